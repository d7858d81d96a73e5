import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { castText, readingOf, SEED_NAMES, seedText, unclaimedOf } from './reading-of.ts';

// Sentences that belong to none of the seeds: one about the weather, one in the tone of officials, one in Latin letters, a fragment.
const SENTENCES = [
  '今天天气晴朗，适合外出郊游。',
  '企业应当加强安全生产管理，完善应急预案。',
  'The quick brown fox jumps over the lazy dog.',
  '这是一段外来的话',
];
const PLACES_PER_SEED = 20;
const SEED = 20240316;

/** A small generator with a fixed seed (mulberry32), so that a failure can be looked at again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Line ends outside the items: where a paragraph of its own can stand. */
function gapsOf(reading: Reading): number[] {
  const inside = (at: number): boolean => reading.items.some((item) => item.start < at && at < item.end);
  return [...reading.text.matchAll(/\n/gu)].map((match) => match.index).filter((at) => !inside(at) && !inside(at + 1));
}

describe(`a foreign sentence as a paragraph of its own (random seed ${SEED})`, () => {
  it.each(SEED_NAMES)('shows up as unclaimed in %s, and nothing else does', (name) => {
    const text = seedText(name);
    const base = readingOf(text);
    const gaps = gapsOf(base);
    const random = createRandom(SEED);
    const outline = base.items.map((item) => [item.path, item.title, item.content]);
    for (let time = 0; time < PLACES_PER_SEED; time += 1) {
      const at = gaps[Math.floor(random() * gaps.length)] as number;
      const sentence = SENTENCES[time % SENTENCES.length] as string;
      const reading = readingOf(`${text.slice(0, at)}\n\n${sentence}\n\n${text.slice(at + 1)}`);
      const where = `${sentence} after ${JSON.stringify(text.slice(Math.max(0, at - 20), at))}`;
      expect(unclaimedOf(reading), where).toEqual([sentence]);
      expect(
        reading.items.map((item) => [item.path, item.title, item.content]),
        where,
      ).toEqual(outline);
      expect(reading.problems.some((problem) => problem.code === 'UNCLAIMED' && problem.severity === 'WARNING')).toBe(
        true,
      );
    }
  });
});

/** Letters, press texts and minutes have few numbers to go by: length alone makes no sentence theirs. */
const LONG_SENTENCES = [
  '今天天气晴朗，适合外出郊游，公园里的樱花开得正好，孩子们在草地上放风筝，老人们坐在湖边的长椅上聊天晒太阳。',
  '企业应当加强安全生产管理，完善应急预案，定期组织演练，及时排查治理各类事故隐患，保障职工生命财产安全。',
  '本店新到一批手工皮鞋，款式新颖，做工考究，欢迎广大新老顾客前来选购，活动期间一律八折，数量有限售完为止。',
];
const FEW_NUMBERS = [
  'unseen/w19-city-reply-suggestion.txt',
  'unseen/w08-reply-province-cppcc.txt',
  'unseen/x01-cases-of-a-letter.txt',
  'unseen/x03-press-page-with-dateline.txt',
  'unseen/x16-minutes.txt',
  'traps/reply-in-chinese-numerals.txt',
  'traps/press-text-and-wrapped-lines.txt',
  'traps/press-summary-repeats-measures.txt',
];

describe('a long foreign sentence between the lines of a text with few numbers', () => {
  it.each(FEW_NUMBERS)('shows up as unclaimed wherever it stands in %s', (name) => {
    const text = castText(name);
    for (const [time, at] of gapsOf(readingOf(text)).entries()) {
      const sentence = LONG_SENTENCES[time % LONG_SENTENCES.length] as string;
      const reading = readingOf(`${text.slice(0, at)}\n\n${sentence}\n\n${text.slice(at + 1)}`);
      expect(unclaimedOf(reading), `after ${JSON.stringify(text.slice(Math.max(0, at - 20), at))}`).toContain(sentence);
    }
  });
});
