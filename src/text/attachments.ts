import { foldTitle } from '../model/keys.ts';
import type { Block } from './blocks.ts';
import { foldIssued, readIssuedTitles } from './issued-titles.ts';
import type { Paragraph } from './paragraphs.ts';
import type { RepairedText } from './repaired-text.ts';
import { asParagraph, type Field } from './title-lines.ts';

/** 附件：…   附件：1．…   2．…: the titles of what a notice issues, and the index past them. */
export function readAttachmentList(
  blocks: readonly Block[],
  at: number,
): { readonly titles: readonly Field<string>[]; readonly next: number; readonly strangers: readonly Block[] } | null {
  const first = asParagraph(blocks[at]);
  const label = first && /^附\s*件\s*[:：]\s*/u.exec(first.text.text);
  if (!first || !label) return null;
  const isAlone = first.text.length === label[0].length;
  const titles: Field<string>[] = [];
  const isNext = (index: number): boolean => {
    const block = asParagraph(blocks[index]);
    const marker = block?.marker;
    return marker?.style === 'arabic' && marker.value === titles.length + 1 && !/[。；]/u.test(block?.text.text ?? '');
  };
  const add = (text: RepairedText): void => {
    const bare = text.slice(/^(?:\d{1,2}\s*[.．、]\s*)?/u.exec(text.text)?.[0].length ?? 0);
    if (bare.length > 0) titles.push({ value: bare.text.replace(/^《(.*)》$/u, '$1'), text: bare });
  };
  const rest = first.text.slice(label[0].length);
  if (isAlone && !isNext(at + 1)) return null;
  const inner = [...rest.text.matchAll(/(?<=\S)(?=\d{1,2}\s*[.．、]\s*[\u4E00-\u9FFF《])/gu)].map(
    (match) => match.index,
  );
  const starts = [0, ...inner];
  for (const [index, start] of starts.entries()) add(rest.slice(start, starts[index + 1] ?? rest.length));
  const strangers: Block[] = [];
  let next = at + 1;
  for (; next < blocks.length; next += 1) {
    if (isNext(next)) add((blocks[next] as Paragraph).text);
    else if (titles.length > 0 && isNext(next + 1)) strangers.push(blocks[next] as Block);
    else break;
  }
  return titles.length > 0 ? { titles, next, strangers } : null;
}

/** What the title says that the notice issues, where no list names it, and the attachments listed. */
export function withIssuedTitle(listed: readonly Field<string>[], title: Field<string> | null): Field<string>[] {
  const known = new Set(listed.map((entry) => foldIssued(entry.value)));
  const issued = title ? readIssuedTitles(title.value).filter((entry) => !known.has(foldIssued(entry.title))) : [];
  const added = issued.map((entry): Field<string> => {
    const start = title?.value.indexOf(entry.title) ?? 0;
    return { value: entry.title, text: (title as Field<string>).text.slice(start, start + entry.title.length) };
  });
  return [...added, ...listed];
}

/** 印发关于…若干措施的通知 issues 关于…的若干措施: what is issued says its title itself. */
export function asPrinted(attachment: Field<string>, titles: readonly Field<string>[]): Field<string> {
  if (titles.some((title) => foldTitle(title.value) === foldTitle(attachment.value))) return attachment;
  return titles.find((title) => foldIssued(title.value) === foldIssued(attachment.value)) ?? attachment;
}

// 《…方案》已经区政府同意，现印发给你们   现将《…任务分解表》印发给你们
const ANNOUNCES = /^(?:.{0,200}?现将)?《([^《》]{6,80})》.{0,30}印发/u;

/** The title that the sentence of a notice says it issues. */
export function readAnnounced(text: RepairedText): Field<string> | null {
  const found = ANNOUNCES.exec(text.text);
  const title = found?.[1];
  if (found === null || title === undefined) return null;
  const at = text.text.indexOf(title, found.index);
  return { value: title, text: text.slice(at, at + title.length) };
}
