import type { Soon } from '../../graph/soon.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { CoverableRow, PlaceRow } from '../row-types.ts';
import { toKey, toLinkPageRequest, toPageRequest } from '../arguments.ts';
import { cited } from '../cited.ts';
import { citedEdge, plainEdge } from '../edges.ts';

const within = (row: CoverableRow, _: unknown, { reads }: ApiContext): Soon<PlaceRow | null> =>
  reads.places.within(row);

export const place: Resolvers = {
  Query: {
    place: (_, { by }, { reads }) => reads.places.place(toKey(by, ['Place'], reads) ?? ''),
    places: (_, page, { reads }, info) => reads.places.places(toPageRequest(page, info)),
    pilotZone: (_, { by }, { reads }) => reads.places.zone(toKey(by, ['PilotZone'], reads) ?? ''),
    pilotZones: (_, page, { reads }, info) => reads.places.zones(toPageRequest(page, info)),
    pilotArea: (_, { by }, { reads }) => reads.places.area(toKey(by, ['PilotArea'], reads) ?? ''),
    pilotAreas: (_, page, { reads }, info) => reads.places.areas(toPageRequest(page, info)),
    park: (_, { by }, { reads }) => reads.places.park(toKey(by, ['Park'], reads) ?? ''),
    parks: (_, page, { reads }, info) => reads.places.parks(toPageRequest(page, info)),
    scope: (_, { by }, { reads }) => reads.places.scope(toKey(by, ['Scope'], reads) ?? ''),
    scopes: (_, page, { reads }, info) => reads.places.scopes(toPageRequest(page, info)),
  },
  Coverable: { __resolveType: ({ label }) => label },
  Place: {
    ...cited,
    shortNames: (row) => row.shortNames ?? [],
    rank: ({ level }) => level,
    within,
    scopes: ({ key }, args, { reads }, info) => reads.places.scopesOfPlace(key, toLinkPageRequest(args, info)),
  },
  PilotZone: {
    ...cited,
    aliases: (row) => row.aliases ?? [],
    within,
    areas: ({ key }, args, { reads }, info) => reads.places.areasOfZone(key, toLinkPageRequest(args, info)),
    parks: ({ key }, args, { reads }, info) => reads.places.parksOfZone(key, toLinkPageRequest(args, info)),
    batches: ({ key }, args, { reads }, info) => reads.places.batchesOfZone(key, toLinkPageRequest(args, info)),
  },
  PilotArea: {
    ...cited,
    aliases: (row) => row.aliases ?? [],
    pilotZone: ({ key }, _, { reads }) => reads.places.zoneOfArea(key),
    within,
    measures: ({ key }, args, { reads }, info) => reads.places.measuresOfArea(key, toLinkPageRequest(args, info)),
  },
  Park: {
    ...cited,
    aliases: (row) => row.aliases ?? [],
    pilotZone: ({ key }, _, { reads }) => reads.places.zoneOfPark(key),
    within,
  },
  Scope: {
    ...cited,
    covers: ({ key }, args, { reads }, info) => reads.places.coveredByScope(key, toLinkPageRequest(args, info)),
    measures: ({ key }, args, { reads }, info) => reads.places.measuresOfScope(key, toLinkPageRequest(args, info)),
  },
  PlaceEdge: plainEdge,
  PilotZoneEdge: plainEdge,
  PilotAreaEdge: plainEdge,
  ParkEdge: plainEdge,
  ScopeEdge: plainEdge,
  ZoneAreaEdge: citedEdge,
  ZoneParkEdge: citedEdge,
  ZoneBatchEdge: citedEdge,
  AreaMeasureEdge: citedEdge,
  ScopeCoverEdge: citedEdge,
  ScopeMeasureEdge: citedEdge,
  CoveringScopeEdge: citedEdge,
};
