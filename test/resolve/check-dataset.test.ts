import { beforeAll, describe, expect, it } from 'vitest';
import { claimId } from '../../src/model/claims.ts';
import type { Claim, Dataset, Evidence, NodeRow } from '../../src/model/dataset.ts';
import { checkDataset } from '../../src/resolve/check-dataset.ts';
import { createDataset } from '../../src/resolve/dataset.ts';
import { seedText, shipped, sourceOf, textsOf } from './seeds.ts';

let dataset: Dataset;
let texts: ReadonlyMap<string, string>;
beforeAll(async () => {
  const { register } = await shipped();
  dataset = createDataset({ documents: [sourceOf(seedText('ln-ftz-batch-7'))], register }).dataset;
  texts = textsOf(dataset);
});

type Change = (dataset: Dataset) => Dataset;
const changeClaim =
  (predicate: Claim['predicate'], change: (claim: Claim) => Partial<Claim>, rename = true): Change =>
  (given) => {
    const index = given.claims.findIndex((claim) => claim.predicate === predicate);
    const claim = given.claims[index] as Claim;
    const changed = { ...claim, ...change(claim) };
    return { ...given, claims: given.claims.with(index, rename ? { ...changed, id: claimId(changed) } : changed) };
  };
const changeEvidence =
  (change: (piece: Evidence) => Partial<Evidence>): Change =>
  (given) => {
    const index = given.evidence.findIndex(({ kind }) => kind === 'TEXT');
    const piece = given.evidence[index] as Evidence;
    return { ...given, evidence: given.evidence.with(index, { ...piece, ...change(piece) }) };
  };

describe('a dataset that breaks a promise', () => {
  const cases: readonly (readonly [what: string, change: Change, says: RegExp])[] = [
    ['a quote that is not at its spans', changeEvidence(({ quote }) => ({ quote: `${quote}的` })), /there stands/],
    ['spans beyond the text', changeEvidence(() => ({ spans: [{ start: 0, end: 999_999 }] })), /not in order within/],
    [
      'spans out of order',
      changeEvidence(({ spans: [span] }) => ({ spans: [span ?? { start: 5, end: 6 }, { start: 0, end: 1 }] })),
      /not in order/,
    ],
    [
      'a quote of a document that is not there',
      changeEvidence(() => ({ documentKey: '无〔2000〕1号' })),
      /no document/,
    ],
    ['a claim without evidence', changeClaim('HAS_SCOPE', () => ({ evidence: [] })), /no evidence/],
    ['evidence that is missing', changeClaim('HAS_SCOPE', () => ({ evidence: ['nowhere'] })), /evidence is missing/],
    [
      'a subject that is missing',
      changeClaim('RESPONSIBLE_FOR', () => ({ subject: { label: 'Agency', key: 'nobody' } })),
      /no such subject/,
    ],
    [
      'an object that is missing',
      changeClaim('IN_BATCH', () => ({ object: { label: 'Batch', key: 'none' } })),
      /no such object/,
    ],
    ['ends of the wrong kind', changeClaim('IN_BATCH', ({ subject }) => ({ object: subject })), /is no object of it/],
    ['an id that is not that of its content', changeClaim('IN_BATCH', () => ({ id: 'x' }), false), /its id is not/],
    ['a derived claim without its rule', changeClaim('COVERS', () => ({ method: 'somehow' })), /names its rule/],
    [
      'a judged claim without its reviewer',
      changeClaim('IN_BATCH', () => ({ level: 'JUDGED', document: null })),
      /names its reviewer/,
    ],
    ['a premise that is missing', changeClaim('COVERS', () => ({ restsOn: ['gone'] })), /rests on is missing/],
    [
      'a stated claim that quotes another document',
      changeClaim('IN_BATCH', () => ({ document: '无〔2000〕1号', assertedBy: '无〔2000〕1号' })),
      /other than the one that states it/,
    ],
    [
      'two nodes with one key',
      (given) => ({ ...given, nodes: [...given.nodes, given.nodes[0] as NodeRow] }),
      /two nodes/,
    ],
    ['a claim twice', (given) => ({ ...given, claims: [...given.claims, given.claims[0] as Claim] }), /two claims/],
  ];
  it.each(cases)('%s', (_what, change, says) => {
    expect(checkDataset(change(dataset), texts).join('\n')).toMatch(says);
  });

  it('is not this one', () => {
    expect(checkDataset(dataset, texts)).toEqual([]);
  });

  it('has no conclusion stronger than its premise', () => {
    const weak = dataset.claims.find(({ predicate }) => predicate === 'HAS_SCOPE') as Claim;
    const weakened = dataset.claims.map((claim) =>
      claim.id === weak.id
        ? { ...claim, level: 'JUDGED' as const, document: null, reviewer: '某', reviewedOn: '2026' }
        : claim,
    );
    const changed = changeClaim('COVERS', () => ({ restsOn: [weak.id] }))({ ...dataset, claims: weakened });
    expect(checkDataset(changed, texts).join('\n')).toMatch(/stronger than what it rests on/);
  });

  it('needs words of a document for what a measure is said to be', () => {
    const reference: Evidence = {
      key: 'page',
      kind: 'REFERENCE',
      documentKey: null,
      quote: null,
      spans: [],
      passageKey: null,
      row: null,
      sequence: null,
      column: null,
      publisher: '某厅',
      title: '页',
      url: 'https://example.org',
      dateRead: '2026-11-23',
    };
    const changed = changeClaim('RESPONSIBLE_FOR', () => ({ evidence: ['page'] }))({
      ...dataset,
      evidence: [...dataset.evidence, reference],
    });
    expect(checkDataset(changed, texts).join('\n')).toMatch(/a reference alone is no evidence/);
  });
});
