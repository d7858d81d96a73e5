import type { ClaimPartsFragment } from '../generated/graphql.ts';
import { label, language, say } from '../language.ts';
import { linkToNode } from '../routes.ts';
import { LevelBadge } from './level.tsx';
import { nameOf, type Named } from './node-name.ts';
import { Quote } from './quote.tsx';

export function NodeLink({ node }: { readonly node: Named }) {
  const link = linkToNode(node.__typename, node.key);
  const name = nameOf(node);
  return link === null ? (
    <span lang="zh-CN">{name}</span>
  ) : (
    <a href={link} lang="zh-CN">
      {name}
    </a>
  );
}

/** The verb of a claim: a responsibility by its role. */
const saidOf = ({ predicate, role }: ClaimPartsFragment): string =>
  role ? label('Role', role) : label('Predicate', predicate);

/** A claim as one sentence: who or what, says or does, to what. */
export function ClaimSentence({ claim }: { readonly claim: ClaimPartsFragment }) {
  return (
    <p class="claim-sentence">
      <LevelBadge level={claim.level} /> <NodeLink node={claim.subject} /> <span class="soft">{saidOf(claim)}</span>{' '}
      {claim.object ? <NodeLink node={claim.object} /> : <span class="verbatim">{claim.value}</span>}
    </p>
  );
}

/** How a claim is known: the rule or the reviewer, the reason, the quotes. A judgement is never worded as if a document said it. */
export function ClaimGrounds({ claim }: { readonly claim: ClaimPartsFragment }) {
  const reason = language.get() === 'zh' ? (claim.noteZh ?? claim.note) : (claim.note ?? claim.noteZh);
  return (
    <div class="grounds stack">
      {claim.level === 'JUDGED' ? <p>{say('why.judged', { reviewer: claim.reviewer ?? claim.assertedBy })}</p> : null}
      {reason ? <p>{reason}</p> : null}
      <p class="soft small row">
        {claim.level === 'DERIVED' ? (
          <span>
            {say('why.rule')}：<span class="key">{claim.method}</span>
          </span>
        ) : null}
        {claim.confidence ? (
          <span>
            {say('why.confidence')}：{label('Confidence', claim.confidence)}
          </span>
        ) : null}
        {claim.score == null ? null : (
          <span>
            {say('why.score')}：{claim.score.toFixed(2)}
          </span>
        )}
        {claim.reviewedOn ? <span>{claim.reviewedOn}</span> : null}
      </p>
      {claim.evidence.map((evidence, i) => (
        <Quote key={i} evidence={evidence} />
      ))}
      {claim.evidence.length === 0 ? (
        <p class="soft small">
          {say('why.noEvidence')} <a href={`/claim/${encodeURIComponent(claim.id)}`}>{say('why.restsOn')}</a>
        </p>
      ) : null}
    </div>
  );
}

/** One claim, folded: the sentence, and why. `about` is the id of the thing whose page it stands on. */
export function ClaimView({ claim, about }: { readonly claim: ClaimPartsFragment; readonly about?: string }) {
  // Seen from one end, a claim is told by its other end.
  const isObject = about !== undefined && claim.object?.id === about;
  return (
    <details class="claim">
      <summary>
        <LevelBadge level={claim.level} /> {saidOf(claim)}{' '}
        <span class="soft" lang="zh-CN">
          {isObject ? nameOf(claim.subject) : claim.object ? nameOf(claim.object) : claim.value}
        </span>
      </summary>
      <ClaimSentence claim={claim} />
      <ClaimGrounds claim={claim} />
    </details>
  );
}

/** A mark of how something is known that opens its grounds: beside a fact, never far from it. */
export function Grounds({
  claims,
  level,
  name,
}: {
  readonly claims: readonly ClaimPartsFragment[];
  readonly level: ClaimPartsFragment['level'];
  readonly name: string;
}) {
  if (claims.length === 0) return <LevelBadge level={level} />;
  return (
    <details class="inline-grounds">
      <summary>
        <LevelBadge level={level} />
        <span class="unseen">
          {say('why.title')}：{name}
        </span>
      </summary>
      <div class="popover card">
        {claims.map((claim) => (
          <ClaimGrounds key={claim.id} claim={claim} />
        ))}
      </div>
    </details>
  );
}
