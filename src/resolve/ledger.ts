import { claimId } from '../model/claims.ts';
import type {
  Claim,
  Dataset,
  Evidence,
  NodeLabel,
  NodeRef,
  NodeRow,
  Predicate,
  PropertyValue,
} from '../model/dataset.ts';
import { digest } from '../model/keys.ts';
import { quoteAt, type Spans } from '../model/span.ts';
import type { Level } from '../model/vocabulary.ts';
import type { Reference } from './register-schema.ts';

/** Where words of a document stand. */
export interface QuotePlace {
  readonly documentKey: string;
  readonly text: string;
  readonly spans: Spans;
  readonly passageKey?: string | null;
  readonly row?: number | null;
  readonly sequence?: string | null;
  readonly column?: string | null;
}

export interface ClaimDraft {
  readonly subject: NodeRef;
  readonly predicate: Predicate;
  readonly role?: string | null;
  readonly object?: NodeRef;
  readonly value?: string;
  readonly level?: Level;
  readonly method: string;
  /** The document that states it; left out for derived and judged claims. */
  readonly document?: string;
  readonly assertedBy?: string;
  readonly evidence: readonly string[];
  readonly restsOn?: readonly string[];
  readonly judgement?: Pick<Claim, 'note' | 'noteZh' | 'reviewer' | 'reviewedOn' | 'confidence'>;
  readonly note?: string | null;
}

/** A node's properties while they are gathered: what is not stated is `null` or left out, and is not stored. */
export type Properties = Readonly<Record<string, PropertyValue | null | undefined>>;

/** Gathers rows. A node, claim or quote that is entered twice is one row; a claim's evidence adds up. */
export interface Ledger {
  readonly node: (label: NodeLabel, key: string, properties: Properties) => NodeRef;
  readonly has: (ref: NodeRef) => boolean;
  /** Enters words of a document and gives the key of the evidence; `null` where `spans` hold none. */
  readonly quote: (place: QuotePlace) => string | null;
  readonly reference: (reference: Reference) => string;
  readonly claim: (draft: ClaimDraft) => string;
  readonly claims: () => readonly Claim[];
  /** All rows, in an order that only their content decides. */
  readonly close: () => Dataset;
}

const byKey = <T extends { readonly key: string }>(a: T, b: T): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

export function createLedger(): Ledger {
  const nodes = new Map<string, NodeRow>();
  const evidence = new Map<string, Evidence>();
  const claims = new Map<string, Claim>();
  const idOf = ({ label, key }: NodeRef): string => `${label}:${key}`;

  const node: Ledger['node'] = (label, key, properties) => {
    const ref = { label, key };
    const known = nodes.get(idOf(ref));
    const given = Object.entries(properties).filter(
      (entry): entry is [string, PropertyValue] => entry[1] !== null && entry[1] !== undefined,
    );
    // What was entered first stands: a document of the corpus is entered before the stub that a citation of it would make.
    nodes.set(idOf(ref), { label, key, properties: { ...Object.fromEntries(given), ...known?.properties } });
    return ref;
  };

  const quote: Ledger['quote'] = ({ documentKey, text, spans, ...at }) => {
    const words = quoteAt(text, spans);
    if (words === '') return null;
    const key = digest('TEXT', documentKey, spans.map(({ start, end }) => `${start}-${end}`).join(), at.column ?? null);
    if (!evidence.has(key)) {
      evidence.set(key, {
        key,
        kind: 'TEXT',
        documentKey,
        quote: words,
        spans: spans.map(({ start, end }) => ({ start, end })),
        passageKey: at.passageKey ?? null,
        row: at.row ?? null,
        sequence: at.sequence ?? null,
        column: at.column ?? null,
        publisher: null,
        title: null,
        url: null,
        dateRead: null,
      });
    }
    return key;
  };

  const reference: Ledger['reference'] = ({ publisher, title, url, dateRead }) => {
    const key = digest('REFERENCE', publisher, title, url, dateRead);
    const empty = {
      documentKey: null,
      quote: null,
      spans: [],
      passageKey: null,
      row: null,
      sequence: null,
      column: null,
    };
    evidence.set(key, { key, kind: 'REFERENCE', ...empty, publisher, title, url, dateRead });
    return key;
  };

  const claim: Ledger['claim'] = (draft) => {
    const level = draft.level ?? 'STATED';
    const document = level === 'STATED' ? (draft.document ?? null) : null;
    const row: Omit<Claim, 'id'> = {
      subject: draft.subject,
      predicate: draft.predicate,
      role: draft.role ?? null,
      object: draft.object ?? null,
      value: draft.value ?? null,
      assertedBy: draft.assertedBy ?? document ?? 'yuanliu',
      level,
      method: draft.method,
      document,
      confidence: draft.judgement?.confidence ?? null,
      score: null,
      note: draft.judgement?.note ?? draft.note ?? null,
      noteZh: draft.judgement?.noteZh ?? null,
      reviewer: draft.judgement?.reviewer ?? null,
      reviewedOn: draft.judgement?.reviewedOn ?? null,
      evidence: draft.evidence,
      restsOn: draft.restsOn ?? [],
    };
    const id = claimId(row);
    const known = claims.get(id);
    claims.set(id, {
      ...(known ?? { id, ...row }),
      evidence: [...new Set([...(known?.evidence ?? []), ...row.evidence])],
      restsOn: [...new Set([...(known?.restsOn ?? []), ...row.restsOn])].sort(),
    });
    return id;
  };

  return {
    node,
    has: (ref) => nodes.has(idOf(ref)),
    quote,
    reference,
    claim,
    claims: () => [...claims.values()],
    close: () => ({
      nodes: [...nodes.values()].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : byKey(a, b))),
      claims: [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      evidence: [...evidence.values()].sort(byKey),
    }),
  };
}

/** The keys of evidence that was found. */
export function found(...keys: readonly (string | null)[]): readonly string[] {
  return keys.filter((key): key is string => key !== null);
}
