/** What XML 1.0 cannot hold even escaped: control characters, lone surrogates, two non-characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns these into spaces or line feeds unless they are written by number.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as XML content or attribute value; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? char);

/** Characters of an NMTOKEN, which ids in GraphML are. */
const NOT_NAME =
  /[^-.\d:A-Z_a-z\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/g;

/**
 * Any text as an NMTOKEN, readable and reversible: other characters are written by number, as SQL/XML does, and so is an underscore that would read as one.
 *
 * @example toNmtoken('Passage:辽政发〔2024〕5号#四/17') // 'Passage:辽政发〔2024〕5号_x0023_四_x002F_17'
 */
export const toNmtoken = (text: string): string =>
  text
    .replace(/_(?=x[\dA-F]{4}_)/g, '_x005F_')
    .replace(NOT_NAME, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
