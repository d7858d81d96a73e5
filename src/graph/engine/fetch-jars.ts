/**
 * Brings the engine's jars with the user's own Maven, so that their mirror, proxy and cache (settings.xml, ~/.m2) hold.
 *
 * The version of the dependency plugin is left to that Maven: whichever it is, the jars are verified by our list. They are
 * copied into a folder of this process and moved in one step, so a fetch that dies leaves no half-filled `jars/`.
 */
import { spawn } from 'node:child_process';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Fault } from '../../model/errors.ts';
import {
  isAlreadyThere,
  isMissing,
  makeFolder,
  requireRoom,
  ROOM_FOR_FETCH,
  toFileFault,
  writeWhole,
} from './files.ts';
import { checkJars, PUBLISHED_JARS, requirePublished } from './jars.ts';
import { startOf } from './process-identity.ts';
import { ENGINE_VERSION, type EngineFolders, type OnProgress } from './settings.ts';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>yuanliu</groupId>
  <artifactId>engine</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${ENGINE_VERSION}</version></dependency>
  </dependencies>
</project>
`;

const PARTIAL = /^jars\.partial-(\d+)$/;
const NETWORK =
  /unknown host|unknownhost|connection refused|connect(?:ion)? timed out|read timed out|network is unreachable|name resolution|no route to host|offline mode|could not transfer|connection reset/i;

/** The fault behind a Maven that failed, read from what it printed. */
export function toFetchFault(printed: readonly string[], folder: string): Fault {
  const text = printed.join('\n');
  const errors = printed.filter((line) => /ERROR|cannot|defined correctly/.test(line));
  const came = (printed.find((line) => NETWORK.test(line)) ?? errors[0] ?? printed.at(-1) ?? 'nothing')
    .replace(/^\[ERROR\]\s*/, '')
    .slice(0, 400);
  const report = { expected: `the jars of Neo4j ${ENGINE_VERSION} from Maven`, came, where: folder };
  if (text.includes('No space left on device')) return new Fault('DISK_FULL', report);
  if (/checksum validation failed/i.test(text))
    return new Fault('CHECKSUM_MISMATCH', {
      ...report,
      advice: ['start again; if it stays, the mirror in ~/.m2/settings.xml serves damaged files'],
    });
  if (/JAVA_HOME.*not defined correctly|Unable to locate a Java Runtime/.test(text))
    return new Fault('NO_JAVA', report);
  return new Fault(NETWORK.test(text) ? 'NO_NETWORK' : 'DOWNLOAD_FAILED', report);
}

function runMaven(
  pomFolder: string,
  target: string,
  onLine: (line: string) => void,
  { maven = 'mvn', java, signal }: FetchOptions,
): Promise<void> {
  // JAVA_HOME by `env`, as the JVM gets its language: the rest of the environment is Maven's own business.
  const isElsewhere = java?.includes('/') === true;
  const command = isElsewhere ? 'env' : maven;
  const args = [
    ...(isElsewhere ? [`JAVA_HOME=${dirname(dirname(java))}`, maven] : []),
    '-B',
    '-C',
    '-Dstyle.color=never',
    '-f',
    join(pomFolder, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${target}`,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], signal });
    const printed: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (!/^(\[INFO\] )?Download/.test(line)) printed.push(line);
        onLine(line);
      });
    }
    const noMaven = (came: string, cause?: unknown): Fault =>
      new Fault('NO_MAVEN', { expected: '`mvn` on the PATH', came, cause });
    child.on('error', (error) => {
      const gone = noMaven(isMissing(error) ? 'no such command' : error.message, error);
      reject(signal?.aborted === true ? error : gone);
    });
    child.on('close', (code) => {
      if (code === 0) resolve();
      // What `env` says of a command that is not there, or may not be run.
      else if (isElsewhere && (code === 127 || code === 126)) reject(noMaven('no such command'));
      else reject(toFetchFault(printed, pomFolder));
    });
  });
}

/** Removes what fetches left that died; those of living processes stay. */
function removeAbandoned(engineFolder: string): void {
  for (const name of readdirSync(engineFolder)) {
    const pid = PARTIAL.exec(name)?.[1];
    if (pid !== undefined && startOf(Number(pid)) === null)
      rmSync(join(engineFolder, name), { recursive: true, force: true });
  }
}

export interface FetchOptions {
  /** The Maven command, `mvn` by default. */
  readonly maven?: string;
  /** The Java that was found, for a Maven that finds none by itself: the PATH may lack it. */
  readonly java?: string;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Makes sure that `jars/` holds every published jar: verifies what is there, fetches when some are missing. */
export async function ensureJars(folders: EngineFolders, options: FetchOptions = {}): Promise<void> {
  const here = await checkJars(folders.jars);
  requirePublished(here, folders.jars);
  if (here.missing.length === 0) return;

  makeFolder(folders.engine);
  removeAbandoned(folders.engine);
  requireRoom(folders.engine, ROOM_FOR_FETCH);
  writeWhole(join(folders.engine, 'pom.xml'), POM, 0o644);
  const target = join(folders.engine, `jars.partial-${process.pid}`);
  const seen = new Set<string>();
  const names = new Set(PUBLISHED_JARS.map((jar) => jar.name));
  const tell = (message: string): void =>
    options.onProgress?.({ phase: 'fetch', done: seen.size, total: names.size, message });
  tell(`asking Maven for Neo4j ${ENGINE_VERSION}`);
  try {
    const onLine = (line: string): void => {
      const name = /(?:Downloaded from|Copying) .*?([^/\s]+\.jar)(?:\s|$)/.exec(line)?.[1];
      if (name === undefined || !names.has(name) || seen.has(name)) return;
      seen.add(name);
      tell(name);
    };
    await runMaven(folders.engine, target, onLine, options);
    const fetched = await checkJars(target);
    requirePublished(fetched, target);
    if (fetched.missing.length > 0) {
      throw new Fault('DOWNLOAD_FAILED', {
        expected: `${names.size} jars`,
        came: `no ${fetched.missing.slice(0, 5).join(', ')}`,
        where: target,
      });
    }
    await moveIntoPlace(target, folders.jars);
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

/** Replaces `jars/`. Where another process has just put a whole one there, that one is as good as ours. */
async function moveIntoPlace(target: string, jars: string): Promise<void> {
  try {
    if ((await checkJars(jars)).missing.length === 0) return;
    rmSync(jars, { recursive: true, force: true });
    renameSync(target, jars);
  } catch (error) {
    if (!isAlreadyThere(error)) throw toFileFault(error, jars);
  }
}
