import { HeaderMap, type ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApollo, createSchema } from '../../src/api/apollo.ts';
import { createContext, type ApiContext } from '../../src/api/context.ts';
import { Documents } from '../../src/api/documents.ts';
import { KnownOperations, type OperationRequest } from '../../src/api/known-operations.ts';
import { LIMITS } from '../../src/api/limits.ts';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { loadDataset } from '../../src/graph/load.ts';
import type { Snapshot } from '../../src/graph/snapshot.ts';
import { watchDataset } from '../../src/graph/watch-dataset.ts';
import { createCast } from '../support/cast.ts';

const VERSION = 'tknown';
let database: Database;
let snapshot: Snapshot | null;
let apollo: ApolloServer<ApiContext>;
let known: KnownOperations;

beforeAll(async () => {
  database = openDatabase({ ...inject('neo4j'), readDeadlineMs: 100_000 });
  await loadDataset(database, createCast(), { version: VERSION, activate: false, waitMs: 150_000 });
  const watch = watchDataset(database, { version: VERSION, pollMs: 3_600_000 });
  await watch.refresh();
  snapshot = watch.current();
  watch.close();
  const logger = pino({ level: 'silent' });
  const parts = { schema: createSchema(), documents: new Documents(), limits: LIMITS, introspection: true, logger };
  apollo = createApollo(parts);
  await apollo.start();
  known = new KnownOperations(parts);
});
afterAll(async () => {
  await apollo.stop();
  await database.close();
});

interface Given {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string;
  readonly outcome: ApiContext['outcome'];
}

async function askApollo(asked: OperationRequest, accept?: string): Promise<Given> {
  const context = createContext({ database, snapshot });
  const headers = new HeaderMap([
    ['content-type', 'application/json'],
    ...(accept ? [['accept', accept] as const] : []),
  ]);
  const { status = 200, ...answer } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: asked },
    context: () => Promise.resolve(context),
  });
  if (answer.body.kind !== 'complete') throw new Error('expected a whole answer');
  const type = answer.headers.get('content-type');
  return { status, type, body: answer.body.string, outcome: context.outcome };
}

async function askKnown(asked: OperationRequest, accept?: string): Promise<Given | null> {
  const context = createContext({ database, snapshot });
  const answer = await known.answer(asked, accept, context);
  return answer && { status: 200, ...answer, outcome: context.outcome };
}

const PAGE = 'query ($first: Int) { measures(first: $first) { nodes { key name agencies { nodes { key } } } } }';
const TWO = 'query A { dataset { version } batches { totalCount } } query B { batches { nodes { key } } }';
/** Within the limits for pages of one, beyond them for pages of a hundred. */
const DEEP =
  'query ($first: Int) { batches(first: $first) { nodes { measures(first: $first) { nodes { agencies(first: $first) { nodes { key } } } } } } }';

describe('an operation that is known', () => {
  it.each<[what: string, asked: OperationRequest, accept?: string]>([
    ['a page', { query: PAGE }],
    ['variables', { query: PAGE, variables: { first: 3 } }],
    ['nulls', { query: PAGE, variables: null, operationName: null, extensions: null }],
    ['extensions that mean nothing', { query: PAGE, extensions: { turn: 1 } }],
    ['one of two', { query: TWO, operationName: 'B' }],
    ['the new type', { query: PAGE }, 'application/graphql-response+json'],
    ['the type that is liked best', { query: PAGE }, 'application/json;q=0.5, application/graphql-response+json'],
    ['any type', { query: PAGE }, '*/*'],
    ['nothing found', { query: '{ agency(by: { key: "nobody" }) { name } }' }],
    ['the schema', { query: '{ __schema { queryType { name } } __typename }' }],
    ['an error in a field', { query: '{ document(by: { key: "" }) { title } measures(first: 0) { nodes { key } } }' }],
    [
      'errors in several',
      { query: '{ a: measures(first: 0) { nodes { key } } b: batches(first: 101) { totalCount } }' },
    ],
    ['a bad cursor', { query: '{ measures(after: "!") { nodes { key } } }' }],
  ])('has the answer that Apollo gives: %s', async (_, asked, accept) => {
    const expected = await askApollo(asked, accept);
    expect(expected.status).toBe(200);
    expect(await askKnown(asked, accept)).toEqual(expected);
  });

  it.each<[what: string, known: OperationRequest, asked: OperationRequest, status: number, code: string]>([
    ['variables that do not fit', { query: PAGE }, { variables: { first: 'three' } }, 400, 'BAD_USER_INPUT'],
    ['variables in text', { query: PAGE }, { variables: '{}' }, 400, 'BAD_REQUEST'],
    ['variables in a list', { query: PAGE }, { variables: [] }, 400, 'BAD_REQUEST'],
    ['extensions in text', { query: PAGE }, { extensions: '{}' }, 400, 'BAD_REQUEST'],
    ['a name that is none', { query: PAGE }, { operationName: 1 }, 400, 'BAD_REQUEST'],
    [
      'no such operation',
      { query: TWO, operationName: 'A' },
      { operationName: 'C' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'no name where two are',
      { query: TWO, operationName: 'A' },
      { operationName: null },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a cost that lies in its variables',
      { query: DEEP, variables: { first: 1 } },
      { variables: { first: 100 } },
      400,
      'QUERY_TOO_COSTLY',
    ],
    [
      "a hash that is another query's",
      { query: PAGE },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
      400,
      'BAD_REQUEST',
    ],
  ])('is left to Apollo, which refuses it: %s', async (_, asked, wrong, status, code) => {
    await askApollo(asked);
    expect(await askKnown(asked)).not.toBeNull();
    expect(await askKnown({ ...asked, ...wrong })).toBeNull();
    const refused = await askApollo({ ...asked, ...wrong });
    expect(refused.status).toBe(status);
    expect(refused.body).toContain(`"code":"${code}"`);
  });

  it.each<[what: string, asked: OperationRequest]>([
    ['it was never asked', { query: '{ dataset { version documents } }' }],
    ['it is wrong, however often it is asked', { query: '{ dataset { nothing } }' }],
    ['it would change something', { query: 'mutation { dataset { version } }' }],
    ['there is no query', { variables: {} }],
  ])('is none where %s', async (what, asked) => {
    if (!what.includes('never')) await askApollo(asked);
    expect(await askKnown(asked)).toBeNull();
  });
});
