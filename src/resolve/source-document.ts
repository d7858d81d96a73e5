import { DOCUMENT_NUMBER, formatDocumentNumber, parseDocumentNumber } from '../model/document-number.ts';
import { passageKey } from '../model/keys.ts';
import type { ReadItem, ReadMention, ReadProblem, ReadResult } from '../model/reading.ts';
import { quoteAt, type Spans } from '../model/span.ts';
import type { Alias } from './directory.ts';
import { findJurisdiction, type Jurisdiction } from './jurisdiction.ts';
import type { Setting } from './name.ts';
import type { Register } from './register.ts';

/** A document as it comes to resolving: its reading, and what the manifest says of the file. */
export interface SourceDocument extends ReadResult {
  /** Stable name of the file in the manifest; the document's key where the text states no number. */
  readonly slug: string;
  readonly origin: 'seeds' | 'library';
  readonly sha256: string | null;
  readonly sourceUrl: string | null;
  readonly publisher: string | null;
  readonly receivedOn: string | null;
  /** Place of the register, for a text that does not show whose it is. */
  readonly jurisdiction: string | null;
  /** Keys under which it was known before, so that saved links still lead to it. */
  readonly formerKeys: readonly string[];
}

/** An item with its key and what the reader said of its place. */
export interface ResolvedPassage {
  readonly key: string;
  readonly ordinal: number;
  readonly item: ReadItem;
  readonly heading: Spans | null;
  readonly table: ReadResult['places']['items'][number]['table'];
}

/** A document with what the rest of resolving asks of it again and again. */
export interface ResolvedDocument extends SourceDocument {
  readonly key: string;
  readonly text: string;
  readonly whose: Jurisdiction;
  readonly setting: Setting;
  /** First part of the keys of what only this document names: its place, or itself where whose it is is not known. */
  readonly nameSpace: string;
  readonly aliases: readonly Alias[];
  readonly bodyMentions: readonly ReadMention[];
  readonly passages: readonly ResolvedPassage[];
  /** The smallest passage around an offset. */
  readonly passageAt: (offset: number) => ResolvedPassage | null;
  readonly problems: readonly ReadProblem[];
}

/** The key of a document: its canonical number, else its slug. */
export function documentKey(document: Pick<SourceDocument, 'slug' | 'reading'>): string {
  const number = document.reading.document.documentNumber;
  const parsed = number === null ? null : parseDocumentNumber(number);
  return parsed ? formatDocumentNumber(parsed) : document.slug;
}

export function createResolvedDocument(source: SourceDocument, register: Register): ResolvedDocument {
  const { reading, places } = source;
  const key = documentKey(source);
  const whose = findJurisdiction(register, reading.document, source.jurisdiction);
  const { passages, problems } = keyPassages(key, source);
  return {
    ...source,
    key,
    text: reading.text,
    whose,
    setting: { jurisdiction: whose.place, date: reading.document.documentDate ?? reading.document.issuedOn },
    nameSpace: whose.place ?? key,
    aliases: readAliases(reading.mentions),
    bodyMentions: reading.mentions.filter(({ kind }) => kind === 'BODY'),
    passages,
    passageAt: createPassageFinder(passages),
    problems: [
      ...reading.problems,
      ...problems,
      ...(whose.place === null && register.places.size > 0
        ? [unknownJurisdiction(whose.reason, places.document['title'])]
        : []),
    ],
  };
}

function unknownJurisdiction(reason: string, title: Spans | undefined): ReadProblem {
  const at = title?.[0] ?? { start: 0, end: 0 };
  return {
    code: 'JURISDICTION_UNKNOWN',
    severity: 'WARNING',
    message: `names of bodies cannot be resolved: ${reason}`,
    start: at.start,
    end: at.end,
  };
}

/** The short names that a document defines, once each: the reader mentions every later use of one too. */
function readAliases(mentions: readonly ReadMention[]): readonly Alias[] {
  const aliases = new Map<string, Alias>();
  for (const { kind, text, value } of mentions) {
    if (kind !== 'ALIAS' || typeof value !== 'object' || !('standsFor' in value)) continue;
    const name = text.replace(/[“”‘’"《》]/gu, '');
    if (!aliases.has(name)) aliases.set(name, { name, standsFor: value.standsFor.replace(/[《》]/gu, '') });
  }
  return [...aliases.values()];
}

/** Keys of the passages. A path that stands twice in a text (a slip of its numbering) gets `~2`, and a problem says so. */
function keyPassages(
  key: string,
  { reading, places }: ReadResult,
): { readonly passages: readonly ResolvedPassage[]; readonly problems: readonly ReadProblem[] } {
  const times = new Map<string, number>();
  const problems: ReadProblem[] = [];
  const passages = reading.items.map((item, index): ResolvedPassage => {
    const own = passageKey(key, item.path);
    const time = (times.get(own) ?? 0) + 1;
    times.set(own, time);
    if (time > 1) {
      const message = `${item.path.join('/')} stands ${time} times; this one is ${own}~${time}`;
      problems.push({ code: 'PATH_REPEATS', severity: 'WARNING', message, start: item.start, end: item.end });
    }
    const { heading, table } = places.items[index] ?? { heading: null, table: null };
    return { key: time > 1 ? `${own}~${time}` : own, ordinal: index + 1, item, heading, table };
  });
  return { passages, problems };
}

/** Items may nest (a section around its items); the smallest one that holds the offset is the passage something stands in. */
function createPassageFinder(passages: readonly ResolvedPassage[]): ResolvedDocument['passageAt'] {
  const sorted = passages.toSorted((a, b) => a.item.start - b.item.start || b.item.end - a.item.end);
  // The end of everything up to here: beyond it no earlier passage can reach, which ends the walk to the left.
  const reach: number[] = [];
  for (const { item } of sorted) reach.push(Math.max(item.end, reach.at(-1) ?? 0));
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as ResolvedPassage).item.start <= offset) low = middle + 1;
      else high = middle;
    }
    let best: ResolvedPassage | null = null;
    for (let index = low - 1; index >= 0 && (reach[index] as number) > offset; index -= 1) {
      const passage = sorted[index] as ResolvedPassage;
      const inside = passage.item.spans.some((span) => span.start <= offset && offset < span.end);
      if (inside && (!best || passage.item.end - passage.item.start < best.item.end - best.item.start)) best = passage;
    }
    return best;
  };
}

/** The spans of the first sentence of what stands at `spans`, its full stop included. */
export function firstSentence(text: string, spans: Spans): Spans {
  const sentence: { start: number; end: number }[] = [];
  for (const span of spans) {
    const stop = text.slice(span.start, span.end).search(/[。！？]/u);
    if (stop >= 0) return [...sentence, { start: span.start, end: span.start + stop + 1 }];
    sentence.push(span);
  }
  return sentence;
}

/** What a passage is called: its title, else its first sentence. */
export function passageName(text: string, item: ReadItem): string {
  return item.title ?? quoteAt(text, firstSentence(text, item.contentSpans));
}

/** Document numbers inside a string, canonical. */
export function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(DOCUMENT_NUMBER)].flatMap((match) => {
    const number = parseDocumentNumber(match[0]);
    return number ? [formatDocumentNumber(number)] : [];
  });
}
