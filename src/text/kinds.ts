import type { Genre, MeasureKind } from '../model/vocabulary.ts';
import { caseAround, hasInnerParts, isCaseInParts, namesBodies, type Node } from './structure.ts';

// 总体要求   基本原则   发展目标   功能定位   保障措施   切实做好组织实施   工作要求   加强组织领导   重点发展产品   有关要求
const ASKS_NOTHING =
  /^(?:总体(?:要求|思路|目标|部署|安排|考虑)|指导思想|(?:基本|工作|实施|遵循)原则|(?:主要|发展|工作|总体|任务|预期|行动|建设|改革)?目标(?:任务|要求)?|(?:功能|战略|发展|总体)定位|(?:功能|区位)布局|实施范围|空间布局|总体布局|(?:总体|工作|建设|运行|开展|推进|进展|主要)情况|(?:主要|工作|取得的?|建设|实践|创新|改革|推广)?(?:成效|成绩|做法|效果)|创新点|(?:主要)?亮点|经验启示|(?:复制)?推广(?:价值|建议|条件)|(?:工作)?(?:开展|进展)情况|(?:已开展|前期|近期)的?工作|存在的?(?:主要)?(?:问题|困难)(?:和不足)?|(?:问题|困难)(?:与|和)(?:不足|原因)|重要意义|重大意义|(?:有关|基本)?背景|基本情况|工作基础|(?:保障|组织)(?:措施|保障|实施|领导|机制)|组织(?:与)?保障|实施保障|[\u4E00-\u9FFF]{0,4}要求|(?:工作|保障)机制|(?:实施|工作)步骤|(?:时间|进度)安排|附则|(?:申报|申请|认定|评选)(?:条件|材料|程序|范围|流程|要求|时间)|(?:工作|组织)?保障|(?:任务|职责|责任)分工|组成人员|(?:人员|机构)组成|成员(?:单位|名单)|组织机构|其他(?:事项)?|总则|重点(?:发展|支持|培育)?(?:产品|领域|方向|产业|行业)|下一?步(?:的?(?:工作|重点))?(?:打算|计划|安排|要求|思路)?)$|(?:抓好|做好|加强|强化|切实|认真|推进|落实).{0,14}(?:组织实施|组织领导|组织保障|组织实施工作)$|^借鉴推广的主要内容$|^(?:加强|强化|健全)?(?:组织领导|统筹协调|宣传解读|督促(?:检查|落实)|跟踪问效)$/u;

export const asksNothing = (title: string): boolean => ASKS_NOTHING.test(title.replace(/[。\s]/gu, ''));

// 为了推进…，制定本条例。   本办法适用于…   本规定自发布之日起施行。   本措施由市商务局负责解释。
const SELF = '本(?:公告|通告|决定|批复|条例|办法|规定|细则|章程|通知|意见|方案|措施|政策|计划)';
const SPEAKS_OF_ITSELF = new RegExp(
  `^(?:会议(?:认为|指出|强调|要求)|为了?.*(?:制定${SELF}|结合.{2,12}实际)|${SELF}(?:所称|适用于|由|自|中所称|.{0,12}(?:施行|实施|执行|解释|废止)))`,
  'u',
);
const LONGEST_SELF = 400;

/** Whether an item says only what its own document is for, whom it binds and from when. */
const speaksOfItself = (node: Node): boolean =>
  SPEAKS_OF_ITSELF.test(node.first.text.text.slice(node.marker.length, node.marker.length + LONGEST_SELF));

/** What kinds depend on: the document, and which of its sections name bodies. */
export interface KindContext {
  readonly genre: Genre;
  /** 中国（辽宁）自由贸易试验区沈阳片区实施方案: the implementation plan of an area. */
  readonly isAreaPlan: boolean;
  /** A table of marks, a form, a list of names: what it numbers is no task. */
  readonly isForm: boolean;
  /** A report on what was done. */
  readonly isReport: boolean;
  /** A notice that promotes experiences: where its table or prose list names them, its numbered things ask for nothing; else they are them. */
  readonly promotes: 'NAMED_ELSEWHERE' | 'NUMBERED_HERE' | null;
  /** Roots of the outline in which at least one item names bodies; `null` where the document names none. */
  readonly rootsWithBodies: ReadonlySet<Node> | null;
  readonly titleOf: (node: Node) => string | null;
}

/** Roots below which a unit bracket stands; `null` when too few items have one for its absence to tell anything. */
export function findRootsWithBodies(
  roots: readonly Node[],
  leavesOf: (root: Node) => readonly Node[],
): ReadonlySet<Node> | null {
  const withBodies = new Set<Node>();
  let leaves = 0;
  let named = 0;
  for (const root of roots) {
    const own = leavesOf(root).filter(namesBodies).length;
    if (own === 0) continue;
    withBodies.add(root);
    named += own;
    leaves += leavesOf(root).length;
  }
  const isHabit = named >= 3 || (named === 2 && withBodies.size * 2 > roots.length);
  return isHabit && named * 2 > leaves ? withBodies : null;
}

// （一）政府职能转变领域（9项）: a heading over what is not told one by one
const COVERS_SEVERAL = /^[^。：:]{2,48}[（(](?:[2-9]|[1-9]\d|[二三四五六七八九十]{1,3})项[）)]/u;
// （一）在全区范围内复制推广的成果
const PROMOTED_BELOW = /(?:复制|借鉴)推广.{0,6}(?:成果|事项|经验|举措|案例)$/u;

/** Whether a titled item of a plan stands under a heading that says that what follows is to spread. */
function isUnderPromotion(node: Node, context: KindContext): boolean {
  if (context.titleOf(node) === null) return false;
  for (let at = node.parent; at; at = at.parent) if (PROMOTED_BELOW.test(context.titleOf(at) ?? '')) return true;
  return false;
}

/** The kind of a numbered item; `null` where it asks for nothing of its own. */
export function kindOfNode(node: Node, context: KindContext): MeasureKind | null {
  if (node.marker.style === 'case') return 'PROMOTED_EXPERIENCE';
  if (caseAround(node) || node.marker.style === 'box') return null;
  const { genre, isReport, promotes } = context;
  if (genre === 'REPLY' || genre === 'NEWS' || isReport || context.isForm) return null;
  if (genre === 'LETTER' && promotes !== 'NUMBERED_HERE') return null;
  if (promotes && isCaseInParts(node)) return 'PROMOTED_EXPERIENCE';
  if (promotes && node.parent && isCaseInParts(node.parent)) return null;
  // Inner parts say how; the item around them, which names who, is what is to be done.
  const carriesParts = (at: Node): boolean =>
    hasInnerParts(at) && namesBodies(at) && !at.children.some((child) => namesBodies(child));
  if (node.parent && carriesParts(node.parent)) return null;
  if (
    (node.children.some((child) => child.marker.style !== 'box') && !carriesParts(node)) ||
    node.tables.length > 0 ||
    context.promotes === 'NAMED_ELSEWHERE' ||
    node.marker.style === 'named'
  )
    return null;
  if (!namesBodies(node)) {
    if (speaksOfItself(node)) return null;
    let root = node;
    for (let at: Node | null = node; at; at = at.parent) {
      const title = context.titleOf(at);
      if (title !== null && asksNothing(title)) return null;
      root = at;
    }
    if (context.rootsWithBodies && !context.rootsWithBodies.has(root)) return null;
  }
  if (context.promotes) {
    const title = context.titleOf(node);
    const names = title !== null && !asksNothing(title) && !COVERS_SEVERAL.test(node.first.text.text);
    return names ? 'PROMOTED_EXPERIENCE' : null;
  }
  if (isUnderPromotion(node, context)) return 'PROMOTED_EXPERIENCE';
  return context.isAreaPlan ? 'PILOT_TASK' : 'POLICY_MEASURE';
}
