import { foldTitle } from '../model/keys.ts';
import type { Frame } from './frame.ts';
import { hasProseList } from './lists.ts';
import type { OutlinedPart } from './outlined-part.ts';
import type { Outline } from './structure.ts';

/** What a document is for, as its titles tell: to promote experiences, to plan for an area, to be filled in. */

// 借鉴推广…改革创新经验   复制推广…试点举措   制度创新成果推广清单
const PROMOTES =
  /(?:借鉴|复制)?推广.*(?:经验|举措|事项|成果|做法)|(?:经验|举措|事项|成果|做法).*推广|(?:改革创新|改革试点|创新试点)经验|(?:制度|改革)创新成果|(?:创新|典型|实践|优秀|改革)案例/u;
// 中国（云川）跨境电子商务综合试验区实施方案: what a zone is to try, as 片区…方案 says it of an area
const ZONE_PLAN =
  /^中国[（(][^（()）]{2,8}[）)][^，。]{2,16}试验区(?:建设)?(?:总体|实施|试点)?(?:实施)?方案(?:[（(][^）)]*[）)])?$/u;
export const isAreaPlan = (titles: readonly string[]): boolean =>
  titles.some(
    (title) => (/片区.*(?:方案|计划|任务|要点)/u.test(title) && /试验区|自贸区/u.test(title)) || ZONE_PLAN.test(title),
  );
// 评分标准   申请表   成员名单
export const isFormTitle = (title: string): boolean =>
  /(?:评分标准|申[请报]表|申[请报]书|名单|样式|模板|参考文本)(?:[（(].*[）)])?$/u.test(title);

/** Whether a title says that what it names is to spread. */
export const promotesExperiences = (title: string): boolean => PROMOTES.test(title);

/** Whether a table, a prose list or an attachment that is absent names what a notice promotes. */
export function namesExperiences(frame: Frame, parts: readonly OutlinedPart[]): boolean {
  const title = parts[0]?.part.title?.value ?? '';
  const isAbsent = parts.length === 1 && frame.attachments.some((entry) => !title.includes(entry.value));
  const texts = parts.flatMap(({ nodes }) => nodes.flatMap((node) => [node.first, ...node.paragraphs]));
  return (
    isAbsent || parts.some(({ outline }) => hasRows(outline)) || texts.some((paragraph) => hasProseList(paragraph.text))
  );
}

export const hasRows = (outline: Outline): boolean => outline.tables.some(({ block }) => block.table.rows.length > 0);

export function rowTitlesOf(parts: readonly OutlinedPart[]): ReadonlySet<string> {
  const titles = new Set<string>();
  for (const { outline } of parts)
    for (const { block } of outline.tables)
      for (const row of block.table.rows)
        titles.add(foldTitle(row.cells.find((cell) => cell.kind === 'title')?.text.text ?? ''));
  return titles;
}
