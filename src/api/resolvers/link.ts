import type { Resolvers } from '../generated/resolver-types.ts';
import { claimsBehind, thingNamed, toThing } from '../things.ts';
import type { PassageRow } from '../row-types.ts';

export const link: Resolvers = {
  Query: {
    explainLink: (_, { from, to }, { reads }) => reads.links.explain(toThing(from, reads), toThing(to, reads)),
  },
  Claim: {
    explanation: async (claim, _, { reads }) => (await reads.explanations.claim(claim)).text,
    confidenceReasons: async (claim, _, { reads }) => (await reads.explanations.claim(claim)).reasons,
  },
  LinkExplanation: {
    confidenceReasons: ({ reasons }) => reasons,
    claims: claimsBehind,
  },
  Rejection: {
    reason: ({ why, whyZh }) => ({ zh: whyZh, en: why }),
  },
  Rival: {
    passage: ({ passage }, _, context) => thingNamed<PassageRow>(`Passage:${passage}`, context),
    claims: claimsBehind,
  },
};
