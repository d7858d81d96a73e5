import { number } from '../language.ts';

/** Counts by value as bars that are links; the words stand on the bar, so a small count is as easy to hit as a large one. */
export function Bars({
  values,
}: {
  readonly values: readonly { readonly label: string; readonly href: string; readonly count: number }[];
}) {
  const most = Math.max(1, ...values.map(({ count }) => count));
  return (
    <ul class="bars">
      {values.map(({ label, href, count }) => (
        <li key={href}>
          <a href={href}>
            <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
              <rect width={(count / most) * 100} height={1} />
            </svg>
            <span>{label}</span>
            <span class="of">{number(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
