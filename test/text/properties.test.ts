import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/model/reading.ts';
import { read } from '../../src/text/read.ts';
import { castOf, castText, misplacedIn, SEED_NAMES, seedText } from './reading-of.ts';

// Printed with every failure; change it to look elsewhere.
const SEED = 20240316;
const options = (numRuns: number): fc.Parameters<[string]> => ({ seed: SEED, numRuns, endOnFailure: true });

/** What must hold for any text at all. */
function holds(text: string): void {
  const { reading, places } = read(text);
  expect(Reading.safeParse(reading).error).toBeUndefined();
  expect(misplacedIn(reading)).toEqual([]);
  expect(reading.text).toBe(text);
  expect(places.items).toHaveLength(reading.items.length);
  const paths = reading.items.map((item) => item.path.join('/'));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { start, end } of reading.unclaimed) expect(start < end && end <= text.length).toBe(true);
  for (const item of reading.items)
    for (const bracket of item.brackets) for (const index of bracket.bodies) expect(item.bodies[index]).toBeDefined();
  expect(read(text)).toEqual({ reading, places });
}

const BASES = [
  ...SEED_NAMES.map(seedText),
  ...[...castOf('traps'), ...castOf('unseen')].map(({ name }) => castText(name)),
];
const base = fc.constantFrom(...BASES).map((text) => (text.length > 9000 ? text.slice(0, 9000) : text));

const FULL_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };
const HALF_WIDTH = new Map(Object.entries(FULL_WIDTH).map(([half, full]) => [full, half]));
const BRACKETS = ['（）', '()', '〔〕', '[]', '【】', '﹝﹞'];

/** What copying, scanning, converting and editing do to a document. */
const mutation: fc.Arbitrary<(text: string) => string> = fc.oneof(
  // cut in the middle of a word, a bracket, a table
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map(
    ([a, b]) =>
      (text: string) =>
        text.slice(Math.floor(Math.min(a, b) * text.length), Math.ceil(Math.max(a, b) * text.length)),
  ),
  // lines joined to one
  fc.constantFrom('', ' ', '　').map((joint) => (text: string) => text.replace(/\n/gu, joint)),
  // lines shuffled
  fc.infiniteStream(fc.nat()).map((stream) => (text: string) => {
    const lines = text.split('\n').map((line) => ({ line, key: stream.next().value as number }));
    return lines
      .sort((x, y) => x.key - y.key)
      .map(({ line }) => line)
      .join('\n');
  }),
  // other brackets
  fc
    .constantFrom(...BRACKETS)
    .map((pair) => (text: string) => text.replace(/[（(]/gu, pair[0] ?? '').replace(/[）)]/gu, pair[1] ?? '')),
  // half and full width switched
  fc.constant((text: string) =>
    text.replace(/[(),:;（），：；]/gu, (char) => FULL_WIDTH[char] ?? HALF_WIDTH.get(char) ?? char),
  ),
  fc.constant((text: string) =>
    text.replace(/[0-9A-Za-z]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ),
  // traditional characters in part
  fc.constant((text: string) =>
    text.replace(
      /[责单关发务办业级国会]/gu,
      (char) => '責單關發務辦業級國會'['责单关发务办业级国会'.indexOf(char)] ?? char,
    ),
  ),
  // spaces between all characters, tabs for spaces, CRLF
  fc.constant((text: string) => [...text].join(' ')),
  fc.constant((text: string) => text.replace(/ /gu, '\t')),
  fc.constant((text: string) => text.replace(/\n/gu, '\r\n')),
  // a character of any kind somewhere
  fc
    .tuple(
      fc.constantFrom(
        '\u0000',
        '\u001b',
        '\ufeff',
        '\u200b',
        '\ud800',
        '😀',
        '\t',
        '《',
        '“',
        '（',
        '）',
        '|',
        '一、',
        '\f',
      ),
      fc.nat(),
    )
    .map(
      ([char, at]) =>
        (text: string) =>
          text.slice(0, at % (text.length + 1)) + char + text.slice(at % (text.length + 1)),
    ),
  // a piece said twice
  fc.tuple(fc.nat(), fc.nat({ max: 400 })).map(
    ([at, length]) =>
      (text: string) =>
        text + text.slice(at % (text.length + 1), (at % (text.length + 1)) + length),
  ),
);

/** Words that rules look for, in any order. */
const WORDS = (
  '一、|（一）|1．|1.|①|第一条 |第一章 |附件|附件：|附件1|序号\t事项\t责任单位|1\t甲\t省商务厅|\t\t|责任单位：|牵头单位：|（责任单位：省商务厅、财政厅）|（省商务厅牵头，大连海关配合）|' +
  '省商务厅|各有关部门|等|和|、|，|。|；|：|《|》|《条例》|“|”|‘|’|（|）|〔|〕|【|】|国发〔2018〕38号|2024年3月16日|二〇二四年|今年3月|28项|包括|等4项|以下简称|（以下简称甲乙）|' +
  '沈阳片区推出“金融岛”|沈阳市人民政府|沈阳、大连市政府|关于印发方案的通知|各市人民政府：|现将有关事项通知如下：|首页 > 政策|发布日期：2024-01-01|- 3 -|---|# |## |- |**|| a | b |\n|---|---|' +
  '|目录|案例名称：甲\n主要内容：乙|1.1 甲|2.1.1 乙|有效期至2030年|自2024年1月1日起施行|适用范围：全省|原文：|本报讯（记者甲）|    |　|\t|\n|\n\n|\r\n|甲乙丙丁'
).split('|');
const generated = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(''));

describe(`any text (seed ${SEED})`, () => {
  it('holds for mutated documents', () => {
    const mutated = fc
      .tuple(base, fc.array(mutation, { minLength: 1, maxLength: 3 }))
      .map(([text, steps]) => steps.reduce((current, step) => step(current), text));
    fc.assert(fc.property(mutated, holds), options(250));
  });

  it('holds for words of officialese in any order', () => {
    fc.assert(fc.property(generated, holds), options(400));
  });

  it('holds for random unicode, lone surrogates and control characters included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), options(300));
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), holds), options(200));
  });

  it('holds for lines of a megabyte', () => {
    const units = ['企业应当加强安全生产管理', '（', '一、', '责任单位：省商务厅、', '\t'];
    for (const unit of units) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const { reading } = read(text);
      expect(Reading.safeParse(reading).error, unit).toBeUndefined();
      expect(reading.text.length).toBe(text.length);
    }
  }, 240_000);

  it('holds for nothing at all', () => {
    for (const text of ['', ' ', '\n', '\ufeff', '\u0000', '，', '一、', '附件', '《', '|', '\t']) holds(text);
  });
});

describe('brackets of numbers around words', () => {
  // 004 has no such bracket.
  it.each(SEED_NAMES.filter((name) => name !== '004'))('are read as those of words: seed %s says the same', (name) => {
    const text = seedText(name);
    const swapped = text.replace(/（([^（）\n]{0,60}[\u4E00-\u9FFF][^（）\n]{0,60})）/gu, '〔$1〕');
    expect(swapped).not.toBe(text);
    const facts = ({ reading }: ReturnType<typeof read>): unknown => [
      reading.document.documentNumber,
      reading.items.map(({ path, kind, bodies, start, end }) => [path, kind, bodies.length, start, end]),
      reading.unclaimed,
    ];
    expect(facts(read(swapped))).toEqual(facts(read(text)));
    // What is printed is quoted as it is printed.
    expect(misplacedIn(read(swapped).reading)).toEqual([]);
    expect(read(swapped).reading.text).toBe(swapped);
  });
});
