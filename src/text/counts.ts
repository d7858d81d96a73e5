import { toHalfWidth } from '../model/document-number.ts';
import { parseNumeral } from './numerals.ts';

export interface FoundCount {
  readonly start: number;
  readonly end: number;
  readonly n: number;
  readonly unit: string;
  /** What is counted, as far as the text says it beside the number. */
  readonly of: string | null;
}

// 133项省级行政职权   90个工作日   22条政策措施   19个省内重点产业园区   6座…   13项“辽字号”创新经验; not 第1278号, not 100%, not 2018年
const COUNT =
  /(?<![\d.．第〔\[（(年月×:：\-—A-Za-z])(?<n>[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,4})?)(?:余|多)?(?<unit>个工作日|个月|[万亿]?(?:个|项|条|座|家|件|批次?|类|种|户次?|处|所|笔|人次?|名|款|起|例|宗|份|元|吨|平方公里|平方米|公里|标箱|千瓦|辆|台|套|艘|架|亩|公顷|场次?|次|平米)|小时)(?!第)/gu;
// 四个方面12项改革举措   共28项: a total in Chinese numerals counts where 共 or 等 says so
const HAN_TOTAL = /(?<=(?:共|共计|总计|合计|等))(?<n>[一二三四五六七八九十百]{1,4})(?<unit>项|条|个)(?!方面|月)/gu;
const OBJECT =
  /^(?:的)?(“?[\u4E00-\u9FFF“”（）()]{2,24}?)(?=[，。；、,;：:！？\s]|为|在|的|等|取消|改为|实行|实施|下放|进行|开展|共享|作为|给予|纳入|已|以内|之内|以上|以下|到|达|$)/u;

// What is counted stands near.
const NEAR = 32;
const LONGEST_OBJECT = 16;
const BEFORE = /[，。；、（(“”,;)）\d]([\u4E00-\u9FFF]{2,31})$/u;
// 累计形成…   今年以来已服务…   给予…   支持建设…: what is done with what is counted
const DOES =
  /^.*(?:赋予|下放|形成|制定|推出|服务|新增|引进|培育|建成|建设|打造|布局|举办|组织|办理|惠及|覆盖|支持|完成|实现|吸引|集聚|汇聚|归集|安排|出资|取消|发布|评选|开展|实施|受理|压减|减少|提供|设立|推广|落地|入驻|带动|投入|拨付|给予|发放|奖励|补助|资助|达到|以来|全[省市国区]|试验区|示范区|片区)(?=.{2})/u;
// 突破   超过   不低于   最高不超过   达到
const LEADS_TO_NUMBER =
  /(?:突破|超过|不低于|不少于|最高不超过|不超过|达到?(?:或)?|约|近|完成|(?:个|每)[\u4E00-\u9FFF]{1,4}最高不超过|给予|安排|出资|一式|补贴|增长到?|压缩至?|实现|建成|为)$/u;

/** The stated counts of a text, in order. */
export function findCounts(text: string): readonly FoundCount[] {
  if (!/[\d０-９共等计]/u.test(text)) return [];
  return [...text.matchAll(COUNT), ...text.matchAll(HAN_TOTAL)]
    .flatMap((match): FoundCount[] => {
      const printed = toHalfWidth(match.groups?.['n'] ?? '');
      const n = printed.includes('.') ? Number(printed) : parseNumeral(printed);
      const unit = match.groups?.['unit'];
      if (n === null || unit === undefined) return [];
      const end = match.index + match[0].length;
      // 60个工作日以内, 24小时全天候: a length of time counts nothing beside it
      const isSpan = /(?:小时|个月|日)$/u.test(unit);
      const of = isSpan ? null : (objectBehind(text, end) ?? objectBefore(text, match.index));
      return [{ start: match.index, end, n, unit, of }];
    })
    .sort((a, b) => a.start - b.start);
}

/** 12项改革举措: what is counted stands behind; 50万元的给予奖励, 3家以上: what stands there says what becomes of it. */
function objectBehind(text: string, end: number): string | null {
  const behind = OBJECT.exec(text.slice(end, end + 30))?.[1] ?? null;
  return behind !== null &&
    /^(?:以[上下内]|之内|给予|予以|左右|落地|在|向|已|被|将|由|全部|均|从|就|及|和|与|或)/u.test(behind)
    ? null
    : behind;
}

/** 省级行政职权事项454项: what is counted may stand before; a verb that leads to the number (突破8000亿元) is no part of it. */
function objectBefore(text: string, start: number): string | null {
  const words = start <= NEAR ? `，${text.slice(0, start)}` : text.slice(start - NEAR, start);
  const before = BEFORE.exec(words)?.[1] ?? '';
  const bare = before
    .replace(LEADS_TO_NUMBER, '')
    .replace(DOES, '')
    .replace(/^(?:其中|其|共|累计|中)?(?:在全[国省市].{0,4})?/u, '');
  return bare.length < 2 ||
    bare.length > LONGEST_OBJECT ||
    /最高|最低|每|单[个户项家]|[共约达到近超为有等减至计或]$|^规模$|财政$/u.test(bare)
    ? null
    : bare;
}
