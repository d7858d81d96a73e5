import { createHash } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Database } from '../../graph/database.ts';
import { createExportReads } from '../../graph/reads/exports.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { DatasetWatch } from '../../graph/watch-dataset.ts';
import { EXPORT_FORMAT } from '../../model/export-lines.ts';
import { readTypeDefs } from '../apollo.ts';
import { errorAnswer, requestError } from '../errors.ts';
import { createGate } from '../http/gate.ts';
import type { Metrics } from '../http/metrics.ts';
import { readOnly } from '../http/negotiate.ts';
import { isKnown } from '../http/not-modified.ts';
import { refuse } from '../http/refuse.ts';
import type { Limits } from '../limits.ts';
import { toSelection } from '../measure-selection.ts';
import { EXPORTS, SCHEMAS, type ExportFormat } from './formats.ts';
import { createIris, type Iris } from './iri.ts';
import { describeExports } from './listing.ts';
import { createParameters, parseQuery, type ExportQuery, type QueryParameter } from './query.ts';
import { sendText } from './send.ts';
import type { ExportSource } from './source.ts';

export interface ExportParts {
  readonly database: Database;
  readonly watch: DatasetWatch;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** Where readers find this server; names and links in exports begin with it. Null: `urn:yuanliu:…`, and links are paths. */
  readonly publicUrl: string | null;
}

/** `/export` and the files below it. */
export function createExportRoutes(parts: ExportParts): Router {
  const parameters = createParameters(readTypeDefs());
  const iris = createIris(parts.publicUrl);
  const gate = createGate(parts.limits.exports, parts.limits.exportsWaiting);
  const router = Router();
  router.use('/export', readOnly);
  router.get('/export', (_, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.json(describeExports(parts.watch.current()?.dataset.version ?? null, parameters));
  });
  router.get('/export/:name', async (request, response) => {
    const name = request.params.name;
    const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
    if (schema !== undefined) {
      response.type('application/schema+json').send(schema);
      return;
    }
    const format = (EXPORTS as Readonly<Record<string, ExportFormat>>)[Object.hasOwn(EXPORTS, name) ? name : ''];
    if (!format) {
      refuse(response, 'NOT_FOUND');
      return;
    }
    const left = new AbortController();
    response.once('close', () => {
      left.abort(new Error('the client has left'));
    });
    // Who would wait longer than an operation takes is told to come back.
    const leave = await gate.enter(AbortSignal.any([left.signal, AbortSignal.timeout(parts.limits.operationMs)]));
    if (!leave) {
      refuse(response, 'TOO_BUSY');
      return;
    }
    try {
      await answer(request, response, left.signal, { name, format, parts, parameters, iris });
    } finally {
      leave();
    }
  });
  router.use('/export', (_, response) => {
    refuse(response, 'NOT_FOUND');
  });
  return router;
}

interface Asked {
  readonly name: string;
  readonly format: ExportFormat;
  readonly parts: ExportParts;
  readonly parameters: readonly QueryParameter[];
  readonly iris: Iris;
}

async function answer(
  request: Request,
  response: Response,
  left: AbortSignal,
  { name, format, parts, parameters, iris }: Asked,
): Promise<void> {
  const { limits, logger, watch } = parts;
  const signal = AbortSignal.any([left, AbortSignal.timeout(limits.exportMs)]);
  try {
    const query = parseQuery(new URL(request.url, 'http://localhost').searchParams, parameters);
    const snapshot = watch.current();
    if (!snapshot) throw requestError('NO_DATASET', 'expected a dataset, but none was loaded yet');
    const etag = etagOf(name, snapshot.dataset.version, query, parts.publicUrl);
    response.setHeader('X-Yuanliu-Dataset', snapshot.dataset.version);
    if (isKnown(etag, request)) {
      response.status(304).setHeader('ETag', etag).end();
      return;
    }
    const source = await openSource(snapshot, query, parts, iris, signal);
    const onBegin = (): void => {
      response.setHeader('ETag', etag);
      response.setHeader('Cache-Control', 'public, no-cache');
      response.setHeader('Content-Type', format.mediaType);
      response.setHeader('Content-Disposition', `attachment; filename="${fileName(name, source)}"`);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('X-Yuanliu-Measures', String(source.selection.count));
    };
    if (request.method === 'HEAD') {
      onBegin();
      response.end();
      return;
    }
    // An export has its own limits for who is slow; those of a socket would cut it while a page is read.
    request.socket.setTimeout(limits.exportMs);
    await sendText(response, format.write(source), { stallMs: limits.exportStallMs, signal, onBegin });
  } catch (error) {
    if (left.aborted) return;
    const { status, body } = errorAnswer(error);
    const { requestId } = response.locals;
    if (status >= 500) logger.error({ requestId: String(requestId), export: name, err: error });
    if (response.headersSent) return;
    if (status === 503) response.setHeader('Retry-After', String(limits.retryAfterSeconds));
    response.status(status).setHeader('Cache-Control', 'no-store').json(body);
  }
}

async function openSource(
  snapshot: Snapshot,
  { filter, levels, bom }: ExportQuery,
  { database, metrics }: ExportParts,
  iris: Iris,
  signal: AbortSignal,
): Promise<ExportSource> {
  const observed = database.observed((statement) => metrics.statements.inc({ statement }));
  const reads = createExportReads(observed, snapshot, signal);
  const selection = await reads.select(toSelection(filter ?? {}, reads), filter?.text ?? null);
  return { version: snapshot.dataset.version, reads, selection, isWhole: filter === null, levels, iris, bom };
}

/** Weak, because compression changes the bytes. */
function etagOf(name: string, version: string, { canonical }: ExportQuery, publicUrl: string | null): string {
  const parts = JSON.stringify([EXPORT_FORMAT, version, name, canonical, publicUrl]);
  return `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 27)}"`;
}

/** `yuanliu-d4bd27f7640ea358c-measures.csv`, and `…-measures-selection.csv` where a filter was given. */
function fileName(name: string, { version, isWhole }: ExportSource): string {
  const dot = name.indexOf('.');
  return `yuanliu-${version}-${name.slice(0, dot)}${isWhole ? '' : '-selection'}${name.slice(dot)}`;
}
