import { documentOrder, documentYear } from './documents.ts';
import { documentRef, flatSpans, padded, passageRef, quotePassage, type Scene } from './scene.ts';
import { firstSentence, passageName } from './source-document.ts';

/**
 *     (:Passage)-[:PART_OF]->(:PolicyDocument)       and the literal HAS_TITLE
 *
 * Quoted by the title of the passage, else by its first sentence.
 */
export function claimPassages({ documents, ledger }: Scene): void {
  for (const document of documents) {
    const { key, text } = document;
    for (const passage of document.passages) {
      const { item } = passage;
      ledger.node('Passage', passage.key, {
        documentKey: key,
        documentTitle: document.reading.document.title,
        number: item.number,
        path: item.path,
        heading: item.heading,
        kind: item.kind,
        title: item.title,
        content: item.content,
        name: passageName(text, item),
        ordinal: passage.ordinal,
        start: item.start,
        end: item.end,
        spans: flatSpans(item.spans),
        titleSpans: item.titleSpans && flatSpans(item.titleSpans),
        contentSpans: flatSpans(item.contentSpans),
        row: passage.table?.row,
        sequence: passage.table ? item.number : null,
        columnsJson: passage.table && JSON.stringify(passage.table.columns),
        // 各有关部门, 等: printed as responsible, but nobody's name.
        collectives: item.bodies.filter(({ role }) => role === 'COLLECTIVE').map((body) => body.text),
        date: document.reading.document.documentDate,
        year: documentYear(document),
        order: `${documentOrder(document)}/${padded(passage.ordinal)}`,
      });
      const subject = passageRef(passage);
      const titled = item.titleSpans !== null && item.titleSpans.length > 0;
      const words =
        titled && item.titleSpans
          ? item.titleSpans
          : firstSentence(text, item.contentSpans.length > 0 ? item.contentSpans : item.spans);
      const evidence = quotePassage(ledger, document, passage, words, titled ? 'title' : 'content');
      const method = passage.table ? 'table-row' : 'numbered-item';
      ledger.claim({ subject, predicate: 'PART_OF', object: documentRef(document), document: key, method, evidence });
      if (item.title !== null && titled)
        ledger.claim({ subject, predicate: 'HAS_TITLE', value: item.title, document: key, method, evidence });
    }
  }
}
