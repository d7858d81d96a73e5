import type { Dataset, NodeRef } from '../../src/model/dataset.ts';
import { foldTitle } from '../../src/model/keys.ts';
import { DatasetBuilder } from './dataset-builder.ts';

/**
 * The named cast of the graph and the API tests: an invented province 云州 with one pilot zone of two areas.
 *
 * - `云政发〔2031〕2号`, the second batch: three rows 船岸直通, 码头信用承诺, 税费掌上办
 * - `云州第一批`, the first batch's table without a number: 码头信用承诺
 * - `江政发〔2029〕7号`, the plan of the 江城 area: task 1, later 演进 into row 2 of the second batch
 * - `国云发〔2028〕1号`, a stub that both cite
 */
export const CAST = {
  second: '云政发〔2031〕2号',
  first: 'yunzhou-batch-1',
  plan: '江政发〔2029〕7号',
  stub: '国云发〔2028〕1号',
  rows: ['云政发〔2031〕2号#一/1', '云政发〔2031〕2号#一/2', '云政发〔2031〕2号#二/3'],
  principle: '云政发〔2031〕2号#正文/一',
  old: 'yunzhou-batch-1#一/1',
  task: '江政发〔2029〕7号#一/1',
  commerce: 'yunzhou/commerce',
  customs: 'yunzhou/customs',
  tax: 'yunzhou/tax',
  series: '中国（云州）自由贸易试验区改革创新经验',
  batch1: '中国（云州）自由贸易试验区改革创新经验/1',
  batch2: '中国（云州）自由贸易试验区改革创新经验/2',
  trade: '贸易便利化',
  government: '政府职能转变',
} as const;

const SECOND_TEXT = `云州省人民政府关于借鉴推广第二批改革创新经验的通知
云政发〔2031〕2号
根据国云发〔2028〕1号文件，现将第二批3项经验推广如下。
一、总体要求
坚持稳中求进。
附件 任务分工表
一、贸易便利化
1 船岸直通 船舶与口岸数据直通。 云州海关、省商务厅 全省
2 码头信用承诺 散装货物以信用承诺代替单证，当日办结。 云州海关 全省
二、政府职能转变
3 税费掌上办 全部税费事项在手机办理。 省税务局 自贸试验区及协同区
云州省人民政府
2031年3月16日`;

const FIRST_TEXT = `第一批改革创新经验任务分工表
一、贸易便利化
1 码头信用承诺试行 散装货物试行信用承诺。 云州海关 自贸试验区`;

const PLAN_TEXT = `江城片区实施方案
江政发〔2029〕7号
贯彻国云发〔2028〕1号，制定本方案。
一、通关
1.探索散装货物信用承诺。（市商务局）`;

function documents(build: DatasetBuilder): { second: NodeRef; first: NodeRef; plan: NodeRef; stub: NodeRef } {
  const node = (key: string, title: string, date: string, text: string, more: object): NodeRef =>
    build.node('PolicyDocument', key, {
      title,
      foldedTitle: foldTitle(title),
      inCorpus: true,
      origin: 'seeds',
      text,
      order: `${date}${key}`,
      ...more,
    });
  return {
    second: node(CAST.second, '云州省人民政府关于借鉴推广第二批改革创新经验的通知', '2031-03-16', SECOND_TEXT, {
      documentNumber: CAST.second,
      slug: 'yunzhou-batch-2',
      formerKeys: ['云州第二批任务分工表'],
      agencyCode: '云政发',
      year: 2031,
      serial: 2,
      genre: 'NOTICE',
      documentDate: '2031-03-16',
      attachments: ['任务分工表'],
      unclaimed: [SECOND_TEXT.indexOf('坚持稳中求进'), SECOND_TEXT.indexOf('坚持稳中求进') + 7],
      sourceUrl: 'https://www.yunzhou.example/2',
      publisher: '云州省人民政府',
    }),
    first: node(CAST.first, '第一批改革创新经验任务分工表', '9999', FIRST_TEXT, { genre: 'TABLE', slug: CAST.first }),
    plan: node(CAST.plan, '江城片区实施方案', '2029-08-01', PLAN_TEXT, {
      documentNumber: CAST.plan,
      agencyCode: '江政发',
      year: 2029,
      serial: 7,
      genre: 'PLAN',
      documentDate: '2029-08-01',
    }),
    stub: build.node('PolicyDocument', CAST.stub, {
      documentNumber: CAST.stub,
      inCorpus: false,
      order: `9999${CAST.stub}`,
      year: 2028,
      serial: 1,
      agencyCode: '国云发',
    }),
  };
}

interface RowSketch {
  readonly document: NodeRef;
  readonly path: string;
  readonly kind?: string;
  readonly title: string;
  readonly content: string;
  readonly ordinal: number;
  readonly date?: string;
}

function passage(build: DatasetBuilder, { document, path, kind, title, content, ordinal, date }: RowSketch): NodeRef {
  const steps = path.split('/');
  const dated = date === undefined ? {} : { date, year: Number(date.slice(0, 4)) };
  const key = `${document.key}#${path}`;
  const order = `${date ?? '9999'}${document.key}/${String(ordinal).padStart(6, '0')}`;
  const shape = {
    documentKey: document.key,
    documentTitle: '',
    path: steps,
    number: steps.at(-1) ?? '',
    title,
    content,
    name: title,
    ordinal,
  };
  const isRow = kind === 'PROMOTED_EXPERIENCE';
  const table = isRow
    ? { row: ordinal, sequence: String(ordinal), columnsJson: '{"title":"经验名称","bodies":"责任单位"}' }
    : {};
  const ref = build.node('Passage', key, {
    ...shape,
    ...dated,
    ...table,
    order,
    start: 0,
    end: 1,
    spans: [0, 1],
    ...(kind === undefined ? {} : { kind }),
  });
  build.say(ref, 'PART_OF', document, { document: document.key, quote: title, passage: key });
  return ref;
}

/** The cast as a Dataset. Every call gives equal rows. */
export function createCast(): Dataset {
  const build = new DatasetBuilder();
  const { second, first, plan, stub } = documents(build);
  const zone = build.node('PilotZone', 'yunzhou-zone', {
    name: '中国（云州）自由贸易试验区',
    aliases: ['云州自贸试验区'],
    order: '1',
  });
  const area = build.node('PilotArea', 'jiangcheng-area', { name: '江城片区', aliases: [], order: '1' });
  build.node('PilotArea', 'haikou-area', { name: '海口片区', aliases: [], order: '2' });
  const park = build.node('Park', 'yunzhou-park', {
    name: '云州经济技术开发区',
    aliases: ['云州经开区'],
    kind: '经济技术开发区',
    order: '1',
  });
  const province = build.node('Place', 'yunzhou', {
    name: '云州省',
    shortNames: ['云州'],
    level: 'PROVINCE',
    order: '1',
  });
  const city = build.node('Place', 'jiangcheng', { name: '江城市', shortNames: ['江城'], level: 'CITY', order: '2' });
  build.say(area, 'AREA_OF', zone, { by: 'register', document: second.key });
  build.say(park, 'COORDINATED_WITH', zone, { by: 'register', document: second.key });
  for (const place of [zone, city]) build.say(place, 'LOCATED_IN', province, { by: 'register', document: second.key });
  build.say(area, 'LOCATED_IN', city, { by: 'register', document: second.key });

  const agency = (key: string, name: string, tier: string, more: object): NodeRef =>
    build.node('Agency', key, {
      name,
      tier,
      jurisdiction: 'yunzhou',
      resolution: 'RESOLVED',
      aliases: [],
      order: `${tier}${name}`,
      ...more,
    });
  const commerce = agency(CAST.commerce, '云州省商务厅', 'PROVINCE', {
    aliases: ['省商务厅'],
    pinyin: 'yun zhou sheng shang wu ting',
    initials: 'yzsswt',
  });
  const customs = agency(CAST.customs, '云州海关', 'CENTRAL', {
    stationedIn: 'yunzhou',
    formerNames: ['云州出入境检验检疫局'],
    pinyin: 'yun zhou hai guan',
    initials: 'yzhg',
  });
  const tax = agency(CAST.tax, '云州省税务局', 'CENTRAL', { aliases: ['省税务局'] });
  const city2 = agency('yunzhou/市商务局', '市商务局', 'CITY', {
    resolution: 'AMBIGUOUS',
    candidates: [CAST.commerce],
  });
  const government = agency('yunzhou/government', '云州省人民政府', 'PROVINCE', {});
  build.say(second, 'ISSUED_BY', government, { document: second.key, quote: '云州省人民政府' });

  const batch1 = build.node('Batch', CAST.batch1, { name: '第一批', ordinal: 1, series: CAST.series, order: '000001' });
  const batch2 = build.node('Batch', CAST.batch2, { name: '第二批', ordinal: 2, series: CAST.series, order: '000002' });
  build.say(first, 'SETS_OUT', batch1, { document: first.key, quote: '第一批' });
  build.say(second, 'SETS_OUT', batch2, { document: second.key, quote: '第二批' });
  for (const batch of [batch1, batch2])
    build.say(batch, 'BATCH_OF', zone, { level: 'DERIVED', method: 'rule:series-names-zone' });
  const trade = build.node('Domain', CAST.trade, { name: CAST.trade, variants: ['贸易便利化领域'], order: '1' });
  const functions = build.node('Domain', CAST.government, { name: CAST.government, variants: [], order: '2' });
  const whole = build.node('Scope', 'yunzhou/全省', {
    text: '全省',
    kind: 'PROVINCE_WIDE',
    jurisdiction: 'yunzhou',
    order: '1',
  });
  const parks = build.node('Scope', 'yunzhou/自贸试验区及协同区', {
    text: '自贸试验区及协同区',
    kind: 'ZONE_AND_PARKS',
    jurisdiction: 'yunzhou',
    order: '2',
  });
  const zoneOnly = build.node('Scope', 'yunzhou/自贸试验区', {
    text: '自贸试验区',
    kind: 'ZONE',
    jurisdiction: 'yunzhou',
    order: '3',
  });
  build.say(whole, 'COVERS', province, { level: 'DERIVED', method: 'rule:scope-covers' });
  build.say(parks, 'COVERS', zone, { level: 'DERIVED', method: 'rule:scope-covers' });
  build.say(parks, 'COVERS', park, { level: 'JUDGED', reviewer: '审校员', by: '审校员' });
  build.say(zoneOnly, 'COVERS', zone, { level: 'DERIVED', method: 'rule:scope-covers' });

  const kind = 'PROMOTED_EXPERIENCE';
  const dated = { document: second, kind, date: '2031-03-16' };
  const ship = passage(build, {
    ...dated,
    path: '一/1',
    title: '船岸直通',
    content: '船舶与口岸数据直通。',
    ordinal: 1,
  });
  const credit = passage(build, {
    ...dated,
    path: '一/2',
    title: '码头信用承诺',
    content: '散装货物以信用承诺代替单证，当日办结。',
    ordinal: 2,
  });
  const taxes = passage(build, {
    ...dated,
    path: '二/3',
    title: '税费掌上办',
    content: '全部税费事项在手机办理。',
    ordinal: 3,
  });
  passage(build, {
    document: second,
    path: '正文/一',
    title: '总体要求',
    content: '坚持稳中求进。',
    ordinal: 0,
    date: '2031-03-16',
  });
  const old = passage(build, {
    document: first,
    kind,
    path: '一/1',
    title: '码头信用承诺试行',
    content: '散装货物试行信用承诺。',
    ordinal: 1,
  });
  const task = passage(build, {
    document: plan,
    kind: 'PILOT_TASK',
    path: '一/1',
    title: '探索散装货物信用承诺',
    content: '探索散装货物信用承诺。',
    ordinal: 1,
    date: '2029-08-01',
  });

  const cell = (row: NodeRef, column: string, quote: string, ordinal: number) => ({
    document: row.key.split('#')[0] ?? '',
    passage: row.key,
    row: ordinal,
    column,
    quote,
  });
  for (const [row, n, domain, heading, batch] of [
    [ship, 1, trade, '一、贸易便利化', batch2],
    [credit, 2, trade, '一、贸易便利化', batch2],
    [taxes, 3, functions, '二、政府职能转变', batch2],
    [old, 1, trade, '一、贸易便利化', batch1],
  ] as const) {
    const document = row.key.split('#')[0] ?? '';
    build.say(row, 'IN_DOMAIN', domain, { document, quote: heading, method: 'heading' });
    build.say(row, 'IN_BATCH', batch, { document, quote: batch === batch2 ? '第二批' : '第一批' });
    build.say(
      row,
      'HAS_SCOPE',
      row === taxes ? parks : row === old ? zoneOnly : whole,
      cell(row, '推广范围', row === taxes ? '自贸试验区及协同区' : row === old ? '自贸试验区' : '全省', n),
    );
  }
  const answers = (body: NodeRef, row: NodeRef, role: string, quote: string, n: number): string =>
    build.say(body, 'RESPONSIBLE_FOR', row, { role, ...cell(row, '责任单位', quote, n) });
  answers(customs, ship, 'LEAD', '云州海关', 1);
  answers(commerce, ship, 'SUPPORT', '省商务厅', 1);
  answers(customs, credit, 'RESPONSIBLE', '云州海关 全省', 2);
  answers(tax, taxes, 'RESPONSIBLE', '省税务局', 3);
  answers(customs, old, 'RESPONSIBLE', '云州海关', 1);
  build.say(city2, 'RESPONSIBLE_FOR', task, {
    role: 'RESPONSIBLE',
    document: plan.key,
    passage: task.key,
    quote: '市商务局',
    method: 'unit-bracket',
  });
  build.say(task, 'PILOTED_IN', area, { level: 'DERIVED', method: 'rule:plan-of-an-area' });

  build.say(second, 'BASED_ON', stub, { document: second.key, quote: '根据国云发〔2028〕1号' });
  build.say(plan, 'IMPLEMENTS', stub, { document: plan.key, quote: '贯彻国云发〔2028〕1号' });
  const judged = { level: 'JUDGED', reviewer: '审校员', by: '审校员', method: 'review' } as const;
  const link = build.say(task, 'EVOLVED_INTO', credit, {
    ...judged,
    document: second.key,
    quote: '散装货物以信用承诺代替单证',
    note: 'The same commitment.',
  });
  build.say(old, 'RESTATED_IN', credit, { ...judged, restsOn: [link] });
  build.say(ship, 'RELATED_TO', taxes, { level: 'CANDIDATE', method: 'engine', by: 'yuanliu' });
  build.say(second, 'HAS_TITLE', '云州省人民政府关于借鉴推广第二批改革创新经验的通知', {
    document: second.key,
    quote: '云州省人民政府关于借鉴推广第二批改革创新经验的通知',
  });
  build.say(second, 'STATES_TOTAL', '{"n":3,"unit":"项","of":"经验"}', { document: second.key, quote: '3项' });

  const mention = (
    n: number,
    properties: Record<string, string | number | readonly string[] | readonly number[]>,
  ): NodeRef =>
    build.node('Mention', `${String(properties['passageKey'] ?? second.key)}@${String(properties['kind'])}/1`, {
      documentKey: second.key,
      start: n,
      end: n + 4,
      spans: [n, n + 4],
      order: String(n).padStart(8, '0'),
      ...properties,
    });
  mention(100, {
    kind: 'BODY',
    text: '云州海关',
    value: '云州海关',
    passageKey: ship.key,
    resolution: 'RESOLVED',
    target: `Agency:${CAST.customs}`,
  });
  mention(150, {
    kind: 'BODY',
    text: '市商务局',
    value: '市商务局',
    resolution: 'AMBIGUOUS',
    candidates: [`Agency:${CAST.commerce}`, 'Agency:yunzhou/市商务局'],
    reason: 'two bodies of that name',
  });
  mention(200, { kind: 'COUNT', text: '3项', value: '{"n":3,"unit":"项","of":"经验"}' });
  build.node('Problem', `${first.key}@no-number/1`, {
    documentKey: first.key,
    code: 'no-number',
    severity: 'WARNING',
    message: 'expected a document number, came none',
    start: 0,
    end: 5,
    order: '00000000',
  });
  build.node('Correction', `${second.key}@validUntil/`, {
    itemKey: second.key,
    documentKey: second.key,
    field: 'validUntil',
    to: '2036-12-31',
    who: '审校员',
    why: '见续文',
    order: '0',
  });
  build.node('Correction', `${credit.key}@title/码头信用承诺`, {
    itemKey: credit.key,
    documentKey: second.key,
    passageKey: credit.key,
    field: 'title',
    from: '码头信用承诺',
    to: '码头“信用承诺”',
    who: '审校员',
    why: '引号脱落',
    order: '1',
  });
  return build.build();
}
