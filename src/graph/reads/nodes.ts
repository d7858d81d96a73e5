import type { CitedRow, NodeRow } from '../rows.ts';
import { whenKnown, type Soon } from '../soon.ts';
import type { Lookups, Ref } from './lookups.ts';

export interface NodeReads {
  /** What is stored with that label and key. */
  byRef<Row extends NodeRow = CitedRow>(ref: Ref): Soon<Row | null>;
  /** How to show a thing beside a count; null where there is none with that key. */
  nameOf(ref: Ref): Soon<string | null>;
}

interface NamedAnswer {
  readonly name: string;
}

export function createNodeReads(lookups: Lookups): NodeReads {
  return {
    byRef: (ref) => lookups.thing(ref),
    nameOf: (ref) => whenKnown(lookups.byRef<NamedAnswer>('node/find-names', ref), (found) => found?.name ?? null),
  };
}
