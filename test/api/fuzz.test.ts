import { buildSchema, parse, validate, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { CAST, createCast } from '../support/cast.ts';
import { generateOperation, type ChooseValue, type Operation } from '../support/load-operations.ts';
import { graphDigest, leaksIn } from '../support/load-guard.ts';
import { createRandom, pick } from '../support/synthetic-words.ts';

const OPERATIONS = 2_000;
const AT_ONCE = 8;
const VERSION = 'tfuzz';

const schema = buildSchema(readTypeDefs());
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi(VERSION, createCast());
});
afterAll(() => api.close());

/** Values of earlier answers, by what they can be asked for with: ids, keys and cursors that exist. */
const seen = {
  id: new Set<string>(),
  key: new Set<string>(Object.values(CAST).flat()),
  cursor: new Set<string>(),
};

function learn(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) learn(item);
  if (typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) {
    if (typeof child === 'string') {
      const base64 = /^[A-Za-z0-9_-]{6,}$/.test(child) ? Buffer.from(child, 'base64url').toString('utf8') : '';
      if (/^[A-Z]\w+:./.test(base64)) seen.id.add(child);
      else if (base64.includes('\t')) seen.cursor.add(child);
      else if (child.length < 60) seen.key.add(child);
    } else learn(child);
  }
}

const WORDS = ['信用承诺', '海关', 'yzsswt', '云政发[2031]2号', '2031', '承', '通 船', '贸易便利化'];
const from = (values: ReadonlySet<string>, random: () => number): string | undefined =>
  values.size === 0 ? undefined : pick([...values], random);
const choose: ChooseValue = (name, type, random) => {
  if (name === 'after' || name === 'before') return random() < 0.7 ? from(seen.cursor, random) : undefined;
  if (name === 'text') return pick(WORDS, random);
  if (type === 'ID') return from(seen.id, random) ?? from(seen.key, random);
  return random() < 0.2 ? from(seen.id, random) : from(seen.key, random);
};

/** The most fields inside one another in one definition. */
function depthOf(query: string): number {
  let [depth, deepest] = [0, 0];
  visit(parse(query), {
    Field: {
      enter: () => {
        depth += 1;
        deepest = Math.max(deepest, depth);
      },
      leave: () => {
        depth -= 1;
      },
    },
  });
  return deepest;
}

interface Outcome {
  readonly operation: Operation;
  readonly status: number;
  readonly body: string;
  readonly codes: readonly string[];
}

async function send(operation: Operation): Promise<Outcome> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  const body = await response.text();
  const { data, errors = [] } = JSON.parse(body) as {
    data?: unknown;
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  learn(data);
  const codes = errors.map(({ extensions }) => extensions.code);
  return { operation, status: response.status, body, codes };
}

/** What a valid operation may be told: a value does not fit, or it asks for too much. Anything else is ours. */
const REFUSALS = new Set(['BAD_USER_INPUT', 'BAD_CURSOR', 'QUERY_TOO_COSTLY', 'QUERY_TOO_DEEP', 'TOO_MANY_ALIASES']);

describe(`${OPERATIONS} generated valid operations`, () => {
  const random = createRandom(20_261_123);
  const outcomes: Outcome[] = [];
  let before = '';

  beforeAll(async () => {
    before = await graphDigest(api.database, VERSION);
    const worker = async (): Promise<void> => {
      while (outcomes.length < OPERATIONS)
        outcomes.push(await send(generateOperation({ schema, random, choose, fields: 24, depth: 9 })));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }, 400_000);

  const show = ({ operation, status, body }: Outcome): string =>
    `${status} ${body.slice(0, 300)}\n${operation.query}\n${JSON.stringify(operation.variables)}`;

  it('are valid', () => {
    const invalid = outcomes.flatMap(({ operation }) =>
      validate(schema, parse(operation.query)).map((error) => `${error.message}\n${operation.query}`),
    );
    expect(invalid.slice(0, 3)).toEqual([]);
  });

  it('differ, and go deep', () => {
    const texts = new Set(outcomes.map(({ operation }) => operation.query.replace(/Generated\d+/, '')));
    expect(texts.size).toBeGreaterThan(OPERATIONS * 0.95);
    const deep = outcomes.filter(({ operation }) => depthOf(operation.query) >= 5);
    expect(deep.length).toBeGreaterThan(OPERATIONS / 5);
  });

  it('are answered without a 5xx', () => {
    expect(
      outcomes
        .filter(({ status }) => status >= 500)
        .slice(0, 3)
        .map(show),
    ).toEqual([]);
  });

  it('are refused for nothing but a value that does not fit or too large a wish', () => {
    expect(
      outcomes
        .filter(({ codes }) => codes.some((code) => !REFUSALS.has(code)))
        .slice(0, 3)
        .map(show),
    ).toEqual([]);
    const refused = outcomes.filter(({ status, codes }) => status >= 400 || codes.length > 0);
    expect(refused.length).toBeLessThan(OPERATIONS / 4);
  });

  it('leak neither statement nor stack nor path', () => {
    const leaking = outcomes.filter(({ body, operation }) => leaksIn(body, JSON.stringify(operation)).length > 0);
    expect(leaking.slice(0, 3).map(show)).toEqual([]);
  });

  it('reach most of the schema', () => {
    const queries = outcomes.map(({ operation }) => operation.query).join('\n');
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__') && 'getFields' in type && !('isOneOf' in type))
      .flatMap((type) => Object.keys((type as { getFields: () => object }).getFields()));
    const missed = [...new Set(fields)].filter((field) => !new RegExp(`\\b${field}\\b`).test(queries));
    // A few stand at the end of rare ways; which ones is for chance to say.
    expect(missed.length, missed.join(', ')).toBeLessThan(new Set(fields).size / 20);
  });

  it('leave the graph as it was', async () => {
    expect(await graphDigest(api.database, VERSION)).toBe(before);
  });
});
