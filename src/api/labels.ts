import type { MeasureDimension } from '../graph/reads/measure-filter.ts';
import { allKnown, whenKnown, type Soon } from '../graph/soon.ts';
import { LEVELS, MEASURE_KINDS, ROLES, SCOPE_KINDS } from '../model/vocabulary.ts';
import type { ApiContext } from './context.ts';

type Words = Readonly<Record<string, readonly [zh: string, meaning: string]>>;

/** Values that are words of a vocabulary are shown by their Chinese label. */
const VOCABULARIES: Readonly<Partial<Record<MeasureDimension, Words>>> = {
  ROLE: ROLES,
  SCOPE: SCOPE_KINDS,
  KIND: MEASURE_KINDS,
  LEVEL: LEVELS,
};

/** Values that are keys are shown by the name of what they name; a place may be any of four things. */
const KEYS: Readonly<Partial<Record<MeasureDimension, readonly string[]>>> = {
  BATCH: ['Batch'],
  DOMAIN: ['Domain'],
  AGENCY: ['Agency'],
  PLACE: ['Place', 'PilotZone', 'PilotArea', 'Park'],
  DOCUMENT: ['PolicyDocument'],
};

/** How to show a value of a facet; the value itself where it has no name of its own. All values of a request are looked up in one statement. */
export function labelOfValue(dimension: MeasureDimension, value: string, { reads }: ApiContext): Soon<string> {
  const word = VOCABULARIES[dimension]?.[value]?.[0];
  if (word !== undefined) return word;
  const names = (KEYS[dimension] ?? []).map((label) => reads.nodes.nameOf({ label, key: value }));
  return whenKnown(allKnown(names), (known) => known.find((name) => name !== null) ?? value);
}
