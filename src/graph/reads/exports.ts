import { Fault } from '../../model/errors.ts';
import type { Predicate } from '../../model/dataset.ts';
import type { Level, Resolution, Role } from '../../model/vocabulary.ts';
import { datasetOf } from '../active-dataset.ts';
import { weightOf } from '../bounded-map.ts';
import type { Database } from '../database.ts';
import type { Parameters } from '../parameters.ts';
import type { AgencyRow, ClaimRow, DocumentRow, EvidenceRow, CitedRow, PassageRow } from '../rows.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Ref } from './lookups.ts';
import type { MeasureSelection } from './measure-filter.ts';
import { Lookups } from './lookups.ts';
import { createSearchReads } from './search.ts';

/** No reader waits for a single page of an export: it may take as long as a busy machine plans. A silent database is given up as soon as ever. */
const PAGE_DEADLINE_MS = 60_000;

/** What a claim is about, or with. */
export interface ClaimEnd extends Ref {
  readonly name: string;
  /** Of a passage, a scope or a park. */
  readonly kind: string | null;
  /** Of a body. */
  readonly resolution: Resolution | null;
}

/** A claim with all that it says and rests on. */
export interface WholeClaim {
  readonly claim: ClaimRow;
  readonly subject: ClaimEnd;
  readonly object: ClaimEnd | null;
  readonly evidence: readonly EvidenceRow[];
  /** Keys of the claims it was derived from. */
  readonly restsOn: readonly string[];
}

/** A relationship with the claims it rests on. */
export interface LinkRow {
  readonly type: Predicate;
  readonly from: Ref;
  readonly to: Ref;
  readonly role: Role | null;
  readonly level: Level;
  readonly claimIds: readonly string[];
}

/** A relationship as one of the things that were asked for has it. */
export interface LinkOfThing extends LinkRow {
  /** That thing, `Label:key`. */
  readonly ref: string;
}

/** Which measures an export is of. */
export interface ExportSelection {
  readonly count: number;
  has(key: string): boolean;
  /** Keys of the documents that hold them. */
  readonly documents: readonly string[];
  /** Keys in the order of lists, some at a time. */
  pages(): Iterable<readonly string[]>;
}

/** The labels of things; what is about a text and no thing of its own (mentions, problems, corrections) is not exported. */
export const THING_STATEMENTS = {
  PolicyDocument: 'document/list-documents',
  Passage: 'passage/list-passages',
  Batch: 'batch/list-batches',
  Domain: 'domain/list-domains',
  Agency: 'agency/list-agencies',
  PilotZone: 'zone/list-zones',
  PilotArea: 'area/list-areas',
  Park: 'park/list-parks',
  Place: 'place/list-places',
  Scope: 'scope/list-scopes',
} as const;
export type ThingLabel = keyof typeof THING_STATEMENTS;
export const ThingLabels = Object.keys(THING_STATEMENTS) as readonly ThingLabel[];

/** Filters that some of the list statements take; an export lists everything. */
const NO_FILTER = { genre: null, year: null, inCorpus: null, tier: null, jurisdiction: null, resolution: null };

/** Rows that one statement reads: what an export holds in memory at a time. */
const PAGE = { measures: 100, nodes: 500, claims: 1_000, perThing: 500, latest: 20 };

export interface ExportReads {
  /** The key that a thing has now, for one that it had before. */
  readonly presentKey: (label: string, key: string) => string;
  select(selection: MeasureSelection, text: string | null): Promise<ExportSelection>;
  measures(selection: ExportSelection): AsyncIterable<readonly PassageRow[]>;
  /** Everything with the label, in the order of lists. */
  things(label: ThingLabel): AsyncIterable<readonly CitedRow[]>;
  thingsByRef(refs: readonly Ref[]): AsyncIterable<readonly CitedRow[]>;
  documents(keys: readonly string[]): Promise<ReadonlyMap<string, DocumentRow>>;
  /** The stored text; null for a document that is known from citations only. */
  text(document: string): Promise<string | null>;
  /** Claims of passages (about and with each) and documents (about each), by `Label:key`, in the order of their predicates. */
  claimsOf(refs: readonly Ref[], levels: readonly Level[]): Promise<ReadonlyMap<string, readonly WholeClaim[]>>;
  claims(levels: readonly Level[]): AsyncIterable<readonly WholeClaim[]>;
  /** Relationships of passages and from documents. One between two of the passages is there for each. */
  linksOf(refs: readonly Ref[], levels: readonly Level[]): Promise<readonly LinkOfThing[]>;
  links(levels: readonly Level[]): AsyncIterable<readonly LinkRow[]>;
  /** What each body is known as now, by its key. */
  latest(agencies: readonly string[], levels: readonly Level[]): Promise<ReadonlyMap<string, readonly AgencyRow[]>>;
}

interface FoundLink extends LinkRow {
  readonly cursor: string;
  readonly claim: string;
}

export const refText = ({ label, key }: Ref): string => `${label}:${key}`;

/** A relationship that rests on several claims is found by each; the first of them counts. */
const isShown = ({ claim, level, claimIds }: FoundLink, levels: readonly Level[]): boolean =>
  level !== null && levels.includes(level) && claimIds[0] === claim;

const toLink = ({ type, from, to, role, level, claimIds }: FoundLink): LinkRow => ({
  type,
  from,
  to,
  role,
  level,
  claimIds,
});

function groupBy<Row, Value>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  valueOf: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group) group.push(valueOf(row));
    else groups.set(nameOf(row), [valueOf(row)]);
  }
  return groups;
}

/**
 * Reads of one export: a page at a time, nothing kept between pages but keys. An export takes longer than any request, so its version may be pruned
 * under it; each page is followed by a look whether the version is still whole, because rows that are gone would else be missing silently.
 *
 * @throws Fault DATASET_GONE when it is not
 */
export function createExportReads(database: Database, snapshot: Snapshot, signal?: AbortSignal): ExportReads {
  const { dataset, formerKeys, measures, kept } = snapshot;
  const { version } = dataset;
  const options = { signal, deadlineMs: PAGE_DEADLINE_MS };

  async function read<Row extends object>(statement: string, parameters: Parameters): Promise<readonly Row[]> {
    const rows = await database.read<Row>(statement, { ...parameters, dataset: version }, options);
    if (await datasetOf(database, version, options)) return rows;
    throw new Fault('DATASET_GONE', { expected: `version ${version} until the export ends`, came: 'none' });
  }

  /** Pages of a list in the order of its cursor; `after` is the cursor of the last row. */
  async function* list<Row extends object>(
    statement: string,
    limit: number,
    cursorOf: (row: Row) => string,
    more: Parameters = {},
  ): AsyncIterable<readonly Row[]> {
    for (let after = ''; ;) {
      const rows = await read<Row>(statement, { ...more, after, limit });
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < limit) return;
      after = cursorOf(last);
    }
  }

  /** All rows for each thing, however many: who has more than one statement gives is asked again behind them. */
  async function listOf<Row extends { readonly ref: string }>(
    statement: string,
    refs: readonly Ref[],
    cursorOf: (row: Row) => string,
    more: Parameters = {},
  ): Promise<readonly Row[]> {
    const found: Row[] = [];
    let open = refs.map(({ label, key }) => ({ label, key, after: '' }));
    while (open.length > 0) {
      const rows = await read<Row>(statement, { ...more, keys: open, limit: PAGE.perThing });
      found.push(...rows);
      const groups = groupBy(rows, ({ ref }) => ref, cursorOf);
      open = open.flatMap((thing) => {
        const cursors = groups.get(refText(thing)) ?? [];
        const after = cursors.reduce((a, b) => (a < b ? b : a), '');
        return cursors.length < PAGE.perThing ? [] : [{ ...thing, after }];
      });
    }
    return found.sort((a, b) => (cursorOf(a) < cursorOf(b) ? -1 : 1));
  }

  async function byKey<Row>(statement: string, keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const rows = await read<{ readonly key: string; readonly node: Row }>(statement, { keys });
    return new Map(rows.map(({ key, node }) => [key, node]));
  }

  return {
    presentKey: (label, key) => formerKeys.presentKey(label, key),
    select: async (selection, text) => {
      const keys =
        text === null
          ? null
          : await createSearchReads(database, version, new Lookups(database, version)).measuresWith(text);
      const found = measures.select(keys ? { ...selection, keys } : selection);
      return {
        count: found.length,
        has: (key) => measures.includes(found, key),
        documents: measures
          .facet(found, 'DOCUMENT', measures.size)
          .values.map(({ value }) => value)
          .sort(),
        *pages() {
          const walk = { field: 'DATE', direction: 'ASC', first: PAGE.measures, last: null, before: null } as const;
          for (let after: string | null = null; ;) {
            const { entries, hasNextPage }: ReturnType<typeof measures.page> = measures.page(found, { ...walk, after });
            if (entries.length > 0) yield entries.map(({ key }) => key);
            if (!hasNextPage) return;
            after = entries.at(-1)?.cursor ?? null;
          }
        },
      };
    },
    measures: async function* (selection) {
      for (const keys of selection.pages()) {
        const rows = await byKey<PassageRow>('passage/find-passage', keys);
        yield keys.flatMap((key) => rows.get(key) ?? []);
      }
    },
    things: async function* (label) {
      interface Entry {
        readonly edges: readonly { readonly cursor: string; readonly node: CitedRow }[];
      }
      for (let after = ''; ;) {
        const parameters = { ...NO_FILTER, after, limit: PAGE.nodes, counted: false };
        const [row] = await read<Entry>(THING_STATEMENTS[label], parameters);
        const edges = row?.edges ?? [];
        yield edges.map(({ node }) => node);
        if (edges.length < PAGE.nodes) return;
        after = edges.at(-1)?.cursor ?? '';
      }
    },
    thingsByRef: async function* (refs) {
      for (let from = 0; from < refs.length; from += PAGE.nodes) {
        const keys = refs.slice(from, from + PAGE.nodes).map(({ label, key }) => ({ label, key }));
        const rows = await read<Ref & { readonly node: CitedRow }>('node/find-nodes', { keys });
        const found = new Map(rows.map((row) => [refText(row), row.node]));
        yield keys.flatMap((ref) => found.get(refText(ref)) ?? []);
      }
    },
    documents: (keys) => byKey<DocumentRow>('document/find-document', keys),
    text: async (document) => {
      // By the name that a look-up keeps it by.
      const name = `document/find-texts ${document}`;
      const known = kept.get(name);
      if (known !== undefined) return known as string | null;
      const text = (await byKey<string | null>('document/find-texts', [document])).get(document) ?? null;
      kept.set(name, text, weightOf(text));
      return text;
    },
    claimsOf: async (refs, levels) => {
      const rows = await listOf<WholeClaim & { readonly ref: string }>(
        'export/find-claims',
        refs,
        ({ claim }) => claim.sort,
        { levels },
      );
      return groupBy(
        rows,
        ({ ref }) => ref,
        (row) => row,
      );
    },
    claims: (levels) => list<WholeClaim>('export/list-claims', PAGE.claims, ({ claim }) => claim.key, { levels }),
    linksOf: async (refs, levels) => {
      const rows = await listOf<FoundLink & { readonly ref: string }>(
        'export/find-edges',
        refs,
        ({ cursor }) => cursor,
      );
      return rows.filter((row) => isShown(row, levels)).map((row) => ({ ...toLink(row), ref: row.ref }));
    },
    links: async function* (levels) {
      for await (const rows of list<FoundLink>('export/list-edges', PAGE.claims, ({ cursor }) => cursor))
        yield rows.filter((row) => isShown(row, levels)).map(toLink);
    },
    latest: async (agencies, levels) => {
      const rows = await read<{ readonly key: string; readonly node: AgencyRow }>('bodies/find-latest', {
        keys: agencies,
        levels,
        limit: PAGE.latest,
      });
      return groupBy(
        rows,
        ({ key }) => key,
        ({ node }) => node,
      );
    },
  };
}
