import { isElement, type Element } from './dom.ts';
import { formatNumber } from '../word/number-formats.ts';

/** How browsers count, by the CSS name or the `type` of the list; each with what stands between number and text. */
const STYLES: Readonly<Record<string, readonly [format: string, after: string]>> = {
  decimal: ['decimal', '. '],
  '1': ['decimal', '. '],
  'decimal-leading-zero': ['decimalZero', '. '],
  'cjk-ideographic': ['chineseCountingThousand', '、'],
  'simp-chinese-informal': ['chineseCountingThousand', '、'],
  'trad-chinese-informal': ['chineseCountingThousand', '、'],
  'cjk-decimal': ['ideographDigital', '、'],
  'simp-chinese-formal': ['chineseLegalSimplified', '、'],
  'lower-alpha': ['lowerLetter', '. '],
  'lower-latin': ['lowerLetter', '. '],
  a: ['lowerLetter', '. '],
  'upper-alpha': ['upperLetter', '. '],
  'upper-latin': ['upperLetter', '. '],
  A: ['upperLetter', '. '],
  'lower-roman': ['lowerRoman', '. '],
  i: ['lowerRoman', '. '],
  'upper-roman': ['upperRoman', '. '],
  I: ['upperRoman', '. '],
};

const toInteger = (value: string | undefined): number | null => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
};

// list-style-type: cjk-ideographic   list-style: none inside
const styleOf = (element: Element): string | null => {
  const declared = /(?:^|;)\s*list-style(?:-type)?\s*:\s*([^;]+)/iu.exec(element.attribs['style'] ?? '')?.[1];
  return (
    declared
      ?.trim()
      .split(/\s+/u)
      .find((word) => word === 'none' || word in STYLES) ??
    element.attribs['type'] ??
    null
  );
};

/** The number that a browser prints before each item of an `<ol>`, in order: `start`, `value` and `reversed` count. Items without one get `''`. */
export function numberItems(list: Element): ReadonlyMap<Element, string> {
  const items = list.children.filter((child): child is Element => isElement(child) && child.name === 'li');
  const isReversed = 'reversed' in list.attribs;
  let next = toInteger(list.attribs['start']) ?? (isReversed ? items.length : 1);
  return new Map(
    items.map((item) => {
      const value = toInteger(item.attribs['value']) ?? next;
      next = value + (isReversed ? -1 : 1);
      const style = styleOf(item) ?? styleOf(list) ?? 'decimal';
      const [format, after] = STYLES[style] ?? (style === 'none' ? ['none', ''] : ['decimal', '. ']);
      return [item, format === 'none' ? '' : `${formatNumber(value, format)}${after}`];
    }),
  );
}
