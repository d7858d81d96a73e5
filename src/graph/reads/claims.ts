import type { Predicate } from '../../model/dataset.ts';
import type { CitedRow, ClaimRow, EvidenceRow, Page } from '../rows.ts';
import type { Soon } from '../soon.ts';
import type { Lookups, LinkPageRequest, Ref } from './lookups.ts';

export interface ClaimReads {
  byKey(key: string): Soon<ClaimRow | null>;
  /** Claims about a thing, and with it. */
  of(thing: Ref, page: LinkPageRequest, predicate: Predicate | null): Promise<Page<ClaimRow>>;
  subject(key: string): Soon<CitedRow | null>;
  object(key: string): Soon<CitedRow | null>;
  evidence(key: string, limit: number): Promise<readonly EvidenceRow[]>;
  premises(key: string, limit: number): Promise<readonly ClaimRow[]>;
}

export function createClaimReads(lookups: Lookups): ClaimReads {
  return {
    byKey: (key) => lookups.one('claim/find-claim', key),
    of: (thing, page, predicate) => lookups.pageByRef('claim/find-claims-of', thing, page, { predicate }),
    subject: (key) => lookups.one('claim/find-subject', key),
    object: (key) => lookups.one('claim/find-object', key),
    evidence: (key, limit) => lookups.many('claim/find-evidence', key, { limit }),
    premises: (key, limit) => lookups.many('claim/find-premises', key, { limit }),
  };
}
