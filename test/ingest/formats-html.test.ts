import { describe, expect, it } from 'vitest';
import { extract } from '../../src/ingest/formats/extract.ts';
import { encodeGbk } from '../support/write-html.ts';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const read = async (body: string, head = '') => extract(Buffer.from(page(body, head)), 'a.html');
const linesOf = async (body: string): Promise<readonly string[]> =>
  (await read(body)).text.split('\n').filter((line) => line !== '');

describe('a saved page is recognised by what it holds', () => {
  it.each([
    [
      'a comment of the browser first',
      '<!-- saved from url=(0025)https://www.example.com/ -->\n<html><p>文字</p></html>',
    ],
    [
      'XHTML',
      '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ""><html xmlns="http://www.w3.org/1999/xhtml"><body><p>文字</p></body></html>',
    ],
    ['a piece of a page', '<div class="TRS_Editor"><p>文字</p></div>'],
  ])('%s', async (_what, markup) => {
    expect(await extract(Buffer.from(markup), 'a.doc')).toMatchObject({ format: 'html', text: '文字\n' });
  });

  it('and a text about markup stays a text', async () => {
    expect(await extract(Buffer.from('关于 <html> 的说明\n第二行'), 'a.html')).toMatchObject({ format: 'text' });
  });

  it.each([
    ['gbk', (text: string) => encodeGbk(text)],
    ['gb2312', (text: string) => encodeGbk(text)],
    ['utf-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['utf-8', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['none', (text: string) => encodeGbk(text.replace(/<meta[^>]*>/u, ''))],
  ])('in %s', async (charset, encode) => {
    const text = page(
      '<p>国务院关于推进的通知</p>',
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
    );
    expect((await extract(encode(text), 'a')).text).toBe('国务院关于推进的通知\n');
  });
});

describe('text as a browser shows it', () => {
  it.each([
    [
      'entities and no-break spaces',
      '<p>&nbsp;&nbsp;甲&amp;乙&lt;丙&#12295;&hellip;&nbsp;丁&zwnj;</p>',
      ['甲&乙<丙〇… 丁'],
    ],
    [
      'breaks of the source inside a sentence are none',
      '<p>第一\n   行<b>粗</b>\n体 and more\nwords</p>',
      ['第一行粗体 and more words'],
    ],
    [
      'two breaks part paragraphs, as an indented line does',
      '<div>甲<br><br>乙<br>　　丙<br>丁</div>',
      ['甲', '乙', '丙', '丁'],
    ],
    ['zero-width characters', '<p>文\u200B字\uFEFF</p>', ['文字']],
    ['preformatted lines', '<pre>甲\n乙</pre>', ['甲', '乙']],
    [
      'ordered lists, with start and value',
      '<ol start="3"><li>甲<li>乙<li value="9">丙</ol>',
      ['3. 甲', '4. 乙', '9. 丙'],
    ],
    [
      'Chinese list numbers',
      '<ol style="list-style-type:cjk-ideographic"><li><p>甲</p><p>乙</p></li><li>丙</li></ol>',
      ['一、甲', '乙', '二、丙'],
    ],
    ['no second number before a typed one', '<ol><li>（一）甲</li><li>2、乙</li></ol>', ['（一）甲', '2、乙']],
    ['no number where the style says none', '<ol style="list-style:none"><li>甲</li></ol>', ['甲']],
    [
      'attachments without the kind of file',
      '<p>附件：<a href="/a/P020.docx">1.任务分工表.docx</a></p>',
      ['附件：1.任务分工表'],
    ],
  ])('%s', async (_what, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});

describe('tables of a page', () => {
  it.each([
    [
      'cells broken into lines',
      '<table><tr><th>序号<th>事项<tr><td>1<td><p>甲</p><p>乙<br>丙</p></table>',
      ['序号\t事项', '1\t甲乙丙'],
    ],
    [
      'a cell over rows of several items',
      '<table><tr><td>序号<td>事项<td>单位<tr><td>1<td>甲<td rowspan=2>海关<tr><td>2<td>乙</table>',
      ['序号\t事项\t单位', '1\t甲\t海关', '2\t乙\t海关'],
    ],
    [
      'a heading over all columns, claimed too wide',
      '<table><tr><td>序号<td>事项<tr><td colspan=100>一、甲<tr><td>1<td>乙</table>',
      ['序号\t事项', '一、甲\t', '1\t乙'],
    ],
    [
      'a table that only places things',
      '<table><tr><td><p>甲</p><table><tr><td>序号<td>事项<tr><td>1<td>乙</table></td><td>丙</td></tr></table>',
      ['甲', '序号\t事项', '1\t乙', '丙'],
    ],
    [
      'metadata in pairs of cells',
      '<table><tr><td>索 引 号：<td>000014349/2024-00012<td>主题分类：<td>综合政务<tr><td>成文日期：<td>2024年03月22日<td>发布机构<td></table>',
      ['索引号：000014349/2024-00012', '主题分类：综合政务', '成文日期：2024年03月22日'],
    ],
  ])('%s', async (_what, body, lines) => {
    expect(await linesOf(body)).toEqual(lines);
  });
});

it("takes a page of nested tables apart, as the State Council's site has them: metadata, a title in two lines, the text", async () => {
  const metadata =
    '<table><tr><td><b>发文字号：</b><td>国发〔2031〕3号<td>发布日期：<td>2031年2月9日</table><table><tr><td>主 题 词：<td><td></table>';
  const article = '<p>国务院关于在先行区</p><p>调整实施规定的决定</p><p>国务院 &nbsp; &nbsp;</p>';
  const { text, dropped } = await read(
    `<table><tr><td>${metadata}</td></tr></table><table><tr><td><table><tr><td>${article}</table><div>扫一扫在手机打开当前页</div></table>`,
  );
  expect(text.split('\n\n')).toEqual([
    '发文字号：国发〔2031〕3号',
    '发布日期：2031年2月9日',
    '国务院关于在先行区',
    '调整实施规定的决定',
    '国务院\n',
  ]);
  expect(dropped.map(({ kind }) => kind)).toEqual(['label without a value', 'page tools']);
});

describe('what belongs to the page', () => {
  const body = '<h1>关于甲的通知</h1><p>各市人民政府：</p>';
  it.each([
    ['navigation', '<nav><a>首页</a></nav>', 'navigation'],
    ['a class of the site', '<div class="top-nav"><a>首页</a><a>政务</a></div>', 'navigation'],
    ['where one is', '<div>当前位置：<a>首页</a> &gt; <a>政策</a></div>', 'navigation'],
    ['share bars', '<div class="bdsharebuttonbox">分享到：<a>微信</a></div>', 'share bar'],
    ['related links', '<div><h3>相关阅读</h3><ul><li><a>一图读懂通知</a></li></ul></div>', 'related links'],
    ['page tools', '<p>【打印】【关闭】</p>', 'page tools'],
    ['the foot of the page', '<footer>主办单位：省政府办公厅</footer>', 'page footer'],
    ['hidden text', '<p style="color:red; display: none">隐藏</p>', 'hidden text'],
    ['pictures', '<img src="a.png" alt="扫码">', 'picture'],
    ['side columns', '<aside>热点专题</aside>', 'side column'],
    ['forms', '<select><option>甲</option></select>', 'form field'],
  ])('is left out and reported: %s', async (_what, furniture, kind) => {
    const { text, dropped } = await read(body + furniture);
    expect(text).toBe('关于甲的通知\n\n各市人民政府：\n');
    expect(dropped.map((part) => part.kind)).toEqual([kind]);
  });

  it.each([
    [
      'a box that a careless class names like furniture',
      '<div class="header"><p>辽政发〔2024〕5号</p></div>',
      '辽政发〔2024〕5号',
    ],
    [
      'long text in such a box',
      `<div id="bottom"><p>${'请认真贯彻执行。'.repeat(20)}</p></div>`,
      '请认真贯彻执行。'.repeat(20),
    ],
    [
      'dates of the page',
      '<div class="tools">发布时间：2024-03-22 <a>来源：省政府</a></div>',
      '发布时间：2024-03-22\n\n来源：省政府',
    ],
    ['the foot of an article', '<article><footer>省政府办公厅</footer></article>', '省政府办公厅'],
  ])('stays: %s', async (_what, kept, text) => {
    expect((await read(body + kept)).text).toBe(`关于甲的通知\n\n各市人民政府：\n\n${text}\n`);
  });
});
