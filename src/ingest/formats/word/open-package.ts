import path from 'node:path/posix';
import { createDamage, createRefusal } from '../format.ts';
import { openArchive, type Archive } from './archive.ts';
import { childrenOf, parseXml, type XmlElement } from './xml.ts';

/** A Word file: its main part, and those it refers to by their role (`numbering`, `styles`, `footnotes`, `header` …). */
export interface WordPackage {
  readonly main: XmlElement;
  part(role: string): Promise<XmlElement | null>;
  parts(role: string): Promise<readonly XmlElement[]>;
}

const TABLE = 'copy the table into a Word file (.docx) with its title and ingest that';
const TEXT = 'save the text of the document as .docx, PDF or .txt and ingest that';

/** What a package holds, by the content type of its main part. */
const KINDS: readonly (readonly [type: RegExp, name: string, advice: string])[] = [
  [
    /macroEnabled/iu,
    'a Word or Office file with macros (.docm)',
    'save it as .docx, which leaves the macros out, and ingest that',
  ],
  [/spreadsheetml|ms-excel/iu, 'an Excel file (.xlsx)', TABLE],
  [/presentationml|ms-powerpoint/iu, 'a PowerPoint file (.pptx)', TEXT],
  [/xps-|oxps/iu, 'an XPS file', TEXT],
  [/visio/iu, 'a Visio file', TEXT],
];
const WORD_MAIN = /wordprocessingml\.(?:document|template)\.main\+xml$/u;

async function readXml(archive: Archive, name: string, where: string): Promise<XmlElement | null> {
  const bytes = await archive.read(name);
  return bytes && parseXml(bytes, name, where);
}

/** A zip archive without a table of content types: another container, or just files. */
async function refuseArchive(archive: Archive, where: string): Promise<never> {
  const mimetype = (await archive.read('mimetype'))?.toString('latin1').slice(0, 80) ?? '';
  const [name, advice] = archive.names.includes('OFD.xml')
    ? ['an OFD file', 'convert it to PDF with text (every OFD reader can) and ingest that']
    : mimetype.includes('opendocument')
      ? ['an OpenDocument file (.odt, .ods)', 'save it as .docx and ingest that']
      : mimetype.includes('epub')
        ? ['an e-book (.epub)', TEXT]
        : ['a zip archive', 'unpack it and ingest the documents in it'];
  throw createRefusal(where, name, advice);
}

async function checkContentTypes(archive: Archive, where: string): Promise<void> {
  const types = await readXml(archive, '[Content_Types].xml', where);
  if (!types) return refuseArchive(archive, where);
  const found = childrenOf(types).map(({ attributes }) => attributes['ContentType'] ?? '');
  const other = KINDS.find(([type]) => found.some((contentType) => type.test(contentType)));
  const isWord = found.some((contentType) => WORD_MAIN.test(contentType));
  // A Word file may hold an Excel table of its own (.xlsx inside); one with macros is refused whatever else it is.
  if (other && (!isWord || other[0].source === 'macroEnabled')) throw createRefusal(where, other[1], other[2]);
  if (!isWord) throw createRefusal(where, 'an Office package without a Word document', TEXT);
}

/** The parts that a part refers to: role (the last word of the relationship's type) and name in the archive. Targets outside of the file are never followed. */
async function readRelations(
  archive: Archive,
  part: string,
  where: string,
): Promise<readonly (readonly [role: string, name: string])[]> {
  const folder = path.dirname(part);
  const relations = await readXml(archive, path.join(folder, '_rels', `${path.basename(part)}.rels`), where);
  return childrenOf(relations ?? undefined, 'Relationship').flatMap(({ attributes }) => {
    const { Type: type, Target: target, TargetMode: mode } = attributes;
    if (!type || !target || mode === 'External') return [];
    const name = target.startsWith('/') ? target.slice(1) : path.join(folder, target);
    return [[type.slice(type.lastIndexOf('/') + 1), name] as const];
  });
}

/**
 * Opens a Word file (.docx, .dotx).
 *
 * @throws Fault BAD_INPUT for every other zip container, each by its name, and for what the archive or its XML must not do
 */
export async function openPackage(bytes: Uint8Array, where: string): Promise<WordPackage> {
  const archive = await openArchive(bytes, where);
  await checkContentTypes(archive, where);
  const roots = await readRelations(archive, '', where);
  const mainName = roots.find(([role]) => role === 'officeDocument')?.[1] ?? 'word/document.xml';
  const main = await readXml(archive, mainName, where);
  if (!main) throw createDamage(where, 'Word file', `${mainName}, its text, is not in it`);
  const relations = await readRelations(archive, mainName, where);
  const parts = async (role: string): Promise<readonly XmlElement[]> => {
    const found: XmlElement[] = [];
    for (const [, name] of relations.filter(([own]) => own === role)) {
      const element = await readXml(archive, name, where);
      if (element) found.push(element);
    }
    return found;
  };
  return { main, parts, part: async (role) => (await parts(role))[0] ?? null };
}
