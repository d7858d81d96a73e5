interface Entry<Value> {
  readonly value: Value;
  readonly weight: number;
}

/**
 * A map that holds so much and no more: what was unused for long goes first. It has a young half and an old one; what is asked for becomes young, and when the
 * young are half of what may be held, they are the old and the old are gone. To keep entries in the order of their last use moves one at each look, which costs a
 * large map more than the look.
 */
export class BoundedMap<Value> {
  readonly #limit: number;
  #young = new Map<string, Entry<Value>>();
  #old = new Map<string, Entry<Value>>();
  #youngWeight = 0;
  #oldWeight = 0;

  /** @param limit of all weights together */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get weight(): number {
    return this.#youngWeight + this.#oldWeight;
  }

  get(key: string): Value | undefined {
    const young = this.#young.get(key);
    if (young) return young.value;
    const old = this.#takeOld(key);
    if (!old) return undefined;
    this.#add(key, old);
    return old.value;
  }

  /** What an entry was said to weigh; 0 where there is none. */
  weightOf(key: string): number {
    return (this.#young.get(key) ?? this.#old.get(key))?.weight ?? 0;
  }

  /** Holds the value, unless it alone would drive out a good part of the others. */
  set(key: string, value: Value, weight: number): void {
    this.#takeOld(key);
    this.#youngWeight -= this.#young.get(key)?.weight ?? 0;
    this.#young.delete(key);
    if (weight <= this.#limit / 4) this.#add(key, { value, weight });
  }

  #takeOld(key: string): Entry<Value> | undefined {
    const entry = this.#old.get(key);
    if (entry) {
      this.#old.delete(key);
      this.#oldWeight -= entry.weight;
    }
    return entry;
  }

  #add(key: string, entry: Entry<Value>): void {
    if (this.#youngWeight + entry.weight > this.#limit / 2) {
      this.#old = this.#young;
      this.#oldWeight = this.#youngWeight;
      this.#young = new Map();
      this.#youngWeight = 0;
    }
    this.#young.set(key, entry);
    this.#youngWeight += entry.weight;
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
