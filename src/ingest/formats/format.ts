import { Fault } from '../../model/errors.ts';

/** The formats a document may arrive in. What is stored is always text: quotes and offsets refer to it. */
export type Format = 'text' | 'html' | 'docx' | 'pdf';

/** Largest file that is looked at: Word and PDF files carry pictures, so they are larger than their text. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** Something of a file that is not part of the stored text: what kind of thing, how often, and the beginning of the first. */
export interface Dropped {
  readonly kind: string;
  readonly count: number;
  readonly sample: string;
}

/** The text of a file of any format. */
export interface ExtractedText {
  readonly text: string;
  readonly dropped: readonly Dropped[];
}

const ACCEPTED = 'a text, a saved web page (HTML), a Word file (.docx) or a PDF with a text layer';

/** A file that is refused: what came and what to do, said in one form by all formats. */
export function createRefusal(where: string, came: string, ...advice: string[]): Fault {
  return new Fault('BAD_INPUT', { expected: ACCEPTED, came, where, advice });
}

/** A damaged file, whatever its format: nothing of it is used, because nobody can say what is missing. */
export function createDamage(where: string, format: string, detail: string): Fault {
  return createRefusal(
    where,
    `a damaged ${format}: ${detail}`,
    'get the file anew, or save it again from the program that made it',
  );
}

const SAMPLE_LENGTH = 60;

/** Collects what is left out, so that a caller can say it: text never disappears silently. */
export class DroppedParts {
  readonly #parts = new Map<string, { count: number; sample: string }>();

  add(kind: string, text: string): void {
    const sample = text.replace(/\s+/gu, ' ').trim().slice(0, SAMPLE_LENGTH);
    const part = this.#parts.get(kind);
    if (!part) this.#parts.set(kind, { count: 1, sample });
    else {
      part.count += 1;
      if (part.sample === '') part.sample = sample;
    }
  }

  list(): readonly Dropped[] {
    return [...this.#parts].map(([kind, { count, sample }]) => ({ kind, count, sample }));
  }
}
