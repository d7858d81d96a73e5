import type { ComponentChildren } from 'preact';
import type { Answer } from '../data.ts';
import { say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { formatSearch } from '../routes.ts';
import { PageHead } from './page-head.tsx';

/** Being read. It takes the room that the answer is likely to need, so that nothing jumps. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  return (
    <div class="state loading" role="status">
      <span class="unseen">{say('state.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} class="bone" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Looked, and there is none. */
export function Empty({ children }: { readonly children?: ComponentChildren }) {
  return (
    <p class="state empty">
      <span aria-hidden="true">∅</span> {children ?? say('state.empty')}
    </p>
  );
}

/** No source says, or the corpus does not have it: with the reason where there is one. */
export function Unknown({
  children,
  why,
}: {
  readonly children?: ComponentChildren;
  readonly why?: ComponentChildren;
}) {
  return (
    <div class="state unknown">
      <p>
        <span aria-hidden="true">？</span> {children ?? say('state.unknown')}
      </p>
      {why ? <p class="soft small">{why}</p> : null}
    </div>
  );
}

export function Failed({ message, retry }: { readonly message: string; readonly retry: () => void }) {
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{say('state.error')}</strong>
      </p>
      <p class="soft small">{message}</p>
      <button type="button" onClick={retry}>
        {say('state.retry')}
      </button>
    </div>
  );
}

/** Shows an answer in its state: being read, failed, or there. What is empty or unknown is for the reader of the data to say. */
export function Answered<T>({
  answer,
  rows,
  page = false,
  children,
}: {
  readonly answer: Answer<T>;
  readonly rows?: number;
  /** The whole page hangs on it, so its failure needs a heading of its own. */
  readonly page?: boolean;
  readonly children: (data: T) => ComponentChildren;
}) {
  switch (answer.state) {
    case 'loading':
      return <Loading {...(rows === undefined ? {} : { rows })} />;
    case 'failed':
      return (
        <>
          {page ? <PageHead title={say('state.error')} /> : null}
          <Failed message={answer.message} retry={answer.retry} />
        </>
      );
    case 'ready':
      return <div aria-busy={answer.stale}>{children(answer.data)}</div>;
    default:
      return answer satisfies never;
  }
}

/** The page for something that the corpus does not have. */
export function NotInCorpus({ name }: { readonly name: string }) {
  useArrival(name, true);
  return (
    <>
      <PageHead title={name} />
      <Unknown why={say('state.notInCorpus.why')}>{say('state.notInCorpus', { key: name })}</Unknown>
      <p>
        <a class="button" href={`/search${formatSearch({ q: name })}`}>
          {say('state.search', { text: name })}
        </a>
      </p>
    </>
  );
}
