/** A map that holds so much and no more: what was unused for longest goes first. */
export class BoundedMap<Value> {
  readonly #limit: number;
  /** In order of use. */
  readonly #entries = new Map<string, { readonly value: Value; readonly weight: number }>();
  #weight = 0;

  /** @param limit of all weights together */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get weight(): number {
    return this.#weight;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Holds the value, unless it alone would drive out a good part of the others. */
  set(key: string, value: Value, weight: number): void {
    const before = this.#entries.get(key);
    if (before) {
      this.#entries.delete(key);
      this.#weight -= before.weight;
    }
    if (weight > this.#limit / 4) return;
    this.#entries.set(key, { value, weight });
    this.#weight += weight;
    for (const [oldest, { weight: freed }] of this.#entries) {
      if (this.#weight <= this.#limit) break;
      this.#entries.delete(oldest);
      this.#weight -= freed;
    }
  }
}

/** About the memory that a plain value takes, in bytes. */
export function weightOf(value: unknown): number {
  if (typeof value === 'string') return 2 * value.length + 16;
  if (typeof value !== 'object' || value === null) return 8;
  let weight = 32;
  for (const child of Object.values(value)) weight += 8 + weightOf(child);
  return weight;
}
