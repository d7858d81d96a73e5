import { claimId } from '../../src/model/claims.ts';
import type {
  Claim,
  Dataset,
  Evidence,
  NodeLabel,
  NodeRef,
  NodeRow,
  Predicate,
  PropertyValue,
} from '../../src/model/dataset.ts';
import { digest } from '../../src/model/keys.ts';
import type { Level } from '../../src/model/vocabulary.ts';

/** How a claim came about, where it is not the plain case: stated in a table cell. */
export interface Saying {
  readonly role?: string;
  readonly level?: Level;
  readonly method?: string;
  readonly by?: string;
  readonly note?: string;
  readonly reviewer?: string;
  /** Where it stands; the first occurrence of `quote` in the document's text. */
  readonly quote?: string;
  readonly document?: string;
  readonly passage?: string;
  readonly row?: number;
  readonly column?: string;
  readonly restsOn?: readonly string[];
}

/** Builds a small Dataset by saying things; what it builds has the shape that `resolve/` gives. */
export class DatasetBuilder {
  readonly #nodes: NodeRow[] = [];
  readonly #claims = new Map<string, Claim>();
  readonly #evidence = new Map<string, Evidence>();
  readonly #texts = new Map<string, string>();

  node(label: NodeLabel, key: string, properties: Record<string, PropertyValue>): NodeRef {
    this.#nodes.push({ label, key, properties });
    if (label === 'PolicyDocument') this.#texts.set(key, String(properties['text'] ?? ''));
    return { label, key };
  }

  /** Says that `subject predicate object`; gives the claim's id. */
  say(subject: NodeRef, predicate: Predicate, object: NodeRef | string, saying: Saying = {}): string {
    const level = saying.level ?? 'STATED';
    const document = level === 'STATED' ? (saying.document ?? null) : null;
    const [far, value] = typeof object === 'string' ? [null, object] : [object, null];
    const identity = {
      subject,
      predicate,
      role: saying.role ?? null,
      object: far,
      value,
      document,
      assertedBy: saying.by ?? document ?? 'yuanliu',
    };
    const id = claimId(identity);
    const evidence = saying.quote === undefined ? [] : [this.#quote(saying.quote, saying)];
    const reviewed =
      saying.reviewer === undefined ? {} : { reviewer: saying.reviewer, reviewedOn: '2030-02-03', noteZh: '同一事项' };
    this.#claims.set(id, {
      ...identity,
      id,
      level,
      method: saying.method ?? 'table-cell',
      confidence: 'HIGH',
      score: null,
      note: saying.note ?? null,
      noteZh: null,
      reviewer: null,
      reviewedOn: null,
      ...reviewed,
      evidence,
      restsOn: saying.restsOn ?? [],
    });
    return id;
  }

  #quote(quote: string, { document = '', passage = '', row, column }: Saying): string {
    const start = (this.#texts.get(document) ?? '').indexOf(quote);
    if (start < 0) throw new Error(`expected “${quote}” in the text of ${document}`);
    const key = digest('TEXT', document, String(start), quote);
    const reference = { publisher: null, title: null, url: null, dateRead: null };
    const place = {
      passageKey: passage || null,
      row: row ?? null,
      sequence: row === undefined ? null : String(row),
      column: column ?? null,
    };
    this.#evidence.set(key, {
      key,
      kind: 'TEXT',
      documentKey: document,
      quote,
      spans: [{ start, end: start + quote.length }],
      ...place,
      ...reference,
    });
    return key;
  }

  build(): Dataset {
    return { nodes: this.#nodes, claims: [...this.#claims.values()], evidence: [...this.#evidence.values()] };
  }
}
