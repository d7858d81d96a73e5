import { useEffect, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from './generated/graphql.ts';
import { label, say } from './language.ts';
import { createStore } from './store.ts';

/** An answer on its way, refused, or there. `stale`: the answer to the question before, shown until the new one is there. */
export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: T; readonly stale: boolean };

/** The dataset version of the answers; a new one empties what is kept and asks again. */
export const datasetVersion = createStore<string | null>(null);
/** Set when the data moved on while the page was open. */
export const dataMoved = createStore(false);

interface Reply<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly dataset?: string | { readonly version?: string } };
}

const LIMIT = 300;
const kept = new Map<string, unknown>();

function noteVersion(reply: Reply<unknown>): void {
  const said = reply.extensions?.dataset;
  const version = typeof said === 'string' ? said : said?.version;
  if (version === undefined || version === datasetVersion.get()) return;
  const moved = datasetVersion.get() !== null;
  kept.clear();
  datasetVersion.set(version);
  if (moved) dataMoved.set(true);
}

const keyOf = (document: TypedDocumentString<unknown, never>, variables: unknown): string =>
  `${JSON.stringify(variables)}\n${document.toString()}`;

/** What passes by itself: the server was busy, or the database slow in its first minute. */
const PASSING: readonly string[] = ['TOO_BUSY', 'DEADLINE_EXCEEDED', 'DATABASE_TIMEOUT', 'DATABASE_UNAVAILABLE'];
const PAUSES_MS = [600, 2000];

/** Asks the API, again where the refusal is one that passes. One dataset version stands behind each reply. */
export async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const key = keyOf(document, variables);
  const known = kept.get(key);
  if (known !== undefined) return known as T;
  let reply = await askOnce(document, variables, signal);
  for (const pause of PAUSES_MS) {
    if (!reply.errors?.some(({ extensions }) => PASSING.includes(extensions?.code ?? ''))) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal?.throwIfAborted();
    reply = await askOnce(document, variables, signal);
  }
  noteVersion(reply);
  if (reply.errors?.length) throw new Error([...new Set(reply.errors.map(sayError))].join('；'));
  if (!reply.data) throw new Error(say('state.noAnswer'));
  if (kept.size >= LIMIT) kept.delete(kept.keys().next().value as string);
  kept.set(key, reply.data);
  return reply.data;
}

function sayError({ message, extensions }: NonNullable<Reply<unknown>['errors']>[number]): string {
  const code = extensions?.code ?? '';
  const said = label('ErrorCode', code);
  return said === code ? message : said;
}

async function askOnce<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<Reply<T>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  });
  return (await response.json().catch(() => ({}))) as Reply<T>;
}

/** The answer to a question, asked again when the question or the dataset changes. `null` asks nothing. */
export function useAnswer<T, V>(document: TypedDocumentString<T, V>, variables: V | null): Answer<T> {
  const version = datasetVersion.get();
  const key = variables === null ? '' : keyOf(document, variables);
  const [, render] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const last = useRef<{ key: string; data?: T; message?: string }>({ key: '' });
  const known = kept.get(key) as T | undefined;

  useEffect(() => {
    if (variables === null) return;
    const control = new AbortController();
    ask(document, variables, control.signal).then(
      (data) => {
        last.current = { key, data };
        render((count) => count + 1);
      },
      (error: unknown) => {
        if (control.signal.aborted) return;
        last.current = { key, message: error instanceof Error ? error.message : String(error) };
        render((count) => count + 1);
      },
    );
    return () => control.abort();
  }, [key, attempt, version]);

  const { key: lastKey, data, message } = last.current;
  if (known !== undefined) return { state: 'ready', data: known, stale: false };
  if (lastKey === key && message !== undefined)
    return {
      state: 'failed',
      message,
      retry: () => {
        last.current = { key: '' };
        setAttempt((count) => count + 1);
      },
    };
  if (data !== undefined) return { state: 'ready', data, stale: lastKey !== key };
  return { state: 'loading' };
}

interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** All pages of a list, up to `cap`. */
export async function askAll<T, V, N>(
  document: TypedDocumentString<T, V>,
  variables: V,
  page: (data: T) => Page<N> | null | undefined,
  how: { readonly cap: number; readonly signal?: AbortSignal },
): Promise<Gathered<N>> {
  const nodes: N[] = [];
  for (let after: string | null = null; ;) {
    const answered: Page<N> | null | undefined = page(await ask(document, { ...variables, after }, how.signal));
    nodes.push(...(answered?.nodes ?? []));
    after = answered?.pageInfo.hasNextPage ? (answered.pageInfo.endCursor ?? null) : null;
    if (after === null) return { nodes, capped: false };
    if (nodes.length >= how.cap) return { nodes, capped: true };
  }
}

interface Gathered<N> {
  readonly nodes: readonly N[];
  /** There are more than were asked for. */
  readonly capped: boolean;
}

/** `askAll` for a view. While a new question is asked, the answer to the one before stays, marked stale. */
export function useAll<T, V, N>(
  document: TypedDocumentString<T, V>,
  variables: V | null,
  page: (data: T) => Page<N> | null | undefined,
  cap = 1000,
): Answer<Gathered<N>> {
  const version = datasetVersion.get();
  const key = variables === null ? '' : `${cap} ${keyOf(document, variables)}`;
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<{ readonly key: string; readonly message: string } | null>(null);
  const [last, setLast] = useState<{ readonly key: string; readonly data: Gathered<N> } | null>(null);
  useEffect(() => {
    if (variables === null) return;
    const control = new AbortController();
    askAll(document, variables, page, { cap, signal: control.signal }).then(
      (data) => {
        if (!control.signal.aborted) setLast({ key, data });
      },
      (error: unknown) => {
        if (!control.signal.aborted)
          setFailure({ key, message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => control.abort();
  }, [key, attempt, version]);
  if (failure?.key === key)
    return {
      state: 'failed',
      message: failure.message,
      retry: () => {
        setFailure(null);
        setAttempt((count) => count + 1);
      },
    };
  return last ? { state: 'ready', data: last.data, stale: last.key !== key } : { state: 'loading' };
}
