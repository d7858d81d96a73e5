import type { NodeRef } from '../model/dataset.ts';
import type { Spans } from '../model/span.ts';
import type { ScopeKind } from '../model/vocabulary.ts';
import { placeOfLevel } from './register.ts';
import type { Place } from './register-schema.ts';
import { createScopeFinder, type PrintedScope } from './printed-scope.ts';
import { passageRef, quoteDocument, quotePassage, type Scene } from './scene.ts';
import type { ResolvedDocument, ResolvedPassage } from './source-document.ts';

function enterScope({ ledger }: Scene, document: ResolvedDocument, text: string, kind: ScopeKind): NodeRef {
  const key = `${document.nameSpace}/${text.replaceAll('/', '／')}`;
  return ledger.node('Scope', key, { text, kind, jurisdiction: document.whose.place, order: key });
}

/**
 *     (:Passage)-[:HAS_SCOPE]->(:Scope)-[:COVERS]->(:Place|PilotZone|PilotArea|Park)
 *
 * STATED from the scope that the text prints, for the item or for all that stands below. Where it prints none, two named rules give one, DERIVED: see below.
 */
export function claimScopes(scene: Scene): void {
  for (const document of scene.documents) {
    const seen = new Set<string>();
    const scopeOf = createScopeFinder(document);
    for (const passage of document.passages) {
      const scope = scopeOf(passage);
      if (scope) claimStatedScope(scene, document, passage, scope, seen);
    }
    const derived = deriveScope(scene, document);
    if (!derived) continue;
    for (const passage of document.passages) {
      if (passage.item.scope !== null || passage.item.kind !== derived.kindOfItem) continue;
      scene.ledger.claim({
        subject: passageRef(passage),
        predicate: 'HAS_SCOPE',
        object: derived.scope,
        level: 'DERIVED',
        method: derived.rule,
        evidence: derived.evidence,
      });
    }
  }
}

function claimStatedScope(
  scene: Scene,
  document: ResolvedDocument,
  passage: ResolvedPassage,
  scope: PrintedScope,
  seen: Set<string>,
): void {
  const evidence = passage.item.scope
    ? quotePassage(scene.ledger, document, passage, scope.spans, 'scope')
    : quoteDocument(scene.ledger, document, scope.spans);
  if (evidence.length === 0) return;
  const subject = enterScope(scene, document, scope.text, scope.kind);
  const stated = scene.ledger.claim({
    subject: passageRef(passage),
    predicate: 'HAS_SCOPE',
    object: subject,
    document: document.key,
    method: scope.method,
    evidence,
  });
  // What it covers is one fact however many rows print it: the first of a document stands for all.
  if (seen.has(subject.key)) return;
  seen.add(subject.key);
  for (const object of coveredBy(scene, document, scope.kind, scope.text)) {
    // 全省 names no province: which one follows from whose document it is.
    scene.ledger.claim({
      subject,
      predicate: 'COVERS',
      object,
      level: 'DERIVED',
      method: 'rule:scope-of-its-jurisdiction',
      evidence,
      restsOn: [stated],
    });
  }
}

const ZONE_WORD = /(?:中国[（(][^（()）]+[)）])?[\u3400-\u9FFF]*?(?:自由贸易试验区|自贸试验区|自贸区)/u;

/** What a scope covers, as far as the register can tell from its words and from whose document it is. */
function coveredBy(
  { entities, directory: { register } }: Scene,
  document: ResolvedDocument,
  kind: ScopeKind,
  text: string,
): readonly NodeRef[] {
  const level = ({ NATIONWIDE: 'NATION', PROVINCE_WIDE: 'PROVINCE', CITY_WIDE: 'CITY' } as const)[
    kind as 'NATIONWIDE'
  ] as Place['level'] | undefined;
  if (level) {
    const place =
      placeOfLevel(register, document.whose.place, level) ??
      (kind === 'CITY_WIDE' ? municipality(register, document) : null);
    return place ? [entities.registered('Place', place.slug)].filter((ref) => ref !== null) : [];
  }
  if (kind === 'ALL_PILOT_ZONES')
    return [...register.zones.keys()].flatMap((slug) => entities.registered('PilotZone', slug) ?? []);
  if (kind === 'OTHER') return [];
  const names = text.split(/[、,，；;及和与\s]+/u).flatMap((part) => [part, ZONE_WORD.exec(part)?.[0] ?? part]);
  const found = new Map<string, NodeRef>();
  for (const name of new Set(names)) {
    for (const label of ['PilotArea', 'PilotZone', 'Park', 'Place'] as const) {
      const resolution = entities.find(label, document, name);
      const ref = resolution.kind === 'RESOLVED' ? entities.registered(label, resolution.entry.slug) : null;
      if (ref) found.set(`${ref.label}:${ref.key}`, ref);
    }
  }
  return [...found.values()];
}

/** 全市 in a document of Shanghai is the municipality, which is of provincial level. */
function municipality(register: Scene['directory']['register'], document: ResolvedDocument): Place | null {
  const province = placeOfLevel(register, document.whose.place, 'PROVINCE');
  return province?.name.endsWith('市') ? province : null;
}

interface DerivedScope {
  readonly scope: NodeRef;
  readonly rule: string;
  readonly kindOfItem: 'POLICY_MEASURE' | 'PILOT_TASK';
  readonly evidence: readonly string[];
}

function deriveScope(scene: Scene, document: ResolvedDocument): DerivedScope | null {
  return deriveFromIssuer(scene, document) ?? deriveFromArea(scene, document);
}

/** A title of the document or of what it issues that satisfies `names`, with its place. */
export function findTitle(document: ResolvedDocument, names: (title: string) => boolean): Spans | null {
  const { title, attachments } = document.reading.document;
  const titles = [
    ...attachments.map((text, index) => ({ text, spans: document.places.document[`attachments/${index}`] })),
    { text: title ?? '', spans: document.places.document['title'] },
  ];
  return titles.find(({ text, spans }) => spans !== undefined && spans.length > 0 && names(text))?.spans ?? null;
}

/**
 * rule:issuer-and-title-name-the-place. A measure of a document that a provincial (or city) body issues, and whose title names that province (or
 * city), holds there: 《辽宁省优化口岸营商环境 深化跨境贸易便利化改革若干措施》 of 辽宁省口岸工作领导小组办公室 holds province-wide.
 */
function deriveFromIssuer(scene: Scene, document: ResolvedDocument): DerivedScope | null {
  const { directory, entities, ledger } = scene;
  const place = directory.register.places.get(document.whose.place ?? '');
  if (!place || (place.level !== 'PROVINCE' && place.level !== 'CITY')) return null;
  if (!document.passages.some(({ item }) => item.kind === 'POLICY_MEASURE' && item.scope === null)) return null;
  const index = document.reading.document.issuers.findIndex((issuer) => {
    const resolution = entities.find('Agency', document, issuer);
    const agency = resolution.kind === 'RESOLVED' ? directory.register.agencies.get(resolution.entry.slug) : undefined;
    // An office that the register lacks still shows by its full name whose it is: 上海市人民政府办公厅.
    return agency ? agency.jurisdiction === place.slug && agency.tier !== 'CENTRAL' : issuer.startsWith(place.name);
  });
  const title = findTitle(document, (text) =>
    [place.name, ...place.shortNames.filter((name) => name.length > 1)].some((name) => text.includes(name)),
  );
  const issuer = document.places.document[`issuers/${index}`];
  if (index < 0 || !title || !issuer) return null;
  const evidence = [...quoteDocument(ledger, document, title), ...quoteDocument(ledger, document, issuer)];
  const text = place.name.endsWith('省') ? '全省' : place.name.endsWith('市') ? '全市' : '全区';
  const scope = enterScope(scene, document, text, text === '全市' ? 'CITY_WIDE' : 'PROVINCE_WIDE');
  const object = entities.registered('Place', place.slug);
  const rule = 'rule:issuer-and-title-name-the-place';
  if (object) ledger.claim({ subject: scope, predicate: 'COVERS', object, level: 'DERIVED', method: rule, evidence });
  return { scope, rule, kindOfItem: 'POLICY_MEASURE', evidence };
}

// 中国（辽宁）自由贸易试验区沈阳片区实施方案
const AREA_IN_TITLE = /自由贸易试验区([\u3400-\u9FFF]{2,6}?片区)|([\u3400-\u9FFF]{2}片区)/u;

/** The pilot area that a plan is about, by its title. */
export function areaOfPlan(document: ResolvedDocument): { readonly name: string; readonly spans: Spans } | null {
  const { title, attachments } = document.reading.document;
  const spans = findTitle(document, (text) => AREA_IN_TITLE.test(text));
  const match = [...attachments, title ?? ''].map((text) => AREA_IN_TITLE.exec(text)).find((found) => found !== null);
  const name = match?.[1] ?? match?.[2];
  return spans && name ? { name, spans } : null;
}

/** rule:plan-of-an-area. The tasks of an area's plan hold in that area: the title says whose plan it is. */
function deriveFromArea(scene: Scene, document: ResolvedDocument): DerivedScope | null {
  if (!document.passages.some(({ item }) => item.kind === 'PILOT_TASK' && item.scope === null)) return null;
  const area = areaOfPlan(document);
  if (!area) return null;
  const rule = 'rule:plan-of-an-area';
  const evidence = quoteDocument(scene.ledger, document, area.spans);
  const scope = enterScope(scene, document, area.name, 'AREA');
  const object = scene.entities.named('PilotArea', document, area.name).ref;
  scene.ledger.claim({ subject: scope, predicate: 'COVERS', object, level: 'DERIVED', method: rule, evidence });
  return { scope, rule, kindOfItem: 'PILOT_TASK', evidence };
}
