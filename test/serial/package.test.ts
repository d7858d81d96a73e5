import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/mcp/finding.ts';
import { SHARED_ENGINE_FOLDER } from '../support/engine.ts';
import { writeDocx } from '../support/write-docx.ts';

const ROOT = join(import.meta.dirname, '../..');
const execute = promisify(execFile);

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** An empty folder that the package was installed in, as a stranger has it. */
let folder: string;
let packed: Packed;
let server: ChildProcess;
let url: string;
let said = '';

const installed = (...path: readonly string[]): string => join(folder, 'node_modules/yuanliu', ...path);
const bin = (name: string): string => join(folder, 'node_modules/.bin', name);
const read = (file: string): string => readFileSync(file, 'utf8');

/** What npm and we have set for ourselves is nothing that a stranger has. */
const environment = (): NodeJS.ProcessEnv => {
  const own = /^(?:npm_|YUANLIU_|NEO4J_|VITEST|NODE_OPTIONS|PORT$|HOST$)/iu;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
};

async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await execute(command, args, { cwd, env: environment(), maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`${command} ${args.join(' ')} failed: ${stdout}${stderr}`, { cause: error });
  }
}

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { readonly port: number };
  taken.close();
  return port;
}

/** The versions that a stranger's compiler is tried in. */
const version = (name: string): string =>
  `${name}@${(JSON.parse(read(join(ROOT, 'node_modules', name, 'package.json'))) as { readonly version: string }).version}`;

/** Asks an operation with its example until it is answered: on a busy machine a database plans what it has never seen for longer than an answer may take. */
async function warm(name: string): Promise<void> {
  const query = read(join(ROOT, `schema/operations/${name}.graphql`));
  const [, variables = '{}'] = /^# Example: (.+)$/mu.exec(query) ?? [];
  const body = JSON.stringify({ query, variables: JSON.parse(variables) as unknown });
  const headers = { 'content-type': 'application/json' };
  await vi.waitFor(
    async () => {
      const response = await fetch(url, { method: 'POST', headers, body });
      expect(await response.json()).not.toHaveProperty('errors');
    },
    { timeout: 120_000 },
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yuanliu-package-'));
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  const pack = ['pack', '--json', '--foreground-scripts=false', '--pack-destination', tarballs];
  [packed] = JSON.parse(await run('npm', pack, ROOT)) as [Packed];
  const wanted = [join(tarballs, packed.filename), version('typescript'), version('@types/node')];
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...wanted], folder);
  // The database's jars are what a first start fetches; its data are this folder's own.
  mkdirSync(join(folder, '.yuanliu'));
  symlinkSync(SHARED_ENGINE_FOLDER, join(folder, '.yuanliu/engine'));
  const port = await freePort();
  url = `http://localhost:${port}/graphql`;
  server = spawn(bin('yuanliu'), ['serve'], { cwd: folder, env: { ...environment(), PORT: String(port) } });
  server.stdout?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  server.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`expected the server to stay up, came its end with ${String(code)}: ${said}`);
  });
  ended.catch(() => undefined);
  const greeted = vi.waitFor(() => expect(said).toContain('第七批的推广范围'), { timeout: 300_000, interval: 200 });
  await Promise.race([greeted, ended]);
  await Promise.all([warm('01-promoted-pilots'), warm('03-source')]);
}, 600_000);

afterAll(async () => {
  if (server.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('the package', () => {
  it('holds what is needed to run, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    const folders = new Set(paths.map((path) => path.split('/')[0]));
    expect([...folders].sort()).toEqual(
      ['LICENSE', 'README.md', 'compose.yaml', 'cypher', 'dist', 'package.json', 'schema', 'seeds', 'src'].sort(),
    );
    expect(paths.filter((path) => path.startsWith('src/'))).toEqual(['src/yuanliu.js']);
    expect(
      paths.filter((path) => /\btests?\/|screenshots|\.tsx?$|examples/u.test(path.replace(/\.d\.ts$/u, ''))),
    ).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining(['dist/page/index.html', 'dist/client/client.d.ts', 'seeds/documents.yaml']),
    );
    process.stdout.write(
      `package: ${paths.length} files, ${Math.round(packed.size / 1000)} kB packed, ${Math.round(packed.unpackedSize / 1000)} kB unpacked\n`,
    );
    expect(packed.size).toBeLessThan(1_500_000);
  });

  it('depends on what its code imports, and on nothing else', () => {
    const manifest = JSON.parse(read(installed('package.json'))) as { dependencies: Readonly<Record<string, string>> };
    const code = packed.files
      .map(({ path }) => path)
      .filter((path) => /^dist\/(?!page\/).*\.(?:js|d\.ts)$/u.test(path));
    const imported = code.flatMap((path) =>
      [...read(installed(path)).matchAll(/(?:\bfrom |\bimport\(|^import )['"]([^.'"][^'"]*)['"]/gmu)].map(
        ([, name = '']) => name,
      ),
    );
    const packages = imported
      .filter((name) => !name.startsWith('node:'))
      .map((name) => (name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '')));
    // What builds the page is imported by a checkout alone; the package has the page built.
    const wanted = new Set(packages.filter((name) => name !== 'vite'));
    // Its folder is looked up at run time.
    wanted.add('pdfjs-dist');
    expect([...wanted].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('serves the page and the API with the seeds, and keeps its data where it was started', async () => {
    expect(said).toContain('国家税务总局辽宁省税务局');
    const page = await (await fetch(new URL('/', url), { headers: { accept: 'text/html' } })).text();
    const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/u.exec(page) ?? [];
    const asset = await fetch(new URL(script, url));
    expect([asset.status, asset.headers.get('content-type')]).toEqual([200, expect.stringContaining('javascript')]);
    expect(readdirSync(join(folder, '.yuanliu')).sort()).toEqual(expect.arrayContaining(['engine', 'neo4j']));
    expect(readdirSync(installed())).not.toContain('.yuanliu');
  });

  it('reads a Word file in its thread', async () => {
    const numbered = { type: 'paragraph', text: '加强领导。', number: { level: 0, printed: '一、' } } as const;
    writeFileSync(join(folder, '通知.docx'), await writeDocx([numbered]));
    expect(await run('npx', ['yuanliu', 'explain', '通知.docx', '--json'], folder)).toContain('一、加强领导。');
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has a client that compiles under --strict (%s, %s) and answers', async (module, moduleResolution) => {
    const example = read(join(ROOT, 'src/client/examples/promotions.ts'));
    const own = join(folder, module);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(own, 'promotions.ts'), example.replace("'../client.ts'", "'yuanliu/client'"));
    const options = ['--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--outDir', '.'];
    const how = ['--module', module, '--moduleResolution', moduleResolution];
    await run(bin('tsc'), [...options, ...how, 'promotions.ts'], own);
    const answer = await run(process.execPath, ['promotions.js', url], own);
    expect(answer).toMatch(/^\d+ measures, the first three of dataset d[0-9a-f]+:\n/u);
    expect(answer).toMatch(/EVOLVED_INTO \(研判\) “/u);
  });

  it('has a client that browsers load as it is: it imports nothing but its own files', () => {
    const scripts = readdirSync(installed('dist/client'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const sources = scripts.map((name) => read(installed('dist/client', name)));
    const imports = sources.flatMap((text) =>
      [...text.matchAll(/\bfrom ['"]([^'"]+)['"]/gu)].map(([, target]) => target),
    );
    expect(imports.length).toBeGreaterThan(1);
    expect(imports.filter((target) => !target?.startsWith('./'))).toEqual([]);
    expect(sources.filter((text) => /\b(?:process|Buffer|require)\b/u.test(text))).toEqual([]);
  });

  it('gives its tools to a model, with links that open', async () => {
    const client = new Client({ name: 'test', version: '1' });
    const env = { ...getDefaultEnvironment(), YUANLIU_URL: url };
    const command = { command: 'npx', args: ['yuanliu', 'mcp'], cwd: folder, env, stderr: 'ignore' as const };
    await client.connect(new StdioClientTransport(command), { timeout: 60_000 });
    try {
      expect((await client.listTools()).tools).toHaveLength(8);
      const asked = { name: 'read_source', arguments: { key: '辽政发〔2024〕5号#六/28' } };
      const { findings } = (await client.callTool(asked)).structuredContent as Answer;
      const links = findings.flatMap(({ link, sources }) => [link, ...sources.map((source) => source.link)]);
      expect(links.length).toBeGreaterThan(5);
      for (const link of new Set(links)) {
        const response = await fetch(link, { headers: { accept: 'text/html' } });
        expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('html')]);
      }
    } finally {
      await client.close();
    }
  });

  it('ends in order', { timeout: 60_000 }, async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
