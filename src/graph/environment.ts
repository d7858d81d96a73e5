/** What `yuanliu doctor` looks at: each thing the database needs on this machine, found or not, and what to do. */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault, FAULT_CODES, isFault, type FaultCode } from '../model/errors.ts';
import { openDatabase, type DatabaseSettings } from './database.ts';
import { freeMegabytes, ROOM_FOR_FETCH, ROOM_FOR_START } from './engine/files.ts';
import { checkJars, PUBLISHED_JARS } from './engine/jars.ts';
import { findJava, javaCandidates } from './engine/java.ts';
import { jvmOf } from './engine/leftover.ts';
import { lockHolder, type LockHolder } from './engine/lock.ts';
import { requirePort } from './engine/port.ts';
import { engineFolders, ENGINE_VERSION, type EngineSettings } from './engine/settings.ts';

export interface Finding {
  /** `java`, `maven`, `jars`, `folder`, `disk`, `port`, `engine`, `database`. */
  readonly name: string;
  readonly ok: boolean;
  /** False for what this configuration does without: with NEO4J_URI set, everything but `database`. */
  readonly needed: boolean;
  readonly found: string;
  /** What to do; empty when nothing is to be done. */
  readonly advice: readonly string[];
}

export interface EnvironmentSettings extends Pick<EngineSettings, 'home' | 'engineFolder' | 'javaHome'> {
  /** Where `serve` would listen; null to leave it out. */
  readonly address: { readonly host: string; readonly port: number } | null;
  /** The server of NEO4J_URI; null for the embedded engine. */
  readonly database: DatabaseSettings | null;
  readonly maven?: string;
}

type Answer = Pick<Finding, 'ok' | 'found'> & { readonly advice?: readonly string[] };

const adviceOf = (code: FaultCode): readonly string[] => FAULT_CODES[code].advice;

function mavenVersion(command: string): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, ['-B', '-v'], { timeout: 30_000 }, (error, stdout) =>
      resolve(error === null ? (/Apache Maven \S+/.exec(stdout)?.[0] ?? 'Maven') : null),
    );
  });
}

/** The nearest folder above that is there: what says whether a home can be made. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

function checkFolder(home: string): Answer {
  const folder = nearest(home);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return { ok: true, found: folder === home ? `${home} can be written` : `${home} is not there yet and can be made` };
  } catch {
    return { ok: false, found: `${folder} cannot be written`, advice: adviceOf('NOT_WRITABLE') };
  }
}

async function checkDatabase(settings: DatabaseSettings): Promise<Answer> {
  const database = openDatabase(settings);
  try {
    const [row] = await database.read<{ version: string }>(
      'CALL dbms.components() YIELD name, versions WHERE name = "Neo4j Kernel" RETURN versions[0] AS version',
    );
    const version = row?.version ?? 'unknown';
    const isNew = Number(version.split('.')[0]) >= 5;
    return {
      ok: isNew,
      found: `${settings.uri} answers and accepts the log-in: Neo4j ${version}`,
      ...(isNew ? {} : { advice: ['use Neo4j 5 or later'] }),
    };
  } catch (error) {
    return error instanceof Fault
      ? { ok: false, found: error.came, advice: error.advice }
      : { ok: false, found: String(error) };
  } finally {
    await database.close();
  }
}

async function checkAddress(
  { host, port }: { readonly host: string; readonly port: number },
  holder: LockHolder | null,
): Promise<Answer> {
  try {
    await requirePort(host, port);
    return { ok: true, found: `port ${port} is free` };
  } catch (error) {
    if (!isFault(error)) throw error;
    const page = holder?.page ?? '';
    if (error.code === 'PORT_TAKEN' && page.endsWith(`:${port}/`))
      return { ok: true, found: `port ${port} is that of the server that runs in this folder: ${page}` };
    return { ok: false, found: `${host}:${port}: ${error.came}`, advice: error.advice };
  }
}

function describeEngine(holder: LockHolder | null, jvm: number | null): string {
  if (holder) return `running for process ${holder.pid}${holder.port === null ? '' : `, on port ${holder.port}`}`;
  return jvm === null ? 'not running' : `a JVM (pid ${jvm}) is left of a crash; the next start ends it`;
}

/** Looks at everything and changes nothing. Takes a second or two; a silent server up to 5 s. */
export async function checkEnvironment(settings: EnvironmentSettings): Promise<readonly Finding[]> {
  const folders = engineFolders(settings);
  const isEmbedded = settings.database === null;
  const findings: Finding[] = [];
  const add = (name: string, needed: boolean, { ok, found, advice = [] }: Answer): void =>
    void findings.push({ name, needed, ok, found, advice: ok ? [] : advice });

  const java = await findJava(javaCandidates(settings.javaHome ?? null)).catch((error: unknown) => {
    if (isFault(error)) return error;
    throw error;
  });
  add(
    'java',
    isEmbedded,
    isFault(java)
      ? { ok: false, found: java.came, advice: java.advice }
      : { ok: true, found: `${java.command}: ${java.version}` },
  );

  const jars = await checkJars(folders.jars);
  const isComplete = jars.missing.length === 0 && jars.wrong.length === 0;
  const maven = await mavenVersion(settings.maven ?? 'mvn');
  add('maven', isEmbedded && jars.missing.length > 0, {
    ok: maven !== null,
    found: maven ?? 'no `mvn` on the PATH',
    advice: adviceOf('NO_MAVEN'),
  });
  add('jars', false, {
    ok: isComplete,
    found: isComplete
      ? `${PUBLISHED_JARS.length} jars of Neo4j ${ENGINE_VERSION}, each verified, in ${folders.jars}`
      : `${jars.missing.length} of ${PUBLISHED_JARS.length} missing, ${jars.wrong.length} damaged, in ${folders.jars}`,
    advice:
      jars.wrong.length > 0
        ? [`delete ${jars.wrong.slice(0, 5).join(', ')}`, ...adviceOf('CHECKSUM_MISMATCH')]
        : ['they are fetched at the first start', ...adviceOf('NO_NETWORK').slice(1, 2)],
  });
  add('folder', true, checkFolder(folders.home));

  const need = isComplete ? ROOM_FOR_START : ROOM_FOR_FETCH;
  const free = freeMegabytes(nearest(folders.home));
  add('disk', isEmbedded, {
    ok: free === null || free >= need,
    found: free === null ? 'the system does not say' : `${free} MB free, ${need} MB needed`,
    advice: adviceOf('DISK_FULL'),
  });

  const holder = lockHolder(folders.lockFile);
  if (settings.address !== null) add('port', true, await checkAddress(settings.address, holder));
  add('engine', false, { ok: true, found: describeEngine(holder, jvmOf(folders)) });

  if (settings.database !== null) add('database', true, await checkDatabase(settings.database));
  return findings;
}
