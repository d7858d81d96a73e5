import { useState } from 'preact/hooks';
import { asked } from '../address.ts';
import { say } from '../language.ts';

/** An address of this page only: what else stands in `from` is not followed. */
function backTo(): string | null {
  const from = asked('from');
  return from?.startsWith('/') && !from.startsWith('//') ? from : null;
}

/** Stays in sight while one reads: the way back, the next quote, what is marked. */
export function ReaderBar({
  quotes,
  idOf,
  marking,
  onMarking,
  report,
}: {
  readonly quotes: number;
  readonly idOf: (order: number) => string;
  readonly marking: boolean;
  readonly onMarking: (marking: boolean) => void;
  readonly report: string;
}) {
  const [at, setAt] = useState(0);
  const back = backTo();
  const step = (): void => {
    const next = (at + 1) % quotes;
    setAt(next);
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'center' });
  };
  return (
    <div class="reader-bar small">
      {back ? (
        <a class="button" href={back}>
          ← {say('document.back.plain')}
        </a>
      ) : null}
      {quotes > 0 ? (
        <span>
          <mark class="verbatim">{say('document.quote', { n: at + 1, of: quotes })}</mark>
        </span>
      ) : null}
      {quotes > 1 ? (
        <button type="button" onClick={step}>
          {say('document.next')}
        </button>
      ) : null}
      <label class="row">
        <input type="checkbox" checked={marking} onChange={() => onMarking(!marking)} />
        {say('document.mentions')}
      </label>
      <a href={report}>{say('document.report')}</a>
    </div>
  );
}
