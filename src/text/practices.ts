import { findAreas } from './areas.ts';
import { splitList } from './lists.ts';
import type { RepairedText } from './repaired-text.ts';

/** A practice that a reply or report ties to an area. */
export interface Practice {
  /** The quoted words, else the noun phrase that names it. */
  readonly name: RepairedText;
  readonly area: RepairedText;
  /** From the area (or the member of a list) to the end of what is said of it. */
  readonly whole: RepairedText;
}

// 将建设离岸贸易综合服务平台   推出“金融岛”项目   在全国首创“…”   搭建“…”   新建6座“…”综合加能站   打造…集群
const DOES =
  /^(?:在?.{0,8}?)(?:率先)?(?:推出|首创|创新推出|搭建|打造|建设|新建|建成|建立|设立|创设|上线|探索(?:形成|实施)?|试行|推行|形成)了?(?:\d+[座个家项条])?/u;
// 围绕飞机、船舶租赁，率先推出…
const LEAD = /^(?:围绕|聚焦|针对|立足|依托|结合)[^，。；]{2,30}，/u;
const NOUN_END =
  /(?:集群|平台|中心|模式|机制|基地|站|园|港|体系|系统|制度|基金|联盟|窗口|口岸|码头|通道|专区|专班|清单|指数|实验室)$/u;
// 重点发展…等产业 says what an area is for, not what it does
const CUT = /[，,。；;、]/u;

function quotedName(text: RepairedText): RepairedText | null {
  const quotes = [...text.text.matchAll(/“([^“”]{2,30})”/gu)];
  const last = quotes[quotes.length - 1];
  return last ? text.slice(last.index + 1, last.index + last[0].length - 1) : null;
}

/** The sentence pieces between ；。 of a paragraph. */
function clausesOf(text: RepairedText, marks = /[。；;：:]/gu): RepairedText[] {
  const clauses: RepairedText[] = [];
  let from = 0;
  for (const match of text.text.matchAll(marks)) {
    clauses.push(text.slice(from, match.index));
    from = match.index + 1;
  }
  clauses.push(text.slice(from));
  return clauses.filter((clause) => clause.length > 0);
}

/** 大连片区A、“B”C，沈阳片区“D”模式、“E”背景下“F”发展模式等4项…案例: an area governs the members up to the next area. */
function listedPractices(clause: RepairedText): Practice[] {
  const end = /等(?:[\d０-９]{1,3}|[一二三四五六七八九十]{1,3})(?:项|个).{0,20}?(?:案例|经验|做法|成果|模式)/u.exec(
    clause.text,
  );
  if (!end) return [];
  const areas = findAreas(clause.text).filter((found) => found.start < end.index);
  return areas.flatMap((found, index) => {
    const area = clause.slice(found.start, found.end);
    const from = found.end;
    const to = areas[index + 1]?.start ?? end.index;
    const members = splitList(clause.slice(from, to));
    return members.flatMap((member, at): Practice[] => {
      const bare = member.slice(0, member.length - (/[，,]$/u.test(member.text) ? 1 : 0));
      const name = quotedName(bare) ?? bare;
      if (name.length < 2 || name.length > 40) return [];
      const start = at === 0 ? found.start : clause.text.indexOf(bare.text, from);
      return [
        {
          name,
          area,
          whole: at === 0 ? clause.slice(start, clause.text.indexOf(bare.text, from) + bare.length) : bare,
        },
      ];
    });
  });
}

/** The thing that the object of a clause names: the quoted words it begins with, else a noun phrase up to the first comma. */
function thingIn(
  object: RepairedText,
): { readonly name: RepairedText; readonly end: number; readonly isQuoted: boolean } | null {
  const end = CUT.exec(object.text)?.index ?? object.length;
  const phrase = object.slice(0, end);
  const quoted = /^“([^“”]{2,30})”/u.exec(phrase.text)?.[1];
  const name = quoted ? phrase.slice(1, quoted.length + 1) : NOUN_END.test(phrase.text) ? phrase : null;
  return name && name.length >= 3 && name.length <= 40 ? { name, end, isQuoted: quoted !== undefined } : null;
}

/** 沈阳片区推出“金融岛”项目，在…: an area, what it does, and the thing. */
function singlePractices(clause: RepairedText): Practice[] {
  const areas = findAreas(clause.text);
  return areas.flatMap((found, index): Practice[] => {
    const from = found.end;
    const to = areas[index + 1]?.start ?? clause.length;
    const lead = LEAD.exec(clause.text.slice(from, to))?.[0].length ?? 0;
    const does = DOES.exec(clause.text.slice(from + lead, to));
    if (!does) return [];
    const behind = from + lead + does[0].length;
    const thing = thingIn(clause.slice(behind, to));
    if (!thing) return [];
    const area = clause.slice(found.start, found.end);
    const end = thing.isQuoted ? to : behind + thing.end;
    return [{ name: thing.name, area, whole: clause.slice(found.start, end) }];
  });
}

/** 率先推出“一码通关”，建成实验室: what the area does that the heading above names, piece by piece. */
function practicesOf(area: RepairedText, text: RepairedText): Practice[] {
  return clausesOf(text, /[。；;：:，,]/gu).flatMap((piece): Practice[] => {
    const does = DOES.exec(piece.text)?.[0].length ?? 0;
    const thing = does === 0 ? null : thingIn(piece.slice(does));
    return thing ? [{ name: thing.name, area, whole: piece }] : [];
  });
}

/**
 * The practices that one paragraph of a reply or report ties to areas, in order.
 *
 * @param heading the title of the item around it: where that is the name of an area, sentences that name none speak of it.
 */
export function findPractices(text: RepairedText, heading: RepairedText | null = null): readonly Practice[] {
  const [area] = heading ? findAreas(heading.text) : [];
  const isAlone = area?.start === 0 && area.end === heading?.length;
  const others = findAreas(text.text).filter(({ start }) => text.offsetAt(start) !== heading?.start);
  if (heading && isAlone && others.length === 0) return practicesOf(heading, text);
  return clausesOf(text).flatMap((clause) => {
    const listed = listedPractices(clause);
    return listed.length > 0 ? listed : singlePractices(clause);
  });
}
