import { useEffect, useMemo, useState } from 'preact/hooks';
import { asked } from '../address.ts';
import { useAll, useAnswer } from '../data.ts';
import {
  DocumentDocument,
  DocumentMentionsDocument,
  DocumentPassagesDocument,
  DocumentProblemsDocument,
  type DocumentMentionsQuery,
  type DocumentPassagesQuery,
  type DocumentProblemsQuery,
  type DocumentQuery,
} from '../generated/graphql.ts';
import { label, language, say } from '../language.ts';
import { place, useArrival } from '../navigation.ts';
import { DocumentFacts } from '../parts/document-facts.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ReaderBar } from '../parts/reader-bar.tsx';
import { MarkLegend, ReaderNotes } from '../parts/reader-notes.tsx';
import { SourceText, type Mark } from '../parts/source-text.tsx';
import { Answered, NotInCorpus, Unknown } from '../parts/states.tsx';
import { linkTo, linkToNode, parseSpans, type SpanAsked } from '../routes.ts';
import { CitationLists } from './citation-lists.tsx';

type Document = NonNullable<DocumentQuery['document']>;
type Passage = NonNullable<DocumentPassagesQuery['document']>['passages']['nodes'][number];
type Mention = NonNullable<DocumentMentionsQuery['document']>['mentions']['nodes'][number];
type Problem = NonNullable<DocumentProblemsQuery['document']>['problems']['nodes'][number];

/** The source reader: a document as received, with what is quoted from it marked and scrolled to. */
export function DocumentView({ document }: { readonly document: string }) {
  const answer = useAnswer(DocumentDocument, { key: document });
  return (
    <Answered page answer={answer} rows={20}>
      {({ document: found }) => (found ? <Reader document={found} /> : <NotInCorpus name={document} />)}
    </Answered>
  );
}

function Reader({ document }: { readonly document: Document }) {
  const spans = useMemo(() => parseSpans(asked('span')), [place.get().search]);
  useArrival(document.title ?? document.key, spans.length === 0);
  return (
    <>
      <PageHead
        title={document.title ?? document.key}
        verbatim
        over={
          <>
            <span>{document.genre ? label('Genre', document.genre) : label('NodeType', 'PolicyDocument')}</span>
            {document.documentNumber ? <span lang="zh-CN">{document.documentNumber.text}</span> : null}
            <span>{document.documentDate ?? say('start.undated')}</span>
          </>
        }
      />
      {document.inCorpus && document.text != null ? (
        <Text document={document} text={document.text} spans={spans} />
      ) : (
        <div class="stack wide">
          <Unknown>{say('document.stub')}</Unknown>
          <DocumentFacts document={document} />
        </div>
      )}
      <CitationLists document={document.key} />
    </>
  );
}

const quoteId = (order: number): string => `quote-${order + 1}`;

function Text({
  document,
  text,
  spans,
}: {
  readonly document: Document;
  readonly text: string;
  readonly spans: readonly SpanAsked[];
}) {
  const [marking, setMarking] = useState(true);
  const key = document.key;
  const passages = useAll(DocumentPassagesDocument, { key }, (data) => data.document?.passages, 5000);
  const mentions = useAll(DocumentMentionsDocument, marking ? { key } : null, (data) => data.document?.mentions, 5000);
  const problems = useAll(DocumentProblemsDocument, { key }, (data) => data.document?.problems, 2000);
  const items = passages.state === 'ready' ? passages.data.nodes : [];
  const marks = [
    ...spans.map((span, order): Mark => ({ ...span, kind: 'quote', id: quoteId(order) })),
    ...items.flatMap(toItemMark),
    ...(marking && mentions.state === 'ready' ? mentions.data.nodes.flatMap(toMentionMarks) : []),
    ...(problems.state === 'ready' ? problems.data.nodes.map(toProblemMark) : []),
    ...document.unclaimed.map((span): Mark => ({ ...span, kind: 'unclaimed', note: say('document.unclaimed') })),
  ];
  const titles = useMemo(() => titleSpans(document), [document]);
  // The first paint has the text, so the quote can be scrolled to at once; marks that come later do not move lines.
  useEffect(() => {
    if (spans.length === 0) return;
    const quote = globalThis.document.getElementById(quoteId(0));
    quote?.scrollIntoView({ block: 'center' });
    quote?.setAttribute('tabindex', '-1');
    quote?.focus({ preventScroll: true });
  }, [spans]);
  return (
    <div class="reader">
      <div>
        <ReaderBar
          quotes={spans.length}
          idOf={quoteId}
          marking={marking}
          onMarking={setMarking}
          report={linkTo('report', key)}
        />
        <div class="row reader-note">
          <p class="soft small">{say('document.text.asReceived')}</p>
          <MarkLegend />
        </div>
        <SourceText text={text} titles={titles} marks={marks} />
      </div>
      <aside class="reader-side stack">
        <details class="card" open>
          <summary>{say('measure.facts')}</summary>
          <DocumentFacts document={document} />
        </details>
        <ReaderNotes
          document={document}
          problems={problems.state === 'ready' ? problems.data.nodes : []}
          items={items}
        />
        <details class="card">
          <summary>{say('document.contents')}</summary>
          <Contents items={items} />
        </details>
      </aside>
    </div>
  );
}

function Contents({ items }: { readonly items: readonly Passage[] }) {
  return (
    <ol class="contents" lang="zh-CN">
      {items.map((item) => (
        <li key={item.key}>
          <a href={linkTo('measure', item.key)}>
            {item.number ? `${item.number} ` : ''}
            {item.name}
          </a>
        </li>
      ))}
    </ol>
  );
}

const titleSpans = (document: Document): readonly SpanAsked[] =>
  document.titleClaims.nodes
    .flatMap(({ evidence }) => evidence)
    .filter(({ document: quoted }) => quoted?.key === document.key)
    .flatMap(({ locator }) => locator?.spans ?? []);

function toItemMark(item: Passage): Mark[] {
  const [first] = item.spans;
  return first ? [{ start: first.start, end: first.end, kind: 'item', id: `item-${item.ordinal}` }] : [];
}

function toMentionMarks(mention: Mention): Mark[] {
  const { target, kind, resolution, reason } = mention;
  const note = [
    label('MentionKind', kind),
    resolution ? label('Resolution', resolution) : null,
    language.get() === 'en' ? reason : null,
  ]
    .filter(Boolean)
    .join(' · ');
  const href = target ? linkToNode(target.__typename, target.key) : null;
  return mention.spans.map((span): Mark => ({ ...span, kind: 'mention', note, href }));
}

function toProblemMark({ span, severity, code, message }: Problem): Mark {
  const called = label('ProblemCode', code);
  return { ...span, kind: 'problem', note: `${label('Severity', severity)}：${called === code ? message : called}` };
}
