import type { NodeLabel, NodeRef } from '../model/dataset.ts';
import { Tiers, type Resolution as ResolutionKind } from '../model/vocabulary.ts';
import type { Directory, DirectoryLabel } from './directory.ts';
import type { Ledger } from './ledger.ts';
import type { Named, Resolution } from './name.ts';
import { placeOfLevel, type Register } from './register.ts';
import type { ResolvedDocument } from './source-document.ts';

/** Latin spelling of a name, for search: `shengkejiting` and `skjt`. Given by the caller: a dictionary is no part of resolving. */
export type Romanise = (name: string) => { readonly pinyin: string; readonly initials: string };

export interface Entered {
  readonly ref: NodeRef;
  readonly resolution: Resolution<Named>;
}

/** Enters what names stand for as nodes. A name that is not resolved stays in the graph as it is printed. */
export interface Entities {
  /** The body of that name in that document. */
  readonly agency: (document: ResolvedDocument, name: string) => Entered;
  /** Something of the register by its slug. */
  readonly registered: (label: DirectoryLabel, slug: string) => NodeRef | null;
  /** A zone, area, park or place by name: of the register, else as printed within the document's place. */
  readonly named: (label: Exclude<DirectoryLabel, 'Agency'>, document: ResolvedDocument, name: string) => Entered;
  /** What a name is, with nothing entered. */
  readonly find: (label: DirectoryLabel, document: ResolvedDocument, name: string) => Resolution<Named>;
}

const ZONE_IN_FULL = /^中国[（(][^（()）]{2,6}[)）]自由贸易试验区$/u;
const keyPart = (name: string): string => name.replaceAll('/', '／').replaceAll('(', '（').replaceAll(')', '）');

/** 省商务厅 in a document of Shenyang, if the register does not know it, is still a body of the province. */
function nameSpaceOf(register: Register, document: ResolvedDocument, name: string): string {
  const level = name.startsWith('省') ? 'PROVINCE' : name.startsWith('市') ? 'CITY' : null;
  const around = level ? placeOfLevel(register, document.whose.place, level) : null;
  return around?.slug ?? document.nameSpace;
}

export function createEntities(ledger: Ledger, directory: Directory, romanise: Romanise | null): Entities {
  const { register } = directory;
  const latin = (name: string): Readonly<Record<string, string>> => (romanise ? { ...romanise(name) } : {});

  const enterAgency = (slug: string): NodeRef | null => {
    const agency = register.agencies.get(slug);
    if (!agency) return null;
    return ledger.node('Agency', slug, {
      name: agency.name,
      tier: agency.tier,
      jurisdiction: agency.jurisdiction,
      stationedIn: agency.stationedIn,
      aliases: agency.aliases,
      formerNames: agency.formerNames,
      resolution: 'RESOLVED' satisfies ResolutionKind,
      note: agency.note,
      validFrom: agency.validFrom,
      validUntil: agency.validUntil,
      ...latin(agency.aliases[0] ?? agency.name),
      order: `${Tiers.indexOf(agency.tier)}/${slug}`,
    });
  };

  const enterOther: Readonly<Record<Exclude<DirectoryLabel, 'Agency'>, (slug: string) => NodeRef | null>> = {
    PilotZone: (slug) => {
      const zone = register.zones.get(slug);
      return zone
        ? ledger.node('PilotZone', slug, { name: zone.name, aliases: zone.aliases, note: zone.note, order: slug })
        : null;
    },
    PilotArea: (slug) => {
      const area = register.areas.get(slug);
      return area
        ? ledger.node('PilotArea', slug, {
            name: area.name,
            aliases: area.aliases,
            note: area.note,
            ...latin(area.name),
            order: slug,
          })
        : null;
    },
    Park: (slug) => {
      const park = register.parks.get(slug);
      return park
        ? ledger.node('Park', slug, {
            name: park.name,
            aliases: park.aliases,
            kind: park.kind,
            note: park.note,
            ...latin(park.name),
            order: slug,
          })
        : null;
    },
    Place: (slug) => {
      const place = register.places.get(slug);
      return place
        ? ledger.node('Place', slug, {
            name: place.name,
            shortNames: place.shortNames,
            level: place.level,
            order: slug,
          })
        : null;
    },
  };
  const registered: Entities['registered'] = (label, slug) =>
    label === 'Agency' ? enterAgency(slug) : enterOther[label](slug);

  const find: Entities['find'] = (label, document, name) =>
    directory.resolve(label, name, document.setting, document.aliases);

  return {
    registered,
    find,
    agency: (document, name) => {
      const resolution = find('Agency', document, name);
      if (resolution.kind === 'RESOLVED') return { ref: enterAgency(resolution.entry.slug) as NodeRef, resolution };
      const nameSpace = nameSpaceOf(register, document, name);
      const key = `${nameSpace}/${keyPart(name)}`;
      const ref = ledger.node('Agency', key, {
        name,
        jurisdiction: register.places.has(nameSpace) ? nameSpace : null,
        aliases: [],
        formerNames: [],
        resolution: resolution.kind satisfies ResolutionKind,
        candidates: resolution.kind === 'AMBIGUOUS' ? resolution.candidates.map((entry) => entry.slug) : null,
        note: resolution.reason,
        ...latin(name),
        order: `${Tiers.length}/${key}`,
      });
      return { ref, resolution };
    },
    named: (label, document, name) => {
      const resolution = find(label, document, name);
      if (resolution.kind === 'RESOLVED')
        return { ref: registered(label, resolution.entry.slug) as NodeRef, resolution };
      const key = ZONE_IN_FULL.test(name) ? keyPart(name) : `${document.nameSpace}/${keyPart(name)}`;
      return {
        ref: ledger.node(label satisfies NodeLabel, key, {
          name,
          aliases: [],
          note: resolution.reason,
          ...latin(name),
          order: key,
        }),
        resolution,
      };
    },
  };
}
