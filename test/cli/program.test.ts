import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/output.ts';
import { readSettings } from '../../src/config.ts';
import { takeLock } from '../../src/graph/engine/lock.ts';
import { FAULT_CODES } from '../../src/model/errors.ts';
import { Reading } from '../../src/model/reading.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SEED = path.join(ROOT, 'seeds/documents/ln-ftz-batch-7.txt');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'yuanliu-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, with a home of its own. */
async function run(home: string, ...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isScreen: false,
    hasProgress: false,
  };
  const code = await runCli(args, terminal, () => readSettings({ YUANLIU_HOME: path.join(folder, home) }));
  return { code, out: out.join(''), err: err.join('') };
}

/** Runs the bin as a user does, where neither Java nor Maven nor a network can be found. */
function spawnBin(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const env = {
      PATH: '/nonexistent',
      HOME: folder,
      YUANLIU_HOME: path.join(folder, 'spawned'),
      HTTP_PROXY: 'http://127.0.0.1:1',
      ...environment,
    };
    execFile(
      process.execPath,
      [path.join(ROOT, 'src/yuanliu.js'), ...args],
      { env, cwd: folder, maxBuffer: 50_000_000 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
      },
    );
  });
}

const put = (name: string, content: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
const NOTICE =
  '沪府办发〔2031〕9号\n\n上海市人民政府办公厅关于推进跨境贸易便利化的若干措施\n\n一、优化通关流程\n\n1.推进船岸直通。推动船舶与口岸数据直通。（责任单位：市发展改革委、上海海关）\n\n上海市人民政府办公厅\n\n2031年3月16日\n';

describe('the bin', () => {
  it('explains a text without Java, Neo4j or network; standard output is only the value', async () => {
    const { code, out } = await spawnBin(['explain', SEED, '--json']);
    expect(code).toBe(0);
    const reading = Reading.parse(JSON.parse(out));
    expect(reading.items.filter(({ kind }) => kind === 'PROMOTED_EXPERIENCE')).toHaveLength(28);
  });

  it('loads no driver and no engine to explain', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const walk = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      // Static imports only: what a command imports when it runs is the point of importing it then.
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/gmu,
      )) {
        if (name.startsWith('.')) walk(path.resolve(path.dirname(file), name));
        else packages.add(name);
      }
    };
    for (const entry of ['cli.ts', 'cli/explain.ts']) walk(path.join(ROOT, 'src', entry));
    expect(seen.size).toBeGreaterThan(20);
    expect([...seen].filter((file) => file.startsWith(path.join(ROOT, 'src/graph')))).toEqual([]);
    expect([...packages].filter((name) => name.startsWith('neo4j') || name === 'express')).toEqual([]);
  });

  it('is cut short without a word by a reader that has seen enough', async () => {
    const { code, err } = await new Promise<Ran>((resolve) => {
      const child = spawn(process.execPath, [path.join(ROOT, 'src/yuanliu.js'), 'explain', SEED, '--json'], {
        env: { YUANLIU_HOME: folder },
      });
      const said: string[] = [];
      child.stderr.on('data', (data: Buffer) => said.push(String(data)));
      child.stdout.destroy();
      child.on('close', (ended) => {
        resolve({ code: ended ?? -1, out: '', err: said.join('') });
      });
    });
    expect([code, err]).toEqual([0, '']);
  });

  it('ends with the code of the fault, and says what was expected', async () => {
    const { code, err } = await spawnBin(['list'], { PORT: 'http' });
    expect(code).toBe(FAULT_CODES.BAD_SETTING.exitCode);
    expect(err).toContain('expected PORT to be a port number');
  });
});

describe('serve', () => {
  const listening = async (): Promise<{ readonly port: number; readonly close: () => void }> => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
  };

  it('says that its port is taken before it fetches or starts anything', async () => {
    const other = await listening();
    const { code, err } = await spawnBin(['serve'], { PORT: String(other.port) });
    other.close();
    expect(code).toBe(FAULT_CODES.PORT_TAKEN.exitCode);
    expect(err).toMatch(/port \d+ free; came another process listens on it[^]*PORT=4001 npm start/);
    expect(err).not.toContain('looking for Java');
  });

  it('refuses a host that is not of this machine', async () => {
    const { code, err } = await spawnBin(['serve'], { PORT: '0', HOST: '203.0.113.1' });
    expect(code).toBe(FAULT_CODES.BAD_SETTING.exitCode);
    expect(err).toContain('expected HOST to be an address of this machine; came "203.0.113.1"');
  });

  it('tells a second start in the same folder where the first one serves', async () => {
    const home = path.join(folder, 'twice');
    mkdirSync(home);
    const lock = takeLock(path.join(home, 'engine.lock'), home);
    lock.announce({ port: 7_687, page: 'http://localhost:4000/' });
    const { code, err } = await spawnBin(['serve'], { YUANLIU_HOME: home, PORT: '0' });
    lock.release();
    expect(code).toBe(FAULT_CODES.ENGINE_IN_USE.exitCode);
    expect(err).toContain(`process ${process.pid} has it open and serves http://localhost:4000/`);
  });
});

describe('explain', () => {
  it('shows the head, and every line with what begins in it', async () => {
    const { code, out } = await run('explain', 'explain', SEED);
    expect(code).toBe(0);
    expect(out).toContain('documentNumber  辽政发〔2024〕5号');
    expect(out).toContain('└ 五/24 PROMOTED_EXPERIENCE: 外贸企业汇率风险管理服务新机制');
    expect(out).toContain('└ RESPONSIBLE 国家外汇管理局辽宁省分局');
    expect(out).toContain('└ SCOPE PROVINCE_WIDE: 全省');
    for (const line of readFileSync(SEED, 'utf8').split('\n')) expect(out).toContain(line);
  });

  it('gives the contract as JSON Schema, the one that stands printed in schema/printed', async () => {
    const { code, out } = await run('explain', 'explain', '--schema');
    expect(code).toBe(0);
    const printed = readFileSync(path.join(ROOT, 'schema/printed/reading.schema.json'), 'utf8');
    expect(JSON.parse(out)).toEqual(JSON.parse(printed));
    expect(JSON.parse(out)).toHaveProperty('required', Object.keys(Reading.shape));
  });

  it('marks what no rule recognises', async () => {
    const file = put(
      'foreign.txt',
      readFileSync(SEED, 'utf8').replace('附件\n', '昨夜西风凋碧树，独上高楼，望尽天涯路。\n\n附件\n'),
    );
    expect((await run('explain', 'explain', file)).out).toMatch(/\d+ \? 昨夜西风凋碧树/);
  });

  it.each([
    ['a file that is not there', 'nowhere.txt', /no such file/],
    ['a picture', 'picture.png', /a PNG picture/],
  ])('refuses %s', async (_what, name, message) => {
    if (name === 'picture.png') writeFileSync(path.join(folder, name), Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
    const { code, out, err } = await run('explain', 'explain', path.join(folder, name), '--json');
    expect([code, out]).toEqual([FAULT_CODES.BAD_INPUT.exitCode, '']);
    expect(err).toMatch(message);
  });
});

describe('the library', () => {
  it('is filled, listed and emptied', async () => {
    const file = put('notice.txt', NOTICE);
    const ingested = await run('library', 'ingest', file);
    expect(ingested.code).toBe(0);
    expect(ingested.out).toContain('added      沪府办发〔2031〕9号');
    expect(ingested.out).toContain(
      'unknown 市发展改革委: 市发展改革委 is known for 沈阳市; this is a document of 上海市',
    );
    expect(ingested.out).toMatch(/agencies:\n {2}- slug: shanghai-/);
    expect(ingested.err).toContain('no database is running here');
    const listed = await run('library', 'list', '--json');
    expect((JSON.parse(listed.out) as readonly { key: string }[]).map(({ key }) => key)).toContain(
      '沪府办发〔2031〕9号',
    );
    expect((await run('library', 'remove', '沪府办发〔2031〕9号')).out).toContain('removed 沪府办发〔2031〕9号');
    expect((await run('library', 'list')).out).not.toContain('沪府办发〔2031〕9号');
  });

  it('reports as one value with --json, and a dry run changes nothing', async () => {
    const { code, out } = await run('dry', 'ingest', '--dry-run', '--json', put('notice.txt', NOTICE));
    const value = JSON.parse(out) as {
      readonly files: readonly object[];
      readonly documents: readonly object[];
      readonly dataset: unknown;
    };
    expect(code).toBe(0);
    expect(value.files).toMatchObject([{ status: 'ADDED', key: '沪府办发〔2031〕9号', encoding: 'utf-8' }]);
    expect(value.documents).toMatchObject([
      { key: '沪府办发〔2031〕9号', measures: 1, bodies: 2, jurisdiction: 'shanghai' },
    ]);
    expect(value.dataset).toBeNull();
    expect(JSON.parse((await run('dry', 'list', '--json')).out)).toHaveLength(5);
  });

  it('ends with 3 when a file was refused, and keeps the others', async () => {
    const { code, out } = await run('mixed', 'ingest', put('empty.txt', ''), put('notice.txt', NOTICE));
    expect(code).toBe(FAULT_CODES.BAD_INPUT.exitCode);
    expect(out).toContain('refused');
    expect(out).toContain('an empty file');
    expect((await run('mixed', 'list')).out).toContain('沪府办发〔2031〕9号');
  });

  it('does not remove what is shipped', async () => {
    const { code, err } = await run('shipped', 'remove', 'ln-ftz-batch-7');
    expect(code).toBe(FAULT_CODES.BAD_INPUT.exitCode);
    expect(err).toContain('shipped and stays');
  });
});

describe('check', () => {
  it('finds nothing in what is shipped', async () => {
    const { code, out } = await run('clean', 'check', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { findings: [], documents: 5 }]);
  });

  it('says line and column of every mistake', async () => {
    const library = path.join(folder, 'wrong/library');
    for (const kind of ['register', 'judgements', 'corrections'])
      mkdirSync(path.join(library, kind), { recursive: true });
    writeFileSync(path.join(library, 'register/a.yaml'), 'agencies:\n  - { slug: a, name: 甲 }\n');
    writeFileSync(
      path.join(library, 'judgements/a.yaml'),
      'links:\n  - from: 辽政发〔2024〕5号#一/1\n    to: 辽政发〔2024〕5号#一/2\n    kind: RELATED_TO\n    fromQuote: 采用\n    toQuote: 没有这句话\n    why: w\n    whyZh: 由\n    reviewer: r\n    date: "2026-11-23"\n',
    );
    writeFileSync(
      path.join(library, 'corrections/a.yaml'),
      'corrections:\n  - item: 辽政发〔2024〕5号#一/1\n    field: title\n    from: 没有这个标题\n    to: 乙\n    who: w\n    why: y\n',
    );
    const { code, out } = await run('wrong', 'check');
    expect(code).toBe(FAULT_CODES.BAD_INPUT.exitCode);
    expect(out).toMatch(/register\/a\.yaml:2:5: jurisdiction: /);
    expect(out).toMatch(/judgements\/a\.yaml:6:14: toQuote: “没有这句话” does not stand in/);
    expect(out).toMatch(/corrections\/a\.yaml:4:11: from: the text reads “项目规划建设管理数字化转型” now/);
  });
});

describe('usage', () => {
  it('documents every exit code and setting', async () => {
    const { code, out } = await run('usage', '--help');
    expect(code).toBe(0);
    for (const [name, { exitCode }] of Object.entries(FAULT_CODES))
      expect(out).toMatch(new RegExp(`\\b${exitCode}  ${name}`));
    expect(out).toContain('YUANLIU_HOME');
  });

  it.each([[['nonsense']], [['list', '--nonsense']], [['explain']], [['ingest']]])(
    'refuses %j with 2',
    async (args) => {
      const { code, err } = await run('usage', ...args);
      expect(code).toBe(FAULT_CODES.BAD_SETTING.exitCode);
      expect(err).toContain('error:');
    },
  );
});
