/** A process that starts an engine and says so on stdout, to be ended by the test: `tsx engine-child.ts HOME ENGINE_FOLDER`. */
import { startEngine } from '../../src/graph/engine/engine.ts';
import { isFault } from '../../src/model/errors.ts';

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const [home, engineFolder] = process.argv.slice(2) as [string, string];
try {
  const engine = await startEngine({ home, engineFolder, heapMegabytes: 512 });
  print({ port: engine.port, jvm: engine.pid });
  setInterval(() => undefined, 60_000); // stay until ended
} catch (error) {
  print({
    fault: isFault(error) ? error.code : String(error),
    message: error instanceof Error ? error.message : '',
  });
}
