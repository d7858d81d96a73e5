/** One error as the API words it; `extensions.code` is one of the codes that the README lists. */
export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly advice?: string };
}

interface ErrorFacts {
  readonly url: string;
  readonly status?: number;
  readonly errors?: readonly ApiError[];
  readonly requestId?: string | null;
  readonly cause?: unknown;
}

/** A question without an answer. The message says what came and from where; `code` is for programs. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  /** What the API calls it, or UNREACHABLE, TIMEOUT (no answer in time) or NOT_GRAPHQL (something else answers). */
  readonly code: string;
  readonly url: string;
  /** The HTTP status; null where there was no response. */
  readonly status: number | null;
  /** What the API said, one entry for each error; `[]` where it said nothing. */
  readonly errors: readonly ApiError[];
  /** Names the request in the server's log. */
  readonly requestId: string | null;

  constructor(code: string, message: string, { url, status, errors, requestId, cause }: ErrorFacts) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    this.url = url;
    this.status = status ?? null;
    this.errors = errors ?? [];
    this.requestId = requestId ?? null;
  }
}
