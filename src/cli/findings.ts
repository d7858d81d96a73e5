import path from 'node:path';
import type { Finding } from '../resolve/yaml-source.ts';

/** `file:line:column: message`, as compilers print it, so that editors can jump there. */
export function formatFinding({ file, line, column, message }: Finding): string {
  const near = path.relative(process.cwd(), file);
  return `${near.startsWith('..') ? file : near}:${line}:${column}: ${message}`;
}
