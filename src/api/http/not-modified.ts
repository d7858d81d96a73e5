import { createHash } from 'node:crypto';
import type { Request } from 'express';

/**
 * The tag of the answer to a GET: the version and all else that the answer depends on. Equal tags mean equal answers, because a version never changes. Weak,
 * because compression changes the bytes.
 */
export function etagOf(version: string, { query, headers }: Pick<Request, 'query' | 'headers'>): string {
  const parts = JSON.stringify([
    version,
    query['query'],
    query['operationName'],
    query['variables'],
    query['extensions'],
    headers.accept,
  ]);
  return `W/"${createHash('sha256').update(parts).digest('base64url').slice(0, 27)}"`;
}

/** True when the client says that it has the answer with this tag. Only good answers are tagged, so what it has is one. */
export function isKnown(etag: string, { headers }: Pick<Request, 'headers'>): boolean {
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return (headers['if-none-match'] ?? '').split(',').some((tag) => bare(tag) === bare(etag));
}
