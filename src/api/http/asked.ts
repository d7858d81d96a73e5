import { hash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** What a client asks, by the body of a POST or the address of a GET; nothing of it is checked yet. */
export type Asked = Readonly<Record<string, unknown>>;

const PARTS = ['query', 'operationName', 'variables', 'extensions'] as const;
const OBJECTS: readonly string[] = ['variables', 'extensions'];
/** Objects in one another that are written in order; what is deeper has no key. */
const DEPTH = 32;

/**
 * What the request asks; null for one that gets an error however it reads: an unusual method or type, a parameter that stands twice or is no JSON.
 *
 * @param body of a POST, as it was parsed
 */
export function askedBy(request: IncomingMessage, body: unknown): Asked | null {
  if (request.method === 'POST') return isRecord(body) ? body : null;
  if (request.method !== 'GET' || request.headers['content-type'] !== undefined) return null;
  const parameters = new URLSearchParams(searchOf(request));
  const asked: Record<string, unknown> = {};
  for (const part of PARTS) {
    const [value, ...more] = parameters.getAll(part);
    if (value === undefined) continue;
    asked[part] = OBJECTS.includes(part) ? parseObject(value) : value;
    if (more.length > 0 || asked[part] === null) return null;
  }
  return asked;
}

/** The part of the address from its question mark on, without parameters that say as much as none: an empty name of an operation, null for an object. */
export function searchOf({ url = '' }: IncomingMessage): string {
  const at = url.indexOf('?');
  const search = at < 0 ? '' : url.slice(at);
  if (!SAYS_NOTHING.test(search)) return search;
  const parameters = new URLSearchParams(search);
  for (const [part, nothing] of [['operationName', ''], ...OBJECTS.map((name) => [name, 'null'])] as const)
    if (part && parameters.getAll(part).length === 1) parameters.delete(part, nothing);
  return `?${parameters.toString()}`;
}

const SAYS_NOTHING = /[?&](?:operationName=|(?:variables|extensions)=null)(?:&|$)/;

function parseObject(text: string): Asked | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Requests with one key have the same answer, bytes and type, from one version of the data: the text of the query, which of its operations is meant,
 * the variables whatever their order, the extensions (a persisted query may have no other text), and the types of answer that are accepted. Null for what has
 * no key.
 */
export function keyOf(asked: Asked, { accept = '' }: Pick<IncomingHttpHeaders, 'accept'>): string | null {
  let text = accept;
  for (const part of PARTS) {
    const written = canonical(asked[part], DEPTH);
    if (written === null) return null;
    text += `\n${written}`;
  }
  return hash('sha256', text, 'base64url');
}

/** JSON with the names of an object in one order; null for what is too deep. */
function canonical(value: unknown, depth: number): string | null {
  if (value === undefined) return '';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (depth === 0) return null;
  const isList = Array.isArray(value);
  let text = '';
  for (const name of isList ? value.keys() : Object.keys(value).sort()) {
    const child = canonical((value as Readonly<Record<string | number, unknown>>)[name], depth - 1);
    if (child === null) return null;
    text += isList ? `${child},` : `${JSON.stringify(name)}:${child},`;
  }
  return isList ? `[${text}]` : `{${text}}`;
}
