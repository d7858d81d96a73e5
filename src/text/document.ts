import { formatDocumentNumber, parseDocumentNumber } from '../model/document-number.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { ReadDocument, ReadingPlaces, ReadProblem } from '../model/reading.ts';
import type { Spans } from '../model/span.ts';
import type { Genre } from '../model/vocabulary.ts';
import { findDates, parseDate } from './dates.ts';
import { parseMetadata } from './furniture.ts';
import type { Frame } from './head.ts';
import type { Line } from './lines.ts';
import { parseNumeral } from './numerals.ts';
import { createProblem, type Noted, type ProblemCode } from './problem.ts';
import type { RepairedText } from './repaired-text.ts';

// 第七批改革创新经验   第4批改革试点经验
const BATCH = /第([一二三四五六七八九十\d]{1,3})批(?=.{0,12}(?:改革|经验|试点|推广|借鉴|举措|成果|事项))/u;
// 本措施自2025年8月1日起施行，有效期至2030年7月31日
const EFFECTIVE = /自(?<date>.{4,24}?)起(?:施行|实施|执行|生效)/u;
const VALID_UNTIL = /有效期(?:限)?(?:至|到|截至|截止(?:到|至)?)(?<date>.{4,20}?)(?=[。，；）)]|$)/u;
const RELATIVE_START = /自(?:发布|印发|公布)之日起(?:施行|实施|执行|生效)?/u;

interface Fields {
  readonly document: ReadDocument;
  readonly places: ReadingPlaces['document'];
}

/**
 * The fields of the document itself. Each stands only on what the text states for it: the date below the signature is the document's,
 * 印发 gives the date of issue, the page's 发布日期 the date of publication, and none is put in another's place. The body that hosts a
 * page (发布机构) is no issuer.
 */
export function readDocumentFields(
  source: string,
  frame: Frame,
  genre: Genre,
  furniture: readonly Line[],
  texts: readonly RepairedText[],
  hasItems: boolean,
): Noted<Fields> {
  const problems: ReadProblem[] = [];
  const places: Record<string, Spans> = {};
  const place = (field: string, text: RepairedText | undefined | null): void => {
    if (text) places[field] = text.spans;
  };
  const notice = frame.parts[0]?.title ?? null;
  const title = notice ?? (frame.parts.length > 1 ? (frame.parts[1]?.title ?? null) : null);
  place('title', title?.text);

  const metadata = furniture.flatMap((line) => {
    const entry = parseMetadata(line);
    return entry ? [{ label: entry[0], value: entry[1], text: line.text }] : [];
  });
  const stated = (labels: readonly string[]): (typeof metadata)[number] | undefined =>
    metadata.find((entry) => labels.includes(entry.label));

  let documentNumber = frame.documentNumber?.value ?? null;
  place('documentNumber', frame.documentNumber?.text);
  if (documentNumber === null) {
    const entry = stated(['发文字号', '文号']);
    const parsed = entry ? parseDocumentNumber(entry.value) : null;
    if (entry && parsed) {
      documentNumber = formatDocumentNumber(parsed);
      place('documentNumber', entry.text.slice(entry.text.text.indexOf(entry.value)));
    }
  }
  const issuers = frame.issuers.map((issuer) => issuer.value);
  frame.issuers.forEach((issuer, index) => place(`issuers/${index}`, issuer.text));
  if (issuers.length === 0) {
    const entry = stated(['发文机关', '发文单位']);
    entry?.value.split(/[、\s]+/u).forEach((name, index) => {
      issuers.push(name);
      const at = entry.text.text.indexOf(name);
      place(`issuers/${index}`, entry.text.slice(at, at + name.length));
    });
  }
  const dateOf = (
    field: 'documentDate' | 'issuedOn' | 'publishedOn',
    own: Frame['documentDate'],
    labels: readonly string[],
  ): PartialDate | null => {
    if (own) {
      place(field, own.text);
      return own.value;
    }
    const entry = stated(labels);
    const value = entry ? parseDate(entry.value) : null;
    if (entry && value) place(field, entry.text.slice(entry.text.text.indexOf(entry.value)));
    return value;
  };
  const documentDate = dateOf('documentDate', frame.documentDate, ['成文日期', '成文时间', '发文日期', '生成日期']);
  const issuedOn = dateOf('issuedOn', frame.issuedOn, ['印发日期']);
  const publishedOn = dateOf('publishedOn', null, ['发布日期', '发布时间', '公开日期']);

  let effectiveFrom: PartialDate | null = null;
  let validUntil: PartialDate | null = null;
  for (const text of texts) {
    const starts = EFFECTIVE.exec(text.text);
    const from = starts?.groups?.['date'] ? findDates(starts.groups['date'], documentDate)[0] : undefined;
    if (starts && from?.value && effectiveFrom === null && /本|通知|措施|办法|方案|意见|规定|条例/u.test(text.text)) {
      effectiveFrom = from.value;
      place('effectiveFrom', text.slice(starts.index + 1 + from.start, starts.index + 1 + from.end));
    }
    const ends = VALID_UNTIL.exec(text.text);
    const until = ends?.groups?.['date'] ? findDates(ends.groups['date'], documentDate)[0] : undefined;
    if (ends && until?.value && validUntil === null) {
      validUntil = until.value;
      const at = text.text.indexOf(ends.groups?.['date'] as string, ends.index);
      place('validUntil', text.slice(at + until.start, at + until.end));
    }
    const relative = RELATIVE_START.exec(text.text);
    if (relative && effectiveFrom === null) {
      const value = relative[0].includes('印发') ? issuedOn : relative[0].includes('发布') ? publishedOn : null;
      if (value !== null) effectiveFrom = value;
      else
        problems.push(
          createProblem(
            'RELATIVE_DATE',
            'INFO',
            text.slice(relative.index, relative.index + relative[0].length),
            relative[0],
          ),
        );
    }
  }

  const batchIn = [notice, ...frame.parts.map((part) => part.title)].find((entry) => entry && BATCH.test(entry.value));
  const batchMatch = batchIn ? BATCH.exec(batchIn.value) : null;
  const batch = batchMatch?.[1] ? parseNumeral(batchMatch[1]) : null;
  if (batchIn && batchMatch) place('batch', batchIn.text.slice(batchMatch.index));

  place('addressee', frame.addressee?.text);
  frame.attachments.forEach((entry, index) => place(`attachments/${index}`, entry.text));

  const here = { start: 0, end: Math.min(source.length, title?.text.end ?? 0) };
  const expect = (code: ProblemCode, missing: boolean): void => {
    if (missing) problems.push(createProblem(code, 'WARNING', here));
  };
  expect('NO_TITLE', title === null);
  expect('NO_DOCUMENT_NUMBER', documentNumber === null);
  expect('NO_ISSUER', issuers.length === 0);
  expect('NO_DOCUMENT_DATE', documentDate === null);
  const annexes = frame.parts.length - 1;
  if (frame.attachments.length > annexes && hasItems && genre !== 'REPLY') {
    const absent = frame.attachments[annexes];
    const isOwn = absent && notice?.value.includes(absent.value);
    if (absent && !isOwn)
      problems.push(
        createProblem('ANNEX_ABSENT', 'WARNING', { start: absent.text.start, end: absent.text.end }, absent.value),
      );
  }
  return {
    value: {
      places,
      document: {
        title: title?.value ?? null,
        documentNumber,
        issuers,
        genre,
        batch,
        documentDate,
        issuedOn,
        publishedOn,
        effectiveFrom,
        validUntil,
        addressee: frame.addressee?.value ?? null,
        attachments: frame.attachments.map((entry) => entry.value),
      },
    },
    problems,
  };
}
