import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/model/span.ts';
import { read } from '../../src/text/read.ts';
import { RepairedText } from '../../src/text/repaired-text.ts';

const whole = (text: string): RepairedText => RepairedText.of(text, [{ start: 0, end: text.length }]);

describe('repaired text', () => {
  it.each([
    ['专业资 质的', '专业资质的', 1],
    ['不超过 5000 平方米', '不超过 5000 平方米', 1],
    ['“智 慧获取”', '“智慧获取”', 1],
    ['信用承诺报\n告', '信用承诺报告', 2],
    ['workflow\n模块', 'workflow模块', 2],
    ['2 \f 015', '2 \f 015', 1],
    [' \u3000甲\u200b乙\t', '甲乙', 1],
    ['', '', 0],
  ])('of %j reads %j in %i spans', (source, expected, spans) => {
    const text = whole(source);
    expect([text.text, text.spans.length]).toEqual([expected, spans]);
    expect(quoteAt(source, text.spans)).toBe(expected);
  });

  it('splits the span where a break that is dropped stands between Latin letters or digits', () => {
    const source = '国发〔2\f015〕24号';
    const halves = RepairedText.of(source, [
      { start: 0, end: 4 },
      { start: 5, end: source.length },
    ]);
    expect(halves.text).toBe('国发〔2015〕24号');
    expect(quoteAt(source, halves.spans)).toBe(halves.text);
  });

  it('knows the places of any slice', () => {
    const source = '甲 乙\n丙丁';
    const slice = whole(source).slice(1, 3);
    expect([slice.text, slice.spans]).toEqual([
      '乙丙',
      [
        { start: 2, end: 3 },
        { start: 4, end: 5 },
      ],
    ]);
  });
});

describe('a text in other characters', () => {
  it('is read by its fold and printed as it stands', () => {
    const source =
      '嶺東省人民政府關於優化環境的若干措施\n\n一、簡化單證。企業申報時免於提交合同。（責任單位：省商務廳、臨江海關）\n';
    const { reading } = read(source);
    const [item] = reading.items;
    expect(reading.text).toBe(source);
    expect(reading.document).toMatchObject({
      title: '嶺東省人民政府關於優化環境的若干措施',
      issuers: ['嶺東省人民政府'],
      genre: 'MEASURES',
    });
    expect([item?.title, item?.content]).toEqual(['簡化單證', '企業申報時免於提交合同。']);
    expect(item?.bodies.map(({ text, name }) => [text, name])).toEqual([
      ['省商務廳', '省商务厅'],
      ['臨江海關', '临江海关'],
    ]);
  });

  it('may have the radicals that PDFs give for characters: ⼀ U+2F00 for 一', () => {
    const { reading } = read('\u2F00、推进改革。完善\u2F83评机制。\n\n\u2F06、扩大开放。建设平台。\n');
    expect(reading.items.map((item) => [item.number, item.title, item.content])).toEqual([
      ['一', '推进改革', '完善\u2F83评机制。'],
      ['二', '扩大开放', '建设平台。'],
    ]);
  });

  it('is not folded for a slip or two', () => {
    const { reading } = read(
      `关于推进改革的意见\n\n一、推进改革。${'完善机制，优化流程。'.repeat(12)}（责任单位：省建設厅）\n`,
    );
    expect(reading.items[0]?.bodies[0]?.name).toBe('省建設厅');
  });
});
