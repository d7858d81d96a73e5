import type { Feature } from './features.ts';

/** A linear score over features, and how it becomes a share between 0 and 1. */
export interface Weights {
  readonly features: readonly Feature[];
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly weight: readonly number[];
  /** score = 1 / (1 + e^-(slope × value + intercept)) */
  readonly slope: number;
  readonly intercept: number;
}

/** The value that pairs are ranked by. */
export function valueOf({ mean, deviation, weight }: Weights, features: readonly number[]): number {
  let value = 0;
  for (let k = 0; k < weight.length; k += 1) {
    value += ((weight[k] as number) * ((features[k] as number) - (mean[k] as number))) / (deviation[k] as number);
  }
  return value;
}

/** The share of pairs of this value that reviewers linked, 0 to 1, as far as a few hundred judgements can tell. */
export function scoreOf({ slope, intercept }: Weights, value: number): number {
  return 1 / (1 + Math.exp(-(slope * value + intercept)));
}
