import { describe, expect, it } from 'vitest';
import { countBodies, measuresOf, problemCodes, readingOf, SEED_NAMES, seedText } from './reading-of.ts';

/** Copying out of a PDF or a chat gives one line: with the breaks gone, or with a space for each. */
const JOINED = SEED_NAMES.flatMap((name) => [
  { name, joint: '', how: 'nothing' },
  { name, joint: ' ', how: 'a space' },
]);

describe('a text that lost its line breaks', () => {
  it.each(JOINED)('keeps frame and measures of $name when $how stands for each break', ({ name, joint }) => {
    const text = seedText(name);
    const base = readingOf(text);
    const reading = readingOf(text.trim().replace(/[^\S\t]*\n[^\S\t]*/gu, joint));
    const { documentNumber, documentDate, issuers, genre, batch } = base.document;
    expect(reading.document).toMatchObject({ documentNumber, documentDate, issuers, genre, batch });
    const numbered = (items: typeof base.items): (string | null)[] =>
      measuresOf({ ...base, items }).map((item) => item.number);
    expect(numbered(reading.items)).toEqual(numbered(base.items));
    expect(countBodies(measuresOf(reading))).toEqual(countBodies(measuresOf(base)));
    expect(problemCodes(reading)).toContain('BREAKS_LOST');
  });

  it('is not suspected of a text whose paragraphs are long', () => {
    for (const name of SEED_NAMES) expect(problemCodes(readingOf(seedText(name)))).not.toContain('BREAKS_LOST');
  });
});
