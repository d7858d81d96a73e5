import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEditorial, type Editorial } from '../../src/ingest/editorial.ts';
import { SEEDS } from '../../src/ingest/library.ts';
import { parseYaml } from '../../src/ingest/yaml-file.ts';
import type { Claim, Dataset, Evidence } from '../../src/model/dataset.ts';
import { createRegister, type Register } from '../../src/resolve/register.ts';
import type { SourceDocument } from '../../src/resolve/source-document.ts';
import { read } from '../../src/text/read.ts';

/** The five shipped documents, by slug. */
export const SEED_SLUGS = [
  'ln-ftz-batch-7',
  'ln-ftz-batch-4',
  'ln-port-measures-2021',
  'shenyang-area-plan-2017',
  'ln-commerce-reply-2022-1278',
] as const;
export type SeedSlug = (typeof SEED_SLUGS)[number];

export const seedText = (slug: SeedSlug): string => readFileSync(path.join(SEEDS, 'documents', `${slug}.txt`), 'utf8');

/** A text as a document of the library, with nothing in its manifest. */
export function sourceOf(text: string, slug = 'invented', more: Partial<SourceDocument> = {}): SourceDocument {
  return {
    ...read(text),
    slug,
    origin: 'library',
    sha256: null,
    sourceUrl: null,
    publisher: null,
    receivedOn: null,
    jurisdiction: null,
    formerKeys: [],
    ...more,
  };
}

export const seedSources = (): readonly SourceDocument[] =>
  SEED_SLUGS.map((slug) => sourceOf(seedText(slug), slug, { origin: 'seeds' }));

/** What is shipped beside the documents. */
export const shipped = (): Promise<Editorial> => readEditorial(path.join(SEEDS, 'no-home-here'));

export function registerOf(...files: readonly string[]): {
  readonly register: Register;
  readonly findings: ReturnType<typeof createRegister>['findings'];
} {
  return createRegister([files.flatMap((text, index) => parseYaml(`file-${index}.yaml`, text).source ?? [])]);
}

export const textsOf = (dataset: Dataset): ReadonlyMap<string, string> =>
  new Map(
    dataset.nodes.flatMap(({ label, key, properties }) =>
      label === 'PolicyDocument' && typeof properties['text'] === 'string' ? [[key, properties['text']] as const] : [],
    ),
  );

/** The claims of a predicate, each with the words it rests on. */
export function claimsOf(
  dataset: Dataset,
  predicate: Claim['predicate'],
  document?: string,
): readonly (Claim & { readonly quotes: readonly string[]; readonly pieces: readonly Evidence[] })[] {
  const evidence = new Map(dataset.evidence.map((piece) => [piece.key, piece]));
  return dataset.claims
    .filter((claim) => claim.predicate === predicate && (document === undefined || claim.document === document))
    .map((claim) => {
      const pieces = claim.evidence.flatMap((key) => evidence.get(key) ?? []);
      return { ...claim, pieces, quotes: pieces.map(({ quote, url }) => quote ?? url ?? '') };
    });
}
