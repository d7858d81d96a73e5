/**
 * What regular expressions cannot do in linear time: V8 tries a pattern that is anchored at the end from every position of the text,
 * so that `/[。；]$/` costs a whole pass, and a pass per line is quadratic.
 */

/** Whether the last character of a text is one of `chars`. */
export function endsWithOneOf(text: string, chars: string): boolean {
  return text.length > 0 && chars.includes(text[text.length - 1] as string);
}

/** The last `length` code units of a text, for patterns that are anchored at its end. */
export function tailOf(text: string, length: number): string {
  return text.slice(Math.max(0, text.length - length));
}

/** Marks the code units that ranges cover, so that asking costs nothing. */
export function createMask(
  length: number,
  ranges: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const mask = new Uint8Array(length);
  for (const range of ranges) mask.fill(1, range.start, range.end);
  return mask;
}
