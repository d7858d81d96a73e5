import { parseDocumentNumber } from '../model/document-number.ts';
import { foldTitle } from '../model/keys.ts';
import type { Spans } from '../model/span.ts';
import { quoteAt } from '../model/span.ts';
import { documentRef, flatSpans, quoteDocument, type Scene } from './scene.ts';
import type { ResolvedDocument } from './source-document.ts';

const DATES = ['documentDate', 'issuedOn', 'publishedOn', 'effectiveFrom', 'validUntil'] as const;

/** Sort key of a document: by date, the undated last. */
export function documentOrder({ key, reading }: ResolvedDocument): string {
  return `${reading.document.documentDate ?? '9999'}/${key}`;
}

/** The year a document belongs to, for counts by year: that of its date, else of its number. */
export function documentYear({ reading: { document } }: ResolvedDocument): number | null {
  const dated = document.documentDate ?? document.issuedOn;
  return dated
    ? Number(dated.slice(0, 4))
    : document.documentNumber
      ? (parseDocumentNumber(document.documentNumber)?.year ?? null)
      : null;
}

/** Where a field of a document is printed; for a number or a date also where it is mentioned in that form. */
export function placeOfField(document: ResolvedDocument, field: string, value: string): Spans | null {
  const spans = document.places.document[field];
  if (spans && spans.length > 0) return spans;
  return document.reading.mentions.find((mention) => mention.value === value)?.spans ?? null;
}

/** The documents of the corpus as nodes. Entered before anything else, so that no citation makes a stub of one. */
export function enterDocuments({ documents, ledger }: Scene): void {
  for (const document of documents) {
    const read = document.reading.document;
    const number = read.documentNumber === null ? null : parseDocumentNumber(read.documentNumber);
    ledger.node('PolicyDocument', document.key, {
      title: read.title,
      documentNumber: read.documentNumber,
      genre: read.genre,
      documentDate: read.documentDate,
      issuedOn: read.issuedOn,
      publishedOn: read.publishedOn,
      effectiveFrom: read.effectiveFrom,
      validUntil: read.validUntil,
      addressee: read.addressee,
      attachments: read.attachments,
      foldedTitle: read.title === null ? null : foldTitle(read.title),
      agencyCode: number?.agencyCode,
      year: documentYear(document),
      serial: number?.serial,
      inCorpus: true,
      slug: document.slug,
      jurisdiction: document.whose.place,
      text: document.text,
      sha256: document.sha256,
      sourceUrl: document.sourceUrl,
      publisher: document.publisher,
      receivedOn: document.receivedOn,
      origin: document.origin,
      formerKeys: document.formerKeys,
      unclaimed: flatSpans(document.reading.unclaimed),
      order: documentOrder(document),
    });
  }
}

/**
 *     (:PolicyDocument)-[:ISSUED_BY]->(:Agency)      and the literals HAS_TITLE, HAS_NUMBER, DATED
 *
 * What the text does not state is no claim. Where a text states a number and no issuer, the register's issuer code gives it: DERIVED.
 */
export function claimDocumentFacts(scene: Scene): void {
  const { documents, ledger, entities, directory } = scene;
  for (const document of documents) {
    const { key } = document;
    const subject = documentRef(document);
    const read = document.reading.document;
    const literal = (
      predicate: 'HAS_TITLE' | 'HAS_NUMBER' | 'DATED',
      field: string,
      value: string,
      role: string | null = null,
    ): readonly string[] => {
      const evidence = quoteDocument(ledger, document, placeOfField(document, field, value));
      return evidence.length > 0
        ? [ledger.claim({ subject, predicate, role, value, document: key, method: `head:${field}`, evidence })]
        : [];
    };
    if (read.title !== null) literal('HAS_TITLE', 'title', read.title);
    for (const field of DATES) {
      const date = read[field];
      if (date !== null) literal('DATED', field, date, field);
    }
    const numbered = read.documentNumber === null ? [] : literal('HAS_NUMBER', 'documentNumber', read.documentNumber);
    read.issuers.forEach((issuer, index) => {
      const evidence = quoteDocument(
        ledger,
        document,
        document.places.document[`issuers/${index}`] ?? mentionedAs(document, issuer),
      );
      if (evidence.length === 0) return;
      ledger.claim({
        subject,
        predicate: 'ISSUED_BY',
        object: entities.agency(document, issuer).ref,
        document: key,
        method: 'head:issuer',
        evidence,
      });
    });
    const code = read.documentNumber === null ? undefined : parseDocumentNumber(read.documentNumber)?.agencyCode;
    const issuer =
      read.issuers.length === 0 && code ? (directory.register.issuerCodes.get(code)?.issuer ?? null) : null;
    const agency = issuer === null ? null : entities.registered('Agency', issuer);
    if (agency && numbered.length > 0) {
      const evidence = quoteDocument(
        ledger,
        document,
        placeOfField(document, 'documentNumber', read.documentNumber ?? ''),
      );
      ledger.claim({
        subject,
        predicate: 'ISSUED_BY',
        object: agency,
        level: 'DERIVED',
        method: 'rule:issuer-code',
        evidence,
        restsOn: numbered,
      });
    }
  }
}

function mentionedAs(document: ResolvedDocument, name: string): Spans | null {
  const at = document.reading.mentions.find(
    ({ kind, spans }) => kind === 'BODY' && quoteAt(document.text, spans) === name,
  );
  return at?.spans ?? null;
}
