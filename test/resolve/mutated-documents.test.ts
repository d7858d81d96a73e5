import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/resolve/check-dataset.ts';
import { createDataset } from '../../src/resolve/dataset.ts';
import { readJudgements, type Judgements } from '../../src/resolve/judgements.ts';
import type { Editorial } from '../../src/ingest/editorial.ts';
import { SEED_SLUGS, seedText, shipped, sourceOf, textsOf } from './seeds.ts';

let editorial: Editorial;
let none: Judgements;
beforeAll(async () => {
  editorial = await shipped();
  none = readJudgements([]).judgements;
});

type Mutation = (text: string, at: number, length: number) => string;
const mutations: readonly Mutation[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).replaceAll('\n', '') + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length) + text.slice(at),
  (text, at) => `${text.slice(0, at)}（责任单位：市财政局、某局，某委）${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u0000\uFEFF《》“”〔〕\t${text.slice(at)}`,
  (text) => text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('〔', '[').replaceAll('〕', ']'),
  (text) => text.split('\n').reverse().join('\n'),
];

/** A seed, and what to do to it: a counterexample then shows the steps and not a whole document. */
const change = fc.record({
  slug: fc.constantFrom(...SEED_SLUGS),
  steps: fc.array(
    fc.record({
      mutation: fc.nat(mutations.length - 1),
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(400),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const mutate = ({ slug, steps }: Change): string =>
  steps.reduce(
    (text, { mutation, where, length }) =>
      (mutations[mutation] as Mutation)(text, Math.floor(where * text.length), length),
    seedText(slug),
  );

describe('whatever became of a document', () => {
  it('its dataset keeps every promise, with a register and without', () => {
    fc.assert(
      fc.property(change, (given) => {
        for (const sources of [{ ...editorial, judgements: none }, {}]) {
          const { dataset } = createDataset({ documents: [sourceOf(mutate(given), given.slug)], ...sources });
          expect(checkDataset(dataset, textsOf(dataset))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('judgements of it hold where their words still stand, and are refused where not; none throws', () => {
    fc.assert(
      fc.property(change, (given) => {
        const documents = SEED_SLUGS.map((other) =>
          sourceOf(other === given.slug ? mutate(given) : seedText(other), other),
        ).filter((source, index, all) => {
          const key = source.reading.document.documentNumber ?? source.slug;
          return all.findIndex((other) => (other.reading.document.documentNumber ?? other.slug) === key) === index;
        });
        const { dataset } = createDataset({ documents, ...editorial });
        expect(checkDataset(dataset, textsOf(dataset))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
