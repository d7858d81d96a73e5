import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { PartialDate } from '../model/partial-date.ts';
import { createFinding, findUnknownKeys, readEntries, type Finding } from '../resolve/yaml-source.ts';
import { writeAtomically } from './atomic-write.ts';
import { Encodings } from './decode.ts';
import { readYamlFile } from './yaml-file.ts';

const Text = z.string().trim().min(1);

/** The file that a stored text was extracted from. It is not kept; its digest shows which file it was. */
const OriginalFile = z.strictObject({
  format: z.enum(['html', 'docx', 'pdf']),
  name: Text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits'),
});
export type OriginalFile = z.infer<typeof OriginalFile>;

/** What is kept about a document beside its text: where it came from, and that it is still the text that came. */
export const ManifestEntry = z.strictObject({
  /** Stable short name; the key of a document whose text states no number. */
  slug: z.string().regex(/^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$/u, 'expected letters and digits joined by hyphens'),
  /** The key when it was last read: number, else slug. A list needs no reading for it. */
  key: Text,
  title: Text.nullable().default(null),
  /** Path of the text as received, from the folder of the manifest. */
  file: Text.refine(
    (file) => !file.startsWith('/') && !file.split(/[\\/]/u).includes('..'),
    'expected a path inside the library',
  ),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits'),
  encoding: z.enum(Encodings),
  /** Where the document came as a web page, Word or PDF file; `null` where it came as the text that is stored. */
  original: OriginalFile.nullable().default(null),
  /** Who gave it to us: a path, a person, a page. */
  receivedFrom: Text,
  receivedOn: PartialDate,
  sourceUrl: z
    .url({ protocol: /^https?$/u })
    .nullable()
    .default(null),
  publisher: Text.nullable().default(null),
  /** Place of the register, where the text does not show whose document it is. */
  jurisdiction: Text.nullable().default(null),
  /** Keys it had before: saved links to them still lead here. */
  formerKeys: z.array(Text).default([]),
});
export type ManifestEntry = z.infer<typeof ManifestEntry>;

const HEAD = `# The documents of this library: where each came from, and the digest of its text as received.
# Written by \`yuanliu ingest\` and \`yuanliu remove\`. sourceUrl, publisher and jurisdiction may be filled in by hand.
`;

export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  readonly findings: readonly Finding[];
}

/** The manifest in `file`; without a file, empty. */
export async function readManifest(file: string): Promise<Manifest> {
  const parsed = await readYamlFile(file);
  if (!parsed?.source) return { entries: [], findings: parsed?.findings ?? [] };
  const { source } = parsed;
  const findings: Finding[] = [...findUnknownKeys(source, ['documents'])];
  const read = readEntries(source, 'documents', ManifestEntry, findings);
  const slugs = new Set<string>();
  const entries = read.flatMap(({ entry, path }) => {
    if (slugs.has(entry.slug)) {
      findings.push(
        createFinding(source, [...path, 'slug'], `${entry.slug} stands here a second time; the first is used`),
      );
      return [];
    }
    slugs.add(entry.slug);
    return [entry];
  });
  return { entries, findings };
}

/** Writes the manifest whole. */
export async function writeManifest(file: string, entries: readonly ManifestEntry[]): Promise<void> {
  const documents = entries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const body = documents.length === 0 ? 'documents: []\n' : stringify({ documents }, { lineWidth: 0 });
  // What we could not read back would lose the library: look before it replaces the old one.
  if (parseDocument(body).errors.length > 0) throw new TypeError('expected the manifest to be YAML');
  await writeAtomically(file, HEAD + body);
}
