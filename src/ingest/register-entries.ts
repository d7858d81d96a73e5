import { stringify } from 'yaml';
import type { DocumentReport } from '../resolve/report.ts';
import { romanise } from './romanise.ts';

/**
 * Names that the register does not have, as entries to be looked at and pasted into a file of `library/register/`. The suggestion holds what the text shows and
 * no more: the printed name, its tier by its first character, the words as evidence. A name whose place is not known becomes a comment that says so.
 */
export function formatUnknownNames(documents: readonly DocumentReport[]): string {
  const agencies = new Map<string, object>();
  const areas = new Map<string, object>();
  const parks = new Map<string, object>();
  const remarks = new Set<string>();
  for (const { slug, unknownNames } of documents) {
    for (const unknown of unknownNames) {
      const { name, kind, jurisdiction } = unknown;
      if (jurisdiction === null || unknown.resolution === 'AMBIGUOUS') {
        remarks.add(`# ${name}: ${unknown.reason}`);
        if (jurisdiction === null)
          remarks.add(
            `# ${slug}: whose document it is is not known; fill in its \`jurisdiction\` in library/documents.yaml with the slug of a place, and add the place where the register lacks it`,
          );
        continue;
      }
      const entrySlug = `${jurisdiction}-${
        romanise(name)
          .pinyin.normalize('NFD')
          .replace(/[^a-z0-9]/gu, '') || 'name'
      }`;
      const evidence = [{ text: { document: slug, quote: unknown.quote } }];
      if (kind === 'AGENCY')
        agencies.set(entrySlug, {
          slug: entrySlug,
          name,
          jurisdiction,
          tier: unknown.tier,
          aliases: [],
          formerNames: [],
          evidence,
        });
      else if (kind === 'PARK')
        parks.set(entrySlug, { slug: entrySlug, name, within: jurisdiction, kind: 'PARK', aliases: [], evidence });
      else remarks.add(`# ${name}: an area needs its zone; see areas.yaml of the shipped register for the fields`);
    }
  }
  const lists = Object.fromEntries(
    Object.entries({ agencies, areas, parks }).flatMap(([key, entries]) =>
      entries.size > 0 ? [[key, [...entries.values()]] as const] : [],
    ),
  );
  const body = Object.keys(lists).length > 0 ? stringify(lists, { lineWidth: 0 }) : '';
  return [...remarks].map((remark) => `${remark}\n`).join('') + body;
}
