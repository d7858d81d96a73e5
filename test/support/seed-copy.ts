import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDataset } from '../../src/ingest/build-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

export interface SeedEdits {
  /** Words to replace in a document, once each: file name without ending, what stands there, what shall. */
  readonly replace?: readonly (readonly [document: string, from: string, to: string])[];
  /** Leaves the judgements out, the corrections and the register stay. */
  readonly withoutJudgements?: boolean;
}

/** The dataset of the shipped seeds, through the whole pipeline, from a copy that may be edited. */
export async function buildSeedDataset({ replace = [], withoutJudgements = false }: SeedEdits = {}): Promise<Dataset> {
  const folder = mkdtempSync(join(tmpdir(), 'yuanliu-seeds-'));
  try {
    const seeds = join(folder, 'seeds');
    cpSync(SEEDS, seeds, { recursive: true });
    const manifest = join(seeds, 'documents.yaml');
    for (const [document, from, to] of replace) {
      const file = join(seeds, 'documents', `${document}.txt`);
      const before = readFileSync(file);
      if (!before.toString('utf8').includes(from)) throw new Error(`expected “${from}” in ${document}`);
      const after = Buffer.from(before.toString('utf8').replace(from, to));
      writeFileSync(file, after);
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(sha256(before), sha256(after)));
    }
    if (withoutJudgements) {
      const judgements = join(seeds, 'judgements');
      for (const file of readdirSync(judgements)) rmSync(join(judgements, file));
    }
    return (await buildDataset(join(folder, 'home'), { seeds })).dataset;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
