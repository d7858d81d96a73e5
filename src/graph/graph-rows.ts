import type { Claim, Dataset, EdgeRow, Evidence, NodeRef, NodeRow } from '../model/dataset.ts';
import { Predicates } from '../model/dataset.ts';
import { coverageColumns } from './coverage-columns.ts';
import { HUB_END } from './hubs.ts';
import { measureColumns } from './measure-columns.ts';
import type { ParameterValue } from './parameters.ts';
import { passageLinks } from './passage-links.ts';
import { promotionColumns } from './promotion-columns.ts';
import { searchColumns } from './search-columns.ts';
import { joinSortKey, sortKeyOf } from './sort-key.ts';

/** Properties as they are stored: nothing for what is null. */
export type Properties = Readonly<Record<string, ParameterValue>>;

export const refText = (ref: NodeRef): string => `${ref.label}:${ref.key}`;

function present(properties: Readonly<Record<string, ParameterValue>>): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

export interface NodeToWrite {
  readonly ref: string;
  readonly labels: readonly string[];
  /** Its place in lists. */
  readonly sort: string;
  readonly properties: Properties;
}

/** Nodes as they are stored: their own properties, the version, their place in lists, and what filters and search ask of them. */
export function nodesToWrite(dataset: Dataset, edges: readonly EdgeRow[], version: string): readonly NodeToWrite[] {
  const columns = measureColumns(dataset.nodes, edges);
  const promotions = promotionColumns(dataset.nodes, edges);
  const sorts = new Map(dataset.nodes.map((node) => [refText(node), sortKeyOf(node)]));
  const links = passageLinks(edges, (ref) => sorts.get(refText(ref)) ?? ref.key);
  return dataset.nodes.map((node) => {
    const measure = columns.get(node.key);
    const isMeasure = node.label === 'Passage' && measure !== undefined;
    const sort = sortKeyOf(node);
    const linksJson = node.label === 'Passage' ? links.get(node.key) : undefined;
    const search = searchColumns(node);
    return {
      ref: refText(node),
      sort,
      labels: labelsOf(node, isMeasure, 'searchKind' in search),
      properties: {
        ...node.properties,
        ...(isMeasure ? { ...measure, ...promotions.get(node.key) } : {}),
        ...search,
        ...(linksJson === undefined ? {} : { linksJson }),
        dataset: version,
        key: node.key,
        sort,
      },
    };
  });
}

/** A Measure is a Passage with a kind; Searched is all that can be searched for. */
function labelsOf(node: NodeRow, isMeasure: boolean, isSearched: boolean): readonly string[] {
  return [node.label, ...(isMeasure ? ['Measure'] : []), ...(isSearched ? ['Searched'] : [])];
}

export interface EdgeToWrite {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The relationships that claims amount to, each with its hub and its place in the hub's list. */
export function edgesToWrite(
  edges: readonly EdgeRow[],
  sortKeys: ReadonlyMap<string, string>,
  version: string,
): readonly EdgeToWrite[] {
  return edges.map(({ predicate, from, to, role, level, claimIds }) => {
    const [hub, far] = HUB_END[predicate] === 'from' ? [from, to] : [to, from];
    const sort = joinSortKey(sortKeys.get(refText(far)) ?? far.key, role ?? '');
    return {
      type: predicate,
      from: refText(from),
      to: refText(to),
      properties: present({ dataset: version, hub: hub.key, sort, role, level, claimIds }),
    };
  });
}

export interface ClaimToWrite {
  readonly key: string;
  readonly properties: Properties;
  readonly subject: string;
  readonly object: string | null;
  readonly evidence: readonly string[];
}

const PREDICATE_RANK = new Map(Predicates.map((predicate, rank) => [predicate, String(rank).padStart(2, '0')]));

/**
 * Claims as they are stored. Subject and object are relationships only, and `sort` is the rank of the predicate and the id, all hexadecimal: short strings
 * stay inside the property record. With the long forms of all three, and an index on them, a claim took 130 µs to write instead of 70.
 */
export function claimsToWrite(dataset: Dataset, version: string): readonly ClaimToWrite[] {
  const coverage = coverageColumns(dataset);
  return dataset.claims.map(({ id, subject, object, evidence, ...claim }) => ({
    key: id,
    properties: present({
      ...claim,
      restsOn: null, // what it rests on is a relationship
      ...coverage.get(id),
      dataset: version,
      key: id,
      sort: `${PREDICATE_RANK.get(claim.predicate) ?? '99'}${id}`,
    }),
    subject: refText(subject),
    object: object && refText(object),
    evidence,
  }));
}

export interface EvidenceToWrite {
  readonly key: string;
  readonly properties: Properties;
  /** The document it stands in; null for a REFERENCE. */
  readonly document: string | null;
}

export function evidenceToWrite(evidence: readonly Evidence[], version: string): readonly EvidenceToWrite[] {
  return evidence.map(({ spans, ...piece }) => ({
    key: piece.key,
    properties: present({ ...piece, dataset: version, spans: spans.flatMap((span) => [span.start, span.end]) }),
    document: piece.documentKey && refText({ label: 'PolicyDocument', key: piece.documentKey }),
  }));
}

export interface PremiseToWrite {
  readonly claim: string;
  readonly premise: string;
  readonly ordinal: number;
}

export function premisesToWrite(claims: readonly Claim[]): readonly PremiseToWrite[] {
  return claims.flatMap((claim) => claim.restsOn.map((premise, ordinal) => ({ claim: claim.id, premise, ordinal })));
}
