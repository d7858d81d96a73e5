import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT } from '../../src/explorer/build.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/explorer/serve.ts';
import { CHROMIUM, evaluate, settle, startSite, type Site } from './browser.ts';
import { PAGES } from './pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KIBIBYTE = 1024;

const LOOKS = [
  { look: 'light, Chinese, wide', colorScheme: 'light', language: 'zh-CN', width: 1280 },
  { look: 'dark, English, wide', colorScheme: 'dark', language: 'en', width: 1280 },
  { look: 'dark, Chinese, narrow', colorScheme: 'dark', language: 'zh-CN', width: 360 },
  { look: 'light, English, narrow', colorScheme: 'light', language: 'en', width: 360 },
] as const;

/** What axe finds, in a line each. */
async function findViolations(page: Page): Promise<readonly string[]> {
  await evaluate(page, `${AXE};null`);
  const found = await evaluate(
    page,
    `axe.run(document, { resultTypes: ['violations'] }).then((found) =>
      JSON.stringify(found.violations.map(({ id, nodes }) => id + ' ' + nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | '))))`,
  );
  return JSON.parse(String(found)) as string[];
}

describe.skipIf(CHROMIUM === null)('every page', () => {
  let site: Site;

  beforeAll(async () => {
    site = await startSite('tpages');
  });

  afterAll(async () => {
    await site.close();
  });

  it.each(Object.entries(PAGES))(
    '%s: axe finds nothing, nothing leaves the origin or complains, nothing is too wide, in every look',
    async (_, path) => {
      const { page, context, offOrigin, complaints } = await site.open(path);
      const found: Record<string, unknown> = {};
      for (const { look, colorScheme, language, width } of LOOKS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        if ((await page.getAttribute('html', 'lang')) !== language) await page.click('.preferences button');
        await settle(page);
        const tooWide = await evaluate(page, 'Math.max(0, document.documentElement.scrollWidth - innerWidth)');
        found[look] = { violations: await findViolations(page), tooWide };
      }
      const clean = Object.fromEntries(LOOKS.map(({ look }) => [look, { violations: [], tooWide: 0 }]));
      expect({ ...found, offOrigin, complaints }).toEqual({ ...clean, offOrigin: [], complaints: [] });
      await context.close();
    },
  );

  it('is served under a policy that allows no foreign and no inline script', async () => {
    const response = await fetch(`${site.origin}/measures`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=/);
  });

  it('first loads at most 250 kB of script, compressed', () => {
    const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
    const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => join(BUILT, path as string));
    const size = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size).toBeLessThan(250 * KIBIBYTE);
    expect(readdirSync(join(BUILT, 'assets')).some((name) => /\.(?:woff2?|ttf|otf)$/.test(name))).toBe(false);
  });

  it('keeps its colours and language, and goes back to where one was', async () => {
    const { page, context } = await site.open('/measures');
    await page.selectOption('select[aria-label=配色]', 'dark');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.click('.preferences button');
    await settle(page);
    expect(await page.textContent('main h1')).toBe('Measures');
    const link = page.locator('main tbody a').nth(60);
    await link.scrollIntoViewIfNeeded();
    const before = Number(await evaluate(page, 'scrollY'));
    await link.click();
    await settle(page);
    expect(await evaluate(page, 'scrollY')).toBe(0);
    await page.goBack();
    await settle(page);
    await expect.poll(async () => Math.abs(Number(await evaluate(page, 'scrollY')) - before)).toBeLessThan(100);
    await page.reload();
    await settle(page);
    expect(await page.textContent('main h1')).toBe('Measures');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await context.close();
  });

  it('narrows a list by a facet, in the address, and says so when nothing is left', async () => {
    const { page, context } = await site.open('/measures');
    await page.click('summary:has-text("批次")');
    await page.click('.facet-values label:has-text("第七批")');
    await page.locator('.table-tools [role=status]', { hasText: /^28/ }).first().waitFor();
    expect(decodeURIComponent(new URL(page.url()).search)).toContain('batch=');
    await page.fill('.table-tools input[type=search]', '没有这样的词');
    await page.waitForSelector('main .state.empty');
    await context.close();
  });

  it('draws some 300 nodes within a second', async () => {
    const answer = await site.api.ask(`{
      scope(by: { key: "liaoning/全省" }) { id }
      pilotArea(by: { key: "sy-area" }) { id }
      domains(first: 20) { nodes { id } }
      agencies(first: 60) { nodes { id } }
    }`);
    const found = answer.data as Record<'scope' | 'pilotArea', { id: string }> &
      Record<'domains' | 'agencies', { nodes: { id: string }[] }>;
    const lists = [found.domains, found.agencies].flatMap(({ nodes }) => nodes);
    const at = [found.scope, found.pilotArea, ...lists].map(({ id }) => `at=${id}`).join('&');
    const { page, context } = await site.open(`/graph?${at}`);
    await expect
      .poll(() => evaluate(page, "performance.getEntriesByName('yuanliu.graph', 'measure').length"), {
        timeout: 40_000,
      })
      .toBeGreaterThan(0);
    const milliseconds = await evaluate(page, "performance.getEntriesByName('yuanliu.graph', 'measure')[0].duration");
    const said = (await page.textContent('main [role=status]')) ?? '';
    expect(Number(/\d+/.exec(said)?.[0])).toBeGreaterThan(250);
    expect(milliseconds).toBeLessThan(1000);
    await context.close();
  });
});
