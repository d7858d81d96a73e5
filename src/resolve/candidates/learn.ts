import type { Feature } from './features.ts';
import { valueOf, type Weights } from './weights.ts';

/** A passage that is asked for, with the pairs it makes: those that reviewers linked, with what each counts, and all others. */
export interface Query {
  readonly linked: readonly { readonly features: readonly number[]; readonly counts: number }[];
  readonly others: readonly (readonly number[])[];
}

/** Holds eighteen features against a hundred judgements. Compared (1, 5, 20) on the half of the queries that the evaluation says choices were made on. */
const RIDGE = 20;
const STEPS = 200;
const STEP = 0.15;
const MOMENTUM = 0.9;

interface Moments {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

function momentsOf(rows: readonly (readonly number[])[], width: number): Moments {
  const mean = Array.from(
    { length: width },
    (_, k) => rows.reduce((sum, row) => sum + (row[k] as number), 0) / rows.length,
  );
  const deviation = mean.map(
    (m, k) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[k] as number) - m) ** 2, 0) / rows.length) || 1,
  );
  return { mean, deviation };
}

/**
 * Learns weights that put linked passages before the others in each passage's list: the loss of a query is the mean, over its linked pairs, of
 * -ln(share of e^value among that pair and all others). Every query counts the same, so that three paragraphs with a dozen links each do not decide
 * for everybody. Plain gradient descent from equal weights: the same judgements give the same weights.
 */
export function learnWeights(queries: readonly Query[], features: readonly Feature[]): Weights {
  const rows = queries.flatMap(({ linked, others }) => [...linked.map((pair) => pair.features), ...others]);
  const { mean, deviation } = momentsOf(rows, features.length);
  const scaled = (row: readonly number[]): readonly number[] =>
    row.map((value, k) => (value - (mean[k] as number)) / (deviation[k] as number));
  const groups = queries
    .filter(({ linked }) => linked.length > 0)
    .map(({ linked, others }) => ({
      linked: linked.map(({ features: row, counts }) => ({ row: scaled(row), counts })),
      others: others.map(scaled),
    }));
  const weight: number[] = features.map(() => 1 / features.length);
  const speed: number[] = features.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weight.map((w) => RIDGE * w);
    for (const group of groups) addGradient(group, weight, slope);
    for (let k = 0; k < weight.length; k += 1) {
      speed[k] = MOMENTUM * (speed[k] as number) + (slope[k] as number) / groups.length;
      weight[k] = (weight[k] as number) - STEP * (speed[k] as number);
    }
  }
  const linear: Weights = { features, mean, deviation, weight, slope: 1, intercept: 0 };
  return { ...linear, ...calibrate(linear, queries) };
}

interface Group {
  readonly linked: readonly { readonly row: readonly number[]; readonly counts: number }[];
  readonly others: readonly (readonly number[])[];
}

function addGradient({ linked, others }: Group, weight: readonly number[], slope: number[]): void {
  const exponential = (row: readonly number[]): number =>
    Math.exp(row.reduce((sum, value, k) => sum + value * (weight[k] as number), 0));
  const pull = weight.map(() => 0);
  let total = 0;
  for (const row of others) {
    const share = exponential(row);
    total += share;
    for (let k = 0; k < pull.length; k += 1) pull[k] = (pull[k] as number) + share * (row[k] as number);
  }
  const counted = linked.reduce((sum, { counts }) => sum + counts, 0);
  for (const { row, counts } of linked) {
    const own = exponential(row);
    for (let k = 0; k < slope.length; k += 1) {
      const expected = (own * (row[k] as number) + (pull[k] as number)) / (own + total);
      slope[k] = (slope[k] as number) - (counts / counted) * ((row[k] as number) - expected);
    }
  }
}

/** Slope and intercept that turn a value into the share of pairs of that value that are linked (Platt's method). */
function calibrate(linear: Weights, queries: readonly Query[]): Pick<Weights, 'slope' | 'intercept'> {
  const samples = queries.flatMap(({ linked, others }) => [
    ...linked.map(({ features }) => ({ value: valueOf(linear, features), linked: 1 })),
    ...others.map((features) => ({ value: valueOf(linear, features), linked: 0 })),
  ]);
  const loss = (slope: number, intercept: number): number =>
    samples.reduce((sum, { value, linked }) => {
      const x = slope * value + intercept;
      return sum + Math.max(x, 0) - linked * x + Math.log1p(Math.exp(-Math.abs(x)));
    }, 0);
  let [slope, intercept] = [1, 0];
  for (let step = 0; step < 100; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { value, linked } of samples) {
      const share = 1 / (1 + Math.exp(-(slope * value + intercept)));
      const spread = share * (1 - share);
      g0 += share - linked;
      g1 += (share - linked) * value;
      h00 += spread;
      h01 += spread * value;
      h11 += spread * value * value;
    }
    const determinant = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    // Links are one pair in a hundred: from far away a full step of Newton's overshoots, so it is halved until it helps.
    let length = 1;
    while (length > 1e-6 && loss(slope - length * d1, intercept - length * d0) > loss(slope, intercept)) length /= 2;
    if (length <= 1e-6) break;
    slope -= length * d1;
    intercept -= length * d0;
  }
  return { slope, intercept };
}
