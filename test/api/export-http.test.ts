import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_ERRORS } from '../../src/api/errors.ts';
import { CSV_COLUMNS } from '../../src/api/export/csv.ts';
import { EXPORTS, ExportNames } from '../../src/api/export/formats.ts';
import { ExportedMeasure } from '../../src/model/export-lines.ts';
import { download } from '../support/download.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { CAST, createCast } from '../support/cast.ts';
import { leaksIn } from '../support/load-guard.ts';
import { HOSTILE_STRINGS } from '../support/load-hostile.ts';
import { createSyntheticDataset } from '../support/synthetic-dataset.ts';

const VERSION = 'texporthttp';
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi(VERSION, createCast(), { publicUrl: 'https://yuanliu.example' });
});
afterAll(() => api.close());

type Query = readonly (readonly [name: string, value: string])[];
const at = (name: string, query: Query = [], of: TestApi = api): URL => {
  const url = new URL(`/export/${name}`, of.url);
  for (const [parameter, value] of query) url.searchParams.append(parameter, value);
  return url;
};
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const keysOf = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ExportedMeasure.parse(JSON.parse(line)).key);

describe('the list at /export', () => {
  it('names every file with its address, the parameters and the columns', async () => {
    const list = (await (await fetch(new URL('/export', api.url))).json()) as Readonly<Record<string, unknown>>;
    expect(list['dataset']).toBe(VERSION);
    expect(list['csvColumns']).toEqual(CSV_COLUMNS);
    const files = list['files'] as readonly { readonly name: string; readonly href: string }[];
    expect(files.map(({ name }) => name)).toEqual([...ExportNames]);
    for (const { href } of files) expect((await fetch(new URL(href, api.url), { method: 'HEAD' })).status).toBe(200);
    const parameters = list['parameters'] as readonly { readonly name: string; readonly description: string }[];
    const { data } = await api.ask('{ __type(name: "MeasureFilter") { inputFields { name } } }');
    const filters = (
      (data as { __type: { inputFields: unknown } }).__type.inputFields as readonly { readonly name: string }[]
    ).map(({ name }) => name);
    expect(parameters.map(({ name }) => name)).toEqual([...filters, 'levels', 'bom']);
    expect(parameters.filter(({ description }) => description === '')).toEqual([]);
    for (const { href } of list['schemas'] as readonly { readonly href: string }[])
      expect(await (await fetch(new URL(href, api.url))).json()).toMatchObject({
        type: 'object',
        additionalProperties: false,
      });
  });
});

describe('a file', () => {
  it.each(ExportNames)('%s says what it is, and is 304 to who has it', async (name) => {
    const response = await fetch(at(name), { headers: { 'accept-encoding': 'gzip' } });
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text.length).toBeGreaterThan(100);
    const header = (field: string): string | null => response.headers.get(field);
    expect(header('content-type')).toBe(EXPORTS[name].mediaType);
    expect(header('content-disposition')).toBe(`attachment; filename="yuanliu-${VERSION}-${name}"`);
    expect([header('x-yuanliu-dataset'), header('x-yuanliu-measures'), header('cache-control')]).toEqual([
      VERSION,
      '5',
      'public, no-cache',
    ]);
    expect(header('content-encoding')).toBe('gzip');
    const etag = header('etag') ?? '';
    const again = await fetch(at(name), { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await fetch(at(name, [['kind', 'PILOT_TASK']]), { headers: { 'if-none-match': etag } });
    expect([other.status, other.headers.get('x-yuanliu-measures')]).toEqual([200, '1']);
    expect(other.headers.get('content-disposition')).toContain('-selection.');
    await other.text();
    const head = await fetch(at(name), { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  });

  it('has the measures that the API gives for the same filter', async () => {
    const filters: readonly (readonly [Query, string])[] = [
      [[['batch', CAST.batch2]], `{ batch: ["${CAST.batch2}"] }`],
      [[['kind', 'PILOT_TASK'], ['kind', 'PROMOTED_EXPERIENCE'], ['year', '2031']], '{ kind: [PILOT_TASK, PROMOTED_EXPERIENCE], year: [2031] }'], // prettier-ignore
      [
        [
          ['agency', CAST.customs],
          ['role', 'LEAD'],
        ],
        `{ agency: ["${CAST.customs}"], role: [LEAD] }`,
      ],
      [[['domain', CAST.trade]], `{ domain: ["${CAST.trade}"] }`],
      [[['scope', 'ZONE_AND_PARKS']], '{ scope: [ZONE_AND_PARKS] }'],
      [[['place', 'jiangcheng-area']], '{ place: ["jiangcheng-area"] }'],
      [[['document', CAST.plan]], `{ document: ["${CAST.plan}"] }`],
      [[['level', 'JUDGED']], '{ level: [JUDGED] }'],
      [[['text', '信用承诺']], '{ text: "信用承诺" }'],
      [[['hasLineage', 'false']], '{ hasLineage: false }'],
      [[['hasLineage', '1']], '{ hasLineage: true }'],
    ];
    for (const [query, filter] of filters) {
      const { data } = await api.ask(`{ measures(filter: ${filter}, first: 100) { nodes { key } } }`);
      const keys = (
        (data as { measures: { nodes: unknown } }).measures.nodes as readonly { readonly key: string }[]
      ).map(({ key }) => key);
      expect(keys.length, filter).toBeGreaterThan(0);
      expect(keysOf(await (await fetch(at('measures.jsonl', query))).text()), filter).toEqual(keys);
    }
  });

  it('shows candidates only when they are named, as the API does', async () => {
    const levelsOf = async (query: Query): Promise<ReadonlySet<string>> =>
      new Set((await (await fetch(at('graph.graphml', query))).text()).match(/(?<="edge-level">)\w+/g));
    expect([...(await levelsOf([]))].toSorted()).toEqual(['DERIVED', 'JUDGED', 'STATED']);
    expect([...(await levelsOf([['levels', 'CANDIDATE']]))]).toEqual(['CANDIDATE']);
  });

  it('of a graph with a filter holds the measures, their documents and what these lead to, and no loose end', async () => {
    const graph = await (await fetch(at('graph.graphml', [['document', CAST.plan]]))).text();
    const nodes = new Set(graph.match(/(?<=<node id=")[^"]+/g));
    const ends = graph.match(/(?<=(?:source|target)=")[^"]+/g) ?? [];
    expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
    expect(graph.match(/(?<="node-key">)[^<]+/g)?.toSorted()).toEqual(
      [CAST.task, CAST.plan, CAST.stub, 'jiangcheng-area', 'yunzhou/市商务局', CAST.rows[1]].toSorted(),
    );
    expect(graph.match(/"node-selected">true/g)).toHaveLength(1);
    const linked = JSON.parse(await (await fetch(at('graph.jsonld', [['document', CAST.plan]]))).text()) as {
      readonly '@graph': readonly { readonly identifier?: string }[];
    };
    const things = linked['@graph'].flatMap(({ identifier }) => identifier ?? []);
    expect(things.toSorted()).toEqual(
      [CAST.task, CAST.plan, CAST.stub, 'jiangcheng-area', 'yunzhou/市商务局', CAST.rows[1]].toSorted(),
    );
  });

  it.each(ExportNames)('%s is whole when nothing fits', async (name) => {
    const response = await fetch(at(name, [['batch', 'no such batch']]));
    expect([response.status, response.headers.get('x-yuanliu-measures')]).toEqual([200, '0']);
    const text = await response.text();
    const shapes: Readonly<Record<typeof name, () => void>> = {
      'measures.csv': () => expect(parseCsv(text)).toEqual([Object.keys(CSV_COLUMNS)]),
      'measures.jsonl': () => expect(text).toBe(''),
      'documents.jsonl': () => expect(text).toBe(''),
      'graph.graphml': () => expect(text).toMatch(/<graph [^>]*>\s*<\/graph>\s*<\/graphml>\s*$/),
      'graph.jsonld': () => expect((JSON.parse(text) as { '@graph': unknown[] })['@graph']).toHaveLength(1),
    };
    shapes[name]();
  });

  it('as CSV begins with a mark for Excel when it is asked to', async () => {
    const bytesOf = async (query: Query): Promise<string> =>
      Buffer.from(await (await fetch(at('measures.csv', query))).arrayBuffer())
        .subarray(0, 3)
        .toString('hex');
    expect(await bytesOf([['bom', '1']])).toBe('efbbbf');
    expect(await bytesOf([])).not.toBe('efbbbf');
  });

  it('names things by the public address, each with a page that is there', async () => {
    const [row] = parseCsv(await (await fetch(at('measures.csv', [['text', '船岸直通']]))).text(), { columns: true }) as readonly Readonly<Record<string, string>>[]; // prettier-ignore
    expect(row?.['link']).toBe(`https://yuanliu.example/measure/${encodeURIComponent(CAST.rows[0])}`);
    expect(row?.['source']).toMatch(/^https:\/\/yuanliu\.example\/document\/[^?]+\?span=\d+-\d+$/);
  });
});

describe('a refusal', () => {
  it.each([
    ['an unknown file', 'measures.xls', 404, 'NOT_FOUND', []],
    ['a name of the language', '__proto__', 404, 'NOT_FOUND', []],
    ['a path below a file', 'measures.csv/more', 404, 'NOT_FOUND', []],
    ['an unknown parameter', 'measures.csv', 400, 'BAD_USER_INPUT', [['batches', 'x']]],
    ['a value out of no vocabulary', 'graph.graphml', 400, 'BAD_USER_INPUT', [['kind', 'PILOT']]],
    ['two values in one', 'graph.graphml', 400, 'BAD_USER_INPUT', [['kind', 'PILOT_TASK,POLICY_MEASURE']]],
    ['a year that is no number', 'graph.jsonld', 400, 'BAD_USER_INPUT', [['year', '2024.5']]],
    ['a year that is too large', 'graph.jsonld', 400, 'BAD_USER_INPUT', [['year', '9999999999']]],
    ['neither true nor false', 'measures.jsonl', 400, 'BAD_USER_INPUT', [['hasLineage', 'maybe']]],
    ['one thing twice', 'measures.jsonl', 400, 'BAD_USER_INPUT', [['text', 'a'], ['text', 'b']]], // prettier-ignore
  ] as const)('of %s is JSON with a code, to a browser too', async (_, name, status, code, query) => {
    for (const accept of ['*/*', 'text/html']) {
      const response = await fetch(at(name, query), { headers: { accept } });
      expect([response.status, await codeOf(response)]).toEqual([status, code]);
      expect(API_ERRORS[code].status).toBe(status);
      expect(response.headers.get('etag')).toBeNull();
    }
  });

  it('of a method names those that are taken', async () => {
    const response = await fetch(at('measures.csv'), { method: 'POST', body: '{}' });
    expect([response.status, response.headers.get('allow'), await codeOf(response)]).toEqual([
      405,
      'GET, HEAD',
      'METHOD_NOT_ALLOWED',
    ]);
  });

  it('says what was expected and what came', async () => {
    const body = await (await fetch(at('measures.csv', [['role', 'BOSS']]))).text();
    expect(body).toContain('expected role to be one of LEAD, RESPONSIBLE');
    expect(body).toContain('BOSS');
  });

  it('is all that hostile values get, never a 5xx, and gives nothing away', { timeout: 240_000 }, async () => {
    const names = ['batch', 'agency', 'kind', 'year', 'text', 'hasLineage', 'levels', 'bom', '__proto__'];
    const sent = names.flatMap((name) =>
      HOSTILE_STRINGS.map((value, n) => at(ExportNames[n % ExportNames.length] ?? '', [[name, value]])),
    );
    const raw = [
      '?%',
      '?%ff=%fe',
      '?kind=%00',
      '?&&&=',
      '?text[$ne]=1',
      '?batch[]=1',
      '?#',
      '?kind',
      `?batch=${'&batch=a'.repeat(400)}`,
    ];
    for (const url of [...sent, ...raw.map((query) => new URL(`/export/measures.csv${query}`, api.url))]) {
      const response = await fetch(url);
      const text = await response.text();
      expect([200, 400, 414, 431], `${url.href} ${response.status} ${text.slice(0, 200)}`).toContain(response.status);
      // A refusal repeats what came.
      const came = `${url.search} ${[...url.searchParams.values()].join(' ')}`;
      expect(leaksIn(response.status === 200 ? '' : text, came), url.href).toEqual([]);
    }
  });
});

describe('a long export', () => {
  const LARGE = 'texportlarge';
  let large: TestApi;
  beforeAll(async () => {
    const limits = { exports: 1, exportsWaiting: 0 };
    large = await startTestApi(LARGE, createSyntheticDataset({ measures: 1_000 }), { limits });
  }, 300_000);
  afterAll(() => large.close());
  const statementsOf = async (): Promise<number> => {
    const metrics = await (await fetch(new URL('/metrics', large.url))).text();
    return Number(/yuanliu_statements_total\{statement="export\/find-claims"\} (\d+)/.exec(metrics)?.[1] ?? 0);
  };

  it('comes whole, has a place of its own, and turns away one more', { timeout: 240_000 }, async () => {
    let second: Response | null = null;
    const ended = await download(at('measures.jsonl', [], large), async (pieces) => {
      if (pieces === 1) second = await fetch(at('measures.csv', [], large));
    });
    expect(ended).toBe('whole');
    const refused = second as Response | null;
    expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([503, '1']);
    expect(refused && (await codeOf(refused))).toBe('TOO_BUSY');
    expect((await large.ask('{ dataset { version } }')).status).toBe(200);
  });

  it('reads on only as the client takes it, and stops when the client hangs up', { timeout: 240_000 }, async () => {
    const before = await statementsOf();
    const leave = new AbortController();
    const response = await fetch(at('measures.jsonl', [], large), { signal: leave.signal });
    await response.body?.getReader().read();
    leave.abort();
    await expect
      .poll(async () => (await fetch(at('measures.csv', [['batch', 'none']], large))).status, { timeout: 30_000 })
      .toBe(200);
    const pages = 1_000 / 100;
    expect((await statementsOf()) - before).toBeLessThan(pages);
  });

  // The last: the version is condemned as pruning does it.
  it('is cut visibly, or refused, when its version is pruned', { timeout: 240_000 }, async () => {
    const ended = await download(at('graph.jsonld', [], large), async (pieces) => {
      if (pieces === 1) await large.database.write('load/condemn-version', { version: LARGE });
    });
    expect(ended).toBe('broken');
    const refused = await fetch(at('graph.jsonld', [], large));
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'DATASET_GONE']);
  });
});
