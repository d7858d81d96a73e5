import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/ingest/formats/extract.ts';
import { read } from '../../src/text/read.ts';
import { withoutLayout } from '../support/compare-readings.ts';
import { packUnembeddedPdf, writePages } from '../support/hostile-files.ts';
import { NOTICE, toBlocks } from '../support/printed-document.ts';
import { writeHtml } from '../support/write-html.ts';
import { CHINESE_FONT } from '../support/write-pdf.ts';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = BROWSERS.find((file) => existsSync(file)) ?? null;

describe('a PDF', () => {
  it('with a Chinese font that is named and not embedded reads as its characters', async () => {
    const { text } = await extract(packUnembeddedPdf(['沈政发〔2017〕46号', '各区、县（市）人民政府：']), 'a.pdf');
    expect(text).toBe('沈政发〔2017〕46号\n\n各区、县（市）人民政府：\n');
  });

  it.skipIf(!browser || !CHINESE_FONT)(
    'printed by a browser, which notes radicals for characters, gives the same reading',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'yuanliu-print-'));
      try {
        // Numbers typed: a browser prints those of lists as shapes of their own, apart from the text.
        const style =
          '<style>nav,footer,.crumbs,.share,.xgwj,.page-header{display:none} table{border-collapse:collapse} td{border:1px solid} @page{margin:2cm}</style>';
        const page = writeHtml(toBlocks(NOTICE, false), 'utf-8').replace('</head>', `${style}</head>`);
        writeFileSync(path.join(folder, 'a.html'), page);
        await promisify(execFile)(browser as string, [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-pdf-header-footer',
          `--user-data-dir=${path.join(folder, 'profile')}`,
          `--print-to-pdf=${path.join(folder, 'a.pdf')}`,
          path.join(folder, 'a.html'),
        ]);
        const { text } = await extract(readFileSync(path.join(folder, 'a.pdf')), 'a.pdf');
        expect(withoutLayout(read(text).reading)).toEqual(withoutLayout(read(NOTICE).reading));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  it('is read without page numbers, running titles and watermarks, which are reported', async () => {
    const file = await writePages({ size: 'A4', margin: 60, bufferPages: true }, (pdf) => {
      for (let page = 1; page <= 4; page += 1) {
        if (page > 1) pdf.addPage();
        pdf.text('Office Gazette', 60, 40, { lineBreak: false });
        pdf.text(`Paragraph of page ${page}.`, 60, 300, { lineBreak: false });
        pdf
          .save()
          .rotate(-45, { origin: [300, 400] })
          .text('DRAFT', 300, 400, { lineBreak: false })
          .restore();
        pdf.page.margins.bottom = 0;
        pdf.text(`- ${page} -`, 280, 800, { lineBreak: false });
      }
    });
    const { text, dropped } = await extract(file, 'a.pdf');
    expect(text.split('\n').filter((line) => line !== '')).toEqual(
      [1, 2, 3, 4].map((page) => `Paragraph of page ${page}.`),
    );
    expect(dropped.map(({ kind, count }) => `${count} ${kind}`).toSorted()).toEqual([
      '4 page number',
      '4 running title',
      '4 slanted or upright writing (watermark, margin)',
    ]);
  });
});
