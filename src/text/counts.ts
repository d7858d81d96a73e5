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
  /(?<![\d.．第〔\[（(年月×:：\-—A-Za-z])(?<n>[0-9０-９]{1,9})(?:余|多)?(?<unit>个工作日|个月|个|项|条|座|家|件|批|类|种|户|处|所|笔|人|名|款|起|例|宗|份|小时|平方公里|平方米|公里|亿元|万元|万平方米)(?!第)/gu;
// 四个方面12项改革举措   共28项: a total in Chinese numerals counts where 共 or 等 says so
const HAN_TOTAL = /(?<=(?:共|共计|总计|合计|等))(?<n>[一二三四五六七八九十百]{1,4})(?<unit>项|条|个)(?!方面|月)/gu;
const OBJECT =
  /^(?:的)?(“?[\u4E00-\u9FFF“”（）()]{2,24}?)(?=[，。；、,;：:！？\s]|为|在|的|等|作为|给予|纳入|已|以内|之内|以上|以下|到|达|$)/u;

// What is counted stands near.
const NEAR = 24;
const BEFORE = /(?:赋予|下放|形成|制定|推出|[，。；、（(])[\u4E00-\u9FFF]*?([\u4E00-\u9FFF]{2,8})$/u;
// 突破   超过   不低于   最高不超过   达到
const LEADS_TO_NUMBER =
  /(?:突破|超过|不低于|不少于|最高不超过|不超过|达到?(?:或)?|约|近|完成|(?:个|每)[\u4E00-\u9FFF]{1,4}最高不超过|给予|补贴|增长到?|压缩至?|实现|建成|为)$/u;

/** The stated counts of a text, in order. */
export function findCounts(text: string): readonly FoundCount[] {
  if (!/[\d０-９共等计]/u.test(text)) return [];
  return [...text.matchAll(COUNT), ...text.matchAll(HAN_TOTAL)]
    .flatMap((match): FoundCount[] => {
      const n = parseNumeral(match.groups?.['n'] ?? '');
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
  return behind !== null && /^(?:以[上下内]|之内|给予|予以|左右|落地)/u.test(behind) ? null : behind;
}

/** 省级行政职权事项454项: what is counted may stand before; a verb that leads to the number (突破8000亿元) is no part of it. */
function objectBefore(text: string, start: number): string | null {
  const words = start <= NEAR ? `，${text.slice(0, start)}` : text.slice(start - NEAR, start);
  const before = BEFORE.exec(words)?.[1] ?? '';
  const bare = before.replace(/^(?:其中|其|共|累计|中)?(?:在全[国省市].{0,4})?/u, '').replace(LEADS_TO_NUMBER, '');
  return bare === '' || /^(?:最高|最低|每年|每月|每次)$|[共约达到近超为有等减至]$/u.test(bare) ? null : bare;
}
