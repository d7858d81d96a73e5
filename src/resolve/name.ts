import type { PartialDate } from '../model/partial-date.ts';
import { isWithin, placeOfLevel, placesAround, type Register } from './register.ts';
import type { Place } from './register-schema.ts';

/** What a name turned out to be. A reason is one sentence for people; it says what was looked for and where. */
export type Resolution<T> =
  | { readonly kind: 'RESOLVED'; readonly entry: T }
  | { readonly kind: 'AMBIGUOUS'; readonly candidates: readonly T[]; readonly reason: string }
  | { readonly kind: 'UNKNOWN'; readonly reason: string };

/** Something of the register that a name may stand for, with what decides where its names hold. */
export interface Named {
  readonly slug: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Names that only mean this entry in documents of its own place, whatever they look like. */
  readonly localNames: readonly string[];
  readonly place: string;
  readonly validFrom?: PartialDate | undefined;
  readonly validUntil?: PartialDate | undefined;
}

/** Where a name is printed: whose document, and when. A document whose jurisdiction is not known has `null`. */
export interface Setting {
  readonly jurisdiction: string | null;
  readonly date: PartialDate | null;
}

/** Folds a printed name to what is compared: one width, no white space. 中德(沈阳)… and 中德（沈阳）… are one name. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/[\s\u200B]/gu, '');
}

interface Form {
  readonly entry: Named;
  /** Holds only in documents of the entry's place and of places within it: 市财政局, 省商务厅, 自贸试验区. */
  readonly local: boolean;
}

export type NameIndex = ReadonlyMap<string, readonly Form[]>;

const LEVEL_CHARACTER = /^[省市区县]/u;

/** Names of two characters and more that spell out a place; 辽 and 沈 alone are no place names in running text. */
function spelledPlaces(register: Register): readonly string[] {
  return [...register.places.values()]
    .flatMap((place) => [place.name, ...place.shortNames])
    .filter((name) => name.length > 1 && name !== '全国' && name !== '中国');
}

/**
 * The forms a name has besides the printed ones, by prefix alone: 辽宁省商务厅 is 省商务厅 at home, and 市法制办 of Shenyang is
 * 沈阳市法制办. 人民政府 is printed 政府. Nothing is shortened that a document would have to define.
 */
function formsOf(name: string, place: Place | undefined): readonly string[] {
  const forms = [name];
  if (place && place.level !== 'NATION') {
    const level = place.name.at(-1) ?? '';
    if (name.startsWith(place.name)) forms.push(level + name.slice(place.name.length));
    else if (LEVEL_CHARACTER.test(name) && name.startsWith(level)) forms.push(place.name + name.slice(1));
  }
  return forms.flatMap((form) => (form.includes('人民政府') ? [form, form.replace('人民政府', '政府')] : [form]));
}

export function createNameIndex(register: Register, entries: Iterable<Named>): NameIndex {
  const places = spelledPlaces(register);
  const index = new Map<string, Form[]>();
  const add = (form: string, entry: Named, local: boolean): void => {
    const forms = index.get(form) ?? [];
    if (!forms.some((known) => known.entry === entry)) index.set(form, [...forms, { entry, local }]);
  };
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.names]) {
      for (const form of formsOf(foldName(name), register.places.get(entry.place))) {
        add(form, entry, !places.some((place) => form.includes(place)));
      }
    }
    for (const name of entry.localNames) add(foldName(name), entry, true);
  }
  return index;
}

/** A local name holds at its place and within it; a full one also wherever in the same province, and in documents of places around it. */
function holds(register: Register, { entry, local }: Form, jurisdiction: string | null): boolean {
  if (register.places.get(entry.place)?.level === 'NATION') return true;
  if (jurisdiction === null) return false;
  if (isWithin(register, jurisdiction, entry.place)) return true;
  if (local) return false;
  const province = placeOfLevel(register, entry.place, 'PROVINCE');
  return (
    isWithin(register, entry.place, jurisdiction) ||
    (province !== null && isWithin(register, jurisdiction, province.slug))
  );
}

/** Whether the entry existed at `date`, as far as both are known; a coarser date overlaps with what it may contain. */
function existedAt(entry: Named, date: PartialDate | null): boolean {
  if (date === null) return true;
  const before = (a: string, b: string): boolean =>
    a.slice(0, Math.min(a.length, b.length)) < b.slice(0, Math.min(a.length, b.length));
  return !(entry.validFrom && before(date, entry.validFrom)) && !(entry.validUntil && before(entry.validUntil, date));
}

/** What `name` stands for where it is printed: one entry, several, or none, and then why. Never a guess, never by likeness. */
export function resolveName(register: Register, index: NameIndex, name: string, setting: Setting): Resolution<Named> {
  const forms = index.get(foldName(name)) ?? [];
  const here = forms.filter((form) => holds(register, form, setting.jurisdiction)).map(({ entry }) => entry);
  const then = here.filter((entry) => existedAt(entry, setting.date));
  const [only, ...others] = then.length > 0 ? then : here;
  if (only && others.length === 0) return { kind: 'RESOLVED', entry: only };
  if (only) {
    return {
      kind: 'AMBIGUOUS',
      candidates: [only, ...others],
      reason: `${name} is a name of ${[only, ...others].map((entry) => entry.name).join(' and ')}`,
    };
  }
  if (forms.length === 0) return { kind: 'UNKNOWN', reason: `the register has no entry with the name ${name}` };
  const elsewhere = forms.map(({ entry }) => register.places.get(entry.place)?.name ?? entry.place).join(', ');
  if (setting.jurisdiction === null) {
    return { kind: 'UNKNOWN', reason: `${name} is known for ${elsewhere}, but whose document this is is not known` };
  }
  const own = placesAround(register, setting.jurisdiction)[0]?.name ?? setting.jurisdiction;
  return { kind: 'UNKNOWN', reason: `${name} is known for ${elsewhere}; this is a document of ${own}` };
}
