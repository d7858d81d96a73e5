import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/model/span.ts';
import { findQuote } from '../../src/resolve/find-quote.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];

describe('where a quote stands', () => {
  it.each([
    ['in one line', '甲乙丙丁', '乙丙', 1],
    ['over white space inside a word', '专业资 质的', '资质', 1],
    ['over a page break', '货物在港区堆存时间和成本，\n\n加快口岸提离效率。', '成本，加快口岸', 2],
    ['with Latin and digits as printed', '不超过 5000 平方米的', '不超过 5000 平方米', 1],
    ['with white space that the quote lacks', '不超过 5000 平方米的', '不超过5000平方米', 1],
  ])('%s', (_what, text, quote, pieces) => {
    const spans = findQuote(text, whole(text), quote);
    expect(spans).toHaveLength(pieces);
    expect(quoteAt(text, spans ?? []).replace(/\s/gu, '')).toBe(quote.replace(/\s/gu, ''));
  });

  it('jumps over what interrupts a cell', () => {
    const text = '登记信息以及\t省金融局\t全省\n\n\t\t报告期内行政许可';
    const cell = [
      { start: 0, end: 6 },
      { start: 18, end: 26 },
    ];
    const spans = findQuote(text, cell, '以及报告期内');
    expect(spans && quoteAt(text, spans)).toBe('以及报告期内');
  });

  it.each([
    ['', '甲乙'],
    ['甲丙', '甲乙丙'],
    ['甲，乙', '甲,乙'],
  ])('none for “%s” in “%s”', (quote, text) => {
    expect(findQuote(text, whole(text), quote)).toBeNull();
  });

  it('is verbatim for any part of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('政', '府', '，', ' ', '\n', 'A', '5', '“'), { maxLength: 60 }),
        fc.nat(60),
        fc.nat(60),
        (characters, from, length) => {
          const text = characters.join('');
          const quote = quoteAt(text, [
            { start: Math.min(from, text.length), end: Math.min(from + length, text.length) },
          ]);
          const spans = findQuote(text, whole(text), quote);
          if (quote === '') expect(spans).toBeNull();
          else expect(quoteAt(text, spans ?? []).replace(/\s/gu, '')).toBe(quote.replace(/\s/gu, ''));
        },
      ),
    );
  });
});
