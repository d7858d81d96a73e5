import path from 'node:path';
import type { Dropped } from '../ingest/formats/format.ts';
import type { Finding } from '../resolve/yaml-source.ts';

/** `file:line:column: message`, as compilers print it, so that editors can jump there. */
export function formatFinding({ file, line, column, message }: Finding): string {
  const near = path.relative(process.cwd(), file);
  return `${near.startsWith('..') ? file : near}:${line}:${column}: ${message}`;
}

/** What of a web page, Word or PDF file is not in its text, one kind in a line: text never disappears silently. */
export function formatDropped(format: string, dropped: readonly Dropped[]): string {
  const lines = dropped.map(({ kind, count, sample }) => `  ${count} × ${kind}${sample === '' ? '' : `: ${sample}`}`);
  return lines.length === 0 ? `${format}: all of its text is read\n` : `${format}: left out\n${lines.join('\n')}\n`;
}
