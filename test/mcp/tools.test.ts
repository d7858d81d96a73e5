import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toRoute } from '../../src/explorer/routes.ts';
import type { Answer } from '../../src/mcp/finding.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { Levels } from '../../src/model/vocabulary.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

const BIN = join(import.meta.dirname, '../../src/yuanliu.js');

/** The tools as a model's host has them: the command, started by the SDK's own client. */
async function connect(url: string, more: Readonly<Record<string, string>> = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const env = { ...getDefaultEnvironment(), YUANLIU_URL: url, ...more };
  const transport = new StdioClientTransport({ command: process.execPath, args: [BIN, 'mcp'], env, stderr: 'ignore' });
  await client.connect(transport, { timeout: 60_000 });
  return client;
}

interface Result {
  readonly isError: boolean;
  readonly text: string;
  readonly answer: Answer;
}

async function call(client: Client, name: string, args: Readonly<Record<string, unknown>>): Promise<Result> {
  const result = await client.callTool({ name, arguments: { ...args } });
  const [first] = result.content as [{ readonly type: string; readonly text: string }];
  return { isError: result.isError === true, text: first.text, answer: result.structuredContent as Answer };
}

let dataset: Dataset;
let api: TestApi;
let client: Client;
beforeAll(async () => {
  dataset = await buildSeedDataset();
  api = await startTestApi('tmcp', dataset);
  client = await connect(api.url);
});
afterAll(async () => {
  await client.close();
  await api.close();
});

/** The examples of a description, which are JSON. */
const examplesIn = (description: string): readonly Record<string, unknown>[] =>
  [...(/Examples?: (.+)$/u.exec(description)?.[1] ?? '').matchAll(/\{.*?\}(?=;|$)/gu)].map(
    ([text]) => JSON.parse(text) as Record<string, unknown>,
  );

describe('the tools', () => {
  it('are eight, only read, and say when to use them, what comes back, and an example', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'read_source',
      'trace_lineage',
      'list_promotions',
      'explain_link',
      'body_responsibilities',
      'measures_in_place',
      'coverage_and_gaps',
    ]);
    for (const { annotations, description = '', inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(description).toMatch(/^Use |\nUse |Start here when/u);
      expect(description).toContain('\nComes back: ');
      expect(examplesIn(description)).not.toEqual([]);
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema?.properties).toHaveProperty('findings');
      const properties = Object.values(inputSchema.properties ?? {}) as { description?: string; enum?: unknown }[];
      expect(properties.filter((one) => !one.description && !one.enum && !('items' in one))).toEqual([]);
    }
    expect(client.getInstructions()).toContain('JUDGED 研判: a named reviewer concluded it and no document says it');
  });

  it(
    'answer every example with findings that have a level, a quote that the document has there, and pages that exist',
    { timeout: 300_000 },
    async () => {
      const texts = new Map(
        dataset.nodes
          .filter(({ label }) => label === 'PolicyDocument')
          .map(({ key, properties }) => [key, String(properties['text'] ?? '')]),
      );
      const bare = (text: string): string => text.replace(/\s/gu, '');
      const origin = new URL(api.url).origin;
      const { tools } = await client.listTools();
      const asked = tools.flatMap(({ name, description = '' }) =>
        examplesIn(description).map((example) => [name, example] as const),
      );
      expect(asked.length).toBeGreaterThanOrEqual(tools.length);
      for (const [name, example] of asked) {
        const { isError, text, answer } = await call(client, name, example);
        const which = `${name} ${JSON.stringify(example)}`;
        expect(isError, `${which}: ${text}`).toBe(false);
        expect(answer.dataset, which).toBe('tmcp');
        expect(answer.findings, which).not.toEqual([]);
        for (const { statement, level, sources, link } of answer.findings) {
          expect([...Levels, null], which).toContain(level);
          if (level === 'JUDGED') expect(statement, which).not.toMatch(/^Stated/u);
          expect(text).toContain(statement);
          expect(sources, `${which}: ${statement}`).not.toEqual([]);
          const { origin: its, pathname } = new URL(link);
          expect(its).toBe(origin);
          expect(toRoute(pathname).view).not.toBe('unknown');
          for (const { quote, document, reference, link: place } of sources) {
            if (quote === null) {
              expect(reference, which).toContain('not checked here');
              continue;
            }
            const { pathname: page, searchParams } = new URL(place);
            expect(toRoute(page)).toEqual({ view: 'document', key: document });
            const spans = (searchParams.get('span') ?? '').split('.').map((span) => span.split('-').map(Number));
            const words = spans.map(([start, end]) => texts.get(document ?? '')?.slice(start, end)).join('');
            expect(bare(words), which).toBe(bare(quote));
            expect(text).toContain(quote);
          }
        }
      }
    },
  );

  it('link to the address that readers know, where it is set', async () => {
    const reader = await connect(api.url, { PUBLIC_URL: 'https://yuanliu.example.org/zh/' });
    const { answer } = await call(reader, 'search', { words: '沈阳海关', kinds: ['AGENCY'] });
    await reader.close();
    expect(answer.findings[0]?.link).toBe('https://yuanliu.example.org/zh/body/customs-shenyang');
  });

  it('go on with the next page where the last one ended', async () => {
    const first = await call(client, 'list_promotions', { tried: true, limit: 2 });
    expect(first.text).toContain(`after: ${JSON.stringify(first.answer.next)}`);
    const second = await call(client, 'list_promotions', { tried: true, limit: 2, after: first.answer.next });
    const keys = [...first.answer.findings, ...second.answer.findings].map(({ thing }) => thing?.key);
    expect(new Set(keys).size).toBe(4);
  });

  it('show candidates only when they are named, and say of absence that it is none of the world', async () => {
    const key = '沈政发〔2017〕46号#四/三/18';
    const kinds = ['RESTATED_IN', 'EVOLVED_INTO', 'RELATED_TO'];
    const levelsOf = ({ answer }: Result): ReadonlySet<unknown> => new Set(answer.findings.map(({ level }) => level));
    expect(levelsOf(await call(client, 'trace_lineage', { key, kinds }))).not.toContain('CANDIDATE');
    expect(levelsOf(await call(client, 'trace_lineage', { key, kinds, levels: ['CANDIDATE'] }))).toEqual(
      new Set(['CANDIDATE']),
    );
    const none = await call(client, 'search', { words: '没有这样的词' });
    expect(none).toMatchObject({ isError: false, answer: { findings: [] } });
    expect(none.text).toContain('Nothing in the corpus');
  });
});

describe('an error', () => {
  it.each([
    ['read_source', { key: '辽政发〔2019〕9号#一/1' }, /no passage with the key .*Find the key with the tool search/u],
    ['trace_lineage', { key: 'nowhere' }, /no passage with the key "nowhere"/u],
    ['body_responsibilities', { key: 'nobody' }, /no body with the key "nobody"/u],
    ['search', { words: '' }, /words/u],
    ['search', { word: '海关' }, /Unrecognized key: "word"/u],
    ['search', { words: '海关', limit: 1_000 }, /limit/u],
    ['list_promotions', { after: 'x' }, /^BAD_CURSOR: .*endCursor/u],
  ])('of %s %j says what to do', async (name, args, message) => {
    const { isError, text } = await call(client, name, args);
    expect(isError).toBe(true);
    expect(text).toMatch(message);
  });

  it('where no server runs says how to start one', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { readonly port: number };
    taken.close();
    const away = await connect(`http://127.0.0.1:${port}/graphql`);
    const { isError, text } = await call(away, 'search', { words: '海关' });
    await away.close();
    expect(isError).toBe(true);
    expect(text).toMatch(/^UNREACHABLE: nobody answers at .*ECONNREFUSED.*npx yuanliu serve.*YUANLIU_URL/u);
  });
});

it('speaks nothing but the protocol on standard output, and ends with its input', async () => {
  const child = spawn(process.execPath, [BIN, 'mcp'], { env: { ...process.env, YUANLIU_URL: api.url } });
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => said.push(chunk));
  const told: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => told.push(chunk));
  const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
  child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })}\n`);
  await expect.poll(() => said.join(''), { timeout: 60_000 }).toContain('\n');
  child.stdin.end();
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
  const lines = said.join('').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { jsonrpc: '2.0', id: 1, result: { serverInfo: { name: 'yuanliu' } } },
  ]);
  expect(told.join('')).toContain(`tools over ${api.url}`);
});
