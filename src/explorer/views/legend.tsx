import type { Level } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { LEVEL_DASHES, LevelBadge } from '../parts/level.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Empty, Unknown } from '../parts/states.tsx';
import { LABELS, type Vocabulary } from '../labels.ts';
import type { Word } from '../words.ts';

/** A vocabulary, its heading, and what its words mean where they do not say it themselves. */
const VOCABULARIES: readonly (readonly [Vocabulary, Word, Vocabulary | null])[] = [
  ['LineageKind', 'legend.lineage', 'LineageMeaning'],
  ['MeasureKind', 'legend.kinds', 'KindMeaning'],
  ['Role', 'column.role', 'RoleMeaning'],
  ['CitationRelation', 'column.relation', 'RelationMeaning'],
  ['ScopeKind', 'column.scope', null],
];

/** What the marks, lines and words of the page mean, out of the vocabulary itself. */
export function LegendView() {
  const title = say('legend.title');
  useArrival(title, true);
  return (
    <>
      <PageHead title={title} />
      <div class="stack wide">
        <Section title={say('legend.levels')}>
          <LevelLegend />
        </Section>
        <Section title={say('legend.type')}>
          <div class="stack">
            <p>{say('footer.principle')}</p>
            <blockquote class="quote">
              <mark>{say('legend.sample')}</mark>
            </blockquote>
          </div>
        </Section>
        <Section title={say('legend.states')}>
          <div class="halves">
            <Empty />
            <Unknown why={say('legend.unknown')} />
          </div>
        </Section>
        <div class="halves">
          {VOCABULARIES.map(([vocabulary, word, meaning]) => (
            <Section key={vocabulary} title={say(word)}>
              {meaning === null ? (
                <ul class="row">
                  {Object.keys(LABELS[vocabulary]).map((value) => (
                    <li key={value} class="tag">
                      {label(vocabulary, value)}
                    </li>
                  ))}
                </ul>
              ) : (
                <dl class="facts">
                  {Object.keys(LABELS[vocabulary]).map((value) => (
                    <>
                      <dt>
                        <span class="tag">{label(vocabulary, value)}</span>
                      </dt>
                      <dd>{label(meaning, value)}</dd>
                    </>
                  ))}
                </dl>
              )}
            </Section>
          ))}
        </div>
      </div>
    </>
  );
}

export function LevelLegend() {
  return (
    <dl class="facts">
      {(Object.keys(LABELS.Level) as Level[]).map((level) => (
        <>
          <dt class={level.toLowerCase()}>
            <LevelBadge level={level} />{' '}
            <svg class="legend-line" width="56" height="10" aria-hidden="true">
              <path d="M0 5H56" stroke="currentColor" stroke-width="2.5" stroke-dasharray={LEVEL_DASHES[level]} />
            </svg>
          </dt>
          <dd>{label('LevelMeaning', level)}</dd>
        </>
      ))}
    </dl>
  );
}
