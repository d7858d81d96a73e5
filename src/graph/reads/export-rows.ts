import type { Predicate } from '../../model/dataset.ts';
import type { Level, Resolution, Role } from '../../model/vocabulary.ts';
import type { ClaimRow, EvidenceRow } from '../rows.ts';
import type { Ref } from './lookups.ts';

/** What a claim is about, or with. */
export interface ClaimEnd extends Ref {
  readonly name: string;
  /** Of a passage, a scope or a park. */
  readonly kind: string | null;
  /** Of a body. */
  readonly resolution: Resolution | null;
}

/** A claim with all that it says and rests on. */
export interface WholeClaim {
  readonly claim: ClaimRow;
  readonly subject: ClaimEnd;
  readonly object: ClaimEnd | null;
  readonly evidence: readonly EvidenceRow[];
  /** Keys of the claims it was derived from. */
  readonly restsOn: readonly string[];
}

/** A relationship with the claims it rests on. */
export interface LinkRow {
  readonly type: Predicate;
  readonly from: Ref;
  readonly to: Ref;
  readonly role: Role | null;
  readonly level: Level;
  readonly claimIds: readonly string[];
}

/** A relationship as one of the things that were asked for has it. */
export interface LinkOfThing extends LinkRow {
  /** That thing, `Label:key`. */
  readonly ref: string;
}

/** Which measures an export is of. */
export interface ExportSelection {
  readonly count: number;
  has(key: string): boolean;
  /** Keys of the documents that hold them. */
  readonly documents: readonly string[];
  /** Keys in the order of lists, some at a time. */
  pages(): Iterable<readonly string[]>;
}

/** The labels of things; what is about a text and no thing of its own (mentions, problems, corrections) is not exported. */
export const THING_STATEMENTS = {
  PolicyDocument: 'document/list-documents',
  Passage: 'passage/list-passages',
  Batch: 'batch/list-batches',
  Domain: 'domain/list-domains',
  Agency: 'agency/list-agencies',
  PilotZone: 'zone/list-zones',
  PilotArea: 'area/list-areas',
  Park: 'park/list-parks',
  Place: 'place/list-places',
  Scope: 'scope/list-scopes',
} as const;
export type ThingLabel = keyof typeof THING_STATEMENTS;
export const ThingLabels = Object.keys(THING_STATEMENTS) as readonly ThingLabel[];

export const refText = ({ label, key }: Ref): string => `${label}:${key}`;
