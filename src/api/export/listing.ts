import { EXPORT_FORMAT } from '../../model/export-lines.ts';
import { CSV_COLUMNS } from './csv.ts';
import { EXPORTS, ExportNames, LICENCE, SCHEMAS } from './formats.ts';
import { valuesOf, type QueryParameter } from './query.ts';

/** What `/export` answers: the files, the parameters that they take, and what a column holds. */
export function describeExports(dataset: string | null, parameters: readonly QueryParameter[]): object {
  return {
    dataset,
    format: EXPORT_FORMAT,
    licence: LICENCE,
    files: ExportNames.map((name) => {
      const { mediaType, description } = EXPORTS[name];
      return { name, href: `/export/${name}`, mediaType, description };
    }),
    schemas: Object.keys(SCHEMAS).map((name) => ({ name, href: `/export/${name}` })),
    parameters: parameters.map(({ name, type, description }) => ({
      name,
      type: String(type),
      values: valuesOf(type),
      description: description.trim(),
    })),
    csvColumns: CSV_COLUMNS,
    whole:
      'Without a filter a graph is the whole graph; with one it is the selected measures and their documents, and what these lead to. X-Yuanliu-Measures says how many measures were selected; a file that could not be finished ends with a reset of the connection.',
  };
}
