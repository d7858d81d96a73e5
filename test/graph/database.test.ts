import { afterAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../src/graph/database.ts';
import { isFault } from '../../src/model/errors.ts';

const neo4j = inject('neo4j');
const counted: string[] = [];
const database = openDatabase({ ...neo4j, onStatement: (name) => counted.push(name) });
afterAll(() => database.close());

async function faultOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!isFault(error)) throw new Error(`expected a fault, came ${String(error)}`);
  return error;
}

describe('the database', () => {
  it('gives rows as plain objects with plain numbers', async () => {
    const rows = await database.read(
      'RETURN 7 AS whole, 0.5 AS half, null AS unknown, {a: [1, {b: 2}]} AS nested, "源流" AS text',
    );
    expect(rows).toEqual([{ whole: 7, half: 0.5, unknown: null, nested: { a: [1, { b: 2 }] }, text: '源流' }]);
  });

  it('sends whole numbers as integers at any depth, so that LIMIT takes them', async () => {
    const rows = await database.read<{ n: number }>('UNWIND $page.numbers AS n RETURN n LIMIT $page.first', {
      page: { numbers: [1, 2, 3], first: 2 },
    });
    expect(rows.map((row) => row.n)).toEqual([1, 2]);
  });

  it('refuses undefined, naming the place', async () => {
    await expect(database.read('RETURN $a', { a: { b: undefined as unknown as null } })).rejects.toThrow('$.a.b');
  });

  it.each([
    'CREATE (n:RefusedWrite) RETURN n.x AS x',
    'CREATE INDEX refused IF NOT EXISTS FOR (n:RefusedWrite) ON (n.x)',
  ])('refuses in a read: %s', async (statement) => {
    const fault = await faultOf(database.read(statement));
    expect(fault.code).toBe('STATEMENT_FAILED');
    expect(fault.message).toContain('Neo.ClientError.Statement.AccessMode');
    expect(await database.read('MATCH (n:RefusedWrite) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
  });

  it('writes, and runs CALL … IN TRANSACTIONS in auto-commit', async () => {
    await database.write('CREATE (n:GatewayTest {i: $i})', { i: 0 });
    await database.write(
      'UNWIND range(1, 25) AS i CALL (i) { CREATE (:GatewayTest {i: i}) } IN TRANSACTIONS OF 10 ROWS',
    );
    expect(await database.read('MATCH (n:GatewayTest) RETURN count(n) AS count')).toEqual([{ count: 26 }]);
    await database.write('MATCH (n:GatewayTest) DELETE n');
  });

  it('counts every statement, and those of one observer apart', async () => {
    const mine: string[] = [];
    const before = counted.length;
    await database.observed((name) => mine.push(name)).read('RETURN 1 AS a');
    await database.read('RETURN 2 AS b');
    expect(mine).toEqual(['ad-hoc: RETURN 1 AS a']);
    expect(counted.slice(before)).toEqual(['ad-hoc: RETURN 1 AS a', 'ad-hoc: RETURN 2 AS b']);
  });

  it('gives up a slow statement at its deadline and stays ready', async () => {
    const began = Date.now();
    const fault = await faultOf(
      database.read('UNWIND range(1, 100000000000) AS i RETURN max(i % 7) AS n', {}, { deadlineMs: 400 }),
    );
    expect(fault.code).toBe('DATABASE_TIMEOUT');
    expect(Date.now() - began).toBeLessThan(1_500);
    await database.ping();
    expect(database.isReady).toBe(true);
  });

  it("ends the statement on the server after an abort, with the caller's reason", async () => {
    const abort = new AbortController();
    const work = database.read(
      'UNWIND range(1, 100000000000) AS i RETURN max(i % 11) AS abortedHere',
      {},
      { signal: abort.signal },
    );
    setTimeout(() => abort.abort(new Error('the client went away')), 300);
    await expect(work).rejects.toThrow('the client went away');
    const running =
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "abortedHere" AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*) AS count';
    await expect.poll(() => database.read(running), { timeout: 4_000 }).toEqual([{ count: 0 }]);
  });

  it('says in the fault which statement failed, and does not invent a fault for our own errors', async () => {
    const fault = await faultOf(database.read('RETURN $missing'));
    expect(fault.code).toBe('STATEMENT_FAILED');
    expect(fault.message).toContain('statement ad-hoc: RETURN $missing');
    await expect(database.read('nowhere/find-nothing')).rejects.toThrow(/came "nowhere\/find-nothing"/);
  });

  it('tells a wrong password from a database that is away', async () => {
    const wrong = openDatabase({ ...neo4j, password: 'not-the-password' });
    expect((await faultOf(wrong.ping())).code).toBe('BAD_SETTING');
    await wrong.close();
  });

  it('tells a database of another name from one that is away', async () => {
    const wrong = openDatabase({ ...neo4j, database: 'elsewhere' });
    expect((await faultOf(wrong.ping())).code).toBe('BAD_SETTING');
    await wrong.close();
  });
});
