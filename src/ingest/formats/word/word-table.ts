import type { DroppedParts } from '../format.ts';
import { MOST_COLUMNS } from '../table-grid.ts';
import { childOf, childrenOf, textOf, valueOf, type XmlElement } from './xml.ts';

/** A row of a Word table: cells with the columns and rows that they go over, those merged into one above left out. */
export interface WordRow {
  /** Columns that stand empty before the first cell. */
  readonly before: number;
  readonly cells: readonly { readonly element: XmlElement; readonly columns: number; readonly rows: number }[];
}

interface RawCell {
  readonly element: XmlElement;
  readonly column: number;
  readonly columns: number;
  /** `restart` begins a vertical merge, `continue` belongs to the cell above. */
  readonly merge: 'restart' | 'continue' | null;
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml']);

/** Children of that name, also those inside content controls and insertions. */
function within(parent: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? [...within(child, name)] : [],
  );
}

const toCount = (value: string | null): number => {
  const count = Number.parseInt(value ?? '', 10);
  return Number.isNaN(count) ? 0 : Math.max(0, Math.min(MOST_COLUMNS + 1, count));
};

/** The rows of a table, those deleted in tracked changes left out and reported. */
export function readRows(table: XmlElement, dropped: DroppedParts): readonly WordRow[] {
  const kept = within(table, 'w:tr').filter((row) => {
    if (!childOf(childOf(row, 'w:trPr'), 'w:del')) return true;
    dropped.add('deleted in tracked changes', textOf(row));
    return false;
  });
  const raw = kept.map((row) => {
    const before = toCount(valueOf(childOf(row, 'w:trPr'), 'w:gridBefore'));
    let column = before;
    const cells = within(row, 'w:tc').map((element): RawCell => {
      const properties = childOf(element, 'w:tcPr');
      const columns = Math.max(1, toCount(valueOf(properties, 'w:gridSpan')));
      const value = valueOf(properties, 'w:vMerge');
      const merge = value === null ? null : value === 'restart' ? 'restart' : 'continue';
      const cell = { element, column, columns, merge } as const;
      column += columns;
      return cell;
    });
    return { before, cells };
  });
  const openIn = new Map<number, number>();
  // From the bottom up: how many cells below continue the one that begins here.
  const counted = raw.toReversed().map(({ before, cells }) => {
    const below = new Map(openIn);
    openIn.clear();
    return {
      before,
      cells: cells.flatMap(({ element, column, columns, merge }) => {
        const rows = 1 + (merge === null ? 0 : (below.get(column) ?? 0));
        if (merge === 'continue') {
          openIn.set(column, rows);
          if (textOf(element).trim() !== '') dropped.add('text under a merged cell', textOf(element));
        }
        return merge === 'continue' ? [] : [{ element, columns, rows }];
      }),
    };
  });
  return counted.toReversed();
}
