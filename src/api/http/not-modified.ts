import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { searchOf } from './asked.ts';

/**
 * The tag of the answer to a GET: the version and all else that the answer depends on. Equal tags mean equal answers, because a version never changes. Weak,
 * because compression changes the bytes.
 */
export function etagOf(version: string, request: IncomingMessage): string {
  const parts = `${version}\n${request.headers.accept ?? ''}\n${searchOf(request)}`;
  return `W/"${hash('sha256', parts, 'base64url').slice(0, 27)}"`;
}

/** True when the client says that it has the answer with this tag. Only good answers are tagged, so what it has is one. */
export function isKnown(etag: string, { headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '');
  return (headers['if-none-match'] ?? '').split(',').some((tag) => bare(tag) === bare(etag));
}
