import { isElement, isText, type AnyNode, type Element } from './dom.ts';
import { collapseSpace, joinCell, needsSpace, trimLine } from '../clean-line.ts';
import { compose, type Block } from '../compose.ts';
import type { DroppedParts } from '../format.ts';
import { decodeHtml } from './decode-html.ts';
import { isLayout, readCells, readRows } from './html-table.ts';
import { numberItems } from './list-numbers.ts';
import { loadHtml } from './load-html.ts';
import { readMetadataRows, splitMetadata } from './metadata-lines.ts';
import { furnitureKind } from './page-furniture.ts';
import { layOutTable } from '../table-grid.ts';

const BREAK = '\u2028';
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol option p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);
// 一、   （二）   第三条   4.   an item whose author wrote its number gets none from the list around it
const OWN_NUMBER =
  /^(?:第?[〇零一二三四五六七八九十百]{1,5}[、章节条]|[（(][〇一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}(?:[.．](?!\d)|、))/u;
const FILE_NAME_END = /\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar|txt)(?=\s|$)/giu;

/**
 * The text of a saved web page, as a browser shows it: a line for each paragraph, numbers of lists printed, tables as rows with tabs. What belongs to the page and not to
 * the document is left out and reported; lines of metadata (发布日期：…) stay, because they are all that many pages state about date and number.
 *
 * @throws Fault BAD_INPUT, TableTooLarge, TextTooLong
 */
export function readHtml(bytes: Uint8Array, where: string, dropped: DroppedParts): Promise<string> {
  const { body, windowTitle } = loadHtml(decodeHtml(bytes, where), where);
  const blocks = new HtmlReader(windowTitle, dropped).read(body.children);
  return Promise.resolve(compose(blocks));
}

class HtmlReader {
  readonly #windowTitle: string;
  readonly #dropped: DroppedParts;
  #blocks: Block[] = [];
  /** Text of the paragraph that is open, as in the source, with BREAK for `<br>`. */
  #open = '';
  #hasFileLink = false;
  /** The number of a list item, to be printed before its first text. */
  #number = '';
  #insideArticle = false;
  #insidePre = false;

  constructor(windowTitle: string, dropped: DroppedParts) {
    this.#windowTitle = windowTitle;
    this.#dropped = dropped;
  }

  read(nodes: readonly AnyNode[]): readonly Block[] {
    const outer = this.#blocks;
    this.#blocks = [];
    this.#visitAll(nodes);
    this.#close();
    const own = this.#blocks;
    this.#blocks = outer;
    return own;
  }

  #visitAll(nodes: readonly AnyNode[]): void {
    for (const node of nodes) {
      if (isText(node)) this.#open += this.#insidePre ? node.data.replace(/\r?\n/gu, BREAK) : node.data;
      else if (isElement(node)) this.#element(node);
    }
  }

  #element(element: Element): void {
    if (element.name === 'br') {
      this.#open += BREAK;
      return;
    }
    const kind = furnitureKind(element, this.#windowTitle, this.#insideArticle);
    if (kind !== null) {
      const text = element.name === 'img' ? (element.attribs['alt'] ?? '') : plainText(element);
      this.#dropped.add(kind, text);
      return;
    }
    if (!BLOCKS.has(element.name)) {
      // A name of a file is that of the attachment with the kind of file behind it.
      if (
        element.name === 'a' &&
        /\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar)(?:[?#]|$)/iu.test(element.attribs['href'] ?? '')
      )
        this.#hasFileLink = true;
      this.#visitAll(element.children);
      return;
    }
    this.#close();
    if (element.name === 'table') this.#table(element);
    else if (element.name === 'ol') this.#list(element);
    else if (element.name === 'pre') this.#within(() => (this.#insidePre = true), element);
    else if (element.name === 'article' || element.name === 'main')
      this.#within(() => (this.#insideArticle = true), element);
    else this.#visitAll(element.children);
    this.#close();
  }

  #within(enter: () => void, element: Element): void {
    const [article, pre] = [this.#insideArticle, this.#insidePre];
    enter();
    this.#visitAll(element.children);
    this.#close();
    [this.#insideArticle, this.#insidePre] = [article, pre];
  }

  #list(list: Element): void {
    const numbers = numberItems(list);
    for (const child of list.children) {
      const number = isElement(child) ? numbers.get(child) : undefined;
      if (number !== undefined) this.#number = number;
      this.#visitAll([child]);
      this.#close();
      this.#number = '';
    }
  }

  #table(table: Element): void {
    const rows = readRows(table);
    for (const caption of rows.captions) this.#visitAll([caption]);
    this.#close();
    if (isLayout(rows)) {
      for (const row of rows.rows)
        for (const cell of row) {
          this.#visitAll(cell.children);
          this.#close();
        }
      return;
    }
    const cells = readCells(rows, (cell) => this.#cell(cell));
    const metadata = readMetadataRows(
      cells.map((row) => row.map(({ text }) => text)),
      this.#dropped,
    );
    if (metadata) for (const line of metadata) this.#blocks.push({ type: 'paragraph', lines: [line] });
    else this.#blocks.push({ type: 'table', rows: layOutTable(cells, this.#dropped) });
  }

  #cell(cell: Element): string {
    const number = this.#number;
    this.#number = '';
    const text = joinCell(
      this.read(cell.children).flatMap((block) => (block.type === 'table' ? block.rows : block.lines)),
    );
    this.#number = number;
    return text;
  }

  /** Ends the open paragraph. Two breaks, or a break before an indented line, part paragraphs; one break is a line of the author's. */
  #close(): void {
    const source = this.#open;
    const hasFileLink = this.#hasFileLink;
    this.#open = '';
    this.#hasFileLink = false;
    if (source === '') return;
    let lines: string[] = [];
    const end = (): void => {
      if (lines.length > 0) this.#blocks.push({ type: 'paragraph', lines });
      lines = [];
    };
    for (const raw of source.split(BREAK)) {
      const line = trimLine(collapseSpace(raw));
      if (line === '' || /^[ \t\r\n]*(?:\u3000|\u00A0{2})/u.test(raw)) end();
      if (line === '') continue;
      const named = hasFileLink && /^附件|^\d{1,2}[.．、]/u.test(line) ? line.replace(FILE_NAME_END, '') : line;
      const parts = splitMetadata(this.#numbered(named));
      if (parts.length > 1) end();
      for (const part of parts) {
        lines.push(part);
        if (parts.length > 1) end();
      }
    }
    end();
  }

  #numbered(line: string): string {
    const number = this.#number;
    this.#number = '';
    return number === '' || OWN_NUMBER.test(line)
      ? line
      : `${number}${needsSpace(number, line) && !number.endsWith(' ') ? ' ' : ''}${line}`;
  }
}

function plainText(element: Element): string {
  let text = '';
  const visit = (node: AnyNode): void => {
    if (text.length > 200) return;
    if (isText(node)) text += node.data;
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(element);
  return element.name === 'script' || element.name === 'style' ? '' : text;
}
