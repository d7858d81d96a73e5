import { z } from 'zod';
import { ResponsibilitiesDocument } from '../../client/client.ts';
import { Roles } from '../../model/vocabulary.ts';
import { after, limit } from '../arguments.ts';
import { toFinding } from '../finding.ts';
import { defineTool, noSuch } from '../tool.ts';

export const responsibilities = defineTool({
  name: 'body_responsibilities',
  title: 'What a body is responsible for',
  description: `The measures that a body (部门、单位) leads, answers for or supports, also those of the bodies that it succeeded, with the words that name it; and counts by batch, domain, year and role.
Use it for “what is 沈阳海关 responsible for”, “who did this before the reform”. The key comes from search with kinds ["AGENCY"].
Comes back: first how the body came to be (predecessors, with their source), then one finding for each responsibility; counts in the remarks.
Examples: {"key": "customs-shenyang"}; {"key": "customs-shenyang", "roles": ["LEAD"], "limit": 20}`,
  input: {
    key: z.string().min(1).describe('key of kind agency, e.g. customs-shenyang or liaoning/商务厅'),
    roles: z.array(z.enum(Roles)).min(1).optional().describe('only these roles'),
    limit,
    after,
  },
  answer: async ({ key, roles, limit: first, after: cursor }, { client, links }) => {
    const variables = { key, keys: [key], roles: roles ?? null, first, after: cursor ?? null };
    const { data, dataset } = await client.request(ResponsibilitiesDocument, variables);
    const { agency, measures } = data;
    if (!agency) throw noSuch('body', key);
    const { edges, totalCount, pageInfo } = agency.responsibilities;
    const { batches, domains, years, roles: byRole } = measures.facets;
    const counts = (values: readonly { label?: string; value?: string; count: number }[]): string =>
      values.map(({ label, value, count }) => `${label ?? value ?? ''} ${count}`).join('、');
    return {
      summary: `${agency.name} (${key}), ${agency.tier ?? 'of no known tier'}: ${totalCount} responsibilities, its predecessors' included; ${edges.length} shown.`,
      dataset,
      findings: [
        ...(cursor ? [] : agency.predecessors.edges).flatMap(({ node, claims }) =>
          claims.map((claim) => toFinding(claim, { kind: 'agency', key: node.key }, links)),
        ),
        ...edges.flatMap(({ node, claims }) =>
          claims.map((claim) => toFinding(claim, { kind: 'passage', key: node.key }, links)),
        ),
      ],
      remarks: [
        `its own measures by batch: ${counts(batches.values)}; in no batch ${batches.missing}`,
        `by domain: ${counts(domains.values)}`,
        `by year: ${counts(years.values)}; undated ${years.missing}`,
        `by role: ${counts(byRole.values)}`,
        ...(agency.formerNames.length > 0 ? [`former names: ${agency.formerNames.join('、')}`] : []),
        ...(agency.knownAs.length > 0 ? [`succeeded by: ${agency.knownAs.map(({ name }) => name).join('、')}`] : []),
      ],
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
});
