import type { PartialDate } from '../model/partial-date.ts';
import { readAdoption } from './adoption.ts';
import { asPrinted, readAnnounced, readAttachmentList, withIssuedTitle } from './attachments.ts';
import type { Block } from './blocks.ts';
import { isAddressee, isAnnexLabel, isSerialLine, numberIn, readNumberLine, titleInSerial } from './frame-lines.ts';
import { foldIssued, readIssuedTitle } from './issued-titles.ts';
import { issuersOf } from './issuers.ts';
import { readLeadIn } from './lead-in.ts';
import { Letterhead } from './letterhead.ts';
import { parseNumeral } from './numerals.ts';
import { isOrganName } from './organ-names.ts';
import type { Paragraph } from './paragraphs.ts';
import type { RepairedText } from './repaired-text.ts';
import { readSignature } from './signature.ts';
import { asParagraph, KnownTitles, readHeadline, readTitle, type Field } from './title-lines.ts';

/** One part of a document: the notice itself, or an annex or attachment of it. */
export interface Part {
  /** `null` for the notice; 1 for the first annex, 2 for the second. */
  readonly annex: number | null;
  readonly title: Field<string> | null;
  /** What is left for structure: preamble, numbered items, tables, closing. */
  readonly body: readonly Block[];
}

export interface Frame {
  readonly parts: readonly Part[];
  readonly documentNumber: (Field<string> & { readonly hasSlip: boolean }) | null;
  readonly issuers: readonly Field<string>[];
  readonly documentDate: Field<PartialDate> | null;
  readonly issuedOn: Field<PartialDate> | null;
  /** What the line on its adoption says below the title of a regulation. */
  readonly publishedOn: Field<PartialDate> | null;
  readonly addressee: Field<string> | null;
  readonly attachments: readonly Field<string>[];
  /** Press text before the document. */
  readonly leadIn: readonly Paragraph[];
  /** Where the signature ends: what follows is no text of the document any more. */
  readonly signedAt: number | null;
  /** Blocks that the frame accounts for. */
  readonly claimed: readonly RepairedText[];
}

interface OpenPart {
  annex: number | null;
  title: Field<string> | null;
  body: Block[];
  started: boolean;
}

/**
 * Reads the frame of a document block by block: what precedes it, its number, title, addressee, signature, and the parts it consists of.
 * A part begins at 附件 or, below the signature, at the title of what the notice issues.
 */
class FrameReader {
  readonly claimed: RepairedText[] = [];
  readonly attachments: Field<string>[] = [];
  readonly parts: OpenPart[] = [{ annex: null, title: null, body: [], started: false }];
  documentNumber: Frame['documentNumber'] = null;
  documentDate: Frame['documentDate'] = null;
  issuedOn: Frame['issuedOn'] = null;
  publishedOn: Frame['publishedOn'] = null;
  addressee: Frame['addressee'] = null;
  issuers: readonly Field<string>[] = [];
  readonly letterhead = new Letterhead();
  /** Titles that annexes may have: those listed, and what the notice's own title issues. */
  private known = new KnownTitles([]);
  signedAt: number | null = null;
  private annexes = 0;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly isPress: boolean,
  ) {}

  get part(): OpenPart {
    return this.parts[this.parts.length - 1] as OpenPart;
  }

  /** Reads the block at `at` and gives the index of the next one. */
  readBlock(at: number): number {
    const block = this.blocks[at] as Block;
    if (block.type === 'table') return this.keep(block, at);
    const text = block.text.text;
    if (isAnnexLabel(text)) return this.readListBelow(at) ?? this.openAnnex(block, at);
    return (
      this.readNumber(block, at) ??
      this.readLetterhead(block, at) ??
      this.readSerial(block, at) ??
      this.readOwnTitle(at) ??
      this.readTitleAgain(at) ??
      this.readAdoption(block, at) ??
      this.readAddressee(block, at) ??
      this.readAttachments(at) ??
      this.readSigned(at) ??
      this.readAuthor(block, at) ??
      this.readIssued(at) ??
      this.keep(block, at)
    );
  }

  private keep(block: Block, at: number): number {
    if (block.type === 'paragraph') this.learnAnnounced(block);
    this.part.body.push(block);
    // A table that was not read for tasks may be what the page says of the document, above its title.
    this.part.started ||= block.type === 'table' ? block.table.rows.length > 0 : block.marker !== null;
    return at + 1;
  }

  private claim(block: Paragraph): void {
    this.claimed.push(block.text);
  }

  private openAnnex(label: Paragraph, at: number): number {
    this.claim(label);
    this.annexes += 1;
    const stated = parseNumeral(label.text.text.replace(/[^\d一二三四五六七八九十]/gu, ''));
    const next = asParagraph(this.blocks[at + 1]);
    const first = readTitle(this.blocks, at + 1, this.known, true);
    // A sentence between the label and the title belongs to neither.
    const title = first ?? (next && !next.marker ? readTitle(this.blocks, at + 2, this.known, true) : null);
    if (title) this.claimed.push(title.printed);
    // 优化营商环境指标任务 right above a table needs no word that titles end in.
    if (!title && next && this.blocks[at + 2]?.type === 'table' && isCaptionLike(next)) {
      this.claim(next);
      const own = { value: next.text.text, text: next.text };
      this.parts.push({ annex: stated ?? this.annexes, title: own, body: [], started: false });
      return at + 2;
    }
    const body = [...(title && next && !first ? [next] : []), ...(title?.strangers ?? [])];
    this.parts.push({ annex: stated ?? this.annexes, title: title?.title ?? null, body, started: false });
    return title?.next ?? at + 1;
  }

  private readNumber(block: Paragraph, at: number): number | null {
    if (this.part.annex !== null) return null;
    const line = readNumberLine(block.text.text);
    // Once more below the head of the page, it says nothing new; another number is another document's.
    if (!line || (this.documentNumber !== null && line.number !== this.documentNumber.value)) return null;
    if (line.number !== null && this.documentNumber === null)
      this.documentNumber = { value: line.number, text: numberIn(block.text), hasSlip: line.hasSlip };
    this.claim(block);
    return at + 1;
  }

  private readLetterhead(block: Paragraph, at: number): number | null {
    const { part } = this;
    if (part.started || part.annex !== null || part.title !== null || block.marker) return null;
    if (!this.letterhead.take(this.blocks, at)) return null;
    this.claim(block);
    return at + 1;
  }

  /** 第312号 of an order, 临江海关公告2034年第6号: what numbers it in a way that is no document number. */
  private readSerial(block: Paragraph, at: number): number | null {
    if (this.part.started || this.part.annex !== null || block.marker) return null;
    const inner = this.part.title === null ? titleInSerial(block.text.text) : null;
    if (!inner && !isSerialLine(block.text.text)) return null;
    if (inner) {
      const text = block.text.slice(inner.start, inner.end);
      this.part.title = { value: text.text, text };
    }
    this.claim(block);
    return at + 1;
  }

  private readOwnTitle(at: number): number | null {
    const { part } = this;
    if (part.started || part.title !== null) return null;
    const atTop = part.annex === null && part.body.length === 0;
    const title = readTitle(this.blocks, at, this.known, atTop) ?? readHeadline(this.blocks, at, this.isPress);
    if (!title) return null;
    part.title = this.letterhead.above(title.title, asParagraph(this.blocks[at - 1]));
    part.body.push(...title.strangers);
    this.claimed.push(title.printed);
    if (part.annex === null) this.learnTitles();
    return title.next;
  }

  /** The head of a page and the document below it both print the title. */
  private readTitleAgain(at: number): number | null {
    const { part } = this;
    if (part.started || part.title === null || part.annex !== null || this.signedAt !== null) return null;
    const own = foldIssued(part.title.value);
    const again = readTitle(this.blocks, at, new KnownTitles([part.title.value]), true);
    if (!again || foldIssued(again.title.value) !== own) return null;
    this.claimed.push(again.printed);
    part.body.push(...again.strangers);
    return again.next;
  }

  private readAdoption(block: Paragraph, at: number): number | null {
    const adoption = this.part.started || this.part.title === null ? null : readAdoption(block.text);
    if (!adoption) return null;
    this.publishedOn ??= adoption.published;
    this.documentDate ??= adoption.adopted;
    this.claim(block);
    return at + 1;
  }

  private readAddressee(block: Paragraph, at: number): number | null {
    const { part } = this;
    const text = block.text.text;
    if (part.started || part.annex !== null || this.addressee !== null || this.signedAt !== null) return null;
    if (block.marker || !isAddressee(text)) return null;
    const value = block.text.slice(0, text.length - 1);
    this.addressee = { value: value.text, text: value };
    this.claim(block);
    return at + 1;
  }

  /** 附件： alone, and the attachments below it: above the signature of a notice it announces them and begins none. */
  private readListBelow(at: number): number | null {
    return this.part.annex === null && this.signedAt === null ? this.readAttachments(at) : null;
  }

  private readAttachments(at: number): number | null {
    const list = readAttachmentList(this.blocks, at);
    if (!list) return null;
    for (const title of list.titles) this.attachments.push(title);
    for (const entry of this.blocks.slice(at, list.next)) {
      if (list.strangers.includes(entry)) this.part.body.push(entry);
      else if (entry.type === 'paragraph') this.claim(entry);
    }
    this.learnTitles();
    return list.next;
  }

  private readSigned(at: number): number | null {
    const signature = readSignature(this.blocks, at);
    if (!signature) return null;
    this.claimed.push(...signature.claimed);
    this.part.body.push(...signature.strangers);
    if (signature.issued) this.issuedOn ??= signature.date;
    else {
      this.documentDate ??= signature.date;
      if (this.issuers.length === 0) this.issuers = signature.issuers;
      this.signedAt ??= signature.date.text.end;
    }
    return signature.next;
  }

  /** 市发展改革委 alone below the title of what is passed on: who wrote it. */
  private readAuthor(block: Paragraph, at: number): number | null {
    const { part } = this;
    if (part.annex === null || part.title === null || part.started || part.body.length > 1) return null;
    if (!isOrganName(block.text.text)) return null;
    this.claim(block);
    return at + 1;
  }

  /** Below the signature, the title of what the notice issues begins a part. */
  private readIssued(at: number): number | null {
    const { part } = this;
    if (this.signedAt === null && part.annex === null) return null;
    const title = readTitle(this.blocks, at, this.known);
    if (!title) return null;
    // Below the items of one annex only a title that was announced, and has not begun a part yet, begins the next.
    if (part.started && part.annex !== null && !this.isAnnouncedNext(title.title.value)) return null;
    this.annexes += 1;
    this.parts.push({ annex: this.annexes, title: title.title, body: [...title.strangers], started: false });
    this.claimed.push(title.printed);
    return title.next;
  }

  private isAnnouncedNext(title: string): boolean {
    return (
      this.known.has(title) && !this.parts.some((part) => foldIssued(part.title?.value ?? '') === foldIssued(title))
    );
  }

  /** 《…方案》已经区政府同意,现印发给你们: where a notice has lost its title, its sentence says what it issues. */
  private learnAnnounced({ text }: Paragraph): void {
    if (this.part.annex !== null || this.part.title !== null || this.signedAt !== null) return;
    const announced = readAnnounced(text);
    if (!announced) return;
    this.attachments.push(announced);
    this.learnTitles();
  }

  private learnTitles(): void {
    const issued = withIssuedTitle(this.attachments, this.parts[0]?.title ?? null);
    this.known = new KnownTitles(issued.map((entry) => entry.value));
  }
}

const isCaptionLike = ({ marker, text }: Paragraph): boolean =>
  marker === null && text.length >= 6 && text.length <= 60 && !/[，。；：:！？]/u.test(text.text);

export function readFrame(blocks: readonly Block[], isPress: boolean): Frame {
  const { leadIn, claimed, end } = readLeadIn(blocks);
  const reader = new FrameReader(blocks, isPress);
  reader.claimed.push(...claimed);
  for (let at = end; at < blocks.length;) at = reader.readBlock(at);

  const title = reader.parts[0]?.title ?? null;
  // 转发省发展改革委等部门关于…若干措施的通知: what is passed on says its title itself
  const passedOn = title && readIssuedTitle(title.value)?.forwards === true && !title.value.includes('《');
  const printed = passedOn && reader.parts.length === 2 ? (reader.parts[1]?.title ?? null) : null;
  return {
    parts: reader.parts,
    documentNumber: reader.documentNumber,
    issuers: reader.issuers.length > 0 ? reader.issuers : issuersOf(title, reader.letterhead.names),
    documentDate: reader.documentDate,
    issuedOn: reader.issuedOn,
    publishedOn: reader.publishedOn,
    addressee: reader.addressee,
    attachments: printed
      ? [printed]
      : withIssuedTitle(reader.attachments, title).map((entry) => asPrinted(entry, titlesOf(reader.parts))),
    leadIn,
    signedAt: reader.signedAt,
    claimed: reader.claimed,
  };
}

const titlesOf = (parts: readonly OpenPart[]): readonly Field<string>[] =>
  parts.flatMap((part) => (part.annex !== null && part.title ? [part.title] : []));
