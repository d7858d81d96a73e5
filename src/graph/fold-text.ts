import { Converter } from 'opencc-js';
import { toHalfWidth } from '../model/document-number.ts';

let toSimplified: ((text: string) => string) | null = null;

/** Folds what is typed and what is stored to one form: compatibility forms, half width, simplified characters, lower case. */
export function foldText(text: string): string {
  toSimplified ??= Converter({ from: 't', to: 'cn' });
  return toSimplified(toHalfWidth(text.normalize('NFKC'))).toLowerCase();
}

/** The same without signs and spaces: 综保区“云核查” is asked for as 综保区云核查. */
export function foldToWords(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
