import { joinCell } from '../clean-line.ts';
import { compose, type Block } from '../compose.ts';
import type { DroppedParts } from '../format.ts';
import { layOutTable, MOST_ROWS, TableTooLarge } from '../table-grid.ts';
import { NumberCounter, readNumbering } from './numbering.ts';
import { openPackage, type WordPackage } from './open-package.ts';
import { RunText } from './run-text.ts';
import { readStyles, type Styles } from './styles.ts';
import { readRows, type WordRow } from './word-table.ts';
import { childOf, childrenOf, textOf, valueOf, type XmlElement } from './xml.ts';

/** Elements around blocks that are not printed themselves. */
const WRAPPERS = new Set([
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'w:body',
  'mc:Choice',
  'mc:Fallback',
]);

/**
 * The text of a Word file, as Word prints it: with the numbers of its lists, which the file itself holds only as rules (numbering.xml) and which are the document's
 * structure. Insertions of tracked changes are in, deletions are out; what is left out is reported.
 *
 * @throws Fault BAD_INPUT, TableTooLarge, TextTooLong
 */
export async function readWord(bytes: Uint8Array, where: string, dropped: DroppedParts): Promise<string> {
  const opened = await openPackage(bytes, where);
  const numbering = readNumbering(await opened.part('numbering'));
  const styles = readStyles(await opened.part('styles'), numbering);
  const reader = new WordReader(styles, new NumberCounter(numbering), dropped);
  const blocks = reader.read(childOf(opened.main, 'w:body') ?? opened.main);
  await reportApart(opened, dropped);
  return compose(blocks);
}

/** Texts that stand in parts of their own and not in the document's. */
async function reportApart(opened: WordPackage, dropped: DroppedParts): Promise<void> {
  const report = (kind: string, element: XmlElement): void => {
    const text = textOf(element).trim();
    if (text !== '') dropped.add(kind, text);
  };
  for (const role of ['header', 'footer'])
    for (const element of await opened.parts(role)) report(`page ${role}`, element);
  for (const role of ['footnote', 'endnote', 'comment'])
    for (const part of await opened.parts(`${role}s`))
      for (const note of childrenOf(part, `w:${role}`)) report(role, note);
}

class WordReader {
  readonly #styles: Styles;
  readonly #counter: NumberCounter;
  readonly #dropped: DroppedParts;
  readonly #runs: RunText;
  /** Text of a paragraph whose end was deleted: it goes on in the next one. */
  #carried = '';

  constructor(styles: Styles, counter: NumberCounter, dropped: DroppedParts) {
    this.#styles = styles;
    this.#counter = counter;
    this.#dropped = dropped;
    this.#runs = new RunText(styles, dropped);
  }

  read(parent: XmlElement, inCell = false): readonly Block[] {
    return childrenOf(parent).flatMap((child): readonly Block[] => {
      if (child.name === 'w:p') return this.#paragraph(child, inCell);
      if (child.name === 'w:tbl') return this.#table(child);
      if (child.name === 'w:sdt') return this.#control(child, inCell);
      if (child.name === 'mc:AlternateContent') {
        const chosen = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
        return chosen ? this.read(chosen, inCell) : [];
      }
      if (WRAPPERS.has(child.name)) return this.read(child, inCell);
      if (child.name === 'w:altChunk') this.#dropped.add('embedded document', child.attributes['id'] ?? '');
      else if (child.name === 'w:del' || child.name === 'w:moveFrom')
        this.#dropped.add('deleted in tracked changes', textOf(child));
      return [];
    });
  }

  #control(control: XmlElement, inCell: boolean): readonly Block[] {
    const content = childOf(control, 'w:sdtContent');
    if (!content) return [];
    const gallery = valueOf(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
    if (gallery !== 'Table of Contents') return this.read(content, inCell);
    this.#dropped.add('table of contents', textOf(content));
    return [];
  }

  #paragraph(paragraph: XmlElement, inCell: boolean): readonly Block[] {
    const properties = childOf(paragraph, 'w:pPr');
    const text = this.#carried + this.#runs.of(paragraph);
    this.#carried = '';
    if (this.#styles.isContents(properties)) {
      this.#dropped.add('table of contents', text);
      return [];
    }
    const mark = childOf(properties, 'w:rPr');
    if (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) {
      this.#carried = text;
      return [];
    }
    const place = this.#styles.placeOf(properties);
    const number = place ? this.#counter.next(place.list, place.level) : '';
    if (text.trim() === '') {
      // In a table the number may be all there is: the column 序号 is often counted by Word.
      if (inCell && number.trim() !== '') return [{ type: 'paragraph', lines: [number.trim()] }];
      if (number.trim() !== '') this.#dropped.add('number of an empty paragraph', number);
      return [];
    }
    return [{ type: 'paragraph', lines: (number + text.replace(/^[^\S\n]+/u, '')).split('\n') }];
  }

  #table(table: XmlElement): readonly Block[] {
    const rows = readRows(table, this.#dropped);
    if (rows.length > MOST_ROWS) throw new TableTooLarge(`a table of ${rows.length} rows, more than ${MOST_ROWS}`);
    // A table of one column is a frame around paragraphs.
    if (rows.every(({ cells }) => cells.length <= 1))
      return rows.flatMap(({ cells }) => cells.flatMap(({ element }) => this.read(element)));
    const cells = rows.map((row) => this.#row(row));
    return [{ type: 'table', rows: layOutTable(cells, this.#dropped) }];
  }

  #row(row: WordRow): { readonly text: string; readonly columns: number; readonly rows: number }[] {
    const cells = row.cells.map(({ element, columns, rows }) => ({
      columns,
      rows,
      text: joinCell(
        this.read(element, true).flatMap((block) =>
          // A table inside a cell has no place in the rows of the outer one: its cells follow each other.
          block.type === 'table' ? block.rows.map((line) => line.replace(/\t+/gu, ' ')) : block.lines,
        ),
      ),
    }));
    return row.before > 0 ? [{ text: '', columns: row.before, rows: 1 }, ...cells] : cells;
  }
}
