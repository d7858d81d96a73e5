import { createRandom, pick, wordAt, WORDS } from './synthetic-words.ts';

/** A document that nobody issued, in one of the shapes that real ones have, and how many measures it holds. */
export interface InventedDocument {
  readonly name: string;
  readonly text: string;
  readonly documentNumber: string | null;
  readonly measures: number;
}

const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const han = (n: number): string => {
  if (n < 10) return HAN[n - 1] ?? '';
  return `${n < 20 ? '' : HAN[Math.floor(n / 10) - 1]}十${n % 10 === 0 ? '' : HAN[(n % 10) - 1]}`;
};
const BODIES = [
  ...['发展改革委', '商务厅', '财政厅', '税务局', '市场监管局', '科技厅', '教育厅', '司法厅', '交通运输厅'].map(
    (b) => `省${b}`,
  ),
  ...['云州海关', '岚港海关', '云州海事局', '人民银行云州省分行'],
];
const AREAS = ['投资管理', '贸易便利', '金融服务', '人才服务', '政务服务', '监管方式'] as const;

/** What a shape is made of: words that follow from the document's number alone, so that a library is the same in every run. */
interface Ink {
  readonly word: () => string;
  readonly title: () => string;
  readonly sentences: () => string;
  readonly bodies: () => string;
  readonly number: (least: number, most: number) => number;
}

function createInk(seed: number): Ink {
  const random = createRandom(seed, 8);
  const number = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const word = (): string => wordAt(Math.floor(random() * WORDS));
  return {
    word,
    number,
    title: () =>
      `${pick(['推进', '优化', '建立', '完善', '实施'], random)}${word()}${word()}${pick(['联办', '服务', '监管', '共享'], random)}`,
    sentences: () =>
      Array.from(
        { length: number(2, 5) },
        () =>
          `${pick(['推动', '支持', '鼓励', '引导'], random)}${word()}${word()}企业开展${word()}业务，将办理时限压缩至${number(1, 20)}个工作日。`,
      ).join(''),
    bodies: () => [...new Set(Array.from({ length: number(1, 4) }, () => pick(BODIES, random)))].join('、'),
  };
}

type Shape = (ink: Ink, measures: number) => string;

/** The measures dealt out over sections, as numbers from 1 that go on from section to section. */
function inSections(measures: number, write: (n: number) => string): string {
  const each = Math.ceil(measures / AREAS.length);
  return AREAS.flatMap((area, at) => {
    const numbers = Array.from({ length: each }, (_, index) => at * each + index + 1).filter((n) => n <= measures);
    return numbers.length === 0 ? [] : [`${HAN[at]}、${area}`, ...numbers.map(write)];
  }).join('\n\n');
}

/** Like the State Council's of 2018 and 2019, opinions with a bracket per paragraph, short measures, a plan, a task table, a list in prose, a letter. */
const SHAPES: readonly Shape[] = [
  (ink, n) =>
    inSections(n, (at) => `（${han(at)}）${ink.sentences()}（负责部门：${ink.bodies()}；适用范围：所有自贸试验区）`),
  (ink, n) => inSections(n, (at) => `${at}.${ink.title()}。${ink.sentences()}（${ink.bodies()}负责）`),
  (ink, n) =>
    inSections(
      n,
      (at) =>
        `（${han(at)}）${ink.title()}\n\n${ink.sentences()}（责任单位：${ink.bodies()}）\n\n${ink.sentences()}（责任单位：${ink.bodies()}）`,
    ),
  (ink, n) =>
    Array.from(
      { length: n },
      (_, at) => `${han(at + 1)}、${ink.title()}。${ink.sentences()}（责任单位：${ink.bodies()}）`,
    ).join('\n\n'),
  (ink, n) =>
    inSections(
      n,
      (at) => `${at}. ${ink.title()}。${ink.sentences()}（牵头单位：${ink.bodies()}；配合单位：岚港市人民政府）`,
    ),
  (ink, n) =>
    [
      '附件\n\n改革创新任务分工表\n\n序号\t领域\t改革事项\t主要内容\t责任单位\t推广范围',
      ...Array.from({ length: n }, (_, at) =>
        [at + 1, AREAS[at % AREAS.length], ink.title(), ink.sentences(), ink.bodies(), '全省'].join('\t'),
      ),
    ].join('\n'),
];

const TABLE = SHAPES.length - 1;

/**
 * A library of so many documents; document d is the same in a library of any size. Every tenth is a reply, which has no measures.
 *
 * @param most how many measures a document has at most; real ones have up to 53
 */
export function inventLibrary(size: number, most = 53): readonly InventedDocument[] {
  return Array.from({ length: size }, (_, d) => (d % 10 === 9 ? inventReply(d) : inventMeasures(d, most)));
}

function inventMeasures(d: number, most: number): InventedDocument {
  const ink = createInk(d);
  const shape = d % SHAPES.length;
  const measures = ink.number(Math.ceil(most / 5), shape === 3 ? Math.min(14, most) : most);
  const documentNumber = `云政办发〔${2010 + (d % 14)}〕${d + 1}号`;
  const title = `云州省人民政府办公厅关于推进${ink.word()}${ink.word()}改革创新的若干措施`;
  const body = (SHAPES[shape] as Shape)(ink, measures);
  const signature = `云州省人民政府办公厅\n\n${2010 + (d % 14)}年${1 + (d % 12)}月${1 + (d % 28)}日`;
  const text = [
    documentNumber,
    title,
    '各市人民政府，省政府各厅委、各直属机构：',
    `为深入推进${ink.word()}工作，结合我省实际，制定本措施。`,
    // A task table is an annex: the notice is signed before it.
    ...(shape === TABLE ? ['附件：改革创新任务分工表', signature, body] : [body, signature]),
    '',
  ].join('\n\n');
  return { name: `${String(d).padStart(3, '0')}.txt`, text, documentNumber, measures };
}

function inventReply(d: number): InventedDocument {
  const ink = createInk(d);
  const text = `关于省十二届人大三次会议第${1000 + d}号建议《关于加快${ink.word()}${ink.word()}发展的建议》的答复

${ink.word()}代表：

您提出的建议收悉，现答复如下：

一、关于${ink.word()}工作

根据《云州省人民政府办公厅关于推进改革的通知》（云政办发〔2012〕${d - 6}号），${ink.sentences()}

感谢您对我们工作的关心。

云州省商务厅

2024年${1 + (d % 12)}月${1 + (d % 28)}日
`;
  return { name: `${String(d).padStart(3, '0')}.txt`, text, documentNumber: null, measures: 0 };
}
