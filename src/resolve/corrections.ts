import { parseDocumentNumber, formatDocumentNumber } from '../model/document-number.ts';
import { foldTitle } from '../model/keys.ts';
import { CORRECTABLE, CORRECTABLE_OF_DOCUMENT, CorrectionEntry } from './judgement-schema.ts';
import type { Passages } from './judgements.ts';
import type { Scene } from './scene.ts';
import type { ResolvedDocument, ResolvedPassage } from './source-document.ts';
import {
  createFinding,
  findUnknownKeys,
  readEntries,
  type Finding,
  type SourcedEntry,
  type YamlSource,
} from './yaml-source.ts';

export type Corrections = readonly SourcedEntry<CorrectionEntry>[];

export function readCorrections(sources: readonly YamlSource[]): {
  readonly corrections: Corrections;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = sources.flatMap((source) => [...findUnknownKeys(source, ['corrections'])]);
  return {
    corrections: sources.flatMap((source) => readEntries(source, 'corrections', CorrectionEntry, findings)),
    findings,
  };
}

/** What was read in a field: one value, or several of which a correction changes one. */
type Field = string | null | readonly string[];

/**
 * Corrections as nodes beside what the text says: the reading itself is left as it is, so that everybody sees both. One whose `from` is no longer
 * what is read is refused: the text or the reader changed, and somebody must look again.
 */
export function enterCorrections(
  { documents, ledger }: Scene,
  corrections: Corrections,
  passages: Passages,
): readonly Finding[] {
  const findings: Finding[] = [];
  const byKey = new Map(
    documents.flatMap((document) => [
      [document.key, document] as const,
      ...document.formerKeys.map((key) => [key, document] as const),
    ]),
  );
  for (const { entry, source, path } of corrections) {
    const refuse = (field: string, message: string): void =>
      void findings.push(createFinding(source, [...path, field], `${field}: ${message}`));
    const passage = passages.get(entry.item)?.passage;
    const document = passage ? undefined : byKey.get(entry.item);
    if (!passage && !document) {
      refuse('item', `the corpus has no passage or document ${entry.item}`);
      continue;
    }
    const fields: readonly string[] = passage ? CORRECTABLE : CORRECTABLE_OF_DOCUMENT;
    if (!fields.includes(entry.field)) {
      refuse('field', `expected one of ${fields.join(', ')}, got ${entry.field}`);
      continue;
    }
    const read = passage ? fieldOf(passage, entry.field) : document ? fieldOfDocument(document, entry.field) : null;
    const matches = Array.isArray(read)
      ? entry.from === null || read.some((value: string) => sameWords(value, entry.from))
      : matchesText(entry, read as string | null);
    if (!matches) {
      refuse(
        'from',
        `the text reads ${read === null ? 'nothing' : `“${typeof read === 'string' ? read : read.join('、')}”`} now; look again whether the correction still holds`,
      );
      continue;
    }
    const item = passage?.key ?? document?.key ?? entry.item;
    ledger.node('Correction', `${item}@${entry.field}/${foldTitle(entry.from ?? '')}`, {
      itemKey: item,
      documentKey: passage ? item.slice(0, item.indexOf('#')) : item,
      passageKey: passage?.key,
      field: entry.field,
      from: entry.from,
      to: entry.to,
      who: entry.who,
      why: entry.why,
      order: `${item}/${entry.field}`,
    });
  }
  return findings;
}

/** A slip in a long content is corrected by its own words; everything else by the whole value. */
function matchesText({ field, from }: CorrectionEntry, read: string | null): boolean {
  if (field !== 'content' && field !== 'title') return sameWords(read, from);
  return read !== null && from !== null ? from.trim() !== '' && bare(read).includes(bare(from)) : read === from;
}

const bare = (text: string): string => text.replace(/\s/gu, '');
const sameWords = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : bare(a) === bare(b);

function fieldOf({ item }: ResolvedPassage, field: string): Field {
  if (field === 'bodies') return item.bodies.flatMap(({ name, text }) => [name, text]);
  if (field === 'scope' || field === 'area') return item[field]?.text ?? null;
  return item[field as Exclude<(typeof CORRECTABLE)[number], 'bodies' | 'scope' | 'area'>];
}

function fieldOfDocument({ reading: { document } }: ResolvedDocument, field: string): Field {
  if (field === 'documentNumber' && document.documentNumber !== null) {
    const number = parseDocumentNumber(document.documentNumber);
    return number ? formatDocumentNumber(number) : document.documentNumber;
  }
  return document[field as (typeof CORRECTABLE_OF_DOCUMENT)[number]];
}
