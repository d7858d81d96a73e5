import type { Database } from '../database.ts';
import type { Snapshot } from '../snapshot.ts';
import { createAgencyReads, type AgencyReads } from './agencies.ts';
import { createBatchReads, createDomainReads, type BatchReads, type DomainReads } from './batches-and-domains.ts';
import { createClaimReads, type ClaimReads } from './claims.ts';
import { createDocumentReads, type DocumentReads } from './documents.ts';
import { Lookups } from './lookups.ts';
import { createMeasureReads, type MeasureReads } from './measures.ts';
import { createNodeReads, type NodeReads } from './nodes.ts';
import { createPassageReads, type PassageReads } from './passages.ts';
import { createPlaceReads, type PlaceReads } from './places.ts';
import { createSearchReads, type SearchReads } from './search.ts';
import { createTextReads, type TextReads } from './texts.ts';

/** Everything that one request may read, all of it from one version. */
export interface Reads {
  readonly documents: DocumentReads;
  readonly passages: PassageReads;
  readonly measures: MeasureReads;
  readonly batches: BatchReads;
  readonly domains: DomainReads;
  readonly agencies: AgencyReads;
  readonly places: PlaceReads;
  readonly claims: ClaimReads;
  readonly nodes: NodeReads;
  readonly texts: TextReads;
  readonly search: SearchReads;
}

/** The reads of one request. `database` may be observed, to count the request's statements. */
export function createReads(database: Database, snapshot: Snapshot): Reads {
  const { version } = snapshot.dataset;
  const lookups = new Lookups(database, version);
  const search = createSearchReads(database, version);
  return {
    documents: createDocumentReads(lookups),
    passages: createPassageReads(lookups),
    measures: createMeasureReads(lookups, search, snapshot),
    batches: createBatchReads(lookups),
    domains: createDomainReads(lookups),
    agencies: createAgencyReads(lookups),
    places: createPlaceReads(lookups),
    claims: createClaimReads(lookups),
    nodes: createNodeReads(lookups),
    texts: createTextReads(lookups, snapshot),
    search,
  };
}
