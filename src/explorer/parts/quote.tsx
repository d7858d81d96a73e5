import type { EvidencePartsFragment } from '../generated/graphql.ts';
import { say } from '../language.ts';
import { place } from '../navigation.ts';
import { linkToSource } from '../routes.ts';

export const documentName = (document: {
  readonly title?: string | null;
  readonly documentNumber?: { readonly text: string } | null;
  readonly key: string;
}): string => document.documentNumber?.text ?? document.title ?? document.key;

/** Where a quote stands, as a reader would say it. */
function whereOf({ locator }: EvidencePartsFragment): string {
  if (locator?.row == null) return '';
  return `${say('measure.row', { row: locator.row, sequence: locator.sequence ?? '—' })}${locator.column == null ? '' : ` · ${locator.column}`}`;
}

/** Words of a source, with one click to where they stand, or the official page that was read for a reference. */
export function Quote({
  evidence,
  named = true,
}: {
  readonly evidence: EvidencePartsFragment;
  /** Whether the document is to be named: not where it stands beside the quote. */
  readonly named?: boolean;
}) {
  const { document, locator, quote, reference } = evidence;
  if (evidence.kind === 'REFERENCE' || quote == null) return <ReferenceView reference={reference} />;
  const back = `${place.get().path}${place.get().search}`;
  const where = whereOf(evidence);
  return (
    <figure class="quote">
      <blockquote lang="zh-CN">
        {evidence.before ? <span class="around">…{evidence.before.slice(-24)}</span> : null}
        <mark>{quote}</mark>
        {evidence.after ? <span class="around">{evidence.after.slice(0, 24)}…</span> : null}
      </blockquote>
      {document ? (
        <figcaption class="small">
          <a href={linkToSource(document.key, locator?.spans ?? [], back)}>
            {say('measure.source')}
            <span class="unseen">：{quote.slice(0, 20)}</span>
          </a>
          {named ? (
            <span class="soft" lang="zh-CN">
              {documentName(document)}
            </span>
          ) : null}
          {where ? <span class="soft">{where}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

function ReferenceView({ reference }: { readonly reference: EvidencePartsFragment['reference'] }) {
  if (!reference) return null;
  const title = reference.title ?? reference.url ?? '';
  return (
    <p class="reference small">
      <span class="soft">{say('why.reference')}</span>{' '}
      {reference.url ? (
        <a href={reference.url} rel="noreferrer" target="_blank" lang="zh-CN">
          {title}
        </a>
      ) : (
        <span lang="zh-CN">{title}</span>
      )}
      {reference.publisher ? <span class="soft"> {reference.publisher}</span> : null}
      {reference.dateRead ? <span class="soft"> · {say('why.read', { date: reference.dateRead })}</span> : null}
    </p>
  );
}
