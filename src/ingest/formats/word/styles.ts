import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml.ts';
import type { Numbering } from './numbering.ts';

/** Which list and level a paragraph belongs to. */
interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What styles say about a paragraph and its runs, through all that they are based on. */
export interface Styles {
  /** The list place of a paragraph, by its own properties, else by its style; `null` when it has no number. */
  placeOf(properties: XmlElement | undefined): ListPlace | null;
  /** Whether a run is hidden, by its own properties or by its style. */
  isHidden(properties: XmlElement | undefined): boolean;
  /** Whether it is a line of a table of contents (styles `toc 1` to `toc 9`). */
  isContents(properties: XmlElement | undefined): boolean;
}

/** Real chains of styles are 3 or 4 long; a circle must end. */
const LONGEST_CHAIN = 20;

export function readStyles(root: XmlElement | null, numbering: Numbering): Styles {
  const styles = new Map(
    childrenOf(root ?? undefined, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const normal = [...styles.values()].find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
  /** A style and what it is based on, nearest first. */
  const chain = (id: string | null | undefined): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    let next = id ?? null;
    while (next !== null && found.length < LONGEST_CHAIN) {
      const style = styles.get(next);
      if (!style) break;
      found.push(style);
      next = valueOf(style, 'w:basedOn');
    }
    return found;
  };

  const placeByStyle = (id: string | null | undefined): ListPlace | null => {
    for (const style of chain(id)) {
      const numbers = childOf(childOf(style, 'w:pPr'), 'w:numPr');
      const list = valueOf(numbers, 'w:numId');
      if (list === null) continue;
      if (list === '0') return null;
      // The level stands in the style, or the list's level names the style (most templates do it so).
      const level =
        numbering.levelOfStyle(list, style.attributes['w:styleId'] ?? '') ?? Number(valueOf(numbers, 'w:ilvl') ?? 0);
      return { list, level };
    }
    return null;
  };

  return {
    placeOf: (properties) => {
      const numbers = childOf(properties, 'w:numPr');
      const list = valueOf(numbers, 'w:numId');
      if (list === '0') return null;
      const byStyle = placeByStyle(valueOf(properties, 'w:pStyle') ?? normal);
      const level = valueOf(numbers, 'w:ilvl');
      if (list === null) return byStyle && level !== null ? { ...byStyle, level: Number(level) } : byStyle;
      return { list, level: Number(level ?? (byStyle?.list === list ? byStyle.level : 0)) };
    },
    isHidden: (properties) => {
      if (valueOf(properties, 'w:vanish') !== null) return isOn(properties, 'w:vanish');
      const style = chain(valueOf(properties, 'w:rStyle')).find((entry) =>
        childOf(childOf(entry, 'w:rPr'), 'w:vanish'),
      );
      return isOn(childOf(style, 'w:rPr'), 'w:vanish');
    },
    isContents: (properties) =>
      chain(valueOf(properties, 'w:pStyle')).some((style) => /^toc \d$/iu.test(valueOf(style, 'w:name') ?? '')),
  };
}
