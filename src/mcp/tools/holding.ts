import { z } from 'zod';
import { HoldsInDocument } from '../../client/client.ts';
import { ScopeKinds } from '../../model/vocabulary.ts';
import { after, levels, limit } from '../arguments.ts';
import { sourcesOf } from '../finding.ts';
import { toLookup } from '../links.ts';
import { defineTool } from '../tool.ts';

export const holding = defineTool({
  name: 'measures_in_place',
  title: 'Which measures hold in a park, area, zone or place',
  description: `The measures that hold in a place, each with the statement of scope (推广范围) that covers it and the steps from that scope to the place.
Use it for “what applies in this park”, “does this hold in 大连片区”. The place comes from search with kinds ["PLACE"].
Comes back: one finding for each measure with the quoted scope and everything that the step from scope to place rests on. Many rest on a judgement: without JUDGED in levels those are left out.
Example: {"place": {"kind": "park", "key": "sy-economic-technological-zone"}, "scopes": ["ZONE_AND_PARKS"]}`,
  input: {
    place: z
      .object({ kind: z.enum(['park', 'pilotArea', 'pilotZone', 'place']), key: z.string().min(1) })
      .describe('e.g. {"kind": "pilotArea", "key": "sy-area"}'),
    scopes: z.array(z.enum(ScopeKinds)).min(1).optional().describe('only by scopes of these kinds'),
    levels,
    limit,
    after,
  },
  answer: async ({ place, scopes, levels: known, limit: first, after: cursor }, { client, links }) => {
    const variables = { place: toLookup(place), scopes: scopes ?? null, levels: known, first, after: cursor ?? null };
    const { data, dataset } = await client.request(HoldsInDocument, variables);
    const { totalCount, edges, pageInfo } = data.measuresIn;
    return {
      summary:
        totalCount === 0
          ? `No measure is known to hold in ${place.kind} ${place.key}. Where search does not find that key either, the place is not in the dataset; else no scope that covers it is stated, derived or judged at these levels.`
          : `${totalCount} measures hold in ${place.kind} ${place.key}, ${edges.length} shown.`,
      dataset,
      findings: edges.map(({ node, how, level, scope, via, claims }) => ({
        statement: `“${node.name}” (${node.key}) holds here by ${how}${scope ? ` “${scope.text}” (${scope.kind})` : ''}${via.length > 0 ? `, over ${via.map(({ key }) => key).join(' < ')}` : ''}. ${claims.map(({ explanation }) => explanation.en).join(' ')}`,
        statementZh: claims.map(({ explanation }) => explanation.zh).join(''),
        level,
        thing: { kind: 'passage', key: node.key },
        sources: sourcesOf(claims, links),
        link: links.thing({ kind: 'passage', key: node.key }),
      })),
      remarks: [],
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
});
