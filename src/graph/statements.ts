/**
 * The statements of `cypher/<area>/<verb-object>.cypher`, by name (`area/verb-object`), each with what its header says.
 *
 * ```
 * // The measure with this key, with its batch and domain.
 * // Parameters: $dataset: string, $key: string
 * // Row: {key: string, title: string | null, batch: {key: string, name: string}}
 * // Bound: at most one row, the key is unique.            (only where no LIMIT says so)
 * MATCH (m:Measure {dataset: $dataset, key: $key}) …
 * ```
 * A section goes on over further comment lines. `none` stands for no parameters, or no rows. One statement per file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type StatementKind = 'read' | 'write' | 'schema';

export interface Statement {
  /** `measures/find-measure`: the file below `cypher/`, without its ending. */
  readonly name: string;
  /** What it gives, in one or more lines. */
  readonly what: string;
  /** Types by parameter name, without the `$`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Types by column; empty when it gives no rows. */
  readonly row: Readonly<Record<string, string>>;
  /** Why its rows are bounded, where no LIMIT says so; else null. */
  readonly bound: string | null;
  readonly kind: StatementKind;
  /** True for `CALL … IN TRANSACTIONS`, which Neo4j runs in auto-commit only. */
  readonly inTransactions: boolean;
  /** The Cypher that is sent: without the header. */
  readonly text: string;
}

export interface StatementLibrary {
  readonly all: readonly Statement[];
  /** The statement of that name; an unknown name is an error of ours, with the names there are. */
  get(name: string): Statement;
}

const NAME = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
const SECTION = /^(Parameters|Row|Bound)s?:\s*(.*)$/; // "Rows: none" reads as well as "Row: {…}"
const FIELD = /^\s*\$?([A-Za-z_][A-Za-z0-9_]*)\??\s*:\s*(\S.*?)\s*$/s;

/** True for `area/verb-object`; anything else is Cypher. */
export function isStatementName(text: string): boolean {
  return NAME.test(text);
}

/** Cypher without comments and with its string literals emptied: what patterns may be searched in. */
export function bareCypher(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (found) => {
    if (found.startsWith('/')) return ' ';
    return found.startsWith('`') ? found : found.startsWith("'") ? "''" : '""';
  });
}

/** Parts at commas that stand outside every bracket: `a: {b: int, c: int}, d: string` has two. */
function splitFields(text: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of text) {
    if ('{[(<'.includes(char)) depth += 1;
    if ('}])>'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${char}`);
  }
  return parts.filter((part) => part.trim() !== '');
}

function parseFields(text: string, malformed: (what: string) => Error, section: string): Record<string, string> {
  const trimmed = text.trim();
  if (trimmed === 'none') return {};
  const inside = section === 'Row' ? /^\{([\s\S]*)\}$/.exec(trimmed)?.[1] : trimmed;
  if (inside === undefined) throw malformed(`"Row: {field: type, …}" or "Row: none", came "Row: ${trimmed}"`);
  const fields = splitFields(inside).map((part) => {
    const match = FIELD.exec(part);
    const isRight = match !== null && (section === 'Row' || part.trim().startsWith('$'));
    if (!isRight) throw malformed(`"${section === 'Row' ? '' : '$'}name: type" in ${section}, came "${part.trim()}"`);
    return [match[1], match[2]] as const;
  });
  if (fields.length === 0) throw malformed(`fields or "none" in ${section}, came nothing`);
  return Object.fromEntries(fields) as Record<string, string>;
}

function kindOf(bare: string): StatementKind {
  if (/\b(CREATE|DROP)\s+(OR\s+REPLACE\s+)?(\w+\s+)?(CONSTRAINT|INDEX)\b/i.test(bare)) return 'schema';
  return /(?<![.:$])\b(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\b(?!\s*:)/i.test(bare) ? 'write' : 'read';
}

/** Reads one file's text. Throws when the header is not of the form above, saying what was expected and what came. */
export function parseStatement(name: string, source: string): Statement {
  const malformed = (expected: string): Error => new Error(`cypher/${name}.cypher: expected ${expected}`);
  if (!isStatementName(name)) throw malformed('a name area/verb-object in lower case with hyphens');
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(2).trim());
  const text = end === -1 ? '' : lines.slice(end).join('\n').trim();

  const sections = new Map<string, string>();
  let section = 'what';
  for (const line of header) {
    const match = SECTION.exec(line);
    if (match?.[1] !== undefined && sections.has(match[1]))
      throw malformed(`one "${match[1]}:" in the header, came two`);
    section = match?.[1] ?? section;
    sections.set(section, `${sections.get(section) ?? ''}\n${match?.[2] ?? line}`.trim());
  }
  const what = sections.get('what') ?? '';
  if (what === '') throw malformed('a header that begins with what the statement gives ("// …")');
  const parameters = sections.get('Parameters');
  if (parameters === undefined) throw malformed('"// Parameters: $name: type, …" in the header, or "none"');
  const row = sections.get('Row');
  if (row === undefined) throw malformed('"// Row: {field: type, …}" in the header, or "none"');
  if (text === '') throw malformed('a statement below the header');
  const bare = bareCypher(text);
  if (bare.includes(';')) throw malformed('one statement without ";"');

  return {
    name,
    what,
    parameters: parseFields(parameters, malformed, 'Parameters'),
    row: parseFields(row, malformed, 'Row'),
    bound: sections.get('Bound') ?? null,
    kind: kindOf(bare),
    inTransactions: /\bIN\s+(\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/i.test(bare),
    text,
  };
}

/** The folder `cypher/` of this package. */
export const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher', import.meta.url));

/** Reads every statement of the folder, at once: some dozens of small files, and a malformed one is better known at the start. */
export function loadStatements(folder: string = CYPHER_FOLDER): StatementLibrary {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'));
  const all = files
    .sort()
    .map((file) =>
      parseStatement(file.replaceAll('\\', '/').slice(0, -'.cypher'.length), readFileSync(join(folder, file), 'utf8')),
    );
  const byName = new Map(all.map((statement) => [statement.name, statement]));
  return {
    all,
    get: (name) => {
      const statement = byName.get(name);
      if (statement === undefined)
        throw new Error(
          `expected the name of a statement in ${folder}, came "${name}"; there are ${[...byName.keys()].join(', ') || 'none'}`,
        );
      return statement;
    },
  };
}
