import type { Soon } from '../soon.ts';
import type { Lookups } from './lookups.ts';

export interface TextReads {
  /** The stored text of a document; null for a stub. */
  text(documentKey: string): Soon<string | null>;
}

export function createTextReads(lookups: Lookups): TextReads {
  return { text: (documentKey) => lookups.one('document/find-texts', documentKey) };
}
