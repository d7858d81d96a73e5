/** A Java that Neo4j 5.26 runs on: looked for in JAVA_HOME, on the PATH, then where systems install it. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../model/errors.ts';
import { SUPPORTED_JAVA } from './settings.ts';

export interface Java {
  /** What to run: a path, or `java` for the one on the PATH. */
  readonly command: string;
  readonly major: number;
  /** The release with its build, as `java -version` prints it; part of the class archive's key. */
  readonly version: string;
}

const INSTALLED_IN = [
  { folder: '/usr/lib/jvm', inside: 'bin/java' },
  { folder: '/Library/Java/JavaVirtualMachines', inside: 'Contents/Home/bin/java' },
  { folder: '/opt/homebrew/opt', inside: 'bin/java' },
] as const;

function installed(): readonly string[] {
  return INSTALLED_IN.flatMap(({ folder, inside }) => {
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter(
      (name) => /java|jdk|jre|temurin|zulu|corretto/.test(name) && /17|21/.test(name),
    );
    return names
      .sort()
      .map((name) => join(folder, name, inside))
      .filter((path) => existsSync(path));
  });
}

/** The candidates in the order they are tried. */
export function javaCandidates(javaHome: string | null): readonly string[] {
  return [...(javaHome === null ? [] : [join(javaHome, 'bin', 'java')]), 'java', ...installed()];
}

/** Parses what `java -version` prints: `openjdk version "17.0.15" 2025-04-15`, in old releases `"1.8.0_292"`. */
export function parseJavaVersion(printed: string): Pick<Java, 'major' | 'version'> | null {
  const match = /version "(?:1\.)?(\d+)[^"]*"/.exec(printed);
  if (match?.[1] === undefined) return null;
  // JAVA_TOOL_OPTIONS makes the JVM print a line of its own first; it is no part of the version.
  const lines = printed.split('\n').filter((line) => !line.startsWith('Picked up '));
  return { major: Number(match[1]), version: lines.join(' ').trim() };
}

function ask(command: string): Promise<Java | null> {
  return new Promise((resolve) => {
    execFile(command, ['-version'], { timeout: 20_000 }, (error, stdout, stderr) => {
      const version = error === null ? parseJavaVersion(`${stderr}${stdout}`) : null;
      resolve(version === null ? null : { command, ...version });
    });
  });
}

/** The first candidate of a supported release; NO_JAVA when there is none at all, WRONG_JAVA naming what there is. */
export async function findJava(candidates: readonly string[]): Promise<Java> {
  const found: Java[] = [];
  for (const candidate of candidates) {
    const java = await ask(candidate);
    if (java === null) continue;
    if (SUPPORTED_JAVA.some((major) => major === java.major)) return java;
    found.push(java);
  }
  const expected = `Java ${SUPPORTED_JAVA.join(' or ')}`;
  if (found.length === 0)
    throw new Fault('NO_JAVA', { expected, came: 'no Java that runs', where: `tried ${candidates.join(', ')}` });
  const came = found.map((java) => `Java ${java.major}`).join(' and ');
  throw new Fault('WRONG_JAVA', { expected, came, where: found.map((java) => java.command).join(', ') });
}
