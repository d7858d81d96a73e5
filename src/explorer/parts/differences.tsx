import { number } from '../language.ts';

export interface Difference {
  readonly name: string;
  readonly href: string | null;
  readonly a: number;
  readonly b: number;
}

/** Counts of two sides back to back, so that what one side lacks is seen at once. */
export function Differences({
  names: [first, second],
  rows,
  caption,
}: {
  readonly names: readonly [string, string];
  readonly rows: readonly Difference[];
  readonly caption: string;
}) {
  const most = Math.max(1, ...rows.flatMap(({ a, b }) => [a, b]));
  return (
    <table class="differences">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{caption}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, href, a, b }) => (
          <tr key={name}>
            <td class="left">
              <Bar count={a} most={most} />
            </td>
            <th scope="row" lang="zh-CN">
              {href === null ? name : <a href={href}>{name}</a>}
            </th>
            <td class="right">
              <Bar count={b} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ count, most }: { readonly count: number; readonly most: number }) {
  return (
    <span class="bar">
      <svg width="100%" height="14" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={count} height="1" />
      </svg>
      <span class={count === 0 ? 'soft' : undefined}>{number(count)}</span>
    </span>
  );
}
