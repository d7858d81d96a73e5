import { useMemo } from 'preact/hooks';
import { cut, layOutSource, type Block, type Range } from './source-layout.ts';

/** Something said about a piece of the text. */
export interface Mark extends Range {
  readonly kind: 'quote' | 'mention' | 'problem' | 'unclaimed' | 'item';
  readonly href?: string | null;
  readonly note?: string;
  readonly id?: string;
}

/** A document's text with its structure, and what is quoted, mentioned, doubted in it. The text itself is never changed. */
export function SourceText({
  text,
  titles,
  marks,
}: {
  readonly text: string;
  readonly titles: readonly Range[];
  readonly marks: readonly Mark[];
}) {
  const blocks = useMemo(() => layOutSource(text, titles), [text, titles]);
  // Under the title of the page; a part without a section above it stands a level higher.
  const firstSection = blocks.findIndex(({ kind }) => kind === 'section');
  const sorted = useMemo(() => [...marks].sort((a, b) => a.start - b.start), [marks]);
  return (
    <div class="source verbatim" lang="zh-CN">
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} text={text} marks={sorted} under={firstSection !== -1 && i > firstSection} />
      ))}
    </div>
  );
}

function BlockView({
  block,
  text,
  marks,
  under,
}: {
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** A section stands above it. */
  readonly under: boolean;
}) {
  if (block.kind === 'table') return <Rows rows={block.rows} text={text} marks={marks} />;
  const words = <Words range={block.range} text={text} marks={marks} />;
  switch (block.kind) {
    case 'title':
      return <p class="source-title">{words}</p>;
    case 'section':
      return <h2>{words}</h2>;
    case 'subsection':
      return under ? <h3>{words}</h3> : <h2 class="part">{words}</h2>;
    case 'paragraph':
      return <p>{words}</p>;
    default:
      return block satisfies never;
  }
}

const HEADING_CELLS = 2;

function Rows({
  rows,
  text,
  marks,
}: {
  readonly rows: readonly (readonly Range[])[];
  readonly text: string;
  readonly marks: readonly Mark[];
}) {
  const width = Math.max(...rows.map((cells) => cells.length));
  const filled = (cells: readonly Range[]): number =>
    cells.filter(({ start, end }) => text.slice(start, end).trim()).length;
  const isHead = (cells: readonly Range[]): boolean => text.slice(cells[0]?.start, cells[0]?.end).trim() === '序号';
  return (
    <div class="table-scroll">
      <table>
        <tbody>
          {rows.map((cells, row) =>
            filled(cells) === 1 &&
            cells.length >= HEADING_CELLS &&
            text.slice(cells[0]?.start, cells[0]?.end).trim() ? (
              <tr key={row} class="band">
                <td colSpan={width}>
                  <Words range={cells[0] as Range} text={text} marks={marks} />
                </td>
              </tr>
            ) : (
              <tr key={row}>
                {cells.map((cell) => {
                  const words = <Words key={cell.start} range={cell} text={text} marks={marks} />;
                  return isHead(cells) ? (
                    <th key={cell.start} scope="col">
                      {words}
                    </th>
                  ) : (
                    <td key={cell.start}>{words}</td>
                  );
                })}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Words({
  range,
  text,
  marks,
}: {
  readonly range: Range;
  readonly text: string;
  readonly marks: readonly Mark[];
}) {
  const near = marks.filter(({ start, end }) => start < range.end && range.start < end);
  return (
    <>
      {cut(range, near).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        const first = (mark: Mark): boolean => mark.start === piece.start;
        let shown = <>{words}</>;
        for (const mark of [...piece.marks].sort((a, b) => NESTING.indexOf(a.kind) - NESTING.indexOf(b.kind))) {
          const id = first(mark) ? mark.id : undefined;
          if (mark.kind === 'quote') shown = <mark id={id}>{shown}</mark>;
          else if (mark.kind === 'item') shown = id === undefined ? shown : <span id={id}>{shown}</span>;
          else if (mark.href)
            shown = (
              <a class={mark.kind} href={mark.href} title={mark.note}>
                {shown}
              </a>
            );
          else
            shown = (
              <span class={mark.kind} title={mark.note}>
                {shown}
              </span>
            );
        }
        return <span key={piece.start}>{shown}</span>;
      })}
    </>
  );
}

/** From the inside out. */
const NESTING: readonly Mark['kind'][] = ['mention', 'problem', 'unclaimed', 'quote', 'item'];
