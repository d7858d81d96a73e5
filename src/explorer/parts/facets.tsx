import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { number, say } from '../language.ts';

export interface FacetGroup {
  readonly key: string;
  readonly title: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly chosen: readonly string[];
}

/** What lies open over the page closes when one goes on elsewhere, and on Escape, which leaves the focus where it was opened. */
function useClosing(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isOpen = (): HTMLDetailsElement | null | undefined => bar.current?.querySelector('details[open]');
    // Once the event is over: Chromium's page crashes where what holds the focus closes while a click on its label is still under way.
    const onPoint = ({ target }: Event): void => {
      setTimeout(() => {
        const open = isOpen();
        if (open && !open.contains(target as Node)) open.open = false;
      });
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      const open = key === 'Escape' ? isOpen() : null;
      if (!open) return;
      open.open = false;
      open.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPoint);
    document.addEventListener('focusin', onPoint);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPoint);
      document.removeEventListener('focusin', onPoint);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** Counts by value that narrow a list. OR within one group, AND across groups. */
export function Facets({
  groups,
  onChoose,
}: {
  readonly groups: readonly FacetGroup[];
  readonly onChoose: (key: string, chosen: readonly string[]) => void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  useClosing(bar);
  const chosen = groups.reduce((sum, group) => sum + group.chosen.length, 0);
  return (
    <div ref={bar} class="facet-bar" role="group" aria-label={say('table.facets')}>
      {groups
        .filter(({ values, chosen: picked }) => values.length > 1 || picked.length > 0)
        .map((group) => (
          <details key={group.key} class="facet">
            <summary>
              {group.title}
              {group.chosen.length > 0 ? <span class="count">{group.chosen.length}</span> : null}
            </summary>
            <div class="facet-values">
              {group.values.map(({ value, label, count }) => (
                <label key={value}>
                  <input
                    type="checkbox"
                    checked={group.chosen.includes(value)}
                    onChange={() =>
                      onChoose(
                        group.key,
                        group.chosen.includes(value)
                          ? group.chosen.filter((one) => one !== value)
                          : [...group.chosen, value],
                      )
                    }
                  />
                  <span>{label}</span>
                  <span class="soft small">{number(count)}</span>
                </label>
              ))}
            </div>
          </details>
        ))}
      {chosen > 0 ? (
        <button
          type="button"
          onClick={() => {
            for (const group of groups) if (group.chosen.length > 0) onChoose(group.key, []);
          }}
        >
          {say('table.clear')}
        </button>
      ) : null}
    </div>
  );
}
