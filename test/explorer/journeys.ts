import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settle, type Site } from './browser.ts';

/** Six ways through the page that people really take, with the five documents, on the real engine. */
export function describeJourneys(opened: () => Site): void {
  describe('journeys', () => {
    const heading = (page: Page): Promise<string | null> => page.textContent('main h1');

    /** Types into the search box and waits for what it suggests. */
    async function suggest(page: Page, words: string): Promise<readonly string[]> {
      await page.fill('main input[role=combobox]', words);
      await page.waitForSelector('main [role=listbox]:not([hidden]) [role=option]');
      return page.locator('main [role=option] span:first-child').allTextContents();
    }

    it('finds a document by its number in other brackets, and a measure by pinyin, with the keyboard alone', async () => {
      const { page, context } = await opened().open('/');
      expect(await suggest(page, '辽政发[2024]5号')).toContain(
        '辽宁省人民政府关于借鉴推广中国（辽宁）自由贸易试验区第七批改革创新经验的通知',
      );
      await suggest(page, 'kuajingdianshang');
      await page.locator('main [role=option]', { hasText: '便捷监管' }).waitFor();
      const names = await page.locator('main [role=option] span:first-child').allTextContents();
      const steps = names.findIndex((name) => name.includes('便捷监管')) + 1;
      await page.focus('main input[role=combobox]');
      for (let i = 0; i < steps; i += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/measure/**');
      await settle(page);
      expect(await heading(page)).toBe('跨境电商零售进口“便捷监管”');
      await page.goBack();
      await settle(page);
      expect(new URL(page.url()).pathname).toBe('/');
      await context.close();
    });

    it('goes from a province-wide rule down its ladder to the pilot, into the highlighted source, and back', async () => {
      const { page, context } = await opened().open(`/measure/${encodeURIComponent('辽政发〔2024〕5号#二/8')}`);
      const rungs = await page.locator('.ladder .rung').allTextContents();
      expect(rungs.some((rung) => rung.includes('拓展新型贸易方式'))).toBe(true);
      const hop = page.locator('.hop', { hasText: '拓展新型贸易方式' }).filter({ hasText: '跨境电商零售进口' }).first();
      expect(await hop.textContent()).toContain('研判');
      await hop.locator('summary').click();
      await hop.locator('blockquote mark').first().waitFor();
      expect(await hop.textContent()).toContain('没有文件');
      const source = hop.locator('a', { hasText: '查看原文' }).first();
      const quote = await hop.locator('blockquote mark').first().textContent();
      await source.click();
      await page.waitForURL('**/document/**');
      await settle(page);
      const marked = await page.locator('.source mark').allTextContents();
      const bare = (text: string): string => text.replace(/\s/g, '');
      expect(bare(marked.join(''))).toBe(bare(quote ?? ''));
      const box = await page.locator('.source mark').first().boundingBox();
      expect(box !== null && box.y > 0 && box.y < 900).toBe(true);
      await page.click('.reader-bar a:has-text("返回")');
      await settle(page);
      expect(await heading(page)).toBe('跨境电商零售进口“便捷监管”');
      await page.locator('.ladder .rung', { hasText: '拓展新型贸易方式' }).click();
      await settle(page);
      expect(await heading(page)).toBe('拓展新型贸易方式');
      await context.close();
    });

    it('shows what a body is responsible for across batches, alone and jointly', async () => {
      const { page, context } = await opened().open('/bodies');
      await page.locator('main table a', { hasText: '大连海关' }).first().click();
      await settle(page);
      expect(await heading(page)).toBe('大连海关');
      const batches = await page.locator('td[data-title=批次]').allTextContents();
      expect(new Set(batches)).toEqual(new Set(['第四批', '第七批']));
      expect(batches.filter((batch) => batch === '第七批')).toHaveLength(9);
      expect(await page.locator('td[data-title=共同负责]', { hasText: '沈阳海关' }).count()).toBeGreaterThan(0);
      const [file] = await Promise.all([page.waitForEvent('download'), page.click('main button:has-text("下载 CSV")')]);
      const csv = readFileSync(await file.path(), 'utf8');
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      expect(csv.trim().split('\r\n')).toHaveLength(batches.length + 1);
      await context.close();
    });

    it('shows what holds in 沈阳经济技术开发区, by which statement and how that is known', async () => {
      const { page, context } = await opened().open('/park/sy-economic-technological-zone');
      const statements = page.locator('.statement > summary');
      const said = (await statements.allTextContents()).map((text) => text.replace(/\s+/g, ' '));
      expect(said.some((text) => text.includes('全省') && text.includes('推导'))).toBe(true);
      const judged = said.findIndex((text) => text.includes('自贸试验区及协同区') && text.includes('研判'));
      expect(said[judged]).toContain('5 条');
      if ((await page.locator('.statement').nth(judged).getAttribute('open')) === null)
        await statements.nth(judged).click();
      const rows = page.locator('.statement').nth(judged).locator('tbody tr');
      await rows.first().waitFor();
      expect(await rows.count()).toBe(5);
      await context.close();
    });

    it('compares the fourth and the seventh batch', async () => {
      const { page, context } = await opened().open('/batches');
      await page.click('main a:has-text("比较批次")');
      await settle(page);
      expect(await page.locator('.numbers').first().textContent()).toContain('46');
      expect(await page.locator('.numbers').last().textContent()).toContain('28');
      const trade = page.locator('.differences tr', { hasText: '贸易便利化' });
      expect(await trade.locator('td').allTextContents()).toEqual(['18', '7']);
      await context.close();
    });

    it('finds a gap: eleven of nineteen parks, with the words that state the total', async () => {
      const { page, context } = await opened().open('/coverage');
      const parks = page.locator('tbody tr', { hasText: '缺 11' });
      expect((await parks.locator('mark').first().textContent())?.replace(/\s/g, '')).toContain('19个');
      await parks.locator('a', { hasText: '查看原文' }).first().click();
      await settle(page);
      expect((await page.locator('.source mark').allTextContents()).join('').replace(/\s/g, '')).toContain('19个');
      await page.goto(`${opened().origin}/gaps`);
      await settle(page);
      const holes = await page.locator('main .tag').allTextContents();
      expect(holes).toEqual(['第 1 批', '第 2 批', '第 3 批', '第 5 批', '第 6 批']);
      await context.close();
    });
  });
}
