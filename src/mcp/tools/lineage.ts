import { z } from 'zod';
import { LineageDocument } from '../../client/client.ts';
import { LineageKinds } from '../../model/vocabulary.ts';
import { levels, passageKey } from '../arguments.ts';
import { sourcesOf } from '../finding.ts';
import { defineTool, noSuch } from '../tool.ts';

export const lineage = defineTool({
  name: 'trace_lineage',
  title: 'Trace where a measure came from and where it went',
  description: `源流: the earlier passages that a measure comes from (UPSTREAM) and the later ones that took it up (DOWNSTREAM), link by link.
Use it for “where does this come from”, “what became of it”, “was it tried before”. For trial → batch → scope with changes of scope use list_promotions; for one link in depth use explain_link.
Comes back: one finding for each link, nearest first, with a quote from each side. RESTATED_IN 重申: same instrument, same object; EVOLVED_INTO 演进: carried out or extended; RELATED_TO 相关: a suggestion at most, no descent.
A JUDGED link is what a named reviewer concluded: never say that a document states it.
Example: {"key": "辽口工办〔2021〕1号#一/5", "direction": "UPSTREAM"}`,
  input: {
    key: passageKey,
    direction: z.enum(['UPSTREAM', 'DOWNSTREAM', 'BOTH']).default('BOTH'),
    depth: z.number().int().min(1).max(6).default(3).describe('steps'),
    kinds: z.array(z.enum(LineageKinds)).min(1).default(['RESTATED_IN', 'EVOLVED_INTO']),
    levels,
  },
  answer: async ({ key, depth, ...asked }, { client, links }) => {
    const { data, dataset } = await client.request(LineageDocument, { key, maxDepth: depth, ...asked });
    const { lineage: found } = data;
    if (!found) throw noSuch('passage', key);
    return {
      summary:
        found.hopCount === 0
          ? `No lineage of “${found.of.name}” is known with these kinds and levels. That no document states one and nobody has judged one does not mean that there is none.`
          : `“${found.of.name}” (${key}): ${found.hopCount} links among ${found.nodeCount} passages.`,
      dataset,
      findings: found.hops.map(({ from, to, kind, level, depth: step, claims }) => ({
        statement: `Step ${step}: “${from.name}” (${from.key}) ${kind} “${to.name}” (${to.key}). ${claims[0]?.explanation.en ?? ''}`,
        statementZh: claims[0]?.explanation.zh ?? null,
        level,
        thing: { kind: 'passage', key: from.key === key ? to.key : from.key },
        sources: sourcesOf(claims, links),
        link: links.claim(claims[0]?.id ?? ''),
      })),
      remarks: found.truncated ? [`cut short by ${found.cuts.join(', ')}: there is more`] : [],
      next: null,
    };
  },
});
