import type { NodeRef } from '../model/dataset.ts';
import { createQuoteFinder } from './find-quote.ts';
import { foldName } from './name.ts';
import type { Register } from './register.ts';
import type { RegisterEvidence } from './register-schema.ts';
import { quoteDocument, type Scene } from './scene.ts';

/** Turns the evidence of register entries into evidence rows. Words of a document that is not in the corpus, or not in its text, give none. */
type Cite = (evidence: readonly RegisterEvidence[]) => readonly string[];

function createCite({ documents, ledger }: Scene): Cite {
  const bySlug = new Map(
    documents.map((document) => [
      document.slug,
      { document, find: createQuoteFinder(document.text, [{ start: 0, end: document.text.length }]) },
    ]),
  );
  return (list) =>
    list.flatMap(({ text, reference }) => {
      if (reference) return [ledger.reference(reference)];
      const source = text && bySlug.get(text.document);
      return source ? quoteDocument(ledger, source.document, source.find(text.quote)) : [];
    });
}

/**
 *     (:Place|PilotZone|PilotArea|Park|Agency)-[:LOCATED_IN]->(:Place)    (:PilotArea)-[:AREA_OF]->(:PilotZone)
 *     (:Agency)-[:SUCCEEDED_BY]->(:Agency)                               (:Agency)-[:COUNTERPART_OF]->(:Agency)
 *
 * What the register knows of what the documents name, asserted by `register`, with the register's own evidence. Bodies that no document names are
 * entered only where a succession leads to them: the register is a dictionary, not a corpus.
 */
export function claimRegisterFacts(scene: Scene): void {
  const { ledger, entities, directory } = scene;
  const { register } = directory;
  const cite = createCite(scene);
  const fact = (
    subject: NodeRef | null,
    predicate: 'LOCATED_IN' | 'AREA_OF',
    object: NodeRef | null,
    evidence: readonly string[],
    rule: string,
  ): void => {
    if (!subject || !object || evidence.length === 0) return;
    const level = rule.startsWith('rule:') ? 'DERIVED' : 'STATED';
    ledger.claim({ subject, predicate, object, assertedBy: 'register', level, method: rule, evidence });
  };

  const placesSource = register.placesSource ? [ledger.reference(register.placesSource)] : [];
  for (const slug of placesNeeded(scene)) {
    const place = register.places.get(slug);
    const around = place?.within ? entities.registered('Place', place.within) : null;
    const evidence = place?.evidence ? cite(place.evidence) : placesSource;
    fact(entities.registered('Place', slug), 'LOCATED_IN', around, evidence, 'register:places');
  }
  for (const zone of register.zones.values()) {
    const subject = entities.registered('PilotZone', zone.slug);
    fact(
      subject,
      'LOCATED_IN',
      entities.registered('Place', zone.place),
      cite(zone.evidence),
      'rule:name-spells-the-place',
    );
  }
  for (const area of register.areas.values()) {
    const subject = entities.registered('PilotArea', area.slug);
    const evidence = cite(area.evidence.filter(({ supports }) => !supports?.includes('size')));
    fact(subject, 'LOCATED_IN', entities.registered('Place', area.place), evidence, 'rule:name-spells-the-place');
    fact(
      subject,
      'AREA_OF',
      entities.registered('PilotZone', area.zone),
      evidence,
      'rule:area-of-the-only-zone-of-its-province',
    );
    const size = cite(area.evidence.filter(({ supports }) => supports?.includes('size')));
    if (subject && area.size && size.length > 0) {
      ledger.claim({
        subject,
        predicate: 'HAS_AREA',
        value: JSON.stringify(area.size),
        assertedBy: 'register',
        method: 'register:areas',
        evidence: size,
      });
    }
  }
  for (const park of register.parks.values()) {
    const evidence = cite(park.evidence);
    const subject = evidence.length > 0 ? entities.registered('Park', park.slug) : null;
    fact(subject, 'LOCATED_IN', entities.registered('Place', park.within), evidence, 'rule:name-spells-the-place');
  }
  claimSuccessions(scene, cite);
  for (const agency of register.agencies.values()) {
    const subject = { label: 'Agency', key: agency.slug } as const;
    const place = agency.stationedIn ?? agency.jurisdiction;
    if (!ledger.has(subject) || !register.places.has(place)) continue;
    const spelled =
      register.places.get(place)?.shortNames.some((name) => name.length > 1 && foldName(agency.name).includes(name)) ??
      false;
    const rule = spelled ? 'rule:name-spells-the-place' : 'rule:body-of-its-jurisdiction';
    fact(subject, 'LOCATED_IN', entities.registered('Place', place), cite(agency.evidence), rule);
  }
}

/** The places that anything of this dataset lies in, and all around them; with the cities of a province that a document is of. */
function placesNeeded({ documents, directory: { register } }: Scene): readonly string[] {
  const needed = new Set<string>();
  const add = (slug: string | null): void => {
    for (let at = slug; at !== null && !needed.has(at);) {
      const place = register.places.get(at);
      if (!place) return;
      needed.add(at);
      at = place.within;
    }
  };
  for (const { whose } of documents) add(whose.place);
  for (const { place } of [...register.zones.values(), ...register.areas.values()]) add(place);
  for (const { within } of register.parks.values()) add(within);
  for (const place of register.places.values())
    if (place.within !== null && place.level === 'CITY' && needed.has(place.within)) add(place.slug);
  return [...needed].sort();
}

function claimSuccessions({ ledger, entities, directory: { register } }: Scene, cite: Cite): void {
  const links = [
    ...register.succeededBy.map((link) => ({ ...link, predicate: 'SUCCEEDED_BY' as const, role: link.change })),
    ...register.counterpartOf.map((link) => ({ ...link, predicate: 'COUNTERPART_OF' as const, role: null })),
  ];
  const reached = reachedAgencies(register, (slug) => ledger.has({ label: 'Agency', key: slug }));
  for (const { from, to, since, sinceIs, predicate, role, level, rule, note, evidence } of links) {
    const keys = reached.has(from) ? cite(evidence) : [];
    if (keys.length === 0) continue;
    const subject = entities.registered('Agency', from);
    const object = entities.registered('Agency', to);
    if (!subject || !object) continue;
    const value = since === undefined ? {} : { value: JSON.stringify({ since, sinceIs: sinceIs ?? null }) };
    const method = level === 'DERIVED' ? 'rule:national-plan-for-all-such-bodies' : 'register:successions';
    ledger.claim({
      subject,
      predicate,
      role,
      object,
      ...value,
      assertedBy: 'register',
      level,
      method,
      evidence: keys,
      note: [rule, note].filter(Boolean).join('; ') || null,
    });
  }
}

/** The bodies that documents name, and those that successions lead to from them, either way. */
function reachedAgencies(register: Register, isNamed: (slug: string) => boolean): ReadonlySet<string> {
  const links = [...register.succeededBy, ...register.counterpartOf];
  const reached = new Set([...register.agencies.keys()].filter(isNamed));
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of links) {
      if (reached.has(from)) reached.add(to);
      if (reached.has(to)) reached.add(from);
    }
  }
  return reached;
}
