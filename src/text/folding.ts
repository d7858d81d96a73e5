import type { ReadResult } from '../model/reading.ts';
import { isCjk, quoteAt, type Spans } from '../model/span.ts';
import { SIMPLIFIED_OF } from './traditional.ts';

/**
 * Patterns are written in simplified characters. A text in traditional ones, or one whose PDF gave radicals for characters (⼀ U+2F00 for 一),
 * is read as its fold, which has the same length, so that every offset stays; what is printed is then taken from the source again. So is one whose other brackets are those of
 * numbers: 〔4项〕 for （4项）.
 */

// A simplified text with a few OCR slips (003 prints 建設 once) is no traditional text.
const TRADITIONAL_SHARE = 0.05;
const FOLDED_FORM = /[\u2E80-\u2FDF\uF900-\uFAFF]/gu;

// 〔一〕   〔4项〕   〔省商务厅牵头〕; not 〔2024〕 or 〔二〇二四〕, which hold the year of a number
const BRACKETED_WORDS =
  /〔(?![\d０-９]{4}〕|[一二][〇○零\u4E00-\u9FFF]{3}〕)([^〔〕\n]{0,60}[\u4E00-\u9FFF][^〔〕\n]{0,60})〕/gu;

/** The text that patterns match, code unit for code unit as long as `source`. */
export function foldSource(source: string): string {
  let cjk = 0;
  let traditional = 0;
  for (const char of source) {
    if (SIMPLIFIED_OF.has(char)) traditional += 1;
    if (isIdeograph(char)) cjk += 1;
  }
  const bare = source.replace(BRACKETED_WORDS, '（$1）').replace(FOLDED_FORM, (char) => {
    const form = char.normalize('NFKC');
    return form.length === 1 && isCjk(form) ? form : char;
  });
  if (traditional <= cjk * TRADITIONAL_SHARE) return bare;
  return bare.replace(/[\u4E00-\u9FFF]/gu, (char) => SIMPLIFIED_OF.get(char) ?? char);
}

const isIdeograph = (char: string): boolean => char >= '\u4E00' && char <= '\u9FFF';

/** A reading of the fold, with each string that has a place as the source prints it. Values (canonical numbers, full names) stay folded. */
export function restorePrint(result: ReadResult, source: string): ReadResult {
  const { reading, places } = result;
  if (reading.text === source) return result;
  /** `value` stands at `spans` of the fold, as all of the quote or as a part of it. */
  const printed = (value: string, spans: Spans | null | undefined): string => {
    if (!spans) return value;
    const at = quoteAt(reading.text, spans).indexOf(value);
    return at < 0 ? value : quoteAt(source, spans).slice(at, at + value.length);
  };
  const { document } = reading;
  const field = (name: string, value: string | null): string | null =>
    value === null ? null : printed(value, places.document[name]);
  return {
    places,
    reading: {
      ...reading,
      text: source,
      document: {
        ...document,
        title: field('title', document.title),
        addressee: field('addressee', document.addressee),
        issuers: document.issuers.map((issuer, at) => printed(issuer, places.document[`issuers/${at}`])),
        attachments: document.attachments.map((title, at) => printed(title, places.document[`attachments/${at}`])),
      },
      items: reading.items.map((item, at) => ({
        ...item,
        heading: item.heading === null ? null : printed(item.heading, places.items[at]?.heading),
        title: item.title === null ? null : printed(item.title, item.titleSpans),
        content: quoteAt(source, item.contentSpans),
        bodies: item.bodies.map((body) => ({ ...body, text: quoteAt(source, body.spans) })),
        scope: item.scope && { ...item.scope, text: quoteAt(source, item.scope.spans) },
        area: item.area && { ...item.area, text: quoteAt(source, item.area.spans) },
      })),
      citations: reading.citations.map((citation) => ({
        ...citation,
        title: citation.title === null ? null : printed(citation.title, citation.spans),
      })),
      mentions: reading.mentions.map((mention) => ({ ...mention, text: quoteAt(source, mention.spans) })),
    },
  };
}
