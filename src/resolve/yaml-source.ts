import type { z } from 'zod';

/** Where something stands in a file that people edit; from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

type Path = readonly PropertyKey[];

/** A parsed YAML file: its value, and where each part of it stands. Reading and parsing the file is for others: this room opens none. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** The place of the value at `path`, or of the nearest part around it that exists. */
  readonly positionOf: (path: Path) => Position;
}

/** What is wrong in a file that people edit, and where. */
export interface Finding extends Position {
  readonly file: string;
  readonly message: string;
}

export function createFinding(source: YamlSource, path: Path, message: string): Finding {
  return { file: source.file, ...source.positionOf(path), message };
}

/** An entry of a list in a source that has the right shape, with the path to it. */
export interface SourcedEntry<T> {
  readonly entry: T;
  readonly source: YamlSource;
  readonly path: Path;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The entries of the list under `key`, one by one, so that one wrong entry does not take the others with it.
 * A file without that list has none.
 */
export function readEntries<T>(
  source: YamlSource,
  key: string,
  schema: z.ZodType<T>,
  findings: Finding[],
): SourcedEntry<T>[] {
  if (!isRecord(source.value) || source.value[key] === undefined || source.value[key] === null) return [];
  const list = source.value[key];
  if (!Array.isArray(list)) {
    findings.push(createFinding(source, [key], `expected a list under ${key}, got ${typeof list}`));
    return [];
  }
  return list.flatMap((value: unknown, index) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return [{ entry: parsed.data, source, path: [key, index] }];
    for (const issue of parsed.error.issues) {
      const field = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
      const unrecognised = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      findings.push(createFinding(source, [key, index, ...issue.path, ...unrecognised], `${field}${issue.message}`));
    }
    return [];
  });
}

/** Findings for what stands at the top of a file and is none of the lists that are known: a misspelt key would be lost silently. */
export function findUnknownKeys(source: YamlSource, known: readonly string[]): readonly Finding[] {
  if (source.value === null || source.value === undefined) return [];
  if (!isRecord(source.value))
    return [createFinding(source, [], `expected one or more of ${known.join(', ')} at the top of the file`)];
  return Object.keys(source.value)
    .filter((key) => !known.includes(key))
    .map((key) => createFinding(source, [key], `${key} is not known here; expected one of ${known.join(', ')}`));
}
