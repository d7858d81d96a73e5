import { describe, expect, it } from 'vitest';
import { measuresOf, mentionsOf, problemCodes, readingOf, seedText } from './reading-of.ts';

const reading = readingOf(seedText('004'));
const practices = measuresOf(reading);

describe('004, a reply to a proposal', () => {
  it('has the fields that it states', () => {
    expect(reading.document).toMatchObject({
      genre: 'REPLY',
      documentNumber: null,
      issuers: ['辽宁省商务厅'],
      documentDate: '2022-06-06',
    });
    expect(problemCodes(reading)).toEqual(['NO_DOCUMENT_NUMBER']);
    expect(reading.unclaimed).toEqual([]);
  });

  it('names nine practices with their areas', () => {
    expect(practices.map((item) => [item.title, item.area?.text, item.kind, item.number])).toEqual(
      [
        ['金融岛', '沈阳片区'],
        ['自贸金融在线服务平台', '大连片区'],
        ['金小二综合金融服务平台', '营口片区'],
        ['集装箱码头股权整合', '大连片区'],
        ['冰山模式', '大连片区'],
        ['内创业', '沈阳片区'],
        ['三级跳', '沈阳片区'],
        ['五位一体', '大连片区'],
        ['生物降解材料及制品创新型产业集群', '营口片区'],
      ].map(([title, area]) => [title, area, 'REPORTED_PRACTICE', null]),
    );
    expect(practices[0]?.path).toEqual(['一', '四', '金融岛']);
  });

  it('names eight of the 19 parks', () => {
    const { text } = reading;
    const from = text.indexOf('省沈抚示范区');
    const listed = mentionsOf(reading, 'PARK').filter((park) => park.start >= from && park.start < from + 160);
    expect(listed.map((park) => park.value)).toEqual([
      '省沈抚示范区',
      '沈阳经济技术开发区',
      '大连金普新区',
      '营口经济技术开发区',
      '盘锦辽滨沿海经济技术开发区',
      '鞍山经济开发区',
      '阜新高新技术产业开发区',
      '丹东边境经济合作区',
    ]);
    expect(mentionsOf(reading, 'COUNT').map((count) => count.value)).toContainEqual({
      n: 19,
      unit: '个',
      of: '省内重点产业园区',
    });
  });

  it('cites six documents, four with numbers, and answers one proposal that has none', () => {
    expect(
      reading.citations.map(({ title, documentNumber, relation }) => [title?.slice(0, 12), documentNumber, relation]),
    ).toEqual([
      ['关于充分发挥自贸区“双循', null, 'REPLIES_TO'],
      ['辽宁省人民政府关于赋予中', '辽政发〔2021〕4号', 'CITES'],
      ['辽宁省关于全面开展清除变', null, 'CITES'],
      ['自由贸易试验区外商投资准', null, 'IMPLEMENTS'],
      ['国务院办公厅关于印发自由', '国办发〔2015〕24号', 'IMPLEMENTS'],
      ['金融支持中国(辽宁)自由', '沈银〔2022〕48号', 'CITES'],
      ['推进中国(辽宁)自由贸易', '辽政办发〔2018〕8号', 'CITES'],
    ]);
  });

  it('states 13 distinct counts in 14 places; a proposal’s number, a percentage and a name are none', () => {
    const counts = mentionsOf(reading, 'COUNT').map((mention) => mention.value as { n: number; unit: string });
    expect(counts.map(({ n }) => n)).toEqual([133, 454, 587, 90, 60, 5, 22, 4, 148, 13, 19, 19, 6, 30]);
    expect(new Set(counts.map(({ n, unit }) => `${n}${unit}`)).size).toBe(13);
  });

  it('resolves 今年3月21日 by the year of the document', () => {
    expect(mentionsOf(reading, 'DATE').map((date) => [date.text, date.value])).toContainEqual([
      '今年3月21日',
      '2022-03-21',
    ]);
  });

  it('gives each of 沈阳、大连、营口市政府 its ending', () => {
    const bodies = mentionsOf(reading, 'BODY').map((body) => body.value);
    expect(bodies).toEqual(expect.arrayContaining(['沈阳市政府', '大连市政府', '营口市政府', '辽宁省外汇管理局']));
  });
});
