import type { PromotionFilter as Filter } from '../../graph/reads/ladder.ts';
import type { Reads } from '../../graph/reads/reads.ts';
import { RULES } from '../../model/rules.ts';
import { Levels } from '../../model/vocabulary.ts';
import { toKeys, toLevels, toLimit, toLinkPageRequest } from '../arguments.ts';
import type { PromotionFilter, Resolvers } from '../generated/resolver-types.ts';
import { claimsBehind, thingNamed } from '../things.ts';
import { plainEdge } from '../edges.ts';

function toFilter({ area, hasTrial, batch, domain, scope, kind }: PromotionFilter, reads: Reads): Filter {
  return {
    areas: area ? toKeys(area, ['PilotArea'], reads) : null,
    tried: hasTrial ?? null,
    batches: batch ? toKeys(batch, ['Batch'], reads) : null,
    domains: domain ? toKeys(domain, ['Domain'], reads) : null,
    scopes: scope ?? null,
    kinds: kind ?? null,
  };
}

export const ladder: Resolvers = {
  Query: {
    promotions: (_, { filter, ...page }, { reads }, info) =>
      reads.ladders.promoted(toFilter(filter ?? {}, reads), toLinkPageRequest(page, info)),
  },
  Measure: {
    ladder: async ({ key }, args, { reads }) => {
      const levels = toLevels(args.levels);
      return { ...(await reads.ladders.of(key, levels)), levels };
    },
  },
  Ladder: {
    areaKnowledge: ({ areas }) => Levels.find((level) => areas.some((area) => area.level === level)) ?? 'NOT_STATED',
    hops: ({ hops }, { first }) => hops.slice(0, toLimit(first, 'first', 200, 50)),
    truncated: ({ cuts }) => cuts.length > 0,
  },
  LadderArea: {
    area: async ({ key }, _, { reads }) => {
      const area = await reads.places.area(key);
      if (!area) throw new Error(`expected area ${key} in the version, came none`);
      return area;
    },
    claims: claimsBehind,
  },
  LadderHop: {
    from: ({ from }, _, context) => thingNamed(from, context),
    to: ({ to }, _, context) => thingNamed(to, context),
    claims: claimsBehind,
  },
  LadderExtent: {
    scope: ({ scopeKey }, _, { reads }) => (scopeKey === null ? null : reads.places.scope(scopeKey)),
  },
  Promotion: {
    explanation: ({ rule, level }) => {
      const words = RULES[rule] ?? { zh: rule, en: rule };
      const judged = level === 'JUDGED' || level === 'CANDIDATE';
      return {
        zh: `按规则“${rule}”推得：${words.zh}；${judged ? '所依链接为研判，' : ''}没有文件写明这是推广。`,
        en: `By the rule “${rule}”: ${words.en}; ${judged ? 'it rests on a judged link, and ' : ''}no document calls it a promotion.`,
      };
    },
    restsOn: claimsBehind,
  },
  PromotionEdge: plainEdge,
};
