import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';
import { isFault, type FaultCode } from '../model/errors.ts';

interface ErrorMeaning {
  /** HTTP status where the request is refused as a whole. */
  readonly status: number;
  readonly meaning: string;
  readonly advice: string;
}

/** Every code that an answer of the API can carry. The README's list is made from this. */
export const API_ERRORS = {
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'An argument has a value that cannot be used.',
    advice: 'Correct the argument or variable at the place that the error names.',
  },
  BAD_CURSOR: {
    status: 400,
    meaning: 'A cursor is none.',
    advice: 'Pass `startCursor` or `endCursor` of a page unchanged.',
  },
  BAD_REQUEST: {
    status: 400,
    meaning: 'The request is no GraphQL request.',
    advice: 'Send {"query": "…"} as application/json, or GET /graphql?query=….',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The query is no GraphQL.',
    advice: 'Correct the query at the place that the message names.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The query does not fit the schema.',
    advice: 'Compare it with schema/printed/schema.graphql.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'It is not clear which operation is meant.',
    advice: 'Set operationName to one of the operations of the document.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    meaning: 'No query with that hash is known here.',
    advice: 'Send the query together with its hash once.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    meaning: 'Queries are not kept here.',
    advice: 'Send the query itself.',
  },
  QUERY_TOO_LONG: { status: 400, meaning: 'The query has too many tokens.', advice: 'Ask for less at once.' },
  QUERY_TOO_DEEP: {
    status: 400,
    meaning: 'The query is nested too deeply.',
    advice: 'Ask in two steps, the second by `nodes(ids)`.',
  },
  TOO_MANY_ALIASES: {
    status: 400,
    meaning: 'The query has too many aliases.',
    advice: 'Ask for several things by `nodes(ids)`.',
  },
  TOO_MANY_DIRECTIVES: { status: 400, meaning: 'The query has too many directives.', advice: 'Leave them out.' },
  TOO_MANY_ROOT_FIELDS: {
    status: 400,
    meaning: 'The query has too many root fields.',
    advice: 'Send several requests.',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    meaning: 'The answer could hold too many objects.',
    advice: 'Lower `first`, the inner ones before the outer ones.',
  },
  INTROSPECTION_DISABLED: {
    status: 400,
    meaning: 'The schema is not shown here.',
    advice: 'Use the printed schema of the release.',
  },
  NOT_FOUND: {
    status: 404,
    meaning: 'There is nothing at this address.',
    advice: 'The API is at /graphql, exports are at /export.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    meaning: 'The address does not take this method.',
    advice: 'Use GET; /graphql takes POST too.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    meaning: 'The answer is not given in a form that the request accepts.',
    advice: 'Accept application/json or application/graphql-response+json.',
  },
  REQUEST_TIMEOUT: { status: 408, meaning: 'The request did not arrive in time.', advice: 'Send it at once.' },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    meaning: 'The request body is too large.',
    advice: 'Send variables instead of literals, or several requests.',
  },
  URI_TOO_LONG: { status: 414, meaning: 'The address is too long.', advice: 'Send the query by POST.' },
  HEADERS_TOO_LARGE: {
    status: 431,
    meaning: 'The request headers are too large.',
    advice: 'Send fewer or shorter headers, and the query by POST.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    meaning: 'The body has a type that is not read here.',
    advice: 'Send application/json.',
  },
  NO_DATASET: {
    status: 503,
    meaning: 'No data were loaded yet.',
    advice: 'Wait for the first load to end, or run `yuanliu ingest`.',
  },
  TOO_BUSY: {
    status: 503,
    meaning: 'More requests are waiting than can be answered.',
    advice: 'Try again after the seconds in Retry-After.',
  },
  DEADLINE_EXCEEDED: { status: 503, meaning: 'The answer took too long.', advice: 'Ask for less, or try again.' },
  DATABASE_UNAVAILABLE: {
    status: 503,
    meaning: 'The database cannot be reached.',
    advice: 'Try again in a few seconds.',
  },
  DATABASE_TIMEOUT: {
    status: 503,
    meaning: 'The database took too long to answer.',
    advice: 'Ask for less, or try again.',
  },
  DATASET_GONE: {
    status: 503,
    meaning: 'The version of the data was replaced while it was read.',
    advice: 'Start again: the newest version is read then.',
  },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: 'An error of ours.', advice: 'Please report it with the request id.' },
} as const satisfies Record<string, ErrorMeaning>;
export type ApiErrorCode = keyof typeof API_ERRORS;

const FAULTS: Readonly<Partial<Record<FaultCode, ApiErrorCode>>> = {
  DATABASE_UNAVAILABLE: 'DATABASE_UNAVAILABLE',
  DATABASE_TIMEOUT: 'DATABASE_TIMEOUT',
  DATASET_GONE: 'DATASET_GONE',
};

/** A refusal that is the asker's to mend. The message says what was expected and what came. */
export function requestError(code: ApiErrorCode, message: string): GraphQLError {
  // Apollo overwrites the code of what a validation rule reports; `refusal` stays.
  return new GraphQLError(message, { extensions: { code, refusal: code } });
}

/** The same for a request as a whole, with the HTTP status of its code: Apollo would answer 500 for what a plugin throws. */
export function refusal(code: ApiErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, refusal: code, http: { status: API_ERRORS[code].status } } });
}

/** Writes what is ours to mend into the log, with the request's id; the client is told nothing but its code. */
export function logErrors(logger: Logger, errors: readonly GraphQLError[], requestId: string): void {
  for (const error of errors)
    if (!isRefusal(error)) logger.error({ requestId, path: error.path, err: unwrapResolverError(error) });
}

/** True for an error that is the asker's to mend. */
function isRefusal(error: GraphQLError): boolean {
  const cause = unwrapResolverError(error);
  return !isFault(cause) && codeOf(error.toJSON(), cause) !== 'INTERNAL_SERVER_ERROR';
}

const isApiCode = (code: unknown): code is ApiErrorCode => typeof code === 'string' && code in API_ERRORS;

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more (that|than) \d+ tokens/;

/** The code of what was thrown; Apollo and graphql-js put theirs into the formatted error, and call what they do not know internal. */
function codeOf(formatted: GraphQLFormattedError, cause: unknown): ApiErrorCode {
  if (isFault(cause)) return FAULTS[cause.code] ?? 'INTERNAL_SERVER_ERROR';
  const ours = formatted.extensions?.['refusal'];
  const code = formatted.extensions?.['code'];
  if (isApiCode(ours)) return ours;
  if (formatted.extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED') return 'INTROSPECTION_DISABLED';
  if (code === 'GRAPHQL_PARSE_FAILED' && TOO_MANY_TOKENS.test(formatted.message)) return 'QUERY_TOO_LONG';
  const byStatus = BY_STATUS[statusOf(cause)];
  if (code === 'BAD_REQUEST' && byStatus) return byStatus;
  if (isApiCode(code) && code !== 'INTERNAL_SERVER_ERROR') return code;
  // A null in place of a default is seen only when the field is executed.
  if (cause instanceof GraphQLError && cause.message.startsWith('Argument "')) return 'BAD_USER_INPUT';
  // A hash that is not the query's, for one, has a status and no code.
  return byStatus ?? 'INTERNAL_SERVER_ERROR';
}

/** The code of what Apollo refuses with a status alone. */
const BY_STATUS: Readonly<Record<number, ApiErrorCode>> = {
  400: 'BAD_REQUEST',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** 0 for what has none. */
function statusOf(error: unknown): number {
  const http =
    error instanceof GraphQLError ? (error.extensions['http'] as { readonly status?: number } | undefined) : undefined;
  return http?.status ?? 0;
}

/** Codes under which graphql-js describes the schema: its types, fields and values, and those that are meant in place of a wrong one. */
const OF_THE_SCHEMA: readonly ApiErrorCode[] = ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * The mapping, in this one place: what clients see of an error. Messages of faults and of our own errors stay inside: they may hold paths, addresses and Cypher.
 *
 * @param showsSchema false where the schema is hidden: its part of an operation is then refused by code and place alone
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  showsSchema = true,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const code = codeOf(formatted, cause);
  const { meaning, advice } = API_ERRORS[code];
  const isOurs = code === 'INTERNAL_SERVER_ERROR' || code === 'INTROSPECTION_DISABLED' || isFault(cause);
  const isHidden = !showsSchema && OF_THE_SCHEMA.includes(code) && formatted.extensions?.['refusal'] === undefined;
  const { locations, path } = formatted;
  return {
    message: isOurs || isHidden ? meaning : formatted.message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code, advice },
  };
}

interface ErrorBody {
  readonly errors: readonly GraphQLFormattedError[];
}

/** An error outside GraphQL, as the body of an HTTP answer. */
export function errorBody(code: ApiErrorCode): ErrorBody {
  const { meaning, advice } = API_ERRORS[code];
  return { errors: [{ message: meaning, extensions: { code, advice } }] };
}

/** What was thrown outside GraphQL, as an HTTP answer: the same mapping, with the status of its code. */
export function errorAnswer(error: unknown): { readonly status: number; readonly body: ErrorBody } {
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
  const answer = formatError(formatted, error);
  return { status: API_ERRORS[codeOf(formatted, error)].status, body: { errors: [answer] } };
}
