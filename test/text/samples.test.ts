import { describe, expect, it } from 'vitest';
import { findAliases } from '../../src/text/aliases.ts';
import { readBodies } from '../../src/text/bodies.ts';
import type { BodyContext } from '../../src/text/body-names.ts';
import { findCitations, findNumbers, findTitles, isFormTitle } from '../../src/text/citations.ts';
import { columnKind, isHeader } from '../../src/text/columns.ts';
import { findCounts } from '../../src/text/counts.ts';
import { findDates } from '../../src/text/dates.ts';
import { readDateLine, readNumberLine } from '../../src/text/frame-lines.ts';
import { findProseLists } from '../../src/text/lists.ts';
import { parseMarker, parseNamedHeading } from '../../src/text/numbering.ts';
import { parseNumeral } from '../../src/text/numerals.ts';
import { findPractices } from '../../src/text/practices.ts';
import { RepairedText } from '../../src/text/repaired-text.ts';
import { scopeKindOf } from '../../src/text/scopes.ts';
import { genreOf } from '../../src/text/title-words.ts';
import { findUnitBrackets } from '../../src/text/unit-brackets.ts';

/** Tables of samples, near-misses among them: what a rule finds in a text, and what it leaves alone. */

const textOf = (text: string): RepairedText => RepairedText.of(text, [{ start: 0, end: text.length }]);
type Rows<T> = readonly (readonly [text: string, expected: T])[];
const each = <T>(rows: Rows<T>, check: (text: string, expected: T) => void): void => {
  for (const [text, expected] of rows) it(JSON.stringify(text), () => check(text, expected));
};

describe('numerals', () => {
  each<number | null>(
    [
      ['二十三', 23],
      ['一百零五', 105],
      ['十', 10],
      ['二〇〇六', 2006],
      ['２８', 28],
      ['两', 2],
      ['甲', null],
      ['', null],
      ['二三十', null],
    ],
    (text, expected) => expect(parseNumeral(text)).toBe(expected),
  );
});

describe('numbers that open a line', () => {
  each<string | null>(
    [
      ['一、总体要求', 'han 一'],
      ['十四、加强组织实施', 'han 十四'],
      ['（一）加强领导', 'han-bracket 一'],
      ['(五十三)允许…', 'han-bracket 五十三'],
      ['【四】加强领导', 'han-bracket 四'],
      ['【3】允许', 'arabic-bracket 3'],
      ['【责任单位】市商务局', null],
      ['1.深化改革', 'arabic 1'],
      ['１．深化改革', 'arabic 1'],
      ['48. 推进', 'arabic 48'],
      ['3、支持', 'arabic 3'],
      ['（1）允许', 'arabic-bracket 1'],
      ['2.1 建设', 'decimal 2.1'],
      ['2.1.1统一', 'decimal 2.1.1'],
      ['第一章 总则', 'chapter 第一章'],
      ['第十二条 本条例', 'article 第十二条'],
      ['第二部分　打造产业集群', 'chapter 第二部分'],
      ['案例一：股权整合', 'case 一'],
      ['案例2', 'case 2'],
      ['措施3　做强融资租赁', 'labelled 3'],
      ['专栏1 对接规则', 'box 专栏1'],
      ['◆加快口岸改造。建成系统', 'bullet 加快口岸改造'],
      ['经验三方面', null],
      ['①保税', 'circled ①'],
      ['1.5倍以上', null],
      ['2.1倍', null],
      ['2021.5', null],
      ['第一条件是', null],
      ['一般贸易', null],
      ['十分重要', null],
      ['（试行）', null],
    ],
    (text, expected) => {
      const marker = parseMarker(text);
      expect(marker && `${marker.style} ${marker.style === 'circled' ? text[0] : marker.number}`).toBe(expected);
    },
  );

  it('knows headings without a number by their print', () => {
    expect(parseNamedHeading('【培育经营主体】', null)?.number).toBe('培育经营主体');
    expect(parseNamedHeading('总体目标', 2)?.number).toBe('总体目标');
    expect(parseNamedHeading('总体目标', null)).toBeNull();
    expect(parseNamedHeading('【注】以下各条不适用于个人。', null)).toBeNull();
  });
});

describe('document numbers in running text', () => {
  each<readonly string[]>(
    [
      ['（国发〔2017〕15号）', ['国发〔2017〕15号']],
      ['按照国办发[2020]40号文件', ['国办发〔2020〕40号']],
      ['根据《意见》（辽委发（2020）10号）', ['辽委发〔2020〕10号']],
      ['印发了辽政办发【2018】第8 号', ['辽政办发〔2018〕8号']],
      ['沪府办发﹝2025﹞11号', ['沪府办发〔2025〕11号']],
      ['国发〔２０１８〕３８号', ['国发〔2018〕38号']],
      ['第1278号建议', []],
      ['2021年第3号公告', []],
      ['〔十三届〕第58号', []],
      ['辽政发〔24〕5号', []],
    ],
    (text, expected) => expect(findNumbers(text).map((entry) => entry.number)).toEqual(expected),
  );
});

describe('lines that are a document number', () => {
  each<string | null>(
    [
      ['辽政发〔2024〕5号', '辽政发〔2024〕5号'],
      ['文号：国办发[2020]40 号', '国办发〔2020〕40号'],
      ['岭政发〔2024〕2号 签发人：王某', '岭政发〔2024〕2号'],
      ['岭 商 资 〔 2 0 2 2 〕 1O 号', '岭商资〔2022〕10号'],
      ['根据国发〔2018〕38号', '根据国发〔2018〕38号'],
      ['见国发〔2018〕38号文件', null],
      ['第1278号', null],
    ],
    (text, expected) => expect(readNumberLine(text)?.number ?? null).toBe(expected),
  );

  it('says where a scan gave letters for digits', () => {
    expect(readNumberLine('岭商资〔2022〕1O号')?.hasSlip).toBe(true);
    expect(readNumberLine('岭商资〔2022〕10号')?.hasSlip).toBe(false);
  });
});

describe('dates in running text of a document of 2022-06-06', () => {
  each<readonly (string | null)[]>(
    [
      ['2024年3月16日', ['2024-03-16']],
      ['2021 年 5 月', ['2021-05']],
      ['二〇〇六年十月十八日', ['2006-10-18']],
      ['二○二三年十二月一日', ['2023-12-01']],
      ['2025-05-27 和 2025/6/1', ['2025-05-27', '2025-06-01']],
      ['今年3月21日', ['2022-03-21']],
      ['去年底', ['2021']],
      ['2018年', ['2018']],
      ['2024年13月', []],
      ['2023年2月30日', []],
      ['第2021年度版', []],
      ['3.2021.5.1', []],
      ['一年四季', []],
    ],
    (text, expected) => expect(findDates(text, '2022-06-06').map((date) => date.value)).toEqual(expected),
  );

  it('gives no value to a relative date while the document has none', () => {
    expect(findDates('今年3月21日', null)).toMatchObject([{ value: null, relative: true }]);
  });

  it('takes a date line with 印发 for the date of issue', () => {
    expect(readDateLine('2021年5月28日印发')).toEqual({ date: '2021-05-28', issued: true });
    expect(readDateLine('2 0 2 2 年 4 月 8 日')).toEqual({ date: '2022-04-08', issued: false });
    expect(readDateLine('自2021年5月28日起')).toBeNull();
  });
});

describe('stated counts', () => {
  each<readonly string[]>(
    [
      ['形成第七批共28项改革创新经验做法', ['28 项 改革创新经验做法']],
      ['下放133项省级行政职权', ['133 项 省级行政职权']],
      ['省级行政职权事项454项', ['454 项 省级行政职权事项']],
      ['海洋生产总值突破8000亿元', ['8000 亿元 海洋生产总值']],
      ['压缩到90个工作日', ['90 个工作日 –']],
      ['共二十项', ['20 项 –']],
      ['给予30万元奖励', ['30 万元 奖励']],
      ['形成100项以上制度创新成果', ['100 项 制度创新成果']],
      ['涉及账面资产原值1亿元以下的资产评估项目', ['1 亿元 涉及账面资产原值']],
      ['支持长寿等10个联动创新区与自贸试验区共建产业链', ['10 个 联动创新区']],
      ['推动12条措施落地', ['12 条 措施']],
      ['2032年保税燃料油供应量达到720万吨', ['720 万吨 保税燃料油供应量']],
      ['航空服务领域（2项）', ['2 项 航空服务领域']],
      ['本批“最佳实践案例”共4个', ['4 个 “最佳实践案例”']],
      ['92项在全区复制推广', ['92 项 –']],
      ['材料由11份精简为3份', ['11 份 材料', '3 份 –']],
      ['第1278号建议', []],
      ['100%联网', []],
      ['2018年', []],
      ['三个片区', []],
      ['国发〔2018〕38号', []],
    ],
    (text, expected) =>
      expect(findCounts(text).map((count) => `${count.n} ${count.unit} ${count.of ?? '–'}`)).toEqual(expected),
  );
});

describe('words in 《》', () => {
  each<boolean>(
    [
      ['优化营商环境条例', true],
      ['中华人民共和国人民防空法', true],
      ['固定污染源排污许可分类管理名录', true],
      ['自由贸易试验区外商投资准入特别管理措施(负面清单)', true],
      ['国务院办公厅关于推进对外贸易创新发展的实施意见', true],
      ['入境货物检验检疫证明', false],
      ['法人和非法人组织公共信用信息报告', false],
      ['免于办理强制性产品认证自我声明', false],
      ['营业执照', false],
      ['道路运输许可证', false],
    ],
    (title, isDocument) => {
      expect(findTitles(`《${title}》`)).toMatchObject([{ title, isDocument }]);
      expect(isFormTitle(title)).toBe(!isDocument);
    },
  );

  it('keeps titles in titles whole', () => {
    expect(findTitles('《关于修改〈港口管理办法〉的决定》').map((entry) => entry.title)).toEqual([
      '关于修改〈港口管理办法〉的决定',
    ]);
    expect(findTitles('《甲《乙》的通知》').map((entry) => entry.title)).toEqual(['甲《乙》的通知']);
    expect(findTitles('》《')).toEqual([]);
  });
});

describe('citations', () => {
  each<readonly string[]>(
    [
      ['根据《港口法》等法律', ['BASED_ON 港口法 –']],
      [
        '为贯彻落实国务院《港口管理条例》、《促进外贸意见》（国发〔2020〕1号）精神',
        ['IMPLEMENTS 港口管理条例 –', 'IMPLEMENTS 促进外贸意见 国发〔2020〕1号'],
      ],
      ['您提出的《关于设立热线的提案》收悉', ['REPLIES_TO 关于设立热线的提案 –']],
      ['你市《关于恳请支持的函》（临政函〔2022〕15号）收悉', ['REPLIES_TO 关于恳请支持的函 临政函〔2022〕15号']],
      ['《枢纽经济意见》已经市政府同意，现转发给你们', ['FORWARDS 枢纽经济意见 –']],
      ['参照国发〔2018〕38号执行', ['CITES – 国发〔2018〕38号']],
      ['印发《本文件方案》', []],
      ['凭《入境货物检验检疫证明》放行', []],
      ['（以下简称《通知》）', []],
    ],
    (text, expected) =>
      expect(
        findCitations(textOf(text), new Set(['本文件方案']), null).map(
          ({ relation, title, documentNumber }) => `${relation} ${title ?? '–'} ${documentNumber ?? '–'}`,
        ),
      ).toEqual(expected),
  );
});

describe('unit brackets', () => {
  each<readonly string[]>(
    [
      ['推进改革。（责任单位：省商务厅）', ['（责任单位：省商务厅）']],
      ['推进改革。(负责部门:商务部;适用范围:浙江)', ['(负责部门:商务部;适用范围:浙江)']],
      ['推进改革。〔省商务厅牵头，大连海关配合〕', ['〔省商务厅牵头，大连海关配合〕']],
      ['推进改革。（海关总署、财政部负责）', ['（海关总署、财政部负责）']],
      ['推进改革。（省商务厅、省财政厅，各市人民政府）', ['（省商务厅、省财政厅，各市人民政府）']],
      ['推进改革（市商务局、市财政局）', ['（市商务局、市财政局）']],
      ['推进改革。（省商务厅）', ['（省商务厅）']],
      ['推进改革。责任单位：市商务局。', ['责任单位：市商务局。']],
      ['责任单位：市商务局、市财政局', ['责任单位：市商务局、市财政局']],
      ['【牵头单位】哈尔滨海关', ['【牵头单位】哈尔滨海关']],
      ['推进改革。由省商务厅牵头，大连海关、沈阳海关配合。', ['由省商务厅牵头，大连海关、沈阳海关配合。']],
      ['推进改革。由省应急厅牵头，省商务厅配合，8月底前出台流程。', ['由省应急厅牵头，省商务厅配合']],
      ['推进改革。责任单位：长春海关。完成时限：立即实施。', ['责任单位：长春海关。完成时限：立即实施。']],
      ['推进改革。深圳海关、市交通运输局负责具体实施。', ['深圳海关、市交通运输局负责具体实施。']],
      ['推进改革。各地区、各部门要认真落实。', []],
      ['推进改革。（行政审批局、规划建设局）', ['（行政审批局、规划建设局）']],
      ['推进改革。由企业自主选择配合。', []],
      ['承办处室：自贸处　联系电话：0731-82280000', []],
      ['推进改革（含省、市两级）。', []],
      ['报送领导小组办公室（省商务厅）。', []],
      ['各县（市、区）人民政府负责落实', []],
      ['建设产业园（中德）', []],
      ['试点（第一批10个）', []],
      ['开展“双随机”（一公开）。', []],
      ['（国发〔2017〕15号）', []],
    ],
    (text, expected) =>
      expect(findUnitBrackets(textOf(text)).map((bracket) => text.slice(bracket.start, bracket.end))).toEqual(expected),
  );

  it('takes a bracket that is not closed to the end of its paragraph', () => {
    expect(findUnitBrackets(textOf('改革。（责任单位：省商务厅'))).toMatchObject([{ closed: false }]);
  });
});

describe('bodies of a bracket', () => {
  const context: BodyContext = {
    localPlaces: new Set(['沈阳', '大连', '岭东']),
    isPrinted: () => false,
    firstLeads: false,
  };
  each<string>(
    [
      ['责任单位：市编委办、法制办、自贸试验区管委会', '市编委办 市法制办 自贸试验区管委会'],
      ['省发展改革委、财政厅、商务厅', '省发展改革委 省财政厅 省商务厅'],
      ['省商务厅、岭东海事局', '省商务厅 岭东海事局'],
      ['沈阳、大连、营口市政府', '沈阳市政府 大连市政府 营口市政府'],
      ['大连海关 沈阳海关', '大连海关 沈阳海关'],
      ['国家外汇管理局 辽宁省分局', '国家外汇管理局辽宁省分局'],
      ['省工业和信息化厅', '省工业和信息化厅'],
      ['省财政厅和省税务局', '省财政厅 省税务局'],
      ['开封市市场监管局、政务服务和大数据局', '开封市市场监管局 开封市政务服务和大数据局'],
      ['开封市财政局、省财政厅', '开封市财政局 省财政厅'],
      ['自治区林业局、农业农村厅', '自治区林业局 自治区农业农村厅'],
      ['市商务局，省商务厅按职责指导', '市商务局 省商务厅:GUIDING'],
      ['市城市管理局（李某）、市商务局（市口岸办）', '市城市管理局 市商务局（市口岸办）'],
      ['牵头领导：李某某；牵头部门：综合审批局', '综合审批局:LEAD'],
      ['省商务厅牵头，大连海关、沈阳海关配合', '省商务厅:LEAD 大连海关:SUPPORT 沈阳海关:SUPPORT'],
      ['省商务厅会同省财政厅负责', '省商务厅 省财政厅:JOINT'],
      ['省司法厅、省财政厅分别牵头负责', '省司法厅:LEAD 省财政厅:LEAD'],
      ['牵头单位：A局；配合单位：B局、C局；完成时限：2025年底', 'A局:LEAD B局:SUPPORT C局:SUPPORT'],
      ['市数据局牵头，市公安局配合，2024年12月底前完成', '市数据局:LEAD 市公安局:SUPPORT'],
      ['市科委等按职责分工负责', '市科委 等:COLLECTIVE'],
      ['市商务局等有关部门', '市商务局 等有关部门:COLLECTIVE'],
      ['各市、州人民政府', '各市:COLLECTIVE 州人民政府:COLLECTIVE'],
      ['各县（市、区）人民政府', '各县（市、区）人民政府:COLLECTIVE'],
      ['沿海各市人民政府', '沿海各市人民政府:COLLECTIVE'],
      ['省直有关部门', '省直有关部门:COLLECTIVE'],
      ['海关总署、财政部负责，排在第一位的部门为牵头部门，下同', '海关总署:LEAD 财政部'],
      ['负责部门：商务部；适用范围：所有自贸试验区', '商务部'],
      ['', ''],
    ],
    (text, expected) => {
      const { bodies } = readBodies(textOf(text), { start: 0, end: textOf(text).length }, 'RESPONSIBLE', context);
      expect(bodies.map(({ name, role }) => (role === 'RESPONSIBLE' ? name : `${name}:${role}`)).join(' ')).toBe(
        expected,
      );
    },
  );

  it('reads the scope that stands beside them, and what holds for all items', () => {
    const text = '负责部门：商务部；适用范围：浙江，以下除标注的措施外，适用范围均为所有自贸试验区';
    const read = readBodies(textOf(text), { start: 0, end: text.length }, 'RESPONSIBLE', context);
    expect([read.scope?.text, read.defaultScope?.text]).toEqual(['浙江', '所有自贸试验区']);
  });

  it('gives up on what is too long for a name and says so', () => {
    const text = '省'.repeat(300);
    const read = readBodies(textOf(text), { start: 0, end: text.length }, 'RESPONSIBLE', context);
    expect([read.bodies, read.unreadable.length]).toEqual([[], 1]);
  });
});

describe('declarations of short names', () => {
  each<readonly string[]>(
    [
      ['中国（辽宁）自由贸易试验区（以下简称辽宁自贸试验区）', ['辽宁自贸试验区 = 中国（辽宁）自由贸易试验区']],
      [
        '《国务院关于印发总体方案的通知》(国发〔2017〕15号,以下简称总体方案)',
        ['总体方案 = 国务院关于印发总体方案的通知'],
      ],
      [
        '加快中国（云川）自由贸易试验区临河片区（以下简称“临河片区”）建设',
        ['临河片区 = 中国（云川）自由贸易试验区临河片区'],
      ],
      ['赋予临河片区管理委员会（以下称管委会）权限', ['管委会 = 临河片区管理委员会']],
      ['《关于促进外贸的意见》（以下简称《意见》）', ['意见 = 关于促进外贸的意见']],
      ['以下简称', []],
      ['简称很短', []],
    ],
    (text, expected) =>
      expect(findAliases(textOf(text)).map((alias) => `${alias.name} = ${alias.standsFor}`)).toEqual(expected),
  );
});

describe('lists in prose', () => {
  each<readonly string[] | null>(
    [
      ['包括数字化转型、土地供应极简审批等2项。', ['数字化转型', '土地供应极简审批']],
      ['投资便利化领域：“证照卡”、企业开办“秒批”等2项。', ['“证照卡”', '企业开办“秒批”']],
      ['便利准入（2项）。“住所‘自主申报、承诺即入’”、“歇业备案”等。', ['“住所‘自主申报、承诺即入’”', '“歇业备案”']],
      ['金融领域2项：“证券化模式”、“融资工具创新”。', ['“证券化模式”', '“融资工具创新”']],
      ['复制推广：“甲模式”、“乙机制”和“丙平台”。', ['“甲模式”', '“乙机制”', '“丙平台”']],
      ['复制推广：投资便利、贸易便利。', null],
      ['包括“平等、普惠、可得”三原则', null],
      ['包括一个成员等1项。', null],
      ['企业、个人等可以申请。', null],
    ],
    (text, expected) =>
      expect(findProseLists(textOf(text))[0]?.members.map((member) => member.text) ?? null).toEqual(expected),
  );
});

describe('practices of areas', () => {
  each<readonly string[]>(
    [
      ['沈阳片区推出“金融岛”项目', ['沈阳片区 金融岛']],
      ['洛阳片区搭建智能制造公共服务平台，服务企业', ['洛阳片区 智能制造公共服务平台']],
      ['海州片区将建设离岸贸易综合服务平台。', ['海州片区 离岸贸易综合服务平台']],
      [
        '大连片区甲项目整合、“冰山模式”改革，沈阳片区“内创业”模式等3项案例入选',
        ['大连片区 甲项目整合', '大连片区 冰山模式', '沈阳片区 内创业'],
      ],
      ['辽宁自贸试验区沈阳片区推出“金融岛”项目', ['沈阳片区 金融岛']],
      ['近年来，钦州港片区首创“一次申报”', ['钦州港片区 一次申报']],
      ['杨凌示范区片区推出“标准输出”', ['杨凌示范区片区 标准输出']],
      ['支持沈阳片区推出“金融岛”项目', ['沈阳片区 金融岛']],
      ['三个片区推出“金融岛”项目', []],
      ['东疆片区围绕飞机、船舶租赁，率先推出“联合监管”机制', ['东疆片区 联合监管']],
      ['各片区推出“金融岛”项目', []],
      ['沈阳片区重点发展装备制造等产业', []],
      ['沈阳片区今天天气晴朗', []],
    ],
    (text, expected) =>
      expect(findPractices(textOf(text)).map((practice) => `${practice.area.text} ${practice.name.text}`)).toEqual(
        expected,
      ),
  );
});

describe('statements of scope', () => {
  each<string>(
    [
      ['全省', 'PROVINCE_WIDE'],
      ['全省范围内', 'PROVINCE_WIDE'],
      ['全国', 'NATIONWIDE'],
      ['全市', 'CITY_WIDE'],
      ['自贸试验区', 'ZONE'],
      ['浙江自贸试验区', 'ZONE'],
      ['所有自贸试验区', 'ALL_PILOT_ZONES'],
      ['自贸试验区及协同区', 'ZONE_AND_PARKS'],
      ['自贸试验区及联动创新区', 'ZONE_AND_PARKS'],
      ['大连、营口片区', 'AREA'],
      ['各开发区', 'PARK'],
      ['沈阳市、大连市', 'LISTED_PLACES'],
      ['上海、广东自由贸易试验区', 'LISTED_PLACES'],
      ['在全国借鉴推广', 'NATIONWIDE'],
      ['全省复制推广', 'PROVINCE_WIDE'],
      ['全省各市', 'PROVINCE_WIDE'],
      ['有条件的地区', 'OTHER'],
      ['自贸试验区、海关特殊监管区域', 'OTHER'],
      ['视情推广', 'OTHER'],
    ],
    (text, expected) => expect(scopeKindOf(text)).toBe(expected),
  );
});

describe('names of columns', () => {
  each<string>(
    [
      ['序号', 'number'],
      ['借鉴推广事项', 'title'],
      ['改革事项', 'title'],
      ['主要内容', 'content'],
      ['内容概述', 'content'],
      ['责任单位', 'bodies'],
      ['任务分工', 'bodies'],
      ['牵头单位', 'lead'],
      ['配合单位', 'support'],
      ['推广范围', 'scope'],
      ['推广区域', 'scope'],
      ['所属领域', 'domain'],
      ['来源片区', 'area'],
      ['完成时限', 'other'],
      ['计量单位', 'other'],
      ['备注', 'other'],
    ],
    (text, expected) => expect(columnKind(text)).toBe(expected),
  );

  it('make a header only where they name a task table', () => {
    expect(isHeader(['序号', '事项', '责任单位'])).toBe(true);
    expect(isHeader(['指标名称', '计量单位', '数量', '同比增长'])).toBe(false);
    expect(isHeader(['姓名', '电话'])).toBe(false);
  });
});

describe('genres of titles', () => {
  each<string>(
    [
      ['关于做好工作的通知', 'NOTICE'],
      ['若干措施', 'MEASURES'],
      ['行动计划（2024—2026年）', 'PLAN'],
      ['实施办法（试行）', 'REGULATION'],
      ['任务分工表', 'TABLE'],
      ['对第1278号建议的答复', 'REPLY'],
      ['关于试点的复函', 'REPLY'],
      ['工作报告', 'OTHER'],
    ],
    (text, expected) => expect(genreOf(text)).toBe(expected),
  );
});
