import { hash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { BoundedMap } from '../graph/bounded-map.ts';

const KEPT_BYTES = 32 * 1024 * 1024;
/** A syntax tree with its tokens takes about as many bytes for each character of its text (measured on the stored operations). */
const BYTES_A_CHARACTER = 40;

/**
 * Documents that were parsed and found valid, for Apollo. Its own store weighs each by writing it out as JSON, which takes longer than to send a small answer, and holds some
 * 120 MB of trees before it lets one go.
 */
export class Documents {
  readonly #kept = new BoundedMap<DocumentNode>(KEPT_BYTES);

  /** By the text of the query. */
  of(query: string): DocumentNode | undefined {
    return this.#kept.get(hash('sha256', query, 'hex'));
  }

  get(key: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#kept.get(hashIn(key)));
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#kept.set(hashIn(key), document, (document.loc?.end ?? 0) * BYTES_A_CHARACTER);
    return Promise.resolve();
  }

  /** Apollo never asks for it: what is valid stays valid. */
  delete(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

/** Apollo's keys are a hash of the schema, a colon, and that of the query. */
const hashIn = (key: string): string => key.slice(key.lastIndexOf(':') + 1);
