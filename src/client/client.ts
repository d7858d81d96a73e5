import type { TypedDocumentString } from './generated/graphql.ts';
import { RequestError, type ApiError } from './request-error.ts';

export * from './generated/graphql.ts';
export { RequestError, type ApiError } from './request-error.ts';

export interface ClientOptions {
  /** Where the API answers. */
  readonly url?: string;
  /** Sent with every request, e.g. for a proxy that wants a log-in. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds to wait for an answer, 30,000 unless told. */
  readonly timeoutMs?: number;
  /** Another fetch than the platform's. */
  readonly fetch?: typeof fetch;
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
}

export interface Answer<Data> {
  readonly data: Data;
  /** The dataset version that all of it was read from: to be named beside a number that is quoted. */
  readonly dataset: string | null;
}

type Arguments<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export interface Client {
  /**
   * Asks one of the stored operations, e.g. `request(LineageDocument, { key: '辽政发〔2024〕5号#二/5' })`, or a query of your own.
   *
   * @throws RequestError where there is no whole answer
   */
  request<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    ...rest: Arguments<Variables>
  ): Promise<Answer<Data>>;
  request<Data = unknown>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ): Promise<Answer<Data>>;
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly ApiError[];
  readonly extensions?: { readonly dataset?: string };
}

/** A client of the API for Node and browsers: the stored operations with their types, over fetch, and nothing else. */
export function createClient(options: ClientOptions = {}): Client {
  const { url = 'http://localhost:4000/graphql', headers = {}, timeoutMs = 30_000 } = options;
  // Called without a receiver: a browser's fetch refuses any other than the window.
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);

  async function post(body: string, signal: AbortSignal): Promise<{ response: Response; text: string }> {
    const response = await send(url, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body,
      signal,
    });
    return { response, text: await response.text() };
  }

  async function request(
    document: string | TypedDocumentString<unknown, unknown>,
    variables?: unknown,
    { signal }: RequestOptions = {},
  ): Promise<Answer<unknown>> {
    const limit = AbortSignal.timeout(timeoutMs);
    const body = JSON.stringify({ query: document.toString(), variables });
    const { response, text } = await post(body, signal ? AbortSignal.any([signal, limit]) : limit).catch(
      (cause: unknown) => {
        signal?.throwIfAborted();
        if (limit.aborted)
          throw new RequestError('TIMEOUT', `no answer of ${url} within ${timeoutMs} ms`, { url, cause });
        throw new RequestError('UNREACHABLE', `nobody answers at ${url}: ${reasonOf(cause)}`, { url, cause });
      },
    );
    const facts = { url, status: response.status, requestId: response.headers.get('x-request-id') };
    const reply = parseReply(text);
    if (!reply) {
      const came = `status ${response.status} and ${JSON.stringify(text.slice(0, 80))}`;
      throw new RequestError('NOT_GRAPHQL', `expected an answer of a GraphQL API at ${url}, came ${came}`, facts);
    }
    const { data, errors = [], extensions } = reply;
    const [first] = errors;
    if (first) {
      const message = errors.map((error) => error.message).join('; ');
      throw new RequestError(first.extensions?.code ?? 'INTERNAL_SERVER_ERROR', message, { ...facts, errors });
    }
    return { data, dataset: extensions?.dataset ?? response.headers.get('x-yuanliu-dataset') };
  }

  // The two forms of the interface are one function that cannot know the types of its answers.
  return { request: request };
}

/** A reply of a GraphQL API; null for anything else, such as a proxy's page. */
function parseReply(text: string): Reply | null {
  try {
    const value: unknown = JSON.parse(text);
    const isReply = typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
    return isReply ? (value as Reply) : null;
  } catch {
    return null;
  }
}

/** Why a request failed: fetch says only “fetch failed”, and its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error as { readonly cause?: { readonly code?: string; readonly message?: string } };
  return cause?.code ?? cause?.message ?? error.message;
}
