import type { IncomingMessage } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import type { Database } from '../../graph/database.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { DatasetWatch } from '../../graph/watch-dataset.ts';
import { createContext, type ApiContext } from '../context.ts';
import type { KnownOperations } from '../known-operations.ts';
import type { Limits } from '../limits.ts';
import { admit } from './admit.ts';
import { Answers } from './answers.ts';
import { askedBy, keyOf, searchOf, type Asked } from './asked.ts';
import { Finished } from './finished.ts';
import type { Gate } from './gate.ts';
import type { Metrics } from './metrics.ts';
import { etagOf, isKnown } from './not-modified.ts';
import type { Response } from './observe.ts';
import { refuse } from './refuse.ts';
import { vary } from './vary.ts';

export interface OperationParts {
  readonly database: Database;
  readonly watch: DatasetWatch;
  readonly apollo: ApolloServer<ApiContext>;
  readonly known: KnownOperations;
  readonly limits: Limits;
  readonly gate: Gate;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** A request that has its place and its version. */
interface Pinned {
  readonly body: unknown;
  readonly snapshot: Snapshot | null;
  readonly signal: AbortSignal;
}

/** Answers operations, each from the one version that it pins. A body is given as it was parsed. */
export class Operations {
  readonly #parts: OperationParts;
  /** Kept with the version that they are answers of, and gone with it. */
  readonly #answers = new WeakMap<Snapshot, Answers>();

  constructor(parts: OperationParts) {
    this.#parts = parts;
  }

  /**
   * Sends the answer if it is known; the same bytes and headers as {@link answer} sends. It takes no place: nothing is left to do for it, and those who wait for
   * one wait for the database.
   */
  answerKnown(request: IncomingMessage, response: Response, body: unknown): boolean {
    const snapshot = this.#parts.watch.current();
    const asked = snapshot && askedBy(request, body);
    const key = asked && keyOf(asked, request.headers);
    const finished = snapshot && key !== null ? this.#answersOf(snapshot).get(key) : null;
    if (!finished) return false;
    response.locals.work = () => ({ dataset: version(snapshot), statements: 0, cost: finished.cost });
    const etag = pin(request, response, snapshot);
    if (!isNotModified(request, response, etag))
      this.#send(request, response, finished, etag).catch((error: unknown) => {
        this.#fail(response, error);
      });
    return true;
  }

  /** Answers when there is a place, from what is kept or by Apollo. */
  async answer(request: IncomingMessage, response: Response, body: unknown): Promise<void> {
    const signal = await admit(response, this.#parts);
    if (!signal) return;
    const snapshot = this.#parts.watch.current();
    const etag = pin(request, response, snapshot);
    if (isNotModified(request, response, etag)) return;
    try {
      const finished = await this.#finish(request, response, { body, snapshot, signal });
      await this.#send(request, response, finished, etag);
    } catch (error) {
      this.#fail(response, error);
    }
  }

  /** The answer as bytes: kept from before, made for another just now, or made by Apollo. */
  #finish(request: IncomingMessage, response: Response, { body, snapshot, signal }: Pinned): Promise<Finished> {
    const { database, metrics } = this.#parts;
    const { requestId } = response.locals;
    const onStatement = (statement: string): void => {
      metrics.statements.inc({ statement });
    };
    const context = createContext({ database, snapshot, onStatement, requestId, signal });
    response.locals.work = () => ({
      dataset: version(snapshot),
      statements: context.statements.count,
      cost: context.outcome.cost,
    });
    const asked = askedBy(request, body);
    const make = async (): Promise<Finished> =>
      (asked && (await this.#askKnown(asked, request, context))) ?? this.#askApollo(request, body, context);
    const key = asked && keyOf(asked, request.headers);
    return snapshot && key !== null ? this.#answersOf(snapshot).answer(key, make) : make();
  }

  async #askKnown(asked: Asked, { headers }: IncomingMessage, context: ApiContext): Promise<Finished | null> {
    const answer = await this.#parts.known.answer(asked, headers.accept, context);
    if (!answer) return null;
    const { isGood, cost } = context.outcome;
    return new Finished({
      status: 200,
      headers: [['content-type', answer.type]],
      body: Buffer.from(answer.body),
      isGood,
      cost,
    });
  }

  async #askApollo(request: IncomingMessage, body: unknown, context: ApiContext): Promise<Finished> {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const answer = await this.#parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? '', headers, search: searchOf(request), body },
      context: () => Promise.resolve(context),
    });
    if (answer.body.kind !== 'complete') throw new TypeError('expected a whole answer, came one in parts');
    const { status = 200 } = answer;
    const { isGood, cost } = context.outcome;
    return new Finished({ status, headers: [...answer.headers], body: Buffer.from(answer.body.string), isGood, cost });
  }

  #send(request: IncomingMessage, response: Response, finished: Finished, etag: string | null): Promise<void> {
    const isTagged = etag !== null && finished.isGood;
    const caching = isTagged ? { ETag: etag, 'Cache-Control': TO_BE_ASKED } : { 'Cache-Control': 'no-store' };
    return finished.send(request, response, caching);
  }

  #fail(response: Response, error: unknown): void {
    this.#parts.logger.error({ requestId: response.locals.requestId, err: error });
    refuse(response, 'INTERNAL_SERVER_ERROR');
  }

  #answersOf(snapshot: Snapshot): Answers {
    const known = this.#answers.get(snapshot);
    if (known) return known;
    const answers = new Answers();
    this.#answers.set(snapshot, answers);
    return answers;
  }
}

/** Caches may keep it, and ask each time whether it still holds. */
const TO_BE_ASKED = 'public, no-cache';

const version = (snapshot: Snapshot | null): string | null => snapshot?.dataset.version ?? null;

/** Names the version that is read in a header; gives the tag that a good answer to a GET of it has. */
function pin(request: IncomingMessage, response: Response, snapshot: Snapshot | null): string | null {
  vary(response, 'Accept');
  if (!snapshot) return null;
  response.setHeader('X-Yuanliu-Dataset', snapshot.dataset.version);
  return request.method === 'GET' ? etagOf(snapshot.dataset.version, request) : null;
}

/** Says 304 where the client has the answer. */
function isNotModified(request: IncomingMessage, response: Response, etag: string | null): boolean {
  if (etag === null || !isKnown(etag, request)) return false;
  response.statusCode = 304;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', TO_BE_ASKED);
  response.end();
  return true;
}
