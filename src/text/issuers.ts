import { ORGAN_SUFFIX } from './organ-names.ts';
import type { RepairedText } from './repaired-text.ts';
import type { Field } from './title-lines.ts';

/** Who issued a document, where no signature says it: its title, its letterhead, the page around it. */

/** The issuer that a title names, else the letterhead. */
export function issuersOf(title: Field<string> | null, letterhead: readonly Field<string>[]): readonly Field<string>[] {
  const name = title && /^([\u4E00-\u9FFF（）()、]{3,40}?)(?:关于|印发|转发|对)/u.exec(title.value)?.[1];
  if (title && name && (ORGAN_SUFFIX.test(name) || name.endsWith('国务院'))) {
    const place = title.text.slice(0, name.length);
    return [{ value: place.text, text: place }];
  }
  return letterhead;
}

/** 国务院、中央军委   财政部 税务总局 */
export function statedIssuers(text: RepairedText | null): readonly Field<string>[] {
  return [...(text?.text.matchAll(/[^、，,\s]+/gu) ?? [])].map((match) => {
    const place = (text as RepairedText).slice(match.index, match.index + match[0].length);
    return { value: place.text, text: place };
  });
}

/** 省人民政府办公厅, as a province calls its own: the page gives the name in full, 云川省人民政府办公厅. */
export function inFull(issuer: Field<string>, onPage: readonly Field<string>[]): Field<string> {
  if (!/^[省市区县州]/u.test(issuer.value)) return issuer;
  return onPage.find((entry) => entry.value.endsWith(issuer.value)) ?? issuer;
}
