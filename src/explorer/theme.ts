import { createStore, keep, recall } from './store.ts';

/** `auto` follows the system. */
export const Themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof Themes)[number];

const kept = recall('theme');
export const theme = createStore<Theme>(kept === 'light' || kept === 'dark' ? kept : 'auto');

export function chooseTheme(next: Theme): void {
  theme.set(next);
  keep('theme', next === 'auto' ? null : next);
  if (next === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
}

/** The colours of the design as they are now, for what is drawn on a canvas. */
export function colour(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();
}
