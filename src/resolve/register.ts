import {
  Agency,
  Area,
  Counterpart,
  IssuerCode,
  Park,
  Place,
  PlacesSource,
  Succession,
  Zone,
  type PlaceLevel,
  type Reference,
  type RegisterEvidence,
} from './register-schema.ts';
import {
  createFinding,
  findUnknownKeys,
  readEntries,
  type Finding,
  type SourcedEntry,
  type YamlSource,
} from './yaml-source.ts';

/** The register: what names stand for. Everything is found by slug; issuer codes by their letters. */
export interface Register {
  readonly places: ReadonlyMap<string, Place>;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly parks: ReadonlyMap<string, Park>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly issuerCodes: ReadonlyMap<string, IssuerCode>;
  readonly succeededBy: readonly Succession[];
  readonly counterpartOf: readonly Counterpart[];
  /** Where the places come from, as one list for all. */
  readonly placesSource: Reference | null;
  /** The words of documents that entries rest on, each with its place in the file. */
  readonly quotations: readonly Quotation[];
}

export interface Quotation {
  /** Slug of the document. */
  readonly document: string;
  readonly quote: string;
  readonly source: YamlSource;
  readonly path: readonly PropertyKey[];
}

export const EMPTY_REGISTER: Register = {
  places: new Map(),
  zones: new Map(),
  areas: new Map(),
  parks: new Map(),
  agencies: new Map(),
  issuerCodes: new Map(),
  succeededBy: [],
  counterpartOf: [],
  placesSource: null,
  quotations: [],
};

const LISTS = ['places', 'zones', 'areas', 'parks', 'agencies', 'issuerCodes', 'succeededBy', 'counterpartOf'] as const;

/** A file of a later layer (a user's) may say anew what an earlier one (the shipped) said; within a layer a slug stands once. */
export type RegisterLayer = readonly YamlSource[];

/**
 * The register out of its files, layer over layer, and everything that is wrong in them with line and column.
 * What is wrong is left out; what is right is used.
 */
export function createRegister(layers: readonly RegisterLayer[]): {
  readonly register: Register;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const sources = layers.flat();
  for (const source of sources) findings.push(...findUnknownKeys(source, [...LISTS, 'source']));
  const collect = <T>(
    key: (typeof LISTS)[number],
    schema: Parameters<typeof readEntries<T>>[2],
    identify: (entry: T) => string,
  ) =>
    overlay(
      layers.map((layer) => layer.flatMap((source) => readEntries(source, key, schema, findings))),
      identify,
      findings,
    );

  const places = collect('places', Place, ({ slug }) => slug);
  const zones = collect('zones', Zone, ({ slug }) => slug);
  const areas = collect('areas', Area, ({ slug }) => slug);
  const parks = collect('parks', Park, ({ slug }) => slug);
  const agencies = collect('agencies', Agency, ({ slug }) => slug);
  const issuerCodes = collect('issuerCodes', IssuerCode, ({ code }) => code);
  const succeededBy = collect('succeededBy', Succession, ({ from, to }) => `${from} → ${to}`);
  const counterpartOf = collect('counterpartOf', Counterpart, ({ from, to }) => `${from} ~ ${to}`);

  const refer = <T>(
    entries: ReadonlyMap<string, SourcedEntry<T>>,
    field: keyof T & string,
    known: ReadonlyMap<string, unknown>,
  ) => {
    for (const { entry, source, path } of entries.values()) {
      const slug = entry[field];
      if (typeof slug === 'string' && !known.has(slug))
        findings.push(createFinding(source, [...path, field], `${field}: the register has no ${slug}`));
    }
  };
  refer(places, 'within', places);
  refer(zones, 'place', places);
  refer(areas, 'zone', zones);
  refer(areas, 'place', places);
  refer(parks, 'within', places);
  refer(agencies, 'jurisdiction', places);
  refer(agencies, 'stationedIn', places);
  refer(issuerCodes, 'jurisdiction', places);
  refer(issuerCodes, 'issuer', agencies);
  for (const links of [succeededBy, counterpartOf]) {
    refer<Counterpart>(links, 'from', agencies);
    refer<Counterpart>(links, 'to', agencies);
  }
  const linksOf = <T extends { from: string; to: string }>(links: ReadonlyMap<string, SourcedEntry<T>>): readonly T[] =>
    [...links.values()].map(({ entry }) => entry).filter(({ from, to }) => agencies.has(from) && agencies.has(to));

  return {
    register: {
      places: entriesOf(places),
      zones: entriesOf(zones),
      areas: entriesOf(areas),
      parks: entriesOf(parks),
      agencies: entriesOf(agencies),
      issuerCodes: entriesOf(issuerCodes),
      succeededBy: linksOf(succeededBy),
      counterpartOf: linksOf(counterpartOf),
      placesSource: readPlacesSource(sources, findings),
      quotations: [places, zones, areas, parks, agencies, issuerCodes, succeededBy, counterpartOf].flatMap(
        quotationsOf,
      ),
    },
    findings,
  };
}

function overlay<T>(
  layers: readonly (readonly SourcedEntry<T>[])[],
  identify: (entry: T) => string,
  findings: Finding[],
): ReadonlyMap<string, SourcedEntry<T>> {
  const all = new Map<string, SourcedEntry<T>>();
  for (const layer of layers) {
    const own = new Set<string>();
    for (const item of layer) {
      const id = identify(item.entry);
      if (own.has(id))
        findings.push(createFinding(item.source, item.path, `${id} stands here a second time; the first is used`));
      else all.set(id, item);
      own.add(id);
    }
  }
  return all;
}

function quotationsOf(
  entries: ReadonlyMap<string, SourcedEntry<{ readonly evidence?: readonly RegisterEvidence[] | undefined }>>,
): readonly Quotation[] {
  return [...entries.values()].flatMap(({ entry, source, path }) =>
    (entry.evidence ?? []).flatMap(({ text }, index) =>
      text ? [{ ...text, source, path: [...path, 'evidence', index, 'text'] }] : [],
    ),
  );
}

function entriesOf<T>(map: ReadonlyMap<string, SourcedEntry<T>>): ReadonlyMap<string, T> {
  return new Map([...map].map(([id, { entry }]) => [id, entry]));
}

function readPlacesSource(sources: readonly YamlSource[], findings: Finding[]): Reference | null {
  for (const source of sources) {
    const value = (source.value as { readonly source?: unknown } | null)?.source;
    if (value === undefined) continue;
    const parsed = PlacesSource.safeParse(value);
    if (parsed.success) return parsed.data.reference;
    const issue = parsed.error.issues[0];
    findings.push(createFinding(source, ['source', ...(issue?.path ?? [])], issue?.message ?? 'expected a reference'));
  }
  return null;
}

/** The place and every place around it, from the smallest to the nation. A circle in the register ends where it begins. */
export function placesAround(register: Register, slug: string | null): readonly Place[] {
  const around: Place[] = [];
  for (let at = slug; at !== null;) {
    const place = register.places.get(at);
    if (!place || around.includes(place)) break;
    around.push(place);
    at = place.within;
  }
  return around;
}

/** Whether `slug` is `around` or lies in it. */
export function isWithin(register: Register, slug: string | null, around: string): boolean {
  return slug === around || placesAround(register, slug).some((place) => place.slug === around);
}

/** The nearest place of that level at or around `slug`: the province of a district. */
export function placeOfLevel(register: Register, slug: string | null, level: PlaceLevel): Place | null {
  return placesAround(register, slug).find((place) => place.level === level) ?? null;
}
