import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { quoteAt } from '../../src/model/span.ts';
import { checkDataset } from '../../src/resolve/check-dataset.ts';
import { createDataset, type CreatedDataset } from '../../src/resolve/dataset.ts';
import type { Editorial } from '../../src/ingest/editorial.ts';
import { claimsOf, seedSources, seedText, SEED_SLUGS, shipped, sourceOf, textsOf } from './seeds.ts';

const BATCH_7 = '辽政发〔2024〕5号';
const BATCH_4 = 'ln-ftz-batch-4';
const PLAN = '沈政发〔2017〕46号';
const REPLY = 'ln-commerce-reply-2022-1278';
const PORT = '辽口工办〔2021〕1号';

let editorial: Editorial;
let full: CreatedDataset;
let bare: CreatedDataset;
beforeAll(async () => {
  editorial = await shipped();
  full = createDataset({ documents: seedSources(), ...editorial });
  bare = createDataset({ documents: seedSources() });
});

/** Links of measures to bodies in a document, collectives left out, and the bodies. */
function responsibilities(dataset: Dataset, document: string): readonly [links: number, bodies: number] {
  const claims = claimsOf(dataset, 'RESPONSIBLE_FOR', document);
  return [claims.length, new Set(claims.map(({ subject }) => subject.key)).size];
}

describe('the five documents', () => {
  it('are read with nothing wrong in register, judgements and corrections', () => {
    expect(editorial.findings).toEqual([]);
    expect(full.findings).toEqual([]);
    expect(full.report.waitingJudgements).toBe(0);
  });

  it('keep every invariant', () => {
    expect(checkDataset(full.dataset, textsOf(full.dataset))).toEqual([]);
    expect(checkDataset(bare.dataset, textsOf(bare.dataset))).toEqual([]);
  });

  it('give the same rows in the same order again', () => {
    expect(createDataset({ documents: [...seedSources()].reverse(), ...editorial }).dataset).toEqual(full.dataset);
  });

  it.each([
    ['with the register', () => full.dataset],
    ['with an empty register', () => bare.dataset],
  ])('have the counts that the documents have, %s', (_what, dataset) => {
    expect(responsibilities(dataset(), BATCH_7)).toEqual([38, 14]);
    expect(responsibilities(dataset(), BATCH_4)).toEqual([63, 18]);
    expect(responsibilities(dataset(), PLAN)).toEqual([239, 58]);
    expect(responsibilities(dataset(), PORT)).toEqual([0, 0]);
    expect(claimsOf(dataset(), 'RESPONSIBLE_FOR', PLAN).flatMap(({ evidence }) => evidence)).toHaveLength(336);
    expect(claimsOf(dataset(), 'IN_BATCH', BATCH_7)).toHaveLength(28);
    expect(claimsOf(dataset(), 'IN_BATCH', BATCH_4)).toHaveLength(46);
    expect(claimsOf(dataset(), 'PILOTED_IN', REPLY)).toHaveLength(9);
    expect(claimsOf(dataset(), 'PILOTED_IN').filter(({ level }) => level === 'DERIVED')).toHaveLength(53);
    expect(claimsOf(dataset(), 'BATCH_OF')).toHaveLength(2);
  });

  it('resolve every body to one of the register', () => {
    const unresolved = full.report.documents.flatMap(({ key, unknownNames }) =>
      unknownNames.filter(({ kind }) => kind === 'AGENCY').map(({ name }) => `${key} ${name}`),
    );
    expect(unresolved).toEqual([]);
  });

  it('give a name that the register lacks the tier that it shows', () => {
    const cells = '市财政局、省市场监管局、省财政厅、青山海关、南湖区政府';
    const text = `吉林省人民政府关于复制推广改革经验的通知\n\n吉政发〔2031〕2号\n\n吉林省人民政府\n2031年3月16日\n\n附件\n\n任务分工表\n\n序号\t事项\t主要内容\t责任单位\n1\t快审\t实行快审。\t${cells}\n2\t快办\t实行快办。\t省财政厅\n`;
    const [document] = createDataset({ documents: [sourceOf(text)], register: editorial.register }).report.documents;
    const tiers = new Map(document?.unknownNames.map(({ name, tier }) => [name, tier]));
    expect(cells.split('、').map((name) => tiers.get(name))).toEqual([
      'CITY',
      'PROVINCE',
      'PROVINCE',
      'CENTRAL',
      'DISTRICT',
    ]);
  });

  it('keep names as printed where there is no register', () => {
    const agencies = bare.dataset.nodes.filter(({ label }) => label === 'Agency');
    expect(agencies.every(({ properties }) => properties['resolution'] === 'UNKNOWN')).toBe(true);
    expect(agencies.map(({ key }) => key)).toContain(`${PLAN}/市法制办`);
    expect(claimsOf(bare.dataset, 'SUCCEEDED_BY')).toEqual([]);
  });
});

describe('domains', () => {
  it('are one over their printed variants', () => {
    const counts = (document: string): readonly (readonly [string, number])[] => {
      const keys = claimsOf(full.dataset, 'IN_DOMAIN', document).map(({ object }) => object?.key ?? '');
      return [...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length] as const).sort();
    };
    expect(Object.fromEntries(counts(BATCH_7))).toEqual({
      政府职能转变: 4,
      贸易便利化: 7,
      税收制度改革: 4,
      产业转型升级: 4,
      扩大开放: 5,
      '参与国际（国内）标准制定': 4,
    });
    expect(Object.fromEntries(counts(BATCH_4))).toEqual({
      政府职能转变: 14,
      贸易便利化: 18,
      金融创新: 4,
      国资国企改革: 6,
      扩大开放: 4,
    });
    const variants = full.dataset.nodes.find(({ label, key }) => label === 'Domain' && key === '政府职能转变')
      ?.properties['variants'];
    expect(variants).toEqual(['政府职能转变', '政府职能转变领域']);
  });
});

describe('scopes', () => {
  it('are stated from the cell', () => {
    const kinds = (document: string): readonly string[] =>
      claimsOf(full.dataset, 'HAS_SCOPE', document).map(({ object }) => object?.key ?? '');
    expect(kinds(BATCH_7).filter((key) => key === 'liaoning/全省')).toHaveLength(28);
    expect(kinds(BATCH_4).filter((key) => key === 'liaoning/全省')).toHaveLength(41);
    const zone = claimsOf(full.dataset, 'HAS_SCOPE', BATCH_4).filter(
      ({ object }) => object?.key === 'liaoning/自贸试验区及协同区',
    );
    expect(zone.flatMap(({ pieces }) => pieces.map(({ sequence }) => Number(sequence))).sort((a, b) => a - b)).toEqual([
      1, 7, 9, 11, 12,
    ]);
    expect(
      zone.every(({ quotes, pieces }) => quotes.join() === '自贸试验区及协同区' && pieces[0]?.column === '推广范围'),
    ).toBe(true);
  });

  it('are derived by a named rule where the text states none', () => {
    const derived = claimsOf(full.dataset, 'HAS_SCOPE').filter(({ level }) => level === 'DERIVED');
    const of = (document: string) => derived.filter(({ subject }) => subject.key.startsWith(`${document}#`));
    expect(of(PORT)).toHaveLength(25);
    expect(of(PORT)[0]).toMatchObject({
      method: 'rule:issuer-and-title-name-the-place',
      object: { key: 'liaoning/全省' },
      document: null,
    });
    expect(of(PORT)[0]?.quotes).toEqual([
      '辽宁省优化口岸营商环境深化跨境贸易便利化改革若干措施',
      '辽宁省口岸工作领导小组办公室',
    ]);
    expect(of(PLAN)).toHaveLength(53);
    expect(of(PLAN)[0]).toMatchObject({ method: 'rule:plan-of-an-area', object: { key: 'shenyang/沈阳片区' } });
    expect(derived).toHaveLength(78);
  });

  it('cover the parks of the group only by judgement', () => {
    const covers = claimsOf(full.dataset, 'COVERS').filter(({ object }) => object?.label === 'Park');
    expect(covers.map(({ level }) => level)).toEqual(Array(8).fill('JUDGED'));
    expect(covers.every(({ restsOn, evidence }) => restsOn.length === 2 && evidence.length === 0)).toBe(true);
    const without = createDataset({ documents: seedSources(), register: editorial.register }).dataset;
    expect(claimsOf(without, 'COVERS').filter(({ object }) => object?.label === 'Park')).toEqual([]);
  });
});

describe('what a body is quoted by', () => {
  it('is its own name inside its bracket or cell', () => {
    for (const claim of claimsOf(full.dataset, 'RESPONSIBLE_FOR')) {
      for (const { quote } of claim.pieces)
        expect(quote?.length ?? 0, `${claim.subject.key} ${quote}`).toBeLessThan(30);
    }
    const [claim] = claimsOf(full.dataset, 'RESPONSIBLE_FOR', BATCH_7).filter(
      ({ object }) => object?.key === `${BATCH_7}#五/24`,
    );
    expect(claim).toMatchObject({ subject: { key: 'ln-safe' }, quotes: ['国家外汇管理局辽宁省分局'] });
    expect(claim?.pieces[0]).toMatchObject({ sequence: '24', column: '负责部门', passageKey: `${BATCH_7}#五/24` });
  });

  it('comes once per bracket, with the text that each governs', () => {
    const claim = claimsOf(full.dataset, 'RESPONSIBLE_FOR', PLAN).find(
      ({ subject, object }) => subject.key === 'customs-shenyang' && object?.key === `${PLAN}#四/三/18`,
    );
    const governs = JSON.parse(claim?.value ?? '[]') as readonly (readonly number[])[];
    expect(claim?.quotes.length).toBeGreaterThan(5);
    expect(new Set(claim?.quotes)).toEqual(new Set(['沈阳海关']));
    expect(governs).toHaveLength(claim?.quotes.length ?? 0);
    const text = seedText('shenyang-area-plan-2017');
    const first = governs[0] ?? [];
    expect(quoteAt(text, [{ start: first[0] ?? 0, end: first.at(-1) ?? 0 }])).toContain('保税维修、检测和再制造业务');
  });
});

describe('documents', () => {
  it('cite, and what is not in the corpus is a stub', () => {
    const stubs = full.dataset.nodes
      .filter(({ label, properties }) => label === 'PolicyDocument' && properties['inCorpus'] === false)
      .map(({ key }) => key);
    const cited = (document: string): readonly string[] =>
      full.dataset.claims
        .filter(
          ({ predicate, document: by }) =>
            by === document && ['CITES', 'BASED_ON', 'IMPLEMENTS', 'FORWARDS'].includes(predicate),
        )
        .map(({ object }) => object?.key ?? '')
        .sort();
    expect(cited(PORT)).toEqual(['优化营商环境条例', '国办发〔2020〕40号', '辽委发〔2020〕10号']);
    expect(cited(PLAN)).toEqual(['国发〔2017〕15号', '沈阳市高层次人才认定办法']);
    expect(cited(REPLY)).toHaveLength(6);
    expect(cited(REPLY)).toEqual(
      expect.arrayContaining(['辽政发〔2021〕4号', '国办发〔2015〕24号', '沈银〔2022〕48号', '辽政办发〔2018〕8号']),
    );
    expect(cited(BATCH_7)).toEqual([]);
    expect(stubs).toEqual(expect.arrayContaining(cited(PORT) as string[]));
    expect(claimsOf(full.dataset, 'REPLIES_TO', REPLY)).toHaveLength(1);
  });

  it('have their facts from the text, and none that it does not state', () => {
    expect(
      claimsOf(full.dataset, 'ISSUED_BY').map(({ subject, object, level }) => [subject.key, object?.key, level]),
    ).toEqual(
      expect.arrayContaining([
        [BATCH_7, 'ln-government', 'STATED'],
        [PORT, 'ln-port-leading-group-office', 'STATED'],
        [PLAN, 'sy-government', 'STATED'],
        [REPLY, 'ln-commerce', 'STATED'],
        ['国发〔2017〕15号', 'cn-state-council', 'DERIVED'],
      ]),
    );
    for (const predicate of ['ISSUED_BY', 'HAS_NUMBER', 'DATED'] as const)
      expect(claimsOf(full.dataset, predicate).filter(({ subject }) => subject.key === BATCH_4)).toEqual([]);
  });

  it('state totals, tied to what they are the total of', () => {
    const totals = claimsOf(full.dataset, 'STATES_TOTAL', BATCH_7).filter(({ role }) => role !== null);
    expect(totals.find(({ role }) => role?.startsWith('IN_BATCH:'))).toMatchObject({
      subject: { key: BATCH_7 },
      quotes: ['28项'],
    });
    const domains = totals
      .filter(({ role }) => role?.startsWith('IN_DOMAIN:'))
      .map(({ role, value }) => `${role?.slice(10)} ${(JSON.parse(value ?? '{}') as { n: number }).n}`);
    expect(domains.sort()).toEqual([
      '产业转型升级 4',
      '参与国际（国内）标准制定 4',
      '扩大开放 5',
      '政府职能转变 4',
      '税收制度改革 4',
      '贸易便利化 7',
    ]);
    const changed = createDataset({
      documents: [sourceOf(seedText('ln-ftz-batch-7').replace('共28项', '共29项'))],
      register: editorial.register,
    }).dataset;
    const total = claimsOf(changed, 'STATES_TOTAL').find(({ role }) => role?.startsWith('IN_BATCH:'));
    expect(JSON.parse(total?.value ?? '{}')).toMatchObject({ n: 29 });
  });
});

describe('mentions', () => {
  const targets = (dataset: Dataset, document: string, kind: string): Readonly<Record<string, unknown>> =>
    Object.fromEntries<unknown>(
      dataset.nodes.flatMap(({ label, properties }): (readonly [string, unknown])[] =>
        label === 'Mention' && properties['documentKey'] === document && properties['kind'] === kind
          ? [[String(properties['text']), properties['target']]]
          : [],
      ),
    );

  it('of short names stand for what their own document says', () => {
    expect(targets(full.dataset, PLAN, 'ALIAS')).toEqual({
      总体方案: 'PolicyDocument:国发〔2017〕15号',
      自贸试验区: 'PilotArea:sy-area',
    });
    expect(targets(full.dataset, BATCH_7, 'ALIAS')).toEqual({ 辽宁自贸试验区: 'PilotZone:ln-ftz' });
  });

  it('of numbers and titles stand for documents, and of forms for none', () => {
    expect(targets(full.dataset, PORT, 'DOCUMENT_NUMBER')).toMatchObject({
      '国办发〔2020〕40号': 'PolicyDocument:国办发〔2020〕40号',
    });
    expect(targets(full.dataset, PORT, 'TITLE')['《入境货物检验检疫证明》']).toBeUndefined();
  });

  it('stay where they are not resolved', () => {
    expect(targets(bare.dataset, PLAN, 'BODY')['沈阳海关']).toBeUndefined();
    expect(Object.keys(targets(bare.dataset, PLAN, 'BODY'))).toEqual(Object.keys(targets(full.dataset, PLAN, 'BODY')));
  });
});

describe('parks', () => {
  it('are members where a clause says so, and nowhere else', () => {
    const members = (document: string) =>
      claimsOf(full.dataset, 'COORDINATED_WITH', document).map(
        ({ subject, object }) => `${subject.key} ${object?.key}`,
      );
    expect(members(REPLY).sort()).toEqual(
      [
        'as-economic-zone',
        'dd-border-zone',
        'dl-jinpu-new-area',
        'fx-high-tech-zone',
        'pj-liaobin-zone',
        'shenfu-demonstration-zone',
        'sy-economic-technological-zone',
        'yk-economic-technological-zone',
      ].map((slug) => `${slug} ln-ftz`),
    );
    expect(members(PLAN)).toEqual(['sy-sino-german-park sy-area']);
    expect(claimsOf(full.dataset, 'COORDINATED_WITH', PLAN)[0]?.quotes).toEqual([
      '将中德(沈阳)高端装备制造产业园、国家级开发区等重点园区纳入自贸试验区政策协同区',
    ]);
  });
});

describe('practices', () => {
  it('are tied to their area by the words that say so', () => {
    const practices = claimsOf(full.dataset, 'PILOTED_IN', REPLY).map(
      ({ subject, object, quotes }) => `${subject.key.split('/').at(-1)} ${object?.key} ${quotes.join()}`,
    );
    expect(practices.filter((line) => line.includes(' dl-area '))).toHaveLength(4);
    expect(practices.filter((line) => line.includes(' sy-area '))).toHaveLength(3);
    expect(practices.filter((line) => line.includes(' yk-area '))).toHaveLength(2);
    expect(practices.find((line) => line.includes('金小二'))).toContain('营口片区搭建“金小二综合金融服务平台');
    expect(practices.find((line) => line.includes('冰山模式'))).toContain('大连片区集装箱码头股权整合、“冰山模式');
  });
});

describe('a text whose names are moved to another province', () => {
  const MOVED: readonly (readonly [from: string, to: string])[] = [
    ['辽宁', '吉林'],
    ['沈阳', '长春'],
    ['大连', '延吉'],
    ['营口', '四平'],
    ['浑南区', '南关区'],
    ['苏家屯区', '双阳区'],
    ['盘锦', '白城'],
    ['鞍山', '通化'],
    ['阜新', '辽源'],
    ['丹东', '白山'],
    ['沈抚', '长吉'],
  ];
  const NUMBERS: readonly (readonly [from: string, to: string])[] = [
    ['辽政发', '吉政发'],
    ['沈政发', '长政发'],
    ['辽口工办', '吉口工办'],
  ];
  const move = (text: string, by: typeof MOVED): string =>
    by.reduce((moved, [from, to]) => moved.replaceAll(from, to), text);
  const ofLiaoning = (dataset: Dataset): readonly string[] =>
    dataset.nodes
      .filter(
        ({ label, key, properties }) =>
          label === 'Agency' && properties['resolution'] === 'RESOLVED' && !key.startsWith('cn-'),
      )
      .map(({ key }) => key);

  it.each(SEED_SLUGS)('resolves nobody in Liaoning: %s', (slug) => {
    for (const by of [MOVED, [...NUMBERS, ...MOVED]]) {
      const moved = createDataset({
        documents: [sourceOf(move(seedText(slug), by), slug)],
        register: editorial.register,
      });
      // Stubs keep the issuers of their numbers: a number of Liaoning that is cited is still one of Liaoning.
      const issuers = new Set(
        claimsOf(moved.dataset, 'ISSUED_BY')
          .filter(({ level }) => level === 'DERIVED')
          .map(({ object }) => object?.key),
      );
      expect(ofLiaoning(moved.dataset).filter((key) => !issuers.has(key))).toEqual([]);
      expect(checkDataset(moved.dataset, textsOf(moved.dataset))).toEqual([]);
    }
  });
});

describe('without judgements', () => {
  it('all else stays as it is', () => {
    const { register, corrections } = editorial;
    const without = createDataset({ documents: seedSources(), register, corrections }).dataset;
    // A pair that nobody has judged is a candidate again: that is what candidates are.
    const stated = (dataset: Dataset) =>
      dataset.claims.filter(({ level }) => level !== 'JUDGED' && level !== 'CANDIDATE');
    expect(stated(without)).toEqual(stated(full.dataset));
    expect(without.claims.filter(({ level }) => level === 'JUDGED')).toEqual([]);
  });
});
