import { foldText } from '../../src/graph/fold-text.ts';

/**
 * The 3,755 characters of GB 2312's first level, in its order, without those that folding would change: a search for a word
 * made of them looks for just that word.
 */
function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  const all = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  return Array.from(all)
    .filter((char) => foldText(char) === char)
    .join('');
}

const CHARACTERS = commonCharacters();

/** Words there are: enough for 18 blocks of 10,000 measures with 180 words each. */
export const WORDS = 3_240;

/** Word number `index`: two characters, the first of which begins no other word, so that equal words mean equal numbers. */
export function wordAt(index: number): string {
  const first = index % WORDS;
  return `${CHARACTERS[first] ?? ''}${CHARACTERS[(first * 7 + 31) % CHARACTERS.length] ?? ''}`;
}

/** A generator of numbers in [0, 1) that depends on its seeds only (mulberry32): a measure is the same in every size of dataset. */
export function createRandom(...seeds: readonly number[]): () => number {
  let state = seeds.reduce(
    (mixed, seed) => Math.imul(mixed ^ (seed + 0x9e3779b9), 0x85ebca6b) ^ (mixed >>> 13),
    0x1234567,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;
