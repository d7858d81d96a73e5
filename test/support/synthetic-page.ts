import type { Evidence } from '../../src/model/dataset.ts';
import { digest } from '../../src/model/keys.ts';

/** A piece of evidence that is written down, and the document it stands in. */
export interface Quote {
  readonly key: string;
  readonly document: string;
}

/** Where a quote stands in a table. */
export interface Place {
  readonly passage: string;
  readonly row: number;
  readonly column: string;
}

const NO_REFERENCE = { publisher: null, title: null, url: null, dateRead: null } as const;

/** One document's text while it is written: what is quoted knows its place at once, so nothing is searched for. */
export class SyntheticPage {
  readonly #document: string;
  readonly #onEvidence: (evidence: Evidence) => void;
  readonly #pieces: string[] = [];
  #length = 0;

  constructor(document: string, onEvidence: (evidence: Evidence) => void) {
    this.#document = document;
    this.#onEvidence = onEvidence;
  }

  get length(): number {
    return this.#length;
  }

  text(): string {
    return this.#pieces.join('');
  }

  /** Writes a piece of text that nothing rests on. */
  write(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Writes the words of a claim: evidence, in a cell of a table where a place is given. */
  quote(quote: string, place: Place | null = null): Quote {
    const start = this.#length;
    this.write(quote);
    const key = digest('TEXT', this.#document, String(start), quote);
    this.#onEvidence({
      key,
      kind: 'TEXT',
      documentKey: this.#document,
      quote,
      spans: [{ start, end: start + quote.length }],
      passageKey: place?.passage ?? null,
      row: place?.row ?? null,
      sequence: place ? String(place.row) : null,
      column: place?.column ?? null,
      ...NO_REFERENCE,
    });
    return { key, document: this.#document };
  }
}
