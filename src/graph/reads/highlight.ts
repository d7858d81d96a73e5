import { foldTitle } from '../../model/keys.ts';
import { foldText } from '../fold-text.ts';

export interface Highlight {
  readonly field: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Code units of a piece that is shown, and of those before the first word in it. */
const PIECE = 120;
const LEAD = 30;

/** Fields that are shown, with the name under which readers know them. */
const FIELDS = [
  ['title', 'title'],
  ['searchNames', 'names'],
  ['content', 'content'],
] as const;

/** Where the words stand in the fields of a hit: for each field that has one, the piece around the first. */
export function highlight(node: object, words: readonly string[]): readonly Highlight[] {
  const own: Readonly<Record<string, unknown>> = { ...node };
  // Of a thing that has no title, its name.
  const fields: Readonly<Record<string, unknown>> = { ...own, title: own['title'] ?? own['searchTitle'] };
  return FIELDS.flatMap(([property, field]) => {
    const value = field === 'names' ? otherNames(fields) : fields[property];
    return typeof value === 'string' ? highlightIn(field, value, words) : [];
  });
}

/** The names but the title without its signs: it is found by it, and has been shown. */
function otherNames({ title: shown, searchNames }: Readonly<Record<string, unknown>>): string | null {
  if (typeof searchNames !== 'string') return null;
  const title = typeof shown === 'string' ? foldTitle(shown) : null;
  return searchNames
    .split('\n')
    .filter((name) => foldTitle(name) !== title)
    .join('\n');
}

function highlightIn(field: string, text: string, words: readonly string[]): readonly Highlight[] {
  const folded = foldText(text);
  // Folding may change lengths (ligatures, some letters); positions hold only where it does not.
  if (folded.length !== text.length) return [];
  const found = words.flatMap((word) => occurrences(folded, word)).sort((a, b) => a.start - b.start || b.end - a.end);
  const [head] = found;
  if (!head) return [];
  const from = Math.max(0, head.start - LEAD);
  const to = Math.min(text.length, from + PIECE);
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const previous = spans.at(-1);
    if (end > to) continue;
    if (previous && start - from <= previous.end) previous.end = Math.max(previous.end, end - from);
    else spans.push({ start: start - from, end: end - from });
  }
  return [{ field, text: text.slice(from, to), spans }];
}

function occurrences(text: string, word: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push({ start: at, end: at + word.length });
  return found;
}
