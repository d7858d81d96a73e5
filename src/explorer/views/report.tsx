import { useAll, useAnswer } from '../data.ts';
import {
  DocumentDocument,
  DocumentMentionsDocument,
  DocumentPassagesDocument,
  DocumentProblemsDocument,
  type DocumentMentionsQuery,
  type DocumentProblemsQuery,
  type DocumentQuery,
} from '../generated/graphql.ts';
import { label, language, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { LocalTable } from '../parts/local-table.tsx';
import { Matrix } from '../parts/matrix.tsx';
import { PageHead, Section } from '../parts/page-head.tsx';
import { Answered, Empty, NotInCorpus } from '../parts/states.tsx';
import type { Column } from '../parts/table.tsx';
import { linkTo, linkToSource } from '../routes.ts';
import { LABELS } from '../labels.ts';
import { PassageTable } from './passage-table.tsx';

type Document = NonNullable<DocumentQuery['document']>;
type Problem = NonNullable<DocumentProblemsQuery['document']>['problems']['nodes'][number];
type Mention = NonNullable<DocumentMentionsQuery['document']>['mentions']['nodes'][number];

/** What was read in a document, what was doubted, and what belongs to nothing: for the one who brought it. */
export function ReportView({ document: key }: { readonly document: string }) {
  const answer = useAnswer(DocumentDocument, { key });
  return (
    <Answered page answer={answer} rows={14}>
      {({ document }) => (document ? <Report document={document} /> : <NotInCorpus name={key} />)}
    </Answered>
  );
}

function Report({ document }: { readonly document: Document }) {
  const { key, text } = document;
  const name = document.title ?? key;
  const passages = useAll(DocumentPassagesDocument, { key }, (data) => data.document?.passages, 5000);
  const problems = useAll(DocumentProblemsDocument, { key }, (data) => data.document?.problems, 2000);
  const mentions = useAll(DocumentMentionsDocument, { key }, (data) => data.document?.mentions, 5000);
  useArrival(`${say('document.report')}：${name}`, problems.state === 'ready' && passages.state === 'ready');
  const here = linkTo('report', key);
  return (
    <>
      <PageHead title={name} verbatim over={say('document.report')}>
        <p>
          <a href={linkTo('document', key)}>{say('document.reader')}</a>
        </p>
      </PageHead>
      <div class="stack wide">
        <Section title={say('document.problems')}>
          <Answered answer={problems} rows={4}>
            {({ nodes }) =>
              nodes.length === 0 ? <Empty /> : <Problems problems={nodes} document={document} here={here} />
            }
          </Answered>
        </Section>
        <Section title={say('document.unclaimed')}>
          {document.unclaimed.length === 0 ? (
            <Empty />
          ) : (
            <ul class="stack">
              {document.unclaimed.map((span) => (
                <li key={span.start}>
                  <a class="verbatim" href={linkToSource(key, [span], here)} lang="zh-CN">
                    {text?.slice(span.start, span.end).trim().slice(0, 120) ?? say('measure.source')}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section title={say('report.mentions')}>
          <Answered answer={mentions} rows={8}>
            {({ nodes }) => (nodes.length === 0 ? <Empty /> : <Mentions mentions={nodes} document={key} here={here} />)}
          </Answered>
        </Section>
        <Section title={say('document.items')}>
          <Answered answer={passages} rows={8}>
            {({ nodes }) => (nodes.length === 0 ? <Empty /> : <PassageTable passages={nodes} />)}
          </Answered>
        </Section>
      </div>
    </>
  );
}

function Problems({
  problems,
  document,
  here,
}: {
  readonly problems: readonly Problem[];
  readonly document: Document;
  readonly here: string;
}) {
  const words = ({ span }: Problem): string => document.text?.slice(span.start, span.end).trim().slice(0, 60) ?? '';
  const columns: readonly Column<Problem>[] = [
    {
      key: 'severity',
      title: say('report.severity'),
      value: ({ severity }) => label('Severity', severity),
      render: ({ severity }) => <span class={`severity ${severity.toLowerCase()}`}>{label('Severity', severity)}</span>,
      facet: ({ severity }) => [label('Severity', severity)],
    },
    {
      key: 'words',
      title: say('report.words'),
      value: words,
      render: (problem) => (
        <a href={linkToSource(document.key, [problem.span], here)}>{words(problem) || say('measure.source')}</a>
      ),
      verbatim: true,
      main: true,
    },
    {
      key: 'message',
      title: say('report.message'),
      value: ({ code, message }) => (code in LABELS.ProblemCode ? label('ProblemCode', code) : message),
      render: ({ code, message }) => (
        <span title={message}>{code in LABELS.ProblemCode ? label('ProblemCode', code) : message}</span>
      ),
    },
    { key: 'code', title: say('report.code'), value: ({ code }) => code, facet: ({ code }) => [code] },
  ];
  return (
    <LocalTable
      name="problem"
      caption={say('document.problems')}
      columns={columns}
      rows={problems}
      keyOf={({ code, span }) => `${code} ${span.start}`}
      file="yuanliu-problems"
    />
  );
}

/** The API gives its reasons in English; in Chinese the page says what kind of reason it is. */
function sayReason({ reason, resolution }: Mention): string {
  if (language.get() === 'en' || !reason) return reason ?? '';
  return say(resolution === 'AMBIGUOUS' ? 'report.reason.ambiguous' : 'report.reason.unknown');
}

function Mentions({
  mentions,
  document,
  here,
}: {
  readonly mentions: readonly Mention[];
  readonly document: string;
  readonly here: string;
}) {
  const open = mentions.filter(({ resolution }) => resolution === 'UNKNOWN' || resolution === 'AMBIGUOUS');
  const columns: readonly Column<Mention>[] = [
    {
      key: 'text',
      title: say('report.words'),
      value: ({ text }) => text,
      render: ({ text, spans }) => <a href={linkToSource(document, spans, here)}>{text}</a>,
      verbatim: true,
      main: true,
    },
    {
      key: 'kind',
      title: say('column.kind'),
      value: ({ kind }) => label('MentionKind', kind),
      facet: ({ kind }) => [label('MentionKind', kind)],
    },
    {
      key: 'resolution',
      title: say('column.resolution'),
      value: ({ resolution }) => (resolution ? label('Resolution', resolution) : null),
      facet: ({ resolution }) => (resolution ? [label('Resolution', resolution)] : []),
    },
    { key: 'reason', title: say('report.reason'), value: sayReason },
  ];
  return (
    <div class="stack">
      <Matrix
        caption={say('report.mentions')}
        cells={mentions.map(({ kind, resolution }) => ({
          row: label('MentionKind', kind),
          column: resolution ? label('Resolution', resolution) : say('report.plain'),
        }))}
      />
      <h3>{say('report.open')}</h3>
      {open.length === 0 ? (
        <Empty />
      ) : (
        <LocalTable
          name="open"
          caption={say('report.open')}
          columns={columns}
          rows={open}
          keyOf={({ spans, kind }) => `${kind} ${spans[0]?.start ?? 0}`}
          file="yuanliu-open-mentions"
        />
      )}
    </div>
  );
}
