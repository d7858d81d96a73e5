import { beforeAll, describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/ingest/yaml-file.ts';
import { readCorrections } from '../../src/resolve/corrections.ts';
import { createDataset, type CreatedDataset } from '../../src/resolve/dataset.ts';
import { readJudgements } from '../../src/resolve/judgements.ts';
import type { Register } from '../../src/resolve/register.ts';
import type { YamlSource } from '../../src/resolve/yaml-source.ts';
import { claimsOf, registerOf, seedSources, shipped, sourceOf, seedText } from './seeds.ts';

let register: Register;
beforeAll(async () => {
  ({ register } = await shipped());
});

const yaml = (text: string): YamlSource => parseYaml('a.yaml', text).source as YamlSource;
const place = ({ line, column, message }: { line: number; column: number; message: string }): string =>
  `${line}:${column} ${message}`;

describe('a register with mistakes', () => {
  const PLACES = 'places:\n  - { slug: yun, name: 云州省, level: PROVINCE, within: null }\n';
  const EVIDENCE = 'evidence: [{ text: { document: d, quote: q } }]';
  it.each([
    ['a misspelt list', 'agencys: []', /^1:10 agencys is not known here/],
    [
      'an entry without a source',
      `${PLACES}agencies:\n  - { slug: a, name: 甲, jurisdiction: yun, tier: CITY }`,
      /^4:5 evidence: /,
    ],
    [
      'a place that is not there',
      `agencies:\n  - { slug: a, name: 甲, jurisdiction: nowhere, tier: CITY, ${EVIDENCE} }`,
      /^2:39 jurisdiction: the register has no nowhere/,
    ],
    [
      'a tier that is none',
      `${PLACES}agencies:\n  - slug: a\n    name: 甲\n    jurisdiction: yun\n    tier: TOWN\n    ${EVIDENCE}`,
      /^7:11 tier: /,
    ],
    [
      'a slug in Chinese',
      `${PLACES}agencies:\n  - { slug: 甲, name: 甲, jurisdiction: yun, tier: CITY, ${EVIDENCE} }`,
      /^4:13 slug: expected a slug/,
    ],
    [
      'an unknown field',
      `${PLACES}agencies:\n  - { slug: a, name: 甲, jurisdiction: yun, tier: CITY, alias: [乙], ${EVIDENCE} }`,
      /^4:63 /,
    ],
    [
      'a slug that stands twice',
      'places:\n  - { slug: a, name: 甲, level: CITY, within: null }\n  - { slug: a, name: 乙, level: CITY, within: null }',
      /^3:5 a stands here a second time/,
    ],
    [
      'a date that is none',
      `${PLACES}agencies:\n  - { slug: a, name: 甲, jurisdiction: yun, tier: CITY, validFrom: "2018-13", ${EVIDENCE} }`,
      /^4:67 validFrom: expected a date/,
    ],
  ])('says where: %s', (_what, text, expected) => {
    const { findings } = registerOf(text);
    expect(findings.map(place).join('\n')).toMatch(expected);
  });

  it('uses what is right of it', () => {
    const { register: own, findings } = registerOf(
      `${PLACES}agencies:\n  - { slug: a, name: 甲局, jurisdiction: yun, tier: CITY, ${EVIDENCE} }\n  - { slug: b }\n`,
    );
    expect(findings).not.toEqual([]);
    expect([...own.agencies.keys()]).toEqual(['a']);
  });

  it('is no YAML', () => {
    expect(parseYaml('a.yaml', 'places:\n  - { slug: a\n').findings.map(place)[0]).toMatch(/^\d+:\d+ /);
    expect(parseYaml('a.yaml', 'a: 1\na: 2\n').findings.map(place)[0]).toMatch(/^2:1 Map keys must be unique/);
  });
});

describe('judgements', () => {
  const link = (more: object): string =>
    JSON.stringify({
      links: [
        {
          from: '沈政发〔2017〕46号#四/一/2',
          to: 'ln-ftz-batch-4#一/1',
          kind: 'EVOLVED_INTO',
          fromQuote: '一表申请、一口受理、并联审查、一章审批',
          toQuote: '建立“一表申请、一口受理、一网通办、一章审批、一口发照”审批制度',
          why: 'four become five',
          whyZh: '四个一成为五个一',
          reviewer: '某',
          date: '2026-11-23',
          confidence: 'HIGH',
          ...more,
        },
      ],
    });
  const judge = (text: string): CreatedDataset =>
    createDataset({ documents: seedSources(), judgements: readJudgements([yaml(text)]).judgements });

  it('become judged claims with a quote from each side', () => {
    const { dataset, findings } = judge(link({}));
    expect(findings).toEqual([]);
    const [claim] = claimsOf(dataset, 'EVOLVED_INTO');
    expect(claim).toMatchObject({
      level: 'JUDGED',
      assertedBy: '某',
      reviewer: '某',
      reviewedOn: '2026-11-23',
      confidence: 'HIGH',
      document: null,
      note: 'four become five',
      noteZh: '四个一成为五个一',
    });
    expect(claim?.quotes).toEqual([
      '一表申请、一口受理、并联审查、一章审批',
      '建立“一表申请、一口受理、一网通办、一章审批、一口发照”审批制度',
    ]);
    expect(claim?.pieces.map(({ passageKey, column }) => [passageKey, column])).toEqual([
      ['沈政发〔2017〕46号#四/一/2', null],
      ['ln-ftz-batch-4#一/1', '实施内容'],
    ]);
  });

  it.each([
    [
      'words that the passage does not have',
      { fromQuote: '一表申请、两口受理' },
      /fromQuote: “一表申请、两口受理” does not stand in 沈政发〔2017〕46号#四\/一\/2/,
    ],
    [
      'words of another passage',
      { toQuote: '采用多部门并联审核的方式' },
      /toQuote: .* does not stand in ln-ftz-batch-4#一\/1/,
    ],
    ['a passage that its document does not have', { to: 'ln-ftz-batch-4#一/99' }, /to: ln-ftz-batch-4 has no passage/],
    ['a key that is none', { from: '沈阳方案第二条' }, /from: expected the key of a passage/],
  ])('are refused for %s', (_what, more, message) => {
    const { dataset, findings } = judge(link(more));
    expect(claimsOf(dataset, 'EVOLVED_INTO')).toEqual([]);
    expect(findings.map(place).join()).toMatch(message);
    expect(findings[0]).toMatchObject({ file: 'a.yaml', line: 1 });
  });

  it('wait for a document that is not there', () => {
    const { findings, report } = judge(link({ to: '沪府发〔2030〕1号#一/1' }));
    expect(findings).toEqual([]);
    expect(report.waitingJudgements).toBe(1);
  });

  it('say where their shape is wrong', () => {
    const { findings } = readJudgements([yaml('links:\n  - from: a#1\n    kind: LIKE\n')]);
    expect(findings.map(place).join('\n')).toMatch(/3:11 kind: expected one of RESTATED_IN/);
  });

  it('keep rejected pairs on both passages', () => {
    const rejection = {
      a: 'ln-ftz-batch-4#一/2',
      b: '辽口工办〔2021〕1号#二/9',
      why: 'not that window',
      whyZh: '不是同一窗口',
      reviewer: '某',
      date: '2026-11-23',
    };
    const { dataset } = judge(JSON.stringify({ rejections: [rejection] }));
    const of = (key: string) =>
      dataset.nodes.find((node) => node.key === key)?.properties['rejections'] as readonly string[];
    expect(JSON.parse(of(rejection.a)[0] ?? '{}')).toMatchObject({ with: rejection.b, why: 'not that window' });
    expect(JSON.parse(of(rejection.b)[0] ?? '{}')).toMatchObject({ with: rejection.a });
  });

  it('follow a document that got its number', () => {
    const numbered = createDataset({
      documents: [
        sourceOf(seedText('shenyang-area-plan-2017'), 'plan'),
        sourceOf(`辽政发〔2020〕9号\n\n${seedText('ln-ftz-batch-4')}`, 'ln-ftz-batch-4', {
          formerKeys: ['ln-ftz-batch-4'],
        }),
      ],
      judgements: readJudgements([yaml(link({}))]).judgements,
    });
    expect(numbered.findings).toEqual([]);
    expect(claimsOf(numbered.dataset, 'EVOLVED_INTO')).toHaveLength(1);
  });
});

describe('corrections', () => {
  const ITEM = '辽政发〔2024〕5号#四/18';
  const correct = (entry: object) =>
    createDataset({
      documents: [sourceOf(seedText('ln-ftz-batch-7'))],
      register,
      corrections: readCorrections([
        yaml(JSON.stringify({ corrections: [{ item: ITEM, who: '某', why: '误', ...entry }] })),
      ]).corrections,
    });

  it.each([
    ['a body', { field: 'bodies', from: '省科技厅', to: '省工业和信息化厅' }],
    ['words of the content', { field: 'content', from: '绘制产业链图谱', to: '绘制产业链全图谱' }],
    ['a whole title', { field: 'title', from: '科技企业产业转型辅助分析平台', to: '科技企业转型辅助平台' }],
    ['what is not stated', { field: 'area', from: null, to: '沈阳片区' }],
    [
      'a date of a document',
      { item: '辽政发〔2024〕5号', field: 'documentDate', from: '2024-03-16', to: '2024-03-17' },
    ],
    [
      'what a document does not state',
      { item: '辽政发〔2024〕5号', field: 'validUntil', from: null, to: '2029-03-16' },
    ],
  ])('stand beside the text: %s', (_what, entry) => {
    const { dataset, findings } = correct(entry);
    expect(findings).toEqual([]);
    const plain = createDataset({ documents: [sourceOf(seedText('ln-ftz-batch-7'))], register }).dataset;
    expect(dataset.nodes.filter(({ label }) => label === 'Correction')).toMatchObject([
      { properties: { who: '某', why: '误', field: entry.field } },
    ]);
    expect({ ...dataset, nodes: dataset.nodes.filter(({ label }) => label !== 'Correction') }).toEqual(plain);
  });

  it('follow a document that got its number, those of its passages too', () => {
    const entries = [
      { item: 'ln-ftz-batch-4#一/2', field: 'scope', from: '全省', to: '全市' },
      { item: 'ln-ftz-batch-4', field: 'genre', from: 'TABLE', to: 'PLAN' },
    ].map((entry) => ({ ...entry, who: '某', why: '误' }));
    const { dataset, findings } = createDataset({
      documents: [
        sourceOf(`辽政发〔2020〕9号\n\n${seedText('ln-ftz-batch-4')}`, 'ln-ftz-batch-4', {
          formerKeys: ['ln-ftz-batch-4'],
        }),
      ],
      register,
      corrections: readCorrections([yaml(JSON.stringify({ corrections: entries }))]).corrections,
    });
    expect(findings).toEqual([]);
    expect(dataset.nodes.filter(({ label }) => label === 'Correction')).toMatchObject([
      {
        key: '辽政发〔2020〕9号#一/2@scope/全省',
        properties: {
          itemKey: '辽政发〔2020〕9号#一/2',
          documentKey: '辽政发〔2020〕9号',
          passageKey: '辽政发〔2020〕9号#一/2',
        },
      },
      {
        key: '辽政发〔2020〕9号@genre/table',
        properties: { itemKey: '辽政发〔2020〕9号', documentKey: '辽政发〔2020〕9号' },
      },
    ]);
  });

  it.each([
    [
      'a body that is no longer read',
      { field: 'bodies', from: '省教育厅', to: '省科技厅' },
      /from: the text reads “省科技厅/,
    ],
    ['a scope that is no longer read', { field: 'scope', from: '全市', to: '全省' }, /from: the text reads “全省” now/],
    ['nothing, where something is read', { field: 'title', from: null, to: '甲' }, /from: the text reads/],
    [
      'a passage that is not there',
      { item: '辽政发〔2024〕5号#四/99', field: 'title', from: '甲', to: '乙' },
      /item: the corpus has no/,
    ],
    ['a field that is none', { field: 'titel', from: '甲', to: '乙' }, /field: expected one of number, heading/],
  ])('are refused: %s', (_what, entry, message) => {
    const { dataset, findings } = correct(entry);
    expect(findings.map(({ message: text }) => text).join()).toMatch(message);
    expect(dataset.nodes.filter(({ label }) => label === 'Correction')).toEqual([]);
  });
});
