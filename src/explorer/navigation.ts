import { useEffect } from 'preact/hooks';
import { createStore } from './store.ts';

/** Where the page is; `search` keeps its question mark. */
export interface Place {
  readonly path: string;
  readonly search: string;
  /** Counts visits, so that the same address asked for again is a new visit. */
  readonly visit: number;
}

/** What is kept with an entry of the history: how far it was scrolled. */
interface Entry {
  readonly scroll?: number;
}

let visits = 0;
const here = (): Place => ({ path: location.pathname, search: location.search, visit: (visits += 1) });

export const place = createStore<Place>(here());

let scrollToRestore: number | null = null;

function leave(): void {
  history.replaceState({ scroll: scrollY } satisfies Entry, '');
}

/**
 * Goes to an address of this page. `replace` is for a filter or a typed word: no entry of its own in the history; `stay` is for a step within
 * a view, which can be taken back and moves neither focus nor scroll.
 */
export function navigate(to: string, how: { readonly replace?: boolean; readonly stay?: boolean } = {}): void {
  const url = new URL(to, location.href);
  if (how.replace) {
    history.replaceState({ scroll: scrollY } satisfies Entry, '', url);
    scrollToRestore = scrollY;
  } else if (how.stay) {
    leave();
    history.pushState({ scroll: scrollY } satisfies Entry, '', url);
    scrollToRestore = scrollY;
  } else {
    leave();
    history.pushState(null, '', url);
    scrollToRestore = null;
  }
  place.set(here());
}

function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const anchor = (event.target as Element | null)?.closest('a');
  if (!anchor || anchor.hasAttribute('download') || anchor.getAttribute('target')) return;
  // An anchor in an SVG has an SVGAnimatedString where HTML has a string; the attribute is a string in both.
  const href = anchor.getAttribute('href');
  if (href === null || href.startsWith('#')) return;
  const url = new URL(href, location.href);
  if (url.origin !== location.origin || url.pathname.startsWith('/graphql')) return;
  event.preventDefault();
  navigate(url.href);
}

/** Takes over the links of the page: plain anchors, wherever they are drawn. */
export function startNavigation(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', onClick);
  addEventListener('popstate', (event) => {
    scrollToRestore = (event.state as Entry | null)?.scroll ?? 0;
    place.set(here());
  });
}

/**
 * Puts a page in its place: its title, the focus on its heading after a step forward (so that a screen reader says where it
 * is), the old scroll position after a step back.
 */
export function useArrival(title: string, ready: boolean): void {
  const { visit } = place.get();
  useEffect(() => {
    document.title = title === '源流' ? title : `${title} · 源流`;
  }, [title]);
  useEffect(() => {
    if (!ready) return;
    if (scrollToRestore !== null) {
      scrollTo(0, scrollToRestore);
      scrollToRestore = null;
      return;
    }
    if (visit === 1 || location.hash !== '') return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [visit, ready]);
}
