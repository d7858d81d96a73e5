import { useState } from 'preact/hooks';
import { useAnswer } from '../data.ts';
import {
  WhyLinkDocument,
  type Level,
  type NodeNameFragment,
  type ThingLookup,
  type WhyLinkQuery,
} from '../generated/graphql.ts';
import { bilingual, label, say } from '../language.ts';
import { ClaimGrounds, NodeLink } from './claim-view.tsx';
import { LevelBadge } from './level.tsx';
import { Answered } from './states.tsx';

type Explanation = WhyLinkQuery['explainLink'];

/** A link between two things, folded; opened, it says why it exists, what is not known, and what else could have been meant. */
export function WhyLink({
  from,
  to,
  level,
  called,
  note,
  promotion = null,
}: {
  readonly from: NodeNameFragment;
  readonly to: NodeNameFragment;
  readonly level: Level;
  readonly called: string;
  readonly note?: string;
  readonly promotion?: { readonly level: Level; readonly text: string } | null;
}) {
  const [open, setOpen] = useState(false);
  return (
    <li class={`hop ${level.toLowerCase()}`}>
      <p class="row">
        <LevelBadge level={level} />
        <NodeLink node={from} />
        <span class="soft">
          → <span class="tag">{called}</span> →
        </span>
        <NodeLink node={to} />
        {note ? <span class="soft small">{note}</span> : null}
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="small">{say('why.title')}</summary>
        {promotion ? (
          <p class="small">
            <LevelBadge level={promotion.level} /> {promotion.text}
          </p>
        ) : null}
        {open ? <Why from={{ id: from.id }} to={{ id: to.id }} /> : null}
      </details>
    </li>
  );
}

function Why({ from, to }: { readonly from: ThingLookup; readonly to: ThingLookup }) {
  const answer = useAnswer(WhyLinkDocument, { from, to });
  return (
    <Answered answer={answer} rows={3}>
      {({ explainLink }) => <ExplanationView explanation={explainLink} />}
    </Answered>
  );
}

export function ExplanationView({ explanation }: { readonly explanation: Explanation }) {
  const { text, claims, unknowns, rivals, confidenceReasons, rejection } = explanation;
  return (
    <div class="stack why">
      <p>{bilingual(text)}</p>
      {claims.map((claim) => (
        <ClaimGrounds key={claim.id} claim={claim} />
      ))}
      <Reasons title={say('why.confidence')} reasons={confidenceReasons} />
      <Reasons title={say('why.unknown')} reasons={unknowns} />
      {rejection ? (
        <p>
          {bilingual(rejection.reason)} <span class="soft small">{rejection.reviewer}</span>
        </p>
      ) : null}
      {rivals.length > 0 ? (
        <div>
          <h3>{say('why.rivals')}</h3>
          <ul>
            {rivals.map(({ passage, kind, level, score }) => (
              <li key={`${passage.key} ${kind}`} class="row">
                <LevelBadge level={level} /> <span class="tag">{label('LineageKind', kind)}</span>{' '}
                <NodeLink node={passage} />
                {score == null ? null : <span class="soft small">{score.toFixed(2)}</span>}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function Reasons({
  title,
  reasons,
}: {
  readonly title: string;
  readonly reasons: readonly { readonly zh: string; readonly en: string }[];
}) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="plain">
        {reasons.map((reason) => (
          <li key={reason.zh}>{bilingual(reason)}</li>
        ))}
      </ul>
    </div>
  );
}
