import type { PartialDate } from '../../model/partial-date.ts';
import type { Spans } from '../../model/span.ts';
import type { MeasureKind } from '../../model/vocabulary.ts';

/** A name in quotation marks inside a passage. */
interface QuotedName {
  readonly name: string;
  readonly spans: Spans;
}

/** A body named in a passage: `id` is the key of the agency it resolves to, else the folded printed name. */
interface NamedBody {
  readonly id: string;
  readonly name: string;
}

/** What the candidate engine knows of a passage: its own words with their places, and the few facts that two passages may share. */
export interface CandidatePassage {
  readonly key: string;
  readonly documentKey: string;
  /** The date of its document; `null` where the text states none, and then no order is claimed. */
  readonly date: PartialDate | null;
  readonly kind: MeasureKind | null;
  /** Stored text of the document; all spans refer to it. */
  readonly text: string;
  readonly title: string | null;
  readonly titleSpans: Spans;
  /** The passage's own words: what stands in a passage within it (a practice named in a paragraph) is left to that one. */
  readonly contentSpans: Spans;
  readonly quotedNames: readonly QuotedName[];
  readonly bodies: readonly NamedBody[];
  /** Keys of the documents that it cites. */
  readonly citations: readonly string[];
  /** Canonical form of the heading it stands under. */
  readonly domain: string | null;
  /** The pilot area that it names. */
  readonly area: string | null;
  /** For a table: row, sequence number and the headers of its columns, for evidence. */
  readonly table: {
    readonly row: number;
    readonly sequence: string | null;
    readonly titleColumn: string | null;
    readonly contentColumn: string | null;
  } | null;
}
