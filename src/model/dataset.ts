import type { Span } from './span.ts';
import type { Level } from './vocabulary.ts';

/**
 * A dataset: what resolving gives and loading writes, as plain rows. One value, built whole before anything is written.
 * The graph it becomes (every node carries `dataset` and `key`, and is unique in both):
 *
 *     (:Claim)-[:SUBJECT]->(n)   (:Claim)-[:OBJECT]->(m)   (:Claim)-[:RESTS_ON]->(:Claim)
 *     (:Claim)-[:EVIDENCED_BY]->(:Evidence)-[:IN]->(:PolicyDocument)
 *     (n)-[:PREDICATE {claimIds, level, role}]->(m)         the projection of the claims, written from the same rows
 */
export interface Dataset {
  readonly nodes: readonly NodeRow[];
  readonly claims: readonly Claim[];
  readonly evidence: readonly Evidence[];
}

/** Label of a node; a Measure is a Passage with a kind and carries both labels. */
export const NodeLabels = [
  'PolicyDocument',
  'Passage',
  'Batch',
  'Domain',
  'Agency',
  'PilotZone',
  'PilotArea',
  'Park',
  'Place',
  'Scope',
  'Mention',
  'Problem',
  'Correction',
] as const;
export type NodeLabel = (typeof NodeLabels)[number];

/** A property value that Neo4j stores: never null (an absent fact has no property), lists of one type. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];

export interface NodeRow {
  readonly label: NodeLabel;
  /** Unique among the nodes of its label. */
  readonly key: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface NodeRef {
  readonly label: NodeLabel;
  readonly key: string;
}

/**
 * Predicates, each drawn with its subject and object. A claim whose object is a node is projected to a relationship of that type;
 * one with a literal `value` is not.
 */
export const PREDICATES = {
  PART_OF: '(:Passage)-[:PART_OF]->(:PolicyDocument)',
  IN_BATCH: '(:Passage)-[:IN_BATCH]->(:Batch)',
  IN_DOMAIN: '(:Passage)-[:IN_DOMAIN]->(:Domain)',
  RESPONSIBLE_FOR: '(:Agency)-[:RESPONSIBLE_FOR {role}]->(:Passage)',
  HAS_SCOPE: '(:Passage)-[:HAS_SCOPE]->(:Scope)',
  PILOTED_IN: '(:Passage)-[:PILOTED_IN]->(:PilotArea)',
  ISSUED_BY: '(:PolicyDocument)-[:ISSUED_BY]->(:Agency)',
  SETS_OUT: '(:PolicyDocument)-[:SETS_OUT]->(:Batch)',
  BATCH_OF: '(:Batch)-[:BATCH_OF]->(:PilotZone)',
  CITES: '(:PolicyDocument)-[:CITES]->(:PolicyDocument)',
  BASED_ON: '(:PolicyDocument)-[:BASED_ON]->(:PolicyDocument)',
  IMPLEMENTS: '(:PolicyDocument)-[:IMPLEMENTS]->(:PolicyDocument)',
  REPLIES_TO: '(:PolicyDocument)-[:REPLIES_TO]->(:PolicyDocument)',
  FORWARDS: '(:PolicyDocument)-[:FORWARDS]->(:PolicyDocument)',
  AREA_OF: '(:PilotArea)-[:AREA_OF]->(:PilotZone)',
  COORDINATED_WITH: '(:Park)-[:COORDINATED_WITH]->(:PilotZone|PilotArea)',
  COVERS: '(:Scope)-[:COVERS]->(:Place|PilotZone|PilotArea|Park)',
  LOCATED_IN: '(:Place|PilotZone|PilotArea|Park|Agency)-[:LOCATED_IN]->(:Place)',
  SUCCEEDED_BY: '(:Agency)-[:SUCCEEDED_BY]->(:Agency)',
  COUNTERPART_OF: '(:Agency)-[:COUNTERPART_OF]->(:Agency)',
  RESTATED_IN: '(:Passage)-[:RESTATED_IN]->(:Passage)',
  EVOLVED_INTO: '(:Passage)-[:EVOLVED_INTO]->(:Passage)',
  RELATED_TO: '(:Passage)-[:RELATED_TO]->(:Passage)',
  SAME_AS: '(:Scope|Park|PilotZone)-[:SAME_AS]->(:Scope|Park|PilotZone)',
  HAS_TITLE: 'literal: the title of a document or passage',
  HAS_NUMBER: 'literal: the number of a document',
  DATED: 'literal: one of the dates of a document, named in `role`',
  HAS_AREA: 'literal: the size of an area as stated',
  STATES_TOTAL: 'literal: {n, unit, of} as JSON: a count that a document states',
} as const;
export type Predicate = keyof typeof PREDICATES;
export const Predicates = Object.keys(PREDICATES) as unknown as readonly [Predicate, ...Predicate[]];

export interface Claim {
  /** See {@link claimId}. */
  readonly id: string;
  readonly subject: NodeRef;
  readonly predicate: Predicate;
  /** Qualifies the predicate: the role of a responsibility, the field of a date. */
  readonly role: string | null;
  readonly object: NodeRef | null;
  readonly value: string | null;
  /** A document's key, `register`, or the name of the reviewer, of the rule's author (`yuanliu`) or of the engine. */
  readonly assertedBy: string;
  readonly level: Level;
  /** How the claim came about: `table-cell`, `unit-bracket`, `heading`, `rule:promoted-by-table` …; a named rule for DERIVED. */
  readonly method: string;
  /** The key of the document that states it; null for derived and judged claims. */
  readonly document: string | null;
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW' | null;
  readonly score: number | null;
  /** JUDGED: the reviewer's one sentence, Chinese and English, reviewer and date; CANDIDATE: reasons. */
  readonly note: string | null;
  readonly noteZh: string | null;
  readonly reviewer: string | null;
  readonly reviewedOn: string | null;
  /** Keys of evidence rows; a STATED or JUDGED claim has at least one, a DERIVED one may rest on claims alone. */
  readonly evidence: readonly string[];
  readonly restsOn: readonly string[];
}

export interface Evidence {
  readonly key: string;
  readonly kind: 'TEXT' | 'REFERENCE';
  /** TEXT: where the quote stands. */
  readonly documentKey: string | null;
  readonly quote: string | null;
  readonly spans: readonly Span[];
  /** Key of the passage the quote stands in, where it stands in one. */
  readonly passageKey: string | null;
  /** In a table: row from 1, sequence number as printed, header of the column as printed. */
  readonly row: number | null;
  readonly sequence: string | null;
  readonly column: string | null;
  /** REFERENCE: shown as unchecked. */
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly dateRead: string | null;
}

/** A relationship that users see, with the claims it rests on. */
export interface EdgeRow {
  readonly predicate: Predicate;
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly role: string | null;
  readonly claimIds: readonly string[];
  /** The strongest level among the claims. */
  readonly level: Level;
}
