import type { NodeRow, PropertyValue } from '../model/dataset.ts';
import { foldToWords } from './fold-text.ts';
import { isMeasure } from './measure-columns.ts';
import { latinTokens, latinTokensFromStart } from './latin-spelling.ts';

/** What the full-text index reads beside `content` and `text`; see cypher/schema/search-nodes.cypher. */
export interface SearchColumns {
  readonly [name: string]: string;
  /** What kind of thing it is, one word: the index can then leave other kinds out before it counts its hits. */
  readonly searchKind: string;
}

/** Kinds of things that users search for. */
export const SEARCH_KINDS = ['MEASURE', 'PASSAGE', 'DOCUMENT', 'AGENCY', 'BATCH', 'DOMAIN', 'PLACE', 'SCOPE'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The word of a kind in the index: nothing that a text could hold. */
export const kindWord = (kind: SearchKind): string => `kind${kind.toLowerCase()}`;

const KIND_OF: Readonly<Partial<Record<NodeRow['label'], SearchKind>>> = {
  PolicyDocument: 'DOCUMENT',
  Passage: 'PASSAGE',
  Batch: 'BATCH',
  Domain: 'DOMAIN',
  Agency: 'AGENCY',
  PilotZone: 'PLACE',
  PilotArea: 'PLACE',
  Park: 'PLACE',
  Place: 'PLACE',
  Scope: 'SCOPE',
};

/** As what a node can be searched for; nothing when it cannot. */
export function searchKindOf(node: NodeRow): SearchKind | undefined {
  return isMeasure(node) ? 'MEASURE' : KIND_OF[node.label];
}

/** Properties that hold other names. */
const OTHER_NAMES = ['documentNumber', 'aliases', 'formerNames', 'shortNames', 'variants', 'series'] as const;

const textsOf = (value: PropertyValue | undefined): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];

/**
 * `searchTitle` is the name that a reader knows the thing by, `searchNames` every other way to call it (number, short and former names, the title without its signs), one
 * per line,
 * `searchLatin` the pinyin and initials of all of them.
 */
export function searchColumns(node: NodeRow): SearchColumns | Readonly<Record<string, never>> {
  const kind = searchKindOf(node);
  if (!kind) return {};
  const { properties } = node;
  const isLong = node.label === 'Passage' || node.label === 'PolicyDocument';
  const titles = textsOf(properties['title'] ?? (isLong ? undefined : (properties['name'] ?? properties['text'])));
  // The index cuts words at signs, and keeps traditional characters: a title is found without its quotes because that is one of its names.
  const plain = titles.map(foldToWords).filter((title, index) => title !== '' && title !== titles[index]);
  const names = [...OTHER_NAMES.flatMap((name) => textsOf(properties[name])), ...plain];
  const latin = isLong ? titles.flatMap(latinTokensFromStart) : [...titles, ...names].flatMap(latinTokens);
  return {
    searchKind: kindWord(kind),
    ...(titles[0] === undefined ? {} : { searchTitle: titles[0] }),
    ...(names.length === 0 ? {} : { searchNames: names.join('\n') }),
    ...(latin.length === 0 ? {} : { searchLatin: [...new Set(latin)].join(' ') }),
  };
}
