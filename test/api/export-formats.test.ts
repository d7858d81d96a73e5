import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTEXT, PROPERTIES } from '../../src/api/export/json-ld-context.ts';
import { createIris } from '../../src/api/export/iri.ts';
import { projectEdges } from '../../src/model/claims.ts';
import type { Claim, Dataset, NodeRow } from '../../src/model/dataset.ts';
import { ExportedDocument, ExportedMeasure, type ExportedClaim } from '../../src/model/export-lines.ts';
import { quoteAt } from '../../src/model/span.ts';
import { startTestApi, type TestApi } from '../support/api.ts';
import { createAwkward } from '../support/awkward-dataset.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

/** What is exported, said from the rows that were loaded and not from the exports. */
class Expected {
  readonly measures: readonly NodeRow[];
  readonly things: readonly NodeRow[];
  readonly claims: readonly Claim[];
  readonly #evidence: ReadonlyMap<string, Dataset['evidence'][number]>;
  readonly #nodes: ReadonlyMap<string, NodeRow>;

  constructor(readonly dataset: Dataset) {
    this.measures = dataset.nodes.filter(({ label, properties }) => label === 'Passage' && 'kind' in properties);
    this.things = dataset.nodes.filter(({ label }) => !['Mention', 'Problem', 'Correction'].includes(label));
    this.claims = dataset.claims.filter(({ level }) => level !== 'CANDIDATE');
    this.#evidence = new Map(dataset.evidence.map((piece) => [piece.key, piece]));
    this.#nodes = new Map(dataset.nodes.map((node) => [`${node.label}:${node.key}`, node]));
  }

  node({ label, key }: { readonly label: string; readonly key: string }): NodeRow {
    const node = this.#nodes.get(`${label}:${key}`);
    if (!node) throw new Error(`expected ${label}:${key}`);
    return node;
  }

  pieces(claim: Claim): readonly Dataset['evidence'][number][] {
    return claim.evidence.flatMap((key) => this.#evidence.get(key) ?? []);
  }

  about(key: string): readonly Claim[] {
    const isIt = (end: Claim['object']): boolean => end?.label === 'Passage' && end.key === key;
    return this.claims.filter(({ subject, object }) => isIt(subject) || isIt(object));
  }

  text(document: string): string {
    return String(this.node({ label: 'PolicyDocument', key: document }).properties['text'] ?? '');
  }
}

const DATASETS = [
  ['the shipped documents', 'tformats', buildSeedDataset],
  ['values that break formats', 'tawkward', () => Promise.resolve(createAwkward())],
] as const;

describe.each(DATASETS)('an export of %s', (_, version, build) => {
  let api: TestApi;
  let expected: Expected;
  beforeAll(async () => {
    const dataset = await build();
    expected = new Expected(dataset);
    api = await startTestApi(version, dataset);
  });
  afterAll(() => api.close());

  const get = async (file: string): Promise<string> => {
    const response = await fetch(new URL(`/export/${file}`, api.url));
    expect(response.status).toBe(200);
    return response.text();
  };

  it('as CSV has a row for each measure, body in a role, scope and quote', async () => {
    const text = await get('measures.csv');
    const rows: readonly Readonly<Record<string, string>>[] = parseCsv(text, {
      columns: true,
      record_delimiter: '\r\n',
    });
    const back = (cell: string | undefined): string => (cell ?? '').replace(/^'/, '');
    const found = rows.map((row) =>
      [
        'key',
        'title',
        'kind',
        'documentNumber',
        'date',
        'content',
        'agency',
        'role',
        'scope',
        'level',
        'quote',
        'spans',
      ]
        .map((name) => back(row[name]))
        .join('|'),
    );
    const wanted = expected.measures.flatMap((measure) => {
      const { title = '', kind = '', date = '', content = '', documentKey = '' } = measure.properties;
      const document = expected.node({ label: 'PolicyDocument', key: String(documentKey) });
      const claims = expected.about(measure.key);
      const of = (predicate: string): readonly (Claim | null)[] => {
        const some = claims.filter((claim) => claim.predicate === predicate);
        return some.length > 0 ? some : [null];
      };
      return of('RESPONSIBLE_FOR').flatMap((body) =>
        of('HAS_SCOPE').flatMap((scope) => {
          const claim = body ?? of('PART_OF')[0];
          return (claim ? expected.pieces(claim) : []).map((piece) =>
            [
              measure.key,
              title,
              kind,
              document.properties['documentNumber'] ?? '',
              date,
              content,
              body ? expected.node(body.subject).properties['name'] : '',
              body?.role ?? '',
              scope?.object ? expected.node(scope.object).properties['text'] : '',
              claim?.level,
              piece.quote,
              piece.spans.map(({ start, end }) => `${start}-${end}`).join('.'),
            ].join('|'),
          );
        }),
      );
    });
    expect(found.toSorted()).toEqual(wanted.toSorted());
    expect(new Set(rows.map(({ key }) => back(key))).size).toBe(expected.measures.length);
    // Nothing that a spreadsheet would run, and no line break but CRLF between rows.
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual(
      [],
    );
  });

  it('as JSON Lines has every measure with all its claims, and every document with the text that quotes stand in', async () => {
    const linesOf = (text: string): readonly unknown[] =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
    const measures = linesOf(await get('measures.jsonl')).map((line) => ExportedMeasure.parse(line));
    const documents = linesOf(await get('documents.jsonl')).map((line) => ExportedDocument.parse(line));
    expect(measures.map(({ key }) => key).toSorted()).toEqual(expected.measures.map(({ key }) => key).toSorted());
    const short = ({
      id,
      predicate,
      role,
      level,
      subject,
      object,
      value,
      evidence,
      restsOn,
    }: ExportedClaim): object => ({
      id,
      predicate,
      role,
      level,
      subject: subject.key,
      object: object?.key ?? null,
      value,
      restsOn,
      evidence: evidence
        .map(({ key, quote, spans, reference }) => ({ key, quote, spans, url: reference?.url ?? null }))
        .toSorted(byKey),
    });
    const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : 1);
    for (const measure of measures) {
      const claims = expected
        .about(measure.key)
        .map(({ id, predicate, role, level, subject, object, value, restsOn, ...claim }) => ({
          id,
          predicate,
          role,
          level,
          subject: subject.key,
          object: object?.key ?? null,
          value,
          restsOn,
          evidence: expected
            .pieces({ id, predicate, role, level, subject, object, value, restsOn, ...claim })
            .map(({ key, quote, spans, url }) => ({ key, quote, spans, url }))
            .toSorted(byKey),
        }));
      const byId = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
      expect(measure.claims.map(short).toSorted(byId)).toEqual(claims.toSorted(byId));
      expect(measure.dataset).toBe(version);
    }
    const texts = new Map(documents.map(({ key, text }) => [key, text ?? '']));
    for (const [key, text] of texts) expect(text).toBe(expected.text(key));
    const quotes = measures
      .flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence))
      .filter(({ kind }) => kind === 'TEXT');
    expect(quotes.length).toBeGreaterThan(0);
    for (const { document, quote, spans } of quotes)
      expect(quoteAt(texts.get(document ?? '') ?? '', spans)).toBe(quote);
  });

  it('as GraphML has every thing and every relationship, in its direction', async () => {
    const graph = graphml.parse(MultiDirectedGraph, await get('graph.graphml'));
    const named = graph.mapNodes((__, { key, type }) => `${String(type)} ${String(key)}`);
    const typeOf = ({ label, properties }: NodeRow): string =>
      label === 'Passage' ? ('kind' in properties ? 'Measure' : 'PlainPassage') : label;
    expect(named.toSorted()).toEqual(expected.things.map((node) => `${typeOf(node)} ${forXml(node.key)}`).toSorted());
    const keyOf = (node: string): string => String(graph.getNodeAttribute(node, 'key'));
    const edges = graph.mapEdges((__, { type, role, level, claimIds }, from, to) =>
      [type, keyOf(from), keyOf(to), role ?? '', level, claimIds].map(String).join('|'),
    );
    const wanted = projectEdges(expected.dataset.claims)
      .filter(({ level }) => level !== 'CANDIDATE')
      .map(({ predicate, from, to, role, level, claimIds }) =>
        [predicate, forXml(from.key), forXml(to.key), role ?? '', level, claimIds.join(' ')].join('|'),
      );
    expect(edges.toSorted()).toEqual(wanted.toSorted());
  });

  it('as JSON-LD loses nothing when it is expanded, and says each claim as quads', async () => {
    const document = JSON.parse(await get('graph.jsonld')) as jsonld.JsonLdDocument;
    const alone = { documentLoader: () => Promise.reject(new Error('nothing is to be fetched')), safe: true };
    const nquads = await jsonld.toRDF(document, { ...alone, format: 'application/n-quads' });
    const store = new Store(new Parser({ format: 'N-Quads' }).parse(nquads as unknown as string));
    const full = (term: string): string => {
      const [prefix = '', name = ''] = term.split(':');
      return `${String((CONTEXT as Readonly<Record<string, unknown>>)[prefix])}${name}`;
    };
    const iri = (term: string): ReturnType<typeof DataFactory.namedNode> => DataFactory.namedNode(full(term));
    const iris = createIris(null);
    const statements = store.getSubjects(iri('rdf:type'), iri('rdf:Statement'), null).map(({ value }) => value);
    expect(statements.toSorted()).toEqual(expected.claims.map(({ id }) => iris.claim(id)).toSorted());
    const things = store.getSubjects(iri('schema:identifier'), null, null);
    expect(things.map(({ value }) => value).toSorted()).toEqual(
      expected.things.map(({ label, key }) => iris.thing(label, key)).toSorted(),
    );
    for (const claim of expected.claims) {
      const at = DataFactory.namedNode(iris.claim(claim.id));
      const one = (property: string): string | undefined => store.getObjects(at, iri(property), null)[0]?.value;
      const about = iris.thing(claim.subject.label, claim.subject.key);
      const far = claim.object && iris.thing(claim.object.label, claim.object.key);
      const property = PROPERTIES[claim.predicate];
      expect([one('rdf:subject'), one('rdf:predicate'), one('rdf:object'), one('yuanliu:level')]).toEqual([
        about,
        full(property),
        far ?? claim.value,
        claim.level,
      ]);
      const rests = store.getObjects(at, iri('prov:wasDerivedFrom'), null).map(({ value }) => value);
      expect(rests.toSorted()).toEqual(
        [...claim.evidence.map((key) => iris.evidence(key)), ...claim.restsOn.map((id) => iris.claim(id))].toSorted(),
      );
      for (const piece of expected.pieces(claim).filter(({ kind }) => kind === 'TEXT')) {
        const quote = DataFactory.namedNode(`${iris.evidence(piece.key)}#quote`);
        expect(store.getObjects(quote, iri('oa:exact'), null)[0]?.value).toBe(piece.quote);
      }
      // A bare triple has no level: it stands there only where some document states it.
      if (far) {
        const isStated = expected.claims.some(
          ({ level, predicate, subject, object }) =>
            level === 'STATED' &&
            predicate === claim.predicate &&
            iris.thing(subject.label, subject.key) === about &&
            object !== null &&
            iris.thing(object.label, object.key) === far,
        );
        const bare = store.countQuads(DataFactory.namedNode(about), iri(property), DataFactory.namedNode(far), null);
        expect(bare).toBe(isStated ? 1 : 0);
      }
    }
  });
});

/** What XML cannot hold is replaced. */
const forXml = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD');
