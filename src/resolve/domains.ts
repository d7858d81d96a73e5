import { passageRef, quotePassage, type Scene } from './scene.ts';

/**
 * The canonical form of a heading over its printed variants. “一、政府职能转变” of a table, “政府职能转变领域” of the prose beside it and “在政府职能转变方面” of
 * a reply are one domain.
 *
 * @example canonicalDomain('政府职能转变领域') // '政府职能转变'
 * @example canonicalDomain('（一）贸易便利化领域（7项）') // '贸易便利化'
 */
export function canonicalDomain(heading: string): string {
  const bare = heading
    .normalize('NFKC')
    .replace(/[\s“”]/gu, '')
    .replace(/^(?:[一二三四五六七八九十百]+[、.]|\([一二三四五六七八九十百\d]+\)|\d+[.、])/u, '')
    .replace(/\(\d+项\)/gu, '')
    .replace(/[。:;,.]+$/u, '');
  const core = bare.replace(/^在(.+)方面$/u, '$1').replace(/(.)领域$/u, '$1');
  return core
    .replaceAll(',', '，')
    .replaceAll(':', '：')
    .replaceAll(';', '；')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

/**
 *     (:Passage)-[:IN_DOMAIN]->(:Domain)
 *
 * A measure stands under its nearest heading; passages that ask for nothing are in no domain.
 */
export function claimDomains({ documents, ledger }: Scene): void {
  const variants = new Map<string, Set<string>>();
  for (const { passages } of documents) {
    for (const { item } of passages) {
      if (item.kind === null || item.heading === null) continue;
      const name = canonicalDomain(item.heading);
      variants.set(name, (variants.get(name) ?? new Set()).add(item.heading));
    }
  }
  for (const document of documents) {
    for (const passage of document.passages) {
      const { item, heading } = passage;
      if (item.kind === null || item.heading === null || heading === null) continue;
      const name = canonicalDomain(item.heading);
      if (name === '') continue;
      const evidence = quotePassage(ledger, document, { ...passage, table: null }, heading, 'title');
      if (evidence.length === 0) continue;
      const object = ledger.node('Domain', name, {
        name,
        variants: [...(variants.get(name) ?? [])].sort(),
        order: name,
      });
      ledger.claim({
        subject: passageRef(passage),
        predicate: 'IN_DOMAIN',
        object,
        document: document.key,
        method: 'heading',
        evidence,
      });
    }
  }
}
