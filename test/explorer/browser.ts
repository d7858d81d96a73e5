import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { buildExplorer } from '../../src/explorer/build.ts';
import { createExplorerRoute } from '../../src/explorer/serve.ts';
import { buildDataset } from '../../src/ingest/build-dataset.ts';
import { startTestApi, type TestApi } from '../support/api.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a Chromium is; null where there is none, which is said once. */
export const CHROMIUM = PLACES.find((path) => existsSync(path)) ?? null;

if (CHROMIUM === null)
  process.stderr.write(
    `no Chromium at ${PLACES.join(', ')}: the browser tests are skipped.\nTo have them run: apt-get install chromium fonts-noto-cjk (Debian), brew install --cask chromium (macOS)\n`,
  );

/** The page over the five documents on the real engine, and a browser in front of it. */
export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  readonly api: TestApi;
  /** A page in a fresh context; what it asks and complains of is collected. */
  open(path: string, how?: Parameters<Browser['newContext']>[0]): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests that left the origin, and whatever the console called an error. */
  readonly offOrigin: readonly string[];
  readonly complaints: readonly string[];
  /** Goes on to another address; what was collected before is forgotten. */
  readonly go: (path: string) => Promise<void>;
}

/** Waits until nothing on the page is being read any more. */
export async function settle(page: Page): Promise<void> {
  const timeout = 60_000;
  await page.locator('main h1').first().waitFor({ timeout });
  for (const busy of ['.state.loading', '[aria-busy=true]'])
    await page.waitForSelector(busy, { state: 'detached', timeout });
}

/** The value of an expression in the page. The debugger evaluates it, because the page's own policy forbids eval. */
export async function evaluate(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await session.detach();
  return result.value as unknown;
}

export async function startSite(version: string): Promise<Site> {
  const home = mkdtempSync(join(tmpdir(), 'yuanliu-page-'));
  const [{ folder }, { dataset }] = await Promise.all([buildExplorer(), buildDataset(home)]);
  const api = await startTestApi(version, dataset, { routes: [createExplorerRoute(folder)] });
  const browser = await chromium.launch({
    executablePath: CHROMIUM as string,
    // Containers run as root and have a small /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
  });
  const origin = new URL(api.url).origin;
  return {
    origin,
    browser,
    api,
    open: async (path, how = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...how });
      const page = await context.newPage();
      const offOrigin: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:') && !url.startsWith('data:')) offOrigin.push(url);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      const go = async (to: string): Promise<void> => {
        offOrigin.length = 0;
        complaints.length = 0;
        await page.goto(`${origin}${to}`);
        await settle(page);
      };
      await go(path);
      return { page, context, offOrigin, complaints, go };
    },
    close: async () => {
      await browser.close();
      await api.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
