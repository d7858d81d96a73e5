/** What a citation is made of; what the source does not state is null and is left out, never guessed. */
export interface Cited {
  readonly authors: readonly string[];
  readonly title: string;
  readonly documentNumber: string | null;
  /** An ISO prefix. */
  readonly date: string | null;
  readonly item: string | null;
  readonly sourceUrl: string | null;
  readonly permalink: string;
  readonly dataset: string | null;
  /** The day it was read, ISO. */
  readonly read: string;
}

/**
 * GB/T 7714-2015, 著录格式 of an electronic document: responsible body. title: number[type/carrier]. year: place in it(date)[day read]. address.
 * A document that is on no official page known to us is type Z (其他) and is cited by the page that quotes it.
 */
export function formatGb(cited: Cited): string {
  const authors = cited.authors.length > 3 ? `${cited.authors.slice(0, 3).join(', ')}, 等` : cited.authors.join(', ');
  const number = cited.documentNumber === null ? '' : `: ${cited.documentNumber}`;
  const type = cited.sourceUrl === null ? '[Z/OL]' : '[EB/OL]';
  const date = cited.date === null ? '' : `(${cited.date})`;
  const year = cited.date === null ? '' : `${cited.date.slice(0, 4)}: `;
  const item = cited.item === null ? '' : `${year}${cited.item}`;
  const lead = authors === '' ? '' : `${authors}. `;
  return `${lead}${cited.title}${number}${type}. ${item}${date}[${cited.read}]. ${cited.sourceUrl ?? cited.permalink}.`;
}

const escape = (text: string): string => text.replace(/[&%$#_{}]/g, '\\$&');

export function formatBibtex(cited: Cited): string {
  const [year, month] = cited.date?.split('-') ?? [];
  const authors = cited.authors.map((author) => `{${escape(author)}}`).join(' and ');
  const note = [cited.item, cited.dataset === null ? null : `源流数据集 ${cited.dataset}`].filter(Boolean).join('; ');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors === '' ? undefined : `{${authors}}`],
    ['title', `{{${escape(cited.title)}}}`],
    ['number', cited.documentNumber === null ? undefined : `{${escape(cited.documentNumber)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : `{${Number(month)}}`],
    ['url', `{${cited.sourceUrl ?? cited.permalink}}`],
    ['urldate', `{${cited.read}}`],
    ['note', note === '' ? undefined : `{${escape(note)}}`],
  ];
  const body = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`])).join(',\n');
  return `@misc{${citeKey(cited)},\n${body}\n}`;
}

/** Letters and digits only: BibTeX keys take no Chinese in older styles. */
function citeKey({ permalink, date }: Cited): string {
  let hash = 0;
  for (const character of permalink) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0xffffff;
  return `yuanliu-${date?.slice(0, 4) ?? 'nd'}-${hash.toString(36)}`;
}
