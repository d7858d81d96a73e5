import { rankOf, type Marker } from './numbering.ts';
import type { RepairedText } from './repaired-text.ts';

/** The heading above rows of a table, and the numbers of those around it: 一、…, and in it （二）…. */
export interface RowHeading {
  readonly path: readonly string[];
  readonly text: RepairedText;
}

/** Headings as a table opens them; one of an inner style stands below those of outer ones. */
export class RowHeadings {
  private open: { readonly rank: number; readonly heading: RowHeading }[] = [];

  get current(): RowHeading | null {
    return this.open[this.open.length - 1]?.heading ?? null;
  }

  /** A heading without a number stands alone. */
  add(marker: Pick<Marker, 'style' | 'number'> | null, text: RepairedText): void {
    const rank = marker ? rankOf(marker.style) : 0;
    this.open = marker ? this.open.filter((entry) => entry.rank < rank && entry.heading.path.length > 0) : [];
    const path = marker ? [...(this.current?.path ?? []), marker.number] : [];
    this.open.push({ rank, heading: { path, text } });
  }
}
