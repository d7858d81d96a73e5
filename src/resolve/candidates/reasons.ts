import type { Corpus, IndexedPassage } from './corpus.ts';
import type { SharedFacts } from './features.ts';
import type { SharedWords } from './shared-words.ts';

type ReasonKind = 'QUOTED_NAME' | 'PHRASE' | 'OBJECT' | 'CITATION' | 'BODY' | 'DOMAIN' | 'AREA';

/** Why a pair is proposed, for people: Chinese first, then English. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly zh: string;
  readonly en: string;
}

/** A title of which this share stands in one clause of the other passage names the same object. */
const SAME_OBJECT = 0.5;
/** A short stretch with one of these at its edge is no word: 和中, 等新. */
const LOOSE = /^(?:[的和与及等在将]..?|..?[的和与及等在将])$/u;
/** A phrase below this weight is what any two official texts share. */
const TELLING_PHRASE = 0.5;

/** The reasons for a pair, the most telling first. The weightiest phrase is always named: it is what the reader will check. */
export function explain(
  corpus: Corpus,
  here: IndexedPassage,
  there: IndexedPassage,
  words: SharedWords,
  facts: SharedFacts,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (kind: ReasonKind, zh: string, en: string): void => void reasons.push({ kind, zh, en });
  for (const name of facts.names)
    add('QUOTED_NAME', `都有引号内名称“${name}”`, `both print “${name}” in quotation marks`);
  for (const name of facts.plainNames)
    add('QUOTED_NAME', `一方引号内的“${name}”，另一方也有`, `one quotes “${name}”, the other prints it too`);
  words.phrases.forEach(({ words: phrase, weight }, index) => {
    const isNamed = [...facts.names, ...facts.plainNames].includes(phrase);
    if (isNamed || (index > 0 && (weight < TELLING_PHRASE || LOOSE.test(phrase)))) return;
    const passages = holdersOf(corpus, phrase);
    add(
      'PHRASE',
      `共有词语“${phrase}”（全库${passages}条）`,
      `both print “${phrase}” (${passages} of ${corpus.passages.length} passages do)`,
    );
  });
  if (words.title >= SAME_OBJECT)
    add('OBJECT', '一方标题所指，另一方有一句说到', 'what one title names, a clause of the other speaks of');
  for (const key of facts.citations) add('CITATION', `都引用${key}`, `both cite ${key}`);
  const bodies = facts.bodies.map((id) => nameOfBody(id, here, there));
  if (bodies.length > 0) add('BODY', `同有部门：${bodies.join('、')}`, `both name ${bodies.join(', ')}`);
  if (facts.domain !== null) add('DOMAIN', `同一领域：${facts.domain}`, `both stand under ${facts.domain}`);
  if (facts.area > 0) add('AREA', `同一片区：${here.passage.area}`, `both name ${here.passage.area}`);
  return reasons;
}

/** At most so many passages print a phrase: as many as print its rarest trigram, or bigram where it is that short. */
function holdersOf({ bigrams, trigrams }: Corpus, phrase: string): number {
  const { ids, frequency, length } = (phrase.length > 2 ? trigrams : bigrams).vocabulary;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + length <= phrase.length; at += 1) {
    const id = ids.get(phrase.slice(at, at + length));
    if (id !== undefined) fewest = Math.min(fewest, frequency[id] as number);
  }
  return fewest;
}

function nameOfBody(id: string, here: IndexedPassage, there: IndexedPassage): string {
  const find = ({ passage }: IndexedPassage): string | undefined => passage.bodies.find((body) => body.id === id)?.name;
  const [a, b] = [find(here), find(there)];
  return a === b || b === undefined ? (a ?? id) : `${a}（${b}）`;
}
