import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import { API_ERRORS, type ApiErrorCode } from '../../src/api/errors.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { createCast } from '../support/cast.ts';
import { generateOperation, type Operation } from '../support/load-operations.ts';
import { createRandom } from '../support/synthetic-words.ts';
import { namesOf, spoil, SPOILT, spoilVariables } from '../support/wrong-operations.ts';

const schema = buildSchema(readTypeDefs());
const names = namesOf(schema);
/** Operations that are spoilt in each way, and operations that are right. */
const EACH = 25;
const RIGHT = 60;

let closed: TestApi;
let open: TestApi;
beforeAll(async () => {
  closed = await startTestApi('thidden', createCast(), { introspection: false });
  open = await startTestApi('thidden', createCast(), { introspection: true });
});
afterAll(async () => {
  await Promise.all([closed.close(), open.close()]);
});

const generate = (random: () => number): Operation =>
  generateOperation({ schema, random, choose: () => '信用', fields: 20 });

interface Refused {
  readonly status: number;
  readonly text: string;
  readonly errors: readonly {
    readonly message: string;
    readonly locations?: readonly object[];
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: ApiErrorCode; readonly advice: string };
  }[];
}

async function ask(api: TestApi, { query, variables, operationName }: Operation): Promise<Refused> {
  const body = JSON.stringify({ query, variables, operationName: operationName || undefined });
  const response = await fetch(api.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as Partial<Refused>;
  return { status: response.status, text, errors };
}

/** Words of an answer that are names of the schema and stand neither in the request nor in what every answer is made of. */
function namesIn(message: string, request: Operation): readonly string[] {
  const said = new Set(`${request.query} ${JSON.stringify(request.variables)}`.match(/\w+/g));
  return (message.match(/\w+/g) ?? []).filter((word) => names.has(word) && !said.has(word));
}

/** What is wrong with the answer: each error is a code of the list with its own words, and a place; nothing else is said. */
function tellTales({ errors, text }: Refused, request: Operation): readonly string[] {
  const tales = errors.flatMap(({ message, locations, path, extensions: { code, advice, ...more } }) => {
    const { meaning, advice: known } = API_ERRORS[code];
    const isOurs = message === meaning || /^expected .*, came /.test(message);
    return [
      ...(isOurs ? [] : [`message: ${message}`, ...namesIn(message, request)]),
      ...(advice === known ? [] : [`advice: ${advice}`]),
      ...((locations ?? path ?? message !== meaning) ? [] : ['no place']),
      ...namesIn((path ?? []).join(' '), request),
      ...Object.keys(more),
    ];
  });
  return /did you mean/i.test(text) ? [...tales, 'a suggestion'] : tales;
}

describe('with introspection off', () => {
  const random = createRandom(4711);
  const wrong = SPOILT.flatMap((how) => {
    const spoilt: (readonly [string, Operation])[] = [];
    for (let tries = 0; spoilt.length < EACH && tries < 40 * EACH; tries += 1) {
      const operation = spoil(generate(random), how, { schema, random });
      if (operation && validate(schema, parse(operation.query)).length > 0) spoilt.push([how, operation]);
    }
    return spoilt;
  });

  it('is asked wrong operations of every kind that a rule of the standard speaks of the schema for', () => {
    const counts = new Map(SPOILT.map((how) => [how, wrong.filter(([kind]) => kind === how).length]));
    // Nothing of the standard forbids another operation: what has no type has no wrong fields.
    counts.delete('another operation');
    expect([...counts].filter(([, count]) => count < EACH)).toEqual([]);
    const documents = wrong.map(([, { query }]) => parse(query));
    const silent = specifiedRules.filter((rule) =>
      documents.every((one) => validate(schema, one, [rule]).length === 0),
    );
    expect(silent.map(({ name }) => name).sort()).toEqual([
      // These speak of the document alone.
      'ExecutableDefinitionsRule',
      'LoneAnonymousOperationRule',
      'MaxIntrospectionDepthRule',
      'NoFragmentCyclesRule',
      'SingleFieldSubscriptionsRule',
      'UniqueDirectivesPerLocationRule',
      'UniqueFragmentNamesRule',
      'UniqueInputFieldNamesRule',
      'UniqueOperationNamesRule',
      'UniqueVariableNamesRule',
    ]);
  });

  it('says of a wrong operation where it is wrong and what to do, and names nothing', async () => {
    const talkative: unknown[] = [];
    for (const [how, operation] of wrong) {
      const refused = await ask(closed, operation);
      const tales = [
        ...tellTales(refused, operation),
        ...(refused.status === 400 && refused.errors.length > 0 ? [] : [`status ${refused.status}`]),
      ];
      if (tales.length > 0) talkative.push([how, operation.query, tales]);
    }
    expect(talkative).toEqual([]);
    expect(wrong.length).toBeGreaterThan(500);
  });

  it('says of a wrong variable where it is declared, and names nothing', async () => {
    const talkative: unknown[] = [];
    let refusals = 0;
    for (let n = 0; n < 300; n += 1) {
      const operation = spoilVariables(generate(random), random);
      if (!operation) continue;
      const refused = await ask(closed, operation);
      refusals += Math.sign(refused.errors.length);
      const tales = [...tellTales(refused, operation), ...(refused.status >= 500 ? ['a fault of the server'] : [])];
      if (tales.length > 0) talkative.push([operation.query, operation.variables, tales]);
    }
    expect(talkative).toEqual([]);
    expect(refusals).toBeGreaterThan(100);
  });

  it.each([
    ['the schema', '{ __schema { types { name } } }', 'INTROSPECTION_DISABLED'],
    ['a type', '{ __type(name: "X") { name } }', 'INTROSPECTION_DISABLED'],
    ['a change', 'mutation { x }', 'GRAPHQL_VALIDATION_FAILED'],
    ['to listen', 'subscription { x }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no operation', 'fragment A on Query { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two keys', 'query ($id: ID!) { measure(by: { id: $id, key: "a" }) { key } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses to show %s', async (_, query, code) => {
    const operation = { query, variables: {}, operationName: '' };
    const body = JSON.stringify({ query });
    const response = await fetch(closed.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const text = await response.text();
    const { errors } = JSON.parse(text) as Refused;
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, code]);
    expect(tellTales({ status: 400, text, errors }, operation)).toEqual([]);
  });

  it.each([
    ['a text', 'query ($t: String = "a") { search(text: $t) { totalCount } }'],
    ['an id', 'query ($t: ID = "a") { node(id: $t) { key } }'],
  ])('refuses null in place of %s that has a default, as a fault of the asker', async (_, query) => {
    for (const api of [open, closed]) {
      const { errors, status } = await ask(api, { query, variables: { t: null }, operationName: '' });
      expect([status < 500, errors.map(({ extensions }) => extensions.code)]).toEqual([true, ['BAD_USER_INPUT']]);
      if (api === closed) expect(errors[0]?.message).toBe(API_ERRORS.BAD_USER_INPUT.meaning);
      else expect(errors[0]?.message).toMatch(/^Argument "\w+" of non-null type/);
    }
  });

  it('answers what is right as always', { timeout: 180_000 }, async () => {
    for (let n = 0; n < RIGHT; n += 1) {
      const operation = generate(random);
      const [one, other] = [await ask(closed, operation), await ask(open, operation)];
      expect(one.text, operation.query).toBe(other.text);
    }
  });

  it('tells who may see the schema what was meant', async () => {
    const { errors } = await open.ask('{ measurez { totalCount } }');
    expect(errors[0]?.message).toMatch(/did you mean "measure"/i);
  });
});
