import { useAnswer } from '../data.ts';
import { LadderDocument, MeasureDocument } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { Citation } from '../parts/citation.tsx';
import { Correction } from '../parts/correction.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { documentName } from '../parts/quote.tsx';
import { Answered, NotInCorpus, Unknown } from '../parts/states.tsx';
import { formatSearch, linkTo, linkToSource } from '../routes.ts';
import { LadderSection } from './ladder-section.tsx';
import { LinksSection } from './lineage.tsx';
import { MeasureClaims } from './measure-claims.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import type { MeasurePassage } from './measure-passage.ts';

export function MeasureView({ measure }: { readonly measure: string }) {
  const answer = useAnswer(MeasureDocument, { key: measure });
  return (
    <Answered page answer={answer} rows={18}>
      {({ passage, dataset }) =>
        passage ? <MeasurePage passage={passage} version={dataset?.version ?? null} /> : <NotInCorpus name={measure} />
      }
    </Answered>
  );
}

function MeasurePage({ passage, version }: { readonly passage: MeasurePassage; readonly version: string | null }) {
  useArrival(passage.name, true);
  const { document } = passage;
  const isMeasure = passage.__typename === 'Measure';
  const lineage = useAnswer(LadderDocument, isMeasure ? { key: passage.key } : null);
  return (
    <>
      <PageHead
        title={passage.name}
        verbatim
        over={
          <>
            <span class="tag">
              {passage.__typename === 'Measure'
                ? label('MeasureKind', passage.kind)
                : label('NodeType', 'PlainPassage')}
            </span>
            <a href={linkTo('document', document.key)} lang="zh-CN">
              {documentName(document)}
            </a>
            {passage.path.length > 0 ? <span lang="zh-CN">{passage.path.join(' › ')}</span> : null}
            <span>{passage.date ?? say('start.undated')}</span>
          </>
        }
      />
      {passage.__typename === 'Measure' ? null : <Unknown>{say('measure.passage')}</Unknown>}
      <div class="stack wide">
        {isMeasure ? <LadderSection answer={lineage} current={passage.key} /> : null}
        <div class="beside">
          <div class="stack wide">
            <Content passage={passage} />
            <Corrections passage={passage} />
            {isMeasure ? <LinksSection answer={lineage} measure={passage} /> : null}
            <MeasureClaims id={passage.id} />
          </div>
          <aside class="stack">
            {passage.__typename === 'Measure' ? <MeasureFacts measure={passage} /> : null}
            <p class="no-print">
              <a class="button" href={`/graph${formatSearch({ at: passage.id })}`}>
                {say('measure.graph')}
              </a>
            </p>
            <Citation cited={citedOf(passage, version)} />
          </aside>
        </div>
      </div>
    </>
  );
}

function Content({ passage }: { readonly passage: MeasurePassage }) {
  const { provenance, document } = passage;
  const where =
    provenance.row == null ? null : say('measure.row', { row: provenance.row, sequence: provenance.sequence ?? '—' });
  return (
    <Section title={say('measure.content')}>
      <div class="stack">
        <blockquote class="quote content" lang="zh-CN">
          {passage.content}
        </blockquote>
        <p class="row small">
          <a class="button" href={linkToSource(document.key, passage.spans, linkTo('measure', passage.key))}>
            {say('measure.source')}
          </a>
          <span class="soft" lang="zh-CN">
            {documentName(document)}
          </span>
          {where ? <span class="soft">{where}</span> : null}
          {passage.heading ? (
            <span class="soft" lang="zh-CN">
              {passage.heading}
            </span>
          ) : null}
        </p>
      </div>
    </Section>
  );
}

/** What a user put right, beside what was read; never in its place. */
function Corrections({ passage }: { readonly passage: MeasurePassage }) {
  if (passage.corrections.length === 0) return null;
  return (
    <Section title={say('measure.corrected')}>
      <ul class="stack">
        {passage.corrections.map((correction) => (
          <li key={correction.key}>
            <Correction correction={correction} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function citedOf(passage: MeasurePassage, dataset: string | null) {
  const { document } = passage;
  const search = dataset === null ? '' : formatSearch({ dataset });
  return {
    authors: document.issuers.nodes.map(({ name }) => name),
    title: document.title ?? document.key,
    documentNumber: document.documentNumber?.text ?? null,
    date: document.documentDate,
    item: `${passage.path.join('/')} ${passage.name}`.trim(),
    sourceUrl: document.sourceUrl,
    permalink: `${location.origin}${linkTo('measure', passage.key)}${search}`,
    dataset,
    read: new Date().toISOString().slice(0, 10),
  };
}
