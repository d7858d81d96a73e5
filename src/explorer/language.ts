import { createStore, keep } from './store.ts';
import { LABELS, type Vocabulary } from './labels.ts';
import { WORDS, type Word } from './words.ts';

export type Language = 'zh' | 'en';

export const language = createStore<Language>(document.documentElement.lang === 'en' ? 'en' : 'zh');

export function chooseLanguage(next: Language): void {
  language.set(next);
  keep('language', next);
  document.documentElement.lang = next === 'en' ? 'en' : 'zh-CN';
}

const index = (): 0 | 1 => (language.get() === 'zh' ? 0 : 1);

/** The words for `key` in the language chosen; `{name}` takes the value of that name, `{name:one|many}` the word that goes with it. */
export function say(key: Word, values: Readonly<Record<string, string | number>> = {}): string {
  const text = WORDS[key][index()].replace(
    /\{(\w+):([^|}]*)\|([^}]*)\}/g,
    (_, name: string, one: string, many: string) => (String(values[name]) === '1' ? one : many),
  );
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** How a value of a closed vocabulary is called; the value itself where the page does not know it. */
export function label(vocabulary: Vocabulary, value: string): string {
  return (LABELS[vocabulary] as Readonly<Record<string, readonly [string, string]>>)[value]?.[index()] ?? value;
}

/** A count with thousands parted. */
export function number(count: number): string {
  return count.toLocaleString(language.get() === 'zh' ? 'zh-CN' : 'en');
}

/** What the API says in both languages. */
export function bilingual(text: { readonly zh: string; readonly en: string }): string {
  return language.get() === 'zh' ? text.zh : text.en;
}
