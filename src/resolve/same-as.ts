import type { NodeRef } from '../model/dataset.ts';
import { weakerLevel } from '../model/vocabulary.ts';
import { createJudge, quoteAs, verdictOf, type JudgementReport, type Judgements, type Passages } from './judgements.ts';
import type { Scene } from './scene.ts';
import type { ResolvedDocument } from './source-document.ts';

/**
 *     (:Park)-[:SAME_AS]->(:Park)      JUDGED
 *     (:Scope)-[:COVERS]->(:Park)      at the level of that judgement
 *
 * The task table of the fourth batch promotes to “自贸试验区及协同区”; the reply of 2022 names members of the “协同发展区”. That these are one group is stated
 * nowhere. Where a reviewer judges it, a scope that names the first covers the parks that a clause puts into the second, and it rests on both.
 */
export function claimSameAs(scene: Scene, judgements: Judgements, passages: Passages): JudgementReport {
  const { ledger } = scene;
  const judge = createJudge(scene, passages);
  for (const same of judgements.sameAs) {
    const { a, b } = same.entry;
    const from = judge.find(same, 'a', a.passage);
    const to = judge.find(same, 'b', b.passage);
    if (!from || !to) continue;
    const fromSpans = judge.quote(same, ['a', 'quote'], from, a.quote);
    const toSpans = judge.quote(same, ['b', 'quote'], to, b.quote);
    if (!fromSpans || !toSpans) continue;
    const evidence = [...quoteAs(ledger, from, fromSpans), ...quoteAs(ledger, to, toSpans)];
    const judged = ledger.claim({
      subject: enterGroup(scene, from.document, a.name),
      predicate: 'SAME_AS',
      object: enterGroup(scene, to.document, b.name),
      level: 'JUDGED',
      assertedBy: same.entry.reviewer,
      method: 'reading',
      evidence,
      judgement: verdictOf(same.entry),
    });
    coverMembers(scene, from.document, a.name, to.document, b.name, judged);
  }
  return judge.report();
}

function enterGroup({ ledger }: Scene, document: ResolvedDocument, name: string): NodeRef {
  const key = `${document.nameSpace}/${name}`;
  return ledger.node('Park', key, { name, aliases: [], kind: 'GROUP', order: key });
}

function coverMembers({ ledger }: Scene, from: ResolvedDocument, name: string, to: ResolvedDocument, group: string, judged: string): void {
  const { evidence } = ledger.close();
  const quotes = new Map(evidence.map(({ key, quote }) => [key, quote ?? '']));
  const claims = ledger.claims();
  const members = claims.filter(({ predicate, document, evidence: keys }) => predicate === 'COORDINATED_WITH' && document === to.key && keys.some((key) => quotes.get(key)?.includes(group)));
  const scopes = new Map(
    claims.flatMap((claim) => {
      const says = claim.evidence.some((key) => quotes.get(key)?.includes(name));
      return claim.predicate === 'HAS_SCOPE' && claim.document === from.key && claim.object && says ? [[claim.object.key, claim] as const] : [];
    }),
  );
  for (const { object: subject, id } of scopes.values()) {
    if (!subject) continue;
    for (const member of members) {
      ledger.claim({
        subject,
        predicate: 'COVERS',
        object: member.subject,
        level: weakerLevel('JUDGED', member.level),
        method: 'rule:members-of-the-same-group',
        evidence: [],
        restsOn: [id, member.id, judged],
      });
    }
  }
}
