import { describe, expect, it } from 'vitest';
import {
  bodyNames,
  countBodies,
  countsByHeading,
  measuresOf,
  problemCodes,
  readingOf,
  seedText,
} from './reading-of.ts';

const text = seedText('001');
const reading = readingOf(text);
const measures = measuresOf(reading);

describe('001, the fourth batch: a table known on its own', () => {
  it('has 46 measures in five domains, with 63 links to 18 bodies', () => {
    expect(measures.map((item) => item.number)).toEqual(Array.from({ length: 46 }, (_, at) => String(at + 1)));
    expect(countsByHeading(measures)).toEqual([14, 18, 4, 6, 4]);
    expect(countBodies(measures)).toEqual({ bodies: 18, links: 63 });
    expect(new Set(measures.map((item) => item.kind))).toEqual(new Set(['PROMOTED_EXPERIENCE']));
  });

  it('holds province-wide but for five rows', () => {
    const local = measures.filter((item) => item.scope?.kind === 'ZONE_AND_PARKS');
    expect(measures.filter((item) => item.scope?.kind === 'PROVINCE_WIDE')).toHaveLength(41);
    expect(local.map((item) => item.number)).toEqual(['1', '7', '9', '11', '12']);
  });

  it('reports its missing number, issuer and date and invents none', () => {
    expect(reading.document).toMatchObject({
      title: '中国（辽宁）自由贸易试验区第四批改革创新经验任务分工表',
      documentNumber: null,
      issuers: [],
      genre: 'TABLE',
      batch: 4,
      documentDate: null,
      publishedOn: null,
    });
    expect(problemCodes(reading)).toEqual(['NO_DOCUMENT_NUMBER', 'NO_ISSUER', 'NO_DOCUMENT_DATE']);
    expect(reading.unclaimed).toEqual([]);
  });

  it('takes lists inside cells for text and keeps what is genuinely printed', () => {
    const row = (number: string) => measures.find((item) => item.number === number);
    expect(row('1')?.content).toMatch(
      /^1\. 整合审批机构和部门职责.*2\. 优化“一章办理”工作流程.*3\. 推行审批服务标准化/u,
    );
    expect(row('2')?.content).toContain('workflow 模块');
    expect(row('6')?.content).toContain('污染可治选取');
    expect(row('11')?.content).toContain('不超过 5000 平方米');
  });

  it('cites laws and a list, and no forms', () => {
    expect(reading.citations.map((citation) => citation.title)).toEqual([
      '固定污染源排污许可分类管理名录',
      '中华人民共和国人民防空法',
      '附条件提离商品禁限清单',
    ]);
  });
});

describe('a changed copy of 001', () => {
  it('has one row less when a row is removed', () => {
    const copy = measuresOf(readingOf(text.replace(/^20\t.*\n/mu, '')));
    expect(countsByHeading(copy)).toEqual([14, 17, 4, 6, 4]);
    expect(countBodies(copy)).toEqual({ bodies: 18, links: 61 });
  });

  it('has the other body when a body is renamed', () => {
    const copy = measuresOf(readingOf(text.replaceAll('省人防办', '省国防动员办')));
    expect(countBodies(copy)).toEqual({ bodies: 18, links: 63 });
    expect(copy.filter((item) => bodyNames(item).includes('省国防动员办')).map((item) => item.number)).toEqual(['10']);
  });

  it('reads the same with its columns in another order', () => {
    const copy = text
      .split('\n')
      .map((line) => {
        const [number, title, content, bodies, scope] = line.split('\t');
        return scope === undefined ? line : [scope, title, bodies, number, content].join('\t');
      })
      .join('\n');
    const rows = measuresOf(readingOf(copy));
    expect(rows.map((item) => [item.path, item.title, item.content, bodyNames(item), item.scope?.kind])).toEqual(
      measures.map((item) => [item.path, item.title, item.content, bodyNames(item), item.scope?.kind]),
    );
  });
});
