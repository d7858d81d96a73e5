import { readIssuedTitle } from './issued-titles.ts';
import { GENRE_WORD } from './title-words.ts';

/**
 * Where the frame of a document must have had line breaks, in a text that lost them: around its number, behind its title, around its
 * signature and around the title of what it issues. Each is known from what stands beside it, none from a list of bodies or places.
 */

const HEAD = 1500;
// 沈政发〔2017〕46号   国发〔2018〕38号: the code may run into the words before it
const NUMBER = /(?<run>[\u3400-\u9FFF]{2,40})\s*[〔[［﹝（(【](?:19|20)\d{2}[〕\]］﹞）)】]\s*第?\d{1,4}\s*号/gu;
const LONGEST_CODE = 8;
const BEFORE_CODE = new RegExp(
  `^.*(?:文件|人民政府|办公厅|办公室|委员会|厅|${GENRE_WORD})(?=[\\u3400-\\u9FFF]{2,${LONGEST_CODE}}$)`,
  'u',
);
// …的通知各市人民政府   …的意见国发〔2018〕38号   …的答复李某某代表：
const TITLE = new RegExp(
  `(?:关于|印发|转发|发布|公布|对)[^。；：:]{2,160}?(?:${GENRE_WORD})》?(?:的(?:通知|函|公告|决定|意见|批复|答复))?` +
    `(?=\\s*(?:各(?:省|市|区|县|州|有关|地|部门|单位|委|片区|设区)|[\\u3400-\\u9FFF]{2,8}\\s*[〔\\[［（(](?:19|20)\\d{2}|[\\u4E00-\\u9FFF·]{2,12}(?:代表|委员|同志)[：:]|[\\u4E00-\\u9FFF]{4,40}[：:]|\\*{0,2}(?:发布(?:日期|时间|机构)|索引号)|来源\\s*[：:]))`,
  'u',
);
const ADDRESSEE = /^\s*[^。；]{2,160}?[：:]/u;
const DATE =
  '(?:(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[二一〇○零][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)';
const RELEASE = '(?:\\s*[（(]此件[^（）()]{2,12}[）)])?';

/** Offsets of the breaks that the frame of `text` shows; `text` is one long line. */
export function findFrameSeams(text: string): readonly number[] {
  const seams: number[] = [];
  const head = text.slice(0, HEAD);
  const number = findOwnNumber(head);
  if (number) seams.push(number.start, number.end);
  const title = TITLE.exec(head);
  if (!title) return seams;
  const titleEnd = title.index + title[0].length;
  seams.push(titleEnd);
  const addressee = ADDRESSEE.exec(head.slice(titleEnd));
  if (addressee && (number === null || number.start < titleEnd || number.end <= titleEnd + addressee[0].length))
    seams.push(titleEnd + addressee[0].length);
  const isNumberFirst = number !== null && number.end <= title.index;
  const issuer =
    issuerBefore(head.slice(isNumberFirst ? number.end : 0, title.index)) ??
    (isNumberFirst ? issuerBefore(head.slice(0, number.start)) : null);
  if (issuer !== null) seams.push(...signatureSeams(text, issuer, titleEnd));
  const issued = readIssuedTitle(title[0].replace(/\s/gu, ''));
  if (issued) seams.push(...issuedSeams(text, issued.title, titleEnd));
  return seams;
}

/** The first number outside brackets, its code cut from the words before it. */
function findOwnNumber(head: string): { readonly start: number; readonly end: number } | null {
  for (const match of head.matchAll(NUMBER)) {
    if (/[（(]$/u.test(head.slice(0, match.index).trimEnd())) continue;
    const run = match.groups?.['run'] ?? '';
    const lead = BEFORE_CODE.exec(run)?.[0].length ?? 0;
    if (run.length - lead > LONGEST_CODE + 2) continue;
    return { start: match.index + lead, end: match.index + match[0].length };
  }
  return null;
}

/** 辽宁省人民政府 before 关于: the last run of characters of a name. */
function issuerBefore(text: string): string | null {
  const run = /[\u4E00-\u9FFF]{3,40}$/u.exec(text.trimEnd())?.[0] ?? null;
  const name = run?.replace(/文件$/u, '').replace(/^.*文件/u, '') ?? '';
  return name.length >= 3 ? name : null;
}

/** Around the signature: the issuer that the title names with a date behind it, and the note on release. */
function* signatureSeams(text: string, issuer: string, from: number): Generator<number> {
  const signature = new RegExp(`(?<name>${issuer})\\s*${DATE}${RELEASE}`, 'gu');
  for (const match of text.slice(from).matchAll(signature)) {
    const start = from + match.index;
    const note = /[（(]此件/u.exec(match[0]);
    yield start;
    yield start + issuer.length;
    if (note) yield start + note.index;
    yield start + match[0].length;
  }
}

const GOES_ON = /^\s*(?:印发|已经|转发|公布|予以)/u;

/** Around the title of what is issued, where it stands alone and not in 《》. */
function* issuedSeams(text: string, title: string, from: number): Generator<number> {
  for (let at = text.indexOf(title, from); at >= 0; at = text.indexOf(title, at + title.length)) {
    if (text[at - 1] === '《' || /[：:.．]\s*$/u.test(text.slice(Math.max(0, at - 3), at))) continue;
    // 现将…印发给你们: a title in a sentence is none that begins a part
    if (
      /将\s*$/u.test(text.slice(Math.max(0, at - 3), at)) ||
      GOES_ON.test(text.slice(at + title.length, at + title.length + 4))
    )
      continue;
    yield at;
    yield at + title.length;
  }
}
