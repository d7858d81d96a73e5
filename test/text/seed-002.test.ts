import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/model/span.ts';
import type { ReadItem } from '../../src/model/reading.ts';
import { countsByHeading, measuresOf, mentionsOf, readingOf, seedText } from './reading-of.ts';

const text = seedText('002');
const reading = readingOf(text);
const measures = measuresOf(reading);
const measure = (number: string): ReadItem => measures.find((item) => item.number === number) as ReadItem;

describe('002, a notice that issues measures', () => {
  it('has the fields that it states, and the genre of what it issues', () => {
    expect(reading.document).toMatchObject({
      title: '关于印发《辽宁省优化口岸营商环境深化跨境贸易便利化改革若干措施》的通知',
      documentNumber: '辽口工办〔2021〕1号',
      issuers: ['辽宁省口岸工作领导小组办公室'],
      genre: 'MEASURES',
      batch: null,
      documentDate: '2021-05-28',
      issuedOn: '2021-05-28',
      attachments: ['辽宁省优化口岸营商环境深化跨境贸易便利化改革若干措施'],
    });
    expect(reading.unclaimed).toEqual([]);
  });

  it('has 25 measures in five sections, without bodies', () => {
    expect(measures.map((item) => item.number)).toEqual(Array.from({ length: 25 }, (_, at) => String(at + 1)));
    expect(countsByHeading(measures)).toEqual([8, 5, 4, 3, 5]);
    expect(new Set(measures.map((item) => item.kind))).toEqual(new Set(['POLICY_MEASURE']));
    expect(measures.flatMap((item) => item.brackets)).toEqual([]);
  });

  it('heals page breaks: a quote over one has two spans', () => {
    for (const number of ['3', '7', '11', '16', '20']) expect(measure(number).contentSpans, number).toHaveLength(2);
    for (const number of ['1', '12', '25']) expect(measure(number).contentSpans, number).toHaveLength(1);
    const broken = measure('3');
    const whole = quoteAt(text, broken.contentSpans);
    expect(broken.content).toBe(whole);
    expect(whole.endsWith('。')).toBe(true);
  });

  it('drops spaces that layout put inside words and keeps those beside Latin letters', () => {
    expect(measure('8').content).toContain('专业资质的');
    expect(measures.map((item) => item.content).join('')).toContain('智慧获取');
    expect(measure('6').content).toContain('CCC 认证');
  });

  it('cites three documents, two with numbers, in the notice and again in the measures', () => {
    const cited = reading.citations.map(({ title, documentNumber, relation }) => [title, documentNumber, relation]);
    const three = [
      ['优化营商环境条例', null, 'IMPLEMENTS'],
      ['国务院办公厅关于推进对外贸易创新发展的实施意见', '国办发〔2020〕40号', 'IMPLEMENTS'],
      ['中共辽宁省委辽宁省人民政府关于推进贸易高质量发展的实施意见', '辽委发〔2020〕10号', 'IMPLEMENTS'],
    ];
    expect(cited).toEqual([...three, ...three]);
  });

  it('mentions a certificate and does not cite it', () => {
    const titles = mentionsOf(reading, 'TITLE').map((mention) => mention.value);
    expect(titles).toContain('入境货物检验检疫证明');
    expect(reading.citations.map((citation) => citation.title)).not.toContain('入境货物检验检疫证明');
  });
});
