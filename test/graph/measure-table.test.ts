import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Dimensions,
  responsibilitiesOf,
  type MeasureSelection,
  type TableRow,
} from '../../src/graph/reads/measure-filter.ts';
import { MeasureTable, type Walk } from '../../src/graph/reads/measure-table.ts';

const some = (...values: string[]): fc.Arbitrary<string[]> => fc.uniqueArray(fc.constantFrom(...values));
const row = fc.record({
  name: fc.constantFrom('甲', '乙', '丙'),
  kind: fc.constantFrom('PILOT_TASK', 'POLICY_MEASURE'),
  year: fc.option(fc.constantFrom(2017, 2024)),
  document: fc.constantFrom('d1', 'd2', 'd3'),
  batch: some('b1', 'b2'),
  domain: some('m1', 'm2'),
  agency: some('a1', 'a2', 'a3'),
  role: some('LEAD', 'SUPPORT'),
  scope: some('ZONE', 'PROVINCE_WIDE'),
  place: some('p1', 'p2'),
  level: some('STATED', 'JUDGED'),
  hasLineage: fc.boolean(),
});
const rows = fc.array(row, { maxLength: 40 }).map((list): TableRow[] =>
  list.map((one, n) => {
    const key = `k${String(n).padStart(3, '0')}`;
    return { ...one, key, sort: `s${key}`, responsibility: [...responsibilitiesOf(one.agency.slice(0, 1), ['LEAD'])] };
  }),
);
const selection: fc.Arbitrary<MeasureSelection> = fc.record(
  {
    BATCH: some('b1', 'b2', 'none'),
    AGENCY: some('a1', 'a2'),
    KIND: some('PILOT_TASK'),
    YEAR: some('2017', '2024'),
    hasLineage: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What the filter says, in the plainest words. */
function fits(one: TableRow, wanted: MeasureSelection): boolean {
  const has = (values: readonly string[] | undefined, own: readonly string[]): boolean =>
    values === undefined || values.some((value) => own.includes(value));
  return (
    has(wanted.BATCH, one.batch) &&
    has(wanted.AGENCY, one.agency) &&
    has(wanted.KIND, [one.kind]) &&
    has(wanted.YEAR, one.year === null ? [] : [String(one.year)]) &&
    (wanted.hasLineage === undefined || wanted.hasLineage === one.hasLineage)
  );
}

const forward = (first: number, after: string | null, more: Partial<Walk> = {}): Walk => ({
  field: 'DATE',
  direction: 'ASC',
  first,
  after,
  last: null,
  before: null,
  ...more,
});

describe('a table of measures', () => {
  it('selects what fits: AND across fields, OR within one', () => {
    fc.assert(
      fc.property(rows, selection, (list, wanted) => {
        const table = new MeasureTable(list);
        const found = table.page(table.select(wanted), forward(100, null)).entries.map((entry) => entry.key);
        expect(found).toEqual(list.filter((one) => fits(one, wanted)).map((one) => one.key));
        expect(table.select(wanted).length).toBe(found.length);
      }),
    );
  });

  it('has facets whose values and missing add up to the count where a measure has one value', () => {
    fc.assert(
      fc.property(rows, selection, (list, wanted) => {
        const table = new MeasureTable(list);
        const found = table.select(wanted);
        for (const dimension of ['KIND', 'DOCUMENT', 'YEAR'] as const) {
          const { values, missing } = table.facet(found, dimension, 100);
          expect(values.reduce((sum, value) => sum + value.count, missing)).toBe(found.length);
        }
      }),
    );
  });

  it('says in a facet what the filter narrowed to that value would leave', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const table = new MeasureTable(list);
        for (const dimension of Dimensions) {
          for (const { value, count } of table.facet(table.select({}), dimension, 100).values) {
            expect(table.select({ [dimension]: [value] }).length).toBe(count);
          }
        }
      }),
    );
  });

  it('groups so that the cells of one-valued dimensions add up to the count', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const table = new MeasureTable(list);
        const cells = table.group(table.select({}), ['YEAR', 'KIND'], 1000);
        expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(list.length);
      }),
    );
  });

  it.each(['DATE', 'NAME'] as const)(
    'has pages by %s whose union is the set, in either direction and from either end',
    (field) => {
      fc.assert(
        fc.property(
          rows,
          selection,
          fc.integer({ min: 1, max: 7 }),
          fc.constantFrom('ASC', 'DESC'),
          (list, wanted, size, direction) => {
            const table = new MeasureTable(list);
            const found = table.select(wanted);
            const whole = table.page(found, forward(100, null, { field, direction })).entries.map((entry) => entry.key);
            const forwards: string[] = [];
            for (let after: string | null = null, more = true; more;) {
              const page = table.page(found, forward(size, after, { field, direction }));
              forwards.push(...page.entries.map((entry) => entry.key));
              after = page.entries.at(-1)?.cursor ?? null;
              more = page.hasNextPage;
            }
            expect(forwards).toEqual(whole);
            const backwards: string[] = [];
            for (let before: string | null = null, more = true; more;) {
              const page = table.page(found, { field, direction, first: null, after: null, last: size, before });
              backwards.unshift(...page.entries.map((entry) => entry.key));
              before = page.entries[0]?.cursor ?? null;
              more = page.hasPreviousPage;
            }
            expect(backwards).toEqual(whole);
            expect(new Set(whole).size).toBe(found.length);
          },
        ),
      );
    },
  );

  it('goes on at the same place when rows were added and taken away meanwhile', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (list, size) => {
        fc.pre(list.length > size);
        const table = new MeasureTable(list);
        const first = table.page(table.select({}), forward(size, null));
        const later = new MeasureTable(list.filter((_, n) => n !== size - 1)); // the very row that the cursor names is gone
        const rest = later.page(later.select({}), forward(100, first.entries.at(-1)?.cursor ?? null));
        expect(rest.entries.map((entry) => entry.key)).toEqual(list.slice(size).map((one) => one.key));
      }),
    );
  });
});
