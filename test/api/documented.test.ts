import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { API_ERRORS } from '../../src/api/errors.ts';
import { LIMITS } from '../../src/api/limits.ts';

const readme = readFileSync('README.md', 'utf8');
/** The rows of every table, cell by cell. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the README', () => {
  it('lists every code of a refusal, with its status and meaning, and no other', () => {
    const listed = rows.filter(([code = '']) => /^`[A-Z_]+`$/.test(code));
    const wanted = Object.entries(API_ERRORS).map(([code, { status, meaning }]) => [
      `\`${code}\``,
      String(status),
      meaning,
    ]);
    expect(listed).toEqual(wanted);
  });

  it('lists every limit as it is', () => {
    const listed = rows.filter(([name = '']) => /^`[a-z]+[A-Za-z]*`$/.test(name)).map(([name, value]) => [name, value]);
    const wanted = Object.entries(LIMITS).map(([name, value]) => [`\`${name}\``, value.toLocaleString('en')]);
    expect(listed).toEqual(wanted);
  });
});
