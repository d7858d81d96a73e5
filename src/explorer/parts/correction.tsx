import type { DocumentQuery } from '../generated/graphql.ts';

export type Corrected = NonNullable<DocumentQuery['document']>['corrections'][number];

/** What a user put right, beside what was read; nothing stated is a dash. */
export function Correction({ correction: { field, from, to, who, why } }: { readonly correction: Corrected }) {
  return (
    <>
      <span class="tag">{field}</span> <del lang="zh-CN">{from ?? '—'}</del> → <ins lang="zh-CN">{to ?? '—'}</ins>{' '}
      <span class="soft small">
        {who}：{why}
      </span>
    </>
  );
}
