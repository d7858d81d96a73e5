import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/model/reading.ts';
import { castOf, castText, misplacedIn, readingOf, SEED_NAMES, seedText } from './reading-of.ts';

/** Every string of a reading is verbatim at its spans, the spans are in order, and the value keeps to the published schema. */
describe('every string is verbatim at its spans', () => {
  it.each(SEED_NAMES)('in seed %s', (name) => {
    const reading = readingOf(seedText(name));
    expect(misplacedIn(reading)).toEqual([]);
    expect(Reading.safeParse(reading).error).toBeUndefined();
  });

  it.each([...castOf('unseen'), ...castOf('traps')])('in $name', ({ name }) => {
    const reading = readingOf(castText(name));
    expect(misplacedIn(reading)).toEqual([]);
    expect(Reading.safeParse(reading).error).toBeUndefined();
    expect(reading.text).toBe(castText(name));
  });
});
