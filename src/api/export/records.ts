import type { WholeClaim } from '../../graph/reads/export-rows.ts';
import type { DocumentRow, PassageRow } from '../../graph/rows.ts';
import type { ExportSource } from './source.ts';

/** A measure with its document and all claims about it and with it. */
export interface MeasureRecord {
  readonly measure: PassageRow;
  readonly document: DocumentRow;
  readonly claims: readonly WholeClaim[];
}

/** The selected measures in the order of lists, a page at a time. */
export async function* measureRecords({
  reads,
  selection,
  levels,
}: ExportSource): AsyncIterable<readonly MeasureRecord[]> {
  for await (const measures of reads.measures(selection)) {
    const [claims, documents] = await Promise.all([
      reads.claimsOf(
        measures.map(({ key }) => ({ label: 'Passage', key })),
        levels,
      ),
      reads.documents([...new Set(measures.map(({ documentKey }) => documentKey))]),
    ]);
    yield measures.map((measure) => {
      const document = documents.get(measure.documentKey);
      if (!document) throw new Error(`expected the document ${measure.documentKey} of ${measure.key}, came none`);
      return { measure, document, claims: claims.get(`Passage:${measure.key}`) ?? [] };
    });
  }
}

/** A document with all claims about it. */
export interface DocumentRecord {
  readonly document: DocumentRow;
  readonly claims: readonly WholeClaim[];
}

/** All documents without a filter, else those that hold the selected measures; a page at a time. */
export async function* documentRecords(source: ExportSource): AsyncIterable<readonly DocumentRecord[]> {
  const { reads, levels } = source;
  for await (const documents of documentPages(source)) {
    const claims = await reads.claimsOf(
      documents.map(({ key }) => ({ label: 'PolicyDocument', key })),
      levels,
    );
    yield documents.map((document) => ({ document, claims: claims.get(`PolicyDocument:${document.key}`) ?? [] }));
  }
}

/** Documents that are asked for by key at once. */
const DOCUMENTS = 100;

async function* documentPages({ reads, selection, isWhole }: ExportSource): AsyncIterable<readonly DocumentRow[]> {
  if (isWhole) {
    for await (const rows of reads.things('PolicyDocument'))
      yield rows.filter((row): row is DocumentRow => row.label === 'PolicyDocument');
    return;
  }
  for (let from = 0; from < selection.documents.length; from += DOCUMENTS)
    yield [...(await reads.documents(selection.documents.slice(from, from + DOCUMENTS))).values()];
}
