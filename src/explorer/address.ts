import { formatSearch } from './routes.ts';
import { navigate, place } from './navigation.ts';

/** What the address asks for, by name. */
export function asked(name: string): string | null {
  return new URLSearchParams(place.get().search).get(name);
}

export function askedAll(name: string): readonly string[] {
  return new URLSearchParams(place.get().search).getAll(name);
}

/** The address of this page with some of its questions changed; `null` drops one. */
export function addressWith(changes: Readonly<Record<string, string | readonly string[] | null>>): string {
  const search = new URLSearchParams(place.get().search);
  const all: Record<string, readonly string[]> = {};
  for (const name of search.keys()) all[name] = search.getAll(name);
  for (const [name, value] of Object.entries(changes)) all[name] = value === null ? [] : [value].flat();
  return `${place.get().path}${formatSearch(all)}`;
}

/** Changes the question by a step of its own that can be taken back, and stays where one was. */
export function step(changes: Readonly<Record<string, string | readonly string[] | null>>): void {
  navigate(addressWith(changes), { stay: true });
}

/** Changes the question without an entry in the history of its own: for filters and sorting. */
export function change(changes: Readonly<Record<string, string | readonly string[] | null>>): void {
  navigate(addressWith(changes), { replace: true });
}
