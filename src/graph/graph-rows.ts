import type { Claim, Dataset, EdgeRow, Evidence, NodeRef, NodeRow } from '../model/dataset.ts';
import { Predicates } from '../model/dataset.ts';
import { coverageColumns, NO_TOTAL } from './coverage-columns.ts';
import { HUB_END } from './hubs.ts';
import { isMeasure, measureColumns } from './measure-columns.ts';
import type { Parameters } from './parameters.ts';
import { passageLinks } from './passage-links.ts';
import { promotionColumns } from './promotion-columns.ts';
import { searchColumns, searchKindOf } from './search-columns.ts';
import { joinSortKey, sortKeyOf } from './sort-key.ts';

export const refText = (ref: NodeRef): string => `${ref.label}:${ref.key}`;

/** The place in lists of every node, by its label and key. */
export function sortKeysOf(nodes: readonly NodeRow[]): ReadonlyMap<string, string> {
  return new Map(nodes.map((node) => [refText(node), sortKeyOf(node)]));
}

/** The nodes in the order in which they are written: documents first, which carry no columns. */
export function inOrderOfWriting(nodes: readonly NodeRow[]): readonly NodeRow[] {
  const isDocument = ({ label }: NodeRow): boolean => label === 'PolicyDocument';
  return [...nodes.filter(isDocument), ...nodes.filter((node) => !isDocument(node))];
}

/**
 * Nodes as they are stored, in their order: their own properties, the version, their place in lists, and what filters and search ask of them. Columns are made when the
 * first node comes that has some: the database is then at work with those before, and plans what it has never done.
 */
export function* nodesToWrite(
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
  sortKeys: ReadonlyMap<string, string>,
  version: string,
): Generator<Parameters> {
  let columnsOf: ((node: NodeRow) => Parameters) | null = null;
  for (const node of nodes) {
    if (node.label !== 'PolicyDocument') columnsOf ??= createColumns(nodes, edges, sortKeys);
    yield {
      labels: labelsOf(node),
      properties: {
        ...node.properties,
        ...columnsOf?.(node),
        ...searchColumns(node),
        dataset: version,
        key: node.key,
        sort: sortKeyOf(node),
      },
    };
  }
}

/** What a passage carries of what leads to it and from it. */
function createColumns(
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
  sortKeys: ReadonlyMap<string, string>,
): (node: NodeRow) => Parameters {
  const columns = measureColumns(nodes, edges);
  const promotions = promotionColumns(nodes, edges);
  const links = passageLinks(edges, (ref) => sortKeys.get(refText(ref)) ?? ref.key);
  return (node) => {
    const linksJson = node.label === 'Passage' ? links.get(node.key) : undefined;
    return {
      ...(isMeasure(node) ? { ...columns.get(node.key), ...promotions(node) } : {}),
      ...(linksJson === undefined ? {} : { linksJson }),
    };
  };
}

/** The labels of a node: its own, Measure for a passage with a kind, Searched for all that can be searched for. */
export function labelsOf(node: NodeRow): readonly string[] {
  return [node.label, ...(isMeasure(node) ? ['Measure'] : []), ...(searchKindOf(node) ? ['Searched'] : [])];
}

/** The id that the database gave a node, and who asks for it. Throws where there is no row. */
export type FindId = (ref: NodeRef, who: string) => string;

/** Pieces of evidence, each with the document it stands in; a REFERENCE stands in none. */
export function* evidenceToWrite(evidence: readonly Evidence[], find: FindId): Generator<Parameters> {
  for (const { spans, ...piece } of evidence) {
    const { key, documentKey } = piece;
    yield {
      ...piece,
      spans: spans.flatMap((span) => [span.start, span.end]),
      document: documentKey && find({ label: 'PolicyDocument', key: documentKey }, `evidence ${key}`),
    };
  }
}

const PREDICATE_RANK = new Map(Predicates.map((predicate, rank) => [predicate, String(rank).padStart(2, '0')]));

/**
 * Claims as they are stored. Subject and object are relationships only, and `sort` is the rank of the predicate and the id, all hexadecimal: short strings
 * stay inside the property record. With the long forms of all three, and an index on them, a claim took 130 µs to write instead of 70.
 *
 * @param findEvidence the id of a piece of evidence by its key
 */
export function* claimsToWrite(
  dataset: Dataset,
  find: FindId,
  findEvidence: (key: string, who: string) => string,
): Generator<Parameters> {
  const coverage = coverageColumns(dataset);
  for (const claim of dataset.claims) {
    const { id, subject, object, evidence, predicate, role, value, assertedBy, level, method, document } = claim;
    const { confidence, score, note, noteZh, reviewer, reviewedOn } = claim;
    const who = `claim ${id}`;
    yield {
      key: id,
      sort: `${PREDICATE_RANK.get(predicate) ?? '99'}${id}`,
      ...{ predicate, role, value, assertedBy, level, method, document, confidence, score },
      ...{ note, noteZh, reviewer, reviewedOn },
      ...(coverage.get(id) ?? NO_TOTAL),
      subject: find(subject, who),
      object: object && find(object, who),
      evidence: evidence.map((key) => findEvidence(key, who)),
    };
  }
}

/** What derived claims rest on, by ids of claims. */
export function* premisesToWrite(claims: readonly Claim[]): Generator<Parameters> {
  for (const { id, restsOn } of claims)
    for (const [ordinal, premise] of restsOn.entries()) yield { claim: id, premise, ordinal };
}

/** The relationships that claims amount to, each with its hub and its place in the hub's list. */
export function* edgesToWrite(
  edges: readonly EdgeRow[],
  find: FindId,
  sortKeys: ReadonlyMap<string, string>,
): Generator<Parameters> {
  for (const { predicate, from, to, role, level, claimIds } of edges) {
    const [hub, far] = HUB_END[predicate] === 'from' ? [from, to] : [to, from];
    yield {
      type: predicate,
      from: find(from, predicate),
      to: find(to, predicate),
      hub: hub.key,
      sort: joinSortKey(sortKeys.get(refText(far)) ?? far.key, role ?? ''),
      role,
      level,
      claimIds,
    };
  }
}
