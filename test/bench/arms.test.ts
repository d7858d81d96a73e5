import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { compareArms } from './arms.ts';
import { HttpClient } from './http-client.ts';
import type { Stage } from './stage.ts';
import { median, quantile } from './statistics.ts';
import { oneMeasure } from './workloads-measures.ts';

const toStop: (() => void)[] = [];
afterEach(() => {
  for (const stop of toStop.splice(0)) stop();
});

/** A stage whose API says what it is told to say, one answer after the other. */
async function stageWith(answers: readonly unknown[]): Promise<Stage> {
  let next = 0;
  const server: Server = createServer((request, response) => {
    request.resume();
    response.end(JSON.stringify(answers[next++ % answers.length]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const http = new HttpClient((server.address() as AddressInfo).port);
  toStop.push(() => {
    http.close();
    server.close();
  });
  return {
    load: { version: 'd1', nodes: 0, claims: 0, written: 0, seconds: 0, cpu: { node: 0, jvm: 0 }, steps: [], peak: 0 },
    pids: { engine: process.pid, server: process.pid, raw: process.pid },
    http,
    bytes: http,
    raw: () => Promise.resolve({ times: [], rows: [[{ measure: { key: 'a', agencies: [] } }]] }),
    close: () => Promise.resolve(),
  };
}

const right = { data: { measure: { key: 'a', agencies: { edges: [] } } } };

describe('the arms of the benchmark', () => {
  it('agree when both say the same', async () => {
    expect(await compareArms(await stageWith([right]), oneMeasure(1_000), [1])).toBe(JSON.stringify(right).length);
  });

  it.each([
    ['another answer', [{ data: { measure: { key: 'b', agencies: { edges: [] } } } }]],
    ['another answer the second time, from a cache', [right, { data: { measure: null } }]],
    ['an error', [{ errors: [{ message: 'no' }] }]],
  ])('are not timed when the API gives %s', async (_, answers) => {
    await expect(compareArms(await stageWith(answers), oneMeasure(1_000), [1])).rejects.toThrow('one measure');
  });

  it('have medians and quantiles of what they took', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([5, 1, 4, 2, 3], 0.95)).toBe(5);
  });
});
