/**
 * Compares the candidate engine with the judged links and the rejections of seeds/judgements, which were found by reading before it was first run.
 * Nothing is tuned on what it is judged by: each passage is ranked by weights that were learnt from pairs in which it has no part.
 *
 *     npm run eval:lineage                prints the tables
 *     npm run eval:lineage -- --misses    and the links that are not among the first ten of their passage
 *     npm run eval:lineage -- --learn     learns from all judgements and writes src/resolve/candidates/learnt-weights.ts
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEditorial } from '../../src/ingest/editorial.ts';
import { listDocuments, readShelved, SEEDS } from '../../src/ingest/library.ts';
import { createCorpus, type IndexedPassage } from '../../src/resolve/candidates/corpus.ts';
import { comparePassages, Features } from '../../src/resolve/candidates/features.ts';
import { findCandidates, DEFAULT_SHORTLIST } from '../../src/resolve/candidates/find-candidates.ts';
import { toCandidatePassages } from '../../src/resolve/candidates/from-documents.ts';
import { createKnownPairs } from '../../src/resolve/candidates/known.ts';
import { learnWeights, type Query } from '../../src/resolve/candidates/learn.ts';
import { LEARNT_WEIGHTS } from '../../src/resolve/candidates/learnt-weights.ts';
import { createShortlists } from '../../src/resolve/candidates/shortlist.ts';
import { cosine, type TermVector } from '../../src/resolve/candidates/terms.ts';
import { scoreOf, valueOf, type Weights } from '../../src/resolve/candidates/weights.ts';
import { createDirectory } from '../../src/resolve/directory.ts';
import { createResolvedDocument } from '../../src/resolve/source-document.ts';
import { read } from '../../src/text/read.ts';

const NOWHERE = join(import.meta.dirname, 'no-library');
const { register, judgements } = await readEditorial(NOWHERE, SEEDS);
const directory = createDirectory(register);
const shelf = (await listDocuments(NOWHERE, SEEDS)).documents;
const documents = await Promise.all(
  shelf.map(async (document) =>
    createResolvedDocument(
      { ...document.entry, origin: document.origin, ...read(await readShelved(document)) },
      register,
    ),
  ),
);
const passages = toCandidatePassages(documents, {
  agency: (document, name) => {
    const found = directory.resolve('Agency', name, document.setting, document.aliases);
    return found.kind === 'RESOLVED' ? found.entry.slug : null;
  },
});
const corpus = createCorpus(passages);
const size = corpus.passages.length;
const placeOf = new Map(corpus.passages.map(({ passage }, index) => [passage.key, index]));
const keyOf = (index: number): string => (corpus.passages[index] as IndexedPassage).passage.key;
const documentOf = (index: number): string => (corpus.passages[index] as IndexedPassage).passage.documentKey;
const isMeasure = (index: number): boolean => (corpus.passages[index] as IndexedPassage).passage.kind !== null;
const nameOf = (index: number): string =>
  `${keyOf(index)} ${(corpus.passages[index] as IndexedPassage).passage.title ?? ''}`;

// What reviewers said. A link that the engine proposed first tells nothing of what it finds, and is left out.
const linked = new Map<string, 'STRONG' | 'RELATED'>();
const cell = (a: number, b: number): string => `${a},${b}`;
let absent = 0;
for (const { entry } of judgements.links) {
  const [a, b] = [placeOf.get(entry.from), placeOf.get(entry.to)];
  if ('proposedByEngine' in entry && entry.proposedByEngine === true) continue;
  if (a === undefined || b === undefined) absent += 1;
  else
    for (const pair of [cell(a, b), cell(b, a)]) linked.set(pair, entry.kind === 'RELATED_TO' ? 'RELATED' : 'STRONG');
}
const rejected = judgements.rejections.flatMap(({ entry }) => {
  const [a, b] = [placeOf.get(entry.a), placeOf.get(entry.b)];
  return a === undefined || b === undefined ? [] : [{ a, b }];
});

// Features of every pair that the shortlist lets through, once.
const { partners } = createShortlists(corpus, DEFAULT_SHORTLIST);
const features = new Map<string, readonly number[]>();
const neighbours = corpus.passages.map((): number[] => []);
partners.forEach((others, index) => {
  for (const other of others) {
    const values = comparePassages(corpus, index, other).features;
    features.set(cell(index, other), values);
    features.set(cell(other, index), values);
    neighbours[index]?.push(other);
    neighbours[other]?.push(index);
  }
});

/** The training queries that have no part in a fold: neither a passage of it, nor a pair with one. */
function queriesWithout(isOut: (index: number) => boolean): readonly Query[] {
  return neighbours.flatMap((others, index): Query[] => {
    if (isOut(index)) return [];
    const pairs = others
      .filter((other) => !isOut(other))
      .map((other) => ({ link: linked.get(cell(index, other)), row: features.get(cell(index, other)) ?? [] }));
    return [
      {
        linked: pairs.flatMap(({ link, row }) =>
          link === undefined ? [] : [{ features: row, counts: link === 'STRONG' ? 1 : 0.5 }],
        ),
        others: pairs.flatMap(({ link, row }) => (link === undefined ? [row] : [])),
      },
    ];
  });
}

const hash = (text: string): number => createHash('sha256').update(text).digest().readUInt16BE(0);
type Value = (query: number, other: number) => number;
function learnt(foldOf: (index: number) => string | number): { readonly value: Value; readonly score: Value } {
  const models = new Map<string | number, Weights>();
  for (const fold of new Set(Array.from({ length: size }, (_, index) => foldOf(index)))) {
    models.set(
      fold,
      learnWeights(
        queriesWithout((index) => foldOf(index) === fold),
        Features,
      ),
    );
  }
  const model = (query: number): Weights => models.get(foldOf(query)) as Weights;
  const value: Value = (query, other) => {
    const row = features.get(cell(query, other));
    return row ? valueOf(model(query), row) : Number.NEGATIVE_INFINITY;
  };
  return { value, score: (query, other) => scoreOf(model(query), value(query, other)) };
}

/** Each passage's list: every passage of another document, the best first; ties by place, so that the same run prints the same table. */
function rankBy(value: Value): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, query) => {
    const others = Array.from({ length: size }, (__, other) => other).filter(
      (other) => documentOf(other) !== documentOf(query),
    );
    const values = new Map(others.map((other) => [other, value(query, other)]));
    return others.sort((a, b) => (values.get(b) as number) - (values.get(a) as number) || a - b);
  });
}

type Wanted = 'STRONG' | 'ALL';
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const isWanted = (query: number, other: number, wanted: Wanted): boolean => {
  const link = linked.get(cell(query, other));
  return link !== undefined && (wanted === 'ALL' || link === 'STRONG');
};

function measure(
  lists: readonly (readonly number[])[],
  wanted: Wanted,
  only: (query: number) => boolean,
): readonly number[] {
  const queries = lists.flatMap((list, query) => {
    const ranks = list.flatMap((other, place) => (isWanted(query, other, wanted) ? [place + 1] : []));
    return ranks.length > 0 && only(query) ? [{ list, query, ranks }] : [];
  });
  const within = (ranks: readonly number[], k: number): number => ranks.filter((rank) => rank <= k).length;
  const ranks = queries.flatMap((query) => query.ranks);
  const precision = (k: number): number =>
    mean(
      queries.map(({ list, query }) => list.slice(0, k).filter((other) => isWanted(query, other, wanted)).length / k),
    );
  return [
    queries.length,
    mean(queries.map((query) => within(query.ranks, 5) / query.ranks.length)),
    mean(queries.map((query) => within(query.ranks, 10) / query.ranks.length)),
    mean(queries.map((query) => within(query.ranks, 10) / Math.min(10, query.ranks.length))),
    ranks.length,
    within(ranks, 5) / ranks.length,
    within(ranks, 10) / ranks.length,
    mean(queries.map((query) => 1 / (query.ranks[0] as number))),
    precision(5),
    precision(10),
  ];
}

function eitherSide(lists: readonly (readonly number[])[], wanted: Wanted, k: number): number {
  const found: number[] = [];
  for (const [pair, link] of linked) {
    const [a, b] = pair.split(',').map(Number) as [number, number];
    if (a < b && (wanted === 'ALL' || link === 'STRONG'))
      found.push(
        [...(lists[a] ?? []).slice(0, k)].includes(b) || [...(lists[b] ?? []).slice(0, k)].includes(a) ? 1 : 0,
      );
  }
  return mean(found);
}

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const fixed = (value: number): string =>
  (Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3)).padStart(6);
const row = (
  name: string,
  wanted: Wanted,
  lists: readonly (readonly number[])[],
  only: (query: number) => boolean = () => true,
): void => {
  print(
    `${name.padEnd(46)} ${wanted.padEnd(6)} ${measure(lists, wanted, only).map(fixed).join(' ')} ${fixed(eitherSide(lists, wanted, 10))}`,
  );
};

if (process.argv.includes('--learn')) {
  const weights = learnWeights(
    queriesWithout(() => false),
    Features,
  );
  const list = (values: readonly number[]): string => `[${values.map((value) => Number(value.toFixed(6))).join(', ')}]`;
  const source = `import { Features } from './features.ts';
import type { Weights } from './weights.ts';

/**
 * Learnt from all judgements of the seeds by \`npm run eval:lineage -- --learn\`; not edited by hand. One number per feature, in their order.
 * What the engine finds is measured with weights that have not seen what they are judged by, never with these.
 */
export const LEARNT_WEIGHTS: Weights = {
  features: Features,
  mean: ${list(weights.mean)},
  deviation: ${list(weights.deviation)},
  weight: ${list(weights.weight)},
  slope: ${Number(weights.slope.toFixed(6))},
  intercept: ${Number(weights.intercept.toFixed(6))},
};
`;
  const file = join(import.meta.dirname, '../../src/resolve/candidates/learnt-weights.ts');
  writeFileSync(file, source);
  print(`wrote ${file}`);
  process.exit(0);
}

const strong = [...linked.values()].filter((link) => link === 'STRONG').length / 2;
print(
  `${size} passages of ${documents.length} documents; ${linked.size / 2} links (${strong} strong: RESTATED_IN or EVOLVED_INTO), ${rejected.length} rejections, ${absent} links without a passage`,
);
print();
print(
  'Each passage with a link is asked once, whichever end it is; its list holds all passages of other documents, earlier and later together.',
);
print(
  '  r@5 r@10   recall per query passage: the share of its linked passages within the first 5 or 10, averaged over query passages',
);
print('  r@10c      the same, where a passage with more than ten links can reach 1 (divided by 10 at most)');
print(
  '  l@5 l@10   recall per link and end: the share of all (link, end) pairs within the first 5 or 10; passages with many links weigh more',
);
print('  mrr        mean over query passages of 1 / rank of the first linked passage');
print(
  '  p@5 p@10   share of the first 5 or 10 that are linked; most passages have one or two links, so 0.2 is near what can be had at 10',
);
print('  e@10       share of links that stand within the first 10 of at least one of their two ends');
print(
  'RESTATED_IN and EVOLVED_INTO are strong. Folds by passage: weights for a passage are learnt from pairs without any passage of its fold.',
);
print('Folds by document: from pairs without any passage of its document, as for a document that has just come in.');
print(
  'Which features to keep and how much to shrink was chosen on one half of the passages asked; that pairs without a measure are left out',
);
print(
  'and how phrases are trimmed was decided after reading lists of both halves, and by people who had read the judgements.',
);
print();
print(
  `${''.padEnd(46)} links  ${['n', 'r@5', 'r@10', 'r@10c', 'ends', 'l@5', 'l@10', 'mrr', 'p@5', 'p@10', 'e@10'].map((name) => name.padStart(6)).join(' ')}`,
);
const vectors = (terms: typeof corpus.bigrams, index: number): TermVector => terms.vectors[index] as TermVector;
const byPassage = learnt((index) => hash(`fold ${keyOf(index)}`) % 10);
const byDocument = learnt(documentOf);
const lists = rankBy(byPassage.value);
const listsByDocument = rankBy(byDocument.value);
const isForChoices = (query: number): boolean =>
  createHash('sha256').update(keyOf(query)).digest().readUInt8(0) % 2 === 0;
for (const wanted of ['STRONG', 'ALL'] as const) {
  row(
    'best possible (links first, strong before rest)',
    wanted,
    rankBy((a, b) => ({ STRONG: 2, RELATED: 1, NONE: 0 })[linked.get(cell(a, b)) ?? 'NONE']),
  );
  row(
    'best possible (links first, kinds alike)',
    wanted,
    rankBy((a, b) => (linked.has(cell(a, b)) ? 1 : 0)),
  );
  row(
    'baseline: TF-IDF cosine, character bigrams',
    wanted,
    rankBy((a, b) => cosine(vectors(corpus.bigrams, a), vectors(corpus.bigrams, b))),
  );
  row(
    '  the same, without pairs that have no measure',
    wanted,
    rankBy((a, b) =>
      isMeasure(a) || isMeasure(b) ? cosine(vectors(corpus.bigrams, a), vectors(corpus.bigrams, b)) : -1,
    ),
  );
  row(
    'baseline: TF-IDF cosine, characters',
    wanted,
    rankBy((a, b) => cosine(vectors(corpus.unigrams, a), vectors(corpus.unigrams, b))),
  );
  row('engine, folds by passage (10)', wanted, lists);
  row('engine, folds by document (leave one out)', wanted, listsByDocument);
  row('  by passage, half that choices were made on', wanted, lists, isForChoices);
  row('  by passage, other half', wanted, lists, (query) => !isForChoices(query));
}
row(
  'for comparison: shipped weights, which saw all',
  'STRONG',
  rankBy((a, b) => valueOf(LEARNT_WEIGHTS, features.get(cell(a, b)) ?? Features.map(() => -9))),
);
row(
  'for comparison: shipped weights, which saw all',
  'ALL',
  rankBy((a, b) => valueOf(LEARNT_WEIGHTS, features.get(cell(a, b)) ?? Features.map(() => -9))),
);

print();
print('By score (folds by passage; each pair once, with the mean of the scores from its two ends)');
const scored = partners.flatMap((others, index) =>
  others.map((other) => ({ index, other, score: (byPassage.score(index, other) + byPassage.score(other, index)) / 2 })),
);
const isRejected = new Set(rejected.flatMap(({ a, b }) => [cell(a, b), cell(b, a)]));
print(`  ${['score', 'pairs', 'linked', 'strong', 'rejected'].map((name) => name.padStart(8)).join(' ')}`);
for (const least of [0.8, 0.6, 0.4, 0.2, 0.1, 0.05]) {
  const pairs = scored.filter(({ score }) => score >= least);
  const share = (is: (pair: string) => boolean): string =>
    (pairs.filter(({ index, other }) => is(cell(index, other))).length / Math.max(1, pairs.length)).toFixed(3);
  const columns = [
    `≥ ${least}`,
    String(pairs.length),
    share((pair) => linked.has(pair)),
    share((pair) => linked.get(pair) === 'STRONG'),
    share((pair) => isRejected.has(pair)),
  ];
  print(`  ${columns.map((column) => column.padStart(8)).join(' ')}`);
}

print();
print(
  'Rejected pairs: they look alike on purpose, so the engine ranks them high; what counts is that none is shown without its rejection',
);
const rankIn = (query: number, other: number): number => (lists[query] ?? []).indexOf(other) + 1;
const best = rejected.map(({ a, b }) => Math.min(rankIn(a, b), rankIn(b, a)));
print(
  `  within the first 5, 10, 20 of one of their ends: ${[5, 10, 20].map((k) => `${best.filter((rank) => rank <= k).length}`).join(', ')} of ${best.length}`,
);
const pairScore = (a: number, b: number): number => byPassage.value(a, b) + byPassage.value(b, a);
const strongPairs = [...linked]
  .filter(([, link]) => link === 'STRONG')
  .map(([pair]) => pair.split(',').map(Number) as [number, number]);
const wins = strongPairs.flatMap(([a, b]) =>
  rejected.map((pair) => (pairScore(a, b) > pairScore(pair.a, pair.b) ? 1 : 0)),
);
print(
  `  a strong link is valued above a rejected pair in ${(100 * mean(wins)).toFixed(1)} % of comparisons (50 % is chance)`,
);
const known = createKnownPairs(judgements);
const shown = [...findCandidates(passages, { known, showKnown: true }).lists.values()].flat();
const asked = [...findCandidates(passages, { known }).lists.values()].flat();
const shownRejected = shown.filter(({ passage, other }) =>
  isRejected.has(cell(placeOf.get(passage) as number, placeOf.get(other) as number)),
);
print(
  `  with known pairs shown: ${shownRejected.length} suggestions of a rejected pair, ${shownRejected.filter(({ verdict }) => verdict?.kind === 'REJECTED').length} carry their rejection`,
);
print(
  `  as stored and as asked for review: ${asked.length} suggestions, ${asked.filter(({ verdict }) => verdict !== null).length} of a pair that was judged or rejected`,
);

if (process.argv.includes('--misses')) {
  print();
  for (const wanted of ['STRONG', 'RELATED'] as const) {
    for (const [pair, link] of linked) {
      const [query, other] = pair.split(',').map(Number) as [number, number];
      if (link === wanted && rankIn(query, other) > 10)
        print(`${link} rank ${rankIn(query, other)}: ${nameOf(query)} → ${nameOf(other)}`);
    }
  }
}
