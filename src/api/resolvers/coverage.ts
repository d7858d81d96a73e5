import { allKnown } from '../../graph/soon.ts';
import type { CoverageRule as Rule } from '../../model/coverage.ts';
import { CountValue } from '../../model/reading.ts';
import { toKey, toKeys, toLevels, toLimit, toLinkPageRequest, toPageRequest } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { CoverageRule, Resolvers } from '../generated/resolver-types.ts';
import type { BatchSideRow } from '../lineage-rows.ts';
import type { CitedRow, ClaimRow, PassageRow, TotalRow } from '../row-types.ts';
import { thingsNamed } from '../things.ts';
import { globalIdOf } from '../types.ts';
import { plainEdge } from '../edges.ts';

/** `rule:total-of-a-batch` is TOTAL_OF_A_BATCH in the schema, and the other way round. */
const toEnum = (rule: Rule): CoverageRule =>
  rule.slice('rule:'.length).replaceAll('-', '_').toUpperCase() as CoverageRule;
const toRule = (value: CoverageRule): Rule => `rule:${value.toLowerCase().replaceAll('_', '-')}` as Rule;

const countOf = ({ value }: TotalRow) => CountValue.parse(JSON.parse(value ?? '{}'));

async function rowsNamed(
  keys: readonly string[],
  first: number | null | undefined,
  { reads }: ApiContext,
): Promise<readonly PassageRow[]> {
  const rows = await allKnown(keys.slice(0, toLimit(first)).map((key) => reads.passages.byKey(key)));
  return rows.filter((row) => row !== null);
}

export const coverage: Resolvers = {
  Query: {
    coverage: (_, { filter, ...page }, { reads }, info) =>
      reads.coverage.totals(
        {
          documents: filter?.document ? toKeys(filter.document, ['PolicyDocument'], reads) : null,
          rules: filter?.rule?.map(toRule) ?? null,
          gapsOnly: filter?.gapsOnly ?? false,
        },
        toPageRequest(page, info),
      ),
    compareBatches: async (_, { a, b, levels }, { reads }) => {
      const [one, two] = [toKey(a, ['Batch'], reads) ?? '', toKey(b, ['Batch'], reads) ?? ''];
      const found = await Promise.all([reads.batches.byKey(one), reads.batches.byKey(two)]);
      if (found.includes(null)) return null;
      const compared = await reads.coverage.compareBatches(one, two, toLevels(levels));
      return { ...compared, a: { ...compared.a, batch: one }, b: { ...compared.b, batch: two } };
    },
    gaps: () => ({}),
  },
  StatedTotal: {
    id: globalIdOf,
    claim: (total) => ({ ...total, label: 'Claim' }),
    stated: ({ totalStated }) => totalStated,
    unit: (total) => countOf(total).unit,
    of: (total) => countOf(total).of,
    rule: ({ totalRule }) => toEnum(totalRule),
    found: ({ totalFound }) => totalFound,
    gap: ({ totalStated, totalFound }) => totalStated - totalFound,
    agrees: ({ totalStated, totalFound }) => totalStated === totalFound,
    undated: ({ totalUndated }) => totalUndated,
    parts: ({ totalParts }, { first }, context) =>
      thingsNamed<CitedRow | ClaimRow>(totalParts.slice(0, toLimit(first)), context),
    missingBatches: ({ totalMissing }) => totalMissing,
  },
  BatchHole: { id: globalIdOf },
  BatchSide: {
    batch: async ({ batch }, _, { reads }) => {
      const row = await reads.batches.byKey(batch);
      if (!row) throw new Error(`expected batch ${batch} in the version, came none`);
      return row;
    },
    followedUpCount: ({ followedUp }: BatchSideRow) => followedUp.length,
    followedUp: ({ followedUp }, { first }, context) => rowsNamed(followedUp, first, context),
    notFollowedUp: ({ notFollowedUp }, { first }, context) => rowsNamed(notFollowedUp, first, context),
  },
  BatchComparison: {
    domains: ({ domains }, { first }) => domains.slice(0, toLimit(first)),
    agencies: ({ bodies }, { first }) => bodies.slice(0, toLimit(first)),
    scopes: ({ scopes }, { first }) => scopes.slice(0, toLimit(first)),
  },
  DomainDifference: { domain: ({ key }, _, { reads }) => (key === null ? null : reads.domains.byKey(key)) },
  AgencyDifference: { agency: ({ key }, _, { reads }) => (key === null ? null : reads.agencies.byKey(key)) },
  ScopeDifference: { scope: ({ key }, _, { reads }) => (key === null ? null : reads.places.scope(key)) },
  Gaps: {
    pilotsWithoutDownstream: (_, { kinds, ...page }, { reads }, info) =>
      reads.coverage.pilotsWithoutDownstream(kinds, toLinkPageRequest(page, info)),
    measuresWithoutBody: (_, page, { reads }, info) => reads.coverage.measuresWithoutBody(toPageRequest(page, info)),
    citationsToNowhere: (_, page, { reads }, info) => reads.coverage.citationsToNowhere(toLinkPageRequest(page, info)),
    batchHoles: (_, page, { reads }, info) => reads.coverage.batchHoles(toPageRequest(page, info)),
  },
  CoverageEdge: plainEdge,
  GapMeasureEdge: plainEdge,
  BatchHoleEdge: plainEdge,
};
