import { createHash } from 'node:crypto';

/**
 * Keys are stable for years: people save links. A key never contains a text hash, an offset or the dataset version.
 *
 * - document: canonical number, else the manifest's slug, else issuer + date + title folded
 * - passage: document key + `#` + path, e.g. `辽政发〔2024〕5号#四/17`
 * - agency: register slug, else jurisdiction + `/` + printed name
 */
export function passageKey(documentKey: string, path: readonly string[]): string {
  return `${documentKey}#${path.map((step) => step.replaceAll('/', '／')).join('/')}`;
}

/** Folds a title to what keys and look-ups compare: compatibility forms, no white space, brackets and quotes alike. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s《》〈〉“”‘’"'「」『』]/g, '')
    .replace(/[﹝[]/g, '〔')
    .replace(/[﹞\]]/g, '〕')
    .toLowerCase();
}

/** The relay-style opaque global id of a node: survives reloads because it holds type and key only. */
export function toGlobalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');
}

/** The type and key of a global id; `null` when `id` is none. */
export function fromGlobalId(id: string): { readonly type: string; readonly key: string } | null {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) return null;
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const colon = text.indexOf(':');
  if (colon <= 0 || colon === text.length - 1 || toGlobalId(text.slice(0, colon), text.slice(colon + 1)) !== id)
    return null;
  return { type: text.slice(0, colon), key: text.slice(colon + 1) };
}

/** A short stable digest of parts: 24 hexadecimal digits of SHA-256 over the parts, unambiguously joined. */
export function digest(...parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
