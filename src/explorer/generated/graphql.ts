/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which bodies to list. AND across fields, OR within one. */
export type AgencyFilter = {
  /** Of these places: keys, e.g. `["liaoning"]`; null for any. */
  jurisdiction?: Array<string> | null | undefined;
  /** Resolved, ambiguous or unknown ones; null for any. */
  resolution?: Array<Resolution> | null | undefined;
  /** Of these tiers; null for any. */
  tier?: Array<Tier> | null | undefined;
};

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
  /** High: no other reading is known. */
  | 'HIGH'
  /** Low: shown so that somebody looks. */
  | 'LOW'
  /** Medium: another reading is possible. */
  | 'MEDIUM';

/** Which documents to list. AND across fields, OR within one. */
export type DocumentFilter = {
  /** Of these kinds; null for any. */
  genre?: Array<Genre> | null | undefined;
  /** True for documents with text, false for stubs; null for both. */
  inCorpus?: boolean | null | undefined;
  /** Of these years of issue, e.g. `[2024]`; null for any. */
  year?: Array<number> | null | undefined;
};

/** Text: a quote that was checked against the stored document. Reference: a page named by publisher, title and address, not checked here. */
export type EvidenceKind =
  /** An official page outside the corpus; shown as unchecked, never with an invented quote. */
  | 'REFERENCE'
  /** A verbatim quote of a document of the corpus, with its spans; checked at every load. */
  | 'TEXT';

/** 文种, the kind of an official document. */
export type Genre =
  /** 决定: a decision. */
  | 'DECISION'
  /** 函: a letter between bodies. */
  | 'LETTER'
  /** 措施: a set of measures. */
  | 'MEASURES'
  /** 新闻: a news text. */
  | 'NEWS'
  /** 通知: a notice. */
  | 'NOTICE'
  /** 意见: opinions, guiding or implementing. */
  | 'OPINIONS'
  /** 其他: none of these. */
  | 'OTHER'
  /** 方案: a plan or programme. */
  | 'PLAN'
  /** 条例、办法: a law, regulation or set of rules. */
  | 'REGULATION'
  /** 答复: a reply to a proposal or a letter. */
  | 'REPLY'
  /** 任务分工表: a table of tasks known on its own. */
  | 'TABLE';

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

/** Which measures. AND across fields, OR within one; null asks for nothing. Relations count at every level but CANDIDATE. */
export type MeasureFilter = {
  /** One of these bodies answers for it: keys or ids. With `role`: answers for it in one of these roles. */
  agency?: Array<string> | null | undefined;
  /** In one of these batches: keys or ids, e.g. `["中国（辽宁）自由贸易试验区改革创新经验/7"]`. */
  batch?: Array<string> | null | undefined;
  /** In one of these documents: keys or ids, e.g. `["辽政发〔2024〕5号"]`. */
  document?: Array<string> | null | undefined;
  /** Under one of these domains: keys or ids, e.g. `["贸易便利化"]`. */
  domain?: Array<string> | null | undefined;
  /** True: something links it to an earlier or later passage. False: nothing does. */
  hasLineage?: boolean | null | undefined;
  /** Of these kinds. */
  kind?: Array<MeasureKind> | null | undefined;
  /** At least one of its relations (batch, domain, body, scope, area, lineage) rests on a claim of one of these levels. */
  level?: Array<Level> | null | undefined;
  /** Its scope names, or it was tried in, one of these places, zones, areas or parks: keys or ids. */
  place?: Array<string> | null | undefined;
  /** Some body answers for it in one of these roles. */
  role?: Array<Role> | null | undefined;
  /** Its scope is of one of these kinds. */
  scope?: Array<ScopeKind> | null | undefined;
  /** Its title or content has every one of these words, e.g. `信用承诺 海关`; as in `search`. */
  text?: string | null | undefined;
  /** Its document is of one of these years, e.g. `[2024]`. */
  year?: Array<number> | null | undefined;
};

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

/** How measures are listed. */
export type MeasureOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What by. */
  field?: MeasureOrderField;
};

/** What measures are listed by. */
export type MeasureOrderField =
  /** The date of their document, undated last, then the order of the text. */
  | 'DATE'
  /** Their name, by code point. */
  | 'NAME';

/** What a mention names. */
export type MentionKind =
  /** 简称: the declaration of a short name. */
  | 'ALIAS'
  /** 片区: an area of a pilot zone. */
  | 'AREA'
  /** 部门: the name of a body as printed. */
  | 'BODY'
  /** 数量: a stated count. */
  | 'COUNT'
  /** 日期: a date. */
  | 'DATE'
  /** 发文字号: a document number. */
  | 'DOCUMENT_NUMBER'
  /** 园区: a park or development zone. */
  | 'PARK'
  /** 地名: an administrative place. */
  | 'PLACE'
  /** 引号内名称: a name in quotation marks. */
  | 'QUOTED_NAME'
  /** 范围: a statement of scope. */
  | 'SCOPE'
  /** 标题: words in 《》: a document, law, form or certificate. */
  | 'TITLE';

/** Which way. */
export type OrderDirection =
  /** Earliest or smallest first. */
  | 'ASC'
  /** Latest or greatest first. */
  | 'DESC';

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

/** How a name was resolved against the register. */
export type Resolution =
  /** 有歧义: more than one entry fits; none was chosen. */
  | 'AMBIGUOUS'
  /** 已识别: one entry of the register, within the jurisdiction of the document. */
  | 'RESOLVED'
  /** 未识别: no entry fits. */
  | 'UNKNOWN';

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

/** How serious a remark of the reader is. */
export type Severity =
  /** Something could not be read. */
  | 'ERROR'
  /** Worth knowing; nothing is wrong. */
  | 'INFO'
  /** Something expected is missing or odd. */
  | 'WARNING';

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

export type BodyQueryVariables = Exact<{
  key: string;
}>;


export type BodyQuery = { agency: { id: string, key: string, name: string, tier: Tier | null, resolution: Resolution, aliases: Array<string>, formerNames: Array<string>, note: string | null, validFrom: string | null, validUntil: string | null, candidates: Array<{ key: string, name: string }>, predecessors: { edges: Array<{ level: Level, node: { key: string, name: string, tier: Tier | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, successors: { edges: Array<{ level: Level, node: { key: string, name: string, tier: Tier | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, counterparts: { edges: Array<{ level: Level, node: { key: string, name: string, tier: Tier | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, documents: { nodes: Array<{ key: string, title: string | null, documentDate: string | null, documentNumber: { text: string } | null }> } } | null };

export type AgencyLinksFragment = { edges: Array<{ level: Level, node: { key: string, name: string, tier: Tier | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
        | { __typename: 'Scope', text: string, id: string, key: string }
      , object:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
        | { __typename: 'Scope', text: string, id: string, key: string }
       | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
          | { __typename: 'Measure', key: string, name: string }
          | { __typename: 'PlainPassage', key: string, name: string }
         | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> };

export type BodyMeasuresQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type BodyMeasuresQuery = { agency: { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ role: Role, level: Level, node: { __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } } }> } } | null };

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { claim: { id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, restsOn: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
        | { __typename: 'Scope', text: string, id: string, key: string }
      , object:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
        | { __typename: 'Scope', text: string, id: string, key: string }
       | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
          | { __typename: 'Measure', key: string, name: string }
          | { __typename: 'PlainPassage', key: string, name: string }
         | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }>, subject:
      | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
      | { __typename: 'Batch', name: string, series: string, id: string, key: string }
      | { __typename: 'Claim', id: string, key: string }
      | { __typename: 'Domain', name: string, id: string, key: string }
      | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'Park', name: string, id: string, key: string }
      | { __typename: 'PilotArea', name: string, id: string, key: string }
      | { __typename: 'PilotZone', name: string, id: string, key: string }
      | { __typename: 'Place', name: string, id: string, key: string }
      | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
      | { __typename: 'Scope', text: string, id: string, key: string }
    , object:
      | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
      | { __typename: 'Batch', name: string, series: string, id: string, key: string }
      | { __typename: 'Claim', id: string, key: string }
      | { __typename: 'Domain', name: string, id: string, key: string }
      | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'Park', name: string, id: string, key: string }
      | { __typename: 'PilotArea', name: string, id: string, key: string }
      | { __typename: 'PilotZone', name: string, id: string, key: string }
      | { __typename: 'Place', name: string, id: string, key: string }
      | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
      | { __typename: 'Scope', text: string, id: string, key: string }
     | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
        | { __typename: 'Measure', key: string, name: string }
        | { __typename: 'PlainPassage', key: string, name: string }
       | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> } | null };

export type DocumentQueryVariables = Exact<{
  key: string;
}>;


export type DocumentQuery = { document: { id: string, key: string, title: string | null, genre: Genre | null, documentDate: string | null, issuedOn: string | null, publishedOn: string | null, effectiveFrom: string | null, validUntil: string | null, addressee: string | null, attachments: Array<string>, inCorpus: boolean, text: string | null, sha256: string | null, sourceUrl: string | null, publisher: string | null, receivedOn: string | null, origin: string | null, documentNumber: { text: string } | null, unclaimed: Array<{ start: number, end: number }>, issuers: { nodes: Array<{ key: string, name: string }> }, batches: { nodes: Array<{ key: string, name: string }> }, titleClaims: { nodes: Array<{ evidence: Array<{ kind: EvidenceKind, document: { key: string } | null, locator: { spans: Array<{ start: number, end: number }> } | null }> }> }, citations: { edges: Array<{ relation: CitationRelation, level: Level, node: { key: string, title: string | null, inCorpus: boolean, documentNumber: { text: string } | null }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, citedBy: { edges: Array<{ relation: CitationRelation, level: Level, node: { key: string, title: string | null, inCorpus: boolean, documentNumber: { text: string } | null }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null };

export type DocumentPassagesQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type DocumentPassagesQuery = { document: { passages: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { __typename: 'Measure', kind: MeasureKind, key: string, name: string, number: string | null, heading: string | null, ordinal: number, spans: Array<{ start: number, end: number }>, corrections: Array<{ field: string, from: string, to: string, who: string, why: string }> }
        | { __typename: 'PlainPassage', key: string, name: string, number: string | null, heading: string | null, ordinal: number, spans: Array<{ start: number, end: number }>, corrections: Array<{ field: string, from: string, to: string, who: string, why: string }> }
      > } } | null };

export type DocumentMentionsQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type DocumentMentionsQuery = { document: { mentions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: MentionKind, text: string, value: string, resolution: Resolution | null, reason: string | null, spans: Array<{ start: number, end: number }>, target:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
         | null }> } } | null };

export type DocumentProblemsQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type DocumentProblemsQuery = { document: { problems: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, severity: Severity, message: string, span: { start: number, end: number }, passage:
          | { __typename: 'Measure', key: string, name: string }
          | { __typename: 'PlainPassage', key: string, name: string }
         | null }> } } | null };

export type MeasuresQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  orderBy?: MeasureOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } }> } };

export type MeasureFacetsQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
}>;


export type MeasureFacetsQuery = { measures: { totalCount: number, facets: { batches: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, domains: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, kinds: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, scopes: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, roles: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, agencies: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, years: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, documents: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> } } } };

export type FacetPartsFragment = { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> };

export type BodiesQueryVariables = Exact<{
  filter?: AgencyFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type BodiesQuery = { agencies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, name: string, tier: Tier | null, resolution: Resolution, aliases: Array<string>, formerNames: Array<string>, measures: { totalCount: number } }> } };

export type DocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, title: string | null, genre: Genre | null, documentDate: string | null, inCorpus: boolean, origin: string | null, documentNumber: { text: string } | null, issuers: { nodes: Array<{ key: string, name: string }> }, measures: { totalCount: number }, problems: { totalCount: number }, unclaimed: Array<{ start: number }>, citedBy: { edges: Array<{ relation: CitationRelation, node: { key: string, title: string | null, documentNumber: { text: string } | null } }> } }> } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { pilotZones: { nodes: Array<{ key: string, name: string, aliases: Array<string>, within: { name: string } | null, areas: { edges: Array<{ level: Level, node: { key: string, name: string, within: { name: string } | null, measures: { totalCount: number } } }> }, parks: { edges: Array<{ level: Level, node: { key: string } }> } }> }, parks: { totalCount: number, nodes: Array<{ key: string, name: string, kind: string | null, within: { name: string } | null, pilotZone: { key: string, name: string } | null }> } };

export type BatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type BatchesQuery = { batches: { nodes: Array<{ key: string, name: string, ordinal: number, series: string, measures: { totalCount: number }, documents: { nodes: Array<{ key: string, title: string | null, documentDate: string | null, documentNumber: { text: string } | null }> } }> } };

export type MeasureQueryVariables = Exact<{
  key: string;
}>;


export type MeasureQuery = { dataset: { version: string } | null, passage:
    | { __typename: 'Measure', kind: MeasureKind, id: string, key: string, number: string | null, path: Array<string>, heading: string | null, title: string | null, content: string, name: string, ordinal: number, date: string | null, batch: { key: string, name: string } | null, domain: { key: string, name: string } | null, pilotArea: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind, covers: { totalCount: number, edges: Array<{ level: Level, node:
              | { __typename: 'Park', key: string, name: string }
              | { __typename: 'PilotArea', key: string, name: string }
              | { __typename: 'PilotZone', key: string, name: string }
              | { __typename: 'Place', key: string, name: string }
             }> } } | null, agencies: { edges: Array<{ role: Role, level: Level, node: { key: string, name: string, resolution: Resolution, successors: { nodes: Array<{ key: string, name: string }> } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
            , object:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
             | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                | { __typename: 'Measure', key: string, name: string }
                | { __typename: 'PlainPassage', key: string, name: string }
               | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> }, spans: Array<{ start: number, end: number }>, corrections: Array<{ field: string, from: string, to: string, who: string, why: string }>, provenance: { row: number | null, sequence: string | null, column: string | null, quote: string, before: string, after: string, spans: Array<{ start: number, end: number }> }, document: { key: string, title: string | null, documentDate: string | null, genre: Genre | null, sourceUrl: string | null, documentNumber: { text: string } | null, issuers: { nodes: Array<{ key: string, name: string }> } } }
    | { __typename: 'PlainPassage', id: string, key: string, number: string | null, path: Array<string>, heading: string | null, title: string | null, content: string, name: string, ordinal: number, date: string | null, spans: Array<{ start: number, end: number }>, corrections: Array<{ field: string, from: string, to: string, who: string, why: string }>, provenance: { row: number | null, sequence: string | null, column: string | null, quote: string, before: string, after: string, spans: Array<{ start: number, end: number }> }, document: { key: string, title: string | null, documentDate: string | null, genre: Genre | null, sourceUrl: string | null, documentNumber: { text: string } | null, issuers: { nodes: Array<{ key: string, name: string }> } } }
   | null };

export type MeasureClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MeasureClaimsQuery = { node:
    | { claims: { totalCount: number, nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
    | { claims: { totalCount: number, nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } }
    | Record<PropertyKey, never>
   | null };

type NodeName_Agency_Fragment = { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string };

type NodeName_Batch_Fragment = { __typename: 'Batch', name: string, series: string, id: string, key: string };

type NodeName_Claim_Fragment = { __typename: 'Claim', id: string, key: string };

type NodeName_Domain_Fragment = { __typename: 'Domain', name: string, id: string, key: string };

type NodeName_Measure_Fragment = { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } };

type NodeName_Park_Fragment = { __typename: 'Park', name: string, id: string, key: string };

type NodeName_PilotArea_Fragment = { __typename: 'PilotArea', name: string, id: string, key: string };

type NodeName_PilotZone_Fragment = { __typename: 'PilotZone', name: string, id: string, key: string };

type NodeName_Place_Fragment = { __typename: 'Place', name: string, id: string, key: string };

type NodeName_PlainPassage_Fragment = { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } };

type NodeName_PolicyDocument_Fragment = { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null };

type NodeName_Scope_Fragment = { __typename: 'Scope', text: string, id: string, key: string };

export type NodeNameFragment =
  | NodeName_Agency_Fragment
  | NodeName_Batch_Fragment
  | NodeName_Claim_Fragment
  | NodeName_Domain_Fragment
  | NodeName_Measure_Fragment
  | NodeName_Park_Fragment
  | NodeName_PilotArea_Fragment
  | NodeName_PilotZone_Fragment
  | NodeName_Place_Fragment
  | NodeName_PlainPassage_Fragment
  | NodeName_PolicyDocument_Fragment
  | NodeName_Scope_Fragment
;

export type EvidencePartsFragment = { kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
    | { __typename: 'Measure', key: string, name: string }
    | { __typename: 'PlainPassage', key: string, name: string }
   | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null };

export type ClaimPartsFragment = { id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
    | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
    | { __typename: 'Batch', name: string, series: string, id: string, key: string }
    | { __typename: 'Claim', id: string, key: string }
    | { __typename: 'Domain', name: string, id: string, key: string }
    | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
    | { __typename: 'Park', name: string, id: string, key: string }
    | { __typename: 'PilotArea', name: string, id: string, key: string }
    | { __typename: 'PilotZone', name: string, id: string, key: string }
    | { __typename: 'Place', name: string, id: string, key: string }
    | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
    | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
    | { __typename: 'Scope', text: string, id: string, key: string }
  , object:
    | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
    | { __typename: 'Batch', name: string, series: string, id: string, key: string }
    | { __typename: 'Claim', id: string, key: string }
    | { __typename: 'Domain', name: string, id: string, key: string }
    | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
    | { __typename: 'Park', name: string, id: string, key: string }
    | { __typename: 'PilotArea', name: string, id: string, key: string }
    | { __typename: 'PilotZone', name: string, id: string, key: string }
    | { __typename: 'Place', name: string, id: string, key: string }
    | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
    | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
    | { __typename: 'Scope', text: string, id: string, key: string }
   | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
      | { __typename: 'Measure', key: string, name: string }
      | { __typename: 'PlainPassage', key: string, name: string }
     | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> };

export type MeasureRowFragment = { __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } };

export type CoveringScopesFragment = { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
        | { __typename: 'Scope', text: string, id: string, key: string }
      , object:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
        | { __typename: 'Scope', text: string, id: string, key: string }
       | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
          | { __typename: 'Measure', key: string, name: string }
          | { __typename: 'PlainPassage', key: string, name: string }
         | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> };

export type PlaceScopesFragment = { key: string, name: string, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } };

export type PlaceAroundFragment = { key: string, name: string, within: { key: string, name: string, within: { key: string, name: string, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
            , object:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
             | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                | { __typename: 'Measure', key: string, name: string }
                | { __typename: 'PlainPassage', key: string, name: string }
               | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } };

export type DirectScopesFragment = { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
      | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
      | { __typename: 'Batch', name: string, series: string, id: string, key: string }
      | { __typename: 'Claim', id: string, key: string }
      | { __typename: 'Domain', name: string, id: string, key: string }
      | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'Park', name: string, id: string, key: string }
      | { __typename: 'PilotArea', name: string, id: string, key: string }
      | { __typename: 'PilotZone', name: string, id: string, key: string }
      | { __typename: 'Place', name: string, id: string, key: string }
      | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
      | { __typename: 'Scope', kind: ScopeKind, jurisdiction: string | null, text: string, id: string, key: string, measures: { totalCount: number } }
    , object:
      | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
      | { __typename: 'Batch', name: string, series: string, id: string, key: string }
      | { __typename: 'Claim', id: string, key: string }
      | { __typename: 'Domain', name: string, id: string, key: string }
      | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'Park', name: string, id: string, key: string }
      | { __typename: 'PilotArea', name: string, id: string, key: string }
      | { __typename: 'PilotZone', name: string, id: string, key: string }
      | { __typename: 'Place', name: string, id: string, key: string }
      | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
      | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
      | { __typename: 'Scope', text: string, id: string, key: string }
     | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
        | { __typename: 'Measure', key: string, name: string }
        | { __typename: 'PlainPassage', key: string, name: string }
       | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> };

export type ParkQueryVariables = Exact<{
  key: string;
}>;


export type ParkQuery = { park: { id: string, key: string, name: string, aliases: Array<string>, kind: string | null, within: { key: string, name: string, within: { key: string, name: string, within: { key: string, name: string, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
                  | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                  | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                  | { __typename: 'Claim', id: string, key: string }
                  | { __typename: 'Domain', name: string, id: string, key: string }
                  | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                  | { __typename: 'Park', name: string, id: string, key: string }
                  | { __typename: 'PilotArea', name: string, id: string, key: string }
                  | { __typename: 'PilotZone', name: string, id: string, key: string }
                  | { __typename: 'Place', name: string, id: string, key: string }
                  | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                  | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                  | { __typename: 'Scope', text: string, id: string, key: string }
                , object:
                  | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                  | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                  | { __typename: 'Claim', id: string, key: string }
                  | { __typename: 'Domain', name: string, id: string, key: string }
                  | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                  | { __typename: 'Park', name: string, id: string, key: string }
                  | { __typename: 'PilotArea', name: string, id: string, key: string }
                  | { __typename: 'PilotZone', name: string, id: string, key: string }
                  | { __typename: 'Place', name: string, id: string, key: string }
                  | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                  | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                  | { __typename: 'Scope', text: string, id: string, key: string }
                 | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                    | { __typename: 'Measure', key: string, name: string }
                    | { __typename: 'PlainPassage', key: string, name: string }
                   | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
                | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                | { __typename: 'Claim', id: string, key: string }
                | { __typename: 'Domain', name: string, id: string, key: string }
                | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'Park', name: string, id: string, key: string }
                | { __typename: 'PilotArea', name: string, id: string, key: string }
                | { __typename: 'PilotZone', name: string, id: string, key: string }
                | { __typename: 'Place', name: string, id: string, key: string }
                | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                | { __typename: 'Scope', text: string, id: string, key: string }
              , object:
                | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                | { __typename: 'Claim', id: string, key: string }
                | { __typename: 'Domain', name: string, id: string, key: string }
                | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'Park', name: string, id: string, key: string }
                | { __typename: 'PilotArea', name: string, id: string, key: string }
                | { __typename: 'PilotZone', name: string, id: string, key: string }
                | { __typename: 'Place', name: string, id: string, key: string }
                | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                | { __typename: 'Scope', text: string, id: string, key: string }
               | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                  | { __typename: 'Measure', key: string, name: string }
                  | { __typename: 'PlainPassage', key: string, name: string }
                 | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
            , object:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
             | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                | { __typename: 'Measure', key: string, name: string }
                | { __typename: 'PlainPassage', key: string, name: string }
               | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, pilotZone: { key: string, name: string } | null, covering: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', kind: ScopeKind, jurisdiction: string | null, text: string, id: string, key: string, measures: { totalCount: number } }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }, coordination: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }, all: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } } | null };

export type AreaQueryVariables = Exact<{
  key: string;
}>;


export type AreaQuery = { pilotArea: { id: string, key: string, name: string, aliases: Array<string>, within: { key: string, name: string, within: { key: string, name: string, within: { key: string, name: string, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
                  | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                  | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                  | { __typename: 'Claim', id: string, key: string }
                  | { __typename: 'Domain', name: string, id: string, key: string }
                  | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                  | { __typename: 'Park', name: string, id: string, key: string }
                  | { __typename: 'PilotArea', name: string, id: string, key: string }
                  | { __typename: 'PilotZone', name: string, id: string, key: string }
                  | { __typename: 'Place', name: string, id: string, key: string }
                  | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                  | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                  | { __typename: 'Scope', text: string, id: string, key: string }
                , object:
                  | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                  | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                  | { __typename: 'Claim', id: string, key: string }
                  | { __typename: 'Domain', name: string, id: string, key: string }
                  | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                  | { __typename: 'Park', name: string, id: string, key: string }
                  | { __typename: 'PilotArea', name: string, id: string, key: string }
                  | { __typename: 'PilotZone', name: string, id: string, key: string }
                  | { __typename: 'Place', name: string, id: string, key: string }
                  | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                  | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                  | { __typename: 'Scope', text: string, id: string, key: string }
                 | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                    | { __typename: 'Measure', key: string, name: string }
                    | { __typename: 'PlainPassage', key: string, name: string }
                   | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
                | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                | { __typename: 'Claim', id: string, key: string }
                | { __typename: 'Domain', name: string, id: string, key: string }
                | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'Park', name: string, id: string, key: string }
                | { __typename: 'PilotArea', name: string, id: string, key: string }
                | { __typename: 'PilotZone', name: string, id: string, key: string }
                | { __typename: 'Place', name: string, id: string, key: string }
                | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                | { __typename: 'Scope', text: string, id: string, key: string }
              , object:
                | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                | { __typename: 'Claim', id: string, key: string }
                | { __typename: 'Domain', name: string, id: string, key: string }
                | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'Park', name: string, id: string, key: string }
                | { __typename: 'PilotArea', name: string, id: string, key: string }
                | { __typename: 'PilotZone', name: string, id: string, key: string }
                | { __typename: 'Place', name: string, id: string, key: string }
                | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                | { __typename: 'Scope', text: string, id: string, key: string }
               | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                  | { __typename: 'Measure', key: string, name: string }
                  | { __typename: 'PlainPassage', key: string, name: string }
                 | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
            , object:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
             | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                | { __typename: 'Measure', key: string, name: string }
                | { __typename: 'PlainPassage', key: string, name: string }
               | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, pilotZone: { key: string, name: string, covering: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', kind: ScopeKind, jurisdiction: string | null, text: string, id: string, key: string, measures: { totalCount: number } }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } } | null, covering: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', kind: ScopeKind, jurisdiction: string | null, text: string, id: string, key: string, measures: { totalCount: number } }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }, measures: { totalCount: number }, all: { nodes: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
        , object:
          | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
          | { __typename: 'Batch', name: string, series: string, id: string, key: string }
          | { __typename: 'Claim', id: string, key: string }
          | { __typename: 'Domain', name: string, id: string, key: string }
          | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'Park', name: string, id: string, key: string }
          | { __typename: 'PilotArea', name: string, id: string, key: string }
          | { __typename: 'PilotZone', name: string, id: string, key: string }
          | { __typename: 'Place', name: string, id: string, key: string }
          | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
          | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
          | { __typename: 'Scope', text: string, id: string, key: string }
         | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
            | { __typename: 'Measure', key: string, name: string }
            | { __typename: 'PlainPassage', key: string, name: string }
           | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> } } | null };

export type AreaMeasuresQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type AreaMeasuresQuery = { pilotArea: { measures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ level: Level, node: { __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } } }> } } | null };

export type ScopeMeasuresQueryVariables = Exact<{
  key: string;
  after?: string | null | undefined;
}>;


export type ScopeMeasuresQuery = { scope: { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Measure', id: string, key: string, name: string, number: string | null, kind: MeasureKind, date: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null }, batch: { key: string, name: string, ordinal: number } | null, domain: { key: string, name: string } | null, scope: { key: string, text: string, kind: ScopeKind } | null, agencies: { edges: Array<{ role: Role, node: { key: string, name: string } }> } }> } } | null };

export type PlaceQueryVariables = Exact<{
  key: string;
}>;


export type PlaceQuery = { place: { id: string, shortNames: Array<string>, rank: string | null, key: string, name: string, within: { key: string, name: string, within: { key: string, name: string, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
                | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                | { __typename: 'Claim', id: string, key: string }
                | { __typename: 'Domain', name: string, id: string, key: string }
                | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'Park', name: string, id: string, key: string }
                | { __typename: 'PilotArea', name: string, id: string, key: string }
                | { __typename: 'PilotZone', name: string, id: string, key: string }
                | { __typename: 'Place', name: string, id: string, key: string }
                | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                | { __typename: 'Scope', text: string, id: string, key: string }
              , object:
                | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
                | { __typename: 'Batch', name: string, series: string, id: string, key: string }
                | { __typename: 'Claim', id: string, key: string }
                | { __typename: 'Domain', name: string, id: string, key: string }
                | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'Park', name: string, id: string, key: string }
                | { __typename: 'PilotArea', name: string, id: string, key: string }
                | { __typename: 'PilotZone', name: string, id: string, key: string }
                | { __typename: 'Place', name: string, id: string, key: string }
                | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
                | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
                | { __typename: 'Scope', text: string, id: string, key: string }
               | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                  | { __typename: 'Measure', key: string, name: string }
                  | { __typename: 'PlainPassage', key: string, name: string }
                 | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
            , object:
              | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
              | { __typename: 'Batch', name: string, series: string, id: string, key: string }
              | { __typename: 'Claim', id: string, key: string }
              | { __typename: 'Domain', name: string, id: string, key: string }
              | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'Park', name: string, id: string, key: string }
              | { __typename: 'PilotArea', name: string, id: string, key: string }
              | { __typename: 'PilotZone', name: string, id: string, key: string }
              | { __typename: 'Place', name: string, id: string, key: string }
              | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
              | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
              | { __typename: 'Scope', text: string, id: string, key: string }
             | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
                | { __typename: 'Measure', key: string, name: string }
                | { __typename: 'PlainPassage', key: string, name: string }
               | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null, scopes: { edges: Array<{ level: Level, node: { key: string, text: string, kind: ScopeKind, jurisdiction: string | null, measures: { totalCount: number } }, claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null };

export type ScopeQueryVariables = Exact<{
  key: string;
}>;


export type ScopeQuery = { scope: { id: string, key: string, text: string, kind: ScopeKind, covers: { totalCount: number, edges: Array<{ level: Level, node:
          | { __typename: 'Park', key: string, name: string }
          | { __typename: 'PilotArea', key: string, name: string }
          | { __typename: 'PilotZone', key: string, name: string }
          | { __typename: 'Place', key: string, name: string }
        , claims: Array<{ id: string, key: string, predicate: Predicate, role: string | null, value: string | null, level: Level, method: string, assertedBy: string, confidence: Confidence | null, score: number | null, note: string | null, noteZh: string | null, reviewer: string | null, reviewedOn: string | null, subject:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
          , object:
            | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
            | { __typename: 'Batch', name: string, series: string, id: string, key: string }
            | { __typename: 'Claim', id: string, key: string }
            | { __typename: 'Domain', name: string, id: string, key: string }
            | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'Park', name: string, id: string, key: string }
            | { __typename: 'PilotArea', name: string, id: string, key: string }
            | { __typename: 'PilotZone', name: string, id: string, key: string }
            | { __typename: 'Place', name: string, id: string, key: string }
            | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
            | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
            | { __typename: 'Scope', text: string, id: string, key: string }
           | null, evidence: Array<{ kind: EvidenceKind, quote: string | null, before: string | null, after: string | null, document: { key: string, title: string | null, documentNumber: { text: string } | null } | null, passage:
              | { __typename: 'Measure', key: string, name: string }
              | { __typename: 'PlainPassage', key: string, name: string }
             | null, locator: { row: number | null, sequence: string | null, column: string | null, spans: Array<{ start: number, end: number }> } | null, reference: { publisher: string | null, title: string | null, url: string | null, dateRead: string | null } | null }> }> }> } } | null };

export type SuggestQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SuggestQuery = { search: { totalCount: number, edges: Array<{ match: SearchMatch, node:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
        | { __typename: 'Scope', text: string, id: string, key: string }
       }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ match: SearchMatch, highlights: Array<{ field: string, text: string, spans: Array<{ start: number, end: number }> }>, node:
        | { __typename: 'Agency', name: string, tier: Tier | null, id: string, key: string }
        | { __typename: 'Batch', name: string, series: string, id: string, key: string }
        | { __typename: 'Claim', id: string, key: string }
        | { __typename: 'Domain', name: string, id: string, key: string }
        | { __typename: 'Measure', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'Park', name: string, id: string, key: string }
        | { __typename: 'PilotArea', name: string, id: string, key: string }
        | { __typename: 'PilotZone', name: string, id: string, key: string }
        | { __typename: 'Place', name: string, id: string, key: string }
        | { __typename: 'PlainPassage', name: string, number: string | null, date: string | null, id: string, key: string, document: { key: string, title: string | null, documentNumber: { text: string } | null } }
        | { __typename: 'PolicyDocument', title: string | null, documentDate: string | null, id: string, key: string, documentNumber: { text: string } | null }
        | { __typename: 'Scope', text: string, id: string, key: string }
       }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { dataset: { version: string, loadedAt: string, counts: { measures: number, documents: number, agencies: number, batches: number, claims: number } } | null, documents: { totalCount: number, nodes: Array<{ key: string, title: string | null, genre: Genre | null, documentDate: string | null, documentNumber: { text: string } | null, measures: { totalCount: number } }> }, measures: { totalCount: number, facets: { batches: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, domains: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, scopes: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> }, kinds: { distinct: number, missing: number, values: Array<{ value: string, label: string, count: number }> } } } };

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
export const NodeNameFragmentDoc = new TypedDocumentString(`
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
    `, {"fragmentName":"NodeName"}) as unknown as TypedDocumentString<NodeNameFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const AgencyLinksFragmentDoc = new TypedDocumentString(`
    fragment AgencyLinks on AgencyLinkConnection {
  edges {
    level
    node {
      key
      name
      tier
      measures(first: 1) {
        totalCount
      }
    }
    claims(first: 3) {
      ...ClaimParts
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`, {"fragmentName":"AgencyLinks"}) as unknown as TypedDocumentString<AgencyLinksFragment, unknown>;
export const FacetPartsFragmentDoc = new TypedDocumentString(`
    fragment FacetParts on Facet {
  values {
    value
    label
    count
  }
  distinct
  missing
}
    `, {"fragmentName":"FacetParts"}) as unknown as TypedDocumentString<FacetPartsFragment, unknown>;
export const MeasureRowFragmentDoc = new TypedDocumentString(`
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}
    `, {"fragmentName":"MeasureRow"}) as unknown as TypedDocumentString<MeasureRowFragment, unknown>;
export const CoveringScopesFragmentDoc = new TypedDocumentString(`
    fragment CoveringScopes on CoveringScopeConnection {
  edges {
    level
    node {
      key
      text
      kind
      jurisdiction
      measures(first: 1) {
        totalCount
      }
    }
    claims(first: 3) {
      ...ClaimParts
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`, {"fragmentName":"CoveringScopes"}) as unknown as TypedDocumentString<CoveringScopesFragment, unknown>;
export const PlaceScopesFragmentDoc = new TypedDocumentString(`
    fragment PlaceScopes on Place {
  key
  name
  scopes(first: 100) {
    ...CoveringScopes
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}
fragment CoveringScopes on CoveringScopeConnection {
  edges {
    level
    node {
      key
      text
      kind
      jurisdiction
      measures(first: 1) {
        totalCount
      }
    }
    claims(first: 3) {
      ...ClaimParts
    }
  }
}`, {"fragmentName":"PlaceScopes"}) as unknown as TypedDocumentString<PlaceScopesFragment, unknown>;
export const PlaceAroundFragmentDoc = new TypedDocumentString(`
    fragment PlaceAround on Place {
  ...PlaceScopes
  within {
    ...PlaceScopes
    within {
      ...PlaceScopes
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}
fragment CoveringScopes on CoveringScopeConnection {
  edges {
    level
    node {
      key
      text
      kind
      jurisdiction
      measures(first: 1) {
        totalCount
      }
    }
    claims(first: 3) {
      ...ClaimParts
    }
  }
}
fragment PlaceScopes on Place {
  key
  name
  scopes(first: 100) {
    ...CoveringScopes
  }
}`, {"fragmentName":"PlaceAround"}) as unknown as TypedDocumentString<PlaceAroundFragment, unknown>;
export const DirectScopesFragmentDoc = new TypedDocumentString(`
    fragment DirectScopes on ClaimConnection {
  nodes {
    ...ClaimParts
    subject {
      ... on Scope {
        kind
        jurisdiction
        measures(first: 1) {
          totalCount
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`, {"fragmentName":"DirectScopes"}) as unknown as TypedDocumentString<DirectScopesFragment, unknown>;
export const BodyDocument = new TypedDocumentString(`
    query Body($key: String!) {
  agency(by: {key: $key}) {
    id
    key
    name
    tier
    resolution
    aliases
    formerNames
    note
    validFrom
    validUntil
    candidates {
      key
      name
    }
    predecessors(first: 20) {
      ...AgencyLinks
    }
    successors(first: 20) {
      ...AgencyLinks
    }
    counterparts(first: 20) {
      ...AgencyLinks
    }
    documents(first: 20) {
      nodes {
        key
        title
        documentNumber {
          text
        }
        documentDate
      }
    }
  }
}
    fragment AgencyLinks on AgencyLinkConnection {
  edges {
    level
    node {
      key
      name
      tier
      measures(first: 1) {
        totalCount
      }
    }
    claims(first: 3) {
      ...ClaimParts
    }
  }
}
fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<BodyQuery, BodyQueryVariables>;
export const BodyMeasuresDocument = new TypedDocumentString(`
    query BodyMeasures($key: String!, $after: String) {
  agency(by: {key: $key}) {
    measures(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        role
        level
        node {
          ...MeasureRow
        }
      }
    }
  }
}
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<BodyMeasuresQuery, BodyMeasuresQueryVariables>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  claim(id: $id) {
    ...ClaimParts
    restsOn(first: 10) {
      ...ClaimParts
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($key: String!) {
  document(by: {key: $key}) {
    id
    key
    title
    documentNumber {
      text
    }
    genre
    documentDate
    issuedOn
    publishedOn
    effectiveFrom
    validUntil
    addressee
    attachments
    inCorpus
    text
    sha256
    sourceUrl
    publisher
    receivedOn
    origin
    unclaimed {
      start
      end
    }
    issuers(first: 10) {
      nodes {
        key
        name
      }
    }
    batches(first: 5) {
      nodes {
        key
        name
      }
    }
    titleClaims: claims(predicate: HAS_TITLE, first: 5) {
      nodes {
        evidence(first: 3) {
          kind
          document {
            key
          }
          locator {
            spans {
              start
              end
            }
          }
        }
      }
    }
    citations(first: 100) {
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
        }
        claims(first: 3) {
          ...ClaimParts
        }
      }
    }
    citedBy(first: 100) {
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
        }
        claims(first: 3) {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentPassagesDocument = new TypedDocumentString(`
    query DocumentPassages($key: String!, $after: String) {
  document(by: {key: $key}) {
    passages(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        key
        name
        number
        heading
        ordinal
        spans {
          start
          end
        }
        ... on Measure {
          kind
        }
        corrections {
          field
          from
          to
          who
          why
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentPassagesQuery, DocumentPassagesQueryVariables>;
export const DocumentMentionsDocument = new TypedDocumentString(`
    query DocumentMentions($key: String!, $after: String) {
  document(by: {key: $key}) {
    mentions(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        text
        value
        resolution
        reason
        spans {
          start
          end
        }
        target {
          ...NodeName
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}`) as unknown as TypedDocumentString<DocumentMentionsQuery, DocumentMentionsQueryVariables>;
export const DocumentProblemsDocument = new TypedDocumentString(`
    query DocumentProblems($key: String!, $after: String) {
  document(by: {key: $key}) {
    problems(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        code
        severity
        message
        span {
          start
          end
        }
        passage {
          __typename
          key
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentProblemsQuery, DocumentProblemsQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($filter: MeasureFilter, $orderBy: MeasureOrder, $first: Int!, $after: String) {
  measures(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MeasureRow
    }
  }
}
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasureFacetsDocument = new TypedDocumentString(`
    query MeasureFacets($filter: MeasureFilter) {
  measures(filter: $filter, first: 1) {
    totalCount
    facets {
      batches(first: 30) {
        ...FacetParts
      }
      domains(first: 30) {
        ...FacetParts
      }
      kinds {
        ...FacetParts
      }
      scopes {
        ...FacetParts
      }
      roles {
        ...FacetParts
      }
      agencies(first: 60) {
        ...FacetParts
      }
      years {
        ...FacetParts
      }
      documents {
        ...FacetParts
      }
    }
  }
}
    fragment FacetParts on Facet {
  values {
    value
    label
    count
  }
  distinct
  missing
}`) as unknown as TypedDocumentString<MeasureFacetsQuery, MeasureFacetsQueryVariables>;
export const BodiesDocument = new TypedDocumentString(`
    query Bodies($filter: AgencyFilter, $after: String) {
  agencies(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      name
      tier
      resolution
      aliases
      formerNames
      measures(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($filter: DocumentFilter, $after: String) {
  documents(filter: $filter, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      title
      documentNumber {
        text
      }
      genre
      documentDate
      inCorpus
      origin
      issuers(first: 3) {
        nodes {
          key
          name
        }
      }
      measures(first: 1) {
        totalCount
      }
      problems(first: 1) {
        totalCount
      }
      unclaimed {
        start
      }
      citedBy(first: 5) {
        edges {
          relation
          node {
            key
            title
            documentNumber {
              text
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  pilotZones(first: 50) {
    nodes {
      key
      name
      aliases
      within {
        name
      }
      areas(first: 50) {
        edges {
          level
          node {
            key
            name
            within {
              name
            }
            measures(first: 1) {
              totalCount
            }
          }
        }
      }
      parks(first: 100) {
        edges {
          level
          node {
            key
          }
        }
      }
    }
  }
  parks(first: 100) {
    totalCount
    nodes {
      key
      name
      kind
      within {
        name
      }
      pilotZone {
        key
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const BatchesDocument = new TypedDocumentString(`
    query Batches {
  batches(first: 100) {
    nodes {
      key
      name
      ordinal
      series
      measures(first: 1) {
        totalCount
      }
      documents(first: 5) {
        nodes {
          key
          title
          documentNumber {
            text
          }
          documentDate
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BatchesQuery, BatchesQueryVariables>;
export const MeasureDocument = new TypedDocumentString(`
    query Measure($key: String!) {
  dataset {
    version
  }
  passage(by: {key: $key}) {
    __typename
    id
    key
    number
    path
    heading
    title
    content
    name
    ordinal
    date
    spans {
      start
      end
    }
    corrections {
      field
      from
      to
      who
      why
    }
    provenance {
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
    document {
      key
      title
      documentNumber {
        text
      }
      documentDate
      genre
      sourceUrl
      issuers(first: 5) {
        nodes {
          key
          name
        }
      }
    }
    ... on Measure {
      kind
      batch {
        key
        name
      }
      domain {
        key
        name
      }
      pilotArea {
        key
        name
      }
      scope {
        key
        text
        kind
        covers(first: 30) {
          totalCount
          edges {
            level
            node {
              __typename
              ... on Place {
                key
                name
              }
              ... on PilotZone {
                key
                name
              }
              ... on PilotArea {
                key
                name
              }
              ... on Park {
                key
                name
              }
            }
          }
        }
      }
      agencies(first: 50) {
        edges {
          role
          level
          node {
            key
            name
            resolution
            successors(first: 3) {
              nodes {
                key
                name
              }
            }
          }
          claims(first: 3) {
            ...ClaimParts
          }
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const MeasureClaimsDocument = new TypedDocumentString(`
    query MeasureClaims($id: ID!, $after: String) {
  node(id: $id) {
    ... on Measure {
      claims(levels: [STATED, DERIVED, JUDGED], first: 50, after: $after) {
        totalCount
        nodes {
          ...ClaimParts
        }
      }
    }
    ... on PlainPassage {
      claims(first: 50, after: $after) {
        totalCount
        nodes {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<MeasureClaimsQuery, MeasureClaimsQueryVariables>;
export const ParkDocument = new TypedDocumentString(`
    query Park($key: String!) {
  park(by: {key: $key}) {
    id
    key
    name
    aliases
    kind
    within {
      ...PlaceAround
    }
    pilotZone {
      key
      name
    }
    covering: claims(predicate: COVERS, first: 100) {
      ...DirectScopes
    }
    coordination: claims(predicate: COORDINATED_WITH, first: 10) {
      nodes {
        ...ClaimParts
      }
    }
    all: claims(first: 50) {
      nodes {
        ...ClaimParts
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}
fragment CoveringScopes on CoveringScopeConnection {
  edges {
    level
    node {
      key
      text
      kind
      jurisdiction
      measures(first: 1) {
        totalCount
      }
    }
    claims(first: 3) {
      ...ClaimParts
    }
  }
}
fragment PlaceScopes on Place {
  key
  name
  scopes(first: 100) {
    ...CoveringScopes
  }
}
fragment PlaceAround on Place {
  ...PlaceScopes
  within {
    ...PlaceScopes
    within {
      ...PlaceScopes
    }
  }
}
fragment DirectScopes on ClaimConnection {
  nodes {
    ...ClaimParts
    subject {
      ... on Scope {
        kind
        jurisdiction
        measures(first: 1) {
          totalCount
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ParkQuery, ParkQueryVariables>;
export const AreaDocument = new TypedDocumentString(`
    query Area($key: String!) {
  pilotArea(by: {key: $key}) {
    id
    key
    name
    aliases
    within {
      ...PlaceAround
    }
    pilotZone {
      key
      name
      covering: claims(predicate: COVERS, first: 100) {
        ...DirectScopes
      }
    }
    covering: claims(predicate: COVERS, first: 100) {
      ...DirectScopes
    }
    measures(first: 1) {
      totalCount
    }
    all: claims(first: 20) {
      nodes {
        ...ClaimParts
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}
fragment CoveringScopes on CoveringScopeConnection {
  edges {
    level
    node {
      key
      text
      kind
      jurisdiction
      measures(first: 1) {
        totalCount
      }
    }
    claims(first: 3) {
      ...ClaimParts
    }
  }
}
fragment PlaceScopes on Place {
  key
  name
  scopes(first: 100) {
    ...CoveringScopes
  }
}
fragment PlaceAround on Place {
  ...PlaceScopes
  within {
    ...PlaceScopes
    within {
      ...PlaceScopes
    }
  }
}
fragment DirectScopes on ClaimConnection {
  nodes {
    ...ClaimParts
    subject {
      ... on Scope {
        kind
        jurisdiction
        measures(first: 1) {
          totalCount
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<AreaQuery, AreaQueryVariables>;
export const AreaMeasuresDocument = new TypedDocumentString(`
    query AreaMeasures($key: String!, $after: String) {
  pilotArea(by: {key: $key}) {
    measures(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        level
        node {
          ...MeasureRow
        }
      }
    }
  }
}
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<AreaMeasuresQuery, AreaMeasuresQueryVariables>;
export const ScopeMeasuresDocument = new TypedDocumentString(`
    query ScopeMeasures($key: String!, $after: String) {
  scope(by: {key: $key}) {
    measures(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...MeasureRow
      }
    }
  }
}
    fragment MeasureRow on Measure {
  __typename
  id
  key
  name
  number
  kind
  date
  document {
    key
    title
    documentNumber {
      text
    }
  }
  batch {
    key
    name
    ordinal
  }
  domain {
    key
    name
  }
  scope {
    key
    text
    kind
  }
  agencies(first: 20) {
    edges {
      role
      node {
        key
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<ScopeMeasuresQuery, ScopeMeasuresQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($key: String!) {
  place(by: {key: $key}) {
    id
    ...PlaceAround
    shortNames
    rank
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}
fragment CoveringScopes on CoveringScopeConnection {
  edges {
    level
    node {
      key
      text
      kind
      jurisdiction
      measures(first: 1) {
        totalCount
      }
    }
    claims(first: 3) {
      ...ClaimParts
    }
  }
}
fragment PlaceScopes on Place {
  key
  name
  scopes(first: 100) {
    ...CoveringScopes
  }
}
fragment PlaceAround on Place {
  ...PlaceScopes
  within {
    ...PlaceScopes
    within {
      ...PlaceScopes
    }
  }
}`) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const ScopeDocument = new TypedDocumentString(`
    query Scope($key: String!) {
  scope(by: {key: $key}) {
    id
    key
    text
    kind
    covers(first: 100) {
      totalCount
      edges {
        level
        node {
          __typename
          ... on Place {
            key
            name
          }
          ... on PilotZone {
            key
            name
          }
          ... on PilotArea {
            key
            name
          }
          ... on Park {
            key
            name
          }
        }
        claims(first: 2) {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}
fragment EvidenceParts on Evidence {
  kind
  quote
  before
  after
  document {
    key
    title
    documentNumber {
      text
    }
  }
  passage {
    __typename
    key
    name
  }
  locator {
    spans {
      start
      end
    }
    row
    sequence
    column
  }
  reference {
    publisher
    title
    url
    dateRead
  }
}
fragment ClaimParts on Claim {
  id
  key
  predicate
  role
  value
  level
  method
  assertedBy
  confidence
  score
  note
  noteZh
  reviewer
  reviewedOn
  subject {
    ...NodeName
  }
  object {
    ...NodeName
  }
  evidence(first: 10) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<ScopeQuery, ScopeQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    edges {
      match
      node {
        ...NodeName
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      match
      highlights {
        field
        text
        spans {
          start
          end
        }
      }
      node {
        ...NodeName
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  key
  ... on Measure {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PlainPassage {
    name
    number
    date
    document {
      key
      title
      documentNumber {
        text
      }
    }
  }
  ... on PolicyDocument {
    title
    documentNumber {
      text
    }
    documentDate
  }
  ... on Agency {
    name
    tier
  }
  ... on Batch {
    name
    series
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
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  dataset {
    version
    loadedAt
    counts {
      measures
      documents
      agencies
      batches
      claims
    }
  }
  documents(filter: {inCorpus: true}, first: 100) {
    totalCount
    nodes {
      key
      title
      documentNumber {
        text
      }
      genre
      documentDate
      measures(first: 1) {
        totalCount
      }
    }
  }
  measures(first: 1) {
    totalCount
    facets {
      batches(first: 12) {
        ...FacetParts
      }
      domains(first: 12) {
        ...FacetParts
      }
      scopes(first: 12) {
        ...FacetParts
      }
      kinds {
        ...FacetParts
      }
    }
  }
}
    fragment FacetParts on Facet {
  values {
    value
    label
    count
  }
  distinct
  missing
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;