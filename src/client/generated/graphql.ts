/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a measure holds somewhere. */
export type ApplicationHow =
  /** 推广范围: a scope covers the place, or something that it lies in. */
  | 'SCOPE'
  /** 试点: it was tried there, and no scope is stated. */
  | 'TRIAL';

/** Whether the area of trial is known, and how. */
export type AreaKnowledge =
  /** 候选: over a link that is only a candidate. */
  | 'CANDIDATE'
  /** 推导: it follows by a named rule. */
  | 'DERIVED'
  /** 研判: it follows over a link that a reviewer judged. */
  | 'JUDGED'
  /** 未载明: no text says, and nobody has judged; it is not guessed. */
  | 'NOT_STATED'
  /** 明文: a text ties it to an area. */
  | 'STATED';

/** How one document refers to another; the first two follow `eli:cites` and `eli:based_on`. */
export type CitationRelation =
  /** 依据: rests on it. */
  | 'BASED_ON'
  /** 引用: names the document. */
  | 'CITES'
  /** 转发: passes it on. */
  | 'FORWARDS'
  /** 贯彻: carries it out. */
  | 'IMPLEMENTS'
  /** 答复: answers it. */
  | 'REPLIES_TO';

/** How sure a reviewer or rule is. */
export type Confidence =
  /** High, as the reviewer marks it for this kind and pair. */
  | 'HIGH'
  /** Low, as the reviewer marks it: shown so that somebody looks. */
  | 'LOW'
  /** Medium, as the reviewer marks it. */
  | 'MEDIUM';

/** Which stated totals. AND across fields, OR within one; null asks for nothing. */
export type CoverageFilter = {
  /** Stated in one of these documents: keys or ids. */
  document?: Array<string> | null | undefined;
  /** True: only those that do not agree. */
  gapsOnly?: boolean | null | undefined;
  /** Compared by one of these rules. */
  rule?: Array<CoverageRule> | null | undefined;
};

/** By which rule a stated total is compared with what is here. Nothing is compared because the numbers happen to agree. */
export type CoverageRule =
  /** 分项之和: the text calls it the sum of counts that its sentence has named before; compared with their sum. */
  | 'SUM_OF_PARTS'
  /** 批次总数: the text ties the count to a batch; compared with the rows of the same document in that batch. */
  | 'TOTAL_OF_A_BATCH'
  /** 领域总数: the text ties the count to a heading; compared with the items of the same document under it. */
  | 'TOTAL_OF_A_DOMAIN'
  /** 列举总数: the count stands at the end of a list of names; compared with the names. */
  | 'TOTAL_OF_A_LIST'
  /** 历批总数: a count of all that was promoted so far; compared with the batches that are here. */
  | 'TOTAL_OF_A_SERIES';

/** What dates an event. */
export type EventBasis =
  /** 成文: the document that sets it out is dated. */
  | 'ISSUED'
  /** 未载明: no text here says when. */
  | 'NOT_STATED'
  /** 事后提及: a report or letter speaks of it; it had begun, or been announced, on that day or before. */
  | 'REPORTED';

/** Text: a quote that was checked against the stored document. Reference: a page named by publisher, title and address, not checked here. */
export type EvidenceKind =
  /** An official page outside the corpus; shown as unchecked, never with an invented quote. */
  | 'REFERENCE'
  /** A verbatim quote of a document of the corpus, with its spans; checked at every load. */
  | 'TEXT';

/** The steps of a ladder, from the trial to the rule. */
export type LadderStep =
  /** 演进: the later passage carries out or extends what the earlier one sets out. */
  | 'EVOLVED_INTO'
  /** 列入: the batch lists it; batch → row. */
  | 'LISTED'
  /** 重申: the same instrument for the same object; earlier → later passage. */
  | 'RESTATED_IN'
  /** 推广范围: where it is to hold; row or rule → scope. */
  | 'SCOPED'
  /** 批次: experiences of a zone are promoted as a batch; zone → batch. */
  | 'SERIES'
  /** 试点: an area tries it; area → task or practice. */
  | 'TRIED';

/** How we know, in order of strength. */
export type Level =
  /** 候选: a score. */
  | 'CANDIDATE'
  /** 推导: follows by a named rule from claims. */
  | 'DERIVED'
  /** 研判: a named reviewer concluded it with a quote from each side; no document says it. */
  | 'JUDGED'
  /** 明文: a document says it. */
  | 'STATED';

/** Which way to walk. */
export type LineageDirection =
  /** Both ways. */
  | 'BOTH'
  /** 下游: where it went. */
  | 'DOWNSTREAM'
  /** 上游: where it comes from. */
  | 'UPSTREAM';

/** 源流, what happened to the content from the earlier passage to the later one. */
export type LineageKind =
  /** 演进: the same object; the later passage carries out or extends what the earlier one sets out. */
  | 'EVOLVED_INTO'
  /** 相关: the same subject, a suggestion at most. It never counts as a promotion. */
  | 'RELATED_TO'
  /** 重申: the same instrument for the same object. */
  | 'RESTATED_IN';

/** 条目 kinds. */
export type MeasureKind =
  /** 试点任务: an item of an area's implementation plan. */
  | 'PILOT_TASK'
  /** 若干措施: an item that lays something down. */
  | 'POLICY_MEASURE'
  /** 改革创新经验: a row of a batch's task table, or an experience named in a notice that promotes. */
  | 'PROMOTED_EXPERIENCE'
  /** 试点做法: a practice that a reply or report says an area runs or is to build. */
  | 'REPORTED_PRACTICE';

/** Why there is no link between two things. */
export type NoLinkReason =
  /** 未达候选: the candidate engine compared the corpus and does not have the pair among the likeliest. */
  | 'BELOW_THRESHOLD'
  /** 语料未收: one of the two is not in the corpus, or known only from a citation. */
  | 'NOT_IN_CORPUS'
  /** 无载明: no document states a link, and nobody has judged one. */
  | 'NOT_STATED'
  /** 已否定: a reviewer compared the two and found no lineage. */
  | 'REJECTED';

/** What decides that one end of a hop comes before the other. */
export type OrderBasis =
  /** 日期: both events are dated. */
  | 'DATES'
  /** 链接方向: whoever asserts the link says which came first. */
  | 'LINK'
  /** 结构: an area, a zone or a batch stands before what it holds. */
  | 'STRUCTURE';

/** What a claim says of its subject. Each is drawn with its two ends. */
export type Predicate =
  /** `(:PilotArea)-[:AREA_OF]->(:PilotZone)`. */
  | 'AREA_OF'
  /** `(:PolicyDocument)-[:BASED_ON]->(:PolicyDocument)`. */
  | 'BASED_ON'
  /** `(:Batch)-[:BATCH_OF]->(:PilotZone)`. */
  | 'BATCH_OF'
  /** `(:PolicyDocument)-[:CITES]->(:PolicyDocument)`. */
  | 'CITES'
  /** `(:Park)-[:COORDINATED_WITH]->(:PilotZone|PilotArea)`. */
  | 'COORDINATED_WITH'
  /** `(:Agency)-[:COUNTERPART_OF]->(:Agency)`. */
  | 'COUNTERPART_OF'
  /** `(:Scope)-[:COVERS]->(:Place|PilotZone|PilotArea|Park)`. */
  | 'COVERS'
  /** The value of one of the dates of a document, named in `role`. */
  | 'DATED'
  /** `(:Passage)-[:EVOLVED_INTO]->(:Passage)`. */
  | 'EVOLVED_INTO'
  /** `(:PolicyDocument)-[:FORWARDS]->(:PolicyDocument)`. */
  | 'FORWARDS'
  /** The value of the size of an area as stated. */
  | 'HAS_AREA'
  /** The value of the number of a document. */
  | 'HAS_NUMBER'
  /** `(:Passage)-[:HAS_SCOPE]->(:Scope)`. */
  | 'HAS_SCOPE'
  /** The value of the title of a document or passage. */
  | 'HAS_TITLE'
  /** `(:PolicyDocument)-[:IMPLEMENTS]->(:PolicyDocument)`. */
  | 'IMPLEMENTS'
  /** `(:Passage)-[:IN_BATCH]->(:Batch)`. */
  | 'IN_BATCH'
  /** `(:Passage)-[:IN_DOMAIN]->(:Domain)`. */
  | 'IN_DOMAIN'
  /** `(:PolicyDocument)-[:ISSUED_BY]->(:Agency)`. */
  | 'ISSUED_BY'
  /** `(:Place|PilotZone|PilotArea|Park|Agency)-[:LOCATED_IN]->(:Place)`. */
  | 'LOCATED_IN'
  /** `(:Passage)-[:PART_OF]->(:PolicyDocument)`. */
  | 'PART_OF'
  /** `(:Passage)-[:PILOTED_IN]->(:PilotArea)`. */
  | 'PILOTED_IN'
  /** `(:Passage)-[:RELATED_TO]->(:Passage)`. */
  | 'RELATED_TO'
  /** `(:PolicyDocument)-[:REPLIES_TO]->(:PolicyDocument)`. */
  | 'REPLIES_TO'
  /** `(:Agency)-[:RESPONSIBLE_FOR {role}]->(:Passage)`. */
  | 'RESPONSIBLE_FOR'
  /** `(:Passage)-[:RESTATED_IN]->(:Passage)`. */
  | 'RESTATED_IN'
  /** `(:Scope|Park|PilotZone)-[:SAME_AS]->(:Scope|Park|PilotZone)`. */
  | 'SAME_AS'
  /** `(:PolicyDocument)-[:SETS_OUT]->(:Batch)`. */
  | 'SETS_OUT'
  /** The value of {n, unit, of} as JSON: a count that a document states. */
  | 'STATES_TOTAL'
  /** `(:Agency)-[:SUCCEEDED_BY]->(:Agency)`. */
  | 'SUCCEEDED_BY';

/** Which promotions. AND across fields, OR within one; null asks for nothing. */
export type PromotionFilter = {
  /** Tried in one of these areas: keys or ids, e.g. `["sy-area"]`. */
  area?: Array<string> | null | undefined;
  /** In one of these batches: keys or ids, e.g. `["中国（辽宁）自由贸易试验区改革创新经验/7"]`. */
  batch?: Array<string> | null | undefined;
  /** Under one of these domains: keys or ids, e.g. `["贸易便利化"]`. */
  domain?: Array<string> | null | undefined;
  /** True: an area of trial is known. False: none is. */
  hasTrial?: boolean | null | undefined;
  /** Of these kinds. */
  kind?: Array<MeasureKind> | null | undefined;
  /** Spread to a scope of one of these kinds, e.g. `[PROVINCE_WIDE]`. */
  scope?: Array<ScopeKind> | null | undefined;
};

/** Which end of a link a rival stands for. */
export type RivalSide =
  /** It leads to the later passage too. */
  | 'EARLIER'
  /** The earlier passage leads to it too. */
  | 'LATER';

/** 职责, how a body takes part. */
export type Role =
  /** 集合: a collective that names nobody, such as 各有关部门. */
  | 'COLLECTIVE'
  /** 指导: guides. */
  | 'GUIDING'
  /** 会同: acts together with the lead. */
  | 'JOINT'
  /** 牵头: leads. */
  | 'LEAD'
  /** 负责: is responsible. */
  | 'RESPONSIBLE'
  /** 配合: supports. */
  | 'SUPPORT';

/** How the scope changes from the earlier to the later side, by inclusion of places. */
export type ScopeComparison =
  /** 缩小: the later scope covers a part of it. */
  | 'NARROWER'
  /** 不可比: neither holds the other, such as a province and all pilot zones; or what they cover is not known. */
  | 'NOT_COMPARABLE'
  /** 相同: both cover the same. */
  | 'SAME'
  /** 扩大: the later scope covers all that the earlier one covers, and more; 沈阳片区 → 全省. */
  | 'WIDER';

/** 推广范围 kinds. Their order is inclusion of places, and partial. */
export type ScopeKind =
  /** 所有自贸试验区: every pilot free trade zone of the country. */
  | 'ALL_PILOT_ZONES'
  /** 片区: one area of a pilot zone. */
  | 'AREA'
  /** 全市: one city. */
  | 'CITY_WIDE'
  /** 所列地区: places that the text lists. */
  | 'LISTED_PLACES'
  /** 全国: the whole country. */
  | 'NATIONWIDE'
  /** 其他: a statement of scope that fits none of these. */
  | 'OTHER'
  /** 园区: one park. */
  | 'PARK'
  /** 全省: one province. */
  | 'PROVINCE_WIDE'
  /** 自贸试验区: one pilot zone. */
  | 'ZONE'
  /** 自贸试验区及协同区: one pilot zone and its coordinated parks. */
  | 'ZONE_AND_PARKS';

/** What can be found. */
export type SearchKind =
  /** 部门、单位 */
  | 'AGENCY'
  /** 批次 */
  | 'BATCH'
  /** 政策文件, stubs among them. */
  | 'DOCUMENT'
  /** 领域 */
  | 'DOMAIN'
  /** 条目 */
  | 'MEASURE'
  /** Passages that are no measures. */
  | 'PASSAGE'
  /** Places, zones, areas and parks. */
  | 'PLACE'
  /** 推广范围 */
  | 'SCOPE';

/** Why something was found; in order of rank. */
export type SearchMatch =
  /** Words in its content. */
  | 'CONTENT'
  /** Its whole title or one of its names. */
  | 'EXACT'
  /** The document number that was asked for, in any bracket form. */
  | 'NUMBER'
  /** Words in its title or one of its names. */
  | 'TITLE';

/** How to name anything: by its global id, or by the key of its kind. */
export type ThingLookup =
  {   /** A key of a body, e.g. `customs-shenyang`. */
  agency: string; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never;   /** A key of a batch, e.g. `中国（辽宁）自由贸易试验区改革创新经验/7`. */
  batch: string; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never;   /** A key of a document, e.g. `辽政发〔2024〕5号`. */
  document: string; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never;   /** A key of a domain, e.g. `贸易便利化`. */
  domain: string; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never;   /** A global id, as `id` gives it. */
  id: string; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never;   /** A key of a park, e.g. `sy-economic-technological-zone`. */
  park: string; passage?: never; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never;   /** A key of a measure or other passage, e.g. `辽政发〔2024〕5号#二/5`. */
  passage: string; pilotArea?: never; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never;   /** A key of an area, e.g. `sy-area`. */
  pilotArea: string; pilotZone?: never; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never;   /** A key of a pilot zone, e.g. `ln-ftz`. */
  pilotZone: string; place?: never; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never;   /** A key of a place, e.g. `shenyang`. */
  place: string; scope?: never; }
  |  { agency?: never; batch?: never; document?: never; domain?: never; id?: never; park?: never; passage?: never; pilotArea?: never; pilotZone?: never; place?: never;   /** A key of a scope, e.g. `liaoning/全省`. */
  scope: string; };

/** Which level of government a body belongs to. */
export type Tier =
  /** 中央: a central body, stationed anywhere. */
  | 'CENTRAL'
  /** 市级: a body of a prefecture-level city. */
  | 'CITY'
  /** 区县级: a body of a district or county. */
  | 'DISTRICT'
  /** 省级: a body of a province. */
  | 'PROVINCE';

/** What cut an answer short. */
export type WalkCut =
  /** Something lies beyond the last step: ask for a greater depth. */
  | 'DEPTH'
  /** The answer holds as many links as it may. */
  | 'EDGES'
  /** A thing has more links than an answer shows of one thing: ask for its own list. */
  | 'LINKS'
  /** The answer holds as many things as it may. */
  | 'NODES';

export type PromotedPilotsQueryVariables = Exact<{
  filter?: PromotionFilter | null | undefined;
  levels?: Array<Level> | Level | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PromotedPilotsQuery = { promotions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, name: string, date: string | null, document: { key: string, title: string | null }, ladder: { areaKnowledge: AreaKnowledge, truncated: boolean, areas: Array<{ level: Level, area: { name: string } }>, hops: Array<{ step: LadderStep, level: Level, comparison: ScopeComparison | null, orderBasis: OrderBasis, from:
            | { key: string }
            | { key: string, name: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string, name: string }
            | { key: string }
            | { key: string }
            | { key: string, name: string }
            | { key: string, name: string }
            | { key: string }
            | { key: string, name: string }
            | { key: string }
            | { key: string }
            | { key: string, text: string }
            | { key: string }
          , to:
            | { key: string }
            | { key: string, name: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string }
            | { key: string, name: string }
            | { key: string }
            | { key: string }
            | { key: string, name: string }
            | { key: string, name: string }
            | { key: string }
            | { key: string, name: string }
            | { key: string }
            | { key: string }
            | { key: string, text: string }
            | { key: string }
          , before: { text: string } | null, after: { text: string } | null, fromEvent: { date: string | null, notAfter: string | null, basis: EventBasis }, toEvent: { date: string | null, notAfter: string | null, basis: EventBasis }, promotion: { level: Level, explanation: { zh: string, en: string } } | null, claims: Array<{ id: string, level: Level, method: string, reviewer: string | null, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null }> }> }> } }> } };

type Named_Batch_Fragment = { name: string };

type Named_Measure_Fragment = { name: string };

type Named_PilotArea_Fragment = { name: string };

type Named_PilotZone_Fragment = { name: string };

type Named_PlainPassage_Fragment = { name: string };

type Named_Scope_Fragment = { text: string };

export type NamedFragment =
  | Named_Batch_Fragment
  | Named_Measure_Fragment
  | Named_PilotArea_Fragment
  | Named_PilotZone_Fragment
  | Named_PlainPassage_Fragment
  | Named_Scope_Fragment
;

export type LineageQueryVariables = Exact<{
  key: string;
  direction?: LineageDirection | null | undefined;
  maxDepth?: number | null | undefined;
  kinds?: Array<LineageKind> | LineageKind | null | undefined;
  levels?: Array<Level> | Level | null | undefined;
}>;


export type LineageQuery = { lineage: { nodeCount: number, hopCount: number, truncated: boolean, cuts: Array<WalkCut>, of:
      | { key: string, name: string }
      | { key: string, name: string }
    , nodes: Array<
      | { key: string, name: string, date: string | null, document: { key: string } }
      | { key: string, name: string, date: string | null, document: { key: string } }
    >, hops: Array<{ kind: LineageKind, level: Level, depth: number, from:
        | { key: string, name: string }
        | { key: string, name: string }
      , to:
        | { key: string, name: string }
        | { key: string, name: string }
      , claims: Array<{ id: string, level: Level, noteZh: string | null, confidence: Confidence | null, reviewer: string | null, reviewedOn: string | null, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null }> }> }> } | null };

export type SourceQueryVariables = Exact<{
  key: string;
}>;


export type SourceQuery = { passage:
    | { key: string, number: string | null, path: Array<string>, title: string | null, content: string, provenance: { row: number | null, sequence: string | null, column: string | null, quote: string, before: string, after: string, document: { key: string, title: string | null, documentDate: string | null, attachments: Array<string>, sourceUrl: string | null, documentNumber: { text: string } | null, issuers: { nodes: Array<{ name: string }> } }, spans: Array<{ start: number, end: number }> }, claims: { totalCount: number, nodes: Array<{ id: string, predicate: Predicate, role: string | null, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null }>, restsOn: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, corrections: Array<{ field: string, from: string | null, to: string | null, who: string, why: string }> }
    | { key: string, number: string | null, path: Array<string>, title: string | null, content: string, provenance: { row: number | null, sequence: string | null, column: string | null, quote: string, before: string, after: string, document: { key: string, title: string | null, documentDate: string | null, attachments: Array<string>, sourceUrl: string | null, documentNumber: { text: string } | null, issuers: { nodes: Array<{ name: string }> } }, spans: Array<{ start: number, end: number }> }, claims: { totalCount: number, nodes: Array<{ id: string, predicate: Predicate, role: string | null, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null }>, restsOn: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, corrections: Array<{ field: string, from: string | null, to: string | null, who: string, why: string }> }
   | null };

export type ResponsibilitiesQueryVariables = Exact<{
  key: string;
  keys: Array<string> | string;
  roles?: Array<Role> | Role | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResponsibilitiesQuery = { agency: { key: string, name: string, tier: Tier | null, formerNames: Array<string>, knownAs: Array<{ name: string }>, predecessors: { edges: Array<{ change: string | null, since: string | null, sinceIs: string | null, level: Level, node: { key: string, name: string }, claims: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ kind: EvidenceKind, quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, responsibilities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ role: Role, level: Level, body: { name: string }, node: { key: string, name: string, date: string | null, batch: { name: string } | null, domain: { name: string } | null, agencies: { totalCount: number } }, claims: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null }> }> }> } } | null, measures: { totalCount: number, facets: { batches: { missing: number, values: Array<{ label: string, count: number }> }, domains: { values: Array<{ label: string, count: number }> }, years: { missing: number, values: Array<{ value: string, count: number }> }, roles: { values: Array<{ value: string, count: number }> } } } };

export type HoldsInQueryVariables = Exact<{
  place: ThingLookup;
  scopes?: Array<ScopeKind> | ScopeKind | null | undefined;
  levels?: Array<Level> | Level | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HoldsInQuery = { measuresIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ how: ApplicationHow, level: Level, node: { key: string, name: string, date: string | null }, scope: { text: string, kind: ScopeKind } | null, covered:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      , via: Array<
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      >, claims: Array<{ id: string, predicate: Predicate, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }>, restsOn: Array<{ id: string, predicate: Predicate, level: Level, reviewer: string | null, noteZh: string | null, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }> } };

export type ConnectionQueryVariables = Exact<{
  from: ThingLookup;
  to: ThingLookup;
  maxLength?: number | null | undefined;
  via?: Array<Predicate> | Predicate | null | undefined;
  paths?: number | null | undefined;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type ConnectionQuery = { paths: { reason: NoLinkReason | null, truncated: boolean, cuts: Array<WalkCut>, paths: Array<{ length: number, nodes: Array<
        | { __typename: 'Agency', key: string }
        | { __typename: 'Batch', key: string }
        | { __typename: 'BatchHole', key: string }
        | { __typename: 'Claim', key: string }
        | { __typename: 'Correction', key: string }
        | { __typename: 'Domain', key: string }
        | { __typename: 'Measure', key: string }
        | { __typename: 'Mention', key: string }
        | { __typename: 'Park', key: string }
        | { __typename: 'PilotArea', key: string }
        | { __typename: 'PilotZone', key: string }
        | { __typename: 'Place', key: string }
        | { __typename: 'PlainPassage', key: string }
        | { __typename: 'PolicyDocument', key: string }
        | { __typename: 'Problem', key: string }
        | { __typename: 'Scope', key: string }
        | { __typename: 'StatedTotal', key: string }
      >, links: Array<{ predicate: Predicate, role: Role | null, level: Level, claimIds: Array<string>, from:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
        , to:
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
          | { key: string }
         }> }> }, neighbourhood: { nodeCount: number, linkCount: number, truncated: boolean, cuts: Array<WalkCut>, nodes: Array<
      | { __typename: 'Agency', id: string, key: string }
      | { __typename: 'Batch', id: string, key: string }
      | { __typename: 'BatchHole', id: string, key: string }
      | { __typename: 'Claim', id: string, key: string }
      | { __typename: 'Correction', id: string, key: string }
      | { __typename: 'Domain', id: string, key: string }
      | { __typename: 'Measure', id: string, key: string }
      | { __typename: 'Mention', id: string, key: string }
      | { __typename: 'Park', id: string, key: string }
      | { __typename: 'PilotArea', id: string, key: string }
      | { __typename: 'PilotZone', id: string, key: string }
      | { __typename: 'Place', id: string, key: string }
      | { __typename: 'PlainPassage', id: string, key: string }
      | { __typename: 'PolicyDocument', id: string, key: string }
      | { __typename: 'Problem', id: string, key: string }
      | { __typename: 'Scope', id: string, key: string }
      | { __typename: 'StatedTotal', id: string, key: string }
    >, links: Array<{ predicate: Predicate, role: Role | null, level: Level, claimIds: Array<string>, from:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      , to:
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
       }> } | null };

export type LinkFragment = { predicate: Predicate, role: Role | null, level: Level, claimIds: Array<string>, from:
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
  , to:
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
    | { key: string }
   };

export type CitationsQueryVariables = Exact<{
  key: string;
  first?: number | null | undefined;
}>;


export type CitationsQuery = { document: { key: string, title: string | null, inCorpus: boolean, citations: { totalCount: number, edges: Array<{ relation: CitationRelation, level: Level, node: { key: string, title: string | null, inCorpus: boolean, documentNumber: { text: string } | null, citedBy: { totalCount: number } }, claims: Array<{ evidence: Array<{ quote: string | null, passage:
              | { key: string }
              | { key: string }
             | null }> }> }> }, citedBy: { totalCount: number, edges: Array<{ relation: CitationRelation, level: Level, node: { key: string, title: string | null }, claims: Array<{ evidence: Array<{ quote: string | null }> }> }> } } | null };

export type CompareBatchesQueryVariables = Exact<{
  a: string;
  b: string;
  levels?: Array<Level> | Level | null | undefined;
}>;


export type CompareBatchesQuery = { compareBatches: { a: { rows: number, followedUpCount: number, batch: { name: string }, followedUp: Array<{ key: string, name: string, downstream: { edges: Array<{ kind: LineageKind, level: Level, node:
              | { key: string }
              | { key: string }
            , claims: Array<{ evidence: Array<{ quote: string | null }> }> }> } }> }, b: { rows: number, followedUpCount: number, batch: { name: string }, followedUp: Array<{ key: string, name: string, downstream: { edges: Array<{ kind: LineageKind, level: Level, node:
              | { key: string }
              | { key: string }
            , claims: Array<{ evidence: Array<{ quote: string | null }> }> }> } }> }, domains: Array<{ a: number, b: number, domain: { name: string } | null }>, agencies: Array<{ a: number, b: number, agency: { name: string } | null }>, scopes: Array<{ a: number, b: number, scope: { text: string } | null }> } | null };

export type SideFragment = { rows: number, followedUpCount: number, batch: { name: string }, followedUp: Array<{ key: string, name: string, downstream: { edges: Array<{ kind: LineageKind, level: Level, node:
          | { key: string }
          | { key: string }
        , claims: Array<{ evidence: Array<{ quote: string | null }> }> }> } }> };

export type CoverageQueryVariables = Exact<{
  filter?: CoverageFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ stated: number, unit: string, of: string | null, rule: CoverageRule, found: number, gap: number, agrees: boolean, undated: number, missingBatches: Array<number>, claim: { id: string, level: Level, explanation: { zh: string, en: string }, document: { key: string, documentDate: string | null } | null, evidence: Array<{ quote: string | null, before: string | null, after: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null }> }, parts: Array<
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
        | { key: string }
      > }> }, gaps: { batchHoles: { totalCount: number, nodes: Array<{ series: string, ordinal: number }> } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, match: SearchMatch, node:
        | { __typename: 'Agency', id: string, key: string, name: string, tier: Tier | null, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'Batch', id: string, key: string, name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'BatchHole', id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Correction', id: string, key: string }
        | { __typename: 'Domain', id: string, key: string, name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'Measure', id: string, key: string, name: string, document: { key: string }, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'Mention', id: string, key: string }
        | { __typename: 'Park', id: string, key: string, name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'PilotArea', id: string, key: string, name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'PilotZone', id: string, key: string, name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'Place', id: string, key: string, name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'PlainPassage', id: string, key: string, name: string, document: { key: string }, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'PolicyDocument', id: string, key: string, title: string | null, inCorpus: boolean, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'Problem', id: string, key: string }
        | { __typename: 'Scope', id: string, key: string, text: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
        | { __typename: 'StatedTotal', id: string, key: string }
      , highlights: Array<{ field: string, text: string, spans: Array<{ start: number, end: number }> }> }> } };

export type HitFragment = { cursor: string, match: SearchMatch, highlights: Array<{ field: string, text: string, spans: Array<{ start: number, end: number }> }> };

type Found_Agency_Fragment = { name: string, tier: Tier | null, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_Batch_Fragment = { name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_Domain_Fragment = { name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_Measure_Fragment = { name: string, document: { key: string }, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_Park_Fragment = { name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_PilotArea_Fragment = { name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_PilotZone_Fragment = { name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_Place_Fragment = { name: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_PlainPassage_Fragment = { name: string, document: { key: string }, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_PolicyDocument_Fragment = { title: string | null, inCorpus: boolean, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

type Found_Scope_Fragment = { text: string, claims: { nodes: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } };

export type FoundFragment =
  | Found_Agency_Fragment
  | Found_Batch_Fragment
  | Found_Domain_Fragment
  | Found_Measure_Fragment
  | Found_Park_Fragment
  | Found_PilotArea_Fragment
  | Found_PilotZone_Fragment
  | Found_Place_Fragment
  | Found_PlainPassage_Fragment
  | Found_PolicyDocument_Fragment
  | Found_Scope_Fragment
;

export type WhyQueryVariables = Exact<{
  from: ThingLookup;
  to: ThingLookup;
}>;


export type WhyQuery = { explainLink: { level: Level | null, reason: NoLinkReason | null, confidence: Confidence | null, from:
      | { __typename: 'Agency', key: string }
      | { __typename: 'Batch', key: string }
      | { __typename: 'BatchHole', key: string }
      | { __typename: 'Claim', key: string }
      | { __typename: 'Correction', key: string }
      | { __typename: 'Domain', key: string }
      | { __typename: 'Measure', key: string }
      | { __typename: 'Mention', key: string }
      | { __typename: 'Park', key: string }
      | { __typename: 'PilotArea', key: string }
      | { __typename: 'PilotZone', key: string }
      | { __typename: 'Place', key: string }
      | { __typename: 'PlainPassage', key: string }
      | { __typename: 'PolicyDocument', key: string }
      | { __typename: 'Problem', key: string }
      | { __typename: 'Scope', key: string }
      | { __typename: 'StatedTotal', key: string }
     | null, to:
      | { __typename: 'Agency', key: string }
      | { __typename: 'Batch', key: string }
      | { __typename: 'BatchHole', key: string }
      | { __typename: 'Claim', key: string }
      | { __typename: 'Correction', key: string }
      | { __typename: 'Domain', key: string }
      | { __typename: 'Measure', key: string }
      | { __typename: 'Mention', key: string }
      | { __typename: 'Park', key: string }
      | { __typename: 'PilotArea', key: string }
      | { __typename: 'PilotZone', key: string }
      | { __typename: 'Place', key: string }
      | { __typename: 'PlainPassage', key: string }
      | { __typename: 'PolicyDocument', key: string }
      | { __typename: 'Problem', key: string }
      | { __typename: 'Scope', key: string }
      | { __typename: 'StatedTotal', key: string }
     | null, text: { zh: string, en: string }, confidenceReasons: Array<{ zh: string, en: string }>, unknowns: Array<{ zh: string, en: string }>, rejection: { reviewer: string, date: string, reason: { zh: string, en: string } } | null, claims: Array<{ id: string, predicate: Predicate, level: Level, method: string, reviewer: string | null, reviewedOn: string | null, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, passage:
          | { key: string }
          | { key: string }
         | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }>, restsOn: Array<{ id: string, predicate: Predicate, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }>, rivals: Array<{ side: RivalSide, kind: LineageKind, level: Level, score: number | null, passage:
        | { key: string, name: string }
        | { key: string, name: string }
       }> } };

export type GapsQueryVariables = Exact<{
  kinds?: Array<LineageKind> | LineageKind | null | undefined;
  levels?: Array<Level> | Level | null | undefined;
  first?: number | null | undefined;
}>;


export type GapsQuery = { gaps: { pilotsWithoutDownstream: { totalCount: number, nodes: Array<{ key: string, name: string, pilotArea: { name: string } | null, provenance: { quote: string, document: { key: string }, spans: Array<{ start: number, end: number }> } }> }, measuresWithoutBody: { totalCount: number, nodes: Array<{ key: string, name: string, provenance: { quote: string, document: { key: string }, spans: Array<{ start: number, end: number }> } }> }, citationsToNowhere: { totalCount: number, nodes: Array<{ key: string, title: string | null, citedBy: { edges: Array<{ relation: CitationRelation, node: { key: string }, claims: Array<{ id: string, level: Level, explanation: { zh: string, en: string }, evidence: Array<{ quote: string | null, document: { key: string } | null, locator: { row: number | null, column: string | null, spans: Array<{ start: number, end: number }> } | null }> }> }> } }> }, batchHoles: { totalCount: number, nodes: Array<{ series: string, ordinal: number }> } } };

export type NodeGraphQueryVariables = Exact<{
  of: ThingLookup;
  depth?: number | null | undefined;
  limit?: number | null | undefined;
  via?: Array<Predicate> | Predicate | null | undefined;
  levels?: Array<Level> | Level | null | undefined;
}>;


export type NodeGraphQuery = { neighbourhood: { truncated: boolean, cuts: Array<WalkCut>, flat: { nodes: Array<{ id: string, title: string, subtitle: string | null, mainstat: string, secondarystat: string | null, detail__key: string }>, edges: Array<{ id: string, source: string, target: string, mainstat: Predicate, secondarystat: Level, detail__role: Role | null }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  ... on Measure {
    name
  }
  ... on PlainPassage {
    name
  }
  ... on Batch {
    name
  }
  ... on PilotArea {
    name
  }
  ... on PilotZone {
    name
  }
  ... on Scope {
    text
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on GraphLink {
  from {
    key
  }
  to {
    key
  }
  predicate
  role
  level
  claimIds
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on BatchSide {
  batch {
    name
  }
  rows
  followedUpCount
  followedUp(first: 50) {
    key
    name
    downstream(kinds: [RESTATED_IN, EVOLVED_INTO], first: 10) {
      edges {
        kind
        level
        node {
          key
        }
        claims(first: 1) {
          evidence(first: 2) {
            quote
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on SearchEdge {
  cursor
  match
  highlights {
    field
    text
    spans {
      start
      end
    }
  }
}
    `, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const FoundFragmentDoc = new TypedDocumentString(`
    fragment Found on Node {
  ... on Measure {
    name
    document {
      key
    }
  }
  ... on PlainPassage {
    name
    document {
      key
    }
  }
  ... on PolicyDocument {
    title
    inCorpus
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
  ... on Cited {
    claims(first: 1) {
      nodes {
        id
        level
        explanation {
          zh
          en
        }
        evidence(first: 1) {
          quote
          document {
            key
          }
          locator {
            row
            column
            spans {
              start
              end
            }
          }
          reference {
            publisher
            title
            url
            dateRead
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"Found"}) as unknown as TypedDocumentString<FoundFragment, unknown>;
export const PromotedPilotsDocument = new TypedDocumentString(`
    query PromotedPilots($filter: PromotionFilter, $levels: [Level!] = [STATED, DERIVED, JUDGED], $first: Int = 20, $after: String) {
  promotions(filter: $filter, levels: $levels, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      name
      date
      document {
        key
        title
      }
      ladder {
        areaKnowledge
        areas {
          area {
            name
          }
          level
        }
        hops(first: 30) {
          step
          from {
            key
            ...Named
          }
          to {
            key
            ...Named
          }
          level
          before {
            text
          }
          after {
            text
          }
          comparison
          fromEvent {
            date
            notAfter
            basis
          }
          toEvent {
            date
            notAfter
            basis
          }
          orderBasis
          promotion {
            level
            explanation {
              zh
              en
            }
          }
          claims(first: 3) {
            id
            level
            method
            reviewer
            evidence(first: 3) {
              quote
              document {
                key
              }
              locator {
                row
                column
                spans {
                  start
                  end
                }
              }
            }
          }
        }
        truncated
      }
    }
  }
}
    fragment Named on Node {
  ... on Measure {
    name
  }
  ... on PlainPassage {
    name
  }
  ... on Batch {
    name
  }
  ... on PilotArea {
    name
  }
  ... on PilotZone {
    name
  }
  ... on Scope {
    text
  }
}`) as unknown as TypedDocumentString<PromotedPilotsQuery, PromotedPilotsQueryVariables>;
export const LineageDocument = new TypedDocumentString(`
    query Lineage($key: String!, $direction: LineageDirection = BOTH, $maxDepth: Int = 3, $kinds: [LineageKind!], $levels: [Level!] = [STATED, DERIVED, JUDGED]) {
  lineage(
    of: {key: $key}
    direction: $direction
    maxDepth: $maxDepth
    kinds: $kinds
    levels: $levels
  ) {
    of {
      key
      name
    }
    nodes {
      key
      name
      date
      document {
        key
      }
    }
    hops {
      from {
        key
        name
      }
      to {
        key
        name
      }
      kind
      level
      depth
      claims(first: 3) {
        id
        level
        noteZh
        confidence
        reviewer
        reviewedOn
        explanation {
          zh
          en
        }
        evidence(first: 3) {
          quote
          document {
            key
          }
          locator {
            row
            column
            spans {
              start
              end
            }
          }
        }
      }
    }
    nodeCount
    hopCount
    truncated
    cuts
  }
}
    `) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($key: String!) {
  passage(by: {key: $key}) {
    key
    number
    path
    title
    content
    provenance {
      document {
        key
        title
        documentNumber {
          text
        }
        documentDate
        attachments
        issuers(first: 5) {
          nodes {
            name
          }
        }
        sourceUrl
      }
      row
      sequence
      column
      quote
      spans {
        start
        end
      }
      before
      after
    }
    claims(first: 20) {
      totalCount
      nodes {
        id
        predicate
        role
        level
        explanation {
          zh
          en
        }
        evidence(first: 3) {
          quote
          document {
            key
          }
          locator {
            row
            sequence
            column
            spans {
              start
              end
            }
          }
        }
        restsOn(first: 3) {
          id
          level
          explanation {
            zh
            en
          }
          evidence(first: 2) {
            quote
            document {
              key
            }
            locator {
              row
              column
              spans {
                start
                end
              }
            }
            reference {
              publisher
              title
              url
              dateRead
            }
          }
        }
      }
    }
    corrections(first: 5) {
      field
      from
      to
      who
      why
    }
  }
}
    `) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const ResponsibilitiesDocument = new TypedDocumentString(`
    query Responsibilities($key: String!, $keys: [String!]!, $roles: [Role!], $first: Int = 20, $after: String) {
  agency(by: {key: $key}) {
    key
    name
    tier
    formerNames
    knownAs {
      name
    }
    predecessors(first: 10) {
      edges {
        node {
          key
          name
        }
        change
        since
        sinceIs
        level
        claims(first: 1) {
          id
          level
          explanation {
            zh
            en
          }
          evidence(first: 5) {
            kind
            quote
            document {
              key
            }
            locator {
              row
              column
              spans {
                start
                end
              }
            }
            reference {
              publisher
              title
              url
              dateRead
            }
          }
        }
      }
    }
    responsibilities(
      includePredecessors: true
      roles: $roles
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        role
        level
        body {
          name
        }
        node {
          key
          name
          date
          batch {
            name
          }
          domain {
            name
          }
          agencies(first: 1) {
            totalCount
          }
        }
        claims(first: 1) {
          id
          level
          explanation {
            zh
            en
          }
          evidence(first: 1) {
            quote
            document {
              key
            }
            locator {
              row
              column
              spans {
                start
                end
              }
            }
          }
        }
      }
    }
  }
  measures(filter: {agency: $keys, role: $roles}, first: 1) {
    totalCount
    facets {
      batches {
        values {
          label
          count
        }
        missing
      }
      domains {
        values {
          label
          count
        }
      }
      years {
        values {
          value
          count
        }
        missing
      }
      roles {
        values {
          value
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;
export const HoldsInDocument = new TypedDocumentString(`
    query HoldsIn($place: ThingLookup!, $scopes: [ScopeKind!], $levels: [Level!] = [STATED, DERIVED, JUDGED], $first: Int = 20, $after: String) {
  measuresIn(
    place: $place
    scopes: $scopes
    levels: $levels
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        key
        name
        date
      }
      how
      level
      scope {
        text
        kind
      }
      covered {
        key
      }
      via {
        key
      }
      claims(first: 5) {
        id
        predicate
        level
        explanation {
          zh
          en
        }
        evidence(first: 2) {
          quote
          document {
            key
          }
          locator {
            row
            column
            spans {
              start
              end
            }
          }
          reference {
            publisher
            title
            url
            dateRead
          }
        }
        restsOn(first: 5) {
          id
          predicate
          level
          reviewer
          noteZh
          explanation {
            zh
            en
          }
          evidence(first: 2) {
            quote
            document {
              key
            }
            locator {
              row
              column
              spans {
                start
                end
              }
            }
            reference {
              publisher
              title
              url
              dateRead
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoldsInQuery, HoldsInQueryVariables>;
export const ConnectionDocument = new TypedDocumentString(`
    query Connection($from: ThingLookup!, $to: ThingLookup!, $maxLength: Int = 4, $via: [Predicate!], $paths: Int = 5, $depth: Int = 1, $limit: Int = 30) {
  paths(from: $from, to: $to, maxLength: $maxLength, via: $via, first: $paths) {
    paths {
      length
      nodes {
        __typename
        key
      }
      links {
        ...Link
      }
    }
    reason
    truncated
    cuts
  }
  neighbourhood(of: $from, depth: $depth, limit: $limit, via: $via) {
    nodes {
      __typename
      id
      key
    }
    links {
      ...Link
    }
    nodeCount
    linkCount
    truncated
    cuts
  }
}
    fragment Link on GraphLink {
  from {
    key
  }
  to {
    key
  }
  predicate
  role
  level
  claimIds
}`) as unknown as TypedDocumentString<ConnectionQuery, ConnectionQueryVariables>;
export const CitationsDocument = new TypedDocumentString(`
    query Citations($key: String!, $first: Int = 20) {
  document(by: {key: $key}) {
    key
    title
    inCorpus
    citations(first: $first) {
      totalCount
      edges {
        relation
        level
        node {
          key
          title
          documentNumber {
            text
          }
          inCorpus
          citedBy(first: 5) {
            totalCount
          }
        }
        claims(first: 1) {
          evidence(first: 5) {
            quote
            passage {
              key
            }
          }
        }
      }
    }
    citedBy(first: $first) {
      totalCount
      edges {
        relation
        level
        node {
          key
          title
        }
        claims(first: 1) {
          evidence(first: 2) {
            quote
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitationsQuery, CitationsQueryVariables>;
export const CompareBatchesDocument = new TypedDocumentString(`
    query CompareBatches($a: String!, $b: String!, $levels: [Level!] = [STATED, DERIVED, JUDGED]) {
  compareBatches(a: {key: $a}, b: {key: $b}, levels: $levels) {
    a {
      ...Side
    }
    b {
      ...Side
    }
    domains {
      domain {
        name
      }
      a
      b
    }
    agencies {
      agency {
        name
      }
      a
      b
    }
    scopes {
      scope {
        text
      }
      a
      b
    }
  }
}
    fragment Side on BatchSide {
  batch {
    name
  }
  rows
  followedUpCount
  followedUp(first: 50) {
    key
    name
    downstream(kinds: [RESTATED_IN, EVOLVED_INTO], first: 10) {
      edges {
        kind
        level
        node {
          key
        }
        claims(first: 1) {
          evidence(first: 2) {
            quote
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CompareBatchesQuery, CompareBatchesQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($filter: CoverageFilter, $first: Int = 20, $after: String) {
  coverage(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      stated
      unit
      of
      rule
      found
      gap
      agrees
      undated
      missingBatches
      claim {
        id
        level
        explanation {
          zh
          en
        }
        document {
          key
          documentDate
        }
        evidence(first: 2) {
          quote
          document {
            key
          }
          locator {
            row
            column
            spans {
              start
              end
            }
          }
          before
          after
        }
      }
      parts(first: 10) {
        key
      }
    }
  }
  gaps {
    batchHoles(first: 20) {
      totalCount
      nodes {
        series
        ordinal
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int = 10, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        __typename
        id
        key
        ...Found
      }
      ...Hit
    }
  }
}
    fragment Hit on SearchEdge {
  cursor
  match
  highlights {
    field
    text
    spans {
      start
      end
    }
  }
}
fragment Found on Node {
  ... on Measure {
    name
    document {
      key
    }
  }
  ... on PlainPassage {
    name
    document {
      key
    }
  }
  ... on PolicyDocument {
    title
    inCorpus
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
  }
  ... on Domain {
    name
  }
  ... on Place {
    name
  }
  ... on PilotZone {
    name
  }
  ... on PilotArea {
    name
  }
  ... on Park {
    name
  }
  ... on Scope {
    text
  }
  ... on Cited {
    claims(first: 1) {
      nodes {
        id
        level
        explanation {
          zh
          en
        }
        evidence(first: 1) {
          quote
          document {
            key
          }
          locator {
            row
            column
            spans {
              start
              end
            }
          }
          reference {
            publisher
            title
            url
            dateRead
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($from: ThingLookup!, $to: ThingLookup!) {
  explainLink(from: $from, to: $to) {
    from {
      __typename
      key
    }
    to {
      __typename
      key
    }
    level
    reason
    text {
      zh
      en
    }
    confidence
    confidenceReasons {
      zh
      en
    }
    unknowns {
      zh
      en
    }
    rejection {
      reason {
        zh
        en
      }
      reviewer
      date
    }
    claims(first: 5) {
      id
      predicate
      level
      method
      reviewer
      reviewedOn
      explanation {
        zh
        en
      }
      evidence(first: 5) {
        quote
        document {
          key
        }
        passage {
          key
        }
        locator {
          row
          column
          spans {
            start
            end
          }
        }
        reference {
          publisher
          title
          url
          dateRead
        }
      }
      restsOn(first: 10) {
        id
        predicate
        level
        explanation {
          zh
          en
        }
        evidence(first: 2) {
          quote
          document {
            key
          }
          locator {
            row
            column
            spans {
              start
              end
            }
          }
          reference {
            publisher
            title
            url
            dateRead
          }
        }
      }
    }
    rivals {
      side
      passage {
        key
        name
      }
      kind
      level
      score
    }
  }
}
    `) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($kinds: [LineageKind!] = [RESTATED_IN, EVOLVED_INTO], $levels: [Level!] = [STATED, DERIVED, JUDGED], $first: Int = 20) {
  gaps {
    pilotsWithoutDownstream(kinds: $kinds, levels: $levels, first: $first) {
      totalCount
      nodes {
        key
        name
        pilotArea {
          name
        }
        provenance {
          document {
            key
          }
          quote
          spans {
            start
            end
          }
        }
      }
    }
    measuresWithoutBody(first: $first) {
      totalCount
      nodes {
        key
        name
        provenance {
          document {
            key
          }
          quote
          spans {
            start
            end
          }
        }
      }
    }
    citationsToNowhere(levels: $levels, first: $first) {
      totalCount
      nodes {
        key
        title
        citedBy(first: 5) {
          edges {
            relation
            node {
              key
            }
            claims(first: 1) {
              id
              level
              explanation {
                zh
                en
              }
              evidence(first: 1) {
                quote
                document {
                  key
                }
                locator {
                  row
                  column
                  spans {
                    start
                    end
                  }
                }
              }
            }
          }
        }
      }
    }
    batchHoles(first: $first) {
      totalCount
      nodes {
        series
        ordinal
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const NodeGraphDocument = new TypedDocumentString(`
    query NodeGraph($of: ThingLookup!, $depth: Int = 1, $limit: Int = 60, $via: [Predicate!], $levels: [Level!] = [STATED, DERIVED, JUDGED]) {
  neighbourhood(of: $of, depth: $depth, limit: $limit, via: $via, levels: $levels) {
    flat {
      nodes {
        id
        title: name
        subtitle: context
        mainstat: type
        secondarystat: date
        detail__key: key
      }
      edges {
        id
        source
        target
        mainstat: predicate
        secondarystat: level
        detail__role: role
      }
    }
    truncated
    cuts
  }
}
    `) as unknown as TypedDocumentString<NodeGraphQuery, NodeGraphQueryVariables>;