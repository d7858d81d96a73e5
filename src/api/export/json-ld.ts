import type { WholeClaim } from '../../graph/reads/export-rows.ts';
import { refText, ThingLabels, type ThingLabel } from '../../graph/reads/export-rows.ts';
import type { Ref } from '../../graph/reads/lookups.ts';
import type { EvidenceRow, CitedRow } from '../../graph/rows.ts';
import { GENRES } from '../../model/vocabulary.ts';
import { toSpans } from '../spans.ts';
import { toIri } from './iri.ts';
import { CONTEXT, PROPERTIES } from './json-ld-context.ts';
import { documentRecords, measureRecords } from './records.ts';
import type { ExportSource, ExportText } from './source.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Only what is known: JSON-LD has no null. */
const known = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== undefined));

const DATE_TYPES: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

/** A date as far as it is stated, with the type for just that. */
const dateOf = (date: string | null | undefined): object | null =>
  date === null || date === undefined ? null : { '@value': date, '@type': DATE_TYPES[date.length] ?? 'xsd:string' };

/** Classes of the things: of schema.org where it has one, beside our own where that says more. */
const CLASSES: Readonly<Record<ThingLabel, readonly string[]>> = {
  PolicyDocument: ['schema:Legislation', 'eli:LegalResource', 'yuanliu:PolicyDocument'],
  Passage: ['schema:Legislation', 'yuanliu:Passage'],
  Batch: ['schema:Collection', 'yuanliu:Batch'],
  Domain: ['schema:DefinedTerm', 'yuanliu:Domain'],
  Agency: ['schema:GovernmentOrganization', 'yuanliu:Agency'],
  PilotZone: ['schema:AdministrativeArea', 'yuanliu:PilotZone'],
  PilotArea: ['schema:AdministrativeArea', 'yuanliu:PilotArea'],
  Park: ['schema:AdministrativeArea', 'yuanliu:Park'],
  Place: ['schema:AdministrativeArea', 'yuanliu:Place'],
  Scope: ['yuanliu:Scope'],
};

/**
 * graph.jsonld: things, and claims about them with what they rest on, one object a line in `@graph`. A claim is an rdf:Statement and a prov:Entity, derived from
 * its evidence and premises. The bare triple stands beside it only for what a document states: a judged link without its level would read as if one did.
 */
export async function* writeJsonLd(source: ExportSource): ExportText {
  const { version, iris } = source;
  const dataset = { id: iris.dataset(version), type: ['schema:Dataset', 'prov:Entity'], version };
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${JSON.stringify(dataset)}`;
  for await (const rows of source.isWhole ? allThings(source) : selectedThings(source))
    yield rows.map((row) => `,\n${JSON.stringify(toThing(row, source))}`).join('');
  for await (const claims of source.isWhole ? source.reads.claims(source.levels) : selectedClaims(source))
    yield claims.map((claim) => `,\n${JSON.stringify(toStatement(claim, source))}`).join('');
  yield '\n]}\n';
}

async function* allThings({ reads }: ExportSource): AsyncIterable<readonly CitedRow[]> {
  for (const label of ThingLabels) yield* reads.things(label);
}

/** Claims of the selected measures and about their documents, each once. */
async function* selectedClaims(source: ExportSource): AsyncIterable<readonly WholeClaim[]> {
  const isSelected = ({ label, key }: Ref): boolean => label === 'Passage' && source.selection.has(key);
  for await (const records of measureRecords(source)) {
    yield records.flatMap(({ measure, claims }) =>
      claims.filter(({ subject }) => subject.key === measure.key || !isSelected(subject)),
    );
  }
  for await (const records of documentRecords(source)) yield records.flatMap(({ claims }) => claims);
}

async function* selectedThings(source: ExportSource): AsyncIterable<readonly CitedRow[]> {
  const { reads, selection } = source;
  yield* reads.measures(selection);
  const far = new Map<string, Ref>();
  for (const key of selection.documents) far.set(`PolicyDocument:${key}`, { label: 'PolicyDocument', key });
  for await (const claims of selectedClaims(source)) {
    for (const end of claims.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])))
      if (end.label !== 'Passage' || !selection.has(end.key)) far.set(refText(end), end);
  }
  yield* reads.thingsByRef([...far.values()]);
}

function toThing(row: CitedRow, { iris }: ExportSource): Entry {
  const entry = { id: iris.thing(row.label, row.key), type: CLASSES[row.label], identifier: row.key };
  return known({ ...entry, ...describe(row) });
}

/** What is known of a thing besides its claims. */
function describe(row: CitedRow): Entry {
  switch (row.label) {
    case 'PolicyDocument':
      return {
        name: row.title,
        legislationIdentifier: row.documentNumber,
        legislationType: row.genre ? GENRES[row.genre][0] : null,
        legislationDate: dateOf(row.documentDate),
        issuedOn: dateOf(row.issuedOn),
        datePublished: dateOf(row.publishedOn),
        effectiveFrom: dateOf(row.effectiveFrom),
        validUntil: dateOf(row.validUntil),
        addressee: row.addressee,
        inCorpus: row.inCorpus,
        sha256: row.sha256,
        url: row.sourceUrl && toIri(row.sourceUrl),
        publisher: row.publisher,
      };
    case 'Passage':
      return {
        type: [...CLASSES.Passage, ...(row.kind ? ['yuanliu:Measure'] : [])],
        name: row.name,
        headline: row.title,
        text: row.content,
        kind: row.kind,
        number: row.number,
        position: row.ordinal,
        date: dateOf(row.date),
      };
    case 'Batch':
      return { name: row.name, position: row.ordinal, series: row.series };
    case 'Agency':
      return { name: row.name, alternateName: row.aliases, tier: row.tier, resolution: row.resolution };
    case 'Place':
      return { name: row.name, alternateName: row.shortNames, kind: row.level };
    case 'PilotZone':
    case 'PilotArea':
      return { name: row.name, alternateName: row.aliases };
    case 'Park':
      return { name: row.name, alternateName: row.aliases, kind: row.kind };
    case 'Scope':
      return { name: row.text, kind: row.kind };
    case 'Domain':
      return { name: row.name };
  }
}

function toStatement({ claim, subject, object, evidence, restsOn }: WholeClaim, source: ExportSource): Entry {
  const { iris } = source;
  const property = PROPERTIES[claim.predicate];
  const about = iris.thing(subject.label, subject.key);
  const far = object && iris.thing(object.label, object.key);
  return known({
    id: iris.claim(claim.key),
    type: ['rdf:Statement', 'prov:Entity', 'yuanliu:Claim'],
    subject: far && claim.level === 'STATED' ? { id: about, [property]: { id: far } } : about,
    predicate: property,
    object: far,
    value: far ? null : claim.value,
    detail: far ? claim.value : null,
    role: claim.role,
    level: claim.level,
    method: claim.method,
    assertedBy: claim.assertedBy,
    confidence: claim.confidence,
    score: claim.score,
    reviewer: claim.reviewer,
    reviewedOn: claim.reviewedOn,
    note: claim.note || claim.noteZh ? known({ en: claim.note, zh: claim.noteZh }) : null,
    hadPrimarySource: claim.document && iris.thing('PolicyDocument', claim.document),
    wasDerivedFrom: [...evidence.map((piece) => toEvidence(piece, source)), ...restsOn.map((id) => iris.claim(id))],
  });
}

/** A quote is a selection from its document, by its words and by where they stand; a reference is a page. */
function toEvidence(row: EvidenceRow, { iris }: ExportSource): Entry {
  const id = iris.evidence(row.key);
  if (row.kind === 'REFERENCE') {
    const { title, url, publisher, dateRead } = row;
    const type = ['schema:WebPage', 'prov:Entity', 'yuanliu:Reference'];
    return known({ id, type, name: title, url: url && toIri(url), publisher, dateRead: dateOf(dateRead) });
  }
  const positions = toSpans(row.spans).map((span, index) => ({
    id: `${id}#span${index + 1}`,
    type: 'oa:TextPositionSelector',
    ...span,
  }));
  return known({
    id,
    type: ['oa:SpecificResource', 'prov:Entity', 'yuanliu:Quote'],
    hasSource: row.documentKey && iris.thing('PolicyDocument', row.documentKey),
    hasSelector: [{ id: `${id}#quote`, type: 'oa:TextQuoteSelector', exact: row.quote }, ...positions],
    passage: row.passageKey && iris.thing('Passage', row.passageKey),
    row: row.row,
    sequence: row.sequence,
    column: row.column,
  });
}
