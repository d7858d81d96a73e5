import type { Span } from '../model/span.ts';
import type { ColumnKind } from './columns.ts';
import { readFieldLabel } from './field-labels.ts';
import type { Line } from './lines.ts';
import type { RepairedText } from './repaired-text.ts';
import { headersByKind, type Table, type TableRow } from './table.ts';

/**
 * Cases that are printed as cards: 案例名称：…, 主要内容：…, 责任单位：… on lines of their own, again and again. They are the rows of a table
 * whose header is said once per row.
 */

// 案例一   事项3   经验（二）: the number of a card on a line of its own
const CARD_NUMBER = /^(?:案例|事项|经验|举措|任务|成果)\s*[（(]?(?<number>[一二三四五六七八九十\d]{1,3})[）)]?[：:]?$/u;
const FEWEST_CARDS = 2;

interface Field {
  readonly kind: ColumnKind;
  readonly label: string;
  readonly text: RepairedText;
}

interface Card {
  readonly number: RepairedText | null;
  readonly fields: Field[];
}

function readField(line: Line): Field | null {
  const field = readFieldLabel(line.text.text);
  return field && { kind: field.kind, label: field.label, text: line.text.slice(field.next) };
}

function numberOf(line: Line): RepairedText | null {
  const number = CARD_NUMBER.exec(line.text.text)?.groups?.['number'];
  if (number === undefined) return null;
  const at = line.text.text.indexOf(number);
  return line.text.slice(at, at + number.length);
}

const labelsOf = (card: Card): readonly string[] => card.fields.map((field) => field.label);

/** Whether a card has the fields of the first one, or, where the text ends in it, the first of them. */
const isLike = (card: Card, first: Card): boolean => {
  const labels = labelsOf(first);
  return labelsOf(card).every((label, at) => label === labels[at]);
};

/**
 * The cards that begin at line `from`, as a table; `null` when fewer than two of one make do. The first card that is unlike the first
 * ends them, so that looking in vain costs no more than two cards.
 */
export function readCards(lines: readonly Line[], from: number): Table | null {
  const cards: Card[] = [];
  const claimed: Span[] = [];
  let pending: { readonly number: RepairedText; readonly line: Line } | null = null;
  /** A line between two cards that belongs to neither. */
  const isStranger = (line: Line): boolean => {
    const open = cards[cards.length - 1];
    return open !== undefined && open.fields.length >= (cards[0] as Card).fields.length && readField(line) === null;
  };
  let strangers = 0;
  let to = from;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const number = numberOf(line);
    if (number) {
      if (pending) break;
      pending = { number, line };
      continue;
    }
    const field = readField(line);
    const open = cards[cards.length - 1];
    if (field?.kind === 'title') {
      if (open && (open.fields.length < 2 || open.fields.length < (cards[0]?.fields.length ?? 0))) break;
      cards.push({ number: pending?.number ?? null, fields: [field] });
      if (!isLike(cards[cards.length - 1] as Card, cards[0] as Card)) {
        cards.pop();
        break;
      }
      if (pending) claimed.push({ start: pending.line.start, end: pending.line.end });
      pending = null;
    } else {
      if (isStranger(line) && !pending && (strangers += 1) === 1) continue;
      const isNext = field && open && !pending && !open.fields.some((entry) => entry.kind === field.kind);
      if (!field || !isNext) break;
      open.fields.push(field);
      if (!isLike(open, cards[0] as Card)) {
        open.fields.pop();
        break;
      }
    }
    claimed.push({ start: line.start, end: line.end });
    strangers = 0;
    to = index + 1;
  }
  const [first] = cards;
  if (!first || cards.length < FEWEST_CARDS || first.fields.length < 2) return null;
  return {
    columns: headersByKind(
      first.fields.map((field) => field.kind),
      labelsOf(first),
    ),
    rows: cards.map((card, at): TableRow => ({
      row: at + 1,
      heading: null,
      cells: [
        ...(card.number ? [{ kind: 'number' as const, header: '', text: card.number }] : []),
        ...card.fields.map((field) => ({ kind: field.kind, header: field.label, text: field.text })),
      ],
    })),
    claimed,
    from,
    to,
  };
}
