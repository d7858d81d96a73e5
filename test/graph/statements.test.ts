import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareCypher, loadStatements, parseStatement } from '../../src/graph/statements.ts';

const HEADER =
  '// Measures of a batch, newest first.\n// Parameters: $dataset: string, $keys: string[]\n// Row: {key: string, batch: {key: string, name: string | null}[]}\n';

describe('the header of a statement', () => {
  it('gives what, parameters, row and bound, each over several lines if need be', () => {
    const statement = parseStatement(
      'measures/find-measures',
      '// Measures of a batch,\n// newest first.\n// Parameters: $dataset: string,\n//   $page: {first: int, after: string | null}\n// Row: {key: string,\n//   batch: {key: string, name: string}[]}\n// Bound: one row for each key\nMATCH (m) RETURN m.key AS key',
    );
    expect(statement).toEqual({
      name: 'measures/find-measures',
      what: 'Measures of a batch,\nnewest first.',
      parameters: { dataset: 'string', page: '{first: int, after: string | null}' },
      row: { key: 'string', batch: '{key: string, name: string}[]' },
      bound: 'one row for each key',
      kind: 'read',
      inTransactions: false,
      text: 'MATCH (m) RETURN m.key AS key',
    });
  });

  it.each([
    ['MATCH (m) RETURN m.key AS key', 'read'],
    ['MATCH (m) WHERE m.set = "CREATE" RETURN m.key AS key // MERGE later', 'read'],
    ['MERGE (m:Measure {key: $dataset})', 'write'],
    ['MATCH (m) DETACH DELETE m', 'write'],
    ['CREATE FULLTEXT INDEX f IF NOT EXISTS FOR (n:A) ON EACH [n.x]', 'schema'],
    ['CREATE CONSTRAINT c IF NOT EXISTS FOR (n:A) REQUIRE n.x IS UNIQUE', 'schema'],
  ])('knows the kind of %j', (text, kind) => {
    expect(parseStatement('a/find-b', HEADER + text).kind).toBe(kind);
  });

  it('knows CALL … IN TRANSACTIONS, which runs in auto-commit only', () => {
    expect(
      parseStatement(
        'a/load-b',
        `${HEADER}UNWIND $keys AS key\nCALL (key) { CREATE (:A {key: key}) } IN TRANSACTIONS OF 500 ROWS`,
      ).inTransactions,
    ).toBe(true);
  });

  it.each([
    ['Measures/find', `${HEADER}RETURN 1`, 'a name area/verb-object'],
    ['a/find-b', 'RETURN 1', 'a header that begins with what the statement gives'],
    ['a/find-b', '// What.\n// Row: {a: int}\nRETURN 1 AS a', '"// Parameters: $name: type, …"'],
    ['a/find-b', '// What.\n// Parameters: none\nRETURN 1 AS a', '"// Row: {field: type, …}"'],
    [
      'a/find-b',
      '// What.\n// Parameters: dataset: string\n// Row: {a: int}\nRETURN 1 AS a',
      '"$name: type" in Parameters, came "dataset: string"',
    ],
    ['a/find-b', '// What.\n// Parameters: none\n// Row: a: int\nRETURN 1 AS a', 'came "Row: a: int"'],
    ['a/find-b', '// What.\n// Parameters: none\n// Row: {a}\nRETURN 1 AS a', '"name: type" in Row, came "a"'],
    ['a/find-b', HEADER, 'a statement below the header'],
    ['a/find-b', `${HEADER}RETURN 1;\nRETURN 2`, 'one statement'],
  ])('is refused when it is malformed: %s %j', (name, source, expected) => {
    expect(() => parseStatement(name, source)).toThrow(expected);
    expect(() => parseStatement(name, source)).toThrow(`cypher/${name}.cypher: expected`);
  });

  it('names the file when one of a folder is malformed, and the names there are when one is unknown', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yuanliu-cypher-'));
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'find-b.cypher'), `${HEADER}RETURN $keys, $dataset LIMIT 1`);
    expect(() => loadStatements(folder).get('a/find-c')).toThrow(/came "a\/find-c"; there are a\/find-b/);
    writeFileSync(join(folder, 'a', 'find-c.cypher'), 'RETURN 1');
    expect(() => loadStatements(folder)).toThrow('cypher/a/find-c.cypher: expected a header');
    rmSync(folder, { recursive: true });
  });
});

describe('every statement in cypher/', () => {
  const { all } = loadStatements();
  /** Rows that cannot be many: a LIMIT, or a RETURN of aggregates alone, which is one row. */
  const isBounded = (bare: string): boolean => {
    const last = bare.split(/\bRETURN\b/i).at(-1) ?? '';
    const columns = last.split(/,(?![^([{]*[)\]}])/);
    return (
      /\bLIMIT\b/i.test(bare) || columns.every((column) => /^\s*(count|sum|min|max|collect|avg)\s*\(/i.test(column))
    );
  };

  it('is there', () => expect(all.length).toBeGreaterThan(0));

  it.for(all)('$name has the parameters that its header names, and no others', (statement, { expect }) => {
    const used = new Set([...bareCypher(statement.text).matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1]));
    expect([...used].sort()).toEqual(Object.keys(statement.parameters).sort());
  });

  // `:$(row.labels)`, a label from a parameter, is Neo4j's own and takes a value, no Cypher.
  it.for(all)('$name builds no Cypher from values', (statement, { expect }) => {
    expect(bareCypher(statement.text)).not.toMatch(/\$\{|\bapoc\.|\bLOAD\s+CSV\b/i);
  });

  it.for(all.filter((statement) => statement.kind === 'read'))(
    '$name is bounded: a LIMIT, one row of aggregates, or a reason in "Bound:"',
    (statement, { expect }) => {
      expect(statement.bound !== null || isBounded(bareCypher(statement.text))).toBe(true);
    },
  );

  it.for(all.filter((statement) => statement.kind === 'read'))(
    '$name returns the columns that its header names',
    (statement, { expect }) => {
      // The last that begins a line: those of subqueries are indented.
      const returned =
        bareCypher(statement.text)
          .split(/^RETURN\b/im)
          .at(-1) ?? '';
      for (const column of Object.keys(statement.row)) expect(returned).toMatch(new RegExp(`\\b${column}\\b`));
    },
  );
});
