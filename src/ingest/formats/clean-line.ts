// Characters that print nothing: zero-width spaces and joiners, soft hyphen, byte order mark, direction marks, variation selectors are kept.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/gu;
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;
const CJK = '\\u2E80-\\u303F\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF“”‘’—…';
/** A line break in a source file between two Chinese characters is the typist's and not the author's. */
const SOURCE_BREAK = new RegExp(`(?<=[${CJK}])[ \\t]*\\r?\\n[ \\t\\r\\n]*(?=[${CJK}])`, 'gu');

/** Text as it is printed: without characters that print nothing. A tab becomes a space, because in the stored text a tab parts the cells of a table. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').replace(/\t/gu, ' ');
}

/** White space of markup, as a browser shows it: runs are one space, and a break between Chinese characters is none. No-break spaces count as spaces. */
export function collapseSpace(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SOURCE_BREAK, '')
    .replace(CONTROL, ' ')
    .replace(/[\s\u00A0]+/gu, (run) => (/^\u3000+$/u.test(run) ? run : ' '));
}

/** A line without the space around it. */
export function trimLine(line: string): string {
  return line.replace(/^[\s\u00A0]+|[\s\u00A0]+$/gu, '');
}

// 税务总局<br>人力资源社会保障部: two names, one below the other
const ENDS_NAME = /(?:厅|局|委|办|部|署|院|行|海关|会|政府)$/u;

/**
 * Text for a cell: one line, whatever breaks and paragraphs it has. Between Chinese characters a break leaves nothing behind, but behind what may be the name
 * of a body a space: only the break tells it from the next.
 */
export function joinCell(lines: readonly string[]): string {
  return lines
    .map(trimLine)
    .filter((line) => line !== '')
    .reduce((joined, line) => joined + (needsSpace(joined, line) || ENDS_NAME.test(joined) ? ' ' : '') + line, '')
    .replace(/[\t\n]/gu, ' ');
}

/** Whether two pieces of a broken line need a space between them: two words of Latin letters do. */
export function needsSpace(before: string, after: string): boolean {
  return /[\p{Script=Latin}\p{N},.;:)]$/u.test(before) && /^[\p{Script=Latin}\p{N}(]/u.test(after);
}
