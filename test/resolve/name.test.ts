import { beforeAll, describe, expect, it } from 'vitest';
import { createDirectory, type Alias, type Directory, type DirectoryLabel } from '../../src/resolve/directory.ts';
import { EMPTY_REGISTER } from '../../src/resolve/register.ts';
import { registerOf, shipped } from './seeds.ts';

let directory: Directory;
beforeAll(async () => {
  directory = createDirectory((await shipped()).register);
});

const SHENYANG_PLAN: readonly Alias[] = [
  { name: '自贸试验区', standsFor: '中国(辽宁)自由贸易试验区沈阳片区' },
  { name: '总体方案', standsFor: '国务院关于印发中国(辽宁)自由贸易试验区总体方案的通知(国发〔2017〕15号' },
];

describe('a printed name within the jurisdiction of its document', () => {
  const cases: readonly (readonly [
    what: string,
    label: DirectoryLabel,
    name: string,
    jurisdiction: string | null,
    expected: string | null,
    aliases: readonly Alias[],
  ])[] = [
    ['a city body in its own city', 'Agency', '市发展改革委', 'shenyang', 'sy-development-reform', []],
    ['the same name in Shanghai', 'Agency', '市发展改革委', 'shanghai', null, []],
    ['the same name in another city of the province', 'Agency', '市发展改革委', 'dalian', null, []],
    ['the same name in a document of the province: which city?', 'Agency', '市发展改革委', 'liaoning', null, []],
    ['a city body in a document of a district', 'Agency', '市财政局', 'shenyang-hunnan', 'sy-finance-bureau', []],
    ['a provincial body in its province', 'Agency', '省商务厅', 'liaoning', 'ln-commerce', []],
    ['a provincial body in a city of it', 'Agency', '省商务厅', 'shenyang', 'ln-commerce', []],
    ['省商务厅 of another province', 'Agency', '省商务厅', 'jilin', null, []],
    ['a central body at its station', 'Agency', '大连海关', 'dalian', 'customs-dalian', []],
    ['a central body elsewhere in the province', 'Agency', '大连海关', 'shenyang', 'customs-dalian', []],
    ['a central body in a national document', 'Agency', '大连海关', 'cn', 'customs-dalian', []],
    ['a central body in another province', 'Agency', '大连海关', 'shandong', null, []],
    ['海关 alone', 'Agency', '海关', 'liaoning', null, []],
    [
      'a full name where only the short one is printed in the register',
      'Agency',
      '沈阳市法制办',
      'shenyang',
      'sy-legal-affairs',
      [],
    ],
    ['人民政府 printed 政府', 'Agency', '沈阳市政府', 'liaoning', 'sy-government', []],
    [
      'half-width brackets',
      'Agency',
      '中德(沈阳)高端装备制造产业园管理委员会',
      'shenyang',
      'sy-sino-german-committee',
      [],
    ],
    ['white space of a narrow column', 'Agency', '国家外汇管理局 辽宁省分局', 'liaoning', 'ln-safe', []],
    ['a look-alike that is another body', 'Agency', '省金融监管局', 'liaoning', 'ln-financial-supervision', []],
    ['a national body from anywhere', 'Agency', '国务院', null, 'cn-state-council', []],
    ['a local name where nothing is known', 'Agency', '省商务厅', null, null, []],
    ['a full name where nothing is known', 'Agency', '大连海关', null, null, []],
    ['the zone by its general name at home', 'PilotZone', '自贸试验区', 'liaoning', 'ln-ftz', []],
    ['the zone by its general name in a national document', 'PilotZone', '自贸试验区', 'cn', null, []],
    [
      'the general name where the document defines it as an area',
      'PilotZone',
      '自贸试验区',
      'shenyang',
      null,
      SHENYANG_PLAN,
    ],
    ['and as that area', 'PilotArea', '自贸试验区', 'shenyang', 'sy-area', SHENYANG_PLAN],
    ['the committee of that area', 'Agency', '自贸试验区管委会', 'shenyang', 'sy-area-committee', SHENYANG_PLAN],
    ['an area in the province', 'PilotArea', '大连片区', 'liaoning', 'dl-area', []],
    ['an area with its zone', 'PilotArea', '中国（辽宁）自由贸易试验区大连片区', 'liaoning', 'dl-area', []],
    [
      'a park of a city in a document of another',
      'Park',
      '沈阳经济技术开发区',
      'dalian',
      'sy-economic-technological-zone',
      [],
    ],
  ];
  it.each(cases)('%s', (_what, label, name, jurisdiction, expected, aliases) => {
    const found = directory.resolve(label, name, { jurisdiction, date: null }, aliases);
    expect(found.kind === 'RESOLVED' ? found.entry.slug : null).toBe(expected);
    if (found.kind !== 'RESOLVED') expect(found.reason).not.toBe('');
  });

  it('says for an unknown name where the name is known', () => {
    const found = directory.resolve('Agency', '市发展改革委', { jurisdiction: 'shanghai', date: null });
    expect(found).toEqual({
      kind: 'UNKNOWN',
      reason: '市发展改革委 is known for 沈阳市; this is a document of 上海市',
    });
  });

  it('knows nobody with an empty register', () => {
    expect(createDirectory(EMPTY_REGISTER).resolve('Agency', '国务院', { jurisdiction: null, date: null }).kind).toBe(
      'UNKNOWN',
    );
  });
});

describe('a name that several entries have', () => {
  const REGISTER = `
places:
  - { slug: cn, name: 中华人民共和国, level: NATION, within: null }
  - { slug: yun, name: 云州省, shortNames: [云州], level: PROVINCE, within: cn }
agencies:
  - { slug: yun-old, name: 云州省商贸厅, jurisdiction: yun, tier: PROVINCE, aliases: [省商务厅], validUntil: "2018-11", evidence: [{ text: { document: x, quote: y } }] }
  - { slug: yun-new, name: 云州省商务厅, jurisdiction: yun, tier: PROVINCE, validFrom: "2018-11", evidence: [{ text: { document: x, quote: y } }] }
`;
  const { register, findings } = registerOf(REGISTER);
  const own = createDirectory(register);

  it('is ambiguous, with the candidates, and none is chosen', () => {
    expect(findings).toEqual([]);
    const found = own.resolve('Agency', '省商务厅', { jurisdiction: 'yun', date: null });
    expect(found.kind === 'AMBIGUOUS' && found.candidates.map(({ slug }) => slug).sort()).toEqual([
      'yun-new',
      'yun-old',
    ]);
  });

  it.each([
    ['2017', 'yun-old'],
    ['2018-10-31', 'yun-old'],
    ['2021-05', 'yun-new'],
    ['2018', null],
  ])('is the one that existed when the document is of %s', (date, expected) => {
    const found = own.resolve('Agency', '省商务厅', { jurisdiction: 'yun', date });
    expect(found.kind === 'RESOLVED' ? found.entry.slug : null).toBe(expected);
  });
});
