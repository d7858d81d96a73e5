import type { ThingLookup } from '../client/client.ts';

/** What a tool takes and gives as the kind of a thing: the names that `ThingLookup` has for them. */
export const THING_KINDS = [
  'passage',
  'document',
  'batch',
  'domain',
  'agency',
  'pilotZone',
  'pilotArea',
  'park',
  'place',
  'scope',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

export interface Thing {
  readonly kind: ThingKind;
  readonly key: string;
}

export const toLookup = ({ kind, key }: Thing): ThingLookup => ({ [kind]: key }) as ThingLookup;

/** The kind of a GraphQL type: measures and plain passages are both passages. */
export function kindOf(typename: string): ThingKind | null {
  if (typename === 'Measure' || typename === 'PlainPassage') return 'passage';
  if (typename === 'PolicyDocument') return 'document';
  const name = `${typename.charAt(0).toLowerCase()}${typename.slice(1)}`;
  return THING_KINDS.find((kind) => kind === name) ?? null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Addresses in the explorer. They hold keys, which are stable for years, and places in a stored text, whose bytes never change. */
export interface Links {
  readonly thing: (thing: Thing) => string;
  readonly claim: (id: string) => string;
  /** The source reader, open at these words. */
  readonly words: (document: string, spans: readonly Span[]) => string;
  readonly coverage: string;
  readonly gaps: string;
}

/** How the explorer names the page of a kind; its lists are filtered by the others. */
const PAGES = {
  passage: 'measure/',
  document: 'document/',
  agency: 'body/',
  pilotArea: 'area/',
  park: 'park/',
  place: 'place/',
  scope: 'scope/',
  batch: 'measures?batch=',
  domain: 'measures?domain=',
} as const satisfies Readonly<Partial<Record<ThingKind, string>>>;

/** @param page the address of the explorer's start page, with a slash at its end */
export function createLinks(page: string): Links {
  const thing = ({ kind, key }: Thing): string =>
    kind === 'pilotZone' ? `${page}places` : `${page}${PAGES[kind]}${encodeURIComponent(key)}`;
  return {
    thing,
    claim: (id) => `${page}claim/${encodeURIComponent(id)}`,
    words: (document, spans) => {
      const reader = thing({ kind: 'document', key: document });
      return spans.length === 0
        ? reader
        : `${reader}?span=${spans.map(({ start, end }) => `${start}-${end}`).join('.')}`;
    },
    coverage: `${page}coverage`,
    gaps: `${page}gaps`,
  };
}
