import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FIRST_QUESTIONS, toCurl } from '../../src/cli/first-questions.ts';

const folder = new URL('../../schema/', import.meta.url);
const schema = buildSchema(
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql') && name !== 'schema.graphql')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n'),
);

describe('the questions that a start prints', () => {
  it.each(FIRST_QUESTIONS.map(({ en, query }) => [en, query]))('%s fits the schema', (_en, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it.each(FIRST_QUESTIONS.map(({ en, query }) => [en, query]))('%s can be pasted into a shell', (_en, query) => {
    const line = toCurl('http://127.0.0.1:4000/graphql', query);
    expect(line).not.toContain('\n');
    expect(line.split("'")).toHaveLength(5);
    expect(JSON.parse(line.split("'")[3] ?? '')).toEqual({ query });
  });
});
