import { beforeAll, describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/ingest/yaml-file.ts';
import { candidateClaims } from '../../src/resolve/candidates/claims.ts';
import { findCandidates, type FoundCandidates } from '../../src/resolve/candidates/find-candidates.ts';
import { toCandidatePassages } from '../../src/resolve/candidates/from-documents.ts';
import { createKnownPairs } from '../../src/resolve/candidates/known.ts';
import type { CandidatePassage } from '../../src/resolve/candidates/passage.ts';
import { formatReview } from '../../src/resolve/candidates/review.ts';
import { checkDataset } from '../../src/resolve/check-dataset.ts';
import { createDataset } from '../../src/resolve/dataset.ts';
import { readJudgements, type Judgements } from '../../src/resolve/judgements.ts';
import { createLedger } from '../../src/resolve/ledger.ts';
import { createResolvedDocument } from '../../src/resolve/source-document.ts';
import type { Register } from '../../src/resolve/register.ts';
import { seedSources, shipped, textsOf } from './seeds.ts';

let register: Register;
let judgements: Judgements;
let passages: readonly CandidatePassage[];
let found: FoundCandidates;
const at = (key: string): CandidatePassage => passages.find((passage) => passage.key === key) as CandidatePassage;
const review = (lists: FoundCandidates, from: string, to: string): string => {
  const candidate = lists.lists.get(from)?.find(({ other }) => other === to);
  if (!candidate) throw new Error(`expected ${to} in the list of ${from}`);
  return formatReview({ ...candidate, ...lists.explain(candidate) }, at(from), at(to), {
    reviewer: 'R',
    date: '2026-11-23',
  });
};

beforeAll(async () => {
  ({ register, judgements } = await shipped());
  passages = toCandidatePassages(seedSources().map((source) => createResolvedDocument(source, register)));
  found = findCandidates(passages, { known: createKnownPairs(judgements) });
});

describe('review of a candidate', () => {
  const from = '沈政发〔2017〕46号#四/三/18';
  const to = 'ln-commerce-reply-2022-1278#一/三';

  it('marks in both texts what they share', () => {
    const text = review(found, from, to);
    expect(text).toContain('推动货物【贸易转型升级】');
    expect(text).toContain('在推进【贸易转型升级】方面');
    expect(text).toContain(`${from}（2017-08-29）`);
    expect(text).toMatch(/都|共有词语“贸易转型升级”/u);
  });

  it('gives a link and a rejection to paste, which are refused until a reviewer has said why', () => {
    const text = review(found, from, to);
    const yaml = text.slice(text.indexOf('# one of the two'));
    const pasted = parseYaml('pasted.yaml', yaml).source;
    if (!pasted) throw new Error('expected YAML');
    const value = pasted.value as {
      readonly links: readonly Record<string, unknown>[];
      readonly rejections: readonly Record<string, unknown>[];
    };
    expect(value.links[0]).toMatchObject({
      from,
      to,
      fromQuote: '贸易转型升级',
      toQuote: '贸易转型升级',
      proposedByEngine: true,
    });
    expect(value.rejections[0]).toMatchObject({ a: from, b: to });
    const refused = readJudgements([pasted]);
    expect([refused.judgements.links, refused.judgements.rejections]).toEqual([[], []]);
    const told = parseYaml('told.yaml', yaml.replaceAll(/why(Zh)?: ''/gu, "why$1: '同为贸易转型'")).source;
    expect(readJudgements(told ? [told] : []).judgements.rejections).toHaveLength(1);
  });

  it('shows the verdict of a pair that was decided, and asks nothing', () => {
    const all = findCandidates(passages, { known: createKnownPairs(judgements), showKnown: true });
    const rejected = review(all, 'ln-ftz-batch-4#一/2', '沈政发〔2017〕46号#四/一/2');
    expect(rejected).toContain('已否定 REJECTED');
    expect(rejected).toContain('但一为投资审批，一为政策兑现审核');
    expect(rejected).not.toContain('links:');
    expect(review(all, '辽口工办〔2021〕1号#二/10', 'ln-ftz-batch-4#二/31')).toContain('已研判 JUDGED RESTATED_IN');
  });
});

describe('claims of candidates', () => {
  it('are CANDIDATE, one per pair, with a quote from each side, and break nothing of the dataset', () => {
    const ledger = createLedger();
    const claims = candidateClaims(found, passages, ledger.quote);
    const { dataset } = createDataset({ documents: seedSources(), register, judgements });
    const pairs = new Set(
      [...found.lists.values()].flat().map(({ passage, other }) => [passage, other].sort().join(' ')),
    );
    expect(claims).toHaveLength(pairs.size);
    for (const claim of claims) {
      expect(claim).toMatchObject({
        level: 'CANDIDATE',
        predicate: 'RELATED_TO',
        assertedBy: 'candidate-engine',
        document: null,
      });
      expect(claim.evidence).toHaveLength(2);
      expect(claim.score).toBeGreaterThanOrEqual(0);
      expect(claim.note).not.toBe(null);
      expect(claim.noteZh).not.toBe(null);
    }
    expect(dataset.claims.filter(({ level }) => level === 'CANDIDATE').map(({ id }) => id)).toEqual(
      expect.arrayContaining(claims.map(({ id }) => id)),
    );
    expect(checkDataset(dataset, textsOf(dataset))).toEqual([]);
  });

  it('lead from the earlier to the later, and say where that is not known', () => {
    const claims = candidateClaims(found, passages, createLedger().quote);
    for (const { subject, object, noteZh } of claims) {
      const [from, to] = [at(subject.key), at(object?.key ?? '')];
      if (from.date !== null && to.date !== null) expect(from.date < to.date).toBe(true);
      else expect(noteZh).toContain('先后不详');
    }
  });
});
