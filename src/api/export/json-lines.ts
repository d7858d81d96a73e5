import type { ClaimEnd, WholeClaim } from '../../graph/reads/export-rows.ts';
import type { DocumentRow, EvidenceRow } from '../../graph/rows.ts';
import type { ExportedClaim, ExportedDocument, ExportedEvidence, ExportedMeasure } from '../../model/export-lines.ts';
import { toSpans } from '../spans.ts';
import type { Iris } from './iri.ts';
import { documentRecords, measureRecords, type MeasureRecord } from './records.ts';
import type { ExportSource, ExportText } from './source.ts';

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** measures.jsonl: one whole measure a line, as {@link ExportedMeasure}. */
export async function* writeMeasureLines(source: ExportSource): ExportText {
  for await (const records of measureRecords(source))
    yield records.map((record) => line(toExportedMeasure(record, source.version, source.iris))).join('');
}

/** documents.jsonl: one whole document a line with its text, as {@link ExportedDocument}. */
export async function* writeDocumentLines(source: ExportSource): ExportText {
  const { reads, version, iris } = source;
  for await (const records of documentRecords(source)) {
    for (const { document, claims } of records) {
      const text = document.inCorpus ? await reads.text(document.key) : null;
      yield line(toExportedDocument(document, text, claims, version, iris));
    }
  }
}

function toExportedMeasure({ measure, document, claims }: MeasureRecord, dataset: string, iris: Iris): ExportedMeasure {
  const { key, kind, number, path, heading, title, content, name, ordinal, date, year, row, sequence } = measure;
  return {
    dataset,
    type: 'Measure',
    key,
    kind: kind ?? 'POLICY_MEASURE',
    number,
    path: [...path],
    heading,
    title,
    content: content ?? '',
    name: name ?? title ?? key,
    ordinal,
    date,
    year,
    spans: [...toSpans(measure.spans)],
    titleSpans: [...toSpans(measure.titleSpans)],
    contentSpans: [...toSpans(measure.contentSpans)],
    row,
    sequence,
    link: iris.page('measure', key),
    document: toSource(document),
    claims: claims.map(toExportedClaim),
  };
}

function toSource(document: DocumentRow): ExportedMeasure['document'] {
  const { key, title, documentNumber, genre, documentDate, sourceUrl, publisher } = document;
  return { key, title, documentNumber, genre, documentDate, sourceUrl, publisher };
}

function toExportedDocument(
  document: DocumentRow,
  text: string | null,
  claims: readonly WholeClaim[],
  dataset: string,
  iris: Iris,
): ExportedDocument {
  const { issuedOn, publishedOn, effectiveFrom, validUntil, addressee, inCorpus, slug, sha256, receivedOn } = document;
  return {
    dataset,
    type: 'PolicyDocument',
    ...toSource(document),
    issuedOn,
    publishedOn,
    effectiveFrom,
    validUntil,
    addressee,
    attachments: [...(document.attachments ?? [])],
    inCorpus,
    slug,
    sha256,
    receivedOn,
    text,
    unclaimed: [...toSpans(document.unclaimed)],
    link: iris.page('document', document.key),
    claims: claims.map(toExportedClaim),
  };
}

/** The type of the API: a passage with a kind is a measure. */
export const typeOfEnd = ({ label, kind }: Pick<ClaimEnd, 'label' | 'kind'>): string =>
  label === 'Passage' ? (kind === null ? 'PlainPassage' : 'Measure') : label;

const toEnd = (end: ClaimEnd): ExportedClaim['subject'] => ({ type: typeOfEnd(end), key: end.key, name: end.name });

function toExportedClaim({ claim, subject, object, evidence, restsOn }: WholeClaim): ExportedClaim {
  const { key: id, predicate, role, value, level, method, assertedBy, document, confidence, score } = claim;
  const { note, noteZh, reviewer, reviewedOn } = claim;
  return {
    id,
    subject: toEnd(subject),
    predicate,
    role,
    object: object && toEnd(object),
    value,
    level,
    method,
    assertedBy,
    document,
    confidence,
    score,
    note,
    noteZh,
    reviewer,
    reviewedOn,
    evidence: evidence.map(toExportedEvidence),
    restsOn: [...restsOn],
  };
}

function toExportedEvidence(row: EvidenceRow): ExportedEvidence {
  const { key, kind, documentKey, passageKey, quote, sequence, column, publisher, title, url, dateRead } = row;
  return {
    key,
    kind,
    document: documentKey,
    passage: passageKey,
    quote,
    spans: [...toSpans(row.spans)],
    row: row.row,
    sequence,
    column,
    reference: kind === 'REFERENCE' ? { publisher, title, url, dateRead } : null,
  };
}
