import type { ServerResponse } from 'node:http';

/** Tells caches that the answer depends on this request header too. */
export function vary(response: ServerResponse, header: string): void {
  const known = response.getHeader('Vary');
  if (known === undefined) response.setHeader('Vary', header);
  else if (!String(known).split(', ').includes(header)) response.setHeader('Vary', `${String(known)}, ${header}`);
}
