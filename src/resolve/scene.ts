import type { NodeRef, PropertyValue } from '../model/dataset.ts';
import type { Directory } from './directory.ts';
import type { Entities } from './entities.ts';
import { found, type Ledger } from './ledger.ts';
import type { ResolvedDocument, ResolvedPassage } from './source-document.ts';
import type { Spans } from '../model/span.ts';

/** What every rule of resolving works on: the documents, the register, and the ledger that claims are entered in. */
export interface Scene {
  readonly documents: readonly ResolvedDocument[];
  readonly directory: Directory;
  readonly entities: Entities;
  readonly ledger: Ledger;
}

export const documentRef = ({ key }: { readonly key: string }): NodeRef => ({ label: 'PolicyDocument', key });
export const passageRef = ({ key }: { readonly key: string }): NodeRef => ({ label: 'Passage', key });

type Column = 'number' | 'title' | 'content' | 'bodies' | 'scope' | 'area';

/** Evidence from words of a passage; for a table with row, sequence number and the header of the column. */
export function quotePassage(
  ledger: Ledger,
  document: ResolvedDocument,
  passage: ResolvedPassage,
  spans: Spans,
  column: Column,
): readonly string[] {
  const { table, item } = passage;
  return found(
    ledger.quote({
      documentKey: document.key,
      text: document.text,
      spans,
      passageKey: passage.key,
      row: table?.row ?? null,
      sequence: table ? item.number : null,
      column: table?.columns[column] ?? null,
    }),
  );
}

/** Evidence from words of a document, with the passage that they stand in, if they do. */
export function quoteDocument(
  ledger: Ledger,
  document: ResolvedDocument,
  spans: Spans | undefined | null,
): readonly string[] {
  const [first] = spans ?? [];
  if (!spans || !first) return [];
  return found(
    ledger.quote({
      documentKey: document.key,
      text: document.text,
      spans,
      passageKey: document.passageAt(first.start)?.key ?? null,
    }),
  );
}

/** Spans as Neo4j keeps them: one flat list [start, end, start, end …]. */
export function flatSpans(spans: Spans): PropertyValue {
  return spans.flatMap(({ start, end }) => [start, end]);
}

/** A number that sorts as text. */
export const padded = (n: number): string => String(n).padStart(6, '0');
