import { number } from '../language.ts';

/** How many there are by two things at once; darker where there are more, and the count always in words. */
export function Matrix({
  caption,
  cells,
}: {
  readonly caption: string;
  readonly cells: readonly { readonly row: string; readonly column: string }[];
}) {
  const columns = [...new Set(cells.map(({ column }) => column))].sort();
  const counts = new Map<string, Map<string, number>>();
  for (const { row, column } of cells) {
    const ofRow = counts.get(row) ?? new Map<string, number>();
    counts.set(row, ofRow.set(column, (ofRow.get(column) ?? 0) + 1));
  }
  const total = (ofRow: ReadonlyMap<string, number>): number => [...ofRow.values()].reduce((a, b) => a + b, 0);
  const rows = [...counts].sort(([, a], [, b]) => total(b) - total(a));
  const most = Math.max(...rows.flatMap(([, ofRow]) => [...ofRow.values()]));
  const shade = (count: number): number => (count === 0 ? 0 : 1 + Math.round((count / most) * 3));
  return (
    // Wide corpora have many years; the region takes the focus so that the keyboard can scroll it.
    <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="matrix">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([row, ofRow]) => (
            <tr key={row}>
              <th scope="row" lang="zh-CN">
                {row}
              </th>
              {columns.map((column) => {
                const count = ofRow.get(column) ?? 0;
                return (
                  <td key={column} class={`shade-${shade(count)}`}>
                    {count === 0 ? '·' : number(count)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
