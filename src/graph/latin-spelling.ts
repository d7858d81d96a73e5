import { pinyin } from 'pinyin-pro';

/**
 * Tokens that find a Chinese name by pinyin and by initials, from its beginning or from any later syllable: 省商务厅 is found by
 * `shengshangwuting`, `shangwu`, `sswt` and `swt`. Search looks for tokens that begin with what was typed.
 */
export function latinTokens(name: string): readonly string[] {
  const syllables = syllablesOf(name);
  const starts = syllables.keys();
  return [...starts].flatMap((start) => [syllables.slice(start).join(''), initialsOf(syllables.slice(start))]);
}

/** As {@link latinTokens}, from the beginning only: for titles, which are long and many. */
export function latinTokensFromStart(title: string): readonly string[] {
  const syllables = syllablesOf(title);
  return syllables.length === 0 ? [] : [syllables.join(''), initialsOf(syllables)];
}

const syllablesOf = (name: string): readonly string[] =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' }).map((syllable) => syllable.replace('ü', 'v'));
const initialsOf = (syllables: readonly string[]): string => syllables.map((syllable) => syllable.slice(0, 1)).join('');
