import { isElement, isText, type AnyNode, type Element } from './dom.ts';

/** Elements that print no text of the document, by their name. */
const BY_NAME: Readonly<Record<string, string>> = {
  script: 'script',
  style: 'style sheet',
  noscript: 'note to browsers without scripts',
  template: 'template',
  iframe: 'frame',
  object: 'embedded object',
  embed: 'embedded object',
  svg: 'picture',
  canvas: 'picture',
  img: 'picture',
  picture: 'picture',
  audio: 'sound or video',
  video: 'sound or video',
  map: 'picture',
  nav: 'navigation',
  aside: 'side column',
  menu: 'navigation',
  dialog: 'dialog',
  button: 'form field',
  input: 'form field',
  select: 'form field',
  textarea: 'form field',
  datalist: 'form field',
};

const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  search: 'search box',
  contentinfo: 'page footer',
  complementary: 'side column',
  dialog: 'dialog',
};

/** Words that sites name their furniture with, as whole parts of a class or id: `share-bar`, `pageFooter`, `TRS_nav`. */
const BY_CLASS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['share bar', /^(?:share|bdshare|bshare|jiathis|social|weixin|wechat|weibo|qrcode|ewm|erweima|fenxiang|fx)$/u],
  [
    'navigation',
    /^(?:nav|navbar|navi|navigation|menu|breadcrumbs?|crumbs?|dqwz|weizhi|mbx|location|position|sitemap)$/u,
  ],
  ['page footer', /^(?:footer|foot|copyright|bottom|banquan|dibu)$/u],
  ['page header', /^(?:topbar|toolbar|logo|banner|head|header|top)$/u],
  ['related links', /^(?:related|recommend|xgxx|xgwj|xgyd|xgjd|xglj|prev|next|pager|pagination|hot)$/u],
  ['search box', /^(?:search|searchbox|sousuo)$/u],
  ['page tools', /^(?:print|tools?|fontsize|dayin|ziti|accessibility|wza|login)$/u],
  ['advertisement', /^(?:ad|ads|advert|guanggao|float|piaofu)$/u],
];

// 相关链接   【打印】   字号：大 中 小   扫一扫在手机打开当前页   主办单位：…   辽ICP备05023109号
const BY_TEXT: readonly (readonly [kind: string, opening: RegExp])[] = [
  [
    'related links',
    /^(?:相关(?:信息|链接|阅读|文件|稿件|解读|政策|新闻|文章)|延伸阅读|推荐阅读|热点推荐|上一篇|下一篇)/u,
  ],
  ['page tools', /^(?:【?\s*(?:打印|关闭|收藏|字号|字体|复制链接|返回顶部)|扫一扫)/u],
  ['share bar', /^分享(?:到|至|$)/u],
  ['navigation', /^(?:(?:您|你)?(?:的)?(?:当前|所在)(?:的)?位置|首页\s*[>＞»|])/u],
  ['page footer', /^(?:版权所有|主办单位\s*[:：]|承办单位\s*[:：]|网站标识码|[\u4E00-\u9FFF]?ICP备)/u],
];

const CONTAINERS = new Set([
  'div',
  'section',
  'ul',
  'ol',
  'dl',
  'p',
  'header',
  'footer',
  'table',
  'span',
  'li',
  'h2',
  'h3',
  'h4',
  'form',
  'center',
]);
/** Furniture is short; what is longer is looked into, not thrown away. */
const LONGEST = 1_500;
const DOCUMENT_NUMBER = /[\u4E00-\u9FFF]{2,12}\s*[〔[［﹝（(]\s*(?:19|20)\d{2}\s*[〕\]］﹞）)]\s*\d{1,5}\s*号/u;
const METADATA =
  /(?:发布日期|发布时间|成文日期|发文字号|文号|索引号|发文机关|发布机构|印发日期|公开日期|主题分类)\s*[:：]/u;

interface Measured {
  readonly text: string;
  /** How much of it stands in links, 0 to 1. */
  readonly linked: number;
  readonly hasHeading: boolean;
}

/** The text of an element up to a bound, and how it is made. */
function measure(element: Element): Measured {
  let text = '';
  let linked = 0;
  let hasHeading = false;
  const visit = (node: AnyNode, inLink: boolean): void => {
    if (text.length > LONGEST) return;
    if (isText(node)) {
      const own = node.data.replace(/\s+/gu, ' ');
      text += own;
      if (inLink) linked += own.trim().length;
    } else if (isElement(node) && !(node.name in BY_NAME)) {
      hasHeading ||= node.name === 'h1';
      for (const child of node.children) visit(child, inLink || node.name === 'a');
    }
  };
  visit(element, false);
  const trimmed = text.trim();
  return { text: trimmed, linked: linked / Math.max(1, trimmed.replace(/\s/gu, '').length), hasHeading };
}

function isHidden({ attribs }: Element): boolean {
  const style = attribs['style'] ?? '';
  if ('hidden' in attribs || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)) return true;
  return /(?:^|\s)(?:hidden|hide|d-none|sr-only|visually-hidden)(?:\s|$)/u.test(attribs['class'] ?? '');
}

/** The words of class and id: `pageFooter share_bar` gives page, footer, share, bar. */
function wordsOf({ attribs }: Element): readonly string[] {
  return `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');
}

/**
 * What an element is when it belongs to the page and not to the document, `null` when it may be the document's. Names of classes are only hints: what they mark is
 * dropped when it is short or made of links, and has no title, number or date of a document in it. In doubt it stays, and the reader reports what it does not know.
 */
export function furnitureKind(element: Element, windowTitle: string, insideArticle: boolean): string | null {
  const byName = BY_NAME[element.name];
  if (byName !== undefined) return byName;
  if (isHidden(element)) return 'hidden text';
  const byRole = BY_ROLE[element.attribs['role'] ?? ''];
  if (byRole !== undefined) return byRole;
  if (!CONTAINERS.has(element.name)) return null;

  const isPageEdge = (element.name === 'header' || element.name === 'footer') && !insideArticle;
  const words = wordsOf(element);
  const named = isPageEdge
    ? `page ${element.name}`
    : (BY_CLASS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? null);
  const { text, linked, hasHeading } = measure(element);
  if (text === '' || text.length > LONGEST) return null;
  const isDocuments =
    DOCUMENT_NUMBER.test(text) || METADATA.test(text) || (hasHeading && text.length < 200 && isIn(text, windowTitle));
  const opened = BY_TEXT.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (opened !== null && (linked >= 0.4 || text.length <= 40) && !(METADATA.test(text) && linked < 0.4)) return opened;
  if (named === null || isDocuments) return null;
  return isPageEdge || linked >= 0.5 || text.length <= 30 ? named : null;
}

/** Whether the title of the window (标题_网站) begins with what the element says. */
const isIn = (text: string, windowTitle: string): boolean =>
  windowTitle !== '' &&
  (windowTitle.includes(text.slice(0, 12)) || text.includes(windowTitle.split(/[_|-]/u)[0] ?? windowTitle));
