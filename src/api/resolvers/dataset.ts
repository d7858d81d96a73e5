import type { Resolvers } from '../generated/resolver-types.ts';

export const dataset: Resolvers = {
  Query: { dataset: (_, _args, context) => context.dataset },
  Dataset: { documents: ({ counts }) => counts['inCorpus'] ?? 0 },
  DatasetCounts: {
    measures: (counts) => counts['Measure'] ?? 0,
    passages: (counts) => counts['Passage'] ?? 0,
    documents: (counts) => counts['PolicyDocument'] ?? 0,
    agencies: (counts) => counts['Agency'] ?? 0,
    batches: (counts) => counts['Batch'] ?? 0,
    domains: (counts) => counts['Domain'] ?? 0,
    claims: (counts) => counts['Claim'] ?? 0,
    evidence: (counts) => counts['Evidence'] ?? 0,
    relationships: (counts) => counts['relationships'] ?? 0,
  },
};
