import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Finding, Position, YamlSource } from '../resolve/yaml-source.ts';

/** A YAML file for resolving, or what is wrong with it as YAML. */
export interface ParsedYaml {
  readonly source: YamlSource | null;
  readonly findings: readonly Finding[];
}

/** Parses YAML and keeps where everything stands. A file that is no YAML gives findings and no source: half of it would be worse than nothing. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) => ({
      file,
      ...positionAt(error.pos[0]),
      // The place is said already.
      message: (error.message.split('\n')[0] ?? error.message).replace(/ at line \d+, column \d+:?$/u, ''),
    }));
    return { source: null, findings };
  }
  const positionOf: YamlSource['positionOf'] = (keys) => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return positionAt(node.range[0]);
    }
    // A file of comments alone has no contents, whatever the type says.
    const contents: unknown = document.contents;
    return positionAt(isNode(contents) ? (contents.range?.[0] ?? 0) : 0);
  };
  return { source: { file, value: document.toJS(), positionOf }, findings: [] };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The YAML files of a folder, by name. A folder that is not there holds none. */
export async function readYamlFolder(folder: string): Promise<ReadonlyMap<string, ParsedYaml>> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const files = names.filter((name) => /\.ya?ml$/u.test(name)).sort();
  const parsed = await Promise.all(files.map(async (name) => [name, await readYaml(path.join(folder, name))] as const));
  return new Map(parsed);
}

async function readYaml(file: string): Promise<ParsedYaml> {
  return parseYaml(file, await readFile(file, 'utf8'));
}

/** One YAML file; `null` where there is none. */
export async function readYamlFile(file: string): Promise<ParsedYaml | null> {
  try {
    return await readYaml(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
