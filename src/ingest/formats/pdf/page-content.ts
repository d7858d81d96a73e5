/** A piece of text on a page. Points, from the left and from the top: y grows downwards, as one reads. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Its right end. */
  readonly end: number;
  /** Its base line. */
  readonly y: number;
  readonly size: number;
}

/** A straight line, drawn as a stroke or as a thin box: horizontal where `y` is one, vertical where `x` is. */
export interface Rule {
  readonly isHorizontal: boolean;
  /** y of a horizontal one, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}
