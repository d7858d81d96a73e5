import { strToU8, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/ingest/formats/extract.ts';
import { formatNumber } from '../../src/ingest/formats/word/number-formats.ts';
import { packWord, paragraph, withParts } from '../support/hostile-files.ts';

const read = async (body: string, parts: Zippable = {}) => extract(packWord(body, parts), 'a.docx');
const linesOf = async (body: string, parts: Zippable = {}): Promise<readonly string[]> =>
  (await read(body, parts)).text.split('\n').filter((line) => line !== '');

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const SECTIONS = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>`;
const numbered = (list: number, at: number): string =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
const item = (list: number, at: number, text = '甲'): string => paragraph(text, numbered(list, at));
const num = (id: number, more = '', definition = 0): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const lists = (xml: string): Zippable => withParts({ numbering: xml });

describe('numbers that Word counts', () => {
  it.each([
    ['chineseCounting', [1, 10, 11, 20, 99, 105], ['一', '十', '十一', '二十', '九十九', '一〇五']],
    ['chineseCountingThousand', [10, 14, 105, 110, 1_000], ['十', '十四', '一百零五', '一百一十', '一千']],
    ['ideographDigital', [1, 10, 12], ['一', '一〇', '一二']],
    ['chineseLegalSimplified', [1, 12], ['壹', '壹拾贰']],
    ['decimalEnclosedCircleChinese', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalFullWidth', [12], ['１２']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '甲']],
    ['upperRoman', [4, 19], ['IV', 'XIX']],
    ['lowerLetter', [1, 27], ['a', 'aa']],
    ['unheard of', [3], ['3']],
  ] as const)('%s', (format, values, printed) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(printed);
  });

  it('begin anew below each new section', async () => {
    const body = [item(1, 0), item(1, 1), item(1, 1), item(1, 2), item(1, 0), item(1, 1), item(1, 2)].join('');
    expect(await linesOf(body, lists(SECTIONS + num(1)))).toEqual([
      '一、甲',
      '（一）甲',
      '（二）甲',
      '1. 甲',
      '二、甲',
      '（一）甲',
      '1. 甲',
    ]);
  });

  it('go on through all sections where the level says so, as the tasks of a plan do', async () => {
    const through = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>`;
    const body = [item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1)].join('');
    expect(await linesOf(body, lists(through + num(1)))).toEqual(['一、甲', '1. 甲', '2. 甲', '二、甲', '3. 甲']);
  });

  it('count on in another list of the same definition, and begin anew with a start of its own', async () => {
    const own = num(2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [item(1, 0), item(1, 0), item(3, 0), item(2, 0), item(2, 0)].join('');
    expect(await linesOf(body, lists(SECTIONS + num(1) + own + num(3)))).toEqual([
      '一、甲',
      '二、甲',
      '三、甲',
      '一、甲',
      '二、甲',
    ]);
  });

  it('show the outer levels where the pattern names them, in decimals under 第一章 where it is legal', async () => {
    const legal = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>')}${level(1, 'chineseCounting', '第%2条')}${level(2, 'decimal', '%1.%3', '<w:isLgl/>')}</w:abstractNum>`;
    const body = [item(1, 0), item(1, 1), item(1, 2), item(1, 2)].join('');
    expect(await linesOf(body, lists(legal + num(1)))).toEqual(['第一章 甲', '第一条 甲', '1.1 甲', '1.2 甲']);
  });

  it('come from the style of the paragraph, and from what that is based on', async () => {
    const list = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>')}${level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>')}</w:abstractNum>${num(7)}`;
    const style = (id: string, based: string, properties: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${based}"/><w:pPr>${properties}</w:pPr></w:style>`;
    const styles =
      style('H1', 'N', '<w:numPr><w:numId w:val="7"/></w:numPr>') +
      style('H2', 'H1', '<w:numPr><w:numId w:val="7"/></w:numPr>') +
      style('H3', 'H2', '');
    const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body = [
      paragraph('甲', of('H1')),
      paragraph('乙', of('H2')),
      paragraph('丙', of('H3')),
      paragraph('丁', of('H1') + '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    expect(await linesOf(body, withParts({ numbering: list, styles }))).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '丁',
    ]);
  });

  it('stand alone in the column 序号, and are no number of an empty paragraph', async () => {
    const list = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}</w:abstractNum>${num(1)}`;
    const row = (first: string, second: string): string => `<w:tr><w:tc>${first}</w:tc><w:tc>${second}</w:tc></w:tr>`;
    const body = `<w:tbl>${row(paragraph('序号'), paragraph('任务名称'))}${row(item(1, 0, ''), paragraph('甲'))}${row(item(1, 0, ''), paragraph('乙'))}</w:tbl>${item(1, 0, '')}`;
    const { text, dropped } = await read(body, lists(list));
    expect(text).toBe('序号\t任务名称\n1\t甲\n2\t乙\n');
    expect(dropped).toEqual([{ kind: 'number of an empty paragraph', count: 1, sample: '3' }]);
  });

  it('follow definitions that only point to a list style, and end in no endless circle', async () => {
    const linked = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${level(0, 'decimal', '（%1）')}</w:abstractNum>`;
    expect(await linesOf(item(1, 0), lists(linked + num(1)))).toEqual(['（1）甲']);
    const circle = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>';
    expect(await linesOf(paragraph('甲', '<w:pStyle w:val="A"/>'), withParts({ styles: circle }))).toEqual(['甲']);
  });
});

describe('what a Word file prints', () => {
  const run = (text: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const reports = [
    [
      'insertions, and no deletions',
      `<w:p><w:ins>${run('新增')}</w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>${run('文字')}</w:p>`,
      '新增文字',
      'deleted in tracked changes: 删去',
    ],
    [
      'a paragraph whose end was deleted goes on',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前半')}</w:p><w:p>${run('后半')}</w:p>`,
      '前半后半',
      null,
    ],
    ['no hidden text', `<w:p>${run('明')}${run('暗', '<w:vanish/>')}</w:p>`, '明', 'hidden text: 暗'],
    [
      'what a field shows, not its code',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2024年3月')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      '2024年3月',
      null,
    ],
    [
      'no table of contents',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('一、总则 1')}</w:sdtContent></w:sdt>${paragraph('正文')}`,
      '正文',
      'table of contents: 一、总则 1',
    ],
    [
      'links, controls and line breaks',
      `<w:p><w:hyperlink>${run('链接')}</w:hyperlink><w:sdt><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt><w:r><w:br/></w:r>${run('第二行')}</w:p>`,
      '链接控件\n第二行',
      null,
    ],
    [
      'no text box, and it is reported',
      `<w:p>${run('正文')}<w:r><w:pict><w:txbxContent>${paragraph('框中文字')}</w:txbxContent></w:pict></w:r></w:p>`,
      '正文',
      'text box: 框中文字',
    ],
    [
      'no ruby',
      `<w:p><w:r><w:ruby><w:rt>${run('pīn')}</w:rt><w:rubyBase>${run('拼')}</w:rubyBase></w:ruby></w:r></w:p>`,
      '拼',
      'reading aid above the line (ruby): pīn',
    ],
    ['zero-width characters and soft hyphens not at all', `<w:p>${run('文\u200B字\u00AD\uFEFF')}</w:p>`, '文字', null],
  ] as const;
  it.each(reports)('%s', async (_what, body, text, report) => {
    const extracted = await read(body);
    expect(extracted.text).toBe(`${text}\n`);
    expect(extracted.dropped.map(({ kind, sample }) => `${kind}: ${sample}`)).toEqual(report === null ? [] : [report]);
  });

  it('reports headers, footers and notes', async () => {
    const parts = withParts({
      header: paragraph('内部资料'),
      footnotes: `<w:footnote w:id="1">${paragraph('注文')}</w:footnote>`,
    });
    const { text, dropped } = await read(
      `<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      parts,
    );
    expect(text).toBe('正文\n');
    expect(dropped.map(({ kind }) => kind)).toEqual(['footnote mark', 'page header', 'footnote']);
  });

  it('reads other prefixes and the strict namespace', async () => {
    const xml =
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>文字</d:t></d:r></d:p></d:body></d:document>';
    expect(await linesOf('', { 'word/document.xml': strToU8(xml) })).toEqual(['文字']);
  });
});

describe('tables of a Word file', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
  const down = '<w:vMerge/>';
  const begin = '<w:vMerge w:val="restart"/>';

  it('repeat a cell that goes over rows of several items', async () => {
    const body = table(
      row(cell('序号'), cell('任务名称'), cell('责任单位')),
      row(cell('1'), cell('甲'), cell('省商务厅', begin)),
      row(cell('2'), cell('乙'), cell('', down)),
      row(cell('3'), cell('丙'), cell('省教育厅')),
    );
    expect(await linesOf(body)).toEqual([
      '序号\t任务名称\t责任单位',
      '1\t甲\t省商务厅',
      '2\t乙\t省商务厅',
      '3\t丙\t省教育厅',
    ]);
  });

  it('leave a row empty but for what is new where its number goes over it: it is the same item', async () => {
    const body = table(
      row(cell('序号'), cell('任务名称'), cell('实施内容'), cell('责任单位')),
      row(cell('1', begin), cell('甲', begin), cell('其一'), cell('省商务厅', begin)),
      row(cell('', down), cell('', down), cell('其二'), cell('', down)),
    );
    expect(await linesOf(body)).toEqual(['序号\t任务名称\t实施内容\t责任单位', '1\t甲\t其一\t省商务厅', '\t\t其二\t']);
  });

  it('join a header of two rows, and put a heading over all columns into the first', async () => {
    const body = table(
      row(cell('序号', begin), cell('任务名称', begin), cell('责任单位', '<w:gridSpan w:val="2"/>')),
      row(cell('', down), cell('', down), cell('牵头单位'), cell('配合单位')),
      row(cell('一、开放', '<w:gridSpan w:val="4"/>')),
      row(cell('1'), cell('甲'), cell('省商务厅'), cell('大连海关')),
    );
    const { text, dropped } = await read(body);
    expect(text.trim().split('\n')).toEqual([
      '序号\t任务名称\t牵头单位\t配合单位',
      '一、开放\t\t\t',
      '1\t甲\t省商务厅\t大连海关',
    ]);
    expect(dropped).toEqual([{ kind: 'name over a group of columns', count: 1, sample: '责任单位' }]);
  });

  it('are paragraphs where they have one column', async () => {
    expect(await linesOf(table(row(cell('甲')), row(cell('乙'))))).toEqual(['甲', '乙']);
  });
});
