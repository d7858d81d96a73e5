import type { Resolvers } from './generated/resolver-types.ts';
import { agency } from './resolvers/agency.ts';
import { applying } from './resolvers/applying.ts';
import { batch } from './resolvers/batch.ts';
import { bodies } from './resolvers/bodies.ts';
import { claim } from './resolvers/claim.ts';
import { coverage } from './resolvers/coverage.ts';
import { dataset } from './resolvers/dataset.ts';
import { document } from './resolvers/document.ts';
import { domain } from './resolvers/domain.ts';
import { flat } from './resolvers/flat.ts';
import { ladder } from './resolvers/ladder.ts';
import { lineage } from './resolvers/lineage.ts';
import { link } from './resolvers/link.ts';
import { measure } from './resolvers/measure.ts';
import { mention } from './resolvers/mention.ts';
import { node } from './resolvers/node.ts';
import { passage } from './resolvers/passage.ts';
import { paths } from './resolvers/paths.ts';
import { place } from './resolvers/place.ts';
import { search } from './resolvers/search.ts';

/** One map per file of `schema/`, by the same name; Apollo merges them. */
export const resolvers: readonly Resolvers[] = [
  agency,
  applying,
  batch,
  bodies,
  claim,
  coverage,
  dataset,
  document,
  domain,
  flat,
  ladder,
  lineage,
  link,
  measure,
  mention,
  node,
  passage,
  paths,
  place,
  search,
];
