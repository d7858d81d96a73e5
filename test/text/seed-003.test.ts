import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/model/span.ts';
import type { ReadItem } from '../../src/model/reading.ts';
import { bodyNames, countBodies, countsByHeading, measuresOf, mentionsOf, readingOf, seedText } from './reading-of.ts';

const text = seedText('003');
const reading = readingOf(text);
const tasks = measuresOf(reading);
const task = (number: string): ReadItem => tasks.find((item) => item.number === number) as ReadItem;
const brackets = tasks.flatMap((item) => item.brackets.map((bracket) => ({ item, bracket })));

describe('003, the implementation plan of an area', () => {
  it('has the fields that it states', () => {
    expect(reading.document).toMatchObject({
      documentNumber: '沈政发〔2017〕46号',
      issuers: ['沈阳市人民政府'],
      genre: 'PLAN',
      documentDate: '2017-08-29',
      issuedOn: '2017-08-29',
    });
    expect(reading.unclaimed).toEqual([]);
  });

  it('has 53 tasks in eight sections, and none among the positions and safeguards', () => {
    expect(tasks.map((item) => item.number)).toEqual(Array.from({ length: 53 }, (_, at) => String(at + 1)));
    expect(countsByHeading(tasks)).toEqual([12, 4, 4, 8, 10, 3, 6, 6]);
    expect(new Set(tasks.map((item) => item.kind))).toEqual(new Set(['PILOT_TASK']));
    expect(tasks.every((item) => item.path[0] === '四')).toBe(true);
    expect(reading.items.filter((item) => item.path.join('/').startsWith('三/二/'))).toHaveLength(3);
    expect(reading.items.filter((item) => item.path[0] === '五' && item.path.length === 2)).toHaveLength(5);
  });

  it('has 121 unit brackets with 336 printed names, 58 bodies and 239 links', () => {
    expect(brackets).toHaveLength(121);
    const printed = mentionsOf(reading, 'BODY').filter((mention) =>
      brackets.some(({ bracket }) => bracket.start <= mention.start && mention.end <= bracket.end),
    );
    expect(printed).toHaveLength(336);
    expect(countBodies(tasks)).toEqual({ bodies: 58, links: 239 });
  });

  it('lets each bracket govern the text of its item since the bracket before it', () => {
    for (const item of tasks) {
      let from = item.titleSpans?.[item.titleSpans.length - 1]?.end ?? item.start;
      for (const bracket of item.brackets) {
        const governed = quoteAt(text, bracket.governs);
        const between = quoteAt(
          text,
          item.spans.flatMap(({ start, end }) => {
            const clipped = { start: Math.max(start, from), end: Math.min(end, bracket.start) };
            return clipped.end > clipped.start ? [clipped] : [];
          }),
        );
        expect(between.replace(/^[。．.]/u, '').replace(/\s/gu, ''), item.number ?? '').toBe(
          governed.replace(/\s/gu, ''),
        );
        from = bracket.end + (/[。；]/u.test(text[bracket.end] ?? '') ? 1 : 0);
      }
    }
  });

  it('has five brackets in one paragraph of task 23, and brackets alone on a line in 44 and 48', () => {
    expect(task('23').brackets).toHaveLength(5);
    for (const number of ['44', '48']) {
      const alone = task(number).brackets.filter((bracket) => /(?:^|\n)\s*$/u.test(text.slice(0, bracket.start)));
      expect(alone.length, number).toBeGreaterThan(0);
      expect(task(number).brackets.every((bracket) => bracket.governs.length > 0)).toBe(true);
    }
  });

  it('carries shared prefixes and endings: 市编委办、法制办 and the parks of task 53', () => {
    expect(bodyNames(task('1'))).toEqual(['市编委办', '市法制办', '市政务服务办', '自贸试验区管委会']);
    const parks = bodyNames(task('53'));
    expect(parks).toContain('中德(沈阳)高端装备制造产业园管委会');
    expect(parks).toContain('沈阳综合保税区管委会办公室');
    expect(parks.every((name) => /(?:管委会|管委会办公室)$/u.test(name))).toBe(true);
  });

  it('resolves no collective to a name', () => {
    const collectives = tasks.flatMap((item) => item.bodies.filter((body) => body.role === 'COLLECTIVE'));
    expect(new Set(collectives.map((body) => body.text))).toEqual(new Set(['等相关单位', '等相关部门']));
  });

  it('names one park in the text of task 53', () => {
    const { contentSpans } = task('53');
    const parks = mentionsOf(reading, 'PARK').filter((park) =>
      contentSpans.some((span) => span.start <= park.start && park.end <= span.end),
    );
    expect(parks.map((park) => park.value)).toEqual(['中德(沈阳)高端装备制造产业园']);
  });

  it('cites the general plan with its number and, in task 41, 沈阳市高层次人才认定办法', () => {
    expect(reading.citations.map(({ title, documentNumber }) => [title, documentNumber])).toEqual([
      ['国务院关于印发中国(辽宁)自由贸易试验区总体方案的通知', '国发〔2017〕15号'],
      ['沈阳市高层次人才认定办法', null],
    ]);
    const [, cited] = reading.citations;
    expect(task('41').start <= (cited?.start ?? 0) && (cited?.end ?? 0) <= task('41').end).toBe(true);
  });

  it('declares two short names and finds their later uses', () => {
    const aliases = mentionsOf(reading, 'ALIAS');
    const standsFor = new Map(aliases.map((alias) => [alias.text, (alias.value as { standsFor: string }).standsFor]));
    expect(standsFor).toEqual(
      new Map([
        ['总体方案', '国务院关于印发中国(辽宁)自由贸易试验区总体方案的通知'],
        ['自贸试验区', '中国(辽宁)自由贸易试验区沈阳片区'],
      ]),
    );
    expect(aliases.filter((alias) => alias.text === '自贸试验区').length).toBeGreaterThan(100);
  });
});
