import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { sendText } from '../../src/api/export/send.ts';
import type { ExportText } from '../../src/api/export/source.ts';
import { download } from '../support/download.ts';

const CHUNK = 'x'.repeat(256 * 1024);
/** More than the buffers of the system between a server and a client hold. */
const MANY = 1_000;

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

interface Sent {
  made: number;
  ended: boolean;
  failed: string | null;
}

/** Serves what `make` writes, and tells how far it came. */
async function serve(
  make: (sent: Sent) => ExportText,
  stallMs = 500,
): Promise<{ readonly url: URL; readonly sent: Sent }> {
  const sent: Sent = { made: 0, ended: false, failed: null };
  server = createServer((_, response) => {
    sent.made = 0;
    const left = new AbortController();
    response.once('close', () => left.abort(new Error('the client has left')));
    const onBegin = (): void => void response.setHeader('X-Begun', 'yes');
    sendText(response as Response, make(sent), { stallMs, signal: left.signal, onBegin })
      .catch((error: unknown) => {
        sent.failed = String(error);
        if (!response.headersSent) response.writeHead(503).end('{}');
      })
      .finally(() => (sent.ended = true));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), sent };
}

async function* many(sent: Sent, failAt = Number.POSITIVE_INFINITY): ExportText {
  for (; sent.made < MANY; sent.made += 1) {
    if (sent.made === failAt) throw new Error('the database is away');
    await Promise.resolve();
    yield CHUNK;
  }
}

describe('a text that is sent', () => {
  it('is made only as fast as it is taken', async () => {
    const { url, sent } = await serve(many, 60_000);
    let made = 0;
    const ended = await download(url, async (pieces) => {
      if (pieces !== 1) return;
      await sleep(1_000);
      made = sent.made;
    });
    expect(ended).toBe('whole');
    expect(made).toBeLessThan(MANY / 2);
    expect(sent).toEqual({ made: MANY, ended: true, failed: null });
  });

  it('is cut, so that it cannot be taken for whole, when the client takes nothing', async () => {
    const { url, sent } = await serve(many);
    expect(await download(url, (pieces) => (pieces === 1 ? sleep(3_000) : Promise.resolve()))).toBe('broken');
    expect([sent.ended, sent.failed]).toEqual([true, 'Error: the client took nothing for 500 ms']);
  });

  it('is cut when what makes it fails on the way', async () => {
    const { url } = await serve((sent) => many(sent, 5));
    expect(await download(url, () => Promise.resolve())).toBe('broken');
  });

  it('is an error and no cut where the first rows fail already', async () => {
    const { url } = await serve((sent) => many(sent, 1));
    const response = await fetch(url);
    expect([response.status, response.headers.get('x-begun')]).toEqual([503, null]);
  });

  it('stops being made when the client hangs up', async () => {
    const { url, sent } = await serve(many, 60_000);
    const leave = new AbortController();
    const response = await fetch(url, { signal: leave.signal });
    await response.body?.getReader().read();
    leave.abort();
    await expect.poll(() => sent.ended, { timeout: 10_000 }).toBe(true);
    expect(sent.made).toBeLessThan(MANY);
  });
});
