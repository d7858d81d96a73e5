import { weightOf } from '../bounded-map.ts';
import type { Database } from '../database.ts';
import type { Level } from '../../model/vocabulary.ts';
import type { AgencyRow, DocumentRow, CitedRow, PassageRow } from '../rows.ts';
import type { Snapshot } from '../snapshot.ts';
import { ExportPages, groupBy } from './export-pages.ts';
import {
  refText,
  THING_STATEMENTS,
  type ExportSelection,
  type LinkOfThing,
  type LinkRow,
  type ThingLabel,
  type WholeClaim,
} from './export-rows.ts';
import type { Ref } from './lookups.ts';
import type { MeasureSelection } from './measure-filter.ts';
import { Lookups } from './lookups.ts';
import { createSearchReads } from './search.ts';

/** Filters that some of the list statements take; an export lists everything. */
const NO_FILTER = { genre: null, year: null, inCorpus: null, tier: null, jurisdiction: null, resolution: null };

/** Rows that one statement reads: what an export holds in memory at a time. */
const PAGE = { measures: 100, nodes: 500, claims: 1_000, latest: 20 };

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

/** Reads of one export: nothing is kept between pages but keys. */
export function createExportReads(database: Database, snapshot: Snapshot, signal?: AbortSignal): ExportReads {
  const { dataset, formerKeys, measures, kept } = snapshot;
  const { version } = dataset;
  const pages = new ExportPages(database, version, signal);

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
        const rows = await pages.byKey<PassageRow>('passage/find-passage', keys);
        yield keys.flatMap((key) => rows.get(key) ?? []);
      }
    },
    things: async function* (label) {
      interface Entry {
        readonly edges: readonly { readonly cursor: string; readonly node: CitedRow }[];
      }
      for (let after = ''; ;) {
        const parameters = { ...NO_FILTER, after, limit: PAGE.nodes, counted: false };
        const [row] = await pages.read<Entry>(THING_STATEMENTS[label], parameters);
        const edges = row?.edges ?? [];
        yield edges.map(({ node }) => node);
        if (edges.length < PAGE.nodes) return;
        after = edges.at(-1)?.cursor ?? '';
      }
    },
    thingsByRef: async function* (refs) {
      for (let from = 0; from < refs.length; from += PAGE.nodes) {
        const keys = refs.slice(from, from + PAGE.nodes).map(({ label, key }) => ({ label, key }));
        const rows = await pages.read<Ref & { readonly node: CitedRow }>('node/find-nodes', { keys });
        const found = new Map(rows.map((row) => [refText(row), row.node]));
        yield keys.flatMap((ref) => found.get(refText(ref)) ?? []);
      }
    },
    documents: (keys) => pages.byKey<DocumentRow>('document/find-document', keys),
    text: async (document) => {
      // By the name that a look-up keeps it by.
      const name = `document/find-texts ${document}`;
      const known = kept.get(name);
      if (known !== undefined) return known as string | null;
      const text = (await pages.byKey<string | null>('document/find-texts', [document])).get(document) ?? null;
      kept.set(name, text, weightOf(text));
      return text;
    },
    claimsOf: async (refs, levels) => {
      const rows = await pages.listOf<WholeClaim & { readonly ref: string }>(
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
    claims: (levels) => pages.list<WholeClaim>('export/list-claims', PAGE.claims, ({ claim }) => claim.key, { levels }),
    linksOf: async (refs, levels) => {
      const rows = await pages.listOf<FoundLink & { readonly ref: string }>(
        'export/find-edges',
        refs,
        ({ cursor }) => cursor,
      );
      return rows.filter((row) => isShown(row, levels)).map((row) => ({ ...toLink(row), ref: row.ref }));
    },
    links: async function* (levels) {
      for await (const rows of pages.list<FoundLink>('export/list-edges', PAGE.claims, ({ cursor }) => cursor))
        yield rows.filter((row) => isShown(row, levels)).map(toLink);
    },
    latest: async (agencies, levels) => {
      const rows = await pages.read<{ readonly key: string; readonly node: AgencyRow }>('bodies/find-latest', {
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
