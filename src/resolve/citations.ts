import type { NodeRef } from '../model/dataset.ts';
import { formatDocumentNumber, parseDocumentNumber } from '../model/document-number.ts';
import { foldTitle } from '../model/keys.ts';
import type { ReadCitation } from '../model/reading.ts';
import { foldName } from './name.ts';
import { documentRef, quoteDocument, type Scene } from './scene.ts';
import { numbersIn, type ResolvedDocument } from './source-document.ts';

/** What a citation names: a document of the corpus, one known only from citations, or several that share the title. */
export type CitedDocument =
  | { readonly kind: 'RESOLVED'; readonly key: string }
  | { readonly kind: 'STUB'; readonly key: string; readonly number: string | null; readonly title: string | null }
  | {
      readonly kind: 'AMBIGUOUS';
      readonly key: string;
      readonly title: string;
      readonly candidates: readonly string[];
    };

type Cited = Pick<ReadCitation, 'title' | 'documentNumber'>;

/** Finds cited documents by number, else by folded title. */
export interface Bibliography {
  readonly find: (citing: ResolvedDocument, cited: Cited) => CitedDocument | null;
}

const canonicalNumber = (text: string | null): string | null => {
  const number = text === null ? null : parseDocumentNumber(text);
  return number ? formatDocumentNumber(number) : null;
};

/**
 * A bibliography over a corpus. A title that one citation gives with a number and another without is one document, unless the corpus knows two
 * numbers for it: then nobody can tell, and the answer is AMBIGUOUS.
 */
export function createBibliography(documents: readonly ResolvedDocument[]): Bibliography {
  const keys = new Set(documents.map(({ key }) => key));
  const titles = new Map<string, Set<string>>();
  const enter = (title: string | null, key: string): void => {
    if (title !== null) titles.set(foldTitle(title), (titles.get(foldTitle(title)) ?? new Set()).add(key));
  };
  for (const { key, reading } of documents) {
    const { title, attachments, issuers } = reading.document;
    enter(title, key);
    for (const attachment of attachments) enter(attachment, key);
    // 《关于推进…的意见》 is how others cite 辽宁省人民政府关于推进…的意见.
    for (const issuer of issuers) if (title?.startsWith(issuer)) enter(title.slice(issuer.length), key);
  }
  for (const { reading } of documents) {
    for (const { title, documentNumber } of reading.citations) {
      const number = canonicalNumber(documentNumber);
      if (number !== null) enter(title, number);
    }
  }
  return {
    find: (citing, cited) => {
      const { title, documentNumber } = throughAlias(citing, cited);
      const number = canonicalNumber(documentNumber);
      if (number !== null)
        return keys.has(number) ? { kind: 'RESOLVED', key: number } : { kind: 'STUB', key: number, number, title };
      if (title === null) return null;
      const folded = foldTitle(title);
      const [only, ...others] = [...(titles.get(folded) ?? [])].sort();
      if (only === undefined) return { kind: 'STUB', key: folded.replaceAll('/', '／'), number: null, title };
      if (others.length > 0)
        return { kind: 'AMBIGUOUS', key: folded.replaceAll('/', '／'), title, candidates: [only, ...others] };
      return keys.has(only) ? { kind: 'RESOLVED', key: only } : { kind: 'STUB', key: only, number: only, title };
    },
  };
}

/** 总体方案 in a document that defines it stands for 《…总体方案的通知》(国发〔2017〕15号), and only in that document. */
function throughAlias(citing: ResolvedDocument, cited: Cited): Cited {
  if (cited.title === null || cited.documentNumber !== null) return cited;
  const title = foldName(cited.title);
  const alias = citing.aliases.find(({ name }) => foldName(name) === title);
  if (!alias) return cited;
  const own = citing.reading.citations.find(
    (other) =>
      other.title !== null &&
      other.documentNumber !== null &&
      foldTitle(alias.standsFor).includes(foldTitle(other.title)),
  );
  return own ?? { title: alias.standsFor, documentNumber: numbersIn(alias.standsFor)[0] ?? null };
}

/**
 *     (:PolicyDocument)-[:CITES|BASED_ON|IMPLEMENTS|REPLIES_TO|FORWARDS]->(:PolicyDocument)
 *
 * A document that is known only from citations becomes a stub, `inCorpus: false`.
 */
export function claimCitations(scene: Scene, bibliography: Bibliography): void {
  const { documents, ledger } = scene;
  for (const document of documents) {
    for (const citation of document.reading.citations) {
      const cited = bibliography.find(document, citation);
      if (!cited || cited.key === document.key) continue;
      const evidence = quoteDocument(ledger, document, citation.spans);
      if (evidence.length === 0) continue;
      const object = enterCited(scene, cited, evidence);
      ledger.claim({
        subject: documentRef(document),
        predicate: citation.relation,
        object,
        document: document.key,
        method: 'citation',
        evidence,
      });
    }
  }
}

function enterCited(scene: Scene, cited: CitedDocument, evidence: readonly string[]): NodeRef {
  const { ledger, entities, directory } = scene;
  if (cited.kind === 'RESOLVED') return documentRef(cited);
  const number = cited.kind === 'STUB' && cited.number !== null ? parseDocumentNumber(cited.number) : null;
  const stub = ledger.node('PolicyDocument', cited.key, {
    title: cited.title,
    foldedTitle: cited.title === null ? null : foldTitle(cited.title),
    documentNumber: number && formatDocumentNumber(number),
    agencyCode: number?.agencyCode,
    year: number?.year,
    serial: number?.serial,
    inCorpus: false,
    candidates: cited.kind === 'AMBIGUOUS' ? cited.candidates : null,
    order: `9999/${cited.key}`,
  });
  const issuer = number ? (directory.register.issuerCodes.get(number.agencyCode)?.issuer ?? null) : null;
  const agency = issuer === null ? null : entities.registered('Agency', issuer);
  if (agency)
    ledger.claim({
      subject: stub,
      predicate: 'ISSUED_BY',
      object: agency,
      level: 'DERIVED',
      method: 'rule:issuer-code',
      evidence,
    });
  return stub;
}
