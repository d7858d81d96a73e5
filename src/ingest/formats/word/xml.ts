import { Parser } from 'htmlparser2';
import { createDamage, createRefusal } from '../format.ts';

/** An element with its name in the usual prefix of its namespace (`w:p`), whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Real files nest 30 deep; tables in tables and text boxes some more. */
const DEEPEST = 200;
const MOST_ELEMENTS = 2_000_000;

/** Namespaces of WordprocessingML and of packages, the transitional and the strict ones, by the prefix that the rules here use. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
};

type Scope = ReadonlyMap<string, string>;

/** The prefixes in force inside an element. */
function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Map<string, string> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    scope ??= new Map(outer);
    scope.set(prefix, PREFIXES[value] ?? (prefix === '' ? '?' : `?${prefix}`));
  }
  return scope ?? outer;
}

function canonical(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const known = scope.get(colon < 0 ? '' : name.slice(0, colon));
  const local = name.slice(colon + 1);
  return known === undefined || known === '' ? local : `${known}:${local}`;
}

/**
 * Parses a part of a package. Entities of its own are refused before anything is expanded: Word writes none, and they are how a file of a hundred bytes becomes a
 * gigabyte, or reads another file.
 *
 * @throws Fault BAD_INPUT
 */
export function parseXml(bytes: Uint8Array, part: string, where: string): XmlElement {
  const source = decodeXml(bytes, part, where);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: { readonly element: XmlElement; readonly scope: Scope; readonly openedAt: number }[] = [
    { element: root, scope: new Map(), openedAt: -1 },
  ];
  let elements = 0;
  const parser = new Parser(
    {
      onprocessinginstruction: (name) => {
        if (name.toLowerCase() === '!doctype')
          throw createRefusal(
            where,
            `${part} with a document type (DTD), which may name entities or other files`,
            'save it anew in Word, WPS or LibreOffice',
          );
      },
      onopentag: (name, attributes) => {
        elements += 1;
        if (elements > MOST_ELEMENTS || open.length > DEEPEST)
          throw createRefusal(
            where,
            elements > MOST_ELEMENTS
              ? `${part} of more than ${MOST_ELEMENTS} elements`
              : `${part} nested more than ${DEEPEST} deep`,
            'split the document into its parts, or save it anew in Word',
          );
        const parent = open[open.length - 1] as (typeof open)[number];
        const scope = scopeOf(attributes, parent.scope);
        const own: Record<string, string> = {};
        for (const [key, value] of Object.entries(attributes))
          own[key.includes(':') ? canonical(key, scope) : key] = value;
        const element = { name: canonical(name, scope), attributes: own, children: [] };
        parent.element.children.push(element);
        open.push({ element, scope, openedAt: parser.endIndex });
      },
      ontext: (text) => {
        const { children } = (open[open.length - 1] as (typeof open)[number]).element;
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += text;
        else children.push(text);
      },
      onclosetag: (_name, isImplied) => {
        const closed = open.pop();
        // `<w:b/>` is closed where it was opened; any other end that is not written is one that is missing.
        if (isImplied && closed?.openedAt !== parser.endIndex)
          throw createDamage(where, 'Word file', `${part}: <${closed?.element.name ?? ''}> is not closed`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  const element = root.children.find((child) => typeof child !== 'string');
  if (!element) throw createDamage(where, 'Word file', `${part} has no element`);
  return element;
}

function decodeXml(bytes: Uint8Array, part: string, where: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw createDamage(where, 'Word file', `${part} is no ${encoding.toUpperCase()}`);
  }
}

/** The first child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** All child elements, of that name where one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The value of `w:val` of a child: `<w:numId w:val="3"/>`. `null` without the child; an empty string without the attribute. */
export function valueOf(element: XmlElement | undefined, name: string): string | null {
  const child = childOf(element, name);
  return child ? (child.attributes['w:val'] ?? '') : null;
}

/** Whether a switch like `<w:vanish/>` is there and not turned off. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const value = valueOf(element, name);
  return value !== null && !['0', 'false', 'off'].includes(value);
}

/** All text inside. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
