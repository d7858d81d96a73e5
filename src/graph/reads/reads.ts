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

interface Parts {
  readonly database: Database;
  readonly snapshot: Snapshot;
  readonly lookups: Lookups;
  readonly reads: Reads;
}

/** Made when a request first asks for it: most ask for two of them, and all of them together cost as much as a small answer's own work. */
const CREATE: { readonly [Name in keyof Omit<Reads, 'presentKey'>]: (parts: Parts) => Reads[Name] } = {
  documents: ({ lookups }) => createDocumentReads(lookups),
  passages: ({ lookups }) => createPassageReads(lookups),
  measures: ({ lookups, snapshot, reads }) => createMeasureReads(lookups, reads.search, snapshot),
  batches: ({ lookups }) => createBatchReads(lookups),
  domains: ({ lookups }) => createDomainReads(lookups),
  agencies: ({ lookups }) => createAgencyReads(lookups),
  places: ({ lookups }) => createPlaceReads(lookups),
  claims: ({ lookups }) => createClaimReads(lookups),
  nodes: ({ lookups }) => createNodeReads(lookups),
  texts: ({ lookups }) => createTextReads(lookups),
  search: ({ lookups, database, snapshot }) => createSearchReads(database, snapshot.dataset.version, lookups),
  lineage: ({ lookups }) => createLineageReads(lookups),
  ladders: ({ lookups, reads }) => createLadderReads(lookups, reads.lineage),
  paths: ({ lookups }) => createPathReads(lookups),
  explanations: ({ lookups }) => createExplanationReads(lookups),
  links: ({ lookups, reads }) => createLinkReads(lookups, reads.explanations),
  coverage: ({ lookups }) => createCoverageReads(lookups),
  applying: ({ lookups }) => createApplyingReads(lookups),
  bodies: ({ lookups }) => createBodyReads(lookups),
};

class RequestReads {
  readonly made: Partial<Record<string, unknown>> = {};
  readonly parts: Parts;
  readonly presentKey: Reads['presentKey'];

  constructor(database: Database, snapshot: Snapshot) {
    const lookups = new Lookups(database, snapshot.dataset.version, snapshot.kept);
    this.parts = { database, snapshot, lookups, reads: this as unknown as Reads };
    this.presentKey = (label, key) => snapshot.formerKeys.presentKey(label, key);
  }
}

for (const [name, create] of Object.entries(CREATE)) {
  Object.defineProperty(RequestReads.prototype, name, {
    get(this: RequestReads): unknown {
      return (this.made[name] ??= create(this.parts));
    },
  });
}

/** The reads of one request. `database` may be observed, to count the request's statements. */
export const createReads = (database: Database, snapshot: Snapshot): Reads =>
  new RequestReads(database, snapshot) as unknown as Reads;
