/** One kind of question, asked of the API and, for the same rows, of the driver. Input number i is the same in a dataset of any size. */
export interface Workload {
  readonly name: string;
  /** Counts among the seven; false for what is printed beside them. */
  readonly isOneOfSeven: boolean;
  readonly operation: string;
  readonly variables: (index: number) => Readonly<Record<string, unknown>>;
  readonly statement: string;
  readonly parameters: (index: number, dataset: string) => Readonly<Record<string, unknown>>;
  /** What the API's `data` is expected to be, out of the driver's rows. */
  readonly toData: (rows: readonly Readonly<Record<string, unknown>>[]) => unknown;
  /** Takes out of both answers what is no part of the question, such as the order of equal hits. */
  readonly settle?: (data: never) => unknown;
}

/** Inputs are measures of the first block, so that they are there in a dataset of any size. 7,919 is a prime: each comes once before one comes again. */
export const spread = (index: number, block: number): number => (index * 7_919 + 13) % block;

/** A cursor as pages give it. */
export const cursorOf = (sort: string): string => Buffer.from(sort, 'utf8').toString('base64url');
