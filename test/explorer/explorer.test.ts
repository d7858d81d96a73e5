import { afterAll, beforeAll, describe } from 'vitest';
import { CHROMIUM, startSite, type Site } from './browser.ts';
import { describeJourneys } from './journeys.ts';
import { describePages } from './pages.ts';

/** The page in Chromium, on the real engine with the five documents: one site and one browser for all of it. */
describe.skipIf(CHROMIUM === null)('the explorer', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite('texplorer');
  });

  afterAll(async () => {
    await site.close();
  });

  describeJourneys(() => site);
  describePages(() => site);
});
