import { z } from 'zod';
import { CoverageDocument, GapsDocument, type GapsQuery } from '../../client/client.ts';
import type { Answer, Finding } from '../finding.ts';
import { toFinding } from '../finding.ts';
import { defineTool, type ToolContext } from '../tool.ts';

type Missing = GapsQuery['gaps']['measuresWithoutBody']['nodes'][number];

async function compareTotals(first: number, { client, links }: ToolContext): Promise<Answer> {
  const { data, dataset } = await client.request(CoverageDocument, { first });
  const { nodes, totalCount } = data.coverage;
  const holes = data.gaps.batchHoles;
  return {
    summary: `${totalCount} totals that documents state can be compared with what is here; ${nodes.filter(({ agrees }) => !agrees).length} of the ${nodes.length} shown do not agree.`,
    dataset,
    findings: nodes.map(({ stated, unit, of, rule, found, gap, agrees, undated, missingBatches, claim }) => {
      const verdict = agrees ? 'agrees' : `differs by ${gap}`;
      const more = `${undated > 0 ? `, ${undated} of them undated` : ''}${missingBatches.length > 0 ? `; batches ${missingBatches.join(', ')} are not in the corpus` : ''}`;
      const about = `${stated}${unit}${of ?? ''}`;
      const finding = toFinding(claim, claim.document ? { kind: 'document', key: claim.document.key } : null, links);
      return {
        ...finding,
        statement: `Stated ${about}, here ${found} (${rule}): ${verdict}${more}. ${finding.statement}`,
        statementZh: `载明${about}，此处${found}：${agrees ? '一致' : `相差${gap}`}。${claim.explanation.zh}`,
      };
    }),
    remarks: [
      ...holes.nodes.map(({ series, ordinal }) => `batch ${ordinal} of ${series} is not in the corpus`),
      `all of it: ${links.coverage}`,
    ],
    next: null,
  };
}

async function listGaps(first: number, { client, links }: ToolContext): Promise<Answer> {
  const { data, dataset } = await client.request(GapsDocument, { first });
  const { pilotsWithoutDownstream: pilots, measuresWithoutBody: bare, citationsToNowhere: cited } = data.gaps;
  const missing = (statement: string, statementZh: string, { key, provenance }: Missing): Finding => {
    const thing = { kind: 'passage', key } as const;
    const { document, quote, spans } = provenance;
    const link = links.words(document.key, spans);
    const sources = [{ quote, document: document.key, place: null, reference: null, link }];
    return { statement, statementZh, level: null, thing, sources, link: links.thing(thing) };
  };
  return {
    summary: `${pilots.totalCount} trial items without a later item, ${bare.totalCount} measures without a body, ${cited.totalCount} cited documents that are not in the corpus. That nothing is known does not mean that there is nothing.`,
    dataset,
    findings: [
      ...pilots.nodes.map((pilot) =>
        missing(
          `No later item takes up “${pilot.name}” (${pilot.key}), a trial of ${pilot.pilotArea?.name ?? 'no known area'}.`,
          `未见后续：“${pilot.name}”`,
          pilot,
        ),
      ),
      ...bare.nodes.map((measure) =>
        missing(
          `No body is named for “${measure.name}” (${measure.key}).`,
          `未载明责任单位：“${measure.name}”`,
          measure,
        ),
      ),
      ...cited.nodes.flatMap(({ key, citedBy }) =>
        citedBy.edges.flatMap(({ claims }) =>
          claims.map((claim) => toFinding(claim, { kind: 'document', key }, links)),
        ),
      ),
    ],
    remarks: [`all of it: ${links.gaps}`],
    next: null,
  };
}

export const coverage = defineTool({
  name: 'coverage_and_gaps',
  title: 'What the corpus has, lacks, and does not know',
  description: `Whether the corpus agrees with the totals that official texts state ("totals"), or what nobody has followed up: trial items without a later item, measures without a body, cited documents that are not here ("gaps").
Use it before you say “all”, “none” or a count, and when an answer seems to be missing something.
Comes back: for totals one finding for each stated total with its quote and the difference; for gaps one finding for each item, level null where something is absent.
Examples: {"about": "totals"}; {"about": "gaps", "limit": 20}`,
  input: {
    about: z.enum(['totals', 'gaps']).default('totals'),
    limit: z.number().int().min(1).max(50).default(20).describe('entries of each list at most'),
  },
  answer: ({ about, limit }, context) =>
    about === 'totals' ? compareTotals(limit, context) : listGaps(limit, context),
});
