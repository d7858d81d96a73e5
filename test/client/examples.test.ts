import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

const EXAMPLES = join(import.meta.dirname, '../../src/client/examples');
const execute = promisify(execFile);

let api: TestApi;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yuanliu-examples-'));
  api = await startTestApi('texamples', await buildSeedDataset());
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What an example prints, run as its first lines say. */
async function run(command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(command, [...args, api.url], { cwd: folder, timeout: 100_000 });
  return stdout;
}

const csv = (name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8')
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\r\n');

describe('the examples', () => {
  it('curl: a quote, an answer that is known already, a graph', async () => {
    const said = await run('sh', join(EXAMPLES, 'questions.sh'));
    expect(said).toContain('以“信用承诺报告”代替货物分组检测鉴定报告');
    expect(said).toContain('\n304\n');
    expect(said).toMatch(/"edges":\[\{"id":"[0-9a-f]{24}","source":/u);
  });

  it('TypeScript: promotions with their quotes', async () => {
    const said = await run(process.execPath, '--import', import.meta.resolve('tsx'), join(EXAMPLES, 'promotions.ts'));
    expect(said).toMatch(/^\d+ measures, the first three of dataset texamples:\n/u);
    expect(said.match(/^ {2}tried in /gmu)).toHaveLength(3);
    expect(said).toMatch(/EVOLVED_INTO \(研判\) “/u);
  });

  it('Python: every measure, and a graph whose edges end at its nodes', async () => {
    const said = await run('python3', join(EXAMPLES, 'flat_graph.py'));
    const { data } = await api.ask('{ measures { totalCount } }');
    expect(said).toContain(`measures.csv: ${String(at(data, 'measures.totalCount'))} rows`);
    const ids = new Set(csv('nodes.csv').map((row) => row.split(',')[0]));
    const edges = csv('edges.csv').slice(1);
    expect(edges.length).toBeGreaterThan(50);
    expect(edges.flatMap((row) => row.split(',').slice(1, 3)).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('a notebook: a chart whose longest bar is the busiest body', async () => {
    const said = await run('python3', join(EXAMPLES, 'notebook.py'));
    const { data } = await api.ask('{ measures { facets { agencies(first: 1) { values { label count } } } } }');
    const { label, count } = at(data, 'measures.facets.agencies.values.0') as { label: string; count: number };
    expect(said.split('\n')[0]).toMatch(new RegExp(`^ +${count} +\\d+ ${label}$`, 'u'));
    const chart = readFileSync(join(folder, 'bodies.svg'), 'utf8');
    const widths = [...chart.matchAll(/width="([\d.]+)" height="18" fill="#b9c6d8"/gu)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(12);
    expect(widths[0]).toBe(380);
    expect(chart).toContain(`>${label}</text>`);
    expect(chart).toContain('dataset texamples');
  });
});

interface Target {
  readonly refId: string;
  readonly type: string;
  readonly source: string;
  readonly url: string;
  readonly format: string;
  readonly root_selector: string;
  readonly url_options: {
    readonly method: string;
    readonly body_type: string;
    readonly body_graphql_query: string;
    readonly body_graphql_variables: string;
  };
  readonly columns: readonly { readonly selector: string; readonly text: string; readonly type: string }[];
}
interface Panel {
  readonly id: number;
  readonly type: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly Target[];
}
interface Variable {
  readonly name: string;
  readonly current: { readonly value: string };
  readonly options?: readonly { readonly value: string }[];
}

const dashboard = JSON.parse(readFileSync(join(EXAMPLES, 'dashboard.json'), 'utf8')) as {
  readonly panels: readonly Panel[];
  readonly templating: { readonly list: readonly Variable[] };
};
const variable = (name: string): Variable => {
  const found = dashboard.templating.list.find((one) => one.name === name);
  if (!found) throw new Error(`expected the variable ${name} in the dashboard`);
  return found;
};
/** A text as Grafana fills its variables in. */
const fill = (text: string, chosen: Readonly<Record<string, string>> = {}): string =>
  text.replace(/\$\{(\w+)\}/gu, (_, name: string) => chosen[name] ?? variable(name).current.value);

const at = (value: unknown, selector: string): unknown =>
  selector.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], value);

/** The rows that a target's query gives a panel, under the names of its columns. */
async function rowsOf(target: Target, chosen: Readonly<Record<string, string>> = {}) {
  const { body_graphql_query: query, body_graphql_variables: variables } = target.url_options;
  const values = JSON.parse(fill(variables, chosen)) as Record<string, unknown>;
  const { data, errors } = await api.ask(query, values);
  expect(errors).toEqual([]);
  const root = at({ data }, target.root_selector);
  return [root].flat().map((row) => {
    return Object.fromEntries(target.columns.map(({ selector, text }) => [text, at(row, selector)]));
  });
}

describe('the Grafana dashboard', () => {
  const targets = dashboard.panels.flatMap((panel) => panel.targets.map((target) => [panel, target] as const));

  it('asks the API by POST, in queries that fit the schema', () => {
    const schema = buildSchema(readTypeDefs());
    for (const [, { type, source, url, url_options }] of targets) {
      expect([type, source, fill(url)]).toEqual(['graphql', 'url', 'http://localhost:4000/graphql']);
      expect([url_options.method, url_options.body_type]).toEqual(['POST', 'graphql']);
      expect(validate(schema, parse(url_options.body_graphql_query))).toEqual([]);
    }
  });

  it('has panels that do not overlap', () => {
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)} ${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  });

  it.each(targets.map(([{ id, type }, target]) => [`${id} ${type} ${target.refId}`, target] as const))(
    'gives panel %s rows with its columns, numbers where it says so',
    async (_, target) => {
      const rows = await rowsOf(target);
      expect(rows.length).toBeGreaterThan(0);
      for (const { text, type } of target.columns) {
        const values = rows.map((row) => row[text]);
        expect(values, text).not.toContain(undefined);
        if (type === 'number') expect(new Set(values.map((value) => typeof value))).toEqual(new Set(['number']));
      }
    },
  );

  it.each(variable('area').options?.map(({ value }) => value) ?? [])(
    'gives the node graph of %s what that panel needs',
    async (area) => {
      const panel = dashboard.panels.find(({ type }) => type === 'nodeGraph');
      const target = (format: string): Target => {
        const found = panel?.targets.find((one) => one.format === format);
        if (!found) throw new Error(`expected a target with the format ${format}`);
        return found;
      };
      const nodes = await rowsOf(target('node-graph-nodes'), { area });
      const edges = await rowsOf(target('node-graph-edges'), { area });
      const ids = nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
      for (const node of nodes) expect(node).toMatchObject({ title: expect.any(String), mainstat: expect.any(String) });
      for (const { source, target: end } of edges) expect(ids).toEqual(expect.arrayContaining([source, end]));
      expect(edges.length).toBeGreaterThan(0);
    },
  );
});
