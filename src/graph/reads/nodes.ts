import type { CitedRow, NodeRow } from '../rows.ts';
import type { Lookups, Ref } from './lookups.ts';

export interface NodeReads {
  /** What is stored with that label and key. */
  byRef<Row extends NodeRow = CitedRow>(ref: Ref): Promise<Row | null>;
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
