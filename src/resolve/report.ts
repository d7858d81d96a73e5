import type { ReadProblem } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Scene } from './scene.ts';
import type { ResolvedDocument } from './source-document.ts';

/** A printed name that the register does not have, or has more than once. */
export interface UnknownName {
  readonly name: string;
  readonly kind: 'AGENCY' | 'AREA' | 'PARK';
  readonly resolution: 'UNKNOWN' | 'AMBIGUOUS';
  readonly reason: string;
  /** Place of the register that an entry would belong to; `null` where whose document it is is not known. */
  readonly jurisdiction: string | null;
  /** First printing, as evidence for an entry. */
  readonly quote: string;
}

export interface DocumentReport {
  readonly key: string;
  readonly slug: string;
  readonly title: string | null;
  readonly origin: 'seeds' | 'library';
  readonly jurisdiction: string | null;
  readonly items: number;
  /** Items that say what is to be done or what was done. */
  readonly measures: number;
  /** Distinct names of bodies that items are given to. */
  readonly bodies: number;
  readonly problems: readonly ReadProblem[];
  readonly unclaimed: readonly Span[];
  readonly unknownNames: readonly UnknownName[];
}

export interface DatasetReport {
  readonly documents: readonly DocumentReport[];
  /** Judgements that name a document which is not in the corpus. */
  readonly waitingJudgements: number;
}

export function reportOn(scene: Scene, document: ResolvedDocument): DocumentReport {
  const { reading, passages } = document;
  const measures = passages.filter(({ item }) => item.kind !== null);
  const bodies = new Set(
    passages.flatMap(({ item }) => item.bodies.filter(({ role }) => role !== 'COLLECTIVE').map(({ name }) => name)),
  );
  return {
    key: document.key,
    slug: document.slug,
    title: reading.document.title,
    origin: document.origin,
    jurisdiction: document.whose.place,
    items: passages.length,
    measures: measures.length,
    bodies: bodies.size,
    problems: document.problems,
    unclaimed: reading.unclaimed,
    unknownNames: findUnknownNames(scene, document),
  };
}

function findUnknownNames({ entities }: Scene, document: ResolvedDocument): readonly UnknownName[] {
  const names = new Map<string, UnknownName>();
  const look = (kind: UnknownName['kind'], label: 'Agency' | 'PilotArea' | 'Park', name: string): void => {
    const id = `${kind} ${name}`;
    if (names.has(id)) return;
    const found = entities.find(label, document, name);
    if (found.kind === 'RESOLVED') return;
    names.set(id, {
      name,
      kind,
      resolution: found.kind,
      reason: found.reason,
      jurisdiction: document.whose.place,
      quote: name,
    });
  };
  for (const issuer of document.reading.document.issuers) look('AGENCY', 'Agency', issuer);
  for (const { item } of document.passages) {
    for (const { name, role } of item.bodies) if (role !== 'COLLECTIVE') look('AGENCY', 'Agency', name);
    if (item.area && entities.find('PilotZone', document, item.area.text).kind !== 'RESOLVED')
      look('AREA', 'PilotArea', item.area.text);
  }
  for (const { kind, value } of document.reading.mentions)
    if (kind === 'PARK' && typeof value === 'string') look('PARK', 'Park', value);
  return [...names.values()];
}
