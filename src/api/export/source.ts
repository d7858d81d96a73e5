import type { ExportReads } from '../../graph/reads/exports.ts';
import type { ExportSelection } from '../../graph/reads/export-rows.ts';
import type { Level } from '../../model/vocabulary.ts';
import type { Iris } from './iri.ts';

/** What an export is made from. One version, one selection, whatever the format. */
export interface ExportSource {
  readonly version: string;
  readonly reads: ExportReads;
  readonly selection: ExportSelection;
  /** True without a filter: the whole graph is meant, and not only what the measures lead to. */
  readonly isWhole: boolean;
  /** Levels of the claims and links that are shown. */
  readonly levels: readonly Level[];
  readonly iris: Iris;
  /** Begin a CSV file with the mark by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** A format's text, some at a time. */
export type ExportText = AsyncGenerator<string, void, undefined>;
