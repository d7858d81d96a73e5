import { claimId, projectEdges } from '../model/claims.ts';
import { Predicates, PREDICATES, type Claim, type Dataset, type Evidence, type NodeRef } from '../model/dataset.ts';
import { quoteAt } from '../model/span.ts';
import { Levels } from '../model/vocabulary.ts';

/** Predicates about measures, responsibilities, scopes and lineage: they need words of a document, a REFERENCE is not enough. */
const NEED_TEXT = new Set<Claim['predicate']>([
  'PART_OF',
  'IN_BATCH',
  'IN_DOMAIN',
  'RESPONSIBLE_FOR',
  'HAS_SCOPE',
  'PILOTED_IN',
  'RESTATED_IN',
  'EVOLVED_INTO',
  'RELATED_TO',
]);

const LINEAGE = new Set<Claim['predicate']>(['RESTATED_IN', 'EVOLVED_INTO', 'RELATED_TO']);

/** The labels that a predicate's drawing allows at its ends: `(:Park)-[:COORDINATED_WITH]->(:PilotZone|PilotArea)`. */
function labelsOf(
  predicate: Claim['predicate'],
): { readonly from: readonly string[]; readonly to: readonly string[] } | null {
  const drawn = /^\(:([^)]+)\)-\[[^\]]+\]->\(:([^)]+)\)$/u.exec(PREDICATES[predicate]);
  return drawn ? { from: drawn[1]?.split('|') ?? [], to: drawn[2]?.split('|') ?? [] } : null;
}

/**
 * Everything that design §1.1 promises, checked row by row: what breaks it, one sentence each; empty when all holds. Runs at every load, because what
 * is wrong here would be an answer without proof.
 *
 * @param texts the stored text of every document of the corpus, by key
 */
export function checkDataset(dataset: Dataset, texts: ReadonlyMap<string, string>): readonly string[] {
  const wrong: string[] = [];
  const nodes = new Set<string>();
  for (const { label, key } of dataset.nodes) {
    if (nodes.has(`${label}:${key}`)) wrong.push(`two nodes have the key ${label}:${key}`);
    nodes.add(`${label}:${key}`);
  }
  const evidence = new Map<string, Evidence>();
  for (const piece of dataset.evidence) {
    if (evidence.has(piece.key)) wrong.push(`two pieces of evidence have the key ${piece.key}`);
    evidence.set(piece.key, piece);
    wrong.push(...checkEvidence(piece, texts));
  }
  const claims = new Map<string, Claim>();
  for (const claim of dataset.claims) {
    if (claims.has(claim.id)) wrong.push(`two claims have the id ${claim.id}`);
    claims.set(claim.id, claim);
  }
  const has = ({ label, key }: NodeRef): boolean => nodes.has(`${label}:${key}`);
  for (const claim of dataset.claims)
    wrong.push(...checkClaim(claim, has, evidence, claims).map((what) => `claim ${nameOf(claim)}: ${what}`));
  const strongest = new Map(dataset.claims.map(({ id, level }) => [id, level]));
  for (const edge of projectEdges(dataset.claims)) {
    if (edge.claimIds.length === 0 || !edge.claimIds.some((id) => strongest.get(id) === edge.level))
      wrong.push(`an edge ${edge.predicate} has no claim of its level`);
  }
  return wrong;
}

const nameOf = ({ subject, predicate, object, value }: Claim): string =>
  `${subject.label}:${subject.key} ${predicate} ${object ? `${object.label}:${object.key}` : value}`;

function checkEvidence(
  { key, kind, documentKey, quote, spans, url, publisher }: Evidence,
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  if (kind === 'REFERENCE') {
    return quote === null && url !== null && publisher !== null
      ? []
      : [`evidence ${key}: a REFERENCE has a publisher and an address, and no quote`];
  }
  const text = documentKey === null ? undefined : texts.get(documentKey);
  if (text === undefined) return [`evidence ${key}: no document ${documentKey} in the corpus`];
  if (spans.length === 0 || !quote) return [`evidence ${key}: no quote`];
  const ordered = spans.every(
    ({ start, end }, index) => start < end && end <= text.length && start >= (spans[index - 1]?.end ?? 0),
  );
  if (!ordered) return [`evidence ${key}: its spans are not in order within ${documentKey}`];
  const there = quoteAt(text, spans);
  return there === quote ? [] : [`evidence ${key}: expected “${quote}” in ${documentKey}, there stands “${there}”`];
}

function checkClaim(
  claim: Claim,
  has: (ref: NodeRef) => boolean,
  evidence: ReadonlyMap<string, Evidence>,
  claims: ReadonlyMap<string, Claim>,
): readonly string[] {
  const wrong: string[] = [];
  if (claim.id !== claimId(claim)) wrong.push('its id is not that of its content');
  if (!Predicates.includes(claim.predicate) || !Levels.includes(claim.level))
    wrong.push('its predicate or level is none of the vocabulary');
  if (!has(claim.subject)) wrong.push('no such subject');
  if (claim.object && !has(claim.object)) wrong.push('no such object');
  if ((claim.object === null) === (claim.value === null) && claim.object === null)
    wrong.push('neither object nor value');
  const labels = labelsOf(claim.predicate);
  if (labels && claim.object) {
    if (!labels.from.includes(claim.subject.label)) wrong.push(`${claim.subject.label} is no subject of it`);
    if (!labels.to.includes(claim.object.label)) wrong.push(`${claim.object.label} is no object of it`);
  }
  const pieces = claim.evidence.map((key) => evidence.get(key));
  if (pieces.includes(undefined)) wrong.push('some of its evidence is missing');
  if (claim.evidence.length === 0 && (claim.restsOn.length === 0 || !claim.method.startsWith('rule:')))
    wrong.push('no evidence');
  if (claim.restsOn.some((id) => !claims.has(id))) wrong.push('a claim it rests on is missing');
  if (NEED_TEXT.has(claim.predicate) && claim.evidence.length > 0 && !pieces.some((piece) => piece?.kind === 'TEXT'))
    wrong.push('a reference alone is no evidence for it');
  if (
    claim.level === 'STATED' &&
    claim.document !== null &&
    pieces.some((piece) => piece?.kind === 'TEXT' && piece.documentKey !== claim.document)
  ) {
    wrong.push('quotes a document other than the one that states it');
  }
  if (claim.level !== 'STATED' && claim.document !== null)
    wrong.push('only a stated claim has a document that states it');
  if (claim.level === 'DERIVED' && !claim.method.startsWith('rule:')) wrong.push('a derived claim names its rule');
  if (claim.level === 'JUDGED' && !claim.method.startsWith('rule:')) {
    if (claim.reviewer === null || claim.reviewedOn === null)
      wrong.push('a judged claim names its reviewer and the date');
    const sides = new Set(pieces.map((piece) => piece?.passageKey ?? null));
    if (LINEAGE.has(claim.predicate) && sides.size < 2) wrong.push('a judged link quotes both sides');
  }
  // A rule cannot know more than what it starts from.
  const premises = claim.restsOn.flatMap((id) => claims.get(id)?.level ?? []);
  if (claim.method.startsWith('rule:') && premises.some((level) => Levels.indexOf(level) > Levels.indexOf(claim.level)))
    wrong.push('it is stronger than what it rests on');
  return wrong;
}
