import type { Resolvers } from './generated/resolver-types.ts';
import { agency } from './resolvers/agency.ts';
import { batch } from './resolvers/batch.ts';
import { claim } from './resolvers/claim.ts';
import { dataset } from './resolvers/dataset.ts';
import { document } from './resolvers/document.ts';
import { domain } from './resolvers/domain.ts';
import { measure } from './resolvers/measure.ts';
import { mention } from './resolvers/mention.ts';
import { node } from './resolvers/node.ts';
import { passage } from './resolvers/passage.ts';
import { place } from './resolvers/place.ts';
import { search } from './resolvers/search.ts';

/** One map per file of `schema/`, by the same name; Apollo merges them. */
export const resolvers: readonly Resolvers[] = [
  agency,
  batch,
  claim,
  dataset,
  document,
  domain,
  measure,
  mention,
  node,
  passage,
  place,
  search,
];
