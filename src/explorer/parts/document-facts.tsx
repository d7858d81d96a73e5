import type { DocumentQuery } from '../generated/graphql.ts';
import { label, say } from '../language.ts';
import { linkTo } from '../routes.ts';

type Document = NonNullable<DocumentQuery['document']>;

/** What is known of a document. What it does not state is said to be not stated, because a reader would look for it. */
export function DocumentFacts({ document }: { readonly document: Document }) {
  const missing = <span class="soft">{say('state.notStated')}</span>;
  return (
    <dl class="facts">
      <dt>{say('column.documentNumber')}</dt>
      <dd lang="zh-CN">{document.documentNumber?.text ?? missing}</dd>
      <dt>{say('column.issuer')}</dt>
      <dd lang="zh-CN">
        {document.issuers.nodes.length === 0
          ? missing
          : document.issuers.nodes.map(({ key, name }) => (
              <a key={key} href={linkTo('body', key)}>
                {name}{' '}
              </a>
            ))}
      </dd>
      <dt>{say('column.genre')}</dt>
      <dd>{document.genre ? label('Genre', document.genre) : missing}</dd>
      <dt>{say('measure.date')}</dt>
      <dd>{document.documentDate ?? missing}</dd>
      {(
        [
          ['document.issuedOn', document.issuedOn],
          ['document.publishedOn', document.publishedOn],
          ['document.effectiveFrom', document.effectiveFrom],
          ['document.validUntil', document.validUntil],
          ['document.addressee', document.addressee],
        ] as const
      ).map(([word, value]) =>
        value ? (
          <>
            <dt>{say(word)}</dt>
            <dd lang="zh-CN">{value}</dd>
          </>
        ) : null,
      )}
      {document.batches.nodes.length > 0 ? (
        <>
          <dt>{say('column.batch')}</dt>
          <dd lang="zh-CN">{document.batches.nodes.map(({ name }) => name).join('、')}</dd>
        </>
      ) : null}
      {document.attachments.length > 0 ? (
        <>
          <dt>{say('document.attachments')}</dt>
          <dd lang="zh-CN">{document.attachments.join('；')}</dd>
        </>
      ) : null}
      {document.inCorpus ? (
        <>
          <dt>{say('document.official')}</dt>
          <dd>
            {document.sourceUrl ? (
              <a href={document.sourceUrl} rel="noreferrer" target="_blank" lang="zh-CN">
                {document.publisher ?? document.sourceUrl}
              </a>
            ) : (
              <span class="soft">{say('document.official.none')}</span>
            )}
          </dd>
        </>
      ) : null}
      {document.sha256 ? (
        <>
          <dt>{say('document.sha')}</dt>
          <dd class="key" title={document.sha256}>
            {document.sha256.slice(0, 12)}…
          </dd>
        </>
      ) : null}
    </dl>
  );
}
