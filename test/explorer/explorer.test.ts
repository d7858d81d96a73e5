import { afterAll, beforeAll, describe } from 'vitest';
import { CHROMIUM, startSite, type Site } from './browser.ts';
import { describeJourneys } from './journeys.ts';
import { describePages } from './pages.ts';

/** To build the page, load five documents and start a browser, all at once, while other tests hold the cores. */
const PATIENCE_MS = 600_000;

/** The page in Chromium, on the real engine with the five documents: one site and one browser for all of it. */
describe.skipIf(CHROMIUM === null)('the explorer', () => {
  let site: Site | null = null;
  const opened = (): Site => {
    if (site === null) throw new Error('the site was not opened');
    return site;
  };

  beforeAll(async () => {
    site = await startSite('texplorer');
  }, PATIENCE_MS);

  afterAll(async () => {
    await site?.close();
  });

  describeJourneys(opened);
  describePages(opened);
});
