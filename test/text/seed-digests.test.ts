import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/text/read.ts';
import { SEED_FILES, SEED_NAMES, seedText, type SeedName } from './reading-of.ts';

type Digests = Readonly<Record<string, string>>;
const pinned = JSON.parse(readFileSync(join(import.meta.dirname, 'seed-digests.json'), 'utf8')) as Record<
  SeedName,
  Digests
>;

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** A digest of each section of what is read, so that a change says where it is. */
function digestsOf(name: SeedName): Digests {
  const { reading, places } = read(seedText(name));
  return Object.fromEntries(
    Object.entries({ ...reading, places }).map(([section, value]) => [section, digestOf(value)]),
  );
}

/** The tests of each seed say what a reader must find; these digests see a change in anything else of the reading. */
describe('the whole reading of a seed', () => {
  it.each(SEED_NAMES)('is the one that was last looked at: %s', (name) => {
    const now = digestsOf(name);
    const changed = Object.keys({ ...pinned[name], ...now }).filter(
      (section) => now[section] !== pinned[name][section],
    );
    const how = [
      `changed in ${name}: ${changed.join(', ')}.`,
      `Run \`node src/yuanliu.js explain seeds/documents/${SEED_FILES[name]} --json\` without and with your change and read the difference.`,
      `When every line of it is right, put this for "${name}" into test/text/seed-digests.json: ${JSON.stringify(now)}`,
    ].join('\n');
    expect(changed, how).toEqual([]);
  });
});
