import { formatDocumentNumber, parseDocumentNumber } from '../model/document-number.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { ReadDocument, ReadingPlaces, ReadProblem } from '../model/reading.ts';
import type { Spans } from '../model/span.ts';
import type { Genre } from '../model/vocabulary.ts';
import { parseDate } from './dates.ts';
import { readEffect } from './effect.ts';
import type { Frame } from './frame.ts';
import { inFull, statedIssuers } from './issuers.ts';
import type { Metadata } from './metadata.ts';
import { parseNumeral } from './numerals.ts';
import { createProblem, type Noted, type ProblemCode } from './problem.ts';
import type { RepairedText } from './repaired-text.ts';
import type { Field } from './title-lines.ts';

// 第七批改革创新经验   第4批改革试点经验   首批改革试点经验
const BATCH =
  /(?:第([一二三四五六七八九十\d]{1,3})|(?<first>首))批(?=.{0,12}(?:改革|经验|试点|推广|借鉴|举措|成果|事项|创新|案例|做法))/u;
// 制度创新案例（第十八批）
const BATCH_BEHIND = /(?<=(?:案例|经验|成果|举措|事项|清单)[（(])第([一二三四五六七八九十\d]{1,3})批(?=[）)])/u;

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
  metadata: readonly Metadata[],
  texts: readonly RepairedText[],
): Noted<Fields> {
  const problems: ReadProblem[] = [];
  const places: Record<string, Spans> = {};
  const take = <T>(name: string, field: Field<T> | null): T | null => {
    if (field) places[name] = field.text.spans;
    return field?.value ?? null;
  };
  const stated = (labels: readonly string[]): RepairedText | null =>
    metadata.find((entry) => labels.includes(entry.label) && entry.value.length > 0)?.value ?? null;
  const statedDate = (labels: readonly string[]): Field<PartialDate> | null => {
    const text = stated(labels);
    const value = text && parseDate(text.text);
    return text && value ? { value, text } : null;
  };
  const titleField =
    frame.parts[0]?.title ?? frame.parts[1]?.title ?? statedTitle(stated(['标题', '信息名称', '文件名称', 'title']));
  const numberField =
    frame.documentNumber ?? statedNumber(stated(['发文字号', '文号', '发布文号', '发文文号', '公文字号', '文件字号']));
  const onPage = statedIssuers(stated(['发文机关', '发文单位']));
  const issuerFields = frame.issuers.length > 0 ? frame.issuers.map((issuer) => inFull(issuer, onPage)) : onPage;

  const title = take('title', titleField);
  const documentNumber = take('documentNumber', numberField);
  const issuers = issuerFields.map((issuer, index) => take(`issuers/${index}`, issuer) as string);
  const documentDate = take(
    'documentDate',
    frame.documentDate ?? statedDate(['成文日期', '成文时间', '发文日期', '生成日期']),
  );
  const issuedOn = take('issuedOn', frame.issuedOn ?? statedDate(['印发日期']));
  const publishedOn = take(
    'publishedOn',
    frame.publishedOn ?? statedDate(['发布日期', '发布时间', '公开日期', '公开时间', 'date']),
  );
  const effect = readEffect(texts, { document: documentDate, issued: issuedOn, published: publishedOn });
  for (const problem of effect.problems) problems.push(problem);
  const effectiveFrom = take('effectiveFrom', effect.effectiveFrom ?? statedDate(['生效日期', '实施日期']));
  const validUntil = take('validUntil', effect.validUntil ?? statedDate(['失效日期', '失效时间', '废止日期']));
  const batch = take('batch', readBatch(frame, titleField));
  const addressee = take('addressee', frame.addressee);
  const attachments = frame.attachments.map((entry, index) => take(`attachments/${index}`, entry) as string);

  const here = { start: 0, end: Math.min(source.length, titleField?.text.end ?? 0) };
  const expect = (code: ProblemCode, missing: boolean): void => {
    if (missing) problems.push(createProblem(code, 'WARNING', here));
  };
  expect('NO_TITLE', title === null);
  expect('NO_DOCUMENT_NUMBER', documentNumber === null);
  expect('NO_ISSUER', issuers.length === 0);
  expect('NO_DOCUMENT_DATE', documentDate === null);
  if (frame.documentNumber?.hasSlip)
    problems.push(createProblem('LIKELY_SLIP', 'INFO', frame.documentNumber.text, frame.documentNumber.text.text));
  const absent = absentAnnex(frame, genre);
  if (absent) problems.push(createProblem('ANNEX_ABSENT', 'WARNING', absent.text, absent.value));
  return {
    value: {
      places,
      document: {
        title,
        documentNumber,
        issuers,
        genre,
        batch,
        documentDate,
        issuedOn,
        publishedOn,
        effectiveFrom,
        validUntil,
        addressee,
        attachments,
      },
    },
    problems,
  };
}

const statedTitle = (text: RepairedText | null): Field<string> | null => text && { value: text.text, text };

function statedNumber(text: RepairedText | null): Field<string> | null {
  const number = text && parseDocumentNumber(text.text);
  return number && { value: formatDocumentNumber(number), text };
}

/** The batch of a series that a title names. */
function readBatch(frame: Frame, title: Field<string> | null): Field<number> | null {
  for (const entry of [title, ...frame.parts.map((part) => part.title)]) {
    const match = entry && (BATCH.exec(entry.value) ?? BATCH_BEHIND.exec(entry.value));
    const value = match?.groups?.['first'] ? 1 : match?.[1] ? parseNumeral(match[1]) : null;
    if (entry && match && value !== null) return { value, text: entry.text.slice(match.index) };
  }
  return null;
}

/** The first attachment announced that the text does not hold; a reply's are sent apart. */
function absentAnnex(frame: Frame, genre: Genre): Field<string> | null {
  const annexes = frame.parts.length - 1;
  const absent = frame.attachments[annexes];
  if (!absent || genre === 'REPLY' || frame.parts[0]?.title?.value.includes(absent.value)) return null;
  return absent;
}
