import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import { classArchive } from '../../src/graph/engine/class-archive.ts';
import { startEngine, type Engine } from '../../src/graph/engine/engine.ts';
import { findJava, javaCandidates } from '../../src/graph/engine/java.ts';
import { commandOf } from '../../src/graph/engine/process-identity.ts';
import { type EngineProgress } from '../../src/graph/engine/settings.ts';
import { Fault } from '../../src/model/errors.ts';
import { SHARED_ENGINE_FOLDER } from '../support/engine.ts';

const CHILD = fileURLToPath(new URL('./engine-child.ts', import.meta.url));

let home: string;
let children: ChildProcess[];
let engines: Engine[];
beforeEach(() => {
  // A name with a space and Chinese characters: a JVM under LC_ALL=C could not open it.
  home = mkdtempSync(join(tmpdir(), 'yuanliu 源流 '));
  children = [];
  engines = [];
});
afterEach(async () => {
  for (const engine of engines) await engine.stop();
  for (const child of children) child.kill('SIGKILL');
  await expect.poll(() => processesOf(home), { timeout: 25_000 }).toEqual([]);
  rmSync(home, { recursive: true, force: true });
});

async function start(onProgress?: (progress: EngineProgress) => void, port: number | null = null): Promise<Engine> {
  const engine = await startEngine({ home, engineFolder: SHARED_ENGINE_FOLDER, heapMegabytes: 512, port, onProgress });
  engines.push(engine);
  return engine;
}

interface ChildSays {
  readonly port?: number;
  readonly jvm?: number;
  readonly fault?: string;
  readonly message?: string;
}

function startChild(): { readonly child: ChildProcess; readonly says: Promise<ChildSays> } {
  // `node --import tsx` and not the tsx command: the process that we end must be the one that holds the engine.
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, home, SHARED_ENGINE_FOLDER], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const says = new Promise<ChildSays>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line) as ChildSays));
    child.once('exit', (code) => reject(new Error(`the child ended with ${code} before it said anything`)));
  });
  return { child, says };
}

/** Pids of the processes that serve the home, JVM and supervisor, looked for in the whole system (without /proc: none is found). */
function processesOf(folder: string): readonly number[] {
  if (!existsSync('/proc')) return [];
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.filter((pid) => (commandOf(pid) ?? '').includes(`--home-dir=${folder}/`));
}

function jvmsOf(folder: string): readonly number[] {
  return processesOf(folder).filter((pid) => !(commandOf(pid) ?? '').includes('supervisor.js'));
}

async function countNodes(engine: Engine, write: boolean): Promise<number> {
  const database = openDatabase(engine);
  try {
    if (write) await database.write('CREATE (:Kept)');
    const [row] = await database.read<{ count: number }>('MATCH (n:Kept) RETURN count(n) AS count');
    return row?.count ?? -1;
  } finally {
    await database.close();
  }
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault)) throw new Error(`expected a fault, came ${String(error)}`);
  return error;
}

describe('the embedded engine', () => {
  it("starts with progress, answers to its password alone, keeps its data over a stop and over the JVM's sudden end, and stops within seconds", async () => {
    const seen: EngineProgress[] = [];
    const first = await start((progress) => seen.push(progress));
    expect(seen.at(-1)).toMatchObject({ phase: 'start', done: 5, total: 5, message: 'Started.' });
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'neo4j', 'data', 'dbms', 'auth.ini')).mode & 0o077).toBe(0);
    expect(await countNodes(first, true)).toBe(1);
    const stranger = openDatabase({ ...first, password: 'neo4j' }); // the password that everybody knows
    expect((await faultOf(stranger.ping())).code).toBe('BAD_SETTING');
    await stranger.close();
    await first.stop();
    expect(processesOf(home)).toEqual([]);
    expect(existsSync(join(home, 'engine.lock'))).toBe(false);

    const second = await start();
    expect(second.password).toBe(first.password);
    expect(await countNodes(second, true)).toBe(2);

    const before = second.pid;
    process.kill(before, 'SIGKILL');
    await expect.poll(() => second.pid !== before && jvmsOf(home).includes(second.pid), { timeout: 30_000 }).toBe(true);
    expect(await countNodes(second, false)).toBe(2);
    const began = Date.now();
    await second.stop();
    expect(Date.now() - began).toBeLessThan(8_000);
  });

  it('leaves no JVM when its process is ended by kill -9, and starts cleanly after that with its data', async () => {
    const { child, says } = startChild();
    const { jvm } = await says;
    expect(jvmsOf(home)).toEqual([jvm]);
    child.kill('SIGKILL');
    await expect.poll(() => processesOf(home), { timeout: 20_000 }).toEqual([]);
    expect(existsSync(join(home, 'engine.lock'))).toBe(true);
    expect(await countNodes(await start(), true)).toBe(1);
  });

  it('ends the JVM of a crash that took even the supervisor, at the next start', async () => {
    const { child, says } = startChild();
    const { jvm } = await says;
    const supervisor = Number(readFileSync(`/proc/${jvm}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
    expect(commandOf(supervisor)).toContain('supervisor.js');
    child.kill('SIGSTOP'); // or it would end the JVM itself when it sees its supervisor go
    process.kill(supervisor, 'SIGKILL');
    child.kill('SIGKILL');
    await expect.poll(() => commandOf(child.pid ?? 0)).toBe(null);
    expect(jvmsOf(home)).toEqual([jvm]);
    const engine = await start();
    expect(jvmsOf(home)).toEqual([engine.pid]);
    expect(engine.pid).not.toBe(jvm);
  });

  it('lets one of two starts at the same moment win, and says of a further one which process, port and home are in its way', async () => {
    const two = [startChild(), startChild()];
    const said = await Promise.all(two.map((one) => one.says));
    expect(said.map((one) => one.fault ?? 'started').sort()).toEqual(['ENGINE_IN_USE', 'started']);
    expect(jvmsOf(home)).toHaveLength(1);
    const winner = said.findIndex((one) => one.fault === undefined);
    const pid = two[winner]?.child.pid;
    const port = said[winner]?.port;
    const fault = await faultOf(start());
    expect(fault.code).toBe('ENGINE_IN_USE');
    expect(fault.details).toEqual({ pid, port, page: null, home });
    expect(fault.message).toContain(`process ${pid} has it open (${home})`);
  });

  it('starts with a class archive that is none', async () => {
    const engineFolder = join(home, 'engine');
    mkdirSync(engineFolder);
    symlinkSync(join(SHARED_ENGINE_FOLDER, 'jars'), join(engineFolder, 'jars'));
    const archive = classArchive(engineFolder, await findJava(javaCandidates(null)));
    writeFileSync(archive.options[0]?.split('=')[1] ?? '', 'not an archive');
    archive.keep();
    const engine = await startEngine({ home, heapMegabytes: 512 });
    engines.push(engine);
    expect(await countNodes(engine, true)).toBe(1);
  });

  it('says PORT_TAKEN for a port that was asked for and is taken', async () => {
    const server: Server = createServer();
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    );
    const fault = await faultOf(start(undefined, port));
    expect(fault.code).toBe('PORT_TAKEN');
    expect(fault.message).toContain(`port ${port}`);
    await new Promise((resolve) => server.close(resolve));
    expect(existsSync(join(home, 'engine.lock'))).toBe(false);
  });

  it('gives up an aborted start and leaves nothing behind', async () => {
    const abort = new AbortController();
    const work = startEngine({
      home,
      engineFolder: SHARED_ENGINE_FOLDER,
      heapMegabytes: 512,
      signal: abort.signal,
      onProgress: ({ phase }) => phase === 'start' && abort.abort(new Error('given up')),
    });
    await expect(work).rejects.toThrow('given up');
    expect(processesOf(home)).toEqual([]);
    expect(existsSync(join(home, 'engine.lock'))).toBe(false);
  });
});
