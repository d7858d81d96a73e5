import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BUILT } from '../../src/explorer/build.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/explorer/serve.ts';
import { evaluate, settle, type Site, type Visit } from './browser.ts';
import { NO_SUCH_PAGE, PAGES } from './page-list.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const KIBIBYTE = 1024;

/** Both languages, both schemes, both widths; axe looks where the colours or the layout are others than before. */
const LOOKS = [
  { look: 'light, Chinese, wide', colorScheme: 'light', language: 'zh-CN', width: 1280, axe: true },
  { look: 'light, Chinese, narrow', colorScheme: 'light', language: 'zh-CN', width: 360, axe: false },
  { look: 'dark, English, narrow', colorScheme: 'dark', language: 'en', width: 360, axe: true },
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

export function describePages(opened: () => Site): void {
  describe('every page', () => {
    // One window for all of them: what is loaded once is loaded.
    let visit: Visit | null = null;

    it.each(Object.entries(PAGES))(
      '%s: axe finds nothing, nothing leaves the origin or complains, nothing is too wide, in every look',
      async (name, path) => {
        visit ??= await opened().open('/');
        const { page, offOrigin, complaints, go } = visit;
        await go(path);
        const found: Record<string, unknown> = {};
        for (const { look, colorScheme, language, width, axe } of LOOKS) {
          // Colours are looked at when they have settled: a scheme that changes fades for a tenth of a second.
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 800 });
          if ((await page.getAttribute('html', 'lang')) !== language) await page.click('.preferences button');
          await settle(page);
          const tooWide = await evaluate(page, 'Math.max(0, document.documentElement.scrollWidth - innerWidth)');
          found[look] = { violations: axe ? await findViolations(page) : [], tooWide };
        }
        const clean = Object.fromEntries(LOOKS.map(({ look }) => [look, { violations: [], tooWide: 0 }]));
        // The browser itself complains of a page that is answered with 404.
        const own = complaints.filter((said) => name !== NO_SUCH_PAGE || !said.includes('404'));
        expect({ ...found, offOrigin, complaints: own }).toEqual({ ...clean, offOrigin: [], complaints: [] });
      },
    );

    it('is served under a policy that allows no foreign and no inline script', async () => {
      const response = await fetch(`${opened().origin}/measures`, { headers: { accept: 'text/html' } });
      expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
      expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
      expect(await response.text()).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=/);
    });

    it('has GraphiQL under a policy that names its scripts and allows no other', async () => {
      const response = await fetch(`${opened().origin}/graphiql`, { headers: { accept: 'text/html' } });
      const scripts = /script-src ([^;]*)/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
      expect(scripts).toMatch(/^('sha256-[\w+/]+=*' ?)+blob:$/);
      await response.body?.cancel();
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
      const { page, context } = await opened().open('/measures');
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
      const { page, context } = await opened().open('/measures');
      await page.click('summary:has-text("批次")');
      await page.click('.facet-values label:has-text("第七批")');
      await page.locator('.table-tools [role=status]', { hasText: /^28/ }).first().waitFor();
      expect(decodeURIComponent(new URL(page.url()).search)).toContain('batch=');
      await page.fill('.table-tools input[type=search]', '没有这样的词');
      await page.waitForSelector('main .state.empty');
      await context.close();
    });

    it('says when an answer failed, and asks again', async () => {
      const { page, context } = await opened().open('/legend');
      await page.route('**/graphql', (route) => route.abort());
      await page.click('.site-nav a[href="/documents"]');
      await page.waitForSelector('main .state.failed[role=alert]');
      await page.unroute('**/graphql');
      await page.click('main .state.failed button');
      await page.locator('main tbody tr').first().waitFor();
      await context.close();
    });

    it('says when a permanent link cites another version of the data than it shows', async () => {
      const measure = encodeURIComponent('辽政发〔2024〕5号#二/8');
      const { page, context, go } = await opened().open(`/measure/${measure}`);
      await page.click('.citation summary');
      const link = (await page.locator('.citation pre').last().textContent()) ?? '';
      await go(link.slice(opened().origin.length));
      expect(await page.locator('.notice').count()).toBe(0);
      await go(`/measure/${measure}?dataset=anearlierone`);
      expect(await page.textContent('.notice')).toContain('anearlierone');
      await context.close();
    });

    it('draws what surrounds a thing and the ways to another, found and picked with the keyboard', async () => {
      const { page, context } = await opened().open('/graph');
      const status = page.locator('main > div > p[role=status], main p.soft[role=status]').first();
      for (const name of ['跨境电商零售进口“便捷监管”', '大连海关']) {
        await page.fill('#graph-search', name);
        await page.locator('#graph-search-list [role=option]', { hasText: name }).first().waitFor();
        await page.focus('#graph-search');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.locator('.graph-picker .tag', { hasText: name }).waitFor();
      }
      await status.waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.click('.graph-picker a.button');
      await settle(page);
      const first = page.locator('.graph-side section').first();
      await first.waitFor();
      expect(await first.textContent()).toContain('负责');
      expect(await findViolations(page)).toEqual([]);
      await page.goBack();
      await page.locator('.graph-picker .tag', { hasText: '大连海关' }).waitFor();
      await page.goBack();
      await expect.poll(() => page.locator('.graph-picker .tag').count()).toBe(1);
      await context.close();
    });

    it('draws some 300 nodes, and says how long that takes', async () => {
      const answer = await opened().api.ask(`{
      scope(by: { key: "liaoning/全省" }) { id }
      pilotArea(by: { key: "sy-area" }) { id }
      domains(first: 20) { nodes { id } }
      agencies(first: 60) { nodes { id } }
    }`);
      const found = answer.data as Record<'scope' | 'pilotArea', { id: string }> &
        Record<'domains' | 'agencies', { nodes: { id: string }[] }>;
      const lists = [found.domains, found.agencies].flatMap(({ nodes }) => nodes);
      const at = [found.scope, found.pilotArea, ...lists].map(({ id }) => `at=${id}`).join('&');
      const { page, context } = await opened().open(`/graph?${at}`);
      await expect
        .poll(() => evaluate(page, "performance.getEntriesByName('yuanliu.graph', 'measure').length"), {
          timeout: 40_000,
        })
        .toBeGreaterThan(0);
      const milliseconds = await evaluate(page, "performance.getEntriesByName('yuanliu.graph', 'measure')[0].duration");
      const said = await page.locator('main p[role=status]').first().textContent();
      const nodes = Number(/\d+/.exec(said ?? '')?.[0]);
      process.stderr.write(`the graph of ${nodes} nodes was drawn in ${Math.round(Number(milliseconds))} ms\n`);
      expect(nodes).toBeGreaterThan(250);
      // On a machine of its own it is under a second; a layout that grows with the square of its nodes takes minutes.
      expect(milliseconds).toBeLessThan(10_000);
      await context.close();
    });
  });
}
