import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/api.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('tseeds', await buildSeedDataset());
});
afterAll(() => api.close());

const batch7 = '辽政发〔2024〕5号';
const port = '辽口工办〔2021〕1号';
const plan = '沈政发〔2017〕46号';
const batch4 = 'ln-ftz-batch-4';
const reply = 'ln-commerce-reply-2022-1278';

/** What somebody types, the first thing that must come, and why it was found. */
const CASES: readonly (readonly [text: string, key: string, match: string])[] = [
  // Document numbers, in any bracket form
  ['辽政发〔2024〕5号', batch7, 'NUMBER'],
  ['辽政发[2024]5号', batch7, 'NUMBER'],
  ['辽政发(2024)5号', batch7, 'NUMBER'],
  ['辽政发（2024）5号', batch7, 'NUMBER'],
  ['辽政发【2024】5号', batch7, 'NUMBER'],
  ['辽政发﹝2024﹞第5号', batch7, 'NUMBER'],
  ['辽政发〔2024〕05号', batch7, 'NUMBER'],
  ['遼政發〔2024〕5號', batch7, 'NUMBER'],
  ['辽政发 〔2024〕 5 号', batch7, 'NUMBER'],
  ['辽口工办〔2021〕1号', port, 'NUMBER'],
  ['沈政发［2017］46号', plan, 'NUMBER'],
  // A document that is only cited
  ['国办发〔2020〕40号', '国办发〔2020〕40号', 'NUMBER'],
  ['辽政办发〔2018〕8号', '辽政办发〔2018〕8号', 'NUMBER'],
  // Titles of documents, whole and in part
  ['中国（辽宁）自由贸易试验区第四批改革创新经验任务分工表', batch4, 'EXACT'],
  ['中国(辽宁)自由贸易试验区第四批改革创新经验任务分工表', batch4, 'EXACT'],
  ['《优化营商环境条例》', '优化营商环境条例', 'EXACT'],
  ['优化口岸营商环境 若干措施', port, 'TITLE'],
  ['第1278号建议 答复', reply, 'TITLE'],
  ['第七批改革创新经验的通知', batch7, 'TITLE'],
  // Titles of measures, with and without their signs
  ['项目规划建设管理数字化转型', `${batch7}#一/1`, 'EXACT'],
  ['综保区“云核查”', `${batch7}#二/11`, 'EXACT'],
  ['综保区云核查', `${batch7}#二/11`, 'EXACT'],
  ['綜保區雲核查', `${batch7}#二/11`, 'EXACT'],
  ['云核查', `${batch7}#二/11`, 'TITLE'],
  ['海关无感稽查', `${batch4}#二/23`, 'TITLE'],
  ['保税仓储物联网分类监管', `${batch7}#二/5`, 'EXACT'],
  ['物联网', `${batch7}#二/5`, 'TITLE'],
  ['一枚印章管审批', `${batch4}#一/1`, 'TITLE'],
  ['不动产抵押注销再登记无缝办理', `${batch4}#一/5`, 'EXACT'],
  ['智能水尺计重', `${batch4}#二/28`, 'TITLE'],
  ['智慧海关云处置', `${batch7}#二/10`, 'EXACT'],
  ['两步申报', `${port}#一/1`, 'TITLE'],
  ['船边直提', `${port}#一/4`, 'TITLE'],
  ['抵港直装 船边直提', `${port}#一/4`, 'TITLE'],
  ['多规合一', `${plan}#四/一/3`, 'TITLE'],
  ['融资租赁', `${plan}#四/七/46`, 'TITLE'],
  ['单边预约定价', `${batch7}#三/13`, 'TITLE'],
  ['个人所得税', `${batch7}#三/15`, 'TITLE'],
  ['LNG船舶', `${batch7}#五/22`, 'TITLE'],
  ['lng', `${batch7}#五/22`, 'TITLE'],
  ['ＬＮＧ', `${batch7}#五/22`, 'TITLE'],
  ['冰山模式', `${reply}#一/五/冰山模式`, 'EXACT'],
  ['金融島', `${reply}#一/四/金融岛`, 'EXACT'],
  // Several words, all of them
  ['信用承诺报告 散装货物', `${batch7}#六/28`, 'TITLE'],
  ['中欧班列 多点集发', `${batch7}#五/20`, 'TITLE'],
  ['汇率 风险 外贸', `${batch7}#五/24`, 'TITLE'],
  ['再制造、试点', `${plan}#四/四/26`, 'TITLE'],
  ['仲裁，调解', `${plan}#四/一/10`, 'TITLE'],
  // One character
  ['岛', `${reply}#一/四/金融岛`, 'TITLE'],
  ['粮', `${batch7}#五/21`, 'TITLE'],
  ['贷', `${batch4}#三/34`, 'TITLE'],
  // Bodies: full, short, stationed, traditional, pinyin and initials
  ['辽宁省商务厅', 'ln-commerce', 'EXACT'],
  ['省商务厅', 'ln-commerce', 'EXACT'],
  ['商务厅', 'ln-commerce', 'TITLE'],
  ['省商務廳', 'ln-commerce', 'EXACT'],
  ['sswt', 'ln-commerce', 'TITLE'],
  ['shengshangwuting', 'ln-commerce', 'TITLE'],
  ['ShangWuTing', 'ln-commerce', 'TITLE'],
  ['大连海关', 'customs-dalian', 'EXACT'],
  ['dlhg', 'customs-dalian', 'TITLE'],
  ['dalianhaiguan', 'customs-dalian', 'TITLE'],
  ['shenyanghaiguan', 'customs-shenyang', 'TITLE'],
  ['辽宁省外汇管理局', 'ln-safe', 'EXACT'],
  ['国家外汇管理局 辽宁省分局', 'ln-safe', 'EXACT'],
  ['辽宁海事局', 'ln-maritime', 'EXACT'],
  ['lnhsj', 'ln-maritime', 'TITLE'],
  ['沈阳出入境检验检疫局', 'ciq-shenyang', 'EXACT'],
  ['市法制办', 'sy-legal-affairs', 'EXACT'],
  // Places, areas, parks, batches, scopes
  ['沈阳片区', 'sy-area', 'EXACT'],
  ['ykpq', 'yk-area', 'TITLE'],
  ['辽宁自贸试验区', 'ln-ftz', 'EXACT'],
  ['金普新区', 'dl-jinpu-new-area', 'EXACT'],
  ['中德（沈阳）高端装备制造产业园', 'sy-sino-german-park', 'EXACT'],
  ['第七批', '中国（辽宁）自由贸易试验区改革创新经验/7', 'EXACT'],
  ['自贸试验区及协同区', 'liaoning/自贸试验区及协同区', 'EXACT'],
];

interface Hit {
  readonly match: string;
  readonly node: { readonly key: string };
  readonly highlights: readonly { field: string; text: string; spans: readonly { start: number; end: number }[] }[];
}

async function search(text: string): Promise<readonly Hit[]> {
  const { data, errors } = await api.ask(
    'query ($text: String!) { search(text: $text) { edges { match node { key } highlights { field text spans { start end } } } } }',
    { text },
  );
  expect(errors).toEqual([]);
  const { search: found }: { search: { edges: readonly Hit[] } } = data;
  return found.edges;
}

describe('search in the five documents', () => {
  it('is tried with at least sixty words that people type', () => {
    expect(new Set(CASES.map(([text]) => text)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(CASES)('%s finds %s first, by its %s', async (text, key, match) => {
    const hits = await search(text);
    expect(hits.slice(0, 1).map((hit) => [hit.node.key, hit.match])).toEqual([[key, match]]);
    const ranks = hits.map((hit) => ['NUMBER', 'EXACT', 'TITLE', 'CONTENT'].indexOf(hit.match));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('marks in every highlight a word that was asked for, at spans in order', async () => {
    for (const word of ['海关', '信用承诺', '金融', '企业']) {
      const hits = await search(word);
      expect(hits.length).toBeGreaterThan(3);
      for (const { text, spans } of hits.flatMap(({ highlights }) => highlights)) {
        expect(spans.length).toBeGreaterThan(0);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end)).toBe(word);
          end = span.end;
        }
      }
    }
  });
});
