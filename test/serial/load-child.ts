/** A loader in a process of its own, so that a test can end it with kill -9. Arguments: connection as JSON, number of measures. */
import { openDatabase, type DatabaseSettings } from '../../src/graph/database.ts';
import { loadDataset } from '../../src/graph/load.ts';
import { createSynthetic } from '../support/synthetic.ts';

const [connection = '', measures = ''] = process.argv.slice(2);
const database = openDatabase(JSON.parse(connection) as DatabaseSettings);
const report = await loadDataset(
  database,
  createSynthetic({ measures: Number(measures), perDocument: 20, bodies: 10 }),
  {
    waitMs: 60_000,
    onProgress: (step) => process.send?.(step),
  },
);
await database.close();
process.stdout.write(report.version);
process.disconnect?.();
