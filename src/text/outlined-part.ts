import type { Part } from './frame.ts';
import type { Node, Outline } from './structure.ts';

/** A part of a document with its structure. */
export interface OutlinedPart {
  readonly part: Part;
  readonly outline: Outline;
  /** All numbered things, each before what stands under it. */
  readonly nodes: readonly Node[];
}
