import { z } from 'zod';
import { ExportedDocument, ExportedMeasure } from '../../model/export-lines.ts';
import { writeCsv } from './csv.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeDocumentLines, writeMeasureLines } from './json-lines.ts';
import type { ExportSource, ExportText } from './source.ts';

export interface ExportFormat {
  readonly mediaType: string;
  readonly description: string;
  readonly write: (source: ExportSource) => ExportText;
}

/** The files by their names, which stay: people save links. */
export const EXPORTS = {
  'measures.csv': {
    mediaType: 'text/csv; charset=utf-8; header=present',
    description:
      "a row for each measure × body in a role × scope × words that it rests on (RFC 4180, UTF-8, CRLF). Text that a spreadsheet would run as a formula (= + - @ TAB CR LF first, full-width too), or that begins with ', has one ' before it: take one ' away and it is as it was.",
    write: writeCsv,
  },
  'measures.jsonl': {
    mediaType: 'application/jsonl; charset=utf-8',
    description:
      'a whole measure a line, with every claim about it and with it and their evidence; described by measures.schema.json',
    write: writeMeasureLines,
  },
  'documents.jsonl': {
    mediaType: 'application/jsonl; charset=utf-8',
    description:
      'a whole document a line, with the text that all spans refer to and the claims about it; described by documents.schema.json',
    write: writeDocumentLines,
  },
  'graph.graphml': {
    mediaType: 'application/graphml+xml; charset=utf-8',
    description:
      'things as nodes, relationships as directed edges with level and claimIds; lineage runs from the earlier to the later',
    write: writeGraphml,
  },
  'graph.jsonld': {
    mediaType: 'application/ld+json; charset=utf-8',
    description:
      'things (schema.org Legislation, ELI) and claims (rdf:Statement, PROV-O) with their quotes (Web Annotation selectors); the context stands in the file',
    write: writeJsonLd,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;
export type ExportName = keyof typeof EXPORTS;
export const ExportNames = Object.keys(EXPORTS) as readonly ExportName[];

const schemaOf = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;

/** What describes a line of the JSON Lines files, as JSON Schema. */
export const SCHEMAS: Readonly<Record<string, string>> = {
  'measures.schema.json': schemaOf(ExportedMeasure),
  'documents.schema.json': schemaOf(ExportedDocument),
};

export const LICENCE = {
  code: 'Apache-2.0, with the register, the judgements and what is made of them',
  documents:
    'official texts, outside copyright (中华人民共和国著作权法 第五条); what you added yourself stands under the terms it came with',
} as const;
