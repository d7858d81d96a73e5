import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { QUESTIONS } from '../support/question-lines.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

const OPERATIONS = 'schema/operations';
const files = readdirSync(OPERATIONS).filter((file) => /^\d\d-/u.test(file));
const operationOf = (name: string): string => readFileSync(`${OPERATIONS}/${name}.graphql`, 'utf8');
/** Lines expected, one after the other; an empty line and `# case` before those of each case. */
const expected = (name: string, which?: string): readonly string[] => {
  const cases = readFileSync(`test/api/questions/${name}.txt`, 'utf8').trimEnd().split(/\n\n/u);
  const found = which === undefined ? cases[0] : cases.find((lines) => lines.startsWith(`# ${which}\n`));
  return (found ?? '').split('\n').filter((line) => !line.startsWith('# '));
};

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('tseeds', await buildSeedDataset());
});
afterAll(() => api.close());

describe('the twelve questions', () => {
  it('are twelve, each with the question in Chinese and English, its variables and an example', () => {
    expect(files.map((file) => file.slice(0, 2))).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '12',
    ]);
    for (const file of files) {
      const header = operationOf(file.replace('.graphql', ''))
        .split('\n')
        .filter((line) => line.startsWith('#'));
      expect(header[0]).toMatch(/^# \d+ \p{Script=Han}/u);
      expect(header[1]).toMatch(/^# \d+ [A-Z].*/u);
      expect(header).toContain('# Variables');
      const example = header.find((line) => line.startsWith('# Example: '));
      expect(JSON.parse(example?.slice('# Example: '.length) ?? '')).toBeTypeOf('object');
    }
  });

  it('fit the schema', () => {
    const schema = buildSchema(readTypeDefs());
    for (const file of files) expect(validate(schema, parse(operationOf(file.replace('.graphql', ''))))).toEqual([]);
  });

  it.each(QUESTIONS.map((question) => [`${question.name} ${question.case ?? ''}`.trim(), question] as const))(
    '%s',
    async (_title, { name, case: which, variables, lines }) => {
      const answer = await api.ask(operationOf(name), variables);
      expect(answer.errors).toEqual([]);
      expect(lines(answer.data).map((line) => line.trimEnd())).toEqual(expected(name, which));
    },
  );
});
