import { claimId } from '../../model/claims.ts';
import type { Claim, NodeRef } from '../../model/dataset.ts';
import type { Spans } from '../../model/span.ts';
import { found as present, type Ledger } from '../ledger.ts';
import type { Candidate, FoundCandidates } from './find-candidates.ts';
import { pairOf } from './known.ts';
import type { CandidatePassage } from './passage.ts';

/** Who asserts a candidate: no document, no reviewer and no rule. */
const CANDIDATE_ENGINE = 'candidate-engine';
/** Named in the claims, so that scores of one way of reckoning are not compared with those of another. */
const CANDIDATE_METHOD = 'candidate:n-grams-1';
/** A note is one sentence; the rest of the reasons can be worked out again. */
const MOST_REASONS = 4;

/**
 *     (:Passage)-[:RELATED_TO]->(:Passage)      CANDIDATE, one evidence from each side: the weightiest phrase that both print
 *
 * One claim per pair, however many lists it is in. The earlier passage is the subject; where a date is missing, the one whose key comes
 * first, and the note says so. Quotes are entered in the ledger, which knows those it has; the claims are for the dataset to add.
 */
export function candidateClaims(
  { lists, explain }: FoundCandidates,
  passages: readonly CandidatePassage[],
  quote: Ledger['quote'],
): readonly Claim[] {
  const byKey = new Map(passages.map((passage) => [passage.key, passage]));
  const done = new Set<string>();
  const claims: Claim[] = [];
  for (const list of lists.values()) {
    for (const candidate of list) {
      const pair = pairOf(candidate.passage, candidate.other);
      if (done.has(pair) || candidate.verdict !== null) continue;
      done.add(pair);
      const [here, there] = [byKey.get(candidate.passage), byKey.get(candidate.other)];
      const claim = here && there && toClaim(candidate, here, there, explain, quote);
      if (claim) claims.push(claim);
    }
  }
  return claims.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toClaim(
  candidate: Candidate,
  here: CandidatePassage,
  there: CandidatePassage,
  explain: FoundCandidates['explain'],
  quote: Ledger['quote'],
): Claim | null {
  const isForward = candidate.order === 'LATER' || (candidate.order === null && here.key < there.key);
  const [from, to] = isForward ? [here, there] : [there, here];
  const { reasons, phrases } = explain({ passage: from.key, other: to.key });
  const [phrase] = phrases;
  const evidence = phrase ? present(quotePhrase(from, phrase.here, quote), quotePhrase(to, phrase.there, quote)) : [];
  if (evidence.length < 2) return null;
  const told = reasons.slice(0, MOST_REASONS);
  const unknown = candidate.order === null;
  const ref = ({ key }: CandidatePassage): NodeRef => ({ label: 'Passage', key });
  const row = {
    subject: ref(from),
    predicate: 'RELATED_TO',
    role: null,
    object: ref(to),
    value: null,
    document: null,
    assertedBy: CANDIDATE_ENGINE,
  } as const;
  return {
    id: claimId(row),
    ...row,
    level: 'CANDIDATE',
    method: CANDIDATE_METHOD,
    confidence: null,
    score: candidate.score,
    note: `${told.map(({ en }) => en).join('; ')}${unknown ? '; which is the earlier is not known' : ''}`,
    noteZh: `${told.map(({ zh }) => zh).join('；')}${unknown ? '；先后不详' : ''}`,
    reviewer: null,
    reviewedOn: null,
    evidence,
    restsOn: [],
  };
}

function quotePhrase(
  { key, documentKey, text, titleSpans, table }: CandidatePassage,
  spans: Spans,
  quote: Ledger['quote'],
): string | null {
  const start = spans[0]?.start ?? -1;
  const inTitle = titleSpans.some((span) => span.start <= start && start < span.end);
  const column = (inTitle ? table?.titleColumn : table?.contentColumn) ?? null;
  return quote({
    documentKey,
    text,
    spans,
    passageKey: key,
    row: table?.row ?? null,
    sequence: table?.sequence ?? null,
    column,
  });
}
