import { describe, expect, it } from 'vitest';
import { projectEdges } from '../../src/model/claims.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { checkDataset } from '../../src/resolve/check-dataset.ts';
import { createSyntheticDataset } from '../support/synthetic-dataset.ts';
import * as plan from '../support/synthetic-plan.ts';
import { wordAt, WORDS } from '../support/synthetic-words.ts';

const small = createSyntheticDataset({ measures: 1_000 });
const textsOf = ({ nodes }: Dataset): ReadonlyMap<string, string> =>
  new Map(
    nodes.flatMap(({ label, key, properties }) => {
      const text = properties['text'];
      return label === 'PolicyDocument' && typeof text === 'string' ? [[key, text] as const] : [];
    }),
  );

describe('a synthetic dataset', () => {
  it('keeps every promise of the design: each edge its claim, each claim its words in a stored text', () => {
    expect(checkDataset(small, textsOf(small))).toEqual([]);
  });

  it('has the measures asked for, and about seven claims and four pieces of evidence for each', () => {
    expect(small.nodes.filter(({ label }) => label === 'Passage')).toHaveLength(1_000);
    expect(small.claims.length / 1_000).toBeCloseTo(7, 0);
    expect(small.evidence.length / 1_000).toBeCloseTo(4, 0);
  });

  it('is the same for the same seed, and has other sentences for another', () => {
    expect(createSyntheticDataset({ measures: 1_000 })).toEqual(small);
    expect(createSyntheticDataset({ measures: 1_000, seed: 2 })).not.toEqual(small);
  });

  it('has in a larger one the same measures: only hubs grow', () => {
    const larger = createSyntheticDataset({ measures: 2_000 });
    const passages = ({ nodes }: Dataset): Dataset['nodes'] => nodes.filter(({ label }) => label === 'Passage');
    expect(passages(larger).slice(0, 1_000)).toEqual(passages(small));
    const bodies = new Map<string, number>();
    for (const { predicate, from } of projectEdges(larger.claims))
      if (predicate === 'RESPONSIBLE_FOR') bodies.set(from.key, (bodies.get(from.key) ?? 0) + 1);
    expect(bodies.get(plan.HUB_BODY.key)).toBe(200);
  });

  it('runs its lineage from earlier to later documents', () => {
    const dates = new Map(small.nodes.map(({ key, properties }) => [key, String(properties['date'])]));
    const links = projectEdges(small.claims).filter(({ level }) => level === 'JUDGED');
    expect(links.length).toBeGreaterThan(150);
    for (const { from, to } of links)
      expect((dates.get(from.key) ?? '') < (dates.get(to.key) ?? ''), `${from.key} before ${to.key}`).toBe(true);
  });

  it('has words that differ', () => {
    expect(new Set(Array.from({ length: WORDS }, (_, n) => wordAt(n))).size).toBe(WORDS);
  });

  it('refuses a number of measures that fills no document', () => {
    expect(() => createSyntheticDataset({ measures: 1_001 })).toThrow('expected a multiple of 50 measures, came 1001');
  });
});
