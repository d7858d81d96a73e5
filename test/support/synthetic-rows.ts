import { claimId } from '../../src/model/claims.ts';
import type { Claim, Dataset, Evidence, NodeLabel, NodeRef, NodeRow, Predicate } from '../../src/model/dataset.ts';
import { SyntheticPage, type Quote } from './synthetic-page.ts';

type Properties = NodeRow['properties'];

const NOTHING: readonly string[] = [];
const REGISTER = 'synthetic-register';

/**
 * Collects the rows of a synthetic dataset. Text is written piece by piece and a quote knows its place when it is written, so that nothing
 * is searched for: 100,000 measures take some seconds and no memory but the rows'.
 */
export class SyntheticRows {
  readonly #nodes: { label: NodeLabel; key: string; properties: Properties | (() => Properties) }[] = [];
  readonly #claims: Claim[] = [];
  readonly #evidence: Evidence[] = [
    {
      key: REGISTER,
      kind: 'REFERENCE',
      documentKey: null,
      quote: null,
      spans: [],
      passageKey: null,
      row: null,
      sequence: null,
      column: null,
      publisher: '云州省人民政府',
      title: '机构名录',
      url: 'https://www.yunzhou.example/register',
      dateRead: '2026-11-01',
    },
  ];
  readonly #measures: { readonly ref: NodeRef; readonly quote: Quote }[] = [];

  /** Properties may be a function: a document is known before its text is written. */
  node(label: NodeLabel, key: string, properties: Properties | (() => Properties)): NodeRef {
    this.#nodes.push({ label, key, properties });
    return { label, key };
  }

  /** The text of a document, to be written from its beginning. */
  page(document: string): SyntheticPage {
    return new SyntheticPage(document, (evidence) => void this.#evidence.push(evidence));
  }

  /** A claim that a document states in the words of the quote. */
  state(
    subject: NodeRef,
    predicate: Predicate,
    object: NodeRef | string,
    quote: Quote,
    role: string | null = null,
  ): void {
    const evidence = [quote.key];
    this.#add(subject, predicate, object, { role, evidence, assertedBy: quote.document, document: quote.document });
  }

  /** A claim of the register. */
  register(subject: NodeRef, predicate: Predicate, object: NodeRef): void {
    this.#add(subject, predicate, object, { evidence: [REGISTER], assertedBy: 'register', method: 'register' });
  }

  remember(n: number, ref: NodeRef, quote: Quote): void {
    this.#measures[n] = { ref, quote };
  }

  /** A link that a reviewer concluded. */
  judge(from: number, predicate: Predicate, to: number): void {
    this.#link(from, predicate, to, {
      level: 'JUDGED',
      method: 'reading',
      assertedBy: '审校员',
      note: 'The same instrument, carried on.',
      noteZh: '同一做法的延续。',
      reviewer: '审校员',
      reviewedOn: '2026-11-01',
      confidence: 'HIGH',
    });
  }

  /** A link with a score. */
  suggest(from: number, to: number): void {
    this.#link(from, 'RELATED_TO', to, {
      level: 'CANDIDATE',
      method: 'shared-words',
      assertedBy: 'yuanliu',
      score: 0.5,
    });
  }

  #link(from: number, predicate: Predicate, to: number, more: Partial<Claim>): void {
    const [earlier, later] = [this.#measures[from], this.#measures[to]];
    if (!earlier || !later) throw new RangeError(`expected measures ${from} and ${to} to be there`);
    this.#add(earlier.ref, predicate, later.ref, { evidence: [earlier.quote.key, later.quote.key], ...more });
  }

  #add(subject: NodeRef, predicate: Predicate, target: NodeRef | string, more: Partial<Claim>): void {
    const [object, value] = typeof target === 'string' ? [null, target] : [target, null];
    const [role, document, assertedBy] = [more.role ?? null, more.document ?? null, more.assertedBy ?? 'yuanliu'];
    const id = claimId({ subject, predicate, role, object, value, document, assertedBy });
    this.#claims.push({
      id,
      subject,
      predicate,
      role,
      object,
      value,
      assertedBy,
      level: more.level ?? 'STATED',
      method: more.method ?? 'table-cell',
      document,
      confidence: more.confidence ?? null,
      score: more.score ?? null,
      note: more.note ?? null,
      noteZh: more.noteZh ?? null,
      reviewer: more.reviewer ?? null,
      reviewedOn: more.reviewedOn ?? null,
      evidence: more.evidence ?? NOTHING,
      restsOn: NOTHING,
    });
  }

  build(): Dataset {
    const nodes = this.#nodes.map(({ label, key, properties }) => ({
      label,
      key,
      properties: typeof properties === 'function' ? properties() : properties,
    }));
    return { nodes, claims: this.#claims, evidence: this.#evidence };
  }
}
