import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './page-content.ts';
import { largest, smallest } from './text-lines.ts';

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

/** Boxes thinner than this are lines; shorter lines are dashes and strokes of drawings. */
const THICKEST = 3;
const SHORTEST = 4;
/** A page of a table has some hundreds; more are a drawing. */
const MOST_RULES = 5_000;
const PAINTS = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);

/** Codes in the path data of pdfjs 5 (`DrawOPS`), with the numbers that follow each. */
const MOVE = 0;
const CLOSE = 4;
const POINTS = [1, 1, 3, 2, 0] as const;

/** The straight parts of a path, as the corners that it goes through. */
function readPath(data: ArrayLike<number>): readonly (readonly Point[])[] {
  const paths: Point[][] = [];
  for (let at = 0; at < data.length;) {
    const code = data[at] as number;
    const points = POINTS[code];
    if (points === undefined) break;
    const last = at + points * 2;
    const path = paths[paths.length - 1];
    if (code === MOVE) paths.push([[data[at + 1] as number, data[at + 2] as number]]);
    else if (code === CLOSE) {
      if (path?.[0]) path.push(path[0]);
    } else path?.push([data[last - 1] as number, data[last] as number]);
    at = last + 1;
  }
  return paths;
}

/** The rule between two points; `null` for a slanted or very short one. */
function toRule([ax, ay]: Point, [bx, by]: Point): Rule | null {
  const [width, height] = [Math.abs(ax - bx), Math.abs(ay - by)];
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > THICKEST) return null;
  return width >= height
    ? { isHorizontal: true, at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) }
    : { isHorizontal: false, at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) };
}

/** A filled path is a line where it is thin; a large filled box is a background and draws no line. A stroked one draws each side. */
function rulesOf(points: readonly Point[], isFilled: boolean): readonly Rule[] {
  if (isFilled) {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const rule = toRule([smallest(xs), smallest(ys)], [largest(xs), largest(ys)]);
    return rule ? [rule] : [];
  }
  return points.slice(1).flatMap((point, index) => toRule(points[index] as Point, point) ?? []);
}

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as unknown as ArrayLike<unknown>).length === 6;

/** The lines that a page draws, from its drawing operators: the frames of its tables. `view` turns the page's own coordinates into ours. */
export function findRules(
  operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  view: Matrix,
): readonly Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let current = view;
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index] as readonly unknown[] | null;
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) {
      saved.push(current);
      const inner = operator === OPS.paintFormXObjectBegin ? args?.[0] : null;
      if (isMatrix(inner)) current = multiply(current, inner);
    } else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) current = saved.pop() ?? view;
    else if (operator === OPS.transform && isMatrix(args)) current = multiply(current, args);
    else if (operator === OPS.constructPath && args && PAINTS.has(args[0] as number) && rules.length < MOST_RULES) {
      const [data] = args[1] as readonly (ArrayLike<number> | null)[];
      if (!data) return;
      const [a, b, c, d, e, f] = current;
      for (const path of readPath(data)) {
        const points = path.map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]);
        if (points.length > 1) rules.push(...rulesOf(points, FILLS.has(args[0] as number)));
      }
    }
  });
  return rules;
}
