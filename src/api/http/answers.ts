import { BoundedMap } from '../../graph/bounded-map.ts';
import type { Finished } from './finished.ts';

/** Bytes of answers that a version keeps; those unused for longest go first. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** What an entry takes beside the bytes of its answer. */
const OVERHEAD = 400;

const weightOf = ({ bytes }: Finished): number => bytes + OVERHEAD;

/**
 * The finished answers of one version of the data. A version never changes, so an answer of it is right for as long as the version is served. Bytes are kept
 * and not data, because then nothing is left to do for an answer but to send it. Errors are never kept.
 */
export class Answers {
  readonly #kept: BoundedMap<Finished>;
  readonly #making = new Map<string, Promise<Finished>>();

  constructor(limit = KEPT_BYTES) {
    this.#kept = new BoundedMap(limit);
  }

  get bytes(): number {
    return this.#kept.weight;
  }

  get(key: string): Finished | null {
    const known = this.#kept.get(key);
    if (!known) return null;
    // What was compressed since then takes memory too.
    if (this.#kept.weightOf(key) !== weightOf(known)) this.#keep(key, known);
    return known;
  }

  /** The answer that is kept, or is just being made for another asker, or is made now. An error is nobody's but the asker's: others make their own. */
  async answer(key: string, make: () => Promise<Finished>): Promise<Finished> {
    const known = this.get(key) ?? (await this.#making.get(key)?.catch(() => null));
    if (known?.isGood) return known;
    const making = make();
    this.#making.set(key, making);
    try {
      const finished = await making;
      if (finished.isGood) this.#keep(key, finished);
      return finished;
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key);
    }
  }

  #keep(key: string, finished: Finished): void {
    this.#kept.set(key, finished, weightOf(finished));
  }
}
