/**
 * Names that a document prints, for asking whether 市法制办 stands anywhere in it. A name begins with the level of its body, so only the
 * places after 省, 市, 区 and the like are kept, in order: asking is a search in halves and not a pass over the text.
 */
export interface PrintedNames {
  /** Whether a name that begins with a level (省, 市, 区, 县, 州, 旗, 盟) is printed. */
  readonly has: (name: string) => boolean;
}

const LEVELS = '省市区县州旗盟';
const LONGEST_NAME = 24;

export function createPrintedNames(source: string): PrintedNames {
  const bare = source.replace(/\s/gu, '');
  const beginnings = new Set<string>();
  for (let at = 0; at < bare.length; at += 1)
    if (LEVELS.includes(bare[at] as string)) beginnings.add(bare.slice(at, at + LONGEST_NAME));
  const sorted = [...beginnings].sort();
  return {
    has: (name) => {
      let from = 0;
      let to = sorted.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((sorted[middle] as string) < name) from = middle + 1;
        else to = middle;
      }
      return name.length <= LONGEST_NAME && Boolean(sorted[from]?.startsWith(name));
    },
  };
}
