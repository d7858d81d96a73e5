import { parseDocumentNumber } from '../model/document-number.ts';
import type { ReadDocument } from '../model/reading.ts';
import { foldName } from './name.ts';
import { isWithin, type Register } from './register.ts';

/** Whose document it is: a place of the register with what showed it, or not known and why. */
export type Jurisdiction =
  | { readonly place: string; readonly by: 'ISSUER' | 'NUMBER' | 'TITLE' | 'MANIFEST' }
  | { readonly place: null; readonly reason: string };

/** What one sign points to: a place of the register, a place that it does not have (`elsewhere`), or nothing. */
type Sign = { readonly place: string } | { readonly elsewhere: string } | null;

// 吉林省人民政府, 长春市财政局, 广西壮族自治区人民政府; but not 国家市场监督管理总局 nor 中国城市规划协会
const LEADING_PLACE =
  /^(?!国家|全国|中国|中央)([\u3400-\u9FFF]{2,8}?(?:省|(?<!城)市(?![场容])|自治区|特别行政区|自治州))/u;
// A title begins with anything (优化口岸营商环境…): a place that the register lacks counts there only as part of a government's name.
const LEADING_GOVERNMENT = /^[\u3400-\u9FFF]{2,8}?(?:省|市|自治区|自治州)(?:委|人民政府|政府)/u;

function leadingPlace(register: Register, text: string): Sign {
  const name = foldName(text).replace(/^中共/u, '');
  // 中国（辽宁）自由贸易试验区… and 中国人民银行沈阳分行 begin with 中国 and are not the nation's.
  const known = [...register.places.values()]
    .filter((place) => place.level !== 'NATION')
    .flatMap((place) =>
      [place.name, ...place.shortNames.filter((short) => short.length > 1)].map((form) => ({ form, slug: place.slug })),
    )
    .filter(({ form }) => name.startsWith(form))
    .sort((a, b) => b.form.length - a.form.length)[0];
  const printed = LEADING_PLACE.exec(name)?.[1];
  // 辽宁沈阳市… begins with a place of the register although its first 市 comes later; 吉林市… is not 吉林省's because of its two characters.
  if (
    printed &&
    (!known || (known.form.length < printed.length && !register.places.get(known.slug)?.name.startsWith(printed)))
  ) {
    const rest = known ? leadingPlace(register, name.slice(known.form.length)) : null;
    if (rest && 'place' in rest) return rest;
    return { elsewhere: printed };
  }
  return known ? { place: known.slug } : null;
}

function issuerSign(register: Register, issuers: readonly string[]): Sign {
  for (const issuer of issuers) {
    const name = foldName(issuer);
    const agency = [...register.agencies.values()].find((entry) =>
      [entry.name, ...entry.aliases].some((form) => foldName(form) === name && !/^[省市区县]/u.test(form)),
    );
    const sign: Sign = agency ? { place: agency.jurisdiction } : leadingPlace(register, issuer);
    if (sign) return sign;
  }
  return null;
}

function codeSign(register: Register, documentNumber: string | null): { readonly exact: Sign; readonly hint: Sign } {
  const code = documentNumber === null ? undefined : parseDocumentNumber(documentNumber)?.agencyCode;
  if (!code) return { exact: null, hint: null };
  const exact = register.issuerCodes.get(code);
  // 辽工信发: the first character is the one that the place has in document numbers.
  const first = [...register.places.values()].find((place) => place.shortNames.includes(code.slice(0, 1)));
  return { exact: exact ? { place: exact.jurisdiction } : null, hint: first ? { place: first.slug } : null };
}

function titleSign(register: Register, title: string | null): Sign {
  if (title === null) return null;
  const folded = foldName(title);
  const named = [...register.areas.values(), ...register.zones.values()].find((entry) =>
    [entry.name, ...entry.aliases].some((form) => folded.includes(foldName(form))),
  );
  // 中国（吉林）自由贸易试验区…
  const zone = /中国\(([^()]{2,6})\)自由贸易试验区/u.exec(folded)?.[1];
  const leading = leadingPlace(register, title);
  const own = leading && 'elsewhere' in leading && !LEADING_GOVERNMENT.test(folded) ? null : leading;
  return own ?? (named ? { place: named.place } : zone ? (leadingPlace(register, zone) ?? { elsewhere: zone }) : null);
}

/**
 * Whose document it is, from its issuer, its number and its title, in this order; the manifest last. Signs that contradict each other settle
 * nothing: a text of another province under a number of Liaoning would otherwise put its bodies into Liaoning.
 */
export function findJurisdiction(
  register: Register,
  document: ReadDocument,
  manifestPlace: string | null,
): Jurisdiction {
  const { exact, hint } = codeSign(register, document.documentNumber);
  const signs = [
    { by: 'ISSUER', sign: issuerSign(register, document.issuers) },
    { by: 'NUMBER', sign: exact },
    { by: 'TITLE', sign: titleSign(register, document.title) },
    { by: 'NUMBER', sign: hint },
  ] as const;
  const elsewhere = signs.find(({ sign }) => sign && 'elsewhere' in sign)?.sign;
  if (elsewhere && 'elsewhere' in elsewhere) {
    return {
      place: null,
      reason: `the document names ${elsewhere.elsewhere}, a place that the register does not have`,
    };
  }
  const places = signs.flatMap(({ by, sign }) => (sign && 'place' in sign ? [{ by, place: sign.place }] : []));
  const [first] = places;
  if (!first) {
    return manifestPlace !== null && register.places.has(manifestPlace)
      ? { place: manifestPlace, by: 'MANIFEST' }
      : { place: null, reason: 'neither issuer nor number nor title names a place of the register' };
  }
  const other = places.find(
    ({ place }) => !isWithin(register, place, first.place) && !isWithin(register, first.place, place),
  );
  if (other && other.by !== 'TITLE') {
    const nameOf = (slug: string): string => register.places.get(slug)?.name ?? slug;
    return {
      place: null,
      reason: `its ${first.by.toLowerCase()} points to ${nameOf(first.place)}, its ${other.by.toLowerCase()} to ${nameOf(other.place)}`,
    };
  }
  return first;
}
