import DataLoader from 'dataloader';
import type { Level } from '../../model/vocabulary.ts';
import { BoundedMap, weightOf } from '../bounded-map.ts';
import type { Database } from '../database.ts';
import type { Parameters } from '../parameters.ts';
import type { Edge, Page } from '../rows.ts';
import type { Soon } from '../soon.ts';
import { toPage } from './page.ts';

/** Which page of a list: `first` entries behind `after`, a place in the list or null for its beginning. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
  /** Count the whole list too. It costs a look at all of it, so it is done only when somebody asks. */
  readonly counted: boolean;
}

export interface LinkPageRequest extends PageRequest {
  readonly levels: readonly Level[];
}

/** A node by its label and key; what a statement takes where labels are mixed. */
export interface Ref {
  readonly label: string;
  readonly key: string;
}

interface NodeAnswer<Row> {
  readonly key: string;
  readonly node: Row;
}
interface PageAnswer<Row> {
  readonly key: string;
  readonly edges: readonly Edge<Row>[];
  readonly total: number;
}

/**
 * Joins the look-ups of one request: however many rows ask for the same field with the same arguments, one statement answers them all. The loaders live as
 * long as the request, because nothing else says when a cached row is no longer wanted. Arguments are part of a loader's name: two aliases of a field with
 * different arguments must not share answers.
 */
export class Lookups {
  readonly #database: Database;
  readonly #dataset: string;
  readonly #kept: BoundedMap<unknown>;
  readonly #loaders = new Map<string, DataLoader<never, never, string>>();

  /** @param kept what the version keeps, shared by all requests; nothing unless given */
  constructor(database: Database, dataset: string, kept = new BoundedMap<unknown>(0)) {
    this.#database = database;
    this.#dataset = dataset;
    this.#kept = kept;
  }

  /** The node that the statement gives for the key, or null. */
  one<Row>(statement: string, key: string): Soon<Row | null> {
    return this.#known(`${statement} ${key}`, () =>
      this.#loader<string, Row | null>(statement, {}, identity, async (keys, parameters) => {
        const rows = await this.#database.read<NodeAnswer<Row>>(statement, { ...parameters, keys });
        const found = new Map(rows.map((row) => [row.key, row.node]));
        return keys.map((wanted) => found.get(wanted) ?? null);
      }).load(key),
    );
  }

  /** All nodes, at most `limit`, that the statement gives for the key, in its order. */
  many<Row>(statement: string, key: string, more: Parameters = {}): Promise<readonly Row[]> {
    return this.#loader<string, readonly Row[]>(statement, more, identity, async (keys, parameters) => {
      const rows = await this.#database.read<NodeAnswer<Row>>(statement, { ...parameters, keys });
      const found = new Map<string, Row[]>(keys.map((wanted) => [wanted, []]));
      for (const row of rows) found.get(row.key)?.push(row.node);
      return keys.map((wanted) => found.get(wanted) ?? []);
    }).load(key);
  }

  /** A page of what the statement lists for the key. */
  page<Row>(
    statement: string,
    key: string,
    request: PageRequest | LinkPageRequest,
    more: Parameters = {},
  ): Promise<Page<Row>> {
    const wanted = { ...more, ...pageParameters(request) };
    return this.#loader<string, Page<Row>>(statement, wanted, identity, async (keys, parameters) => {
      const rows = await this.#database.read<PageAnswer<Row>>(statement, { ...parameters, keys });
      const found = new Map(rows.map((row) => [row.key, row]));
      return keys.map((one) => toPage(found.get(one) ?? NOTHING, request));
    }).load(key);
  }

  /** What the statement gives for a node of any label. */
  byRef<Row>(statement: string, ref: Ref): Soon<Row | null> {
    return this.#known(`${statement} ${refName(ref)}`, () => this.#loadRef<Row>(statement, ref));
  }

  /** A node of any label, whole. A passage is known from wherever it was read: most of what is kept are passages. */
  thing<Row>(ref: Ref): Soon<Row | null> {
    const statement = 'node/find-nodes';
    const name = ref.label === 'Passage' ? `passage/find-passage ${ref.key}` : `${statement} ${refName(ref)}`;
    return this.#known(name, () => this.#loadRef<Row>(statement, ref));
  }

  /** A page of what the statement lists for a node of any label. */
  pageByRef<Row>(statement: string, ref: Ref, request: LinkPageRequest, more: Parameters = {}): Promise<Page<Row>> {
    const wanted = { ...more, ...pageParameters(request) };
    return this.#loader<Ref, Page<Row>>(statement, wanted, refName, async (refs, parameters) => {
      const rows = await this.#database.read<Ref & PageAnswer<Row>>(statement, {
        ...parameters,
        keys: refs.map(plainRef),
      });
      const found = new Map(rows.map((row) => [refName(row), row]));
      return refs.map((one) => toPage(found.get(refName(one)) ?? NOTHING, request));
    }).load(ref);
  }

  /** A page of a list that starts from no node: one statement, nothing to join. */
  async list<Row>(statement: string, request: PageRequest, more: Parameters = {}): Promise<Page<Row>> {
    const parameters = { ...more, ...pageParameters(request), dataset: this.#dataset };
    const [row] = await this.#database.read<PageAnswer<Row>>(statement, parameters);
    return toPage(row ?? NOTHING, request);
  }

  /** A node that the version keeps, or that is read now and kept from then on; that there is none is kept too. */
  #known<Row>(name: string, read: () => Promise<Row | null>): Soon<Row | null> {
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept as Row | null;
    return read().then((node) => {
      this.#kept.set(name, node, weightOf(node) + name.length);
      return node;
    });
  }

  #loadRef<Row>(statement: string, ref: Ref): Promise<Row | null> {
    return this.#loader<Ref, Row | null>(statement, {}, refName, async (refs, parameters) => {
      const rows = await this.#database.read<Ref & { readonly node: Row }>(statement, {
        ...parameters,
        keys: refs.map(plainRef),
      });
      const found = new Map(rows.map((row) => [refName(row), row.node]));
      return refs.map((wanted) => found.get(refName(wanted)) ?? null);
    }).load(ref);
  }

  #loader<Key, Value>(
    statement: string,
    more: Parameters,
    nameOf: (key: Key) => string,
    load: (keys: readonly Key[], parameters: Parameters) => Promise<readonly Value[]>,
  ): DataLoader<Key, Value, string> {
    const name = `${statement} ${JSON.stringify(more)}`;
    const known = this.#loaders.get(name);
    if (known) return known;
    const loader = new DataLoader<Key, Value, string>((keys) => load(keys, { ...more, dataset: this.#dataset }), {
      cacheKeyFn: nameOf,
    });
    this.#loaders.set(name, loader as unknown as DataLoader<never, never, string>);
    return loader;
  }
}

const NOTHING = { edges: [], total: 0 };
const identity = (key: string): string => key;
const refName = (ref: Ref): string => `${ref.label}:${ref.key}`;
const plainRef = ({ label, key }: Ref): { label: string; key: string } => ({ label, key });

function pageParameters(request: PageRequest | LinkPageRequest): Parameters {
  // One more than asked for tells whether there is a next page.
  const { first, after, counted } = request;
  return { after: after ?? '', limit: first + 1, counted, ...('levels' in request ? { levels: request.levels } : {}) };
}
