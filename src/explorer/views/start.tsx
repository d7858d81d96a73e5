import { useAnswer } from '../data.ts';
import { StartDocument, type StartQuery } from '../generated/graphql.ts';
import { label, number, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { Bars } from '../parts/bars.tsx';
import { Section } from '../parts/page-head.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { formatSearch, linkTo } from '../routes.ts';
import { Questions } from './questions.tsx';

export function StartView() {
  const answer = useAnswer(StartDocument, {});
  useArrival(say('site.name'), true);
  return (
    <div class="stack wide">
      <div class="hero">
        <div class="stack">
          <h1 tabIndex={-1}>
            {/* A line may break between clauses only. */}
            {say('site.tagline')
              .split(/(?<=，)/)
              .map((clause) => (
                <span key={clause} class="phrase">
                  {clause}
                </span>
              ))}
          </h1>
          <SearchBox id="search-start" large />
          <p class="soft small">{say('search.hint')}</p>
        </div>
        {answer.state === 'ready' ? <Numbers data={answer.data} /> : null}
      </div>
      <Questions />
      <Answered answer={answer} rows={14}>
        {(data) => <Glance data={data} />}
      </Answered>
    </div>
  );
}

function Numbers({ data: { documents, dataset } }: { readonly data: StartQuery }) {
  if (!dataset) return null;
  const { measures, agencies, claims } = dataset.counts;
  const counts = [
    ['start.measures', measures, '/measures'],
    ['start.documents', documents.totalCount, '/documents'],
    ['start.bodies', agencies, '/bodies'],
    ['start.claims', claims, '/legend'],
  ] as const;
  return (
    <dl class="numbers" aria-label={say('start.glance')}>
      {counts.map(([word, count, href]) => (
        <div key={word}>
          <dt>{say(word)}</dt>
          <dd>
            <a href={href}>{number(count)}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Glance({ data }: { readonly data: StartQuery }) {
  const { documents, measures } = data;
  if (documents.nodes.length === 0) return <Empty />;
  const { batches, domains, scopes, kinds } = measures.facets;
  const bars = (
    name: string,
    facet: typeof batches,
    called: (value: string, text: string) => string = (_, text) => text,
  ) =>
    facet.values.map(({ value, label: text, count }) => ({
      label: called(value, text),
      count,
      href: `/measures${formatSearch({ [name]: value })}`,
    }));
  return (
    <div class="stack wide">
      <Section title={say('start.timeline')}>
        <Timeline
          entries={documents.nodes.map((document) => ({
            key: document.key,
            href: linkTo('document', document.key),
            title: document.title ?? document.key,
            date: document.documentDate,
            note: [
              document.documentNumber?.text,
              document.genre ? label('Genre', document.genre) : null,
              say('table.rows.measures', { count: document.measures.totalCount }),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      </Section>
      <div class="halves">
        <div class="stack wide">
          <Section title={say('start.kinds')}>
            <Bars values={bars('kind', kinds, (value) => label('MeasureKind', value))} />
          </Section>
          <Section title={say('start.batches')}>
            <Bars values={bars('batch', batches)} />
          </Section>
          <Section title={say('start.scopes')}>
            <Bars values={bars('scope', scopes, (value) => label('ScopeKind', value))} />
          </Section>
        </div>
        <Section title={say('start.domains')}>
          <Bars values={bars('domain', domains)} />
        </Section>
      </div>
    </div>
  );
}
