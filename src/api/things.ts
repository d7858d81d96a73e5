import { allKnown, whenKnown, type Soon } from '../graph/soon.ts';
import { toRef } from '../graph/reads/paths.ts';
import type { Ref } from '../graph/reads/lookups.ts';
import type { Reads } from '../graph/reads/reads.ts';
import { fromGlobalId } from '../model/keys.ts';
import { toLimit } from './arguments.ts';
import type { ApiContext } from './context.ts';
import type { ThingLookup } from './generated/resolver-types.ts';
import type { CitedRow, ClaimRow, DocumentRow, NodeRow } from './row-types.ts';
import { labelOf } from './types.ts';

/** The label behind each field of a `ThingLookup`. */
const LABELS = {
  passage: 'Passage',
  document: 'PolicyDocument',
  batch: 'Batch',
  domain: 'Domain',
  agency: 'Agency',
  pilotZone: 'PilotZone',
  pilotArea: 'PilotArea',
  park: 'Park',
  place: 'Place',
  scope: 'Scope',
} as const satisfies Readonly<Partial<Record<keyof ThingLookup, string>>>;

/** What a look-up names; an id that is none names a thing that no version has. */
export function toThing(lookup: ThingLookup, { presentKey }: Pick<Reads, 'presentKey'>): Ref {
  for (const [field, label] of Object.entries(LABELS)) {
    const key: string | null | undefined = lookup[field as keyof typeof LABELS];
    if (typeof key === 'string') return { label, key: presentKey(label, key) };
  }
  const ref = fromGlobalId(lookup.id ?? '');
  const label = labelOf(ref?.type ?? '');
  return ref && (Object.values(LABELS) as readonly string[]).includes(label)
    ? { label, key: presentKey(label, ref.key) }
    : { label: 'Passage', key: '' };
}

/** A thing that an answer names, `Label:key`: it is there, because what named it was read from the same version. */
export function thingNamed<Row extends NodeRow = CitedRow>(text: string, { reads }: ApiContext): Soon<Row> {
  return whenKnown(reads.nodes.byRef<Row>(toRef(text)), (row) => {
    if (!row) throw new Error(`expected ${text} in the version, came none`);
    return row;
  });
}

/** All things that an answer names, in its order. */
export function thingsNamed<Row extends NodeRow = CitedRow>(
  texts: readonly string[],
  context: ApiContext,
): Soon<readonly Row[]> {
  return allKnown(texts.map((text) => thingNamed<Row>(text, context)));
}

/** The document that something stands in. */
export function documentOf(
  { key, documentKey }: { readonly key: string; readonly documentKey: string },
  _: unknown,
  { reads }: ApiContext,
): Soon<DocumentRow> {
  return whenKnown(reads.documents.byKey(documentKey), (document) => {
    if (!document) throw new Error(`expected the document ${documentKey} of ${key}, came none`);
    return document;
  });
}

/** The claims behind anything that rests on some. */
export async function claimsBehind(
  { claimIds }: { readonly claimIds: readonly string[] },
  { first }: { readonly first?: number | null },
  { reads }: ApiContext,
): Promise<readonly ClaimRow[]> {
  const claims = await allKnown(claimIds.slice(0, toLimit(first)).map((id) => reads.claims.byKey(id)));
  return claims.filter((claim) => claim !== null);
}
