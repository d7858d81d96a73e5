import { say } from '../language.ts';
import { useWidth } from './width.ts';

export interface TimelineEntry {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  /** An ISO prefix; null where none is stated. */
  readonly date: string | null;
  readonly note: string;
}

/** A partial date as a fraction of its year: `2021` stands at the middle of the year. */
export function toYears(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + (day === undefined ? 0.5 / 12 : (day - 1) / 365);
}

/** Documents on the line of years; those without a date stand beside it, because they have no place on it. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const dated = entries
    .flatMap((entry) => (entry.date === null ? [] : [{ ...entry, date: entry.date, at: toYears(entry.date) }]))
    .sort((a, b) => a.at - b.at);
  const undated = entries.filter((entry) => entry.date === null);
  const first = Math.floor(dated[0]?.at ?? 2000);
  const last = Math.ceil(dated.at(-1)?.at ?? first + 1);
  const x = (years: number): number => 14 + ((years - first) / Math.max(1, last - first)) * (width - 28);
  const step = Math.ceil((last - first) / Math.max(2, Math.floor(width / 70)));
  return (
    <div class="timeline">
      <div ref={box} class="timeline-axis">
        {width > 0 ? (
          <svg width={width} height={52} aria-hidden="true">
            <path class="axis" d={`M0 22H${width}`} />
            {Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step).map((year) => (
              <g key={year}>
                <path class="tick" d={`M${x(year)} 17V27`} />
                <text x={x(year)} y={46} text-anchor={year === last ? 'end' : year === first ? 'start' : 'middle'}>
                  {year}
                </text>
              </g>
            ))}
            {dated.map((entry, row) => (
              <g key={entry.key} class="event">
                <circle cx={x(entry.at)} cy={22} r={9} />
                <text class="ordinal" x={x(entry.at)} y={26.5} text-anchor="middle">
                  {row + 1}
                </text>
              </g>
            ))}
          </svg>
        ) : null}
      </div>
      <ol class="timeline-list">
        {dated.map((entry, row) => (
          <Entry key={entry.key} entry={entry} mark={String(row + 1)} when={entry.date} />
        ))}
        {undated.map((entry) => (
          <Entry key={entry.key} entry={entry} mark="？" when={say('start.undated')} />
        ))}
      </ol>
    </div>
  );
}

function Entry({ entry, mark, when }: { readonly entry: TimelineEntry; readonly mark: string; readonly when: string }) {
  return (
    <li>
      <span class="timeline-mark" aria-hidden="true">
        {mark}
      </span>
      <div>
        <span class="soft small">
          {when} · {entry.note}
        </span>
        <a class="verbatim" href={entry.href} lang="zh-CN">
          {entry.title}
        </a>
      </div>
    </li>
  );
}
