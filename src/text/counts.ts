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
  /(?<![\d.．第〔\[（(年月×:：\-—A-Za-z])(?<n>[0-9０-９]{1,9}(?:[.．][0-9０-９]{1,4})?)(?:余|多)?(?<unit>个工作日|个月|[万亿]{0,2}(?:个|项|条|座|家次?|件|批次?|类|种|户次?|处|所|笔|人次?|名|款|起|例|宗|份|张|本|元|美元|欧元|吨|桶|立方米|平方公里|平方米|公里|标箱|标准箱|千瓦|辆|列|台|套|艘次?|架|亩|公顷|场次?|次|平米)|分钟|小时|天)(?!第)/gu;
// （2项）: a number alone in a bracket
const ALONE_IN_BRACKET = /(?<=[（(])(?<n>\d{1,4})(?<unit>项|个|条|家)(?=[）)])/gu;
// 四个方面12项改革举措   共28项: a total in Chinese numerals counts where 共 or 等 says so
const HAN_TOTAL = /(?<=(?:共|共计|总计|合计|等))(?<n>[一二三四五六七八九十百]{1,4})(?<unit>项|条|个)(?!方面|月)/gu;
// What is counted ends where a word says what becomes of it: 12条措施落地, 10个联动创新区与自贸试验区共建产业链.
const ENDS_OBJECT =
  '[，。；、,;：:！？\\s]|所在|全部|[为在的等与向由被将共占获给予至到]|可(?!再生|持续|复制|视|信)|能够|应(?!用|急|对)|对(?!外|接|口|标)|已|均(?!衡)|' +
  '\\d|[和及]原|全年|当年|新设|协同发展(?!区)|复制推广|联办|共同|办理|签[订署]|提出|精简|压缩|缩短|减少|提[升高]|增加|取消|改[为制]|转企|实行|实施|下放|进行|开展|印发|(?<![工合操制运动协创])作|纳入|以[内上下]|之内|达|落地|落实|完成|入驻|投产|开工|建成|上线|实现|得到|进入|列入|入选|分别|同比|增长|下降|其中|包括|涉及|涵盖|备案|汇编|如下|$';
const OBJECT = new RegExp(
  `^(?:左右的|(?:以[上下]|左右)(?!的)|的)?(“?[\\u4E00-\\u9FFF“”（）()]{2,24}?)(?=${ENDS_OBJECT})`,
  'u',
);

// What is counted stands near.
const NEAR = 32;
const LONGEST_OBJECT = 16;
const BEFORE = /[，。；、：:（(“”】》,;)）\d.．\s]([\u4E00-\u9FFF]{2,31})$/u;
// 本批“最佳实践案例”共4个
const QUOTED_BEFORE = /(“[\u4E00-\u9FFF]{2,16}”)(?:共|达|有)$/u;
const ACHIEVES =
  '赋予|承接|复制推广|首创|借鉴|孵化|招引|引育|下放|形成|制定|推出|服务(?!领域|业|贸易|平台|中心|事项|机构|站|窗口|大厅|体系|外包)|节省|节约|新增|引进|新设|争取|登记(?!机关|事项|制)|参与|发运|接入|培育|建成|建设(?!用地|项目|工程|任务|资金|规划)|打造|开行|开通|探索形成|布局|举办|组织|办理|惠及|覆盖|支持|完成|实现|吸引|集聚|汇聚|归集|安排|出资|取消|发布|评选|开展|实施(?!细则|方案|意见|办法|主体|单位)|受理|压减|减少|提供|设立|推广|入驻|带动|投入|拨付|给予|发放|兑现|奖励(?!资金)|补助(?!资金)|资助|达到|签发|申建|设置|纳入|结算|出台|梳理|遴选|选取';
// 累计形成…   今年以来已服务…   给予…   支持建设…: what is done with what is counted
const DOES = new RegExp(
  `^.*(?:${ACHIEVES}|以来|全年|当年|上年度?|上半年|全[省市国区]|试验区|示范区|片区|累计|其中|[将把的]|对年?)(?=.{2})`,
  'u',
);
const ONLY_DOES = new RegExp(`^(?:累计|共|已|年均|全年)?(?:${ACHIEVES})$`, 'u');
// 突破   超过   不低于   最高不超过   达到
const LEADS_TO_NUMBER =
  /(?:(?:首次|已经?|累计)?突破|超过?|[由从]|不低于|不少于|最高不超过|不超过|达到?(?:或)?|约|近|完成|(?:个|每)[\u4E00-\u9FFF]{1,4}最高不超过|给予|安排|出资|一式|补贴|(?:增长|增加|扩大|提高|提升|压缩|压减|缩短|下降|降低|减少)(?:到|至|了)?|增至|降至|减至|实现|建成|为|共计?|总计|合计|累计|逾)$/u;

/** The stated counts of a text, in order. */
export function findCounts(text: string): readonly FoundCount[] {
  if (!/[\d０-９共等计]/u.test(text)) return [];
  return [...text.matchAll(COUNT), ...text.matchAll(ALONE_IN_BRACKET), ...text.matchAll(HAN_TOTAL)]
    .flatMap((match): FoundCount[] => {
      const printed = toHalfWidth(match.groups?.['n'] ?? '');
      const n = printed.includes('.') ? Number(printed) : parseNumeral(printed);
      const unit = match.groups?.['unit'];
      if (n === null || unit === undefined) return [];
      const end = match.index + match[0].length;
      // 60个工作日以内, 24小时全天候: a length of time counts nothing beside it
      const isSpan = /(?:小时|分钟|个月|日|天)$/u.test(unit);
      const of = isSpan ? null : (objectBehind(text, end) ?? objectBefore(text, match.index));
      return [{ start: match.index, end, n, unit, of }];
    })
    .sort((a, b) => a.start - b.start);
}

/** 12项改革举措: what is counted stands behind; 50万元的给予奖励, 3家以上: what stands there says what becomes of it. */
function objectBehind(text: string, end: number): string | null {
  const behind = OBJECT.exec(text.slice(end, end + 30))?.[1] ?? null;
  return behind !== null &&
    /^(?:[）)在获被由向将已与为占到达给从就及和或这此]|中(?:的|有|选|，|$)|以[上下内来]|之内|左右|参[展会加与]|全部|精简|压[缩减]|缩短|减少|提[升高出]|增加|公布|落地|入驻|同比|增长|下降)/u.test(
      behind,
    )
    ? null
    : behind;
}

/** 省级行政职权事项454项: what is counted may stand before; a verb that leads to the number (突破8000亿元) is no part of it. */
function objectBefore(text: string, start: number): string | null {
  const to = /[（(]/u.test(text[start - 1] ?? '') ? start - 1 : start;
  const words = to <= NEAR ? `，${text.slice(0, to)}` : text.slice(to - NEAR, to);
  const quoted = QUOTED_BEFORE.exec(words)?.[1];
  if (quoted !== undefined) return quoted;
  const found = BEFORE.exec(words);
  // A run of words that begins farther off is known from where it says what is done: …复制推广的制度创新成果（1项）
  const run = found?.[1] ?? /[\u4E00-\u9FFF]{3,32}$/u.exec(words)?.[0] ?? '';
  const led = run.replace(LEADS_TO_NUMBER, '');
  const done = led.replace(DOES, '');
  if (!found && done === led) return null;
  // 由11份精简为3份: what follows another number speaks of that
  if (/^\d[^年月日]/u.test(found?.[0] ?? '') && done === led) return null;
  const bare = done.replace(
    /^(?:其中|其|共|累计|现有|中(?![央国小介药医欧外])|[年月日]底?)?(?:在全[国省市].{0,4})?/u,
    '',
  );
  return bare.length < 2 ||
    bare.length > LONGEST_OBJECT ||
    ONLY_DOES.test(bare) ||
    /最高|最低|每|单[个户项家]|[共约达到近超为有等减至计或前]$|^规模$|财政$|^(?:首|第.{1,3})批$|^在.*推广$/u.test(bare)
    ? null
    : bare;
}
