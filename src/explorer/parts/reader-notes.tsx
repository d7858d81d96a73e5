import type { ComponentChildren } from 'preact';
import type { DocumentPassagesQuery, DocumentProblemsQuery, DocumentQuery } from '../generated/graphql.ts';
import { label, number, say } from '../language.ts';
import { linkTo, linkToSource } from '../routes.ts';
import { LABELS } from '../labels.ts';
import { Correction } from './correction.tsx';

type Document = NonNullable<DocumentQuery['document']>;
type Passage = NonNullable<DocumentPassagesQuery['document']>['passages']['nodes'][number];
type Problem = NonNullable<DocumentProblemsQuery['document']>['problems']['nodes'][number];

/** What the marks in the text mean. */
export function MarkLegend() {
  return (
    <ul class="row soft small mark-legend" aria-label={say('document.marks')}>
      {(['mention', 'problem', 'unclaimed'] as const).map((kind) => (
        <li key={kind} class="source">
          <span class={kind}>{say(`document.mark.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was doubted and what was put right, in words and with the way to its place: a mark in the text alone says neither to everybody. */
export function ReaderNotes({
  document,
  problems,
  items,
}: {
  readonly document: Pick<Document, 'key' | 'title' | 'corrections'>;
  readonly problems: readonly Problem[];
  readonly items: readonly Passage[];
}) {
  const corrected = [
    { ...document, name: document.title ?? document.key, href: linkTo('document', document.key) },
    ...items.map((item) => ({ ...item, href: linkTo('measure', item.key) })),
  ].filter(({ corrections }) => corrections.length > 0);
  return (
    <>
      <Note title={say('document.problems')} count={problems.length}>
        {problems.map(({ code, span, severity, message }) => (
          <li key={`${code} ${span.start}`}>
            <span class={`severity ${severity.toLowerCase()}`}>{label('Severity', severity)}</span>{' '}
            <a href={linkToSource(document.key, [span])}>
              {code in LABELS.ProblemCode ? label('ProblemCode', code) : message}
            </a>
          </li>
        ))}
      </Note>
      <Note title={say('measure.corrected')} count={corrected.length}>
        {corrected.map(({ key, name, href, corrections }) => (
          <li key={key}>
            <a href={href} lang="zh-CN">
              {name}
            </a>
            {corrections.map((correction) => (
              <p key={correction.key} class="small">
                <Correction correction={correction} />
              </p>
            ))}
          </li>
        ))}
      </Note>
    </>
  );
}

function Note({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}) {
  return count === 0 ? null : (
    <details class="card" open={count <= 5}>
      <summary>
        {title} <span class="soft">{number(count)}</span>
      </summary>
      <ul class="stack small notes">{children}</ul>
    </details>
  );
}
