import { z } from 'zod';
import { SearchDocument, type SearchQuery } from '../../client/client.ts';
import { after, limit } from '../arguments.ts';
import { sourcesOf, type Finding } from '../finding.ts';
import { kindOf, type Links } from '../links.ts';
import { defineTool } from '../tool.ts';

type Hit = SearchQuery['search']['edges'][number];

const KINDS = ['MEASURE', 'PASSAGE', 'DOCUMENT', 'AGENCY', 'BATCH', 'DOMAIN', 'PLACE', 'SCOPE'] as const;

function nameOf({ node }: Hit): string {
  if (node.__typename === 'PolicyDocument') return node.title ?? node.key;
  if (node.__typename === 'Scope') return node.text;
  return 'name' in node ? node.name : node.key;
}

function toHit(hit: Hit, links: Links): Finding {
  const { node, match } = hit;
  const kind = kindOf(node.__typename);
  const thing = kind && { kind, key: node.key };
  const claims = 'claims' in node ? node.claims.nodes : [];
  const [claim] = claims;
  const absent = node.__typename === 'PolicyDocument' && !node.inCorpus ? '; cited, its text is not in the corpus' : '';
  return {
    statement:
      `${node.__typename} “${nameOf(hit)}” (found by ${match}${absent}). ${claim?.explanation.en ?? ''}`.trim(),
    statementZh: claim?.explanation.zh ?? null,
    level: claim?.level ?? null,
    thing,
    sources: sourcesOf(claims, links),
    link: thing ? links.thing(thing) : links.claim(node.id),
  };
}

export const search = defineTool({
  name: 'search',
  title: 'Find measures, documents, bodies and places',
  description: `Finds what is known under some words, and the keys that the other tools take. Start here when you have a name, a document number, a subject or a phrase but no key.
All words must occur; Chinese finds most (the sources are Chinese). Understands document numbers in any brackets, short and former names of bodies, pinyin and initials (sswt → 省商务厅), traditional characters.
Comes back: findings best first, each with thing {kind, key}, one claim about it with its quote and level, and its page.
Examples: {"words": "单一窗口"}; {"words": "辽政发[2024]5号"}; {"words": "省商务厅", "kinds": ["AGENCY"]}; {"words": "稽查 海关", "kinds": ["MEASURE"], "limit": 5}`,
  input: {
    words: z.string().min(1).max(200).describe('words parted by spaces, all of which must occur'),
    kinds: z
      .array(z.enum(KINDS))
      .min(1)
      .optional()
      .describe('only these kinds; PASSAGE: items that are no measures; PLACE: places, zones, areas and parks'),
    limit,
    after,
  },
  answer: async ({ words, kinds, limit: first, after: cursor }, { client, links }) => {
    const variables = { text: words, kinds: kinds ?? null, first, after: cursor ?? null };
    const { data, dataset } = await client.request(SearchDocument, variables);
    const { edges, totalCount, pageInfo } = data.search;
    return {
      summary:
        totalCount === 0
          ? `Nothing in the corpus is found by “${words}”. All words must occur: try fewer or shorter ones, in Chinese as the documents print them.`
          : `${totalCount} found by “${words}”, ${edges.length} shown.`,
      dataset,
      findings: edges.map((hit) => toHit(hit, links)),
      remarks: [],
      next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    };
  },
});
