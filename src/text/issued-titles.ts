import { foldTitle } from '../model/keys.ts';

/** What the title of a notice says that it issues or passes on, as words alone: the places of titles are found elsewhere. */

// 关于印发《…若干措施》的通知   《…关于印发〈…要点〉的通知》   印发《…方案》等两个文件的通知   印发中国(辽宁)自由贸易试验区沈阳片区实施方案的通知   转发市发展改革委《关于…若干意见》的通知
const ISSUES =
  /(?<verb>印发|发布|公布|转发)\s*(?:[\u4E00-\u9FFF、]{0,40}?[《〈](?<quoted>.+)[》〉](?:等.{1,8}|[及和、][^《》]{2,24})?|(?<bare>.+?))(?:的(?:通知|公告|决定|函))?$/u;

/** What the title of a notice says that it issues or passes on, the first of several titles in 《》; `null` when it says nothing of the kind. */
export function readIssuedTitle(title: string): { readonly title: string; readonly forwards: boolean } | null {
  const [first] = readIssuedTitles(title);
  return first ?? null;
}

/** All titles that the title of a notice says it issues: 关于印发《甲方案》《乙办法》的通知. */
export function readIssuedTitles(title: string): { readonly title: string; readonly forwards: boolean }[] {
  const match = ISSUES.exec(title)?.groups;
  const issued = match?.['quoted']?.split(/[》〉][、和及]?[《〈]/u) ?? [
    match?.['bare']?.replace(/的(?:通知|公告|决定|函)$/u, '') ?? '',
  ];
  return issued.filter(Boolean).map((entry) => ({ title: entry, forwards: match?.['verb'] === '转发' }));
}

/** A title as it is compared with what a notice says it issues: 印发关于…若干措施的通知 issues 关于…的若干措施, 附件：…案例（共4项） the …案例. */
export const foldIssued = (title: string): string =>
  foldTitle(title.replace(/[（(]共\s*[\d一二三四五六七八九十]{1,4}(?:项|个|条|例)[）)]$/u, '')).replaceAll('的', '');
