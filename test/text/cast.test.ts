import { describe, expect, it } from 'vitest';
import { castOf, castText, readingOf, summaryOf } from './reading-of.ts';

/**
 * Invented documents in shapes that offices use. Beside each stands what a careful person reads in it, written down and looked at by eye:
 * when the reader changes, the difference says what was gained and what was lost.
 */
describe('a document of a shape nobody has tried', () => {
  it.each(castOf('unseen'))('is read like its expectation: $name', ({ name, expected }) => {
    expect(summaryOf(readingOf(castText(name)))).toBe(castText(expected));
  });
});

/** One small document per trap that the notes on real documents name; none of their text. */
describe('a trap of real documents', () => {
  it.each(castOf('traps'))('is avoided: $name', ({ name, expected }) => {
    expect(summaryOf(readingOf(castText(name)))).toBe(castText(expected));
  });
});
