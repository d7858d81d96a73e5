import { cleanText } from '../clean-line.ts';
import type { DroppedParts } from '../format.ts';
import type { Styles } from './styles.ts';
import { childOf, childrenOf, textOf, type XmlElement } from './xml.ts';

/** Properties and marks: they print nothing. */
const SILENT = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:fldData',
  'w:ffData',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:delInstrText',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:softHyphen',
]);

/** What stands in the text and is no text; each is reported. */
const DROPPED: Readonly<Record<string, string>> = {
  'w:del': 'deleted in tracked changes',
  'w:moveFrom': 'moved away in tracked changes',
  'w:footnoteReference': 'footnote mark',
  'w:endnoteReference': 'endnote mark',
  'w:commentReference': 'comment mark',
  'w:rt': 'reading aid above the line (ruby)',
  'w:object': 'embedded object',
};

interface Field {
  /** Between begin and separate stands the instruction, after it what it printed. */
  inCode: boolean;
  code: string;
}

/**
 * The text of runs: what Word prints for them. Keeps the state of fields, which may begin in one paragraph and end in another.
 */
export class RunText {
  readonly #styles: Styles;
  readonly #dropped: DroppedParts;
  readonly #fields: Field[] = [];

  constructor(styles: Styles, dropped: DroppedParts) {
    this.#styles = styles;
    this.#dropped = dropped;
  }

  /** The printed text of an element, with `\n` where its author broke the line. */
  of(element: XmlElement): string {
    let text = '';
    for (const child of element.children) if (typeof child !== 'string') text += this.#child(child);
    return text;
  }

  #child(child: XmlElement): string {
    const { name } = child;
    if (SILENT.has(name)) return '';
    const kind = DROPPED[name];
    if (kind !== undefined) {
      this.#dropped.add(kind, textOf(child));
      return '';
    }
    switch (name) {
      case 'w:r':
        return this.#run(child);
      case 'w:t':
      case 'm:t':
        return this.#print(child.attributes['space'] === 'preserve' ? textOf(child) : textOf(child).trim());
      case 'w:tab':
      case 'w:ptab':
        return this.#print(' ');
      case 'w:br':
      case 'w:cr':
        return this.#print('\n', true);
      case 'w:noBreakHyphen':
        return this.#print('-');
      case 'w:sym':
        return this.#symbol(child);
      case 'w:fldChar':
        this.#field(child.attributes['w:fldCharType'] ?? '');
        return '';
      case 'w:instrText': {
        const field = this.#fields[this.#fields.length - 1];
        if (field) field.code += textOf(child);
        return '';
      }
      case 'w:drawing':
      case 'w:pict':
        this.#picture(child);
        return '';
      case 'mc:AlternateContent':
        // One thing said twice, for new programs and for old ones.
        return this.of(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? child);
      default:
        // Links, insertions, smart tags, content controls, formulas: what they hold is printed.
        return this.of(child);
    }
  }

  #run(run: XmlElement): string {
    if (!this.#styles.isHidden(childOf(run, 'w:rPr'))) return this.of(run);
    const hidden = childrenOf(run, 'w:t').map(textOf).join('');
    if (hidden !== '') this.#dropped.add('hidden text', hidden);
    return '';
  }

  #print(text: string, isBreak = false): string {
    if (this.#fields.some(({ inCode }) => inCode)) return '';
    if (this.#fields.some(({ code }) => /^\s*TOC\b/u.test(code))) {
      this.#dropped.add('table of contents', text);
      return '';
    }
    return isBreak ? text : cleanText(text);
  }

  #symbol(symbol: XmlElement): string {
    const code = Number.parseInt(symbol.attributes['w:char'] ?? '', 16);
    // Fonts of signs (Wingdings) put their signs into the private use area, where they mean nothing in a text.
    if (Number.isNaN(code) || code > 0x10ffff || (code >= 0xe000 && code <= 0xf8ff)) {
      this.#dropped.add('sign of a symbol font', symbol.attributes['w:font'] ?? '');
      return '';
    }
    return this.#print(String.fromCodePoint(code));
  }

  #field(type: string): void {
    if (type === 'begin') this.#fields.push({ inCode: true, code: '' });
    else if (type === 'end') this.#fields.pop();
    else if (type === 'separate') {
      const field = this.#fields[this.#fields.length - 1];
      if (field) field.inCode = false;
    }
  }

  #picture(picture: XmlElement): void {
    const boxes = findAll(picture, 'w:txbxContent')
      .map(textOf)
      .filter((text) => text.trim() !== '');
    if (boxes.length > 0) this.#dropped.add('text box', boxes.join(' '));
    else this.#dropped.add('picture', findAll(picture, 'docPr')[0]?.attributes['descr'] ?? '');
  }
}

function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === name || child.name.endsWith(`:${name}`) ? [child] : [...findAll(child, name)],
  );
}
