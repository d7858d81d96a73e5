import type { Predicate } from '../model/dataset.ts';
import type { CoverageRule } from '../model/coverage.ts';
import type { Severities } from '../model/reading.ts';
import type {
  CitationRelation,
  Genre,
  Level,
  MeasureKind,
  MentionKind,
  Resolution,
  Role,
  ScopeKind,
  Tier,
} from '../model/vocabulary.ts';

/**
 * What reads give: the properties of a node as the contract names them, and the label that tells which type it is. A property that the
 * source does not state is absent in the graph and null here.
 */
interface NodeBase {
  readonly key: string;
  /** Its place in lists; what a cursor holds. */
  readonly sort: string;
}
type Stated<T> = T | null;

export interface DocumentRow extends NodeBase {
  readonly label: 'PolicyDocument';
  readonly title: Stated<string>;
  readonly documentNumber: Stated<string>;
  readonly agencyCode: Stated<string>;
  readonly year: Stated<number>;
  readonly serial: Stated<number>;
  readonly genre: Stated<Genre>;
  readonly documentDate: Stated<string>;
  readonly issuedOn: Stated<string>;
  readonly publishedOn: Stated<string>;
  readonly effectiveFrom: Stated<string>;
  readonly validUntil: Stated<string>;
  readonly addressee: Stated<string>;
  readonly attachments: Stated<readonly string[]>;
  readonly inCorpus: boolean;
  readonly slug: Stated<string>;
  readonly sha256: Stated<string>;
  readonly sourceUrl: Stated<string>;
  readonly publisher: Stated<string>;
  readonly receivedOn: Stated<string>;
  readonly origin: Stated<string>;
  readonly unclaimed: Stated<readonly number[]>;
}

export interface PassageRow extends NodeBase {
  readonly label: 'Passage';
  readonly documentKey: string;
  readonly documentTitle: Stated<string>;
  readonly number: Stated<string>;
  readonly path: readonly string[];
  readonly heading: Stated<string>;
  readonly kind: Stated<MeasureKind>;
  readonly title: Stated<string>;
  readonly content: Stated<string>;
  readonly name: Stated<string>;
  readonly ordinal: number;
  readonly spans: Stated<readonly number[]>;
  readonly titleSpans: Stated<readonly number[]>;
  readonly contentSpans: Stated<readonly number[]>;
  readonly row: Stated<number>;
  readonly sequence: Stated<string>;
  readonly columnsJson: Stated<string>;
  /** See graph/passage-links.ts. */
  readonly linksJson: Stated<string>;
  readonly date: Stated<string>;
  readonly year: Stated<number>;
}

export interface BatchRow extends NodeBase {
  readonly label: 'Batch';
  readonly name: string;
  readonly ordinal: number;
  readonly series: string;
}

export interface DomainRow extends NodeBase {
  readonly label: 'Domain';
  readonly name: string;
  readonly variants: Stated<readonly string[]>;
}

export interface AgencyRow extends NodeBase {
  readonly label: 'Agency';
  readonly name: string;
  readonly tier: Stated<Tier>;
  readonly jurisdiction: Stated<string>;
  readonly stationedIn: Stated<string>;
  readonly aliases: Stated<readonly string[]>;
  readonly formerNames: Stated<readonly string[]>;
  readonly resolution: Stated<Resolution>;
  readonly candidates: Stated<readonly string[]>;
  readonly note: Stated<string>;
  readonly validFrom: Stated<string>;
  readonly validUntil: Stated<string>;
}

export interface PlaceRow extends NodeBase {
  readonly label: 'Place';
  readonly name: string;
  readonly shortNames: Stated<readonly string[]>;
  readonly level: Stated<string>;
}

export interface PilotZoneRow extends NodeBase {
  readonly label: 'PilotZone';
  readonly name: string;
  readonly aliases: Stated<readonly string[]>;
}

export interface PilotAreaRow extends NodeBase {
  readonly label: 'PilotArea';
  readonly name: string;
  readonly aliases: Stated<readonly string[]>;
}

export interface ParkRow extends NodeBase {
  readonly label: 'Park';
  readonly name: string;
  readonly aliases: Stated<readonly string[]>;
  readonly kind: Stated<string>;
}

export interface ScopeRow extends NodeBase {
  readonly label: 'Scope';
  readonly text: string;
  readonly kind: ScopeKind;
  readonly jurisdiction: Stated<string>;
}

export interface ClaimRow extends NodeBase {
  readonly label: 'Claim';
  readonly predicate: Predicate;
  readonly role: Stated<string>;
  readonly value: Stated<string>;
  readonly level: Level;
  readonly method: string;
  readonly assertedBy: string;
  /** Key of the document that states it. */
  readonly document: Stated<string>;
  readonly confidence: Stated<'HIGH' | 'MEDIUM' | 'LOW'>;
  readonly score: Stated<number>;
  readonly note: Stated<string>;
  readonly noteZh: Stated<string>;
  readonly reviewer: Stated<string>;
  readonly reviewedOn: Stated<string>;
}

export interface EvidenceRow {
  readonly key: string;
  readonly kind: 'TEXT' | 'REFERENCE';
  readonly documentKey: Stated<string>;
  readonly quote: Stated<string>;
  readonly spans: Stated<readonly number[]>;
  readonly passageKey: Stated<string>;
  readonly row: Stated<number>;
  readonly sequence: Stated<string>;
  readonly column: Stated<string>;
  readonly publisher: Stated<string>;
  readonly title: Stated<string>;
  readonly url: Stated<string>;
  readonly dateRead: Stated<string>;
}

/** A total that a text states, with what was found of it at load: its claim, and the columns of graph/coverage-columns.ts. */
export interface TotalRow extends Omit<ClaimRow, 'label'> {
  readonly label: 'StatedTotal';
  readonly totalRule: CoverageRule;
  readonly totalStated: number;
  readonly totalFound: number;
  readonly totalUndated: number;
  readonly totalParts: readonly string[];
  readonly totalMissing: readonly number[];
}

/** A number that a series of batches skips, as long as it does. */
export interface BatchHoleRow extends NodeBase {
  readonly label: 'BatchHole';
  readonly series: string;
  readonly ordinal: number;
}

export interface MentionRow extends NodeBase {
  readonly label: 'Mention';
  readonly documentKey: string;
  readonly passageKey: Stated<string>;
  readonly kind: MentionKind;
  readonly text: string;
  readonly value: string;
  readonly spans: Stated<readonly number[]>;
  readonly resolution: Stated<Resolution>;
  /** `Label:key`. */
  readonly target: Stated<string>;
  readonly candidates: Stated<readonly string[]>;
  readonly reason: Stated<string>;
}

export interface ProblemRow extends NodeBase {
  readonly label: 'Problem';
  readonly documentKey: string;
  readonly passageKey: Stated<string>;
  readonly code: string;
  readonly severity: (typeof Severities)[number];
  readonly message: string;
  readonly start: Stated<number>;
  readonly end: Stated<number>;
}

export interface CorrectionRow extends NodeBase {
  readonly label: 'Correction';
  readonly documentKey: string;
  readonly passageKey: Stated<string>;
  readonly field: string;
  readonly from: Stated<string>;
  readonly to: Stated<string>;
  readonly who: string;
  readonly why: string;
}

/** Things that claims are about and that links lead to. */
export type CitedRow =
  | DocumentRow
  | PassageRow
  | BatchRow
  | DomainRow
  | AgencyRow
  | PlaceRow
  | PilotZoneRow
  | PilotAreaRow
  | ParkRow
  | ScopeRow;
/** What has an id. */
export type NodeRow = CitedRow | ClaimRow | MentionRow | ProblemRow | CorrectionRow | TotalRow | BatchHoleRow;
export type CoverableRow = PlaceRow | PilotZoneRow | PilotAreaRow | ParkRow;

/** A thing with its place in a list, and the link it was reached by; a list that follows no link has none. */
export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
  readonly level: Level;
  readonly role: Role;
  readonly relation: CitationRelation;
  readonly claimIds: readonly string[];
}

export interface Page<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
  /** 0 unless it was asked for. */
  readonly totalCount: number;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}
