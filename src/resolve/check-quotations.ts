import { createQuoteFinder } from './find-quote.ts';
import type { Register } from './register.ts';
import type { Scene } from './scene.ts';
import { createFinding, type Finding } from './yaml-source.ts';

/** Words that the register rests an entry on and that do not stand where it says: such evidence counts for nothing, and a misspelt quote would go unseen. */
export function checkQuotations({ documents, directory: { register } }: Scene): readonly Finding[] {
  const finders = new Map(
    documents.map(({ slug, text }) => [slug, createQuoteFinder(text, [{ start: 0, end: text.length }])]),
  );
  return register.quotations.flatMap(({ document, quote, source, path }) => {
    const find = finders.get(document);
    return find === undefined || find(quote)
      ? []
      : [createFinding(source, [...path, 'quote'], `quote: “${quote}” does not stand in ${document}`)];
  });
}

/** The same for documents that the whole library, of which these are the slugs, does not have: misspelt, or removed since. */
export function checkQuotedDocuments({ quotations }: Register, slugs: ReadonlySet<string>): readonly Finding[] {
  return quotations
    .filter(({ document }) => !slugs.has(document))
    .map(({ document, source, path }) =>
      createFinding(source, [...path, 'document'], `document: the library has none with the slug ${document}`),
    );
}
