import { responsibilitiesOf, type MeasureSelection } from '../graph/reads/measure-filter.ts';
import type { Reads } from '../graph/reads/reads.ts';
import { toKeys } from './arguments.ts';
import type { MeasureFilter } from './generated/resolver-types.ts';

/** Which ids a filter field takes beside keys. */
const PLACES = ['Place', 'PilotZone', 'PilotArea', 'Park'];

/** What a filter asks of the table of measures; its `text` is for the search. */
export function toSelection(filter: MeasureFilter, reads: Pick<Reads, 'presentKey'>): MeasureSelection {
  const { batch, domain, agency, role, scope, place, kind, year, document, level, hasLineage } = filter;
  const agencies = agency && toKeys(agency, ['Agency'], reads);
  return {
    ...(batch ? { BATCH: toKeys(batch, ['Batch'], reads) } : {}),
    ...(domain ? { DOMAIN: toKeys(domain, ['Domain'], reads) } : {}),
    ...(agencies && role
      ? { RESPONSIBILITY: responsibilitiesOf(agencies, role) }
      : agencies
        ? { AGENCY: agencies }
        : role
          ? { ROLE: role }
          : {}),
    ...(scope ? { SCOPE: scope } : {}),
    ...(place ? { PLACE: toKeys(place, PLACES, reads) } : {}),
    ...(kind ? { KIND: kind } : {}),
    ...(year ? { YEAR: year.map(String) } : {}),
    ...(document ? { DOCUMENT: toKeys(document, ['PolicyDocument'], reads) } : {}),
    ...(level ? { LEVEL: level } : {}),
    ...(hasLineage === null || hasLineage === undefined ? {} : { hasLineage }),
  };
}
