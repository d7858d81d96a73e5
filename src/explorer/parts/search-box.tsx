import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../data.ts';
import { SuggestDocument, type SuggestQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { navigate, place } from '../navigation.ts';
import { formatSearch, linkToNode } from '../routes.ts';
import { nameOf, noteOf } from './node-name.ts';

type Hit = SuggestQuery['search']['edges'][number];

/** The kinds in the order in which people look for them. */
const ORDER = [
  'Measure',
  'Agency',
  'PolicyDocument',
  'Park',
  'PilotArea',
  'PilotZone',
  'Place',
  'Batch',
  'Domain',
  'Scope',
  'PlainPassage',
];
const PAUSE = 140;

interface Found {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** The one search box: as you type, grouped by kind, with the keyboard all the way (ARIA combobox with a list of groups). */
export function SearchBox({
  id,
  large = false,
  called,
  onPick,
}: {
  readonly id: string;
  readonly large?: boolean;
  /** What the button says, where it is not a search. */
  readonly called?: string;
  /** Takes what is picked; without it the page of what is picked is opened. */
  readonly onPick?: (node: Hit['node']) => void;
}) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  useSuggestions(text, setFound);
  const { visit } = place.get();
  useEffect(() => setOpen(false), [visit]);

  const groups = ORDER.map((type) => ({
    type,
    hits: (found?.hits ?? []).filter(({ node }) => node.__typename === type),
  })).filter(({ hits }) => hits.length > 0);
  const hits = groups.flatMap((group) => group.hits);
  const showing = open && text.trim() !== '' && found !== null;
  const choose = ({ node }: Hit): void => {
    setOpen(false);
    const link = linkToNode(node.__typename, node.key);
    if (onPick) {
      setText('');
      onPick(node);
    } else if (link !== null) navigate(link);
  };
  const submit = (): void => {
    const first = onPick && found?.text === text.trim() ? hits[0] : undefined;
    const hit = hits[at] ?? first;
    if (hit) choose(hit);
    else if (!onPick && text.trim() !== '') {
      setOpen(false);
      navigate(`/search${formatSearch({ q: text.trim() })}`);
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (hits.length > 0) setAt((at + (event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1) + hits.length) % hits.length);
    } else if (event.key === 'Escape') {
      setOpen(false);
      setAt(-1);
    }
  };
  return (
    <form
      class={large ? 'search large' : 'search'}
      role="search"
      aria-label={called ?? say('search.submit')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <input
        ref={input}
        type="search"
        name="q"
        id={id}
        role="combobox"
        list={undefined}
        autoComplete="off"
        spellcheck={false}
        aria-label={say('search.label')}
        aria-expanded={showing}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={showing && at >= 0 ? `${id}-${at}` : undefined}
        placeholder={say('search.placeholder')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKey}
      />
      <button type="submit">{called ?? say('search.submit')}</button>
      <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={say('search.label')} hidden={!showing}>
        {groups.map(({ type, hits: ofType }) => (
          <div key={type} role="group" aria-label={label('NodeType', type)}>
            <p class="suggestion-kind" role="presentation">
              {label('NodeType', type)}
            </p>
            {ofType.map((hit) => (
              <Suggestion
                key={hit.node.id}
                id={`${id}-${hits.indexOf(hit)}`}
                hit={hit}
                chosen={hits[at] === hit}
                onChoose={() => choose(hit)}
              />
            ))}
          </div>
        ))}
        {showing && hits.length === 0 ? (
          <p class="suggestion-none" role="option" aria-selected={false} aria-disabled>
            {say('search.none', { text: text.trim() })}
          </p>
        ) : null}
        {showing && !onPick && found.total > hits.length ? (
          <p class="suggestion-more small soft" role="presentation">
            {say('search.all', { count: found.total })} ↵
          </p>
        ) : null}
      </div>
      <span class="unseen" role="status">
        {showing ? say('search.count', { count: found.total }) : ''}
      </span>
    </form>
  );
}

function Suggestion({
  id,
  hit,
  chosen,
  onChoose,
}: {
  readonly id: string;
  readonly hit: Hit;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={chosen}
      class="suggestion"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span lang="zh-CN">{nameOf(hit.node)}</span>
      <span class="soft small" lang="zh-CN">
        {noteOf(hit.node)}
      </span>
    </div>
  );
}

/** Asks once the typing pauses; an answer that comes after a newer question is dropped. */
function useSuggestions(text: string, give: (found: Found | null) => void): void {
  useEffect(() => {
    const words = text.trim();
    if (words === '') {
      give(null);
      return;
    }
    const control = new AbortController();
    const timer = setTimeout(() => {
      ask(SuggestDocument, { text: words, first: 12 }, control.signal).then(
        ({ search }) => give({ text: words, hits: search.edges, total: search.totalCount }),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [text]);
}
