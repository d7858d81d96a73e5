import type { PrintedBlock } from './printed-document.ts';

const escape = (text: string): string =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/ {2,}/gu, (run) => '&nbsp;'.repeat(run.length));

const LIST_STYLES = ['cjk-ideographic', null, 'decimal'] as const;

/** The blocks as a page of a government site, with its furniture around. Numbers of the first and third level are counted by the browser. */
export function writeHtml(blocks: readonly PrintedBlock[], charset: string): string {
  const counts: Record<number, number> = {};
  const body = blocks.map((block) => {
    if (block.type === 'table') {
      const rows = block.rows.map((cells) => {
        const isHeading = cells.length > 1 && cells.slice(1).every((cell) => cell === '');
        return isHeading
          ? `<tr><td colspan="${cells.length}">${escape(cells[0] as string)}</td></tr>`
          : `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('\n')}</tr>`;
      });
      return `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;
    }
    const { number, place, isTitle, text } = block;
    const style = number ? LIST_STYLES[number.level] : undefined;
    if (number && style) {
      for (let inner = number.level + 1; inner < 3; inner += 1) counts[inner] = 0;
      const start = (counts[number.level] ?? 0) + 1;
      counts[number.level] = start;
      return `<ol start="${start}" style="list-style-type: ${style}"><li>${escape(text)}</li></ol>`;
    }
    const name = isTitle ? 'h1' : 'p';
    return `<${name} style="text-align:${place ?? 'left'}">　　${number?.printed ?? ''}${escape(text)}</${name}>`;
  });
  return `<!DOCTYPE html>
<html lang="zh"><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>通知_省政府网站</title>
<style>.x{color:red}</style><script>document.write("脚本文字")</script></head><body>
<div class="page-header"><a href="/">首页</a><a href="/gk">政务公开</a><a href="/fw">办事服务</a></div>
<div class="crumbs">您当前的位置：<a href="/">首页</a>&nbsp;&gt;&nbsp;<a href="/gk">政务公开</a></div>
<div class="TRS_Editor">${body.join('\n')}</div>
<p style="display:none">隐藏的文字</p>
<div class="share">分享到：<a>微信</a><a>微博</a></div>
<div class="xgwj"><h3>相关文件</h3><ul><li><a href="1.html">一图读懂第八批改革创新经验</a></li><li><a href="2.html">专家解读</a></li></ul></div>
<footer>主办单位：省政府办公厅　网站标识码2100000000</footer>
</body></html>`;
}

let table: Map<string, number> | null = null;

/** The bytes of a text in GBK. Node decodes it and does not encode it, so the table is made by decoding all of it. */
export function encodeGbk(text: string): Uint8Array {
  if (!table) {
    table = new Map();
    const decoder = new TextDecoder('gbk');
    for (let lead = 0x81; lead <= 0xfe; lead += 1)
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (char.length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, lead * 256 + trail);
      }
  }
  const known = table;
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const code = char.charCodeAt(0);
      if (char.length === 1 && code < 0x80) return [code];
      const pair = known.get(char);
      if (pair === undefined) throw new TypeError(`expected a character of GBK, came ${char}`);
      return [pair >> 8, pair & 255];
    }),
  );
}
