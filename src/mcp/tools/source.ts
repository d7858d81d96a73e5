import { SourceDocument } from '../../client/client.ts';
import { passageKey } from '../arguments.ts';
import { toFinding } from '../finding.ts';
import { defineTool, noSuch } from '../tool.ts';

export const source = defineTool({
  name: 'read_source',
  title: 'Read a measure in its source',
  description: `What a measure (or any passage) says, to the word, where it stands, and everything that is claimed of it: batch, domain, responsible bodies, scope, area of trial, lineage.
Use it before you quote a measure, and to answer “what exactly does the document say”, “in which row”, “who is responsible for this one”.
Comes back: first the passage itself with its full quote and the text around it in the remarks, then one finding for each claim.
Example: {"key": "辽政发〔2024〕5号#六/28"}`,
  input: { key: passageKey },
  answer: async ({ key }, { client, links }) => {
    const { data, dataset } = await client.request(SourceDocument, { key });
    const { passage } = data;
    if (!passage) throw noSuch('passage', key);
    const { document, row, column, quote, spans, before, after } = passage.provenance;
    const thing = { kind: 'passage', key } as const;
    const issuers = document.issuers.nodes.map(({ name }) => name).join('、');
    const place = [row ? `row ${row}` : null, column ? `column ${column}` : null].filter((part) => part !== null);
    const shown = passage.claims.nodes.length;
    const summary = [
      `“${passage.title ?? passage.content.slice(0, 60)}” in ${document.title ?? document.key}`,
      document.documentNumber?.text,
      `issued by ${issuers === '' ? 'a body that the text does not name' : issuers}`,
      document.documentDate ? `dated ${document.documentDate}` : 'undated: the text has no date',
    ];
    return {
      summary: `${summary.filter((part) => part !== undefined).join(', ')}.`,
      dataset,
      findings: [
        {
          statement: `The document says: ${passage.content}`,
          statementZh: null,
          level: 'STATED',
          thing,
          sources: [
            {
              quote,
              document: document.key,
              place: place.length > 0 ? place.join(', ') : null,
              reference: null,
              link: links.words(document.key, spans),
            },
          ],
          link: links.thing(thing),
        },
        ...passage.claims.nodes.map((claim) => toFinding(claim, thing, links)),
      ],
      remarks: [
        ...(before.trim() === '' ? [] : [`before it: …${before.trim()}`]),
        ...(after.trim() === '' ? [] : [`after it: ${after.trim()}…`]),
        ...passage.corrections.map(
          ({ field, from, to, who, why }) =>
            `a user, ${who}, corrected ${field} from “${from}” to “${to}”: ${why}; the quote is as printed`,
        ),
        ...(shown < passage.claims.totalCount ? [`${passage.claims.totalCount - shown} more claims on its page`] : []),
      ],
      next: null,
    };
  },
});
