/**
 * What the embedded engine is made of: its folders, its JVM options and its neo4j.conf, as data.
 *
 * The reasons for the settings were measured with Neo4j 5.26.30 on Java 17; each stands beside its line.
 */
import { resolve } from 'node:path';

/** The release whose jars `jars.sha256` lists; a newer one means a new list. */
export const ENGINE_VERSION = '5.26.30';
/** Java releases that Neo4j 5.26 runs on. Java 25 needs Neo4j 2025.10 or later. */
export const SUPPORTED_JAVA = [17, 21] as const;
export const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
export const LOOPBACK = '127.0.0.1';

export type EnginePhase = 'check' | 'fetch' | 'start' | 'restart' | 'stop';

export interface EngineProgress {
  readonly phase: EnginePhase;
  readonly done: number;
  /** How many steps the phase has; 0 when it is not known. */
  readonly total: number;
  readonly message: string;
}

export type OnProgress = (progress: EngineProgress) => void;

export interface EngineSettings {
  /** The folder of everything we keep, usually `.yuanliu`; made when absent. */
  readonly home: string;
  /** Where the jars are, `<home>/engine` by default; tests share one folder between many homes. */
  readonly engineFolder?: string | undefined;
  /** JAVA_HOME, tried before the PATH. */
  readonly javaHome?: string | null | undefined;
  /** The Bolt port; null or absent takes any free one. */
  readonly port?: number | null | undefined;
  /** -Xmx in MB, 1024 by default. */
  readonly heapMegabytes?: number | undefined;
  readonly pageCacheMegabytes?: number | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Gives up the start; what was begun is undone. */
  readonly signal?: AbortSignal | undefined;
}

export interface EngineFolders {
  readonly home: string;
  /** pom.xml, jars/ and the class archive: the same for every home. */
  readonly engine: string;
  readonly jars: string;
  /** Neo4j's own home: conf/, data/, logs/. */
  readonly neo4j: string;
  readonly conf: string;
  readonly passwordFile: string;
  readonly lockFile: string;
  /** Written by the supervisor: the JVM that serves this home. */
  readonly jvmFile: string;
}

export function engineFolders(settings: Pick<EngineSettings, 'home' | 'engineFolder'>): EngineFolders {
  const home = resolve(settings.home);
  const engine = settings.engineFolder === undefined ? resolve(home, 'engine') : resolve(settings.engineFolder);
  const neo4j = resolve(home, 'neo4j');
  return {
    home,
    engine,
    jars: resolve(engine, 'jars'),
    neo4j,
    conf: resolve(neo4j, 'conf'),
    passwordFile: resolve(home, 'password'),
    lockFile: resolve(home, 'engine.lock'),
    jvmFile: resolve(home, 'engine.pid'),
  };
}

/** JVM options before the class path. Four separate --add-opens: braces are shell syntax that the JVM ignores. */
export function jvmOptions(heapMegabytes: number, errorFile: string): readonly string[] {
  return [
    '-Xms64m',
    `-Xmx${heapMegabytes}m`, // the heap settings of neo4j.conf are ignored in this way of starting
    '-XX:+UseSerialGC', // starts 0.8 s sooner than G1 and keeps a small heap small
    '-XX:+ExitOnOutOfMemoryError', // a JVM out of memory answers nobody: better to end and be started again
    `-XX:ErrorFile=${errorFile}`,
    '-Xlog:disable', // the class archive warns of some 800 classes that it leaves out
    '-Xlog:all=error:stderr',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
  ];
}

/** The text of neo4j.conf. */
export function neo4jConf(port: number, heapMegabytes: number, pageCacheMegabytes: number): string {
  const lines: readonly (readonly [string, string])[] = [
    ['server.default_listen_address', LOOPBACK],
    ['server.bolt.listen_address', `${LOOPBACK}:${port}`],
    ['server.bolt.advertised_address', `${LOOPBACK}:${port}`],
    ['server.http.enabled', 'false'],
    ['server.https.enabled', 'false'],
    ['dbms.usage_report.enabled', 'false'],
    ['dbms.security.auth_enabled', 'true'], // loopback is shared by all users of a machine
    ['dbms.security.allow_csv_import_from_file_urls', 'false'],
    ['server.memory.pagecache.size', `${pageCacheMegabytes}m`],
    ['db.memory.transaction.max', `${Math.floor(heapMegabytes / 2)}m`],
    ['db.transaction.timeout', '60s'], // for calls that name no deadline; ours always do
    ['db.transaction.monitor.check.interval', '500ms'], // 2 s by default: a late statement would outlive its caller
    // A statement is planned anew for every order of magnitude of its lists and texts, which takes a cold JVM up to seconds and changes no plan of ours.
    ['internal.cypher.use_parameter_size', 'false'],
    ['db.tx_log.preallocate', 'false'], // else a new data folder takes 516 MB instead of 2
    ['db.tx_log.rotation.size', '16m'],
    ['db.tx_log.rotation.retention_policy', '64M size'], // the default keeps two days
    ['server.bolt.connection_keep_alive', '5s'], // lets the driver notice a peer that went silent
    ['server.bolt.connection_keep_alive_for_requests', 'ALL'],
    // SIGTERM takes 11 s with the defaults, below 2 s with these (plain integers for the first two).
    ['internal.dbms.bolt.netty_server_shutdown_quiet_period', '0'],
    ['internal.dbms.bolt.netty_server_shutdown_timeout', '2'],
    ['internal.server.bolt.thread_pool_shutdown_wait_time', '1s'],
    ['internal.server.bolt.connection_shutdown_wait_time', '1s'],
  ];
  return `# Written by yuanliu at each start; edits are lost.\n${lines.map(([name, value]) => `${name}=${value}\n`).join('')}`;
}
