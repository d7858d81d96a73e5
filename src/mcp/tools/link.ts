import { WhyDocument } from '../../client/client.ts';
import { thing } from '../arguments.ts';
import { toFinding } from '../finding.ts';
import { toLookup } from '../links.ts';
import { defineTool } from '../tool.ts';

export const link = defineTool({
  name: 'explain_link',
  title: 'Explain why two things are linked, or why not',
  description: `Why a direct link between two things is held: the document's words, the rule, or the reviewer; what is not known of it, how far it may be trusted, and the rivals that could have been meant. Where there is none: whether it was rejected and by whom, is only not stated, or a side is not in the corpus.
Use it before you rely on a link, and for “why do you say so”, “is it certain”, “are these two connected”. Works for any two things: lineage, responsibility, scope, membership.
Comes back: one finding for each claim behind the link; reasons, unknowns, a rejection and rivals in the remarks.
Example: {"from": {"kind": "passage", "key": "沈政发〔2017〕46号#四/三/18"}, "to": {"kind": "passage", "key": "辽政发〔2024〕5号#二/5"}}`,
  input: { from: thing, to: thing },
  answer: async ({ from, to }, { client, links }) => {
    const { data, dataset } = await client.request(WhyDocument, { from: toLookup(from), to: toLookup(to) });
    const { explainLink: why } = data;
    const { confidenceReasons, unknowns, rejection, rivals } = why;
    const verdict = why.level ? `Linked, ${why.level}` : `No link (${why.reason ?? 'no reason known'})`;
    const absent = [why.from ? null : from, why.to ? null : to].filter((one) => one !== null);
    return {
      summary: `${verdict}. ${why.text.en} ${why.text.zh}`,
      dataset,
      findings: why.claims.map((claim) => toFinding(claim, to, links)),
      remarks: [
        ...absent.map(({ kind, key }) => `the dataset has no ${kind} with the key ${key}: find it with search`),
        ...(why.confidence ? [`confidence ${why.confidence}`] : []),
        ...confidenceReasons.map(({ en, zh }) => `trust: ${en} ${zh}`),
        ...unknowns.map(({ en, zh }) => `not known: ${en} ${zh}`),
        ...(rejection
          ? [`rejected by ${rejection.reviewer} on ${rejection.date}: ${rejection.reason.en} ${rejection.reason.zh}`]
          : []),
        ...rivals.map(
          ({ side, passage, kind, level, score }) =>
            `rival on the ${side} side: “${passage.name}” (${passage.key}) ${kind}, ${level}${score === null ? '' : ` ${score}`}`,
        ),
      ],
      next: null,
    };
  },
});
