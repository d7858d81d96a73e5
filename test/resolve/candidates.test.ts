import { beforeAll, describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/model/span.ts';
import { foldText, spansOf } from '../../src/resolve/candidates/fold.ts';
import {
  findCandidates,
  DEFAULT_SHORTLIST,
  type FoundCandidates,
} from '../../src/resolve/candidates/find-candidates.ts';
import { toCandidatePassages } from '../../src/resolve/candidates/from-documents.ts';
import { createKnownPairs, pairOf, type KnownPairs } from '../../src/resolve/candidates/known.ts';
import type { CandidatePassage } from '../../src/resolve/candidates/passage.ts';
import { MOST_PASSAGES } from '../../src/resolve/candidates/shortlist.ts';
import { createResolvedDocument } from '../../src/resolve/source-document.ts';
import { seedSources, shipped } from './seeds.ts';

let passages: readonly CandidatePassage[];
let known: KnownPairs;
let found: FoundCandidates;
const at = (key: string): CandidatePassage => passages.find((passage) => passage.key === key) as CandidatePassage;

beforeAll(async () => {
  const { register, judgements } = await shipped();
  passages = toCandidatePassages(seedSources().map((source) => createResolvedDocument(source, register)));
  known = createKnownPairs(judgements);
  found = findCandidates(passages, { known, showKnown: true });
});

describe('candidates of the five documents', () => {
  it('gives the same lists twice, and whatever order the passages come in', () => {
    expect(findCandidates(passages, { known, showKnown: true }).lists).toEqual(found.lists);
    const scores = ({ lists }: FoundCandidates): unknown =>
      [...lists.values()]
        .flat()
        .map(({ passage, other, score }) => `${passage} ${other} ${score}`)
        .sort();
    expect(scores(findCandidates([...passages].reverse(), { known, showKnown: true, limit: 300 }))).toEqual(
      scores(findCandidates(passages, { known, showKnown: true, limit: 300 })),
    );
  });

  it('scores a pair alike from both sides, and tells earlier from later', () => {
    const scores = new Map(
      [...found.lists.values()].flat().map((candidate) => [`${candidate.passage} ${candidate.other}`, candidate]),
    );
    for (const { passage, other, score, order } of scores.values()) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      const back = scores.get(`${other} ${passage}`);
      if (back) expect([back.score, back.order]).toEqual([score, order && (order === 'LATER' ? 'EARLIER' : 'LATER')]);
    }
    expect(found.lists.get('沈政发〔2017〕46号#四/七/44')?.[0]?.order).toBe('LATER');
    expect(found.lists.get('辽口工办〔2021〕1号#二/10')?.[0]?.order).toBe(null);
  });

  it('proposes neither a passage itself nor one of its own document, and one of the two is a measure', () => {
    for (const [key, list] of found.lists) {
      expect(list.length).toBeLessThanOrEqual(20);
      expect(list.map(({ rank }) => rank)).toEqual(list.map((_, index) => index + 1));
      for (const { passage, other } of list) {
        expect(passage).toBe(key);
        expect(at(other).documentKey).not.toBe(at(key).documentKey);
        expect(at(other).kind ?? at(key).kind).not.toBe(null);
      }
    }
  });

  it('quotes shared phrases verbatim: what stands at the spans folds to the phrase, on both sides', () => {
    let phrases = 0;
    for (const candidate of [...found.lists.values()].flat()) {
      const { reasons, phrases: marked } = found.explain(candidate);
      expect(reasons.length).toBeGreaterThan(0);
      expect(marked.length).toBeGreaterThan(0);
      for (const { words, here, there } of marked) {
        phrases += 1;
        expect(foldText(at(candidate.passage).text, here, []).text.replaceAll('\n', '')).toBe(words);
        expect(foldText(at(candidate.other).text, there, []).text.replaceAll('\n', '')).toBe(words);
      }
    }
    expect(phrases).toBeGreaterThan(3_000);
  });

  it('proposes no pair that was judged or rejected, and shows the verdict where asked to', () => {
    const asked = findCandidates(passages, { known });
    expect([...asked.lists.values()].flat().filter(({ passage, other }) => known.has(pairOf(passage, other)))).toEqual(
      [],
    );
    const verdicts = [...found.lists.values()]
      .flat()
      .map(({ passage, other, verdict }) => [known.get(pairOf(passage, other)) ?? null, verdict]);
    for (const [expected, verdict] of verdicts) expect(verdict).toEqual(expected);
    expect(verdicts.filter(([, verdict]) => verdict?.kind === 'REJECTED').length).toBeGreaterThan(50);
  });

  it.each([
    ['沈政发〔2017〕46号#四/七/44', 'ln-commerce-reply-2022-1278#一/四/金融岛', '金融岛'],
    ['沈政发〔2017〕46号#四/七/45', '辽口工办〔2021〕1号#一/7', '关税保证保险'],
    ['沈政发〔2017〕46号#四/三/18', 'ln-ftz-batch-4#二/22', '以企业为单元'],
    ['辽口工办〔2021〕1号#二/10', 'ln-ftz-batch-4#二/31', '智慧获取信息核查开箱查验调查处理四步稽查模式'],
  ])('finds %s and %s from both ends, by “%s”', (a, b, phrase) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(
        found.lists
          .get(from)
          ?.slice(0, 10)
          .map(({ other }) => other),
      ).toContain(to);
      expect(found.explain({ passage: from, other: to }).phrases.map(({ words }) => words)).toContain(phrase);
    }
  });

  it('leaves a notice’s list of its own table out: it says nothing that the rows do not', () => {
    expect(found.lists.get('辽政发〔2024〕5号#正文/一/二')).toEqual([]);
    expect([...found.lists.values()].flat().some(({ other }) => other === '辽政发〔2024〕5号#正文/一/二')).toBe(false);
  });
});

describe('folding', () => {
  it.each([
    ['“智慧获取、信息核查”', '智慧获取信息核查'],
    ['“智慧获取，信息核查”', '智慧获取信息核查'],
    ['ＡＢ（3C认证）', 'ab3c认证'],
    ['海关 税收', '海关税收'],
    ['跨境电商+保税展示', '跨境电商+保税展示'],
    ['一句。两句', '一句\n两句\n'],
  ])('folds %s to %s', (text, folded) => {
    const result = foldText(text, [], [{ start: 0, end: text.length }]);
    expect(result.text.replace(/\n$/u, '')).toBe(folded.replace(/\n$/u, ''));
  });

  it('gives the words as printed for a folded stretch', () => {
    const text = '实行“智慧获取、信息核查”模式';
    const folded = foldText(text, [], [{ start: 0, end: text.length }]);
    const from = folded.text.indexOf('智慧');
    expect(quoteAt(text, spansOf(folded, text, from, from + 8))).toBe('智慧获取、信息核查');
  });
});

/** Invented passages: clauses put together from syllables by a fixed generator, so that words recur as they do in real ones. */
function invent(documents: number, perDocument: number): readonly CandidatePassage[] {
  let state = 7;
  const pick = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  const word = (): string => String.fromCharCode(0x4e00 + pick(60) * pick(60), 0x4e00 + pick(1_200));
  const words = Array.from({ length: 3_000 }, word);
  const clause = (): string =>
    Array.from({ length: 4 + pick(4) }, () => words[Math.min(pick(3_000), pick(3_000))] as string).join('');
  return Array.from({ length: documents }, (_, document) => {
    const texts = Array.from({ length: perDocument }, () => `${clause()}，${clause()}。${clause()}。`);
    const text = texts.join('\n');
    let start = 0;
    return texts.map((own, index): CandidatePassage => {
      const contentSpans = [{ start, end: start + own.length }];
      start += own.length + 1;
      return {
        key: `d${document}#${index}`,
        documentKey: `d${document}`,
        date: null,
        kind: 'POLICY_MEASURE',
        text,
        title: null,
        titleSpans: [],
        contentSpans,
        quotedNames: [],
        bodies: [{ id: `b${pick(50)}`, name: '局' }],
        citations: [],
        domain: null,
        area: null,
        table: null,
      };
    });
  }).flat();
}

describe('twenty thousand passages', () => {
  it('costs a bounded amount of work per passage, and no list is longer than twenty', { timeout: 300_000 }, () => {
    const many = invent(200, 100);
    const { lists, work } = findCandidates(many);
    const longest = Math.max(
      ...many.map(({ contentSpans }) => (contentSpans[0]?.end ?? 0) - (contentSpans[0]?.start ?? 0)),
    );
    expect(lists.size).toBe(20_000);
    expect(Math.max(...[...lists.values()].map((list) => list.length))).toBe(20);
    expect(work.compared).toBeLessThanOrEqual(20_000 * DEFAULT_SHORTLIST);
    // Two n-grams begin at each character, and none is followed to more than so many passages.
    expect(work.visited).toBeLessThanOrEqual(20_000 * 2 * longest * MOST_PASSAGES);
    expect(work.visited / 20_000).toBeLessThan(15_000);
  });
});
