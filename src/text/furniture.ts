import type { Line } from './lines.ts';
import { readMetadata, type Metadata } from './metadata.ts';

/** What a line is that belongs to the page and not to the document. */
export type FurnitureKind =
  | 'page-number'
  | 'rule'
  | 'navigation'
  | 'metadata'
  | 'release-note'
  | 'editor'
  | 'related-links'
  | 'download'
  | 'copies';

export interface Furniture {
  /** By index of the line. */
  readonly kinds: ReadonlyMap<number, FurnitureKind>;
  readonly metadata: readonly Metadata[];
}

/** Words that a web page or a printed sheet puts around a document, each with a sample. */
const PATTERNS: readonly (readonly [FurnitureKind, RegExp])[] = [
  // — 3 —   - 12 -   第3页   第 3 页 共 5 页   3/12
  [
    'page-number',
    /^(?:[-—–―·.\s]*\d{1,3}[-—–―·.\s]*|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/u,
  ],
  // 2032年第6期   总第120期
  ['navigation', /^(?:(?:19|20)\d{2}年)?(?:总)?第\s*\d{1,4}\s*期(?:[（(].{1,12}[）)])?$/u],
  // ---   ***   ————   ======
  ['rule', /^[-—–―_=*＊·\s]{2,}$/u],
  // 首页 > 政务公开 > 政策文件   当前位置：首页   网站首页 | 省情 | 新闻 | 政务公开
  ['navigation', /^(?:您?(?:的)?(?:现在|当前|所在)*(?:的)?位置\s*[:：]|首页\s*[>＞»/|])/u],
  ['navigation', /^(?:[^|｜>＞。，]{1,14}[|｜>＞]){2,20}[^|｜>＞。，]{1,14}$/u],
  // 云川省人民政府 www.yunchuan.example
  ['navigation', /^[\u4E00-\u9FFF]{2,20}\s*(?:https?:\/\/)?www\.[\w./-]{4,60}$/u],
  // 云川市人民政府门户网站 >> 政策文件
  ['navigation', /^[\u4E00-\u9FFF]{2,24}(?:网站?|门户)\s*[>＞»]{1,2}[^，。；：]{2,40}$/u],
  // 字号：[大 中 小]   打印   关闭窗口   分享到   扫一扫在手机打开当前页   返回顶部   无障碍
  [
    'navigation',
    /^(?:(?:【?(?:打印|收藏|关闭|分享)(?:本页|此页)?】?\s*)*【?\s*(?:字号|字体)\s*[:：]?[\s[【（(]*大.*|打印(?:本页|此页)?|(?:【?(?:打印|关闭|收藏|分享|返回)(?:本页|窗口|顶部|页面)?】?\s*)+|分享到?\s*[:：]?.*|扫一扫.*|返回(?:顶部|首页)|无障碍.*|网站地图.*|版权所有.*|主办单位\s*[:：].*|.*ICP备\d*号?.*|浏览(?:次数|量)\s*[:：].*|访问量\s*[:：].*|上一篇\s*[:：].*|下一篇\s*[:：].*)$/u,
  ],
  // 政府信息公开   政策文件
  ['navigation', /^(?:政府信息公开(?:指南|目录)?|政务公开|政策文件|信息公开|法定主动公开内容|文件下载)$/u],
  // （此件公开发布）   (此件有删减)   （本文有删减）
  ['release-note', /^[（(【]\s*(?:此件|本文|本件).{0,20}[）)】]$/u],
  // 责任编辑：张三   编辑：   校对：
  [
    'editor',
    /^(?:(?:责任编辑|责编|编辑|校对|审核|供稿|初审|复审|终审)\s*[:：].{0,20}|[（(](?:本报|见习|通讯员|\s)*记者[^（）()]{2,30}[）)])$/u,
  ],
  // 附件下载   【原文下载】   - [….pdf](/cms/….pdf)   1.xxx.docx
  [
    'download',
    /^(?:附件下载|相关附件|下载附件|【?原文下载】?|文件下载|点击下载.*|(?:附件)?下载\s*[:：]?.*\.(?:pdf|docx?|xlsx?|wps|ofd))$/iu,
  ],
  // [首页](/) > [政务公开](/zwgk) > 政策文件   ![国徽](/images/gh.png)   [【打印】](javascript:window.print())
  ['download', /^[-*·•\s]*(?:!?\[[^\]]{0,80}\]\((?:[^\s()，。；]|\(\)){0,200}\)[\s>＞»|·/]*){1,20}[^，。；：]{0,12}$/u],
  // 类别：A   办理结果：B类
  ['metadata', /^(?:办理|答复)?(?:类别|结果)\s*[:：]\s*[A-D]类?$/u],
  // 抄送：市委、市纪委…   主送：   分送：
  ['copies', /^(?:抄送|分送|抄报|印送|[报送发])\s*[:：]/u],
];

const PAGE_NUMBER = PATTERNS[0]?.[1] as RegExp;
export const isPageNumber = (line: string): boolean => line.length <= 24 && PAGE_NUMBER.test(line);
const RUNNING_HEAD = /(?:公报|汇编|简报|文件|政报)(?:\s*(?:19|20)\d{2}年?第?\s*\d{1,3}期)?$/u;

const RELATED_HEADING =
  /^(?:相关信息|相关链接|相关阅读|相关文件|相关稿件|相关解读|相关政策|延伸阅读|推荐阅读|解读文件|政策解读)\s*[:：]?$/u;
// - 《辽宁省人民政府关于…... 2024-03-22      • 一图读懂…
const RELATED_LINK = /^[-*·•▪■]\s*\S|^《[^》]*(?:\.\.\.|…)\s*\d{4}-\d{2}-\d{2}$|^\S.*\s\d{4}-\d{2}-\d{2}$/u;
// 抄送：市委有关部门，市人大常委会办公厅，| 市高法院，市检察院。: the names go on below
const COPIES_GO_ON = /^[\u4E00-\u9FFF（）()]+(?:[，、][\u4E00-\u9FFF（）()]+)*[，、。]$/u;
// Lines of a page around a document are short; a paragraph is none of them.
const LONGEST = 300;

/** Lines that stand again and again beside a page number, as 云川省人民政府公报: the running head of the pages. */
function findRunningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  const besideNumber = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const text = line.text.text;
    if (text.length < 4 || text.length > 40) continue;
    times.set(text, (times.get(text) ?? 0) + 1);
    const isBeside = [lines[index - 1], lines[index + 1]].some(
      (other) => other && PAGE_NUMBER.test(other.text.text.slice(0, 40)),
    );
    if (isBeside) besideNumber.add(text);
  }
  return new Set([...besideNumber].filter((text) => (times.get(text) ?? 0) >= 2 && RUNNING_HEAD.test(text)));
}

/** The furniture among the lines. Links count as related only below a heading that announces them. */
export function findFurniture(lines: readonly Line[]): Furniture {
  const kinds = new Map<number, FurnitureKind>();
  const { claimed, metadata } = readMetadata(lines);
  const runningHeads = findRunningHeads(lines);
  // Lines since the last of the related links; one that is none of them does not end the list.
  let strangers = Number.POSITIVE_INFINITY;
  lines.forEach((line, index) => {
    if (line.end - line.start > LONGEST) {
      strangers += 1;
      return;
    }
    const text = line.text.text.replace(/^[•▪■]\s*/u, '');
    if (RELATED_HEADING.test(text)) {
      strangers = 0;
      kinds.set(index, 'related-links');
      return;
    }
    if (strangers <= 1 && RELATED_LINK.test(line.raw.trim())) {
      strangers = 0;
      kinds.set(index, 'related-links');
      return;
    }
    strangers += 1;
    if (runningHeads.has(text)) {
      kinds.set(index, 'page-number');
      return;
    }
    const goesOn = kinds.get(index - 1) === 'copies' && !line.afterBlank && COPIES_GO_ON.test(text);
    const kind = claimed.has(index) ? 'metadata' : PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
    if (kind ?? goesOn) kinds.set(index, kind ?? 'copies');
  });
  return { kinds, metadata };
}
