import type { ReadBody, ReadBracket, ReadingPlaces, ReadItem, ReadProblem } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { PrintedBody } from './bodies.ts';
import { RepairedText } from './repaired-text.ts';
import { scopeKindOf } from './scopes.ts';

/** An item with what claims need beside it, and the text it accounts for. */
export interface BuiltItem {
  readonly item: ReadItem;
  readonly places: ReadingPlaces['items'][number];
  readonly claimed: readonly Span[];
  /** Every printing of a body, collectives left out: the mentions of its lists. */
  readonly printed: readonly PrintedBody[];
  readonly problems: readonly ReadProblem[];
}

/** A place as entries of a Reading carry it. */
export interface Place {
  spans: Span[];
  start: number;
  end: number;
}

/** The place of several parts of one source, in the order of the source. */
export function placeOfAll(parts: readonly RepairedText[]): Place {
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length === 0) return { spans: [], start: 0, end: 0 };
  const spans = [...RepairedText.join([...filled].sort((a, b) => a.start - b.start)).spans];
  return { spans, start: (spans[0] as Span).start, end: (spans[spans.length - 1] as Span).end };
}

export const textOfAll = (parts: readonly RepairedText[]): string => parts.map((part) => part.text).join('');

/** A bracket or body cell before its bodies are counted together with those of the others. */
export interface OpenBracket {
  readonly place: RepairedText;
  readonly bodies: readonly PrintedBody[];
  readonly governs: readonly RepairedText[];
}

/** Bodies of an item, distinct by name and role; each governs the union of what its brackets govern. */
export function collectBodies(brackets: readonly OpenBracket[]): { bodies: ReadBody[]; brackets: ReadBracket[] } {
  const members = new Map<
    string,
    { readonly body: PrintedBody; readonly index: number; readonly brackets: number[] }
  >();
  const governs = brackets.map((bracket) => placeOfAll(bracket.governs).spans);
  const read = brackets.map((bracket, at): ReadBracket => {
    const indexes = new Set<number>();
    for (const body of bracket.bodies) {
      const key = `${body.role} ${body.name}`;
      const known = members.get(key);
      if (known && known.brackets[known.brackets.length - 1] !== at) known.brackets.push(at);
      if (!known) members.set(key, { body, index: members.size, brackets: [at] });
      indexes.add(known?.index ?? members.size - 1);
    }
    return { bodies: [...indexes], governs: governs[at] as Span[], ...bracket.place.placeOf() };
  });
  const bodies = [...members.values()].map(({ body, brackets: own }): ReadBody => ({
    text: body.text.text,
    name: body.name,
    role: body.role,
    governs: unionOf(own.map((at) => governs[at] as Span[])),
    ...body.text.placeOf(),
  }));
  return { bodies, brackets: read };
}

/** Spans of several lists in order, those that stand in more than one given once. */
function unionOf(lists: readonly (readonly Span[])[]): Span[] {
  const [only] = lists;
  if (lists.length === 1 && only) return [...only];
  const byStart = new Map<number, Span>();
  for (const list of lists) for (const span of list) byStart.set(span.start, span);
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

export const printedIn = (brackets: readonly OpenBracket[]): PrintedBody[] =>
  brackets.flatMap((bracket) => bracket.bodies.filter((body) => body.role !== 'COLLECTIVE'));

export const toScope = (text: RepairedText | null): ReadItem['scope'] =>
  text && text.length > 0 ? { text: text.text, kind: scopeKindOf(text.text), ...text.placeOf() } : null;
