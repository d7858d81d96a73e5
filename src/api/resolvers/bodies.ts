import { z } from 'zod';
import { PartialDate } from '../../model/partial-date.ts';
import { toLevels, toLimit, toLinkPageRequest } from '../arguments.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { AgencyEntry, ClaimRow } from '../row-types.ts';
import { claimsBehind } from '../things.ts';
import { citedEdge } from '../edges.ts';

/** What the literal of a succession holds beside its two bodies. */
const When = z.object({ since: PartialDate.nullable(), sinceIs: z.string().nullable() });

async function claimOf({ claimIds }: AgencyEntry, { reads }: ApiContext): Promise<ClaimRow | null> {
  const [first] = claimIds;
  return first === undefined ? null : reads.claims.byKey(first);
}

async function whenOf(edge: AgencyEntry, context: ApiContext): Promise<z.infer<typeof When> | null> {
  const value = (await claimOf(edge, context))?.value ?? null;
  return value === null ? null : When.parse(JSON.parse(value));
}

export const bodies: Resolvers = {
  Agency: {
    responsibilities: ({ key }, { includePredecessors, roles, ...page }, { reads }, info) =>
      reads.bodies.responsibilities(key, { roles: roles ?? null, includePredecessors }, toLinkPageRequest(page, info)),
    knownAs: ({ key }, { levels, first }, { reads }) =>
      reads.bodies.latest(key, toLevels(levels), toLimit(first, 'first', 100, 10)),
  },
  AgencyLinkEdge: {
    change: async (edge, _, context) => (await claimOf(edge, context))?.role ?? null,
    since: async (edge, _, context) => (await whenOf(edge, context))?.since ?? null,
    sinceIs: async (edge, _, context) => (await whenOf(edge, context))?.sinceIs ?? null,
  },
  ResponsibilityEdge: {
    ...citedEdge,
    body: async ({ body }, _, { reads }) => {
      const agency = await reads.agencies.byKey(body);
      if (!agency) throw new Error(`expected body ${body} in the version, came none`);
      return agency;
    },
    successions: ({ successions }, _, context) => claimsBehind({ claimIds: successions }, {}, context),
  },
};
