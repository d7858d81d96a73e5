import type { Dataset, NodeRef } from '../../src/model/dataset.ts';
import { foldTitle } from '../../src/model/keys.ts';
import * as plan from './synthetic-plan.ts';
import type { Place, Quote, SyntheticPage } from './synthetic-page.ts';
import { SyntheticRows } from './synthetic-rows.ts';
import { createRandom, pick, wordAt } from './synthetic-words.ts';

export interface SyntheticOptions {
  /** A multiple of 50; each has about seven claims and four pieces of evidence, as the real documents have. */
  readonly measures: number;
  /** Other words, scopes and sentences; keys, dates and links stay. */
  readonly seed?: number;
}

const THINGS = ['信用承诺制', '一站式服务', '电子单证', '联合监管', '容缺受理', '自助办理'] as const;
const ACTIONS = ['建立台账', '压缩时限', '减少材料', '开放数据', '定期评估', '统一标准'] as const;
const SCOPES = [
  ['全省', 'PROVINCE_WIDE'],
  ['自贸试验区及协同区', 'ZONE_AND_PARKS'],
  ['自贸试验区', 'ZONE'],
  ['江城片区', 'AREA'],
] as const;
const AREAS = ['江城片区', '海口片区', '云港片区'] as const;

/**
 * A dataset of any size with the shape of a real one: documents of 50 measures, batches, domains, bodies (one answers for a tenth of
 * everything), scopes and lines of ten documents, each relationship with its claim and its words in the stored text. Rows are built document by document and share
 * what they can; nothing but the rows themselves is kept.
 */
export function createSyntheticDataset({ measures, seed = 1 }: SyntheticOptions): Dataset {
  if (measures < plan.PER_DOCUMENT || measures % plan.PER_DOCUMENT !== 0)
    throw new RangeError(`expected a multiple of ${plan.PER_DOCUMENT} measures, came ${measures}`);
  const rows = new SyntheticRows();
  const world = createWorld(rows, measures);
  for (let d = 0; d < measures / plan.PER_DOCUMENT; d += 1) addDocument(rows, world, d, seed);
  for (let n = 0; n < measures; n += 1) addLinks(rows, n, measures);
  return rows.build();
}

interface World {
  readonly scopes: ReadonlyMap<string, NodeRef>;
  readonly areas: readonly NodeRef[];
  readonly bodies: readonly NodeRef[];
  readonly hub: NodeRef;
  readonly government: NodeRef;
  readonly zone: NodeRef;
  readonly stubs: readonly NodeRef[];
  readonly domains: Map<string, NodeRef>;
}

/** What is there before any document: places, zone, areas, scopes, bodies and the documents that are cited. */
function createWorld(rows: SyntheticRows, measures: number): World {
  const place = rows.node('Place', 'yunzhou', { name: '云州省', shortNames: ['云州'], level: 'PROVINCE', order: '1' });
  const zone = rows.node('PilotZone', 'yunzhou-zone', { name: '中国（云州）自由贸易试验区', aliases: [], order: '1' });
  const areas = AREAS.map((name, n) => rows.node('PilotArea', `area-${n}`, { name, aliases: [], order: String(n) }));
  const park = rows.node('Park', 'yunzhou-park', {
    name: '云州经济技术开发区',
    aliases: [],
    kind: '开发区',
    order: '1',
  });
  for (const area of areas) rows.register(area, 'AREA_OF', zone);
  for (const thing of [zone, park, ...areas]) rows.register(thing, 'LOCATED_IN', place);
  rows.register(park, 'COORDINATED_WITH', zone);
  const scopes = SCOPES.map(([text, kind], n) => {
    const scope = rows.node('Scope', `yunzhou/${text}`, { text, kind, jurisdiction: 'yunzhou', order: String(n) });
    rows.register(scope, 'COVERS', n === 0 ? place : n === 3 ? (areas[0] ?? zone) : zone);
    return [text, scope] as const;
  });
  const agency = (key: string, name: string, order: string): NodeRef =>
    rows.node('Agency', key, {
      name,
      tier: 'PROVINCE',
      jurisdiction: 'yunzhou',
      aliases: [name.slice(2)],
      resolution: 'RESOLVED',
      order: `2${order}`,
    });
  const count = plan.bodyCount(measures);
  return {
    scopes: new Map(scopes),
    areas,
    zone,
    bodies: Array.from({ length: count }, (_, n) =>
      agency(plan.bodyKey(n), plan.bodyName(n), String(n + 2).padStart(6, '0')),
    ),
    hub: agency(plan.HUB_BODY.key, plan.HUB_BODY.name, '000000'),
    government: agency('yunzhou/government', '云州省人民政府', '000001'),
    stubs: Array.from({ length: plan.STUB_COUNT }, (_, n) => {
      const key = `国云发〔2000〕${n + 1}号`;
      return rows.node('PolicyDocument', key, {
        documentNumber: key,
        agencyCode: '国云发',
        year: 2000,
        serial: n + 1,
        inCorpus: false,
        order: `9999${key}`,
      });
    }),
    domains: new Map(),
  };
}

function addDocument(rows: SyntheticRows, world: World, d: number, seed: number): void {
  const { key, year, serial, date } = plan.documentPlan(d);
  const stub = world.stubs[d % world.stubs.length] ?? world.government;
  const title = `云州省人民政府关于第${d + 1}批改革创新事项的通知`;
  const page = rows.page(key);
  const issuer = page.quote('云州省人民政府');
  page.write('关于');
  const batchQuote = page.quote(`第${d + 1}批`);
  page.write(`改革创新事项的通知\n${key}\n`);
  const basis = page.quote(`根据${stub.key}`);
  page.write('制定。\n');
  const document = rows.node('PolicyDocument', key, () => ({
    title,
    foldedTitle: foldTitle(title),
    documentNumber: key,
    agencyCode: '云政发',
    year,
    serial,
    genre: 'NOTICE',
    documentDate: date,
    inCorpus: true,
    origin: 'seeds',
    text: page.text(),
    order: `${date}${key}`,
  }));
  rows.state(document, 'ISSUED_BY', world.government, issuer);
  rows.state(document, 'BASED_ON', stub, basis);
  const isBatch = plan.KINDS[d % 3] === 'PROMOTED_EXPERIENCE';
  const batch = isBatch ? addBatch(rows, world, document, d, batchQuote) : null;
  let heading = issuer;
  for (let n = d * plan.PER_DOCUMENT; n < (d + 1) * plan.PER_DOCUMENT; n += 1) {
    if (plan.rowOf(n) % 10 === 0) {
      heading = page.quote(plan.domainOf(n));
      page.write('\n');
    }
    const measure = addMeasure(rows, world, n, page, { document, title, heading, random: createRandom(seed, n) });
    if (batch) rows.state(measure.ref, 'IN_BATCH', batch, measure.quote);
  }
}

function addBatch(rows: SyntheticRows, world: World, document: NodeRef, d: number, quote: Quote): NodeRef {
  const order = String(d + 1).padStart(6, '0');
  const batch = rows.node('Batch', plan.batchKeyOf(d), {
    name: `第${d + 1}批`,
    ordinal: d + 1,
    series: plan.SERIES,
    order,
  });
  rows.state(document, 'SETS_OUT', batch, quote);
  rows.register(batch, 'BATCH_OF', world.zone);
  return batch;
}

interface Within {
  readonly document: NodeRef;
  readonly title: string;
  /** Where the domain stands. */
  readonly heading: Quote;
  readonly random: () => number;
}

function addMeasure(
  rows: SyntheticRows,
  world: World,
  n: number,
  page: SyntheticPage,
  { document, title: documentTitle, heading, random }: Within,
): { readonly ref: NodeRef; readonly quote: Quote } {
  const { date, year } = plan.documentPlan(plan.documentOf(n));
  const [key, row, domainName] = [plan.measureKey(n), plan.rowOf(n) + 1, plan.domainOf(n)];
  const name = `${plan.wordOf(n)}${pick(THINGS, random)}第${n + 1}号`;
  const [scopeText] = pick(SCOPES, random);
  const lead = plan.leadOf(n);
  const [leadRef, leadName] =
    typeof lead === 'number' ? [world.bodies[lead], plan.bodyName(lead)] : [world.hub, lead.name];
  const support = plan.supportOf(n);
  const content =
    `推动${wordAt(Math.floor(random() * 3_000))}事项${pick(ACTIONS, random)}、${pick(ACTIONS, random)}，由有关单位按照职责分工落实，` +
    `形成可复制可推广的做法，年底前完成${Math.floor(random() * 90) + 10}件。`;
  const cell = (column: string): Place => ({ passage: key, row, column });
  const from = page.length;
  page.write(`${row} `);
  const quote = page.quote(name, cell('经验名称'));
  page.write(` ${content} `);
  const leadQuote = page.quote(leadName, cell('责任单位'));
  page.write('牵头，');
  const supportQuote = page.quote(plan.bodyName(support), cell('责任单位'));
  page.write('配合 ');
  const scopeQuote = page.quote(scopeText, cell('推广范围'));
  page.write('\n');
  const titleAt = from + `${row} `.length;
  const contentAt = titleAt + name.length + 1;
  const ref = rows.node('Passage', key, {
    documentKey: document.key,
    documentTitle,
    number: String(row),
    path: plan.measurePath(n),
    heading: domainName,
    kind: plan.kindOf(n),
    title: name,
    content,
    name,
    ordinal: row,
    start: from,
    end: page.length - 1,
    spans: [from, page.length - 1],
    titleSpans: [titleAt, titleAt + name.length],
    contentSpans: [contentAt, contentAt + content.length],
    row,
    sequence: String(row),
    columnsJson: '{"title":"经验名称","bodies":"责任单位","scope":"推广范围"}',
    date,
    year,
    order: plan.measureOrder(n),
  });
  rows.state(ref, 'PART_OF', document, quote);
  rows.state(ref, 'HAS_TITLE', name, quote);
  rows.state(ref, 'IN_DOMAIN', domainNode(rows, world, domainName), heading);
  rows.state(ref, 'HAS_SCOPE', world.scopes.get(scopeText) ?? world.government, scopeQuote);
  if (leadRef) rows.state(leadRef, 'RESPONSIBLE_FOR', ref, leadQuote, 'LEAD');
  const supporter = world.bodies[support];
  if (supporter) rows.state(supporter, 'RESPONSIBLE_FOR', ref, supportQuote, 'SUPPORT');
  const area = world.areas[n % world.areas.length];
  if (plan.kindOf(n) === 'PILOT_TASK' && area) rows.state(ref, 'PILOTED_IN', area, quote);
  rows.remember(n, ref, quote);
  return { ref, quote };
}

function domainNode(rows: SyntheticRows, { domains }: World, name: string): NodeRef {
  const known = domains.get(name);
  if (known) return known;
  const made = rows.node('Domain', name, { name, variants: [], order: String(domains.size).padStart(3, '0') });
  domains.set(name, made);
  return made;
}

/** Lineage, judged with a quote from each side; every twelfth row has a candidate besides, which default answers leave out. */
function addLinks(rows: SyntheticRows, n: number, measures: number): void {
  for (const next of plan.continuationsOf(n)) {
    if (next < measures) rows.judge(n, n % 2 === 0 ? 'EVOLVED_INTO' : 'RESTATED_IN', next);
  }
  if (plan.rowOf(n) === 11 && n + 1 < measures) rows.suggest(n, n + 1);
}
