import type { ReadItem } from '../../model/reading.ts';
import type { Span, Spans } from '../../model/span.ts';
import { canonicalDomain } from '../domains.ts';
import { foldName } from '../name.ts';
import type { ResolvedDocument, ResolvedPassage } from '../source-document.ts';
import type { CandidatePassage } from './passage.ts';

/** How names of a document become identities; without a register a name is itself, folded. */
export interface Identities {
  /** The key of the agency that a printed name stands for in this document; `null` where it resolves to none. */
  readonly agency?: (document: ResolvedDocument, name: string) => string | null;
  /** The key of the cited document. */
  readonly cited?: (
    document: ResolvedDocument,
    citation: ResolvedDocument['reading']['citations'][number],
  ) => string | null;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** `spans` without what `holes` cover. */
function subtract(spans: Spans, holes: Spans): Spans {
  return holes.reduce<Spans>(
    (left, hole) =>
      left.flatMap((span) => {
        if (!overlaps(span, hole)) return [span];
        const before = span.start < hole.start ? [{ start: span.start, end: hole.start }] : [];
        const after = hole.end < span.end ? [{ start: hole.end, end: span.end }] : [];
        return [...before, ...after];
      }),
    spans,
  );
}

const liesWithin = (inner: ReadItem, outer: ReadItem): boolean =>
  inner !== outer &&
  inner.path.length > outer.path.length &&
  outer.path.every((step, index) => inner.path[index] === step);

/**
 * The passages of documents as the candidate engine takes them. A heading over other passages, without words of its own, is left out; a
 * paragraph that names practices gives their words to them.
 */
export function toCandidatePassages(
  documents: readonly ResolvedDocument[],
  identities: Identities = {},
): readonly CandidatePassage[] {
  return documents.flatMap((document) =>
    document.passages.flatMap((passage) => {
      const { item } = passage;
      const contentSpans = subtract(
        item.contentSpans,
        document.passages.filter((other) => liesWithin(other.item, item)).flatMap((other) => other.item.spans),
      );
      if (contentSpans.length === 0 && item.kind === null) return [];
      return [toCandidatePassage(document, passage, contentSpans, identities)];
    }),
  );
}

function toCandidatePassage(
  document: ResolvedDocument,
  { key, item, table }: ResolvedPassage,
  contentSpans: Spans,
  { agency, cited }: Identities,
): CandidatePassage {
  const { reading, text } = document;
  const own = [...(item.titleSpans ?? []), ...contentSpans];
  const stands = (spans: Spans): boolean => spans.some((span) => own.some((part) => overlaps(part, span)));
  const bodies = item.bodies.filter(({ role }) => role !== 'COLLECTIVE');
  return {
    key,
    documentKey: document.key,
    date: reading.document.documentDate,
    kind: item.kind,
    text,
    title: item.title,
    titleSpans: item.titleSpans ?? [],
    contentSpans,
    quotedNames: reading.mentions.flatMap(({ kind, value, spans }) =>
      kind === 'QUOTED_NAME' && typeof value === 'string' && stands(spans) ? [{ name: value, spans }] : [],
    ),
    bodies: bodies.map(({ name }) => ({ id: agency?.(document, name) ?? foldName(name), name })),
    citations: reading.citations.flatMap((citation) => {
      if (!stands(citation.spans)) return [];
      return cited?.(document, citation) ?? citation.documentNumber ?? citation.title ?? [];
    }),
    domain: item.kind === null || item.heading === null ? null : canonicalDomain(item.heading),
    area: item.area?.text ?? null,
    table: table && {
      row: table.row,
      sequence: item.number,
      titleColumn: table.columns.title,
      contentColumn: table.columns.content,
    },
  };
}
