import { DOCUMENT_NUMBER, formatDocumentNumber, parseDocumentNumber } from '../../model/document-number.ts';
import { foldText } from '../fold-text.ts';
import { kindWord, type SearchKind } from '../search-columns.ts';

/** What somebody typed, taken apart. */
export interface SearchTerms {
  /** Words that must all occur, simplified and in half width. */
  readonly words: readonly string[];
  /** Document numbers in canonical form. */
  readonly numbers: readonly string[];
  /** All that was typed, folded. */
  readonly whole: string;
}

/** More words than anybody types; the rest is left out. */
const MAX_WORDS = 12;
const MAX_CHARACTERS = 200;

export function parseSearchTerms(text: string): SearchTerms {
  let rest = foldText([...text].slice(0, MAX_CHARACTERS).join('')).replace(/[\u0000-\u001F\u007F]/g, ' ');
  const numbers: string[] = [];
  rest = rest.replace(DOCUMENT_NUMBER, (found) => {
    const number = parseDocumentNumber(found);
    if (number) numbers.push(formatDocumentNumber(number));
    return number ? ' ' : found;
  });
  const words = rest.split(/[\s,，、;；。]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return { words: [...new Set(words)].slice(0, MAX_WORDS), numbers, whole: rest.trim() };
}

const CJK = '\\u2E80-\\u2FFF\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF';
const RUNS = new RegExp(`[${CJK}]+|[^${CJK}\\s]+`, 'gu');
const STARTS_CJK = new RegExp(`^[${CJK}]`, 'u');
const isCjk = (run: string): boolean => STARTS_CJK.test(run);

/** True when the index cannot answer a word: a lone CJK character is no token of its bigrams. */
export function needsContains({ words, numbers }: SearchTerms): boolean {
  return numbers.length === 0 && words.some((word) => phrasesOf(word).length === 0);
}

/** True when a hit of the index has the word for certain: its tokens follow one another nowhere else. Where a word mixes scripts, a sign may stand between them. */
export const isSureOf = (word: string): boolean =>
  /^[a-z0-9]+$/.test(word) || (isCjk(word) && word.match(RUNS)?.length === 1 && [...word].length > 1);

/**
 * The phrases of the index that a word needs. Its tokens are bigrams of CJK characters; a lone character beside other signs is a token only where
 * no other CJK character follows it in the text, so it is left to the check of the hits.
 */
function phrasesOf(word: string): readonly string[] {
  const phrases: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) phrases.push(open.join(''));
    open = [];
  };
  for (const run of word.match(RUNS) ?? []) {
    if (isCjk(run) && [...run].length === 1) close();
    else open.push(run);
  }
  close();
  return phrases.filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
}

const quoted = (phrase: string): string => `"${phrase.replace(/[\\"]/g, '\\$&')}"`;
/** Fields by what a word in them is worth. */
const FIELDS: readonly (readonly [field: string, boost: number])[] = [
  ['searchNames', 8],
  ['searchTitle', 6],
  ['content', 1],
];
/** The whole text of a document, and that of a scope; other kinds have none. */
const TEXT = ['text', 0.2] as const;
const HAVE_TEXT: readonly SearchKind[] = ['DOCUMENT', 'SCOPE'];

/**
 * The query in Lucene's syntax: the version AND the kinds AND every word, each word as a phrase in some field. Unquoted, 企业登记 would be an OR of its bigrams;
 * without the version the hits of older ones fill the limit.
 */
export function toLucene(dataset: string, { words, numbers }: SearchTerms, kinds: readonly SearchKind[]): string {
  const fields = kinds.some((kind) => HAVE_TEXT.includes(kind)) ? [...FIELDS, TEXT] : FIELDS;
  const wordClause = (phrase: string, more: readonly string[] = []): string =>
    `+(${[...fields.map(([field, boost]) => `${field}:${phrase}^${boost}`), ...more].join(' ')})`;
  const clauses = [`+dataset:${quoted(dataset)}`];
  if (kinds.length > 0) clauses.push(`+(${kinds.map((kind) => `searchKind:${kindWord(kind)}`).join(' ')})`);
  for (const number of numbers) clauses.push(wordClause(quoted(number.replace(/号$/u, ''))));
  for (const word of words) {
    for (const phrase of phrasesOf(word)) {
      const prefix = /^[a-z]+$/.test(phrase) ? [`searchLatin:${phrase}*`] : [];
      clauses.push(wordClause(quoted(phrase), prefix));
    }
  }
  return clauses.join(' ');
}
