import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExplorerRoute } from '../../src/explorer/serve.ts';

/** The route alone, over a page of two files, beside a file that it must never give out. */
describe('the route of the page', () => {
  const home = mkdtempSync(join(tmpdir(), 'yuanliu-serve-'));
  const app = express();
  let origin = '';
  let close = (): void => undefined;

  beforeAll(async () => {
    mkdirSync(join(home, 'page/assets'), { recursive: true });
    writeFileSync(join(home, 'secret.txt'), 'secret');
    writeFileSync(join(home, 'page/index.html'), '<!doctype html>');
    writeFileSync(join(home, 'page/assets/index-abc.js'), 'export {};');
    app.use(createExplorerRoute(join(home, 'page')));
    app.use((_, response) => void response.status(404).json({ errors: [] }));
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });

  afterAll(() => {
    close();
    rmSync(home, { recursive: true, force: true });
  });

  const BROWSER = 'text/html,application/xhtml+xml,*/*;q=0.8';
  const key = encodeURIComponent('辽政发〔2024〕5号#二/8');

  it.each([
    ['/', BROWSER, 200, 'text/html', 'no-cache'],
    ['/', '*/*', 200, 'text/html', 'no-cache'],
    [`/measure/${key}?span=1-2`, BROWSER, 200, 'text/html', 'no-cache'],
    ['/measures', '*/*', 200, 'text/html', 'no-cache'],
    ['/measures', 'application/json', 404, 'application/json', null],
    ['/no/such/page', BROWSER, 404, 'text/html', 'no-cache'],
    ['/no/such/page', '*/*', 404, 'application/json', null],
    ['/assets/index-abc.js', '*/*', 200, 'text/javascript', 'public, max-age=31536000, immutable'],
    ['/assets/index-old.js', BROWSER, 404, 'application/json', null],
    ['/measure/%E0%A4%A', BROWSER, 404, 'text/html', 'no-cache'],
  ])('answers %s to a client that takes %s with %i', async (path, accept, status, type, caching) => {
    const response = await fetch(`${origin}${path}`, { headers: { accept } });
    const head = await fetch(`${origin}${path}`, { method: 'HEAD', headers: { accept } });
    expect([response.status, response.headers.get('cache-control')]).toEqual([status, caching]);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.has('content-security-policy')).toBe(type !== 'application/json');
    expect([head.status, await head.text()]).toEqual([status, '']);
  });

  it('gives out nothing outside its folder', async () => {
    for (const path of ['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt']) {
      // fetch would resolve the dots itself.
      const answer = await new Promise<IncomingMessage>((resolve) => {
        get(origin, { path, headers: { accept: 'text/plain' } }, resolve);
      });
      answer.resume();
      expect([path, (answer.statusCode ?? 0) >= 400]).toEqual([path, true]);
    }
  });

  it('answers nothing but reads', async () => {
    const response = await fetch(`${origin}/measures`, { method: 'POST', headers: { accept: BROWSER } });
    expect(response.status).toBe(404);
  });
});
