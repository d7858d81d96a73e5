import { toLinkPageRequest } from '../arguments.ts';
import { requestError } from '../errors.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { thingNamed, thingsNamed, toThing } from '../things.ts';
import { citedEdge } from '../edges.ts';

/** Things that a scope can cover. */
const SOMEWHERE = ['Place', 'PilotZone', 'PilotArea', 'Park'];

export const applying: Resolvers = {
  Query: {
    measuresIn: (_, { place, scopes, ...page }, { reads }, info) => {
      const where = toThing(place, reads);
      if (!SOMEWHERE.includes(where.label))
        throw requestError('BAD_USER_INPUT', 'expected a place, zone, area or park, came something else');
      return reads.applying.measuresIn(where, scopes ?? null, toLinkPageRequest(page, info));
    },
  },
  ApplicationEdge: {
    ...citedEdge,
    scope: ({ scope }, _, { reads }) => (scope === null ? null : reads.places.scope(scope)),
    covered: ({ covered }, _, context) => thingNamed(covered, context),
    via: ({ via }, _, context) => thingsNamed(via, context),
  },
};
