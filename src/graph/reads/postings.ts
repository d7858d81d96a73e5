/** Rows of a table by their places in it: each once, in ascending order. */
export type Rows = Uint32Array;

/** The values of one column: for each value the rows that have it, and for each row its values. A value has a number, its id. */
export class Postings {
  readonly values: readonly string[];
  /** The ids of row r are `ids[offsets[r]] … ids[offsets[r + 1] - 1]`. */
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
  readonly #idOf = new Map<string, number>();
  readonly #rowsOf: readonly Rows[];
  readonly #missing: number;

  constructor(rows: readonly (readonly string[])[]) {
    const rowsOf: number[][] = [];
    const ids: number[] = [];
    let missing = 0;
    this.offsets = new Uint32Array(rows.length + 1);
    rows.forEach((values, row) => {
      for (const value of new Set(values)) {
        const id = this.#idOf.get(value) ?? rowsOf.length;
        this.#idOf.set(value, id);
        ids.push(id);
        (rowsOf[id] ??= []).push(row);
      }
      if (values.length === 0) missing += 1;
      this.offsets[row + 1] = ids.length;
    });
    this.ids = Uint32Array.from(ids);
    this.values = [...this.#idOf.keys()];
    this.#rowsOf = rowsOf.map((of) => Uint32Array.from(of));
    this.#missing = missing;
  }

  /** How many rows have one of the values, or more than so many where some have several. */
  sizeOf(values: readonly string[]): number {
    return values.reduce((sum, value) => sum + this.#rowsWith(value).length, 0);
  }

  /** The rows that have one of the values. */
  rowsWith(values: readonly string[]): Rows {
    const [first, ...more] = [...new Set(values)]
      .map((value) => this.#rowsWith(value))
      .filter(({ length }) => length > 0);
    if (!first || more.length === 0) return first ?? NONE;
    const all = new Uint32Array(this.sizeOf(values));
    let end = 0;
    for (const rows of [first, ...more]) {
      all.set(rows, end);
      end += rows.length;
    }
    const sorted = all.subarray(0, end).sort();
    return sorted.filter((row, at) => at === 0 || sorted[at - 1] !== row);
  }

  /** Those of the rows that have one of the values. */
  keep(rows: Rows, values: readonly string[]): Rows {
    const wanted = new Set(values.map((value) => this.#idOf.get(value)));
    return rows.filter((row) => {
      const end = this.offsets[row + 1] ?? 0;
      for (let at = this.offsets[row] ?? 0; at < end; at += 1) if (wanted.has(this.ids[at])) return true;
      return false;
    });
  }

  /** How many of the rows have each value that one of them has, and how many have none. */
  count(rows: Rows): {
    readonly counts: readonly (readonly [value: string, count: number])[];
    readonly missing: number;
  } {
    const counts = new Uint32Array(this.values.length);
    const found: number[] = [];
    let missing = 0;
    for (const row of rows) {
      const [from, to] = [this.offsets[row] ?? 0, this.offsets[row + 1] ?? 0];
      if (from === to) missing += 1;
      for (let at = from; at < to; at += 1) {
        const id = this.ids[at] ?? 0;
        const count = counts[id] ?? 0;
        if (count === 0) found.push(id);
        counts[id] = count + 1;
      }
    }
    return { counts: found.map((id) => [this.values[id] ?? '', counts[id] ?? 0]), missing };
  }

  /** The same for all rows. */
  countAll(): ReturnType<Postings['count']> {
    return { counts: this.values.map((value, id) => [value, this.#rowsOf[id]?.length ?? 0]), missing: this.#missing };
  }

  #rowsWith(value: string): Rows {
    return this.#rowsOf[this.#idOf.get(value) ?? -1] ?? NONE;
  }
}

const NONE: Rows = new Uint32Array();
