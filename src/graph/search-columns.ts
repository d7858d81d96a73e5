import type { NodeRow, PropertyValue } from '../model/dataset.ts';

/** What the full-text index reads beside `content` and `text`; see cypher/schema/search-nodes.cypher. */
export interface SearchColumns {
  /** The name that a reader knows the thing by; matched first. */
  readonly searchTitle?: string;
  /** Every other way to call it: number, short and former names, pinyin and initials, one per line. */
  readonly searchNames?: string;
}

/** Labels that users search for. */
const SEARCHED = new Set<string>([
  'PolicyDocument',
  'Passage',
  'Batch',
  'Domain',
  'Agency',
  'PilotZone',
  'PilotArea',
  'Park',
  'Place',
  'Scope',
]);

/** Properties that hold other names, by label where a label has its own. */
const OTHER_NAMES = [
  'documentNumber',
  'aliases',
  'formerNames',
  'shortNames',
  'variants',
  'pinyin',
  'initials',
  'series',
] as const;

const textsOf = (value: PropertyValue | undefined): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];

export function searchColumns(node: NodeRow): SearchColumns {
  if (!SEARCHED.has(node.label)) return {};
  const { properties } = node;
  const title =
    properties['title'] ?? (node.label === 'Passage' ? undefined : (properties['name'] ?? properties['text']));
  const names = OTHER_NAMES.flatMap((name) => textsOf(properties[name]));
  return {
    ...(title === undefined ? {} : { searchTitle: String(title) }),
    ...(names.length === 0 ? {} : { searchNames: names.join('\n') }),
  };
}
