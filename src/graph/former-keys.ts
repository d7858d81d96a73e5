import type { NodeLabel } from '../model/dataset.ts';

/** A thing with the keys that it had before. */
export interface FormerKeysRow {
  readonly key: string;
  readonly sort: string;
  readonly former: readonly string[];
}

/** What stands in a document, and whose keys begin with the document's. */
const IN_DOCUMENTS: readonly string[] = ['Passage', 'Mention', 'Problem', 'Correction'] satisfies NodeLabel[];

/**
 * Where saved links lead when a key has changed: a document that was known by a short name and got its number, a body that was known by its printed name and got
 * an entry in the register. A passage, and what is remarked on it, goes with its document. What has a key now keeps it, and a former key of two things leads to neither.
 */
export class FormerKeys {
  readonly #present = new Map<string, string>();

  constructor(rows: Readonly<Partial<Record<NodeLabel, readonly FormerKeysRow[]>>>) {
    for (const [label, things] of Object.entries(rows)) {
      const taken = new Set(things.map(({ key }) => key));
      const claimed = new Map<string, string | null>();
      for (const { key, former } of things)
        for (const old of new Set(former)) if (!taken.has(old)) claimed.set(old, claimed.has(old) ? null : key);
      for (const [old, key] of claimed) if (key !== null) this.#present.set(`${label}:${old}`, key);
    }
  }

  /** The key that it has now; the same where nothing is known of another. */
  presentKey(label: string, key: string): string {
    if (!IN_DOCUMENTS.includes(label)) return this.#present.get(`${label}:${key}`) ?? key;
    const end = key.search(/[#@]/);
    return end < 0 ? key : `${this.presentKey('PolicyDocument', key.slice(0, end))}${key.slice(end)}`;
  }
}
