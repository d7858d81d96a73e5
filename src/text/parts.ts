import { foldTitle } from '../model/keys.ts';
import type { ReadProblem } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Genre, MeasureKind } from '../model/vocabulary.ts';
import { FIRST_LEADS } from './bodies.ts';
import type { BodyContext } from './body-names.ts';
import type { BuiltItem } from './built-item.ts';
import type { Frame, Part } from './frame.ts';
import { readIssuedTitle } from './issued-titles.ts';
import { findRootsWithBodies, kindOfNode, type KindContext } from './kinds.ts';
import { hasProseList } from './lists.ts';
import { readNamedItems, type NamedParent, type NamingContext } from './named-items.ts';
import { buildNodeItem, type NodeContext } from './node-items.ts';
import type { OutlinedPart } from './outlined-part.ts';
import type { Paragraph } from './paragraphs.ts';
import {
  claimParagraphs,
  claimPreamble,
  createCohesion,
  findHabits,
  hasUnitBracket,
  isClosing,
  type Cohesion,
  type Habits,
} from './paragraph-claims.ts';
import { createPrintedNames } from './printed-names.ts';
import { findLocalPlaces } from './places.ts';
import { hasRows, isAreaPlan, isFormTitle, namesExperiences, promotesExperiences, rowTitlesOf } from './purpose.ts';
import type { RepairedText } from './repaired-text.ts';
import { pathOf, walk, type Node, type Outline } from './structure.ts';
import { buildTableItems } from './table-items.ts';
import { findTitleHabits, isHeadingOnly, titleOfNode, type NodeTitle, type TitleHabits } from './titles.ts';
import { opensNews, opensWithDateline } from './title-lines.ts';
import { genreOf, isReportTitle } from './title-words.ts';

/** What the parts say: their items, and the texts that a rule accounts for. */
export interface ReadParts {
  readonly items: readonly BuiltItem[];
  /** In which mentions and citations are sought. */
  readonly texts: readonly RepairedText[];
  readonly claimed: readonly Span[];
  readonly problems: readonly ReadProblem[];
}

/** The genre of what is issued when the notice only issues it, else of the document. */
export function genreOfParts(frame: Frame, parts: readonly OutlinedPart[], isPress: boolean): Genre {
  const [notice, ...annexes] = parts;
  const title = notice?.part.title?.value ?? null;
  const opening = notice?.outline.preamble[0]?.text.text ?? '';
  const isUnlike = parts.length === 1 && frame.documentNumber === null && genreOf(title) === 'OTHER';
  if (notice?.outline.preamble.some((paragraph) => opensNews(paragraph.text.text))) return 'NEWS';
  if (title !== null && isUnlike && (isPress || opensWithDateline(opening))) return 'NEWS';
  // 厦门片区发布第二十五批创新举措, and below it 近日，…: nobody is addressed, nobody signs
  const isLoose = frame.documentNumber === null && frame.addressee === null && frame.signedAt === null;
  if (parts.length === 1 && isLoose && opensWithDateline(opening)) return 'NEWS';
  if (!notice || title === null) return genreOf(annexes[0]?.part.title?.value ?? null);
  const issues = readIssuedTitle(title)?.forwards === false && (notice.nodes.length === 0 || annexes.length === 0);
  const annexTitles = new Set(annexes.map((annex) => foldTitle(annex.part.title?.value ?? '')));
  // What the title names is issued; a table that it brings along is not what it is.
  const issued =
    frame.attachments.find((entry) => title.includes(entry.value)) ??
    frame.attachments.find((entry) => annexTitles.has(foldTitle(entry.value)));
  // 印发第五批“最佳实践案例”的函: what has no genre of its own leaves that of the letter
  const genre = issues && issued ? genreOf(issued.value) : 'OTHER';
  return genre === 'OTHER' ? genreOf(title) : genre;
}

/** Reads the items of all parts, and claims the paragraphs that a rule accounts for. */
export function readParts(source: string, frame: Frame, parts: readonly OutlinedPart[], genre: Genre): ReadParts {
  const titles = parts.flatMap(({ part }) => (part.title ? [part.title.value] : []));
  const promotes =
    titles.some(promotesExperiences) || frame.attachments.some((entry) => promotesExperiences(entry.value));
  const named =
    genre === 'NOTICE' || genre === 'TABLE' || genre === 'LETTER' || (genre === 'OTHER' && !titles.some(isReportTitle));
  const hasAnnexItems = parts.some(
    ({ part, nodes, outline }) => part.annex !== null && (nodes.length > 0 || hasRows(outline)),
  );
  const reader = new PartReader(source, {
    genre,
    title: parts[0]?.part.title?.value ?? null,
    signedAt: frame.signedAt,
    promotes: promotes && named,
    promotesRows: promotes,
    hasAnnexItems,
    namesElsewhere: namesExperiences(frame, parts),
    isAreaPlan: isAreaPlan([...titles, ...frame.attachments.map((entry) => entry.value)]),
    isReport: titles.some(isReportTitle),
    rowTitles: rowTitlesOf(parts),
    cohesion: cohesionOf(parts),
  });
  const annexes = parts.filter(({ part }) => part.annex !== null).length;
  for (const part of parts) reader.readPart(part, prefixOf(part.part, hasAnnexItems, annexes));
  return reader;
}

/** 正文 for a notice's own passages where an annex has items; 附件2 for a second annex. */
function prefixOf(part: Part, hasAnnexItems: boolean, annexes: number): readonly string[] {
  if (part.annex === null) return hasAnnexItems ? ['正文'] : [];
  return part.annex >= 2 && annexes > 1 ? [`附件${part.annex}`] : [];
}

function cohesionOf(parts: readonly OutlinedPart[]): Cohesion {
  const everything: string[] = [];
  const numbered: string[] = [];
  for (const { part, outline, nodes } of parts) {
    if (part.title) everything.push(part.title.value);
    for (const entry of outline.preamble) everything.push(entry.text.text);
    for (const node of nodes) {
      numbered.push(node.first.text.text);
      everything.push(node.first.text.text);
      for (const entry of node.paragraphs) everything.push(entry.text.text);
    }
  }
  return createCohesion(everything, numbered);
}

/** What reading a part depends on: the document around it. */
interface DocumentContext {
  readonly genre: Genre;
  readonly title: string | null;
  readonly signedAt: number | null;
  /** A notice or table that promotes experiences: its prose lists are items. */
  readonly promotes: boolean;
  readonly promotesRows: boolean;
  readonly hasAnnexItems: boolean;
  /** Whether something else than numbered things names the experiences. */
  readonly namesElsewhere: boolean;
  readonly isAreaPlan: boolean;
  readonly isReport: boolean;
  readonly rowTitles: ReadonlySet<string>;
  readonly cohesion: Cohesion;
}

const LAYS_DOWN: ReadonlySet<Genre> = new Set(['PLAN', 'MEASURES', 'OPINIONS', 'REGULATION']);
// Below a table, a note is short.
const LONGEST_NOTE = 60;

class PartReader implements ReadParts {
  readonly items: BuiltItem[] = [];
  readonly texts: RepairedText[] = [];
  readonly claimed: Span[] = [];
  readonly problems: ReadProblem[] = [];
  private firstLeads = false;
  private readonly bodies: BodyContext;
  private naming: NamingContext;

  constructor(
    source: string,
    private readonly document: DocumentContext,
  ) {
    const printed = createPrintedNames(source);
    const firstLeads = (): boolean => this.firstLeads;
    this.bodies = {
      localPlaces: findLocalPlaces(source),
      isPrinted: (name) => printed.has(name),
      get firstLeads() {
        return firstLeads();
      },
    };
    this.naming = this.namingIn(document.genre);
  }

  private namingIn(genre: Genre): NamingContext {
    const { promotes, isReport, rowTitles } = this.document;
    const reports = isReport || genre === 'REPLY' || genre === 'NEWS' || genre === 'OTHER';
    return { promotes, rowTitles, reports };
  }

  /** 批复 with a 方案 for its annex: the annex lays down what the reply only approves. */
  private genreIn(part: Part): Genre {
    const { genre } = this.document;
    const own = part.annex === null ? genre : genreOf(part.title?.value ?? null);
    return (genre === 'REPLY' || genre === 'LETTER') && LAYS_DOWN.has(own) ? own : genre;
  }

  readPart({ part, outline, nodes }: OutlinedPart, prefix: readonly string[]): void {
    const genre = this.genreIn(part);
    this.naming = this.namingIn(genre);
    const titles = findTitleHabits(nodes, this.promotesIn(part) === 'NUMBERED_HERE');
    const context: NodeContext = {
      habits: titles,
      bodies: this.bodies,
      prefix,
      onFirstLeads: () => {
        this.firstLeads = true;
      },
      defaultScope: { current: null },
    };
    for (const paragraph of outline.contents) this.claim(paragraph.text);
    // 注：责任部门为多个的，排名第一的为牵头部门。
    const notes = [...outline.preamble, ...outline.afterTable];
    if (notes.some((paragraph) => FIRST_LEADS.test(paragraph.text.text.slice(0, LONGEST_NOTE * 4))))
      this.firstLeads = true;
    this.readPreamble(outline, prefix, part.annex === null && nodes.length + outline.tables.length === 0);
    const kinds: KindContext = {
      ...this.document,
      genre,
      promotes: this.promotesIn(part),
      isForm: isFormTitle(part.title?.value ?? ''),
      rootsWithBodies: findRootsWithBodies(outline.roots, (root) =>
        walk([root]).filter((node) => node.children.length === 0),
      ),
      titleOf: (node) => titleOfNode(node, titles)?.title.text ?? null,
    };
    const habits = findHabits(nodes, this.document.cohesion, genre);
    const last = nodes[nodes.length - 1];
    for (const node of nodes) {
      const { own, closing } = this.paragraphsOf(node, habits, titles, node === last);
      for (const paragraph of closing) this.claim(paragraph.text);
      const item = buildNodeItem(node, own, kindOfNode(node, kinds), context);
      this.items.push(item);
      for (const span of item.claimed) this.claimed.push(span);
      const texts = [node.first, ...own, ...node.closing].map((paragraph) => paragraph.text);
      for (const text of texts) this.texts.push(text);
      this.readNamed(texts, { path: item.item.path, item: item.item });
    }
    for (const { block, under } of outline.tables) {
      const { table } = block;
      for (const span of table.claimed) this.claimed.push(span);
      const place = {
        bodies: this.bodies,
        prefix: under ? [...prefix, ...pathOf(under)] : prefix,
        heading: under && titleOfNode(under, titles) ? (titleOfNode(under, titles) as NodeTitle).title : null,
      };
      for (const item of buildTableItems(block, this.kindOfRows(part, table.columns.title), place))
        this.items.push(item);
      for (const row of table.rows) for (const cell of row.cells) this.texts.push(cell.text);
    }
    for (const paragraph of outline.afterTable)
      if (paragraph.text.length < LONGEST_NOTE && isClosing(paragraph.text.text)) this.claim(paragraph.text);
  }

  /** The numbered things of a notice are what it promotes only where no annex has numbered things. */
  private promotesIn(part: Part): KindContext['promotes'] {
    if (!this.document.promotes) return null;
    const isElsewhere = this.document.namesElsewhere || (part.annex === null && this.document.hasAnnexItems);
    return isElsewhere ? 'NAMED_ELSEWHERE' : 'NUMBERED_HERE';
  }

  private claim(text: RepairedText): void {
    for (const span of text.spans) this.claimed.push(span);
    this.texts.push(text);
  }

  private readPreamble(outline: Outline, prefix: readonly string[], unnumbered: boolean): void {
    // A letter that promotes may name what it promotes in one paragraph, and bring it as an annex or not at all.
    const names = (paragraph: Paragraph): boolean => this.naming.promotes && unnumbered && hasProseList(paragraph.text);
    const claimed = new Set(claimPreamble(outline.preamble, this.document.cohesion, this.document, unnumbered));
    const texts = outline.preamble
      .filter((paragraph) => claimed.has(paragraph) || names(paragraph))
      .map((paragraph) => paragraph.text);
    for (const text of texts) this.claim(text);
    if (!this.naming.promotes || (unnumbered && !this.document.hasAnnexItems))
      this.readNamed(texts, { path: prefix, item: null });
  }

  /** The paragraphs below a node's first that are its own, and below the last node those that close the document. */
  private paragraphsOf(
    node: Node,
    habits: Habits,
    titles: TitleHabits,
    isLast: boolean,
  ): { readonly own: readonly Paragraph[]; readonly closing: readonly Paragraph[] } {
    const claimed = claimParagraphs(node, habits, titles, this.document.cohesion);
    if (!isLast) return { own: claimed, closing: [] };
    const own = new Set(
      isHeadingOnly(node) ? claimed : claimed.filter((entry) => hasUnitBracket(entry) || !speaksOfDocument(entry)),
    );
    const closing = node.paragraphs.filter((entry) => !own.has(entry) && isClosing(entry.text.text));
    return { own: [...own], closing };
  }

  private readNamed(texts: readonly RepairedText[], parent: NamedParent): void {
    const named = readNamedItems(texts, parent, this.naming);
    for (const item of named.items) this.items.push(item);
    for (const problem of named.problems) this.problems.push(problem);
  }

  private kindOfRows(part: Part, titleColumn: string | null): MeasureKind {
    const isExperience =
      this.document.promotesRows ||
      /经验|推广|创新(?:案例|成果)/u.test(`${part.title?.value ?? ''}${titleColumn ?? ''}`);
    return isExperience ? 'PROMOTED_EXPERIENCE' : this.document.isAreaPlan ? 'PILOT_TASK' : 'POLICY_MEASURE';
  }
}

// 本通知自印发之日起施行。
const speaksOfDocument = (paragraph: Paragraph): boolean =>
  /^本(?:通知|方案|意见|措施|办法)/u.test(paragraph.text.text.slice(0, 8));
