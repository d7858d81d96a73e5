import type { MeasureDimension } from '../../graph/reads/measure-filter.ts';
import { allKnown, whenKnown, type Soon } from '../../graph/soon.ts';
import type { Walk } from '../../graph/reads/measure-table.ts';
import { toKey, toLimit, toLinkPageRequest } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import { decodeCursor } from '../cursor.ts';
import { requestError } from '../errors.ts';
import type { Facet, MeasureFacetsBatchesArgs, QueryMeasuresArgs, Resolvers } from '../generated/resolver-types.ts';
import type { PassagePage, SelectedPage } from '../row-types.ts';
import { toSelection } from '../measure-selection.ts';
import { PASSAGE_TYPES } from '../types.ts';
import { citedEdge, plainEdge } from '../edges.ts';
import { labelOfValue } from '../labels.ts';
import { passageFields } from './passage.ts';

function toWalk({ orderBy, first, after, last, before }: QueryMeasuresArgs): Walk {
  if (first && last) throw requestError('BAD_USER_INPUT', 'expected first or last, came both');
  const place = (cursor: string | null | undefined): string | null => (cursor ? decodeCursor(cursor) : null);
  const isBackward = last !== null && last !== undefined;
  return {
    field: orderBy?.field ?? 'DATE',
    direction: orderBy?.direction ?? 'ASC',
    first: isBackward ? null : toLimit(first),
    after: place(after),
    last: isBackward ? toLimit(last, 'last') : null,
    before: place(before),
  };
}

async function facet(
  dimension: MeasureDimension,
  { selected }: SelectedPage,
  { first }: MeasureFacetsBatchesArgs,
  context: ApiContext,
): Promise<Facet> {
  const { values, ...more } = selected.facet(dimension, toLimit(first));
  const labels = await allKnown(values.map(({ value }) => labelOfValue(dimension, value, context)));
  return { ...more, values: values.map((entry, index) => ({ ...entry, label: labels[index] ?? entry.value })) };
}

export const measure: Resolvers = {
  Query: {
    measure: (_, { by }, { reads }) => {
      const key = toKey(by, PASSAGE_TYPES, reads);
      const found = key === null ? null : reads.passages.byKey(key);
      return whenKnown(found, (passage) => (passage?.kind ? passage : null));
    },
    measures: async (_, args, { reads }) => {
      const walk = toWalk(args);
      const selected = await reads.measures.select(toSelection(args.filter ?? {}, reads), args.filter?.text ?? null);
      let page: Soon<PassagePage> | null = null;
      return { selected, page: () => (page ??= selected.page(walk)) };
    },
  },
  Measure: {
    ...passageFields,
    kind: ({ kind }) => kind ?? 'POLICY_MEASURE',
    batch: (passage, _, { reads }) => reads.passages.batch(passage),
    domain: (passage, _, { reads }) => reads.passages.domain(passage),
    scope: (passage, _, { reads }) => reads.passages.scope(passage),
    pilotArea: (passage, _, { reads }) => reads.passages.area(passage),
    agencies: (passage, args, { reads }, info) =>
      reads.passages.agencies(passage, toLinkPageRequest(args, info), args.roles ?? null),
  },
  MeasureConnection: {
    edges: ({ page }) => whenKnown(page(), ({ edges }) => edges),
    nodes: ({ page }) => whenKnown(page(), ({ nodes }) => nodes),
    pageInfo: ({ page }) => whenKnown(page(), ({ pageInfo }) => pageInfo),
    totalCount: ({ selected }) => selected.count(),
    facets: (selected) => selected,
    series: ({ selected }, { by, first }) =>
      selected.series(by ?? null, toLimit(first)).map((series) => ({ ...series, by: by ?? null })),
    groupBy: async ({ selected }, { dimensions, first }, context) => {
      if (dimensions.length < 1 || dimensions.length > 3)
        throw requestError('BAD_USER_INPUT', `expected one to three dimensions, came ${dimensions.length}`);
      const cells = selected.group(dimensions, toLimit(first, 'first', 1000, 100));
      const label = (value: string | null, index: number): Soon<string | null> =>
        value === null ? null : labelOfValue(dimensions[index] ?? 'KIND', value, context);
      return Promise.all(cells.map(async (cell) => ({ ...cell, labels: await allKnown(cell.keys.map(label)) })));
    },
  },
  MeasureSeries: {
    label: ({ value, by }, _, context) => (value === null || !by ? null : labelOfValue(by, value, context)),
  },
  MeasureFacets: {
    batches: (...args) => facet('BATCH', args[0], args[1], args[2]),
    domains: (...args) => facet('DOMAIN', args[0], args[1], args[2]),
    agencies: (...args) => facet('AGENCY', args[0], args[1], args[2]),
    roles: (...args) => facet('ROLE', args[0], args[1], args[2]),
    scopes: (...args) => facet('SCOPE', args[0], args[1], args[2]),
    places: (...args) => facet('PLACE', args[0], args[1], args[2]),
    kinds: (...args) => facet('KIND', args[0], args[1], args[2]),
    years: (...args) => facet('YEAR', args[0], args[1], args[2]),
    documents: (...args) => facet('DOCUMENT', args[0], args[1], args[2]),
    levels: (...args) => facet('LEVEL', args[0], args[1], args[2]),
  },
  MeasureEdge: plainEdge,
  MeasureAgencyEdge: citedEdge,
};
