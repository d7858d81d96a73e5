import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../src/model/reading.ts';
import { findJurisdiction } from '../../src/resolve/jurisdiction.ts';
import type { Register } from '../../src/resolve/register.ts';
import { shipped } from './seeds.ts';

let register: Register;
beforeAll(async () => {
  register = (await shipped()).register;
});

const BARE: ReadDocument = {
  title: null,
  documentNumber: null,
  issuers: [],
  genre: 'NOTICE',
  batch: null,
  documentDate: null,
  issuedOn: null,
  publishedOn: null,
  effectiveFrom: null,
  validUntil: null,
  addressee: null,
  attachments: [],
};

describe('whose document it is', () => {
  const cases: readonly (readonly [
    what: string,
    document: Partial<ReadDocument>,
    manifest: string | null,
    expected: string | null,
  ])[] = [
    ['by a number of the register', { documentNumber: '沈政发〔2017〕46号' }, null, 'shenyang'],
    ['by the first letter of a number', { documentNumber: '辽工信发〔2022〕3号' }, null, 'liaoning'],
    ['by an issuer of the register', { issuers: ['辽宁省商务厅'] }, null, 'liaoning'],
    [
      'by the place in an issuer that is not in the register',
      { issuers: ['上海市经济和信息化委员会'] },
      null,
      'shanghai',
    ],
    ['by the place in a joint issuer', { issuers: ['省级联合办公室', '辽宁省某厅'] }, null, 'liaoning'],
    ['by the party committee', { issuers: ['中共辽宁省委办公厅'] }, null, 'liaoning'],
    ['by the zone in the title', { title: '中国（辽宁）自由贸易试验区第四批改革创新经验任务分工表' }, null, 'liaoning'],
    ['by the zone of another province in the title', { title: '中国（吉林）自由贸易试验区第二批经验' }, null, 'jilin'],
    ['by the manifest, where the text shows nothing', { title: '任务分工表' }, 'shenyang', 'shenyang'],
    ['by the text, against the manifest', { issuers: ['辽宁省商务厅'] }, 'shanghai', 'liaoning'],
    ['not known', { title: '关于加快城市更新的意见' }, null, null],
    ['not from 国家市场…', { issuers: ['国家市场监督管理总局'] }, null, null],
    [
      'a city that the register lacks, under a code of the register',
      { issuers: ['长春市人民政府'], documentNumber: '沈政发〔2017〕46号' },
      null,
      null,
    ],
    [
      'issuer and number that contradict each other',
      { issuers: ['吉林省人民政府'], documentNumber: '辽政发〔2024〕5号' },
      null,
      null,
    ],
    [
      'a national number with a title that names a province',
      { documentNumber: '国函〔2019〕38号', title: '国务院关于辽宁省某规划的批复' },
      null,
      'cn',
    ],
  ];
  it.each(cases)('%s', (_what, document, manifest, expected) => {
    expect(findJurisdiction(register, { ...BARE, ...document }, manifest).place).toBe(expected);
  });

  it('says why it is not known', () => {
    const found = findJurisdiction(
      register,
      { ...BARE, issuers: ['吉林省人民政府'], documentNumber: '辽政发〔2024〕5号' },
      null,
    );
    expect(found).toEqual({ place: null, reason: 'its issuer points to 吉林省, its number to 辽宁省' });
  });
});
