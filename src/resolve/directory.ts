import type { NodeLabel } from '../model/dataset.ts';
import {
  createNameIndex,
  foldName,
  resolveName,
  type Named,
  type NameIndex,
  type Resolution,
  type Setting,
} from './name.ts';
import type { Register } from './register.ts';

/** The kinds of things that names of the register stand for. */
export type DirectoryLabel = Extract<NodeLabel, 'Agency' | 'PilotZone' | 'PilotArea' | 'Park' | 'Place'>;

/** A name that a document defines for itself (以下简称…): it goes before everything the register knows, in that document only. */
export interface Alias {
  readonly name: string;
  readonly standsFor: string;
}

/** Looks names up in the register, kind by kind. */
export interface Directory {
  readonly register: Register;
  readonly resolve: (
    label: DirectoryLabel,
    name: string,
    setting: Setting,
    aliases?: readonly Alias[],
  ) => Resolution<Named>;
}

/**
 * A directory over a register. Bodies are looked up under the aliases of the document first: where a plan defines 自贸试验区 as the Shenyang
 * area, its 自贸试验区管委会 is that area's committee, though elsewhere 自贸试验区 is the whole zone.
 */
export function createDirectory(register: Register): Directory {
  const entries: Readonly<Record<DirectoryLabel, readonly Named[]>> = {
    Agency: [...register.agencies.values()].map((agency) => ({
      ...agency,
      names: [...agency.aliases, ...agency.formerNames],
      localNames: [],
      place: agency.jurisdiction,
    })),
    PilotZone: [...register.zones.values()].map((zone) => ({
      ...zone,
      names: zone.aliases,
      localNames: zone.genericAliases,
    })),
    PilotArea: [...register.areas.values()].map((area) => ({
      ...area,
      names: area.aliases,
      localNames: area.genericAliases,
    })),
    Park: [...register.parks.values()].map((park) => ({
      ...park,
      names: park.aliases,
      localNames: [],
      place: park.within,
    })),
    Place: [...register.places.values()].map((place) => ({
      slug: place.slug,
      name: place.name,
      names: place.shortNames.filter((name) => name.length > 1),
      localNames: [],
      place: place.slug,
    })),
  };
  const indexes = Object.fromEntries(
    Object.entries(entries).map(([label, named]) => [label, createNameIndex(register, named)]),
  ) as Readonly<Record<DirectoryLabel, NameIndex>>;

  const resolve: Directory['resolve'] = (label, name, setting, aliases = []) => {
    for (const spelled of spellOut(name, aliases, indexes)) {
      const found = resolveName(register, indexes[label], spelled, setting);
      if (found.kind !== 'UNKNOWN') return found;
    }
    // Where the document says what a word stands for, the word no longer has the meaning that the register gives it.
    const redefined = aliases.some((alias) => foldName(alias.name) === foldName(name));
    if (redefined)
      return {
        kind: 'UNKNOWN',
        reason: `the document defines ${name} itself, and not as anything of this kind in the register`,
      };
    return resolveName(register, indexes[label], name, setting);
  };
  return { register, resolve };
}

/** `name` with an alias at its beginning replaced by what it stands for, in each form the register knows that by. */
function spellOut(
  name: string,
  aliases: readonly Alias[],
  indexes: Readonly<Record<DirectoryLabel, NameIndex>>,
): readonly string[] {
  const folded = foldName(name);
  return aliases.flatMap((alias) => {
    const short = foldName(alias.name);
    if (short === '' || !folded.startsWith(short)) return [];
    const rest = folded.slice(short.length);
    const meant = foldName(alias.standsFor);
    const entries = (['PilotArea', 'PilotZone', 'Park'] as const).flatMap((label) => indexes[label].get(meant) ?? []);
    return [meant, ...entries.flatMap(({ entry }) => [entry.name, ...entry.names])].map((form) => form + rest);
  });
}
