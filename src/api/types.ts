import { toGlobalId } from '../model/keys.ts';
import type { NodeRow, PassageRow } from '../graph/rows.ts';

/** The GraphQL type of a row: its label, but for passages, which are measures when they have a kind. */
export function typeOf<Row extends NodeRow>(row: Row): Exclude<Row['label'], 'Passage'> | 'Measure' | 'PlainPassage' {
  return row.label === 'Passage' ? passageType(row) : (row.label as Exclude<Row['label'], 'Passage'>);
}

export const passageType = (row: PassageRow): 'Measure' | 'PlainPassage' => (row.kind ? 'Measure' : 'PlainPassage');

export const globalIdOf = (row: NodeRow): string => toGlobalId(typeOf(row), row.key);

/** Types of ids that name a passage: one that gains a kind by a correction keeps its old ids. */
export const PASSAGE_TYPES = ['Measure', 'PlainPassage'] as const;

/** The label under which the graph keeps a type. */
export const labelOf = (type: string): string => (type === 'Measure' || type === 'PlainPassage' ? 'Passage' : type);
