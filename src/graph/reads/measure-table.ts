import type { MeasureDimension, MeasureSelection, TableRow } from './measure-filter.ts';
import { Dimensions } from './measure-filter.ts';
import { Postings } from './postings.ts';

/** Which rows a filter leaves: one byte per measure, in the order of the table. */
export type Mask = Uint8Array;

export interface Count {
  readonly value: string;
  readonly count: number;
}
export interface FacetCounts {
  readonly values: readonly Count[];
  readonly distinct: number;
  readonly missing: number;
}
export interface GroupCount {
  readonly keys: readonly (string | null)[];
  readonly count: number;
}

/** Counts year by year, of all measures or of those with one value; the years are those of all. */
export interface Series {
  /** Null for all, and for the measures that have no value. */
  readonly value: string | null;
  readonly total: number;
  /** Of those, how many have no year. */
  readonly undated: number;
  readonly points: readonly { readonly year: number; readonly count: number }[];
}

/** A place in the list: the row and what a cursor of it holds. */
export interface Placed {
  readonly key: string;
  readonly cursor: string;
}

export interface PageOfKeys {
  readonly entries: readonly Placed[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface Walk {
  readonly field: 'DATE' | 'NAME';
  readonly direction: 'ASC' | 'DESC';
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/**
 * What filters, facets and tables of counts ask of the measures of one version, held in memory: a version never changes, so it is read once. A filter is then an
 * intersection of postings (80 µs at 100,000 measures) where the database scans (7.5 ms at 10,000, 928 ms at 1,000,000 for a filter on a related node), and
 * counts agree with pages because they come from the same rows. About 250 bytes a measure.
 */
export class MeasureTable {
  readonly #keys: readonly string[];
  readonly #sorts: readonly string[];
  readonly #names: readonly string[];
  readonly #postings: Readonly<Record<MeasureDimension | 'RESPONSIBILITY', Postings>>;
  readonly #hasLineage: Mask;
  readonly #rowOf: ReadonlyMap<string, number>;
  #byName: { readonly rows: Uint32Array; readonly cursors: readonly string[] } | null = null;

  /** @param rows in the order of `sort` */
  constructor(rows: readonly TableRow[]) {
    this.#keys = rows.map((row) => row.key);
    this.#sorts = rows.map((row) => row.sort);
    this.#names = rows.map((row) => row.name ?? '');
    this.#rowOf = new Map(this.#keys.map((key, row) => [key, row]));
    this.#hasLineage = Uint8Array.from(rows, (row) => (row.hasLineage ? 1 : 0));
    this.#postings = {
      BATCH: new Postings(rows.map((row) => row.batch)),
      DOMAIN: new Postings(rows.map((row) => row.domain)),
      AGENCY: new Postings(rows.map((row) => row.agency)),
      RESPONSIBILITY: new Postings(rows.map((row) => row.responsibility)),
      ROLE: new Postings(rows.map((row) => row.role)),
      SCOPE: new Postings(rows.map((row) => row.scope)),
      PLACE: new Postings(rows.map((row) => row.place)),
      KIND: new Postings(rows.map((row) => [row.kind])),
      YEAR: new Postings(rows.map((row) => (row.year === null ? [] : [String(row.year)]))),
      DOCUMENT: new Postings(rows.map((row) => [row.document])),
      LEVEL: new Postings(rows.map((row) => row.level)),
    };
  }

  get size(): number {
    return this.#keys.length;
  }

  /** The measures that fit: AND across the fields of the selection, OR within one. */
  select(selection: MeasureSelection): Mask {
    const mask = new Uint8Array(this.size).fill(1);
    for (const dimension of [...Dimensions, 'RESPONSIBILITY'] as const) {
      const values = selection[dimension];
      if (values) this.#postings[dimension].intersect(mask, values);
    }
    if (selection.keys) {
      const wanted = new Uint8Array(this.size);
      for (const key of selection.keys) {
        const row = this.#rowOf.get(key);
        if (row !== undefined) wanted[row] = 1;
      }
      intersect(mask, (row) => wanted[row] === 1);
    }
    if (selection.hasLineage !== undefined) {
      const wanted = selection.hasLineage ? 1 : 0;
      intersect(mask, (row) => this.#hasLineage[row] === wanted);
    }
    return mask;
  }

  includes(mask: Mask, key: string): boolean {
    const row = this.#rowOf.get(key);
    return row !== undefined && mask[row] === 1;
  }

  count(mask: Mask): number {
    let count = 0;
    // By index: an iterator over 100,000 rows takes longer than all else that a page needs.
    for (let row = mask.length - 1; row >= 0; row -= 1) count += mask[row] ?? 0;
    return count;
  }

  facet(mask: Mask, dimension: MeasureDimension, first: number): FacetCounts {
    const { counts, missing } = this.#postings[dimension].count(mask);
    const values = [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return { values: values.slice(0, first), distinct: values.length, missing };
  }

  /** A table of counts by several dimensions; a measure with two values of one stands in two cells. */
  group(mask: Mask, dimensions: readonly MeasureDimension[], first: number): readonly GroupCount[] {
    const cells = new Map<string, { keys: readonly (string | null)[]; count: number }>();
    mask.forEach((bit, row) => {
      if (bit === 0) return;
      let combinations: readonly (readonly (string | null)[])[] = [[]];
      for (const dimension of dimensions) {
        const values = this.#postings[dimension].valuesAt(row);
        const choices: readonly (string | null)[] = values.length === 0 ? [null] : values;
        combinations = combinations.flatMap((keys) => choices.map((value) => [...keys, value]));
      }
      for (const keys of combinations) {
        const name = JSON.stringify(keys);
        const cell = cells.get(name);
        if (cell) cell.count += 1;
        else cells.set(name, { keys, count: 1 });
      }
    });
    const sorted = [...cells].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
    return sorted.slice(0, first).map(([, cell]) => cell);
  }

  /** One series of all rows of the mask, or one for each value of a dimension, the most frequent first. */
  series(mask: Mask, dimension: MeasureDimension | null, first: number): readonly Series[] {
    const cells = this.group(mask, dimension ? [dimension, 'YEAR'] : ['YEAR'], Number.POSITIVE_INFINITY);
    const counts = new Map<string | null, Map<string | null, number>>(dimension ? [] : [[null, new Map()]]);
    for (const { keys, count } of cells) {
      const [value, year] = dimension ? [keys[0] ?? null, keys[1] ?? null] : [null, keys[0] ?? null];
      const years = counts.get(value) ?? new Map<string | null, number>();
      counts.set(value, years.set(year, count));
    }
    const years = [...new Set([...counts.values()].flatMap((of) => [...of.keys()]))]
      .filter((year) => year !== null)
      .sort();
    return [...counts]
      .map(([value, of]) => ({
        value,
        total: [...of.values()].reduce((sum, count) => sum + count, 0),
        undated: of.get(null) ?? 0,
        points: years.map((year) => ({ year: Number(year), count: of.get(year) ?? 0 })),
      }))
      .sort((a, b) => b.total - a.total || compare(a.value ?? '', b.value ?? ''))
      .slice(0, first);
  }

  /** A page of the rows of the mask, from either end, in either order. */
  page(mask: Mask, { field, direction, first, after, last, before }: Walk): PageOfKeys {
    const { rows, cursors } = field === 'NAME' ? this.#orderByName() : { rows: null, cursors: this.#sorts };
    const ascending = direction === 'ASC';
    // Bounds in ascending positions: from `low`, up to and without `high`.
    const [floor, ceiling] = ascending ? [after, before] : [before, after];
    const low = floor === null ? 0 : firstBehind(cursors, floor);
    const high = ceiling === null ? cursors.length : firstAt(cursors, ceiling);
    const limit = first ?? last ?? 0;
    const upwards = ascending === (last === null);
    const entries: Placed[] = [];
    let hasMore = false;
    for (let step = 0; step < high - low; step += 1) {
      const position = upwards ? low + step : high - 1 - step;
      const row = rows ? (rows[position] ?? 0) : position;
      if (mask[row] === 0) continue;
      if (entries.length === limit) {
        hasMore = true;
        break;
      }
      entries.push({ key: this.#keys[row] ?? '', cursor: cursors[position] ?? '' });
    }
    if (last !== null) entries.reverse();
    return last === null
      ? { entries, hasNextPage: hasMore, hasPreviousPage: after !== null }
      : { entries, hasNextPage: before !== null, hasPreviousPage: hasMore };
  }

  #orderByName(): { readonly rows: Uint32Array; readonly cursors: readonly string[] } {
    if (this.#byName) return this.#byName;
    const cursors = this.#names.map((name, row) => `${name}\t${this.#sorts[row] ?? ''}`);
    const rows = Uint32Array.from(cursors.keys()).sort((a, b) => compare(cursors[a] ?? '', cursors[b] ?? ''));
    this.#byName = { rows, cursors: Array.from(rows, (row) => cursors[row] ?? '') };
    return this.#byName;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function intersect(mask: Mask, keep: (row: number) => boolean): void {
  for (let row = 0; row < mask.length; row += 1) if (mask[row] === 1 && !keep(row)) mask[row] = 0;
}

/** Position of the first entry that is not before `cursor`. */
function firstAt(cursors: readonly string[], cursor: string): number {
  let [low, high] = [0, cursors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cursors[middle] ?? '') < cursor) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstBehind(cursors: readonly string[], cursor: string): number {
  const at = firstAt(cursors, cursor);
  return cursors[at] === cursor ? at + 1 : at;
}
