import type { NodeRow } from '../rows.ts';
import type { Lookups, Ref } from './lookups.ts';

export interface NodeReads {
  byRef(ref: Ref): Promise<NodeRow | null>;
  /** How to show a thing beside a count; null where there is none with that key. */
  nameOf(ref: Ref): Promise<string | null>;
}

interface NamedAnswer {
  readonly name: string;
}

export function createNodeReads(lookups: Lookups): NodeReads {
  return {
    byRef: (ref) => lookups.byRef('node/find-nodes', ref),
    nameOf: async (ref) => (await lookups.byRef<NamedAnswer>('node/find-names', ref))?.name ?? null,
  };
}
