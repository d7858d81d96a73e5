import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type INumberingOptions,
} from 'docx';
import type { PrintedBlock } from './printed-document.ts';

/** 一、（一） 1. as Word's own multilevel list has them. */
const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'sections',
      levels: [
        { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
        { level: 2, format: LevelFormat.DECIMAL, text: '%3.', alignment: AlignmentType.START },
      ],
    },
  ],
};

/** The blocks as a Word file with real automatic numbers, written by the `docx` package. */
export async function writeDocx(blocks: readonly PrintedBlock[]): Promise<Uint8Array> {
  const children = blocks.map((block) => {
    if (block.type === 'paragraph') {
      const { number, place, text } = block;
      return new Paragraph({
        children: [new TextRun(text)],
        ...(number ? { numbering: { reference: 'sections', level: number.level } } : {}),
        ...(place ? { alignment: place === 'centre' ? AlignmentType.CENTER : AlignmentType.RIGHT } : {}),
      });
    }
    return new Table({
      rows: block.rows.map((cells) => {
        const isHeading = cells.length > 1 && cells.slice(1).every((cell) => cell === '');
        return new TableRow({
          children: isHeading
            ? [new TableCell({ columnSpan: cells.length, children: [new Paragraph(cells[0] as string)] })]
            : cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
        });
      }),
    });
  });
  return Packer.toBuffer(new Document({ numbering: NUMBERING, sections: [{ children }] }));
}

/** A table whose second column goes over two rows, as Word merges cells. */
export function createMergedTable(rows: readonly (readonly string[])[], column: number): Table {
  return new Table({
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          children: cells.map(
            (cell, index) =>
              new TableCell({
                children: [new Paragraph(cell)],
                ...(index === column && at > 0
                  ? { verticalMerge: at === 1 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
                  : {}),
              }),
          ),
        }),
    ),
  });
}
