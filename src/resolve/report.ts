import type { ReadProblem } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Tier } from '../model/vocabulary.ts';
import type { Register } from './register.ts';
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
  /** What the name and the place show of a body's tier, for an entry. */
  readonly tier: Tier;
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

/** 市财政局 is a city's body, in a document of 上海市 the municipality's; 沈阳海关 and 辽宁海事局 are central bodies wherever they stand. */
function tierOf(register: Register, name: string, jurisdiction: string | null): Tier {
  const place = jurisdiction === null ? null : register.places.get(jurisdiction);
  if (place?.level === 'NATION' || /(?:海关|海事局|税务局|出入境边防检查总站)$/u.test(name)) return 'CENTRAL';
  const isMunicipality = place?.level === 'PROVINCE' && place.name.endsWith('市');
  // 省市场监管局 is no city's.
  if (/^[\u3400-\u9FFF]{0,3}市(?!场)/u.test(name)) return isMunicipality ? 'PROVINCE' : 'CITY';
  if (/^[\u3400-\u9FFF]{0,3}(?:(?<!自治)区|县)/u.test(name)) return 'DISTRICT';
  return place?.level === 'CITY' || place?.level === 'DISTRICT' ? place.level : 'PROVINCE';
}

function findUnknownNames(
  { entities, directory: { register } }: Scene,
  document: ResolvedDocument,
): readonly UnknownName[] {
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
      tier: tierOf(register, name, document.whose.place),
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
