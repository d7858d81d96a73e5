import type {
  BatchRow,
  CoverableRow,
  Page,
  ParkRow,
  PassageRow,
  PilotAreaRow,
  PilotZoneRow,
  PlaceRow,
  ScopeRow,
} from '../rows.ts';
import type { Soon } from '../soon.ts';
import type { Lookups, LinkPageRequest, PageRequest } from './lookups.ts';

export interface PlaceReads {
  place(key: string): Soon<PlaceRow | null>;
  places(page: PageRequest): Promise<Page<PlaceRow>>;
  zone(key: string): Soon<PilotZoneRow | null>;
  zones(page: PageRequest): Promise<Page<PilotZoneRow>>;
  area(key: string): Soon<PilotAreaRow | null>;
  areas(page: PageRequest): Promise<Page<PilotAreaRow>>;
  park(key: string): Soon<ParkRow | null>;
  parks(page: PageRequest): Promise<Page<ParkRow>>;
  scope(key: string): Soon<ScopeRow | null>;
  scopes(page: PageRequest): Promise<Page<ScopeRow>>;

  /** The place that a place, zone, area or park lies in. */
  within(where: CoverableRow): Soon<PlaceRow | null>;
  scopesOfPlace(key: string, page: LinkPageRequest): Promise<Page<ScopeRow>>;
  areasOfZone(key: string, page: LinkPageRequest): Promise<Page<PilotAreaRow>>;
  parksOfZone(key: string, page: LinkPageRequest): Promise<Page<ParkRow>>;
  batchesOfZone(key: string, page: LinkPageRequest): Promise<Page<BatchRow>>;
  zoneOfArea(key: string): Soon<PilotZoneRow | null>;
  measuresOfArea(key: string, page: LinkPageRequest): Promise<Page<PassageRow>>;
  zoneOfPark(key: string): Soon<PilotZoneRow | null>;
  coveredByScope(key: string, page: LinkPageRequest): Promise<Page<CoverableRow>>;
  measuresOfScope(key: string, page: LinkPageRequest): Promise<Page<PassageRow>>;
}

const WITHIN = {
  Place: 'place/find-within',
  PilotZone: 'zone/find-within',
  PilotArea: 'area/find-within',
  Park: 'park/find-within',
} as const;

export function createPlaceReads(lookups: Lookups): PlaceReads {
  return {
    place: (key) => lookups.one('place/find-place', key),
    places: (page) => lookups.list('place/list-places', page),
    zone: (key) => lookups.one('zone/find-zone', key),
    zones: (page) => lookups.list('zone/list-zones', page),
    area: (key) => lookups.one('area/find-area', key),
    areas: (page) => lookups.list('area/list-areas', page),
    park: (key) => lookups.one('park/find-park', key),
    parks: (page) => lookups.list('park/list-parks', page),
    scope: (key) => lookups.one('scope/find-scope', key),
    scopes: (page) => lookups.list('scope/list-scopes', page),

    within: ({ label, key }) => lookups.one(WITHIN[label], key),
    scopesOfPlace: (key, page) => lookups.page('place/find-scopes', key, page),
    areasOfZone: (key, page) => lookups.page('zone/find-areas', key, page),
    parksOfZone: (key, page) => lookups.page('zone/find-parks', key, page),
    batchesOfZone: (key, page) => lookups.page('zone/find-batches', key, page),
    zoneOfArea: (key) => lookups.one('area/find-zone-of', key),
    measuresOfArea: (key, page) => lookups.page('area/find-measures', key, page),
    zoneOfPark: (key) => lookups.one('park/find-zone-of', key),
    coveredByScope: (key, page) => lookups.page('scope/find-covers', key, page),
    measuresOfScope: (key, page) => lookups.page('scope/find-measures', key, page),
  };
}
