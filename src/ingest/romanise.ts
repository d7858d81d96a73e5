import { pinyin } from 'pinyin-pro';
import type { Romanise } from '../resolve/entities.ts';

/** Latin spelling of Chinese names, for search by pinyin and by initials: 省科技厅 is `shengkejiting` and `skjt`. */
export const romanise: Romanise = (name) => {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map((syllable) =>
    syllable.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return { pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable.slice(0, 1)).join('') };
};
