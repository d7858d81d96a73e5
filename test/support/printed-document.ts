/** A document as its author lays it out: what the writers of the formats print. */
export type PrintedBlock =
  | {
      readonly type: 'paragraph';
      readonly text: string;
      /** Level and start of an automatic number; the text does not hold it. */
      readonly number?: { readonly level: 0 | 1 | 2; readonly printed: string };
      readonly place?: 'centre' | 'right';
      /** Larger than the text: a title. */
      readonly isTitle?: boolean;
    }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

const LEVELS = [/^[一二三四五六七八九十]+、/u, /^（[一二三四五六七八九十]+）/u, /^\d+\.\s?/u] as const;

/**
 * The blocks of a text whose lines are paragraphs and whose lines with tabs are rows.
 *
 * @param numbered whether 一、（一） 1. are to be counted by the writer's program and not typed
 */
export function toBlocks(text: string, numbered: boolean): readonly PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let rows: string[][] | null = null;
  for (const line of text.split('\n')) {
    if (line.includes('\t')) {
      if (!rows) blocks.push({ type: 'table', rows: (rows = []) });
      rows.push(line.split('\t').map((cell) => cell.trim()));
      continue;
    }
    rows = null;
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const level = numbered ? LEVELS.findIndex((pattern) => pattern.test(trimmed)) : -1;
    const printed = level < 0 ? '' : ((LEVELS[level] as RegExp).exec(trimmed)?.[0] ?? '');
    const isTitle = /(?:的通知|任务分工表|实施方案|若干措施)$/u.test(trimmed) && !/[，。：]/u.test(trimmed);
    const isSignature = /^(?:[\u4E00-\u9FFF]{4,12}(?:政府|厅|办公室)|\d{4}年\d{1,2}月\d{1,2}日)$/u.test(trimmed);
    blocks.push({
      type: 'paragraph',
      text: trimmed.slice(printed.length),
      ...(level < 0 ? {} : { number: { level: level as 0 | 1 | 2, printed } }),
      ...(isTitle ? { isTitle, place: 'centre' as const } : isSignature ? { place: 'right' as const } : {}),
    });
  }
  return blocks;
}

/** Invented: a notice with numbered sections and an annex, in the layout of the real ones. */
export const NOTICE = `辽宁省人民政府文件

辽政发〔2031〕12号

辽宁省人民政府关于借鉴推广中国（辽宁）自由贸易试验区第九批改革创新经验的通知

各市人民政府，省政府各厅委、各直属机构：

为深入贯彻落实《国务院关于印发中国（辽宁）自由贸易试验区总体方案的通知》（国发〔2017〕15号）精神，辽宁自贸试验区大胆试、大胆闯、自主改，形成了第九批改革创新经验。经省政府同意，现将借鉴推广工作有关事项通知如下：

一、借鉴推广的主要内容

（一）贸易便利化领域。包括保税维修“一册通管”、进口粮谷“云端查验”等2项。

（二）金融创新领域。包括供应链票据“链上确权”1项。

二、工作要求

（一）加强组织领导。各市政府要高度重视改革创新经验的借鉴推广工作，逐项明确责任，加快落地见效。

（二）强化督促检查。省商务厅要会同沈阳海关加强跟踪指导，做好下列工作：

1.建立台账。对推广事项逐项登记，按季度通报。（省商务厅、沈阳海关负责）

2.开展评估。每年12月底前组织第三方评估。（省发展改革委负责）

附件：中国（辽宁）自由贸易试验区第九批改革创新经验任务分工表

辽宁省人民政府

2031年3月18日

（此件公开发布）

附件

中国（辽宁）自由贸易试验区第九批改革创新经验任务分工表

序号\t借鉴推广事项\t实施内容\t负责部门\t推广范围
一、贸易便利化领域\t\t\t\t
1\t保税维修“一册通管”\t对同一集团的保税维修企业使用一本电子账册，统一管理进境待修和复出境货物，缩短通关时间30%以上。\t大连海关、沈阳海关，省商务厅\t全省
2\t进口粮谷“云端查验”\t依托5G和AI识别技术，对散装进口粮谷实施远程查验，不超过5000吨的货物当日放行。\t大连海关\t辽宁自贸试验区及各类产业园区
二、金融创新领域\t\t\t\t
3\t供应链票据“链上确权”\t核心企业在供应链票据平台在线确认应付账款，银行据此为上游中小企业办理贴现。\t人民银行沈阳分行，省地方金融监管局\t全省
`;
