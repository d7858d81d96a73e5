import type { Genre } from '../model/vocabulary.ts';

/** Words that titles of official documents end in, by what they make of a document. */
const GENRE_WORDS: readonly (readonly [Genre, string])[] = [
  ['REPLY', '答复(?:意见)?|批复|复函|回复(?:意见)?'],
  ['NOTICE', '通知|通报|公告|通告'],
  ['TABLE', '任务分工|任务分解|分工表|任务表|分解表|一览表|情况表|统计表|进度表|汇总表|明细表|台账|清单|目录'],
  ['OPINIONS', '意见'],
  ['MEASURES', '措施|举措|若干政策'],
  ['PLAN', '方案|规划|计划|纲要|要点'],
  ['DECISION', '决定|决议'],
  ['REGULATION', '条例|办法|规定|细则|章程'],
  ['LETTER', '函'],
  ['OTHER', '报告|简报|指南|名单|总结|建议|汇编|案例集?|纪要|问答|解读|(?:进展|工作|建设|推进|落实|实施)情况'],
];
/** All of them, for use inside a group of a pattern. */
export const GENRE_WORD = GENRE_WORDS.map(([, words]) => words).join('|');
// （试行）   （2024—2026年）   （第三版）   （征求意见稿）
const VERSION =
  '(?:\\s*[（(](?:第.{1,4}[期辑批]|截[至止].{4,14}|试行|暂行|节选|修订|征求意见稿|摘要|摘编|.{0,6}版|(?:19|20)\\d{2}(?:年)?[-—–~～至]+(?:19|20)\\d{2}年?|(?:19|20)\\d{2}年)[）)])?';

/** What ends like a title: 关于…的通知, …若干措施》, …条例（试行）. */
export const TITLE_ENDING = new RegExp(
  `(?:${GENRE_WORD})》?(?:的(?:通知|函|公告|决定|意见|批复|答复|说明))?${VERSION}$`,
  'u',
);

const GENRE_PATTERNS = GENRE_WORDS.map(([genre, words]): readonly [Genre, RegExp] => [
  genre,
  new RegExp(`(?:${words})$`, 'u'),
]);

/** The genre a title names. */
export function genreOf(title: string | null): Genre {
  if (title === null) return 'OTHER';
  // 关于第0218号提案答复的函 is a reply
  const bare = title.replace(/[（(][^）)]*[）)]$|》$/u, '').replace(/(?<=答复|批复)的函$/u, '');
  return GENRE_PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'OTHER';
}

/** A report on what was done, or the reading of a policy (《…分工方案》政策解读): its numbered parts ask for nothing. */
export const isReportTitle = (title: string): boolean =>
  /(?:解读|问答|图解|报告|总结|简报|快报|周报|月报|(?:情况|进展)(?:的)?(?:通报|汇报|说明)|(?:进展|工作|建设|推进|落实|实施)情况)(?:[（(][^）)]*[）)])?$/u.test(
    title,
  );
