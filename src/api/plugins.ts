import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { costOf } from './cost.ts';
import type { ApiContext } from './context.ts';
import { logErrors, refusal } from './errors.ts';
import type { Limits } from './limits.ts';

/** A plugin that has one listener for every request. */
function onRequest(listener: GraphQLRequestListener<ApiContext>): ApolloServerPlugin<ApiContext> {
  return { requestDidStart: () => Promise.resolve(listener) };
}

/** Refuses what would change or listen: nothing of the standard's validation does where the schema has no type for it. */
export function queriesOnlyPlugin(): ApolloServerPlugin<ApiContext> {
  return onRequest({
    didResolveOperation: ({ operation }) => {
      if (!operation || operation.operation === OperationTypeNode.QUERY) return Promise.resolve();
      return Promise.reject(refusal('GRAPHQL_VALIDATION_FAILED', `expected a query, came a ${operation.operation}`));
    },
  });
}

/** Refuses an operation that could cost too much, before any of it runs; its variables count, or `first: $n` would pass with 1e8. */
export function costPlugin(limits: Limits): ApolloServerPlugin<ApiContext> {
  return onRequest({
    didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
      if (!operation) return Promise.resolve();
      const cost = costOf({ schema, document, operation, variables: request.variables ?? {} });
      contextValue.outcome.cost = cost;
      if (cost <= limits.cost) return Promise.resolve();
      const came = `expected an answer of at most ${limits.cost} objects, came a query for up to ${cost}`;
      return Promise.reject(refusal('QUERY_TOO_COSTLY', came));
    },
  });
}

/** Names in every answer the version it comes from and what it cost, and notes whether it is a good one. */
export function extensionsPlugin(): ApolloServerPlugin<ApiContext> {
  return onRequest({
    willSendResponse: ({ response, contextValue: { dataset, outcome } }) => {
      if (response.body.kind !== 'single') return Promise.resolve();
      const { singleResult } = response.body;
      const { cost } = outcome;
      singleResult.extensions = { ...singleResult.extensions, dataset: dataset?.version ?? null, cost };
      outcome.isGood = !singleResult.errors?.length;
      return Promise.resolve();
    },
  });
}

export function errorLogPlugin(logger: Logger): ApolloServerPlugin<ApiContext> {
  return onRequest({
    didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
      logErrors(logger, errors, requestId);
      return Promise.resolve();
    },
  });
}
