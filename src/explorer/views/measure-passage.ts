import type { MeasureQuery } from '../generated/graphql.ts';

/** What the page of a measure shows: a measure, or a passage that is none. */
export type MeasurePassage = NonNullable<MeasureQuery['passage']>;
