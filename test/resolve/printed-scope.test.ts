import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/resolve/dataset.ts';
import { claimsOf, sourceOf } from './seeds.ts';

/** `title, opening sentence, body` of an invented notice of a province. */
const notice = (title: string, opening: string, body: string): string =>
  [title, '云政发〔2031〕2号', '各市人民政府：', opening, body, '云州省人民政府', '2031年3月16日'].join('\n\n');
const TITLE = '云州省人民政府关于复制推广中国（云州）自由贸易试验区第三批改革试点经验的通知';
const OPENING = '现就复制推广第三批改革试点经验有关事项通知如下。';
const HEADINGS = `一、复制推广的主要内容

（一）在全国范围内复制推广的改革事项。

1.投资管理领域：“码头快审”、“船证合一”等2项。

（二）在全省范围内复制推广的改革事项。

1.贸易便利化领域：“船边直提”、“云签单证”等2项。`;
const TABLE = `附件

中国（云州）自由贸易试验区第三批改革试点经验复制推广任务分工表

序号\t改革事项\t主要内容\t试点片区\t责任单位
1\t码头快审\t对码头项目实行快审。\t江口片区\t省港口局
2\t船证合一\t船舶证书合并办理。\t江口片区\t省海事局`;

const scopesOf = (text: string): readonly string[] =>
  claimsOf(createDataset({ documents: [sourceOf(text)] }).dataset, 'HAS_SCOPE')
    .toSorted((a, b) => (a.subject.key < b.subject.key ? -1 : 1))
    .map(
      ({ subject, object, level, method, quotes }) =>
        `${subject.key.split('/').at(-1) ?? ''} ${object?.key.split('/').at(-1) ?? ''} ${level} ${method} “${quotes.join()}”`,
    );

describe('a promoted experience without a scope of its own', () => {
  it('has that of the nearest heading above it', () => {
    expect(scopesOf(notice(TITLE, OPENING, HEADINGS))).toEqual([
      '码头快审 全国 STATED heading “在全国范围内”',
      '船证合一 全国 STATED heading “在全国范围内”',
      '云签单证 全省 STATED heading “在全省范围内”',
      '船边直提 全省 STATED heading “在全省范围内”',
    ]);
  });

  it.each([
    ['of the title', TITLE.replace('复制推广', '在全省复制推广'), OPENING, ['全省 “在全省”', '全省 “在全省”']],
    [
      'of a sentence outside the items',
      TITLE,
      '省政府决定在全省范围内复制推广第三批改革试点经验，现通知如下。',
      ['全省 “在全省范围内”', '全省 “在全省范围内”'],
    ],
    ['of nothing that was done before', TITLE, `前两批经验已在全省范围内复制推广。${OPENING}`, []],
    ['of nothing that is not to spread', TITLE, `全省各地取得良好成效。${OPENING}`, []],
    [
      'of neither, where title and sentence differ',
      TITLE.replace('复制推广', '在全省复制推广'),
      `决定在全国范围内复制推广第三批改革试点经验。${OPENING}`,
      [],
    ],
  ])('has that %s', (_what, title, opening, expected) => {
    const found = scopesOf(`${notice(title, opening, '附件：任务分工表')}\n\n${TABLE}`);
    expect(found.map((line) => line.replace(/^\S+ (\S+) STATED sentence /u, '$1 '))).toEqual(expected);
  });
});

it('the area of a row is quoted from its cell, with the header of the column', () => {
  const { dataset } = createDataset({
    documents: [sourceOf(`${notice(TITLE, OPENING, '附件：任务分工表')}\n\n${TABLE}`)],
  });
  const claim = claimsOf(dataset, 'PILOTED_IN').find(({ subject }) => subject.key.endsWith('#1'));
  expect([claim?.level, claim?.method, claim?.quotes]).toEqual(['STATED', 'table-cell', ['江口片区']]);
  expect(claim?.pieces[0]).toMatchObject({ row: 1, sequence: '1', column: '试点片区' });
});
