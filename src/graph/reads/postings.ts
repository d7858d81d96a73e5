/** The values of one column: for each value the rows that have it, and for each row its values. */
export class Postings {
  readonly #values: readonly string[];
  readonly #rowsOf = new Map<string, number[]>();
  /** The values of row r are `#ids[#offsets[r]] … #ids[#offsets[r + 1] - 1]`. */
  readonly #offsets: Uint32Array;
  readonly #ids: Uint32Array;

  constructor(rows: readonly (readonly string[])[]) {
    const idOf = new Map<string, number>();
    const ids: number[] = [];
    this.#offsets = new Uint32Array(rows.length + 1);
    rows.forEach((values, row) => {
      for (const value of values) {
        const id = idOf.get(value) ?? idOf.size;
        idOf.set(value, id);
        ids.push(id);
        const known = this.#rowsOf.get(value);
        if (known) known.push(row);
        else this.#rowsOf.set(value, [row]);
      }
      this.#offsets[row + 1] = ids.length;
    });
    this.#ids = Uint32Array.from(ids);
    this.#values = [...idOf.keys()];
  }

  /** Takes out of the mask every row that has none of the values. */
  intersect(mask: Uint8Array, values: readonly string[]): void {
    const wanted = new Uint8Array(mask.length);
    for (const value of values) for (const row of this.#rowsOf.get(value) ?? []) wanted[row] = 1;
    for (let row = 0; row < mask.length; row += 1) mask[row] = (mask[row] ?? 0) & (wanted[row] ?? 0);
  }

  /** How many rows of the mask have each value, and how many have none. */
  count(mask: Uint8Array): { readonly counts: ReadonlyMap<string, number>; readonly missing: number } {
    const counts = new Uint32Array(this.#values.length);
    let missing = 0;
    for (let row = 0; row < mask.length; row += 1) {
      if (mask[row] === 0) continue;
      const [from, to] = [this.#offsets[row] ?? 0, this.#offsets[row + 1] ?? 0];
      if (from === to) missing += 1;
      for (let at = from; at < to; at += 1) {
        const id = this.#ids[at] ?? 0;
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    const found = this.#values.map((value, id) => [value, counts[id] ?? 0] as const).filter(([, count]) => count > 0);
    return { counts: new Map(found), missing };
  }

  valuesAt(row: number): readonly string[] {
    const ids = this.#ids.subarray(this.#offsets[row] ?? 0, this.#offsets[row + 1] ?? 0);
    return Array.from(ids, (id) => this.#values[id] ?? '');
  }
}
