import { foldTitle } from '../model/keys.ts';
import {
  READING_FORMAT,
  type ReadCitation,
  type ReadingPlaces,
  type ReadMention,
  type ReadProblem,
  type ReadResult,
  type Reading,
} from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { createAliasUses, findAliases } from './aliases.ts';
import { findUnclaimed, readBlocks } from './blocks.ts';
import type { BuiltItem } from './built-item.ts';
import { findCitations } from './citations.ts';
import { readDocumentFields } from './document.ts';
import { foldSource, restorePrint } from './folding.ts';
import { readFrame, type Frame } from './frame.ts';
import { readIssuedTitle } from './issued-titles.ts';
import { findMentions } from './mentions.ts';
import { isFromPress } from './metadata.ts';
import type { OutlinedPart } from './outlined-part.ts';
import { genreOfParts, readParts } from './parts.ts';
import { findLocalPlaces } from './places.ts';
import { createProblem } from './problem.ts';
import type { RepairedText } from './repaired-text.ts';
import { createMask } from './scan.ts';
import { readOutline, walk } from './structure.ts';

/**
 * Reads a text: what it says, with the place of everything. Pure: no file, no clock, no register; never throws on any text and
 * reports what no rule recognises in `unclaimed`.
 *
 * The way of a text: lines → blocks (furniture set aside, paragraphs healed, tables) → frame (number, title, signature, parts) → outline
 * (numbered things in each part) → items → fields, citations and mentions of what was claimed.
 */
export function read(source: string): ReadResult {
  return restorePrint(readFolded(foldSource(source)), source);
}

function readFolded(source: string): ReadResult {
  const problems: ReadProblem[] = [];
  const blocks = readBlocks(source);
  const isPress = isFromPress(blocks.value.metadata);
  const printed = readFrame(blocks.value.blocks, isPress);
  const outlined = printed.parts.map((part): OutlinedPart => {
    const outline = readOutline(part.body);
    for (const problem of outline.problems) problems.push(problem);
    return { part, outline: outline.value, nodes: walk(outline.value.roots) };
  });
  const genre = genreOfParts(printed, outlined, isPress);
  // A press text that tells of a document is not issued by whoever issued that.
  const frame: Frame = genre === 'NEWS' ? { ...printed, issuers: [], attachments: [] } : printed;
  const parts = readParts(source, frame, outlined, genre);
  const texts = inOrder(frame, parts.texts);
  const fields = readDocumentFields(source, frame, genre, blocks.value.metadata, texts);
  const items = [...parts.items].sort(byPlace);
  const { document } = fields.value;
  const found = findInTexts(source, texts, frame, document, items);
  const claimed: Span[] = [...blocks.value.claimed, ...parts.claimed];
  for (const text of frame.claimed) for (const span of text.spans) claimed.push(span);
  const unclaimed = findUnclaimed(source, claimed);

  for (const list of [blocks.problems, parts.problems, fields.problems, leadInProblems(frame)])
    for (const problem of list) problems.push(problem);
  for (const entry of items) for (const problem of entry.problems) problems.push(problem);
  for (const span of unclaimed) problems.push(createProblem('UNCLAIMED', 'WARNING', span));
  if (items.length === 0) problems.push(createProblem('NO_ITEMS', 'INFO', { start: 0, end: 0 }));
  const reading: Reading = {
    format: READING_FORMAT,
    text: source,
    document,
    items: distinctPaths(items.map((entry) => entry.item)),
    ...found,
    problems: problems.sort((a, b) => a.start - b.start),
    unclaimed,
  };
  const places: ReadingPlaces = { document: fields.value.places, items: items.map((entry) => entry.places) };
  return { reading, places };
}

const byPlace = (a: BuiltItem, b: BuiltItem): number =>
  a.item.start - b.item.start || a.item.path.length - b.item.path.length;

/** The texts that a rule accounts for, press text before the document left out. */
function inOrder(frame: Frame, texts: readonly RepairedText[]): readonly RepairedText[] {
  const press = new Set(frame.leadIn.map((entry) => entry.text));
  return [...frame.claimed.filter((text) => !press.has(text)), ...texts].sort((a, b) => a.start - b.start);
}

/** Citations and mentions of the texts; names in unit brackets and body cells come from the items that read them. */
function findInTexts(
  source: string,
  texts: readonly RepairedText[],
  frame: Frame,
  document: Reading['document'],
  items: readonly BuiltItem[],
): { citations: ReadCitation[]; mentions: ReadMention[] } {
  const aliases = createAliasUses(texts.flatMap((text) => findAliases(text)));
  const lists = createMask(
    source.length,
    items.flatMap((entry) => entry.item.brackets),
  );
  const context = {
    documentDate: document.documentDate,
    aliases,
    localPlaces: findLocalPlaces(source),
    isListed: (offset: number): boolean => lists[offset] === 1,
  };
  const headings = new Set(frame.parts.flatMap((part) => (part.title ? [part.title.text] : [])));
  const ownTitles = new Set([...titlesOf(frame), ...aliases.names].map(foldTitle));
  const cited = texts.flatMap((text) =>
    headings.has(text) ? [] : [...findCitations(text, ownTitles, document.documentNumber)],
  );
  const citations = cited.filter((citation) => !refersBack(citation, cited));
  const mentions: ReadMention[] = [];
  for (const entry of items) {
    for (const body of entry.printed)
      mentions.push({ kind: 'BODY', text: body.text.text, value: body.name, ...body.text.placeOf() });
  }
  for (const text of texts) for (const mention of findMentions(text, context)) mentions.push(mention);
  return { citations, mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end) };
}

const LONGEST_SHORT_TITLE = 8;

/** 《实施方案》 in a text that cites 《关于…的实施方案》 in full: the same document again, under the end of its title. */
const refersBack = ({ title, documentNumber }: ReadCitation, cited: readonly ReadCitation[]): boolean =>
  title !== null &&
  documentNumber === null &&
  title.length <= LONGEST_SHORT_TITLE &&
  cited.some((other) => other.title !== null && other.title.length > title.length + 4 && other.title.endsWith(title));

/** Titles of the document and of what it issues; what it only passes on is a document of another body, and cited. */
function titlesOf(frame: Frame): string[] {
  const [notice, ...annexes] = frame.parts.map((part) => part.title?.value);
  const forwards = notice !== undefined && readIssuedTitle(notice)?.forwards === true;
  const own = forwards ? [notice] : [notice, ...annexes, ...frame.attachments.map((entry) => entry.value)];
  return own.filter((title) => title !== undefined);
}

function leadInProblems(frame: Frame): readonly ReadProblem[] {
  const [first] = frame.leadIn;
  const last = frame.leadIn[frame.leadIn.length - 1];
  if (!first || !last) return [];
  return [createProblem('NEWS_LEAD_IN', 'INFO', { start: first.text.start, end: last.text.end })];
}

/** A number that the source prints twice under one parent must not give two passages one key. */
function distinctPaths(items: readonly Reading['items'][number][]): Reading['items'] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const path = item.path.join('/');
    const times = (seen.get(path) ?? 0) + 1;
    seen.set(path, times);
    const last = item.path[item.path.length - 1];
    return times === 1 ? item : { ...item, path: [...item.path.slice(0, -1), `${last}·${times}`] };
  });
}
