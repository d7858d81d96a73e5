import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { classArchive, type ClassArchive } from '../../src/graph/engine/class-archive.ts';
import { ensureJars, toFetchFault } from '../../src/graph/engine/fetch-jars.ts';
import { makeFolder, requireRoom, toFileFault } from '../../src/graph/engine/files.ts';
import { checkJars, parseChecksums, PUBLISHED_JARS } from '../../src/graph/engine/jars.ts';
import { findJava, parseJavaVersion } from '../../src/graph/engine/java.ts';
import { endLeftover } from '../../src/graph/engine/leftover.ts';
import { lockHolder, takeLock } from '../../src/graph/engine/lock.ts';
import { credentialLine } from '../../src/graph/engine/password.ts';
import { commandOf, startOf } from '../../src/graph/engine/process-identity.ts';
import { engineFolders } from '../../src/graph/engine/settings.ts';
import { checkEnvironment } from '../../src/graph/environment.ts';
import { Fault } from '../../src/model/errors.ts';
import { SHARED_ENGINE_FOLDER } from '../support/engine.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yuanliu-parts-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function faultOf(work: () => unknown): Promise<Fault> {
  const error: unknown = await (async () => work())().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault)) throw new Error(`expected a fault, came ${String(error)}`);
  return error;
}

/** A command of our own in the place of one of the system's: what a machine without Java or Maven has instead. */
function command(name: string, script: string): string {
  const path = join(home, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', 17],
    ['java version "1.8.0_292"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "25.0.1" 2025-10-21 LTS', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.2" 2024-01-16', 21],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
  ])('reads %j', (printed, major) => {
    expect(parseJavaVersion(printed)?.major).toBe(major);
  });

  it('takes the first supported one and passes over the others', async () => {
    const wrong = command('java25', 'echo \'openjdk version "25.0.1"\' >&2');
    const right = command('java21', 'echo \'openjdk version "21.0.2"\' >&2');
    expect(await findJava([join(home, 'none'), wrong, right])).toMatchObject({ command: right, major: 21 });
  });

  it('says WRONG_JAVA with what there is, and NO_JAVA where there is none', async () => {
    const wrong = command('java25', 'echo \'openjdk version "25.0.1"\' >&2');
    const fault = await faultOf(() => findJava([wrong]));
    expect(fault.code).toBe('WRONG_JAVA');
    expect(fault.message).toContain(`expected Java 17 or 21; came Java 25 (${wrong})`);
    expect((await faultOf(() => findJava([join(home, 'none')]))).code).toBe('NO_JAVA');
  });
});

describe('the jars', () => {
  it('are those of the committed list, each with a checksum', () => {
    expect(PUBLISHED_JARS).toHaveLength(213);
    expect(() => parseChecksums('abc  x.jar\n')).toThrow(/expected "<sha256> {2}<name>\.jar"/);
    expect(() => parseChecksums(`${'0'.repeat(64)}  ../x.jar\n`)).toThrow(/expected/);
  });

  it('are verified as they are in the folder', async () => {
    expect(await checkJars(join(SHARED_ENGINE_FOLDER, 'jars'))).toEqual({ missing: [], wrong: [] });
  });

  it('that were carried over and damaged are refused by name, and nothing is fetched over them', async () => {
    const folders = engineFolders({ home });
    mkdirSync(folders.jars, { recursive: true });
    for (const jar of PUBLISHED_JARS)
      copyFileSync(join(SHARED_ENGINE_FOLDER, 'jars', jar.name), join(folders.jars, jar.name));
    await ensureJars(folders, { maven: join(home, 'no-maven') });
    writeFileSync(join(folders.jars, 'FastInfoset-1.2.16.jar'), 'not a jar');
    const fault = await faultOf(() => ensureJars(folders, { maven: join(home, 'no-maven') }));
    expect(fault.code).toBe('CHECKSUM_MISMATCH');
    expect(fault.message).toContain(`other bytes in FastInfoset-1.2.16.jar (${folders.jars})`);
  });

  it('that are missing, with no Maven: says to install it or to carry the jars over', async () => {
    const fault = await faultOf(() => ensureJars(engineFolders({ home }), { maven: join(home, 'no-maven') }));
    expect(fault.code).toBe('NO_MAVEN');
    expect(fault.message).toMatch(
      /install Java 17 or 21 and Maven[\s\S]*copy the folder \.yuanliu\/engine\/jars[\s\S]*docker compose up[\s\S]*NEO4J_URI/,
    );
  });

  it.each([
    [
      '[ERROR] Failed to execute goal: Could not transfer artifact org.neo4j:neo4j:pom:5.26.30: repo.maven.apache.org: Unknown host',
      'NO_NETWORK',
    ],
    ['[ERROR] Cannot access central in offline mode', 'NO_NETWORK'],
    ['[ERROR] Checksum validation failed, expected 1 but is 2', 'CHECKSUM_MISMATCH'],
    ['[ERROR] java.io.IOException: No space left on device', 'DISK_FULL'],
    ['The JAVA_HOME environment variable is not defined correctly', 'NO_JAVA'],
    ['[ERROR] Could not find artifact org.neo4j:neo4j:jar:5.26.30', 'DOWNLOAD_FAILED'],
  ])('that Maven cannot bring: %s → %s', (line, code) => {
    const fault = toFetchFault(['[INFO] BUILD FAILURE', line], home);
    expect(fault.code).toBe(code);
    expect(fault.came).toBe(line.replace('[ERROR] ', ''));
  });

  it('that Maven says it brought and did not: the folder stays as it was', async () => {
    const folders = engineFolders({ home });
    const fault = await faultOf(() => ensureJars(folders, { maven: command('mvn', 'exit 0') }));
    expect(fault.code).toBe('DOWNLOAD_FAILED');
    expect(existsSync(folders.jars)).toBe(false);
  });
});

describe('the class archive', () => {
  const java = { command: 'java', major: 17, version: 'openjdk version "17.0.15"' };
  const recordedTo = (archive: ClassArchive): string =>
    archive.options[0]?.replace('-XX:ArchiveClassesAtExit=', '') ?? '';
  const record = (of = java): void => {
    const archive = classArchive(home, of);
    expect(archive.used).toBe(false);
    writeFileSync(recordedTo(archive), `classes of ${of.version}`);
    archive.keep();
  };
  const archives = (): readonly string[] => readdirSync(home).filter((name) => name.endsWith('.jsa'));

  it('is recorded once and used from then on', () => {
    record();
    expect(classArchive(home, java)).toMatchObject({
      used: true,
      options: [`-XX:SharedArchiveFile=${join(home, archives()[0] ?? '')}`, '-Xshare:auto'],
    });
  });

  it('is thrown away when a byte of it changed, and recorded anew', () => {
    record();
    writeFileSync(join(home, archives()[0] ?? ''), 'classes of openjdk version "17.0.16"');
    record();
    expect(archives()).toHaveLength(1);
  });

  it('is recorded anew for another Java, and the old one goes', () => {
    record();
    record({ ...java, version: 'openjdk version "21.0.2"' });
    expect(archives()).toHaveLength(1);
    expect(classArchive(home, java).used).toBe(false);
  });

  it('is recorded anew when a jar was copied since', () => {
    mkdirSync(join(home, 'jars'));
    record();
    writeFileSync(join(home, 'jars', 'FastInfoset-1.2.16.jar'), '');
    expect(classArchive(home, java).used).toBe(false);
  });

  it('of a run that died while recording is removed, of a run that lives is kept', () => {
    writeFileSync(join(home, 'classes-x.recording-999999999-ab'), '');
    writeFileSync(join(home, `classes-x.recording-${process.pid}-ab`), '');
    classArchive(home, java);
    expect(readdirSync(home)).toEqual([`classes-x.recording-${process.pid}-ab`]);
  });
});

describe('the lock of a home', () => {
  const path = (): string => join(home, 'engine.lock');

  it('is held by one, names its holder, and is free after its release', async () => {
    const lock = takeLock(path(), home);
    lock.announce({ port: 7_777 });
    lock.announce({ page: 'http://localhost:4000/' });
    expect(lockHolder(path())).toEqual({
      pid: process.pid,
      start: startOf(process.pid),
      port: 7_777,
      page: 'http://localhost:4000/',
    });
    const fault = await faultOf(() => takeLock(path(), home));
    expect(fault.code).toBe('ENGINE_IN_USE');
    expect(fault.details).toEqual({ pid: process.pid, port: 7_777, page: 'http://localhost:4000/', home });
    expect(fault.came).toBe(`process ${process.pid} has it open and serves http://localhost:4000/`);
    lock.release();
    takeLock(path(), home).release();
    expect(existsSync(path())).toBe(false);
  });

  it.each([
    ['of a pid that is gone', () => JSON.stringify({ pid: 999_999_999, start: '1', port: 7687 })],
    [
      'of a pid that is another process now',
      () => JSON.stringify({ pid: process.ppid, start: 'long ago', port: 7687 }),
    ],
    ['half-written', () => '{"pid":'],
    ['empty', () => ''],
  ])('is taken over when it is stale: %s', (_, text) => {
    writeFileSync(path(), text());
    expect(lockHolder(path())).toBe(null);
    const lock = takeLock(path(), home);
    expect(lockHolder(path())?.pid).toBe(process.pid);
    lock.release();
  });

  it('does not end a stranger that has the pid of a JVM of long ago', async () => {
    writeFileSync(join(home, 'engine.pid'), String(process.ppid));
    expect(await endLeftover(engineFolders({ home }))).toBe(false);
    expect(commandOf(process.ppid)).not.toBe(null);
    expect(existsSync(join(home, 'engine.pid'))).toBe(false);
  });
});

describe('the folder', () => {
  it('that cannot be made is NOT_WRITABLE, naming it', async () => {
    writeFileSync(join(home, 'file'), '');
    const fault = await faultOf(() => makeFolder(join(home, 'file', 'home')));
    expect(fault.code).toBe('NOT_WRITABLE');
    expect(fault.message).toContain(join(home, 'file', 'home'));
  });

  it('on a full disk is DISK_FULL, before and during', async () => {
    expect((await faultOf(() => requireRoom(home, 1e12))).code).toBe('DISK_FULL');
    expect(toFileFault(Object.assign(new Error('no space'), { code: 'ENOSPC' }), home)).toMatchObject({
      code: 'DISK_FULL',
    });
  });
});

describe('the password', () => {
  it('is written as neo4j-admin writes it', () => {
    // What `neo4j-admin dbms set-initial-password testtest12` of 5.26.30 wrote.
    const salt = Buffer.from('19e82dad4dd682a8c49353546fd1bbc931e5a1f99b2f10dfe9bcdd6f2b87b87e', 'hex');
    expect(credentialLine('testtest12', salt)).toBe(
      `neo4j:SHA-256,610cf729584dfd22bc16c11dcf742acb42d1da67bb45100fd96946f2a41c8cfc,${salt.toString('hex')},1024:\n`,
    );
  });
});

describe('the doctor', () => {
  it('finds what is there, and says what is not with what to do', async () => {
    const findings = await checkEnvironment({
      home: join(home, 'new'),
      javaHome: null,
      address: { host: '127.0.0.1', port: 0 },
      database: null,
      maven: join(home, 'no-maven'),
    });
    expect(findings.map(({ name, ok, needed }) => `${name} ${ok} ${needed}`)).toEqual([
      'java true true',
      'maven false true',
      'jars false false',
      'folder true true',
      'disk true true',
      'port true true',
      'engine true false',
    ]);
    for (const finding of findings) expect(finding.advice.length > 0).toBe(!finding.ok);
    expect(existsSync(join(home, 'new'))).toBe(false);
  });

  it('tries the server of NEO4J_URI, its log-in too', async () => {
    const neo4j = inject('neo4j');
    const look = async (password: string): Promise<unknown> =>
      (
        await checkEnvironment({
          home,
          engineFolder: SHARED_ENGINE_FOLDER,
          address: null,
          database: { ...neo4j, password },
        })
      ).find(({ name }) => name === 'database');
    expect(await look(neo4j.password)).toMatchObject({
      ok: true,
      found: expect.stringMatching(/answers and accepts the log-in: Neo4j 5\./) as string,
    });
    expect(await look('wrong')).toMatchObject({ ok: false, advice: [expect.stringContaining('correct the setting')] });
  });
});
