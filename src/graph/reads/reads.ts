import type { Database } from '../database.ts';
import type { Snapshot } from '../snapshot.ts';
import { createAgencyReads, type AgencyReads } from './agencies.ts';
import { createApplyingReads, type ApplyingReads } from './applying.ts';
import { createBatchReads, createDomainReads, type BatchReads, type DomainReads } from './batches-and-domains.ts';
import { createBodyReads, type BodyReads } from './bodies.ts';
import { createClaimReads, type ClaimReads } from './claims.ts';
import { createCoverageReads, type CoverageReads } from './coverage.ts';
import { createDocumentReads, type DocumentReads } from './documents.ts';
import { createExplanationReads, type ExplanationReads } from './explanations.ts';
import { createLadderReads, type LadderReads } from './ladder.ts';
import { createLineageReads, type LineageReads } from './lineage.ts';
import { createLinkReads, type LinkReads } from './link.ts';
import { Lookups } from './lookups.ts';
import { createMeasureReads, type MeasureReads } from './measures.ts';
import { createNodeReads, type NodeReads } from './nodes.ts';
import { createPassageReads, type PassageReads } from './passages.ts';
import { createPathReads, type PathReads } from './paths.ts';
import { createPlaceReads, type PlaceReads } from './places.ts';
import { createSearchReads, type SearchReads } from './search.ts';
import { createTextReads, type TextReads } from './texts.ts';

/** Everything that one request may read, all of it from one version. */
export interface Reads {
  /** The key that a thing has now, for one that it had before. */
  readonly presentKey: (label: string, key: string) => string;
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
  readonly lineage: LineageReads;
  readonly ladders: LadderReads;
  readonly paths: PathReads;
  readonly explanations: ExplanationReads;
  readonly links: LinkReads;
  readonly coverage: CoverageReads;
  readonly applying: ApplyingReads;
  readonly bodies: BodyReads;
}

/** The reads of one request. `database` may be observed, to count the request's statements. */
export function createReads(database: Database, snapshot: Snapshot): Reads {
  const { version } = snapshot.dataset;
  const lookups = new Lookups(database, version, snapshot.kept);
  const search = createSearchReads(database, version, lookups);
  const lineage = createLineageReads(lookups);
  const explanations = createExplanationReads(lookups);
  return {
    presentKey: (label, key) => snapshot.formerKeys.presentKey(label, key),
    documents: createDocumentReads(lookups),
    passages: createPassageReads(lookups),
    measures: createMeasureReads(lookups, search, snapshot),
    batches: createBatchReads(lookups),
    domains: createDomainReads(lookups),
    agencies: createAgencyReads(lookups),
    places: createPlaceReads(lookups),
    claims: createClaimReads(lookups),
    nodes: createNodeReads(lookups),
    texts: createTextReads(lookups),
    search,
    lineage,
    ladders: createLadderReads(lookups, lineage),
    paths: createPathReads(lookups),
    explanations,
    links: createLinkReads(lookups, explanations),
    coverage: createCoverageReads(lookups),
    applying: createApplyingReads(lookups),
    bodies: createBodyReads(lookups),
  };
}
