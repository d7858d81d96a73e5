import {
  READING_FORMAT,
  type ReadCitation,
  type ReadMention,
  type ReadProblem,
  type ReadResult,
  type Reading,
} from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Genre, MeasureKind } from '../model/vocabulary.ts';
import { findAliases } from './aliases.ts';
import { findUnclaimed, readBlocks, type Paragraph } from './blocks.ts';
import type { BodyContext } from './bodies.ts';
import { findCitations } from './citations.ts';
import { readDocumentFields } from './document.ts';
import { genreOf, readFrame, type Frame, type Part } from './head.ts';
import {
  buildNamedItem,
  buildNodeItem,
  buildTableItems,
  findTitledStyles,
  titleOfNode,
  type BuiltItem,
  type NodeContext,
} from './items.ts';
import { findRootsWithBodies, kindOfNode, type KindContext } from './kinds.ts';
import { bareName, findProseList } from './lists.ts';
import { findMentions } from './mentions.ts';
import {
  claimParagraphs,
  createCohesion,
  findHabits,
  hasUnitBracket,
  isClosing,
  isHeadingOnly,
  isLeadIn,
  type Cohesion,
} from './paragraph-claims.ts';
import { findLocalPlaces } from './places.ts';
import { findPractices } from './practices.ts';
import { createProblem } from './problem.ts';
import type { RepairedText } from './repaired-text.ts';
import { foldTitle } from '../model/keys.ts';
import { readOutline, walk, type Node, type Outline } from './structure.ts';

interface OutlinedPart {
  readonly part: Part;
  readonly outline: Outline;
  readonly nodes: readonly Node[];
}

/**
 * Reads a text: what it says, with the place of everything. Pure: no file, no clock, no register; never throws on any text and
 * reports what no rule recognises in `unclaimed`.
 */
export function read(source: string): ReadResult {
  const problems: ReadProblem[] = [];
  const noted = readBlocks(source);
  problems.push(...noted.problems);
  const { blocks, furniture } = noted.value;
  const frame = readFrame(blocks);
  const outlined = frame.parts.map((part): OutlinedPart => {
    const outline = readOutline(part.body);
    problems.push(...outline.problems);
    return { part, outline: outline.value, nodes: walk(outline.value.roots) };
  });
  const genre = genreOfFrame(frame, outlined);
  const texts: RepairedText[] = [...frame.claimed.filter((text) => !frame.leadIn.some((entry) => entry.text === text))];
  const claimed: Span[] = [...frame.claimed.flatMap((text) => [...text.spans]), ...furniture];

  const built = readItems(source, frame, outlined, genre, texts, claimed, problems);
  const own = [
    frame.parts[0]?.title?.value,
    ...frame.parts.map((part) => part.title?.value),
    ...frame.attachments.map((entry) => entry.value),
  ];
  const ownTitles = own.filter((title): title is string => title !== undefined);

  if (frame.leadIn.length > 0) {
    const first = frame.leadIn[0] as Paragraph;
    problems.push(
      createProblem('NEWS_LEAD_IN', 'INFO', {
        start: first.text.start,
        end: (frame.leadIn[frame.leadIn.length - 1] as Paragraph).text.end,
      }),
    );
  }
  const fields = readDocumentFields(source, frame, genre, furniture, texts, built.length > 0);
  problems.push(...fields.problems);
  const ordered = texts.sort((a, b) => a.start - b.start);
  const aliases = ordered.flatMap((text) => findAliases(text));
  const lists = built.flatMap((entry) => entry.item.brackets);
  const context = {
    documentDate: fields.value.document.documentDate,
    aliases,
    localPlaces: findLocalPlaces(source),
    lists,
  };
  const headings = new Set(frame.parts.flatMap((part) => (part.title ? [part.title.text] : [])));
  const aliasNames = aliases.map((alias) => alias.name);
  const citations: ReadCitation[] = ordered.flatMap((text) =>
    headings.has(text)
      ? []
      : [...findCitations(text, [...ownTitles, ...aliasNames], fields.value.document.documentNumber)],
  );
  const listed = built
    .flatMap((entry) => entry.printed)
    .map((body): ReadMention => ({ kind: 'BODY', text: body.text.text, value: body.name, ...body.text.placeOf() }));
  const mentions = [...listed, ...ordered.flatMap((text) => findMentions(text, context))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );

  const items = [...built].sort((a, b) => a.item.start - b.item.start || a.item.path.length - b.item.path.length);
  problems.push(...items.flatMap((entry) => entry.problems));
  const unclaimed = findUnclaimed(source, claimed);
  problems.push(...unclaimed.map((span) => createProblem('UNCLAIMED', 'WARNING', span)));
  if (items.length === 0) problems.push(createProblem('NO_ITEMS', 'INFO', { start: 0, end: 0 }));
  const reading: Reading = {
    format: READING_FORMAT,
    text: source,
    document: fields.value.document,
    items: distinctPaths(items.map((entry) => entry.item)),
    citations,
    mentions,
    problems: problems.sort((a, b) => a.start - b.start),
    unclaimed,
  };
  return { reading, places: { document: fields.value.places, items: items.map((entry) => entry.places) } };
}

/** A number that the source prints twice under one parent must not give two passages one key. */
function distinctPaths(items: readonly Reading['items'][number][]): Reading['items'] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const path = item.path.join('/');
    const times = (seen.get(path) ?? 0) + 1;
    seen.set(path, times);
    return times === 1
      ? item
      : { ...item, path: [...item.path.slice(0, -1), `${item.path[item.path.length - 1]}·${times}`] };
  });
}

/** The genre of what is issued when the notice only issues it, else of the document. */
function genreOfFrame(frame: Frame, outlined: readonly OutlinedPart[]): Genre {
  const [notice, ...annexes] = outlined;
  const title = notice?.part.title?.value ?? null;
  if (!notice || title === null) return genreOf(annexes[0]?.part.title?.value ?? null);
  const issues = /(?:印发|发布|公布)/u.test(title) && (notice.nodes.length === 0 || annexes.length === 0);
  const issued = frame.attachments.find(
    (entry) =>
      title.includes(entry.value) ||
      annexes.some((annex) => foldTitle(annex.part.title?.value ?? '') === foldTitle(entry.value)),
  );
  return issues && issued ? genreOf(issued.value) : genreOf(title);
}

const isAreaPlan = (titles: readonly string[]): boolean =>
  titles.some((title) => /片区.*(?:方案|计划)/u.test(title) && /试验区|自贸区/u.test(title));
const PROMOTES = /(?:借鉴|复制)?推广.*(?:经验|举措|事项|成果|做法)|(?:改革创新|改革试点|创新试点)经验/u;

function readItems(
  source: string,
  frame: Frame,
  outlined: readonly OutlinedPart[],
  genre: Genre,
  texts: RepairedText[],
  claimed: Span[],
  problems: ReadProblem[],
): BuiltItem[] {
  const titles = frame.parts.flatMap((part) => (part.title ? [part.title.value] : []));
  const promotes = titles.some((title) => PROMOTES.test(title));
  const localPlaces = findLocalPlaces(source);
  const printed = source.replace(/\s/gu, '');
  let firstLeads = false;
  const hasAnnexItems = outlined.some(
    ({ part, nodes, outline }) => part.annex !== null && (nodes.length > 0 || outline.tables.length > 0),
  );
  const rowTitles = new Set<string>();
  const built: BuiltItem[] = [];
  for (const { outline } of outlined) {
    for (const table of outline.tables)
      for (const row of table.table.rows)
        rowTitles.add(foldTitle(row.cells.find((cell) => cell.kind === 'title')?.text.text ?? ''));
  }
  const everything = outlined.flatMap(({ nodes, outline }) => [
    ...outline.preamble.map((entry) => entry.text.text),
    ...nodes.flatMap((node) => [node.first.text.text, ...node.paragraphs.map((entry) => entry.text.text)]),
  ]);
  const numbered = outlined.flatMap(({ nodes }) => nodes.map((node) => node.first.text.text));
  const cohesion: Cohesion = createCohesion(everything, numbered);

  for (const { part, outline, nodes } of outlined) {
    const prefix =
      part.annex === null
        ? hasAnnexItems
          ? ['正文']
          : []
        : part.annex >= 2 && frame.parts.filter((entry) => entry.annex !== null).length > 1
          ? [`附件${part.annex}`]
          : [];
    const titledStyles = findTitledStyles(nodes);
    const bodies: BodyContext = {
      localPlaces,
      isPrinted: (name) => printed.includes(name),
      get firstLeads() {
        return firstLeads;
      },
    };
    const context: NodeContext = { titledStyles, bodies, prefix, onFirstLeads: () => (firstLeads = true) };
    const kinds: KindContext = {
      genre,
      isAreaPlan: isAreaPlan([...titles, ...frame.attachments.map((entry) => entry.value)]),
      promotes: promotes && (genre === 'NOTICE' || genre === 'TABLE'),
      rootsWithBodies: findRootsWithBodies(outline.roots, (root) =>
        walk([root]).filter((node) => node.children.length === 0),
      ),
      titleOf: (node) => titleOfNode(node, titledStyles)?.text ?? null,
    };
    const habits = findHabits(nodes);
    const claim = (text: RepairedText): void => {
      claimed.push(...text.spans);
      texts.push(text);
    };
    for (const paragraph of claimPreamble(
      outline.preamble,
      cohesion,
      genre,
      nodes.length + outline.tables.length === 0,
    ))
      claim(paragraph.text);
    const parents = new Map<Node, BuiltItem>();
    for (const node of nodes) {
      const own = claimParagraphs(node, habits, cohesion);
      const rest = node.paragraphs.filter((paragraph) => !own.includes(paragraph));
      const isLast = node === nodes[nodes.length - 1];
      const paragraphs =
        isLast && !isHeadingOnly(node)
          ? own.filter(
              (paragraph) => hasUnitBracket(paragraph) || !/^本(?:通知|方案|意见|措施|办法)/u.test(paragraph.text.text),
            )
          : own;
      for (const paragraph of [...rest, ...own.filter((entry) => !paragraphs.includes(entry))])
        if (isLast && isClosing(paragraph.text.text)) claim(paragraph.text);
      const item = buildNodeItem(node, paragraphs, kindOfNode(node, kinds), context);
      built.push(item);
      parents.set(node, item);
      claimed.push(...item.claimed);
      texts.push(node.first.text, ...paragraphs.map((paragraph) => paragraph.text));
      const named = readNamed([node.first, ...paragraphs], item, kinds, rowTitles, problems);
      built.push(...named);
    }
    for (const table of outline.tables) {
      claimed.push(...table.table.claimed);
      const columns = table.table.columns;
      const isExperience = promotes || /经验|推广/u.test(`${part.title?.value ?? ''}${columns.title ?? ''}`);
      const kind: MeasureKind = isExperience
        ? 'PROMOTED_EXPERIENCE'
        : kinds.isAreaPlan
          ? 'PILOT_TASK'
          : 'POLICY_MEASURE';
      built.push(...buildTableItems(table, kind, context));
      for (const row of table.table.rows) texts.push(...row.cells.map((cell) => cell.text));
    }
    for (const paragraph of outline.afterTable)
      if (isClosing(paragraph.text.text) && paragraph.text.length < 60) claim(paragraph.text);
  }
  return built;
}

/** Paragraphs before the first number: those with a formula, and longer ones that lead up to it and speak of the same. */
function claimPreamble(
  preamble: readonly Paragraph[],
  cohesion: Cohesion,
  genre: Genre,
  unnumbered: boolean,
): readonly Paragraph[] {
  const formula = preamble.map((paragraph) => isLeadIn(paragraph.text.text));
  const last = formula.lastIndexOf(true);
  const isLetter = (genre === 'REPLY' || genre === 'LETTER') && unnumbered;
  return preamble.filter(
    (paragraph, index) =>
      formula[index] ||
      (index < last && paragraph.text.length >= 60 && cohesion(paragraph.text.text)) ||
      (unnumbered && isClosing(paragraph.text.text)) ||
      (isLetter && index > formula.indexOf(true) && formula.includes(true)),
  );
}

/** Items that the prose of a node names: members of a list whose table is absent, practices of areas. */
function readNamed(
  paragraphs: readonly Paragraph[],
  parent: BuiltItem,
  kinds: KindContext,
  rowTitles: ReadonlySet<string>,
  problems: ReadProblem[],
): BuiltItem[] {
  const named: BuiltItem[] = [];
  for (const { text } of paragraphs) {
    if (kinds.promotes) {
      const list = findProseList(text);
      if (!list) continue;
      if (list.total !== null && list.total !== list.members.length) {
        problems.push(
          createProblem('TOTAL_DISAGREES', 'WARNING', text, `states ${list.total}, lists ${list.members.length}`),
        );
      }
      const listsRows = list.members.some((member) => rowTitles.has(foldTitle(bareName(member).text)));
      if (listsRows) continue;
      for (const member of list.members) {
        const name = bareName(member);
        named.push(buildNamedItem(name, name, null, 'PROMOTED_EXPERIENCE', parent.item, []));
      }
    } else if (kinds.genre === 'REPLY' || kinds.genre === 'NEWS' || kinds.genre === 'OTHER') {
      for (const practice of findPractices(text))
        named.push(buildNamedItem(practice.name, practice.whole, practice.area, 'REPORTED_PRACTICE', parent.item, []));
    }
  }
  return named;
}
