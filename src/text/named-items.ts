import { foldTitle } from '../model/keys.ts';
import type { ReadItem, ReadProblem } from '../model/reading.ts';
import type { MeasureKind } from '../model/vocabulary.ts';
import { placeOfAll, textOfAll, type BuiltItem } from './built-item.ts';
import { bareName, findProseLists } from './lists.ts';
import { findPractices } from './practices.ts';
import { createProblem } from './problem.ts';
import { RepairedText } from './repaired-text.ts';

/** The item below which things are named, or the part of the document where none is. */
export interface NamedParent {
  readonly path: readonly string[];
  readonly item: ReadItem | null;
}

/** What a part may name in its prose: experiences of a notice that promotes, practices of areas in a reply, report or news text. */
export interface NamingContext {
  readonly promotes: boolean;
  readonly reports: boolean;
  /** Titles of the rows of the document's tables, folded: a list that names them makes no items. */
  readonly rowTitles: ReadonlySet<string>;
}

/** Items that prose names: members of a list whose table is absent, practices of areas. */
export function readNamedItems(
  texts: readonly RepairedText[],
  parent: NamedParent,
  context: NamingContext,
): { readonly items: readonly BuiltItem[]; readonly problems: readonly ReadProblem[] } {
  const items: BuiltItem[] = [];
  const problems: ReadProblem[] = [];
  for (const text of texts) {
    if (context.promotes) {
      for (const list of findProseLists(text)) {
        if (list.total !== null && list.total !== list.members.length) {
          const detail = `states ${list.total}, lists ${list.members.length}`;
          problems.push(createProblem('TOTAL_DISAGREES', 'WARNING', text, detail));
        }
        const members = list.members.map(memberOf);
        if (members.some(({ name }) => context.rowTitles.has(foldTitle(name.text)))) continue;
        for (const { name, whole, area } of members)
          items.push(buildNamedItem(name, whole, area, 'PROMOTED_EXPERIENCE', parent, list.heading));
      }
    } else if (context.reports) {
      for (const practice of findPractices(text, headingOf(text, parent)))
        items.push(buildNamedItem(practice.name, practice.whole, practice.area, 'REPORTED_PRACTICE', parent));
    }
  }
  return { items, problems };
}

const headingOf = (text: RepairedText, { item }: NamedParent): RepairedText | null =>
  item?.titleSpans ? RepairedText.of(text.source, item.titleSpans) : null;

// 福建自贸试验区的“台企征信查询”   湖北自贸试验区宜昌片区“磷石膏综合治理”
const OF_ZONE =
  /^(?<area>[\u4E00-\u9FFF（）()]{2,24}?(?:自贸试验区|自由贸易试验区|自由贸易港)(?:[\u4E00-\u9FFF]{2,8}片区)?)的?“(?<name>[^“”]+)”$/u;

/** What a member of a list names, and the zone or area that it says has it. */
function memberOf(member: RepairedText): {
  readonly name: RepairedText;
  readonly whole: RepairedText;
  readonly area: RepairedText | null;
} {
  const { area, name } = OF_ZONE.exec(member.text)?.groups ?? {};
  if (area === undefined || name === undefined) {
    const bare = bareName(member);
    return { name: bare, whole: bare, area: null };
  }
  const end = member.length - 1;
  return { name: member.slice(end - name.length, end), whole: member, area: member.slice(0, area.length) };
}

/**
 * An item that prose names: a member of a list, or a practice of an area.
 *
 * @param heading what the list is of, where its own words say so; else the parent tells.
 */
function buildNamedItem(
  name: RepairedText,
  whole: RepairedText,
  area: RepairedText | null,
  kind: MeasureKind,
  parent: NamedParent,
  heading: RepairedText | null = null,
): BuiltItem {
  // What is said beside the name, quotation marks at its edges left out.
  const inside = locate(whole, name);
  const before = whole.slice(area?.start === whole.start ? area.length : 0, inside.start);
  const parts = [before, whole.slice(inside.end)].map(trimQuotes).filter((part) => !/^的?$/u.test(part.text));
  const item: ReadItem = {
    number: null,
    path: [...parent.path, name.text],
    heading: heading?.text ?? parent.item?.title ?? parent.item?.heading ?? null,
    kind,
    title: name.text,
    titleSpans: [...name.spans],
    content: textOfAll(parts),
    contentSpans: placeOfAll(parts).spans,
    bodies: [],
    brackets: [],
    scope: null,
    area: area ? { text: area.text, ...area.placeOf() } : null,
    spans: [...whole.spans],
    start: whole.start,
    end: whole.end,
  };
  return {
    item,
    places: { heading: heading?.spans ?? parent.item?.titleSpans ?? null, table: null },
    claimed: [],
    printed: [],
    problems: [],
  };
}

function locate(whole: RepairedText, part: RepairedText): { start: number; end: number } {
  for (let at = 0; at < whole.length; at += 1)
    if (whole.offsetAt(at) === part.start) return { start: at, end: at + part.length };
  return { start: 0, end: 0 };
}

const EDGE = /[”’“‘，,、\s]/u;

function trimQuotes(text: RepairedText): RepairedText {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.text[start] as string) && !'“‘'.includes(text.text[start] as string)) start += 1;
  while (end > start && EDGE.test(text.text[end - 1] as string) && !'”’'.includes(text.text[end - 1] as string))
    end -= 1;
  return text.slice(start, end);
}
