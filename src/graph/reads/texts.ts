import type { Snapshot } from '../snapshot.ts';
import type { Lookups } from './lookups.ts';

export interface TextReads {
  /** The stored text of a document; null for a stub. */
  text(documentKey: string): Promise<string | null>;
}

/** Texts are long, immutable and asked for by every quote with its surroundings: a version keeps them. */
export function createTextReads(lookups: Lookups, { texts }: Pick<Snapshot, 'texts'>): TextReads {
  return {
    text: async (documentKey) => {
      const known = texts.get(documentKey);
      if (known !== undefined) return known;
      const text = await lookups.one<string>('document/find-texts', documentKey);
      if (text !== null) texts.set(documentKey, text);
      return text;
    },
  };
}
