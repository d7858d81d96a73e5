import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../src/model/span.ts';
import type { ReadItem } from '../../src/model/reading.ts';
import { read } from '../../src/text/read.ts';
import { bodyNames, countBodies, countsByHeading, measuresOf, mentionsOf, readingOf, seedText } from './reading-of.ts';

const text = seedText('000');
const reading = readingOf(text);
const measures = measuresOf(reading);
const row = (number: string, items: readonly ReadItem[] = measures): ReadItem =>
  items.find((item) => item.number === number) as ReadItem;

describe('000, the seventh batch: a notice with its task table', () => {
  it('has the fields that it states', () => {
    expect(reading.document).toEqual({
      title: '辽宁省人民政府关于借鉴推广中国（辽宁）自由贸易试验区第七批改革创新经验的通知',
      documentNumber: '辽政发〔2024〕5号',
      issuers: ['辽宁省人民政府'],
      genre: 'NOTICE',
      batch: 7,
      documentDate: '2024-03-16',
      issuedOn: null,
      publishedOn: null,
      effectiveFrom: null,
      validUntil: null,
      addressee: '各市人民政府，省政府各厅委、各直属机构',
      attachments: ['中国（辽宁）自由贸易试验区第七批改革创新经验借鉴推广任务分工表'],
    });
    expect(reading.problems).toEqual([]);
    expect(reading.unclaimed).toEqual([]);
  });

  it('has 28 measures in six domains, with 38 links to 14 bodies, all province-wide', () => {
    expect(measures.map((item) => item.number)).toEqual(Array.from({ length: 28 }, (_, at) => String(at + 1)));
    expect(countsByHeading(measures)).toEqual([4, 7, 4, 4, 5, 4]);
    expect(countBodies(measures)).toEqual({ bodies: 14, links: 38 });
    expect(new Set(measures.map((item) => `${item.kind} ${item.scope?.text} ${item.scope?.kind}`))).toEqual(
      new Set(['PROMOTED_EXPERIENCE 全省 PROVINCE_WIDE']),
    );
  });

  it('joins what page breaks and narrow columns cut: row 28', () => {
    const { title, titleSpans, content, contentSpans } = row('28');
    expect(title).toBe('未列明固体散装货物内贸运输“信用承诺报告”机制');
    expect(titleSpans).toHaveLength(2);
    expect(titleSpans?.map((span) => quoteAt(text, [span]))).toEqual([
      '未列明固体散装货物内贸运输“信用承诺报',
      '告”机制',
    ]);
    expect(content).toMatch(
      /^优化未列明固体散装货物内贸运输海运监管服务.*货物通过海运运往国内其他港口.*避免重复鉴定检测。$/u,
    );
    expect(contentSpans).toHaveLength(2);
    expect([25, 26, 27].map((number) => row(String(number)).title)).toEqual([
      '危险货物安全合规运输标准制定新模式',
      '出口新能源电池循环使用包装箱检验新模式',
      '进出口车辆运输降本增效工作新举措',
    ]);
  });

  it('knows a branch from two bodies beside each other', () => {
    expect(bodyNames(row('24'))).toEqual(['国家外汇管理局辽宁省分局']);
    expect(bodyNames(row('5'))).toEqual(['大连海关', '沈阳海关']);
  });

  it('lets the body cell govern the content cell', () => {
    const { brackets, bodies, contentSpans } = row('8');
    expect(brackets).toHaveLength(1);
    expect(brackets[0]?.governs).toEqual(contentSpans);
    expect(bodies.map((body) => body.governs)).toEqual([contentSpans, contentSpans]);
  });

  it('keeps the notice’s own passages apart from the rows, and makes no items of lists that name them', () => {
    const own = reading.items.filter((item) => item.path[0] === '正文');
    expect(own.map((item) => item.path.join('/'))).toEqual([
      '正文/一',
      ...['一', '二', '三', '四', '五', '六'].map((number) => `正文/一/${number}`),
      '正文/二',
      ...['一', '二', '三'].map((number) => `正文/二/${number}`),
    ]);
    expect(own.every((item) => item.kind === null)).toBe(true);
    expect(row('17').path).toEqual(['四', '17']);
  });

  it('states its totals: 28, and six lists that agree with the rows', () => {
    const table = text.indexOf('序号');
    const counts = mentionsOf(reading, 'COUNT')
      .filter((mention) => mention.start < table)
      .map((mention) => mention.value as { n: number; unit: string });
    expect(counts.filter(({ unit }) => unit === '项').map(({ n }) => n)).toEqual([28, 4, 7, 4, 4, 5, 4]);
  });

  it('says where the row and its columns stand', () => {
    const { places } = read(text);
    const at = reading.items.indexOf(row('28'));
    expect(places.items[at]).toMatchObject({
      table: {
        row: 28,
        columns: {
          number: '序号',
          title: '借鉴推广事项',
          content: '实施内容',
          bodies: '负责部门',
          scope: '推广范围',
          area: null,
        },
      },
    });
    expect(quoteAt(text, places.items[at]?.heading ?? [])).toBe('参与国际（国内）标准制定');
  });
});

describe('a changed copy of 000', () => {
  it('has one row less when a row is removed', () => {
    const copy = measuresOf(readingOf(text.replace(/^13\t.*\n/mu, '')));
    expect(copy).toHaveLength(27);
    expect(countsByHeading(copy)).toEqual([4, 7, 3, 4, 5, 4]);
    expect(countBodies(copy)).toEqual({ bodies: 14, links: 37 });
  });

  it('has the other body when a body is renamed', () => {
    const copy = measuresOf(readingOf(text.replaceAll('辽宁海事局', '辽宁港务监督局')));
    expect(countBodies(copy)).toEqual({ bodies: 14, links: 38 });
    expect(bodyNames(row('21', copy))).toEqual(['辽宁港务监督局']);
  });

  it('reads the same with its columns in another order', () => {
    const order = [3, 4, 0, 2, 1];
    const copy = readingOf(reorderColumns(text, order));
    const rows = measuresOf(copy);
    expect(
      rows.map((item) => [item.path, item.title, item.content, bodyNames(item), item.scope?.kind, item.heading]),
    ).toEqual(
      measures.map((item) => [item.path, item.title, item.content, bodyNames(item), item.scope?.kind, item.heading]),
    );
  });
});

/** The text with the cells of each table line in the order given. */
function reorderColumns(source: string, order: readonly number[]): string {
  return source
    .split('\n')
    .map((line) => {
      const cells = line.split('\t');
      return cells.length > 1 ? order.map((at) => cells[at] ?? '').join('\t') : line;
    })
    .join('\n');
}
