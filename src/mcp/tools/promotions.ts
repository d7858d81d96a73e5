import { z } from 'zod';
import { PromotedPilotsDocument, type PromotedPilotsQuery } from '../../client/client.ts';
import { ScopeKinds } from '../../model/vocabulary.ts';
import { after, levels, limit } from '../arguments.ts';
import { sourcesOf, type Finding } from '../finding.ts';
import type { Links } from '../links.ts';
import { defineTool } from '../tool.ts';

type Promoted = PromotedPilotsQuery['promotions']['nodes'][number];
type Hop = Promoted['ladder']['hops'][number];

const nameOf = (node: Hop['from']): string => ('name' in node ? node.name : 'text' in node ? node.text : node.key);

const when = ({ date, notAfter }: Hop['toEvent']): string =>
  date ? `, ${date}` : notAfter ? `, by ${notAfter}` : ', undated';

function sayHop({ step, from, to, level, before, after: to_, comparison, toEvent }: Hop): string {
  const scope = comparison ? ` [${before?.text ?? '?'} → ${to_?.text ?? '?'}: ${comparison}]` : '';
  return `${nameOf(from)} —${step}, ${level}→ ${nameOf(to)}${when(toEvent)}${scope}`;
}

function toLadder({ key, name, document, ladder }: Promoted, links: Links): Finding {
  const { areaKnowledge, areas, hops } = ladder;
  const areaNames = areas.map(({ area, level }) => `${area.name} (${level})`).join('、');
  const tried = areas.length > 0 ? `Tried in ${areaNames}` : `The area of trial is not known (${areaKnowledge})`;
  const promotion = hops.find((hop) => hop.promotion)?.promotion ?? null;
  const thing = { kind: 'passage', key } as const;
  return {
    statement:
      `“${name}” (${document.title ?? document.key}). ${tried}. ${hops.map(sayHop).join('; ')}. ${promotion?.explanation.en ?? ''}`.trim(),
    statementZh: promotion?.explanation.zh ?? null,
    level: promotion?.level ?? hops.at(-1)?.level ?? null,
    thing,
    sources: sourcesOf(
      hops.flatMap(({ claims }) => claims),
      links,
    ),
    link: links.thing(thing),
  };
}

export const promotions = defineTool({
  name: 'list_promotions',
  title: 'List measures that spread, each with its ladder',
  description: `Which trial items became rules of a wider scope: each with its ladder, trial in an area → batch → scope, hop by hop with level, date and change of scope.
Use it for “which pilots were promoted province-wide”, “what did the Shenyang area give to the province”, “how did this spread”. For the lineage of one measure use trace_lineage.
Comes back: one finding for each measure; its level is that of the promotion, which always follows by a named rule (DERIVED, or JUDGED over a judged link), never a statement of a document.
Examples: {"tried": true, "scopes": ["PROVINCE_WIDE"]}; {"areas": ["sy-area"], "limit": 5}`,
  input: {
    tried: z.boolean().optional().describe('true: only those whose area of trial is known; false: only the others'),
    areas: z.array(z.string()).min(1).optional().describe('keys of kind pilotArea, e.g. sy-area'),
    batches: z.array(z.string()).min(1).optional().describe('keys of kind batch'),
    domains: z.array(z.string()).min(1).optional().describe('keys of kind domain, e.g. 贸易便利化'),
    scopes: z.array(z.enum(ScopeKinds)).min(1).optional().describe('where it holds now'),
    levels,
    limit,
    after,
  },
  answer: async ({ tried, areas, batches, domains, scopes, levels: known, limit: first, after: cursor }, context) => {
    const filter = {
      hasTrial: tried ?? null,
      area: areas ?? null,
      batch: batches ?? null,
      domain: domains ?? null,
      scope: scopes ?? null,
    };
    const variables = { filter, levels: known, first, after: cursor ?? null };
    const { data, dataset } = await context.client.request(PromotedPilotsDocument, variables);
    const { totalCount, nodes, pageInfo } = data.promotions;
    return {
      summary: `${totalCount} measures fit, ${nodes.length} shown.`,
      dataset,
      findings: nodes.map((promoted) => toLadder(promoted, context.links)),
      remarks: nodes.some(({ ladder }) => ladder.truncated) ? ['a ladder is cut short: see its page'] : [],
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
});
