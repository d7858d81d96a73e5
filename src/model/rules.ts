import type { Bilingual } from './bilingual.ts';

/** The named rules by which something is derived, each in a sentence that a reader can check. */
export const RULES: Readonly<Record<string, Bilingual>> = {
  'rule:promotion': {
    zh: '较早条目经“重申”“演进”链接或列入批次而到达范围更大的推广范围，即为推广',
    en: 'a link of lineage, or a place in a batch, that leads to a scope which covers more is a promotion',
  },
  'rule:plan-of-an-area': {
    zh: '片区实施方案的任务在该片区试点：标题写明是哪个片区的方案',
    en: "the tasks of an area's plan are tried in that area: the title says whose plan it is",
  },
  'rule:issuer-and-title-name-the-place': {
    zh: '省（市）级机关发文、标题写明该省（市）的措施，适用于全省（全市）',
    en: 'measures that a body of a province or city issues under a title that names the place hold in all of it',
  },
  'rule:scope-of-its-jurisdiction': {
    zh: '“全省”“全市”“自贸试验区”指发文地的省、市、自贸试验区',
    en: 'a scope such as 全省 means the province, city or zone whose document prints it',
  },
  'rule:members-of-the-same-group': {
    zh: '两份文件中的两个名称经研判为同一组园区，故推广范围覆盖其中具名的园区',
    en: 'two names are judged to mean one group of parks, so the scope covers the parks that are named as its members',
  },
  'rule:name-spells-the-place': { zh: '名称中写有所在地', en: 'the name spells the place' },
  'rule:body-of-its-jurisdiction': { zh: '机构位于其管辖地', en: 'a body lies in the place whose body it is' },
  'rule:issuer-code': { zh: '机关代字对应发文机关', en: 'the agency code of a number tells who issues it' },
  'rule:area-of-the-only-zone-of-its-province': {
    zh: '一省只有一个自贸试验区，其片区属于它',
    en: 'a province has one pilot zone, and its areas belong to it',
  },
  'rule:national-plan-for-all-such-bodies': {
    zh: '国家机构改革方案对同类机构一律适用',
    en: 'a national plan settles it for all bodies of that kind',
  },
};
