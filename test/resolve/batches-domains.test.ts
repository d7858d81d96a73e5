import { describe, expect, it } from 'vitest';
import { readBatchName } from '../../src/resolve/batches.ts';
import { createDataset } from '../../src/resolve/dataset.ts';
import { canonicalDomain } from '../../src/resolve/domains.ts';
import { checkDataset } from '../../src/resolve/check-dataset.ts';
import { claimsOf, registerOf, seedText, sourceOf, textsOf } from './seeds.ts';

describe('the batch that a title names', () => {
  const LIAONING = '中国（辽宁）自由贸易试验区改革创新经验';
  it.each([
    ['辽宁省人民政府关于借鉴推广中国（辽宁）自由贸易试验区第七批改革创新经验的通知', LIAONING, '第七批'],
    ['中国（辽宁）自由贸易试验区第七批改革创新经验借鉴推广任务分工表', LIAONING, '第七批'],
    ['中国（辽宁）自由贸易试验区第四批改革创新经验任务分工表', LIAONING, '第四批'],
    ['中国(辽宁)自由贸易试验区 第四批改革创新经验任务分工表', LIAONING, '第四批'],
    ['国务院关于做好自由贸易试验区第四批改革试点经验复制推广工作的通知', '自由贸易试验区改革试点经验', '第四批'],
    [
      '山东省人民政府关于复制推广中国（山东）自由贸易试验区第十二批改革试点经验的通知',
      '中国（山东）自由贸易试验区改革试点经验',
      '第十二批',
    ],
  ])('%s', (title, series, name) => {
    expect(readBatchName(title)).toEqual({ series, name });
  });

  it.each(['沈阳市人民政府关于印发中国(辽宁)自由贸易试验区沈阳片区实施方案的通知', '关于一批重点项目的通知', '第七批'])(
    'none in %s',
    (title) => {
      expect(readBatchName(title)).toBeNull();
    },
  );
});

describe('the canonical form of a heading', () => {
  it.each([
    ['政府职能转变', '政府职能转变'],
    ['政府职能转变领域', '政府职能转变'],
    ['一、政府职能转变', '政府职能转变'],
    ['（一）政府职能转变领域（4项）', '政府职能转变'],
    ['在政府职能转变方面', '政府职能转变'],
    ['参与国际(国内)标准制定领域', '参与国际（国内）标准制定'],
    ['建立与国际规则相适应的投资管理体制,促进双向投资。', '建立与国际规则相适应的投资管理体制，促进双向投资'],
    ['领域', '领域'],
    ['重点领域和方面', '重点领域和方面'],
  ])('%s', (heading, expected) => {
    expect(canonicalDomain(heading)).toBe(expected);
  });
});

describe('an unseen batch notice with nothing beside it', () => {
  const text = seedText('ln-ftz-batch-7')
    .replaceAll('辽宁', '云州')
    .replaceAll('辽政发', '云政发')
    .replaceAll('第七批', '第二批');
  const { dataset } = createDataset({ documents: [sourceOf(text)] });

  it('has a stated ladder per row: zone, batch, scope', () => {
    expect(checkDataset(dataset, textsOf(dataset))).toEqual([]);
    const rows = claimsOf(dataset, 'IN_BATCH');
    expect(rows).toHaveLength(28);
    expect(new Set(rows.map(({ object, level }) => `${object?.key} ${level}`))).toEqual(
      new Set(['中国（云州）自由贸易试验区改革创新经验/2 STATED']),
    );
    expect(claimsOf(dataset, 'BATCH_OF')[0]).toMatchObject({
      object: { label: 'PilotZone', key: '中国（云州）自由贸易试验区' },
      level: 'STATED',
    });
    expect(claimsOf(dataset, 'HAS_SCOPE')).toHaveLength(28);
    expect(claimsOf(dataset, 'PILOTED_IN')).toEqual([]);
  });

  it('covers no place, because no register says which 全省 it is', () => {
    expect(claimsOf(dataset, 'COVERS')).toEqual([]);
  });

  it('says which place with a register that has the province', () => {
    const { register } = registerOf(`
places:
  - { slug: cn, name: 中华人民共和国, level: NATION, within: null }
  - { slug: yun, name: 云州省, shortNames: [云州, 云], level: PROVINCE, within: cn }
`);
    const covers = claimsOf(createDataset({ documents: [sourceOf(text)], register }).dataset, 'COVERS');
    expect(covers).toMatchObject([
      {
        subject: { key: 'yun/全省' },
        object: { key: 'yun' },
        level: 'DERIVED',
        method: 'rule:scope-of-its-jurisdiction',
      },
    ]);
  });
});
