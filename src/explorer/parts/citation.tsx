import { useState } from 'preact/hooks';
import { say } from '../language.ts';
import { formatBibtex, formatGb, type Cited } from './citation-formats.ts';

/** How to cite an item: the national standard, BibTeX, and the address that stays. */
export function Citation({ cited }: { readonly cited: Cited }) {
  return (
    <details class="citation card">
      <summary>
        <h2>{say('cite.title')}</h2>
      </summary>
      <div class="stack">
        <Copied name={say('cite.gb')} text={formatGb(cited)} />
        <Copied name={say('cite.bibtex')} text={formatBibtex(cited)} />
        <Copied name={say('cite.link')} text={cited.permalink} />
      </div>
    </details>
  );
}

function Copied({ name, text }: { readonly name: string; readonly text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div class="copied">
      <div class="row">
        <h3>{name}</h3>
        <button
          type="button"
          class="no-print"
          onClick={() => void copy().catch(() => undefined)}
          aria-label={`${say('cite.copy')} ${name}`}
        >
          {say(copied ? 'cite.copied' : 'cite.copy')}
        </button>
        <span class="unseen" role="status">
          {copied ? say('cite.copied') : ''}
        </span>
      </div>
      {/* Selectable as a whole where the clipboard is forbidden. */}
      <pre tabIndex={0}>{text}</pre>
    </div>
  );
}
