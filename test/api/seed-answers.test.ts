import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dimensions, type MeasureDimension } from '../../src/graph/reads/measure-filter.ts';
import type { Dataset, NodeRow } from '../../src/model/dataset.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';
import { createRandom, pick } from '../support/synthetic-words.ts';

/** What a reader of the claims would say of one measure, in the plainest way: nothing here knows columns, postings or Cypher. */
interface Expected {
  readonly key: string;
  readonly text: string;
  readonly values: Readonly<Record<MeasureDimension, ReadonlySet<string>>>;
  readonly responsible: ReadonlySet<string>;
  readonly hasLineage: boolean;
}

const LINEAGE = ['RESTATED_IN', 'EVOLVED_INTO', 'RELATED_TO'];

function expectedOf(dataset: Dataset): readonly Expected[] {
  const claims = dataset.claims.filter(({ level }) => level !== 'CANDIDATE');
  const of = (key: string, predicate: string): readonly string[] =>
    claims.flatMap((claim) =>
      claim.predicate === predicate && claim.subject.key === key && claim.object ? [claim.object.key] : [],
    );
  const nodeOf = (label: string, key: string): NodeRow | undefined =>
    dataset.nodes.find((node) => node.label === label && node.key === key);
  const measures = dataset.nodes.filter(
    ({ label, properties }) => label === 'Passage' && properties['kind'] !== undefined,
  );
  return measures.map(({ key, properties }) => {
    const documentKey = key.slice(0, key.indexOf('#'));
    const duties = claims.filter(({ predicate, object }) => predicate === 'RESPONSIBLE_FOR' && object?.key === key);
    const scopes = of(key, 'HAS_SCOPE');
    const links = claims.filter(
      ({ predicate, subject, object }) =>
        object &&
        predicate !== 'PART_OF' &&
        [subject, object].some((end) => end.label === 'Passage' && end.key === key),
    );
    const year = nodeOf('PolicyDocument', documentKey)?.properties['year'];
    const strongest = new Map<string, string>();
    for (const { predicate, subject, object, role, level } of links) {
      const edge = JSON.stringify([predicate, subject, object, role]);
      const order = ['STATED', 'DERIVED', 'JUDGED'];
      const known = strongest.get(edge);
      if (known === undefined || order.indexOf(level) < order.indexOf(known)) strongest.set(edge, level);
    }
    return {
      key,
      text: `${String(properties['title'] ?? '')}\n${String(properties['content'])}`,
      values: {
        BATCH: new Set(of(key, 'IN_BATCH')),
        DOMAIN: new Set(of(key, 'IN_DOMAIN')),
        AGENCY: new Set(duties.map(({ subject }) => subject.key)),
        ROLE: new Set(duties.map(({ role }) => role ?? '')),
        SCOPE: new Set(scopes.map((scope) => String(nodeOf('Scope', scope)?.properties['kind']))),
        PLACE: new Set([...scopes.flatMap((scope) => of(scope, 'COVERS')), ...of(key, 'PILOTED_IN')]),
        KIND: new Set([String(properties['kind'])]),
        YEAR: new Set(year === undefined ? [] : [String(year)]),
        DOCUMENT: new Set([documentKey]),
        LEVEL: new Set(strongest.values()),
      },
      responsible: new Set(duties.map(({ subject, role }) => `${subject.key} ${role ?? ''}`)),
      hasLineage: links.some(({ predicate }) => LINEAGE.includes(predicate)),
    };
  });
}

interface Filter {
  readonly batch?: readonly string[];
  readonly domain?: readonly string[];
  readonly agency?: readonly string[];
  readonly role?: readonly string[];
  readonly scope?: readonly string[];
  readonly place?: readonly string[];
  readonly kind?: readonly string[];
  readonly year?: readonly number[];
  readonly document?: readonly string[];
  readonly level?: readonly string[];
  readonly text?: string;
  readonly hasLineage?: boolean;
}

const FIELDS = {
  batch: 'BATCH',
  domain: 'DOMAIN',
  scope: 'SCOPE',
  place: 'PLACE',
  kind: 'KIND',
  year: 'YEAR',
  document: 'DOCUMENT',
  level: 'LEVEL',
  agency: 'AGENCY',
  role: 'ROLE',
} as const;

function fits(measure: Expected, filter: Filter): boolean {
  const { agency, role, text, hasLineage } = filter;
  const plain = Object.entries(FIELDS).every(([field, dimension]) => {
    const wanted = filter[field as keyof typeof FIELDS];
    return wanted === undefined || wanted.some((value) => measure.values[dimension].has(String(value)));
  });
  return (
    plain &&
    (!agency || !role || agency.some((body) => role.some((one) => measure.responsible.has(`${body} ${one}`)))) &&
    (text === undefined || text.split(' ').every((word) => measure.text.includes(word))) &&
    (hasLineage === undefined || hasLineage === measure.hasLineage)
  );
}

const FACETS: Readonly<Record<MeasureDimension, string>> = {
  BATCH: 'batches',
  DOMAIN: 'domains',
  AGENCY: 'agencies',
  ROLE: 'roles',
  SCOPE: 'scopes',
  PLACE: 'places',
  KIND: 'kinds',
  YEAR: 'years',
  DOCUMENT: 'documents',
  LEVEL: 'levels',
};
const QUERY = `query ($filter: MeasureFilter, $after: String) { measures(filter: $filter, first: 100, after: $after) {
  totalCount nodes { key } pageInfo { hasNextPage endCursor }
  facets { ${Object.values(FACETS)
    .map((name) => `${name}(first: 100) { values { value count } distinct missing }`)
    .join(' ')} }
  byYear: groupBy(dimensions: [YEAR, KIND], first: 1000) { keys count }
  series { value total undated points { year count } } byDomain: series(by: DOMAIN, first: 100) { value total undated points { year count } } } }`;

interface FacetAnswer {
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly distinct: number;
  readonly missing: number;
}
interface MeasuresAnswer {
  readonly totalCount: number;
  readonly nodes: readonly { readonly key: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly facets: Readonly<Record<string, FacetAnswer>>;
  readonly byYear: readonly { readonly count: number }[];
  readonly series: readonly object[];
  readonly byDomain: readonly object[];
}

async function ask(filter: Filter, after: string | null): Promise<MeasuresAnswer> {
  const { data, errors } = await api.ask(QUERY, { filter, after });
  expect(errors, JSON.stringify(filter)).toEqual([]);
  const { measures: found }: { measures: MeasuresAnswer } = data;
  return found;
}

let api: TestApi;
let measures: readonly Expected[];
beforeAll(async () => {
  const dataset = await buildSeedDataset();
  measures = expectedOf(dataset);
  api = await startTestApi('tseeds', dataset);
});
afterAll(() => api.close());

/** Filters that people make: one value of each field, and two to four fields at random whose values some measure has. */
function filters(): readonly Filter[] {
  const random = createRandom(20_24);
  const valuesOf = (dimension: MeasureDimension): readonly string[] =>
    [...new Set(measures.flatMap(({ values }) => [...values[dimension]]))].sort();
  const value = (field: keyof typeof FIELDS, of: string): readonly (string | number)[] => [
    field === 'year' ? Number(of) : of,
  ];
  const single = Object.entries(FIELDS).flatMap(([field, dimension]) =>
    valuesOf(dimension)
      .slice(0, 12)
      .map((of): Filter => ({ [field]: value(field as keyof typeof FIELDS, of) })),
  );
  const words = ['海关', '信用 企业', '保税', '金融', '不动产 登记', '无此词语'];
  const texts = words.map((text): Filter => ({ text }));
  const mixed = Array.from({ length: 60 }, (): Filter => {
    const measure = pick(measures, random);
    const chosen = Object.entries(FIELDS).filter(
      ([, dimension]) => measure.values[dimension].size > 0 && random() < 0.3,
    );
    const entries = chosen.map(([field, dimension]) => [
      field,
      [
        ...value(field as keyof typeof FIELDS, pick([...measure.values[dimension]], random)),
        ...value(field as keyof typeof FIELDS, pick(valuesOf(dimension), random)),
      ],
    ]);
    return {
      ...Object.fromEntries(entries),
      ...(random() < 0.3 ? { hasLineage: random() < 0.5 } : {}),
      ...(random() < 0.2 ? { text: pick(words, random) } : {}),
    };
  });
  return [{}, { hasLineage: true }, { hasLineage: false }, ...single, ...texts, ...mixed];
}

describe('measures of the five documents', () => {
  it('are those, and counted so, that the claims say for any filter', { timeout: 300_000 }, async () => {
    const tried = filters();
    expect(tried.length).toBeGreaterThan(120);
    for (const filter of tried) {
      const wanted = measures.filter((measure) => fits(measure, filter));
      const { totalCount, nodes, pageInfo, facets, byYear, series, byDomain } = await ask(filter, null);
      const rest = pageInfo.hasNextPage ? (await ask(filter, pageInfo.endCursor)).nodes : [];
      const keys = [...nodes, ...rest].map(({ key }) => key).sort();
      expect(keys, JSON.stringify(filter)).toEqual(wanted.map(({ key }) => key).sort());
      expect(totalCount).toBe(wanted.length);
      for (const dimension of Dimensions) {
        const facet = facets[FACETS[dimension]];
        const all = wanted.flatMap(({ values }) => [...values[dimension]]);
        const counts = Object.fromEntries(
          [...new Set(all)].map((value) => [value, all.filter((one) => one === value).length]),
        );
        expect(
          Object.fromEntries(facet?.values.map(({ value, count }) => [value, count]) ?? []),
          `${dimension} of ${JSON.stringify(filter)}`,
        ).toEqual(counts);
        expect(facet?.distinct).toBe(Object.keys(counts).length);
        expect(facet?.missing).toBe(wanted.filter(({ values }) => values[dimension].size === 0).length);
      }
      const sum = (cells: MeasuresAnswer['byYear']): number => cells.reduce((total, { count }) => total + count, 0);
      expect(sum(byYear)).toBe(wanted.length);
      const years = [...new Set(wanted.flatMap(({ values }) => [...values.YEAR]))].sort();
      const inYear = (year: string | null, more: (measure: Expected) => boolean = () => true): number =>
        wanted.filter(
          (measure) =>
            (year === null ? measure.values.YEAR.size === 0 : measure.values.YEAR.has(year)) && more(measure),
        ).length;
      const seriesOf = (value: string | null, has: (measure: Expected) => boolean): unknown => ({
        value,
        total: wanted.filter(has).length,
        undated: inYear(null, has),
        points: years.map((year) => ({ year: Number(year), count: inYear(year, has) })),
      });
      expect(series).toEqual([seriesOf(null, () => true)]);
      const domains = [
        ...new Set(wanted.flatMap(({ values }) => (values.DOMAIN.size === 0 ? [null] : [...values.DOMAIN]))),
      ];
      expect(new Set(byDomain)).toEqual(
        new Set(
          domains.map((domain) =>
            seriesOf(domain, ({ values }) => (domain === null ? values.DOMAIN.size === 0 : values.DOMAIN.has(domain))),
          ),
        ),
      );
    }
  });
});
