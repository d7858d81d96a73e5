import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentRow, PassageRow, BatchRow, DomainRow, AgencyRow, PlaceRow, PilotZoneRow, PilotAreaRow, ParkRow, ScopeRow, CoverableRow, ClaimRow, EvidenceRow, MentionRow, ProblemRow, CorrectionRow, NodeRow, CitedRow, TotalRow, BatchHoleRow, AgencyEntry, AgencyPage, PassageEntry, PassagePage, DocumentEntry, DocumentPage, BatchEntry, BatchPage, ClaimEntry, ClaimPage, TotalEntry, TotalPage, BatchHoleEntry, BatchHolePage, DomainEntry, DomainPage, MentionEntry, MentionPage, ProblemEntry, ProblemPage, PlaceEntry, PlacePage, PilotZoneEntry, PilotZonePage, PilotAreaEntry, PilotAreaPage, ParkEntry, ParkPage, ScopeEntry, ScopePage, CoverableEntry, CoverablePage, HitEntry, HitPage, SelectedPage, MeasureSeriesRow, PageInfoRow, Counts, ActiveDataset } from '../row-types.ts';
import type { ApplicationEdgeRow, ApplicationConnectionRow, ResponsibilityEdgeRow, ResponsibilityConnectionRow, LineageEdgeRow, LineageConnectionRow, LineageRow, LineageHopRow, LadderRow, LadderHopRow, LadderAreaRow, LadderExtentRow, PromotionRow, LinkExplanationRow, RivalRow, RejectionRow, PathRow, PathSetRow, NeighbourhoodRow, GraphLinkRow, FlatGraphRow, FlatLinkRow, BatchComparisonRow, BatchSideRow, DomainDifferenceRow, AgencyDifferenceRow, ScopeDifferenceRow, GapsRow } from '../lineage-rows.ts';
import type { ApiContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 in UTC, e.g. `2026-11-23T03:03:39.306Z`. */
  DateTime: { input: string; output: string; }
  /** A date as far as the source states it: `2021`, `2021-05` or `2021-05-28`. Never filled up. */
  PartialDate: { input: string; output: string; }
};

/** 部门、单位: what a printed body name resolves to, or the printed name alone where nothing in the register fits. */
export type Agency = Cited & Node & {
  readonly __typename?: 'Agency';
  /** Short names in use, e.g. `["省商务厅"]`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Bodies that an ambiguous name may mean; `[]` for others. */
  readonly candidates: ReadonlyArray<Agency>;
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** Its opposites at another tier; no successors of it. */
  readonly counterparts: AgencyLinkConnection;
  /** Documents it issued, alone or jointly. */
  readonly documents: AgencyDocumentConnection;
  /** Names it had before, e.g. `["辽宁省对外贸易经济合作厅"]`. */
  readonly formerNames: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Key of the place whose body it is, e.g. `liaoning`; null when unknown. */
  readonly jurisdiction: Maybe<Scalars['String']['output']>;
  /** Readable and stable for years, e.g. `ln-commerce`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** What it is known as now: the bodies at the end of its successions, itself where nothing succeeded it. */
  readonly knownAs: ReadonlyArray<Agency>;
  /** What it answers for, by date, then in the order of the text. */
  readonly measures: AgencyMeasureConnection;
  /** Its full name, e.g. `国家外汇管理局辽宁省分局`. */
  readonly name: Scalars['String']['output'];
  /** What the register notes; null where it notes nothing. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Bodies that it took over from, within its tier. */
  readonly predecessors: AgencyLinkConnection;
  /** Whether the register knows it. */
  readonly resolution: Resolution;
  /** What it answers for, by date, then in the order of the text; with those of the bodies that it took over from, if asked. */
  readonly responsibilities: ResponsibilityConnection;
  /** Key of the place a central body is stationed in, e.g. `dalian`; null for others. */
  readonly stationedIn: Maybe<Scalars['String']['output']>;
  /** Bodies that took over from it, within its tier. */
  readonly successors: AgencyLinkConnection;
  /** Which level of government; null for a body that the register does not know. */
  readonly tier: Maybe<Tier>;
  /** Since when it exists under this name; null when no source says. */
  readonly validFrom: Maybe<Scalars['PartialDate']['output']>;
  /** Until when; null when no source says, or it still does. */
  readonly validUntil: Maybe<Scalars['PartialDate']['output']>;
};


/** 部门、单位: what a printed body name resolves to, or the printed name alone where nothing in the register fits. */
export type AgencyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/** 部门、单位: what a printed body name resolves to, or the printed name alone where nothing in the register fits. */
export type AgencyCounterpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** 部门、单位: what a printed body name resolves to, or the printed name alone where nothing in the register fits. */
export type AgencyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** 部门、单位: what a printed body name resolves to, or the printed name alone where nothing in the register fits. */
export type AgencyKnownAsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** 部门、单位: what a printed body name resolves to, or the printed name alone where nothing in the register fits. */
export type AgencyMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 部门、单位: what a printed body name resolves to, or the printed name alone where nothing in the register fits. */
export type AgencyPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** 部门、单位: what a printed body name resolves to, or the printed name alone where nothing in the register fits. */
export type AgencyResponsibilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includePredecessors?: InputMaybe<Scalars['Boolean']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 部门、单位: what a printed body name resolves to, or the printed name alone where nothing in the register fits. */
export type AgencySuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

/** A page of bodies. */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How often a body stands in each of two batches. */
export type AgencyDifference = {
  readonly __typename?: 'AgencyDifference';
  /** Rows of the first batch. */
  readonly a: Scalars['Int']['output'];
  /** The body; null for rows without one. */
  readonly agency: Maybe<Agency>;
  /** Rows of the second batch. */
  readonly b: Scalars['Int']['output'];
};

/** A page of documents that a body issued. */
export type AgencyDocumentConnection = {
  readonly __typename?: 'AgencyDocumentConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<AgencyDocumentEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<PolicyDocument>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of documents that a body issued, with its place in the list. */
export type AgencyDocumentEdge = {
  readonly __typename?: 'AgencyDocumentEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: PolicyDocument;
};


/** One of documents that a body issued, with its place in the list. */
export type AgencyDocumentEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of bodies, with its place in the list. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Agency;
};

/** Which bodies to list. AND across fields, OR within one. */
export type AgencyFilter = {
  /** Of these places: keys, e.g. `["liaoning"]`; null for any. */
  readonly jurisdiction?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Resolved, ambiguous or unknown ones; null for any. */
  readonly resolution?: InputMaybe<ReadonlyArray<Resolution>>;
  /** Of these tiers; null for any. */
  readonly tier?: InputMaybe<ReadonlyArray<Tier>>;
};

/** A page of bodies linked to a body. */
export type AgencyLinkConnection = {
  readonly __typename?: 'AgencyLinkConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<AgencyLinkEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of bodies linked to a body, with its place in the list. */
export type AgencyLinkEdge = {
  readonly __typename?: 'AgencyLinkEdge';
  /** What happened: `RENAMED`, `MERGED`, `DUTIES_MOVED`; null for a counterpart. */
  readonly change: Maybe<Scalars['String']['output']>;
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Agency;
  /** When, as far as the source says, e.g. `2009-09`; null where it does not. */
  readonly since: Maybe<Scalars['PartialDate']['output']>;
  /** What that date is, e.g. `CHANGE` or `PLAN`; null where there is none. */
  readonly sinceIs: Maybe<Scalars['String']['output']>;
};


/** One of bodies linked to a body, with its place in the list. */
export type AgencyLinkEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to name one body. */
export type AgencyLookup =
  /** A global id, as `id` gives it. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; readonly name?: never; readonly slug?: never; }
  |  /** A key, e.g. `ln-commerce`; one that it had before the register knew it, e.g. `liaoning/省商务厅`, leads to the same body. */
  { readonly id?: never; readonly key: Scalars['String']['input']; readonly name?: never; readonly slug?: never; }
  |  /** A full, short or former name, e.g. `省商务厅`; null comes back when more than one body has it. */
  { readonly id?: never; readonly key?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** The register's slug, e.g. `ln-commerce`; the same as the key of a body that the register knows. */
  { readonly id?: never; readonly key?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A page of measures that a body answers for. */
export type AgencyMeasureConnection = {
  readonly __typename?: 'AgencyMeasureConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<AgencyMeasureEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures that a body answers for, with its place in the list. */
export type AgencyMeasureEdge = {
  readonly __typename?: 'AgencyMeasureEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Measure;
  /** How the body takes part, e.g. `LEAD`. */
  readonly role: Role;
};


/** One of measures that a body answers for, with its place in the list. */
export type AgencyMeasureEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of measures that hold somewhere. */
export type ApplicationConnection = {
  readonly __typename?: 'ApplicationConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures that hold somewhere, with its place in the list. */
export type ApplicationEdge = {
  readonly __typename?: 'ApplicationEdge';
  /** The claims that this rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** What the scope covers: the place itself, or something that it lies in, e.g. 辽宁省. */
  readonly covered: Node;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** Why it holds there. */
  readonly how: ApplicationHow;
  /** How we know: the weakest of all that it rests on, the statement of scope, what the scope covers, and what lies in what. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Measure;
  /** The statement, e.g. 全省; null for a trial. */
  readonly scope: Maybe<Scope>;
  /** The way from the place to what is covered, both ends included, e.g. 沈阳经济技术开发区, 沈阳市, 辽宁省. */
  readonly via: ReadonlyArray<Node>;
};


/** One of measures that hold somewhere, with its place in the list. */
export type ApplicationEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A page of measures tried in an area. */
export type AreaMeasureConnection = {
  readonly __typename?: 'AreaMeasureConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<AreaMeasureEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures tried in an area, with its place in the list. */
export type AreaMeasureEdge = {
  readonly __typename?: 'AreaMeasureEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Measure;
};


/** One of measures tried in an area, with its place in the list. */
export type AreaMeasureEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 批次: one batch of a series of reform experiences, e.g. 第七批. */
export type Batch = Cited & Node & {
  readonly __typename?: 'Batch';
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** The documents that set it out. */
  readonly documents: BatchDocumentConnection;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `中国（辽宁）自由贸易试验区改革创新经验/7`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** Its measures, in the order of the text. */
  readonly measures: BatchMeasureConnection;
  /** As printed, e.g. `第七批`. */
  readonly name: Scalars['String']['output'];
  /** Its number, e.g. `7`. */
  readonly ordinal: Scalars['Int']['output'];
  /** The zone whose experiences they are; null where the series does not name one. */
  readonly pilotZone: Maybe<PilotZone>;
  /** The series it belongs to, e.g. `中国（辽宁）自由贸易试验区改革创新经验`. */
  readonly series: Scalars['String']['output'];
};


/** 批次: one batch of a series of reform experiences, e.g. 第七批. */
export type BatchClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/** 批次: one batch of a series of reform experiences, e.g. 第七批. */
export type BatchDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** 批次: one batch of a series of reform experiences, e.g. 第七批. */
export type BatchMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

/** How two batches differ. Each list has the most frequent first, then by key. */
export type BatchComparison = {
  readonly __typename?: 'BatchComparison';
  /** The first batch. */
  readonly a: BatchSide;
  /** By body. */
  readonly agencies: ReadonlyArray<AgencyDifference>;
  /** The second batch. */
  readonly b: BatchSide;
  /** By domain. */
  readonly domains: ReadonlyArray<DomainDifference>;
  /** By scope. */
  readonly scopes: ReadonlyArray<ScopeDifference>;
};


/** How two batches differ. Each list has the most frequent first, then by key. */
export type BatchComparisonAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How two batches differ. Each list has the most frequent first, then by key. */
export type BatchComparisonDomainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How two batches differ. Each list has the most frequent first, then by key. */
export type BatchComparisonScopesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of batches. */
export type BatchConnection = {
  readonly __typename?: 'BatchConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<BatchEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Batch>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of documents that set a batch out. */
export type BatchDocumentConnection = {
  readonly __typename?: 'BatchDocumentConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<BatchDocumentEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<PolicyDocument>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of documents that set a batch out, with its place in the list. */
export type BatchDocumentEdge = {
  readonly __typename?: 'BatchDocumentEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: PolicyDocument;
};


/** One of documents that set a batch out, with its place in the list. */
export type BatchDocumentEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of batches, with its place in the list. */
export type BatchEdge = {
  readonly __typename?: 'BatchEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Batch;
};

/** A number that a series of batches skips. Its id gives null once that batch is here. */
export type BatchHole = Node & {
  readonly __typename?: 'BatchHole';
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** The key that the batch would have, e.g. `中国（辽宁）自由贸易试验区改革创新经验/5`. */
  readonly key: Scalars['String']['output'];
  /** The number of the batch that is not here, e.g. `5`. */
  readonly ordinal: Scalars['Int']['output'];
  /** The series, e.g. `中国（辽宁）自由贸易试验区改革创新经验`. */
  readonly series: Scalars['String']['output'];
};

/** A page of numbers of batches that are not here. */
export type BatchHoleConnection = {
  readonly __typename?: 'BatchHoleConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<BatchHoleEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<BatchHole>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of numbers of batches that are not here, with its place in the list. */
export type BatchHoleEdge = {
  readonly __typename?: 'BatchHoleEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: BatchHole;
};

/** A page of measures of a batch. */
export type BatchMeasureConnection = {
  readonly __typename?: 'BatchMeasureConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<BatchMeasureEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures of a batch, with its place in the list. */
export type BatchMeasureEdge = {
  readonly __typename?: 'BatchMeasureEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Measure;
};


/** One of measures of a batch, with its place in the list. */
export type BatchMeasureEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of two batches that are compared. */
export type BatchSide = {
  readonly __typename?: 'BatchSide';
  /** The batch. */
  readonly batch: Batch;
  /** These rows, in the order of the text. */
  readonly followedUp: ReadonlyArray<Measure>;
  /** How many of them a later passage restates or carries out. */
  readonly followedUpCount: Scalars['Int']['output'];
  /** The rows that no later passage here takes up. */
  readonly notFollowedUp: ReadonlyArray<Measure>;
  /** How many rows it has here, e.g. `46`. */
  readonly rows: Scalars['Int']['output'];
};


/** One of two batches that are compared. */
export type BatchSideFollowedUpArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of two batches that are compared. */
export type BatchSideNotFollowedUpArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Words for people: Chinese first, English beside it. */
export type BilingualText = {
  readonly __typename?: 'BilingualText';
  /** English; names stay as printed. */
  readonly en: Scalars['String']['output'];
  /** Chinese. */
  readonly zh: Scalars['String']['output'];
};

/** A page of documents that a document refers to. */
export type CitationConnection = {
  readonly __typename?: 'CitationConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<PolicyDocument>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of documents that a document refers to, with its place in the list. */
export type CitationEdge = {
  readonly __typename?: 'CitationEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: PolicyDocument;
  /** How it refers to it, e.g. `BASED_ON`. */
  readonly relation: CitationRelation;
};


/** One of documents that a document refers to, with its place in the list. */
export type CitationEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Something that claims are made about; every fact shown of it can be asked for its source. */
export type Cited = {
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
};


/** Something that claims are made about; every fact shown of it can be asked for its source. */
export type CitedClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};

/** A page of documents that refer to a document. */
export type CitedByConnection = {
  readonly __typename?: 'CitedByConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<CitedByEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<PolicyDocument>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of documents that refer to a document, with its place in the list. */
export type CitedByEdge = {
  readonly __typename?: 'CitedByEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: PolicyDocument;
  /** How it is referred to, e.g. `IMPLEMENTS`. */
  readonly relation: CitationRelation;
};


/** One of documents that refer to a document, with its place in the list. */
export type CitedByEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Who says what of whom, and how we know: the atom that everything else rests on.
 * E.g. 国家外汇管理局辽宁省分局 RESPONSIBLE_FOR row 24 of 辽政发〔2024〕5号, stated in the cell 责任单位.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** A document's key, `register`, the reviewer's name, or `yuanliu` for rules and the candidate engine. */
  readonly assertedBy: Scalars['String']['output'];
  /** How sure the reviewer or rule is; null where nobody said. */
  readonly confidence: Maybe<Confidence>;
  /** Why it may be trusted, and how far. */
  readonly confidenceReasons: ReadonlyArray<BilingualText>;
  /** The document that states it; null for derived and judged claims. */
  readonly document: Maybe<PolicyDocument>;
  /** What it rests on in the sources, in the order of the text; `[]` for a claim that rests on other claims alone. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Why it is held, in one sentence: only what a document says is worded as if one did. */
  readonly explanation: BilingualText;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `5d0c0f0e6f7f4a6f0f1b2c3d`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** How we know. */
  readonly level: Level;
  /** How it came about, e.g. `table-cell`, `unit-bracket`; the rule's name for a derived claim, e.g. `rule:plan-of-an-area`. */
  readonly method: Scalars['String']['output'];
  /** The reviewer's one sentence in English, or a candidate's reasons; null where there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The same in Chinese; null where there is none. */
  readonly noteZh: Maybe<Scalars['String']['output']>;
  /** The thing at the other end; null for a claim with a literal value. */
  readonly object: Maybe<Node>;
  /** What it says, e.g. `RESPONSIBLE_FOR`. */
  readonly predicate: Predicate;
  /** The claims it was derived from; `[]` for a claim that was read or judged. */
  readonly restsOn: ReadonlyArray<Claim>;
  /** When it was judged, e.g. `2026-11-20`; null unless the level is JUDGED. */
  readonly reviewedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Who judged it; null unless the level is JUDGED. */
  readonly reviewer: Maybe<Scalars['String']['output']>;
  /** Qualifies the predicate: the role of a responsibility (`LEAD`), the field of a date (`issuedOn`); null where there is nothing to qualify. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** A candidate's score from 0 to 1, e.g. `0.82`; null at every other level. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** What the claim is about. */
  readonly subject: Node;
  /** The literal value, e.g. `2024-03-16`; null where the claim links two things. */
  readonly value: Maybe<Scalars['String']['output']>;
};


/**
 * Who says what of whom, and how we know: the atom that everything else rests on.
 * E.g. 国家外汇管理局辽宁省分局 RESPONSIBLE_FOR row 24 of 辽政发〔2024〕5号, stated in the cell 责任单位.
 */
export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who says what of whom, and how we know: the atom that everything else rests on.
 * E.g. 国家外汇管理局辽宁省分局 RESPONSIBLE_FOR row 24 of 辽政发〔2024〕5号, stated in the cell 责任单位.
 */
export type ClaimRestsOnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of claims, with its place in the list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Claim;
};

/** How sure a reviewer or rule is. */
export type Confidence =
  /** High, as the reviewer marks it for this kind and pair. */
  | 'HIGH'
  /** Low, as the reviewer marks it: shown so that somebody looks. */
  | 'LOW'
  /** Medium, as the reviewer marks it. */
  | 'MEDIUM';

/** 更正: what a user laid over the text, visible as such; the text itself is shown as printed. */
export type Correction = Node & {
  readonly __typename?: 'Correction';
  /** The document. */
  readonly document: PolicyDocument;
  /** Which field, e.g. `title`. */
  readonly field: Scalars['String']['output'];
  /** What the text says; null where it says nothing. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** The key of what is corrected, the field and what the text says there, folded, e.g. `辽政发〔2024〕5号#四/17@title/工业互联网赋能中心助力园区数字化转型`. */
  readonly key: Scalars['String']['output'];
  /** The passage; null where a field of the document itself is corrected. */
  readonly passage: Maybe<Passage>;
  /** What it should say; null where it should say nothing. */
  readonly to: Maybe<Scalars['String']['output']>;
  /** Who says so. */
  readonly who: Scalars['String']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** Somewhere that a scope may cover: a place, a zone, an area or a park. */
export type Coverable = Park | PilotArea | PilotZone | Place;

/** A page of stated totals. */
export type CoverageConnection = {
  readonly __typename?: 'CoverageConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<CoverageEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<StatedTotal>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of stated totals, with its place in the list. */
export type CoverageEdge = {
  readonly __typename?: 'CoverageEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: StatedTotal;
};

/** Which stated totals. AND across fields, OR within one; null asks for nothing. */
export type CoverageFilter = {
  /** Stated in one of these documents: keys or ids. */
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: only those that do not agree. */
  readonly gapsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Compared by one of these rules. */
  readonly rule?: InputMaybe<ReadonlyArray<CoverageRule>>;
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

/** A page of scopes that cover a place. */
export type CoveringScopeConnection = {
  readonly __typename?: 'CoveringScopeConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<CoveringScopeEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Scope>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of scopes that cover a place, with its place in the list. */
export type CoveringScopeEdge = {
  readonly __typename?: 'CoveringScopeEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Scope;
};


/** One of scopes that cover a place, with its place in the list. */
export type CoveringScopeEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One version of the data: whole, immutable, and named in every answer (`extensions.dataset`, header `X-Yuanliu-Dataset`). */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How many there are of each kind. */
  readonly counts: DatasetCounts;
  /** How many documents are in the corpus with their text, e.g. `5`; stubs known only from citations are not counted. */
  readonly documents: Scalars['Int']['output'];
  /** When it was whole. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** The version before this one; null for the first. */
  readonly previous: Maybe<Scalars['String']['output']>;
  /** A digest of the rows: equal data have equal versions, e.g. `d4bd27f7640ea358c`. */
  readonly version: Scalars['String']['output'];
};

/** How many things a version holds. */
export type DatasetCounts = {
  readonly __typename?: 'DatasetCounts';
  /** Bodies, e.g. `86`. */
  readonly agencies: Scalars['Int']['output'];
  /** Batches, e.g. `2`. */
  readonly batches: Scalars['Int']['output'];
  /** Claims, e.g. `1830`. */
  readonly claims: Scalars['Int']['output'];
  /** Documents, stubs among them, e.g. `19`. */
  readonly documents: Scalars['Int']['output'];
  /** Domains, e.g. `14`. */
  readonly domains: Scalars['Int']['output'];
  /** Pieces of evidence, e.g. `1702`. */
  readonly evidence: Scalars['Int']['output'];
  /** Measures, e.g. `152`. */
  readonly measures: Scalars['Int']['output'];
  /** Passages, measures among them, e.g. `214`. */
  readonly passages: Scalars['Int']['output'];
  /** Relationships between things, each resting on claims, e.g. `1490`. */
  readonly relationships: Scalars['Int']['output'];
};

/** A page of batches that a document sets out. */
export type DocumentBatchConnection = {
  readonly __typename?: 'DocumentBatchConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<DocumentBatchEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Batch>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of batches that a document sets out, with its place in the list. */
export type DocumentBatchEdge = {
  readonly __typename?: 'DocumentBatchEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Batch;
};


/** One of batches that a document sets out, with its place in the list. */
export type DocumentBatchEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which documents to list. AND across fields, OR within one. */
export type DocumentFilter = {
  /** Of these kinds; null for any. */
  readonly genre?: InputMaybe<ReadonlyArray<Genre>>;
  /** True for documents with text, false for stubs; null for both. */
  readonly inCorpus?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these years of issue, e.g. `[2024]`; null for any. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A page of bodies that issued a document. */
export type DocumentIssuerConnection = {
  readonly __typename?: 'DocumentIssuerConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<DocumentIssuerEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of bodies that issued a document, with its place in the list. */
export type DocumentIssuerEdge = {
  readonly __typename?: 'DocumentIssuerEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Agency;
};


/** One of bodies that issued a document, with its place in the list. */
export type DocumentIssuerEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to name one document. */
export type DocumentLookup =
  /** A global id, as `id` gives it. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; readonly number?: never; readonly title?: never; }
  |  /**
   * A key, e.g. `辽政发〔2024〕5号`, or the slug of a document without a number, e.g. `ln-ftz-batch-4`; one that it had before
   * leads to the same document.
   */
  { readonly id?: never; readonly key: Scalars['String']['input']; readonly number?: never; readonly title?: never; }
  |  /** A document number in any bracket form, e.g. `辽政发[2024]5号`. */
  { readonly id?: never; readonly key?: never; readonly number: Scalars['String']['input']; readonly title?: never; }
  |  /** A title; white space, brackets and quotation marks do not matter. */
  { readonly id?: never; readonly key?: never; readonly number?: never; readonly title: Scalars['String']['input']; };

/** A page of measures of a document. */
export type DocumentMeasureConnection = {
  readonly __typename?: 'DocumentMeasureConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<DocumentMeasureEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures of a document, with its place in the list. */
export type DocumentMeasureEdge = {
  readonly __typename?: 'DocumentMeasureEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Measure;
};


/** One of measures of a document, with its place in the list. */
export type DocumentMeasureEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 发文字号 taken apart (GB/T 9704-2012). */
export type DocumentNumber = {
  readonly __typename?: 'DocumentNumber';
  /** 机关代字, e.g. `辽政发`. */
  readonly agencyCode: Scalars['String']['output'];
  /** The serial number, e.g. `5`. */
  readonly serial: Scalars['Int']['output'];
  /** The canonical form, e.g. `辽政发〔2024〕5号`. */
  readonly text: Scalars['String']['output'];
  /** The year in 〔〕, e.g. `2024`. */
  readonly year: Scalars['Int']['output'];
};

/** A page of passages of a document. */
export type DocumentPassageConnection = {
  readonly __typename?: 'DocumentPassageConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<DocumentPassageEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of passages of a document, with its place in the list. */
export type DocumentPassageEdge = {
  readonly __typename?: 'DocumentPassageEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Passage;
};


/** One of passages of a document, with its place in the list. */
export type DocumentPassageEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 领域: what a measure stands under, one form over its printed variants, e.g. `政府职能转变` for `一、政府职能转变` and `政府职能转变领域`. */
export type Domain = Cited & Node & {
  readonly __typename?: 'Domain';
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `贸易便利化`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** Its measures by date, then in the order of the text. */
  readonly measures: DomainMeasureConnection;
  /** The canonical form, e.g. `贸易便利化`. */
  readonly name: Scalars['String']['output'];
  /** Other forms as printed, e.g. `["贸易便利化领域"]`; `[]` when there is one form only. */
  readonly variants: ReadonlyArray<Scalars['String']['output']>;
};


/** 领域: what a measure stands under, one form over its printed variants, e.g. `政府职能转变` for `一、政府职能转变` and `政府职能转变领域`. */
export type DomainClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/** 领域: what a measure stands under, one form over its printed variants, e.g. `政府职能转变` for `一、政府职能转变` and `政府职能转变领域`. */
export type DomainMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

/** A page of domains. */
export type DomainConnection = {
  readonly __typename?: 'DomainConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<DomainEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Domain>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How often a domain stands in each of two batches. */
export type DomainDifference = {
  readonly __typename?: 'DomainDifference';
  /** Rows of the first batch. */
  readonly a: Scalars['Int']['output'];
  /** Rows of the second batch. */
  readonly b: Scalars['Int']['output'];
  /** The domain; null for rows under none. */
  readonly domain: Maybe<Domain>;
};

/** One of domains, with its place in the list. */
export type DomainEdge = {
  readonly __typename?: 'DomainEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Domain;
};

/** A page of measures under a domain. */
export type DomainMeasureConnection = {
  readonly __typename?: 'DomainMeasureConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<DomainMeasureEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures under a domain, with its place in the list. */
export type DomainMeasureEdge = {
  readonly __typename?: 'DomainMeasureEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Measure;
};


/** One of measures under a domain, with its place in the list. */
export type DomainMeasureEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What dates an event. */
export type EventBasis =
  /** 成文: the document that sets it out is dated. */
  | 'ISSUED'
  /** 未载明: no text here says when. */
  | 'NOT_STATED'
  /** 事后提及: a report or letter speaks of it; it had begun, or been announced, on that day or before. */
  | 'REPORTED';

/** The place in a source that says it. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** TEXT: what stands right behind it, up to 60 code units; null for a REFERENCE. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** TEXT: what stands right before the quote, up to 60 code units, as stored; empty at the beginning of the document; null for a REFERENCE. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** TEXT: the document it stands in; null for a REFERENCE. */
  readonly document: Maybe<PolicyDocument>;
  /** Whether it is a checked quote or a page that is only named. */
  readonly kind: EvidenceKind;
  /** TEXT: where it stands; null for a REFERENCE. */
  readonly locator: Maybe<Locator>;
  /** The passage it stands in; null where it stands in none, such as a title or a signature. */
  readonly passage: Maybe<Passage>;
  /** TEXT: the words themselves, e.g. `国家外汇管理局辽宁省分局`; equals the text at the spans with layout white space removed. Null for a REFERENCE. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** REFERENCE: what was read; null for TEXT. */
  readonly reference: Maybe<Reference>;
};

/** Text: a quote that was checked against the stored document. Reference: a page named by publisher, title and address, not checked here. */
export type EvidenceKind =
  /** An official page outside the corpus; shown as unchecked, never with an invented quote. */
  | 'REFERENCE'
  /** A verbatim quote of a document of the corpus, with its spans; checked at every load. */
  | 'TEXT';

/** How many measures have each value of one dimension. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** How many different values there are in all, e.g. `14`. */
  readonly distinct: Scalars['Int']['output'];
  /** How many measures have no value, e.g. `25`; `values` need not add up to `totalCount` where a measure can have several. */
  readonly missing: Scalars['Int']['output'];
  /** The values, the most frequent first, then by key. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value and how many measures have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many measures, e.g. `28`. */
  readonly count: Scalars['Int']['output'];
  /** How to show it, e.g. `沈阳海关`; the value itself where it has no name of its own. */
  readonly label: Scalars['String']['output'];
  /** The value: a key, an enum value or a year, as the filter takes it, e.g. `贸易便利化`. */
  readonly value: Scalars['String']['output'];
};

/** A graph as two flat lists, as node-graph panels and data frames want them: every value is a scalar, and an edge names its ends by their ids. */
export type FlatGraph = {
  readonly __typename?: 'FlatGraph';
  /** The links among the things of `nodes(first: 300)`, the nearest first. */
  readonly edges: ReadonlyArray<FlatLink>;
  /** The things, the nearest first. */
  readonly nodes: ReadonlyArray<FlatNode>;
};


/** A graph as two flat lists, as node-graph panels and data frames want them: every value is a scalar, and an edge names its ends by their ids. */
export type FlatGraphEdgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A graph as two flat lists, as node-graph panels and data frames want them: every value is a scalar, and an edge names its ends by their ids. */
export type FlatGraphNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A link of a flat graph, in the direction of what it says. */
export type FlatLink = {
  readonly __typename?: 'FlatLink';
  /** The same for the same link in every answer. */
  readonly id: Scalars['ID']['output'];
  /** How we know of this link, e.g. `JUDGED`: the strongest level among its claims. */
  readonly level: Level;
  /** What it says, e.g. `EVOLVED_INTO`. */
  readonly predicate: Predicate;
  /** The role of a body; null for other links. */
  readonly role: Maybe<Role>;
  /** Id of the thing that it leads from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the thing that it leads to. */
  readonly target: Scalars['ID']['output'];
};

/** A thing of a flat graph. */
export type FlatNode = {
  readonly __typename?: 'FlatNode';
  /** What tells it from others of its name: the key of a passage's document, the tier of a body, the series of a batch; null for other things. */
  readonly context: Maybe<Scalars['String']['output']>;
  /** The date of the document, or of the document that a passage stands in; null where none is stated, and for other things. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** The global id of the thing, for `node(id)`, and what edges name it by. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `辽政发〔2024〕5号#二/5`. */
  readonly key: Scalars['String']['output'];
  /** What it is called, e.g. `沈阳海关`. */
  readonly name: Scalars['String']['output'];
  /** Its GraphQL type, e.g. `Measure`. */
  readonly type: Scalars['String']['output'];
};

/** A page of measures that lack something. */
export type GapMeasureConnection = {
  readonly __typename?: 'GapMeasureConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<GapMeasureEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures that lack something, with its place in the list. */
export type GapMeasureEdge = {
  readonly __typename?: 'GapMeasureEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Measure;
};

/** What nobody has followed up, and what is missing. */
export type Gaps = {
  readonly __typename?: 'Gaps';
  /** Numbers of batches below the highest of their series that are not here. */
  readonly batchHoles: BatchHoleConnection;
  /** Documents that are cited and not in the corpus; `citedBy` says by whom. */
  readonly citationsToNowhere: PolicyDocumentConnection;
  /** Measures that no text names a body for. */
  readonly measuresWithoutBody: GapMeasureConnection;
  /** Tasks and practices of areas that no later passage takes up. */
  readonly pilotsWithoutDownstream: GapMeasureConnection;
};


/** What nobody has followed up, and what is missing. */
export type GapsBatchHolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What nobody has followed up, and what is missing. */
export type GapsCitationsToNowhereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** What nobody has followed up, and what is missing. */
export type GapsMeasuresWithoutBodyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What nobody has followed up, and what is missing. */
export type GapsPilotsWithoutDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

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

/** A link between two things, in a flat list. */
export type GraphLink = {
  readonly __typename?: 'GraphLink';
  /** Global ids of the claims that it rests on, at most 20; there is always at least one. */
  readonly claimIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The claims that this rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** The subject of the link. */
  readonly from: Node;
  /** How we know of this link, e.g. `JUDGED`: the strongest level among its claims. */
  readonly level: Level;
  /** What the link says, e.g. `RESPONSIBLE_FOR`. */
  readonly predicate: Predicate;
  /** The role of a body; null for other links. */
  readonly role: Maybe<Role>;
  /** The object of the link. */
  readonly to: Node;
};


/** A link between two things, in a flat list. */
export type GraphLinkClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A piece of a field that has words of the query. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** Which field, e.g. `title`, `content`, `names`. */
  readonly field: Scalars['String']['output'];
  /** Where the words stand in the piece. */
  readonly spans: ReadonlyArray<Span>;
  /** The piece, up to 120 code units around the first word found. */
  readonly text: Scalars['String']['output'];
};

/** From the trial in an area over the batch to the scope and to later rules, hop by hop in the order of events. Links of kind RELATED_TO are no rungs. A row that nothing else is known of has the stated ladder zone → batch → scope. */
export type Ladder = {
  readonly __typename?: 'Ladder';
  /** Whether an area of trial is known; NOT_STATED where no text ties it to one. */
  readonly areaKnowledge: AreaKnowledge;
  /** Areas that it was tried in; `[]` where none is known. */
  readonly areas: ReadonlyArray<LadderArea>;
  /** What cut the ladder short; `[]` when it is whole. */
  readonly cuts: ReadonlyArray<WalkCut>;
  /** The hops, from the earliest to the latest; at most 100 links besides those of areas, batches and scopes. */
  readonly hops: ReadonlyArray<LadderHop>;
  /** True when more leads here or from here than is shown; `cuts` says why. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** From the trial in an area over the batch to the scope and to later rules, hop by hop in the order of events. Links of kind RELATED_TO are no rungs. A row that nothing else is known of has the stated ladder zone → batch → scope. */
export type LadderHopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An area that it was tried in. */
export type LadderArea = {
  readonly __typename?: 'LadderArea';
  /** The area, e.g. 沈阳片区. */
  readonly area: PilotArea;
  /** The claims that this rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** How we know: the weakest of all that leads from the trial to here. */
  readonly level: Level;
};


/** An area that it was tried in. */
export type LadderAreaClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** When something happened, as far as it is known: never the date of a document that only looks back on it. */
export type LadderEvent = {
  readonly __typename?: 'LadderEvent';
  /** What dates it. */
  readonly basis: EventBasis;
  /** The date of the document that set it out, e.g. `2017-08-29`; null where that document is undated or only reports. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** The day by which it had begun or been announced, where only a report tells, e.g. `2022-06-06`; null otherwise. */
  readonly notAfter: Maybe<Scalars['PartialDate']['output']>;
};

/** Where something holds, as a side of a comparison. */
export type LadderExtent = {
  readonly __typename?: 'LadderExtent';
  /** What kind of scope, e.g. `AREA`. */
  readonly kind: ScopeKind;
  /** The scope; null where the extent is the zone or area itself, which no text states as a scope. */
  readonly scope: Maybe<Scope>;
  /** As printed, e.g. `全省`; the name of the zone or area where no scope is stated. */
  readonly text: Scalars['String']['output'];
};

/** One hop of a ladder. */
export type LadderHop = {
  readonly __typename?: 'LadderHop';
  /** Where it holds after; null where that is not stated. */
  readonly after: Maybe<LadderExtent>;
  /** Where it held before; null where that is not stated. */
  readonly before: Maybe<LadderExtent>;
  /** The claims that this rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** How the scope changes; null where one side is not stated. */
  readonly comparison: Maybe<ScopeComparison>;
  /** Where it starts: an area, a zone, a batch or a passage. */
  readonly from: Node;
  /** When the earlier end happened. */
  readonly fromEvent: LadderEvent;
  /** How we know of the hop itself. */
  readonly level: Level;
  /** What decides the order of the two ends. */
  readonly orderBasis: OrderBasis;
  /** That it spread by this hop; null where the scope does not widen or is not known. */
  readonly promotion: Maybe<Promotion>;
  /** Which step it is. */
  readonly step: LadderStep;
  /** Where it leads: a batch, a passage or a scope. */
  readonly to: Node;
  /** When the later end happened. */
  readonly toEvent: LadderEvent;
};


/** One hop of a ladder. */
export type LadderHopClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** Where a passage comes from and where it went, as flat lists. Cycles are cut: each passage and each link stands once. */
export type Lineage = {
  readonly __typename?: 'Lineage';
  /** What cut the answer short; `[]` when it is whole. */
  readonly cuts: ReadonlyArray<WalkCut>;
  /** The same passages and hops as flat lists. */
  readonly flat: FlatGraph;
  /** How many links were met, at most 1000. */
  readonly hopCount: Scalars['Int']['output'];
  /** All links met, the nearest first, each with its claims. */
  readonly hops: ReadonlyArray<LineageHop>;
  /** How many passages were met, at most 200. */
  readonly nodeCount: Scalars['Int']['output'];
  /** All passages met, the nearest first, the one asked for included. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Where the walk began. */
  readonly of: Passage;
  /** True when there is more than is shown; `cuts` says why. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** Where a passage comes from and where it went, as flat lists. Cycles are cut: each passage and each link stands once. */
export type LineageHopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where a passage comes from and where it went, as flat lists. Cycles are cut: each passage and each link stands once. */
export type LineageNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of passages linked by lineage. */
export type LineageConnection = {
  readonly __typename?: 'LineageConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which way to walk. */
export type LineageDirection =
  /** Both ways. */
  | 'BOTH'
  /** 下游: where it went. */
  | 'DOWNSTREAM'
  /** 上游: where it comes from. */
  | 'UPSTREAM';

/** One of passages linked by lineage, with its place in the list. */
export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  /** The claims that this rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What happened to the content, e.g. `EVOLVED_INTO`. */
  readonly kind: LineageKind;
  /** How we know of this link, e.g. `JUDGED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Passage;
};


/** One of passages linked by lineage, with its place in the list. */
export type LineageEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One link of a lineage, from the earlier passage to the later one. */
export type LineageHop = {
  readonly __typename?: 'LineageHop';
  /** The claims that this rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Steps from where the walk began, from 1. */
  readonly depth: Scalars['Int']['output'];
  /** The earlier passage, e.g. task 18 of 沈政发〔2017〕46号. */
  readonly from: Passage;
  /** What happened to the content. */
  readonly kind: LineageKind;
  /** How we know of this link, e.g. `JUDGED`: the strongest level among its claims. */
  readonly level: Level;
  /** The later passage, e.g. row 5 of 辽政发〔2024〕5号. */
  readonly to: Passage;
};


/** One link of a lineage, from the earlier passage to the later one. */
export type LineageHopClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 源流, what happened to the content from the earlier passage to the later one. */
export type LineageKind =
  /** 演进: the same object; the later passage carries out or extends what the earlier one sets out. */
  | 'EVOLVED_INTO'
  /** 相关: the same subject, a suggestion at most. It never counts as a promotion. */
  | 'RELATED_TO'
  /** 重申: the same instrument for the same object. */
  | 'RESTATED_IN';

/** Why two things are linked, or why they are not. */
export type LinkExplanation = {
  readonly __typename?: 'LinkExplanation';
  /** The claims behind the link with their quotes; `[]` where there is none. */
  readonly claims: ReadonlyArray<Claim>;
  /** How sure the reviewer is; null where nobody said. */
  readonly confidence: Maybe<Confidence>;
  /** Why it may be trusted, and how far. */
  readonly confidenceReasons: ReadonlyArray<BilingualText>;
  /** The one; null when this version does not have it. */
  readonly from: Maybe<Node>;
  /** The strongest level of a link between them; null where there is none. */
  readonly level: Maybe<Level>;
  /** Why there is none; null where there is one. */
  readonly reason: Maybe<NoLinkReason>;
  /** The judgement against it; null where nobody rejected it. */
  readonly rejection: Maybe<Rejection>;
  /** Other lineage of the two passages, the strongest first, at most five for each end; `[]` for other things. */
  readonly rivals: ReadonlyArray<Rival>;
  /** One sentence: it names the document with its words, the rule, or the reviewer. */
  readonly text: BilingualText;
  /** The other; null when this version does not have it. */
  readonly to: Maybe<Node>;
  /** What is not known of the link, e.g. that a document has no date; `[]` where nothing is missing. */
  readonly unknowns: ReadonlyArray<BilingualText>;
};


/** Why two things are linked, or why they are not. */
export type LinkExplanationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a quote stands in its document. */
export type Locator = {
  readonly __typename?: 'Locator';
  /** In a table: the header of the column as printed, e.g. `责任单位`; null outside tables. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** In a table: its row, from 1, headers and headings not counted, e.g. `24`; null outside tables. */
  readonly row: Maybe<Scalars['Int']['output']>;
  /** In a table: the sequence number as printed, e.g. `24`; null outside tables. */
  readonly sequence: Maybe<Scalars['String']['output']>;
  /** Ranges of the stored text, in order; more than one where a page break interrupts. */
  readonly spans: ReadonlyArray<Span>;
};

/**
 * 条目: a passage that says what is to be done or what an area did, e.g. row 24 of the seventh batch.
 * Its text is as printed; corrections stand beside it.
 */
export type Measure = Cited & Node & Passage & {
  readonly __typename?: 'Measure';
  /** Bodies that answer for it, each with its role. */
  readonly agencies: MeasureAgencyConnection;
  /** 批次 it belongs to; null where no text says. */
  readonly batch: Maybe<Batch>;
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** 内容: the text without number, title and unit brackets. */
  readonly content: Scalars['String']['output'];
  /** What users corrected, beside what the text says; `[]` when nothing was. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The date of its document, e.g. `2024-03-16`; null where the document states none. Not the date of the trial. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** The document it is part of. */
  readonly document: PolicyDocument;
  /** 领域 it stands under; null where it stands under no heading that names one. */
  readonly domain: Maybe<Domain>;
  /** 下游: later passages that it leads to directly, in the order of the corpus. */
  readonly downstream: LineageConnection;
  /** The nearest heading without its number, e.g. `政府职能转变`; null where it stands under none. */
  readonly heading: Maybe<Scalars['String']['output']>;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `辽政发〔2024〕5号#四/17`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** What kind of item it is. */
  readonly kind: MeasureKind;
  /** 推广阶梯: how it got from a trial to a rule, each hop with its claims. */
  readonly ladder: Ladder;
  /** What to call it in a list: its title, else the first sentence of its content. */
  readonly name: Scalars['String']['output'];
  /** The number as printed without brackets and dots, e.g. `三`; a table row's is its sequence number; null for an item without one. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Its place among the items of its document, e.g. `24`. */
  readonly ordinal: Scalars['Int']['output'];
  /** Numbers from the top down to this item, e.g. `["四", "17"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** 片区 it was tried in; null where no text says: it is not guessed. */
  readonly pilotArea: Maybe<PilotArea>;
  /** What exactly the source says, where, and what stands around it. */
  readonly provenance: Provenance;
  /** 推广范围 as stated or derived, see `claims(predicate: HAS_SCOPE)`; null where nothing says. */
  readonly scope: Maybe<Scope>;
  /** Where it stands in the document's text. */
  readonly spans: ReadonlyArray<Span>;
  /** 标题 as printed, layout white space removed; null for an item without one. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** 上游: earlier passages that lead to it directly, in the order of the corpus. */
  readonly upstream: LineageConnection;
};


/**
 * 条目: a passage that says what is to be done or what an area did, e.g. row 24 of the seventh batch.
 * Its text is as printed; corrections stand beside it.
 */
export type MeasureAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/**
 * 条目: a passage that says what is to be done or what an area did, e.g. row 24 of the seventh batch.
 * Its text is as printed; corrections stand beside it.
 */
export type MeasureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/**
 * 条目: a passage that says what is to be done or what an area did, e.g. row 24 of the seventh batch.
 * Its text is as printed; corrections stand beside it.
 */
export type MeasureCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 条目: a passage that says what is to be done or what an area did, e.g. row 24 of the seventh batch.
 * Its text is as printed; corrections stand beside it.
 */
export type MeasureDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/**
 * 条目: a passage that says what is to be done or what an area did, e.g. row 24 of the seventh batch.
 * Its text is as printed; corrections stand beside it.
 */
export type MeasureLadderArgs = {
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/**
 * 条目: a passage that says what is to be done or what an area did, e.g. row 24 of the seventh batch.
 * Its text is as printed; corrections stand beside it.
 */
export type MeasureUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

/** A page of bodies that answer for a measure. */
export type MeasureAgencyConnection = {
  readonly __typename?: 'MeasureAgencyConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<MeasureAgencyEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of bodies that answer for a measure, with its place in the list. */
export type MeasureAgencyEdge = {
  readonly __typename?: 'MeasureAgencyEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Agency;
  /** How the body takes part, e.g. `LEAD`. */
  readonly role: Role;
};


/** One of bodies that answer for a measure, with its place in the list. */
export type MeasureAgencyEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of measures. */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** Counts of the same measures by dimension; counted only when asked for. */
  readonly facets: MeasureFacets;
  /** Counts by one to three dimensions at once, greatest first; at most 1000 cells. For tables. */
  readonly groupBy: ReadonlyArray<MeasureGroup>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** Counts year by year: of all, or for each value of a dimension, the most frequent first. For charts. */
  readonly series: ReadonlyArray<MeasureSeries>;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of measures. */
export type MeasureConnectionGroupByArgs = {
  dimensions: ReadonlyArray<MeasureDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A page of measures. */
export type MeasureConnectionSeriesArgs = {
  by?: InputMaybe<MeasureDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What measures can be counted by. */
export type MeasureDimension =
  /** Bodies that answer for them. */
  | 'AGENCY'
  /** 批次 */
  | 'BATCH'
  /** Documents. */
  | 'DOCUMENT'
  /** 领域 */
  | 'DOMAIN'
  /** Kinds of measure. */
  | 'KIND'
  /** Levels of the claims behind their relations. */
  | 'LEVEL'
  /** Places, zones, areas and parks. */
  | 'PLACE'
  /** Roles that bodies have in them. */
  | 'ROLE'
  /** Kinds of scope. */
  | 'SCOPE'
  /** Years of their documents. */
  | 'YEAR';

/** One of measures, with its place in the list. */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Measure;
};

/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacets = {
  readonly __typename?: 'MeasureFacets';
  /** By body. */
  readonly agencies: Facet;
  /** By batch. */
  readonly batches: Facet;
  /** By document. */
  readonly documents: Facet;
  /** By domain. */
  readonly domains: Facet;
  /** By kind. */
  readonly kinds: Facet;
  /** By level. */
  readonly levels: Facet;
  /** By place, zone, area or park. */
  readonly places: Facet;
  /** By role. */
  readonly roles: Facet;
  /** By kind of scope. */
  readonly scopes: Facet;
  /** By year. */
  readonly years: Facet;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsBatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsDomainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsKindsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsLevelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsScopesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts of the measures that fit the filter, by each dimension; with no filter on it they say what a narrower one would leave. */
export type MeasureFacetsYearsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which measures. AND across fields, OR within one; null asks for nothing. Relations count at every level but CANDIDATE. */
export type MeasureFilter = {
  /** One of these bodies answers for it: keys or ids. With `role`: answers for it in one of these roles. */
  readonly agency?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these batches: keys or ids, e.g. `["中国（辽宁）自由贸易试验区改革创新经验/7"]`. */
  readonly batch?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these documents: keys or ids, e.g. `["辽政发〔2024〕5号"]`. */
  readonly document?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Under one of these domains: keys or ids, e.g. `["贸易便利化"]`. */
  readonly domain?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: something links it to an earlier or later passage. False: nothing does. */
  readonly hasLineage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<MeasureKind>>;
  /** At least one of its relations (batch, domain, body, scope, area, lineage) rests on a claim of one of these levels. */
  readonly level?: InputMaybe<ReadonlyArray<Level>>;
  /** Its scope names, or it was tried in, one of these places, zones, areas or parks: keys or ids. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Some body answers for it in one of these roles. */
  readonly role?: InputMaybe<ReadonlyArray<Role>>;
  /** Its scope is of one of these kinds. */
  readonly scope?: InputMaybe<ReadonlyArray<ScopeKind>>;
  /** Its title or content has every one of these words, e.g. `信用承诺 海关`; as in `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its document is of one of these years, e.g. `[2024]`. */
  readonly year?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** One cell of a table of counts. */
export type MeasureGroup = {
  readonly __typename?: 'MeasureGroup';
  /** How many measures, e.g. `7`. */
  readonly count: Scalars['Int']['output'];
  /** The values, one per dimension asked for, in that order; null where a measure has none. */
  readonly keys: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  /** How to show them, in the same order; null where a measure has none. */
  readonly labels: ReadonlyArray<Maybe<Scalars['String']['output']>>;
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
  readonly direction: OrderDirection;
  /** What by. */
  readonly field: MeasureOrderField;
};

/** What measures are listed by. */
export type MeasureOrderField =
  /** The date of their document, undated last, then the order of the text. */
  | 'DATE'
  /** Their name, by code point. */
  | 'NAME';

/** How many measures there are year by year: a line of a chart. */
export type MeasureSeries = {
  readonly __typename?: 'MeasureSeries';
  /** How to show it, e.g. `贸易便利化`; null where `value` is. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** Every year that some measure of the filter has, in order; the same years in every series, 0 where it has none. */
  readonly points: ReadonlyArray<YearCount>;
  /** How many measures in all, undated ones among them, e.g. `28`. */
  readonly total: Scalars['Int']['output'];
  /** How many of them have no year, because their document states no date. */
  readonly undated: Scalars['Int']['output'];
  /** The value that its measures share: a key or an enum value, as the filter takes it; null for the series of all, and of those that have no value. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A name, number, date or count as it stands in a text, and what it was resolved to. Reading never guesses: what is not clear stays so, with its reason. */
export type Mention = Node & {
  readonly __typename?: 'Mention';
  /** What it may stand for when it is ambiguous; `[]` otherwise. */
  readonly candidates: ReadonlyArray<MentionTarget>;
  /** The document it stands in. */
  readonly document: PolicyDocument;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** The passage's key, else the document's, what it names, and its number among those there, e.g. `辽政发〔2024〕5号#正文/二/三@BODY/1`. */
  readonly key: Scalars['String']['output'];
  /** What it names. */
  readonly kind: MentionKind;
  /** The passage it stands in; null where it stands in none. */
  readonly passage: Maybe<Passage>;
  /** Why it was not resolved, e.g. `two bodies of that name`; null when it was. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Whether it was resolved; null for kinds that are not, such as dates and counts. */
  readonly resolution: Maybe<Resolution>;
  /** Where it stands in the document's text. */
  readonly spans: ReadonlyArray<Span>;
  /** What it stands for; null unless it was resolved. */
  readonly target: Maybe<MentionTarget>;
  /** As printed, e.g. `辽政发[2024]5号`. */
  readonly text: Scalars['String']['output'];
  /** Its value: the canonical number, the title without 《》, the ISO date, JSON for a count (`{"n":28,"unit":"项","of":"改革创新经验"}`), else the name. */
  readonly value: Scalars['String']['output'];
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of mentions, with its place in the list. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Mention;
};

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

/** What a mention may stand for. */
export type MentionTarget = Agency | Batch | Domain | Measure | Park | PilotArea | PilotZone | Place | PlainPassage | PolicyDocument | Scope;

/** What surrounds a thing, as flat lists. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** What cut the answer short; `[]` when it is whole. */
  readonly cuts: ReadonlyArray<WalkCut>;
  /** The same things and links as flat lists. */
  readonly flat: FlatGraph;
  /** How many links were met. */
  readonly linkCount: Scalars['Int']['output'];
  /** All links met, the nearest first. */
  readonly links: ReadonlyArray<GraphLink>;
  /** How many things were met. */
  readonly nodeCount: Scalars['Int']['output'];
  /** All things met, the nearest first, the one in the middle included. */
  readonly nodes: ReadonlyArray<Node>;
  /** The thing in the middle. */
  readonly of: Node;
  /** True when there is more than is shown; `cuts` says why. */
  readonly truncated: Scalars['Boolean']['output'];
};


/** What surrounds a thing, as flat lists. */
export type NeighbourhoodLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What surrounds a thing, as flat lists. */
export type NeighbourhoodNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

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

/** The smallest thing a reader can point at: it has an id and a key, and both survive reloads. */
export type Node = {
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `辽政发〔2024〕5号`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
};

/** What a look-up by id and by key has in common with every other of its kind. */
export type NodeLookup =
  /** A global id, as `id` gives it. */
  { readonly id: Scalars['ID']['input']; readonly key?: never; }
  |  /** A key, as `key` gives it, e.g. `贸易便利化`; one that it had before leads to the same thing. */
  { readonly id?: never; readonly key: Scalars['String']['input']; };

/** What decides that one end of a hop comes before the other. */
export type OrderBasis =
  /** 日期: both events are dated. */
  | 'DATES'
  /** 链接方向: whoever asserts the link says which came first. */
  | 'LINK'
  /** 结构: an area, a zone or a batch stands before what it holds. */
  | 'STRUCTURE';

/** Which way. */
export type OrderDirection =
  /** Earliest or smallest first. */
  | 'ASC'
  /** Latest or greatest first. */
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry, for `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True when there are entries behind this page; when paging backwards only if `before` was given. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there are entries before this page; when paging forwards only if `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** 协同发展区、产业园区: a coordinated development zone or an industrial park. */
export type Park = Cited & Node & {
  readonly __typename?: 'Park';
  /** Other names; `[]` when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `shenyang-etdz`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** What kind of park, as the register says; null when unknown. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** Its full name, e.g. `沈阳经济技术开发区`. */
  readonly name: Scalars['String']['output'];
  /** The zone it is coordinated with; null when no source says so. */
  readonly pilotZone: Maybe<PilotZone>;
  /** The place it lies in; null when unknown. */
  readonly within: Maybe<Place>;
};


/** 协同发展区、产业园区: a coordinated development zone or an industrial park. */
export type ParkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};

/** A page of parks. */
export type ParkConnection = {
  readonly __typename?: 'ParkConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ParkEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Park>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of parks, with its place in the list. */
export type ParkEdge = {
  readonly __typename?: 'ParkEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Park;
};

/** 段: any item of a document: a table row, a numbered paragraph, a practice named in prose. A Measure is a passage; lineage may end at any. */
export type Passage = {
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** 内容: the text without number, title and unit brackets. */
  readonly content: Scalars['String']['output'];
  /** What users corrected, beside what the text says; `[]` when nothing was. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The date of its document, e.g. `2024-03-16`; null where the document states none. Not the date of the trial. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** The document it is part of. */
  readonly document: PolicyDocument;
  /** 下游: later passages that it leads to directly, in the order of the corpus. */
  readonly downstream: LineageConnection;
  /** The nearest heading without its number, e.g. `政府职能转变`; null where it stands under none. */
  readonly heading: Maybe<Scalars['String']['output']>;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `辽政发〔2024〕5号#四/17`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** What to call it in a list: its title, else the first sentence of its content. */
  readonly name: Scalars['String']['output'];
  /** The number as printed without brackets and dots, e.g. `三`; a table row's is its sequence number; null for an item without one. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Its place among the items of its document, e.g. `24`. */
  readonly ordinal: Scalars['Int']['output'];
  /** Numbers from the top down to this item, e.g. `["四", "17"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What exactly the source says, where, and what stands around it. */
  readonly provenance: Provenance;
  /** Where it stands in the document's text. */
  readonly spans: ReadonlyArray<Span>;
  /** 标题 as printed, layout white space removed; null for an item without one. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** 上游: earlier passages that lead to it directly, in the order of the corpus. */
  readonly upstream: LineageConnection;
};


/** 段: any item of a document: a table row, a numbered paragraph, a practice named in prose. A Measure is a passage; lineage may end at any. */
export type PassageClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/** 段: any item of a document: a table row, a numbered paragraph, a practice named in prose. A Measure is a passage; lineage may end at any. */
export type PassageCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 段: any item of a document: a table row, a numbered paragraph, a practice named in prose. A Measure is a passage; lineage may end at any. */
export type PassageDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** 段: any item of a document: a table row, a numbered paragraph, a practice named in prose. A Measure is a passage; lineage may end at any. */
export type PassageUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

/** A page of passages. */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Passage>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of passages, with its place in the list. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Passage;
};

/** A way from one thing to another, through links in either direction, no thing twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many links, e.g. `2`. */
  readonly length: Scalars['Int']['output'];
  /** The link between each two of them, in order. */
  readonly links: ReadonlyArray<GraphLink>;
  /** The things, from the one end to the other. */
  readonly nodes: ReadonlyArray<Node>;
};

/** The ways between two things. */
export type PathSet = {
  readonly __typename?: 'PathSet';
  /** What kept the search from looking at everything; `[]` when every way of that length is known. */
  readonly cuts: ReadonlyArray<WalkCut>;
  /** All things and links of the paths as flat lists, each once. */
  readonly flat: FlatGraph;
  /** The ways, shortest first; `[]` where there is none of that length. */
  readonly paths: ReadonlyArray<Path>;
  /** Why there is none; null where there is one. */
  readonly reason: Maybe<NoLinkReason>;
  /** True when there may be further ways; `cuts` says why. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** 片区, one area of a pilot zone. */
export type PilotArea = Cited & Node & {
  readonly __typename?: 'PilotArea';
  /** Other names; `[]` when there are none. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `shenyang-area`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** Measures that were tried here, as far as a text says so. */
  readonly measures: AreaMeasureConnection;
  /** Its name, e.g. `沈阳片区`. */
  readonly name: Scalars['String']['output'];
  /** The zone it is part of; null when unknown. */
  readonly pilotZone: Maybe<PilotZone>;
  /** The place it lies in; null when unknown. */
  readonly within: Maybe<Place>;
};


/** 片区, one area of a pilot zone. */
export type PilotAreaClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/** 片区, one area of a pilot zone. */
export type PilotAreaMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

/** A page of pilot areas. */
export type PilotAreaConnection = {
  readonly __typename?: 'PilotAreaConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<PilotAreaEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<PilotArea>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of pilot areas, with its place in the list. */
export type PilotAreaEdge = {
  readonly __typename?: 'PilotAreaEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: PilotArea;
};

/** 自由贸易试验区, a pilot free trade zone. */
export type PilotZone = Cited & Node & {
  readonly __typename?: 'PilotZone';
  /** Other names, e.g. `["辽宁自贸试验区"]`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its areas (片区). */
  readonly areas: ZoneAreaConnection;
  /** The batches of its experiences. */
  readonly batches: ZoneBatchConnection;
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `liaoning-ftz`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** Its full name, e.g. `中国（辽宁）自由贸易试验区`. */
  readonly name: Scalars['String']['output'];
  /** Parks coordinated with it (协同发展区). */
  readonly parks: ZoneParkConnection;
  /** The place it lies in; null when unknown. */
  readonly within: Maybe<Place>;
};


/** 自由贸易试验区, a pilot free trade zone. */
export type PilotZoneAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** 自由贸易试验区, a pilot free trade zone. */
export type PilotZoneBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** 自由贸易试验区, a pilot free trade zone. */
export type PilotZoneClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/** 自由贸易试验区, a pilot free trade zone. */
export type PilotZoneParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

/** A page of pilot zones. */
export type PilotZoneConnection = {
  readonly __typename?: 'PilotZoneConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<PilotZoneEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<PilotZone>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of pilot zones, with its place in the list. */
export type PilotZoneEdge = {
  readonly __typename?: 'PilotZoneEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: PilotZone;
};

/** An administrative place. */
export type Place = Cited & Node & {
  readonly __typename?: 'Place';
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `liaoning`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** Its full name, e.g. `辽宁省`. */
  readonly name: Scalars['String']['output'];
  /** What it is, as the register says, e.g. `PROVINCE`; null when unknown. */
  readonly rank: Maybe<Scalars['String']['output']>;
  /** Scopes that cover it. */
  readonly scopes: CoveringScopeConnection;
  /** Short names, e.g. `["辽宁", "辽"]`. */
  readonly shortNames: ReadonlyArray<Scalars['String']['output']>;
  /** The place it lies in; null at the top or when unknown. */
  readonly within: Maybe<Place>;
};


/** An administrative place. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/** An administrative place. */
export type PlaceScopesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of places, with its place in the list. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Place;
};

/** A passage that asks for nothing of its own, e.g. 总体要求 or 组织保障. */
export type PlainPassage = Cited & Node & Passage & {
  readonly __typename?: 'PlainPassage';
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** 内容: the text without number, title and unit brackets. */
  readonly content: Scalars['String']['output'];
  /** What users corrected, beside what the text says; `[]` when nothing was. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The date of its document, e.g. `2024-03-16`; null where the document states none. Not the date of the trial. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** The document it is part of. */
  readonly document: PolicyDocument;
  /** 下游: later passages that it leads to directly, in the order of the corpus. */
  readonly downstream: LineageConnection;
  /** The nearest heading without its number, e.g. `政府职能转变`; null where it stands under none. */
  readonly heading: Maybe<Scalars['String']['output']>;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Readable and stable for years, e.g. `沈政发〔2017〕46号#保障措施/一`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** What to call it in a list: its title, else the first sentence of its content. */
  readonly name: Scalars['String']['output'];
  /** The number as printed without brackets and dots, e.g. `三`; a table row's is its sequence number; null for an item without one. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** Its place among the items of its document, e.g. `24`. */
  readonly ordinal: Scalars['Int']['output'];
  /** Numbers from the top down to this item, e.g. `["四", "17"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What exactly the source says, where, and what stands around it. */
  readonly provenance: Provenance;
  /** Where it stands in the document's text. */
  readonly spans: ReadonlyArray<Span>;
  /** 标题 as printed, layout white space removed; null for an item without one. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** 上游: earlier passages that lead to it directly, in the order of the corpus. */
  readonly upstream: LineageConnection;
};


/** A passage that asks for nothing of its own, e.g. 总体要求 or 组织保障. */
export type PlainPassageClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/** A passage that asks for nothing of its own, e.g. 总体要求 or 组织保障. */
export type PlainPassageCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A passage that asks for nothing of its own, e.g. 总体要求 or 组织保障. */
export type PlainPassageDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** A passage that asks for nothing of its own, e.g. 总体要求 or 组织保障. */
export type PlainPassageUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocument = Cited & Node & {
  readonly __typename?: 'PolicyDocument';
  /** 主送机关 as printed, e.g. `各市人民政府，省政府各厅委、各直属机构`; null when not stated. */
  readonly addressee: Maybe<Scalars['String']['output']>;
  /** Titles of what it issues, e.g. `["…任务分工表"]`; `[]` when it issues nothing. */
  readonly attachments: ReadonlyArray<Scalars['String']['output']>;
  /** The batches it sets out, e.g. 第七批. */
  readonly batches: DocumentBatchConnection;
  /** Documents it refers to, stubs among them. */
  readonly citations: CitationConnection;
  /** Documents of the corpus that refer to it. */
  readonly citedBy: CitedByConnection;
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** What users corrected of the document itself, beside what the text says; `[]` when nothing was. A passage has its own. */
  readonly corrections: ReadonlyArray<Correction>;
  /** 成文日期, the date of the signature, e.g. `2024-03-16`; null when not stated. */
  readonly documentDate: Maybe<Scalars['PartialDate']['output']>;
  /** 发文字号 in canonical form, e.g. `辽政发〔2024〕5号`; null where the text states none. It identifies the notice; annexes are parts of it. */
  readonly documentNumber: Maybe<DocumentNumber>;
  /** 施行日期, e.g. `2019-01-01`; null when not stated. */
  readonly effectiveFrom: Maybe<Scalars['PartialDate']['output']>;
  /** 文种; when a notice only issues an annex, the annex's. Null for a stub. */
  readonly genre: Maybe<Genre>;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** True when the corpus has its text; false for a stub known from citations. */
  readonly inCorpus: Scalars['Boolean']['output'];
  /** 印发日期; null when not stated, and never taken from another date. */
  readonly issuedOn: Maybe<Scalars['PartialDate']['output']>;
  /** 发文机关, all of them for a joint document. */
  readonly issuers: DocumentIssuerConnection;
  /** Readable and stable for years, e.g. `辽政发〔2024〕5号`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** The items that say what is to be done or what an area did. */
  readonly measures: DocumentMeasureConnection;
  /** Everything the reader recognised by name, number, date or count, resolved or not. */
  readonly mentions: MentionConnection;
  /** `seeds` for shipped documents, `library` for a user's own; null for a stub. */
  readonly origin: Maybe<Scalars['String']['output']>;
  /** Every item in the order of the text: table rows, numbered paragraphs, practices named in prose. */
  readonly passages: DocumentPassageConnection;
  /** Remarks of the reader: what is missing or odd in the text, each with its place. */
  readonly problems: ProblemConnection;
  /** 发布日期; null when not stated. */
  readonly publishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it there; null when the manifest does not say. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** The day it was received, e.g. `2026-11-20`; null when the manifest does not say. */
  readonly receivedOn: Maybe<Scalars['PartialDate']['output']>;
  /** SHA-256 of the file as received, hexadecimal; null for a stub. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Where it was received from; null when the manifest does not say. */
  readonly sourceUrl: Maybe<Scalars['String']['output']>;
  /** The stored text, exactly as received; quotes and spans refer to it. Null for a stub. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** 标题 of the notice itself, e.g. `辽宁省人民政府关于借鉴推广…第七批改革创新经验的通知`; null for a stub cited by its number alone. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Ranges of the text that no rule of the reader claims; `[]` when every line was understood. */
  readonly unclaimed: ReadonlyArray<Span>;
  /** 失效日期; null when not stated. */
  readonly validUntil: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  relations?: InputMaybe<ReadonlyArray<CitationRelation>>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  relations?: InputMaybe<ReadonlyArray<CitationRelation>>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentIssuersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MentionKind>>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 政策文件: one issued document, or an annex known on its own (schema.org `Legislation`, `eli:LegalResource`).
 * A document that is only cited is a stub: it has a number or a title and `inCorpus` false.
 */
export type PolicyDocumentProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type PolicyDocumentConnection = {
  readonly __typename?: 'PolicyDocumentConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<PolicyDocumentEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<PolicyDocument>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of documents, with its place in the list. */
export type PolicyDocumentEdge = {
  readonly __typename?: 'PolicyDocumentEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: PolicyDocument;
};

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

/** A remark of the reader about a text: what is missing or odd, and where. */
export type Problem = Node & {
  readonly __typename?: 'Problem';
  /** Which rule speaks, e.g. `NO_DOCUMENT_NUMBER`. */
  readonly code: Scalars['String']['output'];
  /** The document. */
  readonly document: PolicyDocument;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** The passage's key, else the document's, the rule, and its number among those there, e.g. `ln-ftz-batch-4@NO_ISSUER/1`. */
  readonly key: Scalars['String']['output'];
  /** What was expected and what was found. */
  readonly message: Scalars['String']['output'];
  /** The passage; null where it is about none. */
  readonly passage: Maybe<Passage>;
  /** How serious it is. */
  readonly severity: Severity;
  /** Where in the document's text; empty at 0 when it is about the document as a whole. */
  readonly span: Span;
};

/** A page of problems. */
export type ProblemConnection = {
  readonly __typename?: 'ProblemConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ProblemEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Problem>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of problems, with its place in the list. */
export type ProblemEdge = {
  readonly __typename?: 'ProblemEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Problem;
};

/** 推广: that something spread. It follows by rule:promotion where a link, or a place in a batch, leads to a scope that covers more; no document states it. */
export type Promotion = {
  readonly __typename?: 'Promotion';
  /** The rule in a sentence. */
  readonly explanation: BilingualText;
  /** DERIVED over what is stated or derived, JUDGED over a judged link. */
  readonly level: Level;
  /** The claims that the rule starts from: the link, both scopes and what they cover. */
  readonly restsOn: ReadonlyArray<Claim>;
  /** Always `rule:promotion`. */
  readonly rule: Scalars['String']['output'];
};


/** 推广: that something spread. It follows by rule:promotion where a link, or a place in a batch, leads to a scope that covers more; no document states it. */
export type PromotionRestsOnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of measures that spread to a scope that covers more. */
export type PromotionConnection = {
  readonly __typename?: 'PromotionConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<PromotionEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures that spread to a scope that covers more, with its place in the list. */
export type PromotionEdge = {
  readonly __typename?: 'PromotionEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Measure;
};

/** Which promotions. AND across fields, OR within one; null asks for nothing. */
export type PromotionFilter = {
  /** Tried in one of these areas: keys or ids, e.g. `["sy-area"]`. */
  readonly area?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these batches: keys or ids, e.g. `["中国（辽宁）自由贸易试验区改革创新经验/7"]`. */
  readonly batch?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Under one of these domains: keys or ids, e.g. `["贸易便利化"]`. */
  readonly domain?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: an area of trial is known. False: none is. */
  readonly hasTrial?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<MeasureKind>>;
  /** Spread to a scope of one of these kinds, e.g. `[PROVINCE_WIDE]`. */
  readonly scope?: InputMaybe<ReadonlyArray<ScopeKind>>;
};

/** Where the words of a passage stand. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** What stands right behind them, up to 60 code units, as stored. */
  readonly after: Scalars['String']['output'];
  /** What stands right before them, up to 60 code units, as stored. */
  readonly before: Scalars['String']['output'];
  /** The header of the column that holds the content, as printed, e.g. `主要内容`; null outside tables or where the table has no such column. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly document: PolicyDocument;
  /** The words of the content as printed, layout white space removed; of the title where there is no content. */
  readonly quote: Scalars['String']['output'];
  /** Its row in the table, from 1, e.g. `24`; null outside tables. */
  readonly row: Maybe<Scalars['Int']['output']>;
  /** The sequence number as printed, e.g. `24`; null outside tables. */
  readonly sequence: Maybe<Scalars['String']['output']>;
  /** Where they stand in the document's text. */
  readonly spans: ReadonlyArray<Span>;
};

/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type Query = {
  readonly __typename?: 'Query';
  /** Bodies, by tier and name. */
  readonly agencies: AgencyConnection;
  /** One body; null when this version has none that fits, or more than one. */
  readonly agency: Maybe<Agency>;
  /** One batch; null when this version has none that fits. */
  readonly batch: Maybe<Batch>;
  /** Batches by number. */
  readonly batches: BatchConnection;
  /** One claim by its global id; null when this version has none with it. */
  readonly claim: Maybe<Claim>;
  /** How two batches differ; null when this version lacks one of them. */
  readonly compareBatches: Maybe<BatchComparison>;
  /** Whether the corpus agrees with the totals that official texts state, in the order of the corpus. Totals that a text ties to nothing here are claims (`STATES_TOTAL`) and are compared with nothing. */
  readonly coverage: CoverageConnection;
  /** The version of the data that this answer comes from; null before the first load. */
  readonly dataset: Maybe<Dataset>;
  /** One document; null when this version has none that fits. */
  readonly document: Maybe<PolicyDocument>;
  /** Documents by date, undated ones last. */
  readonly documents: PolicyDocumentConnection;
  /** One domain; null when this version has none that fits. */
  readonly domain: Maybe<Domain>;
  /** Domains. */
  readonly domains: DomainConnection;
  /** Why two things are linked directly, in either direction, or why they are not. */
  readonly explainLink: LinkExplanation;
  /** What nobody has followed up, and what is missing. */
  readonly gaps: Gaps;
  /** What came before a passage and what came after, to a depth. The walk may end at any passage and goes on only from measures: a section of a letter treats many things, and what leads to one sentence of it does not lead to what comes of another. At most 200 passages, 1000 links, and 50 links of one passage; null when this version has no such passage. */
  readonly lineage: Maybe<Lineage>;
  /** One measure; null when this version has none that fits. */
  readonly measure: Maybe<Measure>;
  /** Measures that fit a filter. */
  readonly measures: MeasureConnection;
  /** What holds in a park, an area, a zone or a city, and by which statement, in the order of the corpus. */
  readonly measuresIn: ApplicationConnection;
  /** What surrounds a thing, to a depth; null when this version does not have it. */
  readonly neighbourhood: Maybe<Neighbourhood>;
  /** Anything by its global id; null when nothing of this version has it. */
  readonly node: Maybe<Node>;
  /** Several things by their global ids, in the order asked for; null where nothing has the id. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One park; null when this version has none that fits. */
  readonly park: Maybe<Park>;
  /** Parks. */
  readonly parks: ParkConnection;
  /** One passage, measure or not; null when this version has none that fits. */
  readonly passage: Maybe<Passage>;
  /** All passages, by document, in the order of the text. */
  readonly passages: PassageConnection;
  /** How two things are connected: shortest ways first. Looked for from both ends at once, so two measures of one body meet at the body without its other measures being walked to. */
  readonly paths: PathSet;
  /** One area of a pilot zone; null when this version has none that fits. */
  readonly pilotArea: Maybe<PilotArea>;
  /** Areas of pilot zones. */
  readonly pilotAreas: PilotAreaConnection;
  /** One pilot zone; null when this version has none that fits. */
  readonly pilotZone: Maybe<PilotZone>;
  /** Pilot zones. */
  readonly pilotZones: PilotZoneConnection;
  /** One place; null when this version has none that fits. */
  readonly place: Maybe<Place>;
  /** Places. */
  readonly places: PlaceConnection;
  /** What became wider: measures that a link or a batch led to a scope that covers more, in the order of the corpus. Each with its `ladder`. */
  readonly promotions: PromotionConnection;
  /** One scope; null when this version has none that fits. */
  readonly scope: Maybe<Scope>;
  /** Scopes. */
  readonly scopes: ScopeConnection;
  /**
   * What is known under some words: all of them must occur (AND). Finds titles, contents, bodies by full, short and former name, numbers in any bracket form,
   * pinyin and initials, traditional characters, and single characters. Best first; at most 200 are ranked. Odd input finds nothing; it is no error.
   */
  readonly search: SearchConnection;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryAgencyArgs = {
  by: AgencyLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryBatchArgs = {
  by: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryCompareBatchesArgs = {
  a: NodeLookup;
  b: NodeLookup;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoverageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryDocumentArgs = {
  by: DocumentLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryDomainArgs = {
  by: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryExplainLinkArgs = {
  from: ThingLookup;
  to: ThingLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryLineageArgs = {
  direction?: InputMaybe<LineageDirection>;
  kinds?: InputMaybe<ReadonlyArray<LineageKind>>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  of: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryMeasureArgs = {
  by: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MeasureOrder>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryMeasuresInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  place: ThingLookup;
  scopes?: InputMaybe<ReadonlyArray<ScopeKind>>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ThingLookup;
  via?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryParkArgs = {
  by: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryParksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPassageArgs = {
  by: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: ThingLookup;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: ThingLookup;
  via?: InputMaybe<ReadonlyArray<Predicate>>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPilotAreaArgs = {
  by: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPilotAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPilotZoneArgs = {
  by: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPilotZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPlaceArgs = {
  by: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryPromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PromotionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryScopeArgs = {
  by: NodeLookup;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QueryScopesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The read-only entry to the graph. Every answer of one request comes from one version of the data. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};

/** A page of an official publisher that is not in the corpus: what was read, where and when. It is not checked by this system. */
export type Reference = {
  readonly __typename?: 'Reference';
  /** The day it was read, e.g. `2026-11-20`; null where the register does not say. */
  readonly dateRead: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it, e.g. `人民网`; null where the register does not say. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** Its title; null where the register does not say. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Its address; null where the register does not say. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A judgement that two passages have no lineage. */
export type Rejection = {
  readonly __typename?: 'Rejection';
  /** When, e.g. `2026-11-23`. */
  readonly date: Scalars['PartialDate']['output'];
  /** Why, in one sentence. */
  readonly reason: BilingualText;
  /** Who judged it. */
  readonly reviewer: Scalars['String']['output'];
};

/** How a name was resolved against the register. */
export type Resolution =
  /** 有歧义: more than one entry fits; none was chosen. */
  | 'AMBIGUOUS'
  /** 已识别: one entry of the register, within the jurisdiction of the document. */
  | 'RESOLVED'
  /** 未识别: no entry fits. */
  | 'UNKNOWN';

/** A page of measures that a body answers for, now or under its former bodies. */
export type ResponsibilityConnection = {
  readonly __typename?: 'ResponsibilityConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ResponsibilityEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures that a body answers for, now or under its former bodies, with its place in the list. */
export type ResponsibilityEdge = {
  readonly __typename?: 'ResponsibilityEdge';
  /** The body as it was named then, e.g. 沈阳出入境检验检疫局. */
  readonly body: Agency;
  /** The claims that this rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know: no stronger than the weakest succession in between. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Measure;
  /** How the body takes part, e.g. `LEAD`. */
  readonly role: Role;
  /** The successions from that body to this one, with their sources; `[]` where it is this one. */
  readonly successions: ReadonlyArray<Claim>;
};


/** One of measures that a body answers for, now or under its former bodies, with its place in the list. */
export type ResponsibilityEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Another passage that could have been meant. */
export type Rival = {
  readonly __typename?: 'Rival';
  /** The claims that this rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** The kind of its link. */
  readonly kind: LineageKind;
  /** How we know of its link; candidates are shown too. */
  readonly level: Level;
  /** The other passage. */
  readonly passage: Passage;
  /** A candidate's score from 0 to 1, e.g. `0.62`; null at other levels. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Which end it stands for. */
  readonly side: RivalSide;
};


/** Another passage that could have been meant. */
export type RivalClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** 推广范围: one statement of where something holds, read within one jurisdiction. */
export type Scope = Cited & Node & {
  readonly __typename?: 'Scope';
  /** What is claimed about it, and with it, each with its evidence. */
  readonly claims: ClaimConnection;
  /** What it covers. */
  readonly covers: ScopeCoverConnection;
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** Key of the place within which it is read, e.g. `liaoning`; null when unknown. */
  readonly jurisdiction: Maybe<Scalars['String']['output']>;
  /** Readable and stable for years, e.g. `liaoning/全省`; never holds an offset or a version. */
  readonly key: Scalars['String']['output'];
  /** What kind of scope. */
  readonly kind: ScopeKind;
  /** Measures with this scope. */
  readonly measures: ScopeMeasureConnection;
  /** As printed, e.g. `自贸试验区及协同区`. */
  readonly text: Scalars['String']['output'];
};


/** 推广范围: one statement of where something holds, read within one jurisdiction. */
export type ScopeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
  predicate?: InputMaybe<Predicate>;
};


/** 推广范围: one statement of where something holds, read within one jurisdiction. */
export type ScopeCoversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};


/** 推广范围: one statement of where something holds, read within one jurisdiction. */
export type ScopeMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  levels?: InputMaybe<ReadonlyArray<Level>>;
};

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

/** A page of scopes. */
export type ScopeConnection = {
  readonly __typename?: 'ScopeConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ScopeEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Scope>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of places that a scope covers. */
export type ScopeCoverConnection = {
  readonly __typename?: 'ScopeCoverConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ScopeCoverEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Coverable>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of places that a scope covers, with its place in the list. */
export type ScopeCoverEdge = {
  readonly __typename?: 'ScopeCoverEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Coverable;
};


/** One of places that a scope covers, with its place in the list. */
export type ScopeCoverEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How often a scope stands in each of two batches. */
export type ScopeDifference = {
  readonly __typename?: 'ScopeDifference';
  /** Rows of the first batch. */
  readonly a: Scalars['Int']['output'];
  /** Rows of the second batch. */
  readonly b: Scalars['Int']['output'];
  /** The scope; null for rows without one. */
  readonly scope: Maybe<Scope>;
};

/** One of scopes, with its place in the list. */
export type ScopeEdge = {
  readonly __typename?: 'ScopeEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Scope;
};

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

/** A page of measures of a scope. */
export type ScopeMeasureConnection = {
  readonly __typename?: 'ScopeMeasureConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ScopeMeasureEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Measure>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of measures of a scope, with its place in the list. */
export type ScopeMeasureEdge = {
  readonly __typename?: 'ScopeMeasureEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Measure;
};


/** One of measures of a scope, with its place in the list. */
export type ScopeMeasureEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of things found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Node>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, at most the 200 that are ranked, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of things found, with its place in the list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** Where the words stand; `[]` when a name matched that is not shown, such as pinyin. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** Why it was found. */
  readonly match: SearchMatch;
  /** The entry itself. */
  readonly node: Node;
};

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

/** A half-open range of a text in UTF-16 code units, as JavaScript counts. */
export type Span = {
  readonly __typename?: 'Span';
  /** The code unit behind the last, e.g. `1212`. */
  readonly end: Scalars['Int']['output'];
  /** First code unit, from 0, e.g. `1204`. */
  readonly start: Scalars['Int']['output'];
};

/** A total that a text states, beside what the corpus has of it. */
export type StatedTotal = Node & {
  readonly __typename?: 'StatedTotal';
  /** Whether the gap is 0. */
  readonly agrees: Scalars['Boolean']['output'];
  /** The claim that states it, with its quote. */
  readonly claim: Claim;
  /** How many are here, or what the parts add up to, e.g. `28`. */
  readonly found: Scalars['Int']['output'];
  /** `stated` less `found`: 0 where they agree, positive where something is missing. */
  readonly gap: Scalars['Int']['output'];
  /** Opaque, global, and the same after every reload; for `node(id)`. */
  readonly id: Scalars['ID']['output'];
  /** The key of the claim that states it, e.g. `5d0c0f0e6f7f4a6f0f1b2c3d`. */
  readonly key: Scalars['String']['output'];
  /** For a series: numbers of batches that are not here, below the highest one that is, e.g. `[1, 2, 3, 5, 6]`; when each of them was issued is not known. */
  readonly missingBatches: ReadonlyArray<Scalars['Int']['output']>;
  /** What the words behind it say is counted, e.g. `改革创新经验做法`; null where they say nothing. */
  readonly of: Maybe<Scalars['String']['output']>;
  /** What was counted: items, parks, batches, or the claims that a sum adds up; at most 100. */
  readonly parts: ReadonlyArray<Node>;
  /** How it was compared. */
  readonly rule: CoverageRule;
  /** The number as stated, e.g. `28`. */
  readonly stated: Scalars['Int']['output'];
  /** Of `found`: what stands in a document without a date, so that nobody can tell whether it counts by then. */
  readonly undated: Scalars['Int']['output'];
  /** What is counted, as printed, e.g. `项`. */
  readonly unit: Scalars['String']['output'];
};


/** A total that a text states, beside what the corpus has of it. */
export type StatedTotalPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to name anything: by its global id, or by the key of its kind. */
export type ThingLookup =
  /** A key of a body, e.g. `customs-shenyang`. */
  { readonly agency: Scalars['String']['input']; readonly batch?: never; readonly document?: never; readonly domain?: never; readonly id?: never; readonly park?: never; readonly passage?: never; readonly pilotArea?: never; readonly pilotZone?: never; readonly place?: never; readonly scope?: never; }
  |  /** A key of a batch, e.g. `中国（辽宁）自由贸易试验区改革创新经验/7`. */
  { readonly agency?: never; readonly batch: Scalars['String']['input']; readonly document?: never; readonly domain?: never; readonly id?: never; readonly park?: never; readonly passage?: never; readonly pilotArea?: never; readonly pilotZone?: never; readonly place?: never; readonly scope?: never; }
  |  /** A key of a document, e.g. `辽政发〔2024〕5号`. */
  { readonly agency?: never; readonly batch?: never; readonly document: Scalars['String']['input']; readonly domain?: never; readonly id?: never; readonly park?: never; readonly passage?: never; readonly pilotArea?: never; readonly pilotZone?: never; readonly place?: never; readonly scope?: never; }
  |  /** A key of a domain, e.g. `贸易便利化`. */
  { readonly agency?: never; readonly batch?: never; readonly document?: never; readonly domain: Scalars['String']['input']; readonly id?: never; readonly park?: never; readonly passage?: never; readonly pilotArea?: never; readonly pilotZone?: never; readonly place?: never; readonly scope?: never; }
  |  /** A global id, as `id` gives it. */
  { readonly agency?: never; readonly batch?: never; readonly document?: never; readonly domain?: never; readonly id: Scalars['ID']['input']; readonly park?: never; readonly passage?: never; readonly pilotArea?: never; readonly pilotZone?: never; readonly place?: never; readonly scope?: never; }
  |  /** A key of a park, e.g. `sy-economic-technological-zone`. */
  { readonly agency?: never; readonly batch?: never; readonly document?: never; readonly domain?: never; readonly id?: never; readonly park: Scalars['String']['input']; readonly passage?: never; readonly pilotArea?: never; readonly pilotZone?: never; readonly place?: never; readonly scope?: never; }
  |  /** A key of a measure or other passage, e.g. `辽政发〔2024〕5号#二/5`. */
  { readonly agency?: never; readonly batch?: never; readonly document?: never; readonly domain?: never; readonly id?: never; readonly park?: never; readonly passage: Scalars['String']['input']; readonly pilotArea?: never; readonly pilotZone?: never; readonly place?: never; readonly scope?: never; }
  |  /** A key of an area, e.g. `sy-area`. */
  { readonly agency?: never; readonly batch?: never; readonly document?: never; readonly domain?: never; readonly id?: never; readonly park?: never; readonly passage?: never; readonly pilotArea: Scalars['String']['input']; readonly pilotZone?: never; readonly place?: never; readonly scope?: never; }
  |  /** A key of a pilot zone, e.g. `ln-ftz`. */
  { readonly agency?: never; readonly batch?: never; readonly document?: never; readonly domain?: never; readonly id?: never; readonly park?: never; readonly passage?: never; readonly pilotArea?: never; readonly pilotZone: Scalars['String']['input']; readonly place?: never; readonly scope?: never; }
  |  /** A key of a place, e.g. `shenyang`. */
  { readonly agency?: never; readonly batch?: never; readonly document?: never; readonly domain?: never; readonly id?: never; readonly park?: never; readonly passage?: never; readonly pilotArea?: never; readonly pilotZone?: never; readonly place: Scalars['String']['input']; readonly scope?: never; }
  |  /** A key of a scope, e.g. `liaoning/全省`. */
  { readonly agency?: never; readonly batch?: never; readonly document?: never; readonly domain?: never; readonly id?: never; readonly park?: never; readonly passage?: never; readonly pilotArea?: never; readonly pilotZone?: never; readonly place?: never; readonly scope: Scalars['String']['input']; };

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

/** How many measures of one year. */
export type YearCount = {
  readonly __typename?: 'YearCount';
  /** How many, e.g. `28`. */
  readonly count: Scalars['Int']['output'];
  /** The year of their documents, e.g. `2024`. */
  readonly year: Scalars['Int']['output'];
};

/** A page of areas of a zone. */
export type ZoneAreaConnection = {
  readonly __typename?: 'ZoneAreaConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ZoneAreaEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<PilotArea>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of areas of a zone, with its place in the list. */
export type ZoneAreaEdge = {
  readonly __typename?: 'ZoneAreaEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: PilotArea;
};


/** One of areas of a zone, with its place in the list. */
export type ZoneAreaEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of batches of a zone. */
export type ZoneBatchConnection = {
  readonly __typename?: 'ZoneBatchConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ZoneBatchEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Batch>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of batches of a zone, with its place in the list. */
export type ZoneBatchEdge = {
  readonly __typename?: 'ZoneBatchEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Batch;
};


/** One of batches of a zone, with its place in the list. */
export type ZoneBatchEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of parks coordinated with a zone. */
export type ZoneParkConnection = {
  readonly __typename?: 'ZoneParkConnection';
  /** The page's entries, each with its cursor, in order. */
  readonly edges: ReadonlyArray<ZoneParkEdge>;
  /** The same entries without their edges, in the same order. */
  readonly nodes: ReadonlyArray<Park>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all pages together, e.g. `28`; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of parks coordinated with a zone, with its place in the list. */
export type ZoneParkEdge = {
  readonly __typename?: 'ZoneParkEdge';
  /** The claims that this link rests on; there is always at least one. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where this entry stands: hand it to `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How we know of this link, e.g. `STATED`: the strongest level among its claims. */
  readonly level: Level;
  /** The entry itself. */
  readonly node: Park;
};


/** One of parks coordinated with a zone, with its place in the list. */
export type ZoneParkEdgeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyRow>;
  AgencyConnection: ResolverTypeWrapper<AgencyPage>;
  AgencyDifference: ResolverTypeWrapper<AgencyDifferenceRow>;
  AgencyDocumentConnection: ResolverTypeWrapper<DocumentPage>;
  AgencyDocumentEdge: ResolverTypeWrapper<DocumentEntry>;
  AgencyEdge: ResolverTypeWrapper<AgencyEntry>;
  AgencyFilter: AgencyFilter;
  AgencyLinkConnection: ResolverTypeWrapper<AgencyPage>;
  AgencyLinkEdge: ResolverTypeWrapper<AgencyEntry>;
  AgencyLookup: AgencyLookup;
  AgencyMeasureConnection: ResolverTypeWrapper<PassagePage>;
  AgencyMeasureEdge: ResolverTypeWrapper<PassageEntry>;
  ApplicationConnection: ResolverTypeWrapper<ApplicationConnectionRow>;
  ApplicationEdge: ResolverTypeWrapper<ApplicationEdgeRow>;
  ApplicationHow: ApplicationHow;
  AreaKnowledge: AreaKnowledge;
  AreaMeasureConnection: ResolverTypeWrapper<PassagePage>;
  AreaMeasureEdge: ResolverTypeWrapper<PassageEntry>;
  Batch: ResolverTypeWrapper<BatchRow>;
  BatchComparison: ResolverTypeWrapper<BatchComparisonRow>;
  BatchConnection: ResolverTypeWrapper<BatchPage>;
  BatchDocumentConnection: ResolverTypeWrapper<DocumentPage>;
  BatchDocumentEdge: ResolverTypeWrapper<DocumentEntry>;
  BatchEdge: ResolverTypeWrapper<BatchEntry>;
  BatchHole: ResolverTypeWrapper<BatchHoleRow>;
  BatchHoleConnection: ResolverTypeWrapper<BatchHolePage>;
  BatchHoleEdge: ResolverTypeWrapper<BatchHoleEntry>;
  BatchMeasureConnection: ResolverTypeWrapper<PassagePage>;
  BatchMeasureEdge: ResolverTypeWrapper<PassageEntry>;
  BatchSide: ResolverTypeWrapper<BatchSideRow>;
  BilingualText: ResolverTypeWrapper<BilingualText>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CitationConnection: ResolverTypeWrapper<DocumentPage>;
  CitationEdge: ResolverTypeWrapper<DocumentEntry>;
  CitationRelation: CitationRelation;
  Cited: ResolverTypeWrapper<CitedRow>;
  CitedByConnection: ResolverTypeWrapper<DocumentPage>;
  CitedByEdge: ResolverTypeWrapper<DocumentEntry>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<ClaimEntry>;
  Confidence: Confidence;
  Correction: ResolverTypeWrapper<CorrectionRow>;
  Coverable: ResolverTypeWrapper<CoverableRow>;
  CoverageConnection: ResolverTypeWrapper<TotalPage>;
  CoverageEdge: ResolverTypeWrapper<TotalEntry>;
  CoverageFilter: CoverageFilter;
  CoverageRule: CoverageRule;
  CoveringScopeConnection: ResolverTypeWrapper<ScopePage>;
  CoveringScopeEdge: ResolverTypeWrapper<ScopeEntry>;
  Dataset: ResolverTypeWrapper<ActiveDataset>;
  DatasetCounts: ResolverTypeWrapper<Counts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DocumentBatchConnection: ResolverTypeWrapper<BatchPage>;
  DocumentBatchEdge: ResolverTypeWrapper<BatchEntry>;
  DocumentFilter: DocumentFilter;
  DocumentIssuerConnection: ResolverTypeWrapper<AgencyPage>;
  DocumentIssuerEdge: ResolverTypeWrapper<AgencyEntry>;
  DocumentLookup: DocumentLookup;
  DocumentMeasureConnection: ResolverTypeWrapper<PassagePage>;
  DocumentMeasureEdge: ResolverTypeWrapper<PassageEntry>;
  DocumentNumber: ResolverTypeWrapper<DocumentNumber>;
  DocumentPassageConnection: ResolverTypeWrapper<PassagePage>;
  DocumentPassageEdge: ResolverTypeWrapper<PassageEntry>;
  Domain: ResolverTypeWrapper<DomainRow>;
  DomainConnection: ResolverTypeWrapper<DomainPage>;
  DomainDifference: ResolverTypeWrapper<DomainDifferenceRow>;
  DomainEdge: ResolverTypeWrapper<DomainEntry>;
  DomainMeasureConnection: ResolverTypeWrapper<PassagePage>;
  DomainMeasureEdge: ResolverTypeWrapper<PassageEntry>;
  EventBasis: EventBasis;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceKind: EvidenceKind;
  Facet: ResolverTypeWrapper<Facet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  FlatGraph: ResolverTypeWrapper<FlatGraphRow>;
  FlatLink: ResolverTypeWrapper<FlatLinkRow>;
  FlatNode: ResolverTypeWrapper<CitedRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GapMeasureConnection: ResolverTypeWrapper<PassagePage>;
  GapMeasureEdge: ResolverTypeWrapper<PassageEntry>;
  Gaps: ResolverTypeWrapper<GapsRow>;
  Genre: Genre;
  GraphLink: ResolverTypeWrapper<GraphLinkRow>;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Ladder: ResolverTypeWrapper<LadderRow>;
  LadderArea: ResolverTypeWrapper<LadderAreaRow>;
  LadderEvent: ResolverTypeWrapper<LadderEvent>;
  LadderExtent: ResolverTypeWrapper<LadderExtentRow>;
  LadderHop: ResolverTypeWrapper<LadderHopRow>;
  LadderStep: LadderStep;
  Level: Level;
  Lineage: ResolverTypeWrapper<LineageRow>;
  LineageConnection: ResolverTypeWrapper<LineageConnectionRow>;
  LineageDirection: LineageDirection;
  LineageEdge: ResolverTypeWrapper<LineageEdgeRow>;
  LineageHop: ResolverTypeWrapper<LineageHopRow>;
  LineageKind: LineageKind;
  LinkExplanation: ResolverTypeWrapper<LinkExplanationRow>;
  Locator: ResolverTypeWrapper<Locator>;
  Measure: ResolverTypeWrapper<PassageRow>;
  MeasureAgencyConnection: ResolverTypeWrapper<AgencyPage>;
  MeasureAgencyEdge: ResolverTypeWrapper<AgencyEntry>;
  MeasureConnection: ResolverTypeWrapper<SelectedPage>;
  MeasureDimension: MeasureDimension;
  MeasureEdge: ResolverTypeWrapper<PassageEntry>;
  MeasureFacets: ResolverTypeWrapper<SelectedPage>;
  MeasureFilter: MeasureFilter;
  MeasureGroup: ResolverTypeWrapper<MeasureGroup>;
  MeasureKind: MeasureKind;
  MeasureOrder: MeasureOrder;
  MeasureOrderField: MeasureOrderField;
  MeasureSeries: ResolverTypeWrapper<MeasureSeriesRow>;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionConnection: ResolverTypeWrapper<MentionPage>;
  MentionEdge: ResolverTypeWrapper<MentionEntry>;
  MentionKind: MentionKind;
  MentionTarget: ResolverTypeWrapper<CitedRow>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRow>;
  NoLinkReason: NoLinkReason;
  Node: ResolverTypeWrapper<NodeRow>;
  NodeLookup: NodeLookup;
  OrderBasis: OrderBasis;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfoRow>;
  Park: ResolverTypeWrapper<ParkRow>;
  ParkConnection: ResolverTypeWrapper<ParkPage>;
  ParkEdge: ResolverTypeWrapper<ParkEntry>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Passage: ResolverTypeWrapper<PassageRow>;
  PassageConnection: ResolverTypeWrapper<PassagePage>;
  PassageEdge: ResolverTypeWrapper<PassageEntry>;
  Path: ResolverTypeWrapper<PathRow>;
  PathSet: ResolverTypeWrapper<PathSetRow>;
  PilotArea: ResolverTypeWrapper<PilotAreaRow>;
  PilotAreaConnection: ResolverTypeWrapper<PilotAreaPage>;
  PilotAreaEdge: ResolverTypeWrapper<PilotAreaEntry>;
  PilotZone: ResolverTypeWrapper<PilotZoneRow>;
  PilotZoneConnection: ResolverTypeWrapper<PilotZonePage>;
  PilotZoneEdge: ResolverTypeWrapper<PilotZoneEntry>;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceConnection: ResolverTypeWrapper<PlacePage>;
  PlaceEdge: ResolverTypeWrapper<PlaceEntry>;
  PlainPassage: ResolverTypeWrapper<PassageRow>;
  PolicyDocument: ResolverTypeWrapper<DocumentRow>;
  PolicyDocumentConnection: ResolverTypeWrapper<DocumentPage>;
  PolicyDocumentEdge: ResolverTypeWrapper<DocumentEntry>;
  Predicate: Predicate;
  Problem: ResolverTypeWrapper<ProblemRow>;
  ProblemConnection: ResolverTypeWrapper<ProblemPage>;
  ProblemEdge: ResolverTypeWrapper<ProblemEntry>;
  Promotion: ResolverTypeWrapper<PromotionRow>;
  PromotionConnection: ResolverTypeWrapper<PassagePage>;
  PromotionEdge: ResolverTypeWrapper<PassageEntry>;
  PromotionFilter: PromotionFilter;
  Provenance: ResolverTypeWrapper<PassageRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<Reference>;
  Rejection: ResolverTypeWrapper<RejectionRow>;
  Resolution: Resolution;
  ResponsibilityConnection: ResolverTypeWrapper<ResponsibilityConnectionRow>;
  ResponsibilityEdge: ResolverTypeWrapper<ResponsibilityEdgeRow>;
  Rival: ResolverTypeWrapper<RivalRow>;
  RivalSide: RivalSide;
  Role: Role;
  Scope: ResolverTypeWrapper<ScopeRow>;
  ScopeComparison: ScopeComparison;
  ScopeConnection: ResolverTypeWrapper<ScopePage>;
  ScopeCoverConnection: ResolverTypeWrapper<CoverablePage>;
  ScopeCoverEdge: ResolverTypeWrapper<CoverableEntry>;
  ScopeDifference: ResolverTypeWrapper<ScopeDifferenceRow>;
  ScopeEdge: ResolverTypeWrapper<ScopeEntry>;
  ScopeKind: ScopeKind;
  ScopeMeasureConnection: ResolverTypeWrapper<PassagePage>;
  ScopeMeasureEdge: ResolverTypeWrapper<PassageEntry>;
  SearchConnection: ResolverTypeWrapper<HitPage>;
  SearchEdge: ResolverTypeWrapper<HitEntry>;
  SearchKind: SearchKind;
  SearchMatch: SearchMatch;
  Severity: Severity;
  Span: ResolverTypeWrapper<Span>;
  StatedTotal: ResolverTypeWrapper<TotalRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ThingLookup: ThingLookup;
  Tier: Tier;
  WalkCut: WalkCut;
  YearCount: ResolverTypeWrapper<YearCount>;
  ZoneAreaConnection: ResolverTypeWrapper<PilotAreaPage>;
  ZoneAreaEdge: ResolverTypeWrapper<PilotAreaEntry>;
  ZoneBatchConnection: ResolverTypeWrapper<BatchPage>;
  ZoneBatchEdge: ResolverTypeWrapper<BatchEntry>;
  ZoneParkConnection: ResolverTypeWrapper<ParkPage>;
  ZoneParkEdge: ResolverTypeWrapper<ParkEntry>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyRow;
  AgencyConnection: AgencyPage;
  AgencyDifference: AgencyDifferenceRow;
  AgencyDocumentConnection: DocumentPage;
  AgencyDocumentEdge: DocumentEntry;
  AgencyEdge: AgencyEntry;
  AgencyFilter: AgencyFilter;
  AgencyLinkConnection: AgencyPage;
  AgencyLinkEdge: AgencyEntry;
  AgencyLookup: AgencyLookup;
  AgencyMeasureConnection: PassagePage;
  AgencyMeasureEdge: PassageEntry;
  ApplicationConnection: ApplicationConnectionRow;
  ApplicationEdge: ApplicationEdgeRow;
  AreaMeasureConnection: PassagePage;
  AreaMeasureEdge: PassageEntry;
  Batch: BatchRow;
  BatchComparison: BatchComparisonRow;
  BatchConnection: BatchPage;
  BatchDocumentConnection: DocumentPage;
  BatchDocumentEdge: DocumentEntry;
  BatchEdge: BatchEntry;
  BatchHole: BatchHoleRow;
  BatchHoleConnection: BatchHolePage;
  BatchHoleEdge: BatchHoleEntry;
  BatchMeasureConnection: PassagePage;
  BatchMeasureEdge: PassageEntry;
  BatchSide: BatchSideRow;
  BilingualText: BilingualText;
  Boolean: Scalars['Boolean']['output'];
  CitationConnection: DocumentPage;
  CitationEdge: DocumentEntry;
  Cited: CitedRow;
  CitedByConnection: DocumentPage;
  CitedByEdge: DocumentEntry;
  Claim: ClaimRow;
  ClaimConnection: ClaimPage;
  ClaimEdge: ClaimEntry;
  Correction: CorrectionRow;
  Coverable: CoverableRow;
  CoverageConnection: TotalPage;
  CoverageEdge: TotalEntry;
  CoverageFilter: CoverageFilter;
  CoveringScopeConnection: ScopePage;
  CoveringScopeEdge: ScopeEntry;
  Dataset: ActiveDataset;
  DatasetCounts: Counts;
  DateTime: Scalars['DateTime']['output'];
  DocumentBatchConnection: BatchPage;
  DocumentBatchEdge: BatchEntry;
  DocumentFilter: DocumentFilter;
  DocumentIssuerConnection: AgencyPage;
  DocumentIssuerEdge: AgencyEntry;
  DocumentLookup: DocumentLookup;
  DocumentMeasureConnection: PassagePage;
  DocumentMeasureEdge: PassageEntry;
  DocumentNumber: DocumentNumber;
  DocumentPassageConnection: PassagePage;
  DocumentPassageEdge: PassageEntry;
  Domain: DomainRow;
  DomainConnection: DomainPage;
  DomainDifference: DomainDifferenceRow;
  DomainEdge: DomainEntry;
  DomainMeasureConnection: PassagePage;
  DomainMeasureEdge: PassageEntry;
  Evidence: EvidenceRow;
  Facet: Facet;
  FacetValue: FacetValue;
  FlatGraph: FlatGraphRow;
  FlatLink: FlatLinkRow;
  FlatNode: CitedRow;
  Float: Scalars['Float']['output'];
  GapMeasureConnection: PassagePage;
  GapMeasureEdge: PassageEntry;
  Gaps: GapsRow;
  GraphLink: GraphLinkRow;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Ladder: LadderRow;
  LadderArea: LadderAreaRow;
  LadderEvent: LadderEvent;
  LadderExtent: LadderExtentRow;
  LadderHop: LadderHopRow;
  Lineage: LineageRow;
  LineageConnection: LineageConnectionRow;
  LineageEdge: LineageEdgeRow;
  LineageHop: LineageHopRow;
  LinkExplanation: LinkExplanationRow;
  Locator: Locator;
  Measure: PassageRow;
  MeasureAgencyConnection: AgencyPage;
  MeasureAgencyEdge: AgencyEntry;
  MeasureConnection: SelectedPage;
  MeasureEdge: PassageEntry;
  MeasureFacets: SelectedPage;
  MeasureFilter: MeasureFilter;
  MeasureGroup: MeasureGroup;
  MeasureOrder: MeasureOrder;
  MeasureSeries: MeasureSeriesRow;
  Mention: MentionRow;
  MentionConnection: MentionPage;
  MentionEdge: MentionEntry;
  MentionTarget: CitedRow;
  Neighbourhood: NeighbourhoodRow;
  Node: NodeRow;
  NodeLookup: NodeLookup;
  PageInfo: PageInfoRow;
  Park: ParkRow;
  ParkConnection: ParkPage;
  ParkEdge: ParkEntry;
  PartialDate: Scalars['PartialDate']['output'];
  Passage: PassageRow;
  PassageConnection: PassagePage;
  PassageEdge: PassageEntry;
  Path: PathRow;
  PathSet: PathSetRow;
  PilotArea: PilotAreaRow;
  PilotAreaConnection: PilotAreaPage;
  PilotAreaEdge: PilotAreaEntry;
  PilotZone: PilotZoneRow;
  PilotZoneConnection: PilotZonePage;
  PilotZoneEdge: PilotZoneEntry;
  Place: PlaceRow;
  PlaceConnection: PlacePage;
  PlaceEdge: PlaceEntry;
  PlainPassage: PassageRow;
  PolicyDocument: DocumentRow;
  PolicyDocumentConnection: DocumentPage;
  PolicyDocumentEdge: DocumentEntry;
  Problem: ProblemRow;
  ProblemConnection: ProblemPage;
  ProblemEdge: ProblemEntry;
  Promotion: PromotionRow;
  PromotionConnection: PassagePage;
  PromotionEdge: PassageEntry;
  PromotionFilter: PromotionFilter;
  Provenance: PassageRow;
  Query: Record<PropertyKey, never>;
  Reference: Reference;
  Rejection: RejectionRow;
  ResponsibilityConnection: ResponsibilityConnectionRow;
  ResponsibilityEdge: ResponsibilityEdgeRow;
  Rival: RivalRow;
  Scope: ScopeRow;
  ScopeConnection: ScopePage;
  ScopeCoverConnection: CoverablePage;
  ScopeCoverEdge: CoverableEntry;
  ScopeDifference: ScopeDifferenceRow;
  ScopeEdge: ScopeEntry;
  ScopeMeasureConnection: PassagePage;
  ScopeMeasureEdge: PassageEntry;
  SearchConnection: HitPage;
  SearchEdge: HitEntry;
  Span: Span;
  StatedTotal: TotalRow;
  String: Scalars['String']['output'];
  ThingLookup: ThingLookup;
  YearCount: YearCount;
  ZoneAreaConnection: PilotAreaPage;
  ZoneAreaEdge: PilotAreaEntry;
  ZoneBatchConnection: BatchPage;
  ZoneBatchEdge: BatchEntry;
  ZoneParkConnection: ParkPage;
  ZoneParkEdge: ParkEntry;
};

export type AgencyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AgencyClaimsArgs, 'first' | 'levels'>>;
  counterparts?: Resolver<ResolversTypes['AgencyLinkConnection'], ParentType, ContextType, RequireFields<AgencyCounterpartsArgs, 'first' | 'levels'>>;
  documents?: Resolver<ResolversTypes['AgencyDocumentConnection'], ParentType, ContextType, RequireFields<AgencyDocumentsArgs, 'first' | 'levels'>>;
  formerNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAs?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<AgencyKnownAsArgs, 'first' | 'levels'>>;
  measures?: Resolver<ResolversTypes['AgencyMeasureConnection'], ParentType, ContextType, RequireFields<AgencyMeasuresArgs, 'first' | 'levels'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<ResolversTypes['AgencyLinkConnection'], ParentType, ContextType, RequireFields<AgencyPredecessorsArgs, 'first' | 'levels'>>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, RequireFields<AgencyResponsibilitiesArgs, 'first' | 'includePredecessors' | 'levels'>>;
  stationedIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['AgencyLinkConnection'], ParentType, ContextType, RequireFields<AgencySuccessorsArgs, 'first' | 'levels'>>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyDifferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyDifference'] = ResolversParentTypes['AgencyDifference']> = {
  a?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyDocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyDocumentConnection'] = ResolversParentTypes['AgencyDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyDocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyDocumentEdge'] = ResolversParentTypes['AgencyDocumentEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<AgencyDocumentEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyLinkConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyLinkConnection'] = ResolversParentTypes['AgencyLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyLinkEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyLinkEdge'] = ResolversParentTypes['AgencyLinkEdge']> = {
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<AgencyLinkEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sinceIs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyMeasureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyMeasureConnection'] = ResolversParentTypes['AgencyMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyMeasureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgencyMeasureEdge'] = ResolversParentTypes['AgencyMeasureEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<AgencyMeasureEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ApplicationEdgeClaimsArgs, 'first'>>;
  covered?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ApplicationHow'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type AreaMeasureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaMeasureConnection'] = ResolversParentTypes['AreaMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AreaMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaMeasureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AreaMeasureEdge'] = ResolversParentTypes['AreaMeasureEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<AreaMeasureEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type BatchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<BatchClaimsArgs, 'first' | 'levels'>>;
  documents?: Resolver<ResolversTypes['BatchDocumentConnection'], ParentType, ContextType, RequireFields<BatchDocumentsArgs, 'first' | 'levels'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['BatchMeasureConnection'], ParentType, ContextType, RequireFields<BatchMeasuresArgs, 'first' | 'levels'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pilotZone?: Resolver<Maybe<ResolversTypes['PilotZone']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BatchComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchComparison'] = ResolversParentTypes['BatchComparison']> = {
  a?: Resolver<ResolversTypes['BatchSide'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyDifference']>, ParentType, ContextType, RequireFields<BatchComparisonAgenciesArgs, 'first'>>;
  b?: Resolver<ResolversTypes['BatchSide'], ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['DomainDifference']>, ParentType, ContextType, RequireFields<BatchComparisonDomainsArgs, 'first'>>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ScopeDifference']>, ParentType, ContextType, RequireFields<BatchComparisonScopesArgs, 'first'>>;
};

export type BatchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchConnection'] = ResolversParentTypes['BatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchDocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchDocumentConnection'] = ResolversParentTypes['BatchDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BatchDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchDocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchDocumentEdge'] = ResolversParentTypes['BatchDocumentEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<BatchDocumentEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
};

export type BatchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchEdge'] = ResolversParentTypes['BatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type BatchHoleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchHole'] = ResolversParentTypes['BatchHole']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BatchHoleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchHoleConnection'] = ResolversParentTypes['BatchHoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BatchHoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BatchHole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchHoleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchHoleEdge'] = ResolversParentTypes['BatchHoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BatchHole'], ParentType, ContextType>;
};

export type BatchMeasureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchMeasureConnection'] = ResolversParentTypes['BatchMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BatchMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchMeasureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchMeasureEdge'] = ResolversParentTypes['BatchMeasureEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<BatchMeasureEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type BatchSideResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BatchSide'] = ResolversParentTypes['BatchSide']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  followedUp?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<BatchSideFollowedUpArgs, 'first'>>;
  followedUpCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notFollowedUp?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<BatchSideNotFollowedUpArgs, 'first'>>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BilingualTextResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<CitationEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CitationRelation'], ParentType, ContextType>;
};

export type CitedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Cited'] = ResolversParentTypes['Cited']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Batch' | 'Domain' | 'Measure' | 'Park' | 'PilotArea' | 'PilotZone' | 'Place' | 'PlainPassage' | 'PolicyDocument' | 'Scope', ParentType, ContextType>;
};

export type CitedByConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitedByConnection'] = ResolversParentTypes['CitedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedByEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CitedByEdge'] = ResolversParentTypes['CitedByEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<CitedByEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['CitationRelation'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  assertedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  confidenceReasons?: Resolver<ReadonlyArray<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ClaimEvidenceArgs, 'first'>>;
  explanation?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ClaimRestsOnArgs, 'first'>>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverableResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Coverable'] = ResolversParentTypes['Coverable']> = {
  __resolveType: TypeResolveFn<'Park' | 'PilotArea' | 'PilotZone' | 'Place', ParentType, ContextType>;
};

export type CoverageConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoverageConnection'] = ResolversParentTypes['CoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatedTotal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoverageEdge'] = ResolversParentTypes['CoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatedTotal'], ParentType, ContextType>;
};

export type CoveringScopeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoveringScopeConnection'] = ResolversParentTypes['CoveringScopeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoveringScopeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoveringScopeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CoveringScopeEdge'] = ResolversParentTypes['CoveringScopeEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<CoveringScopeEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DocumentBatchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentBatchConnection'] = ResolversParentTypes['DocumentBatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentBatchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentBatchEdge'] = ResolversParentTypes['DocumentBatchEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DocumentBatchEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type DocumentIssuerConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentIssuerConnection'] = ResolversParentTypes['DocumentIssuerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentIssuerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentIssuerEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentIssuerEdge'] = ResolversParentTypes['DocumentIssuerEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DocumentIssuerEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type DocumentMeasureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentMeasureConnection'] = ResolversParentTypes['DocumentMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentMeasureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentMeasureEdge'] = ResolversParentTypes['DocumentMeasureEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DocumentMeasureEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type DocumentNumberResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentNumber'] = ResolversParentTypes['DocumentNumber']> = {
  agencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentPassageConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentPassageConnection'] = ResolversParentTypes['DocumentPassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentPassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentPassageEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DocumentPassageEdge'] = ResolversParentTypes['DocumentPassageEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DocumentPassageEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type DomainResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DomainClaimsArgs, 'first' | 'levels'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['DomainMeasureConnection'], ParentType, ContextType, RequireFields<DomainMeasuresArgs, 'first' | 'levels'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DomainConnection'] = ResolversParentTypes['DomainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DomainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Domain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainDifferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DomainDifference'] = ResolversParentTypes['DomainDifference']> = {
  a?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
};

export type DomainEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DomainEdge'] = ResolversParentTypes['DomainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
};

export type DomainMeasureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DomainMeasureConnection'] = ResolversParentTypes['DomainMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DomainMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainMeasureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DomainMeasureEdge'] = ResolversParentTypes['DomainMeasureEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DomainMeasureEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['Locator']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['Reference']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlatGraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FlatGraph'] = ResolversParentTypes['FlatGraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlatLink']>, ParentType, ContextType, RequireFields<FlatGraphEdgesArgs, 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FlatNode']>, ParentType, ContextType, RequireFields<FlatGraphNodesArgs, 'first'>>;
};

export type FlatLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FlatLink'] = ResolversParentTypes['FlatLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FlatNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FlatNode'] = ResolversParentTypes['FlatNode']> = {
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapMeasureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GapMeasureConnection'] = ResolversParentTypes['GapMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapMeasureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GapMeasureEdge'] = ResolversParentTypes['GapMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type GapsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Gaps'] = ResolversParentTypes['Gaps']> = {
  batchHoles?: Resolver<ResolversTypes['BatchHoleConnection'], ParentType, ContextType, RequireFields<GapsBatchHolesArgs, 'first'>>;
  citationsToNowhere?: Resolver<ResolversTypes['PolicyDocumentConnection'], ParentType, ContextType, RequireFields<GapsCitationsToNowhereArgs, 'first' | 'levels'>>;
  measuresWithoutBody?: Resolver<ResolversTypes['GapMeasureConnection'], ParentType, ContextType, RequireFields<GapsMeasuresWithoutBodyArgs, 'first'>>;
  pilotsWithoutDownstream?: Resolver<ResolversTypes['GapMeasureConnection'], ParentType, ContextType, RequireFields<GapsPilotsWithoutDownstreamArgs, 'first' | 'kinds' | 'levels'>>;
};

export type GraphLinkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  claimIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<GraphLinkClaimsArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LadderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Ladder'] = ResolversParentTypes['Ladder']> = {
  areaKnowledge?: Resolver<ResolversTypes['AreaKnowledge'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['LadderArea']>, ParentType, ContextType>;
  cuts?: Resolver<ReadonlyArray<ResolversTypes['WalkCut']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['LadderHop']>, ParentType, ContextType, RequireFields<LadderHopsArgs, 'first'>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LadderAreaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LadderArea'] = ResolversParentTypes['LadderArea']> = {
  area?: Resolver<ResolversTypes['PilotArea'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<LadderAreaClaimsArgs, 'first'>>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
};

export type LadderEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LadderEvent'] = ResolversParentTypes['LadderEvent']> = {
  basis?: Resolver<ResolversTypes['EventBasis'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  notAfter?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type LadderExtentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LadderExtent'] = ResolversParentTypes['LadderExtent']> = {
  kind?: Resolver<ResolversTypes['ScopeKind'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LadderHopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LadderHop'] = ResolversParentTypes['LadderHop']> = {
  after?: Resolver<Maybe<ResolversTypes['LadderExtent']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LadderExtent']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<LadderHopClaimsArgs, 'first'>>;
  comparison?: Resolver<Maybe<ResolversTypes['ScopeComparison']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  fromEvent?: Resolver<ResolversTypes['LadderEvent'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  orderBasis?: Resolver<ResolversTypes['OrderBasis'], ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['LadderStep'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  toEvent?: Resolver<ResolversTypes['LadderEvent'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  cuts?: Resolver<ReadonlyArray<ResolversTypes['WalkCut']>, ParentType, ContextType>;
  flat?: Resolver<ResolversTypes['FlatGraph'], ParentType, ContextType>;
  hopCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['LineageHop']>, ParentType, ContextType, RequireFields<LineageHopsArgs, 'first'>>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<LineageNodesArgs, 'first'>>;
  of?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageConnection'] = ResolversParentTypes['LineageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<LineageEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LineageKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type LineageHopResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LineageHop'] = ResolversParentTypes['LineageHop']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<LineageHopClaimsArgs, 'first'>>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LineageKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type LinkExplanationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LinkExplanation'] = ResolversParentTypes['LinkExplanation']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<LinkExplanationClaimsArgs, 'first'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  confidenceReasons?: Resolver<ReadonlyArray<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoLinkReason']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['Rejection']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Rival']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  unknowns?: Resolver<ReadonlyArray<ResolversTypes['BilingualText']>, ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  agencies?: Resolver<ResolversTypes['MeasureAgencyConnection'], ParentType, ContextType, RequireFields<MeasureAgenciesArgs, 'first' | 'levels'>>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MeasureClaimsArgs, 'first' | 'levels'>>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<MeasureCorrectionsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['LineageConnection'], ParentType, ContextType, RequireFields<MeasureDownstreamArgs, 'first' | 'levels'>>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  ladder?: Resolver<ResolversTypes['Ladder'], ParentType, ContextType, RequireFields<MeasureLadderArgs, 'levels'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pilotArea?: Resolver<Maybe<ResolversTypes['PilotArea']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['LineageConnection'], ParentType, ContextType, RequireFields<MeasureUpstreamArgs, 'first' | 'levels'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureAgencyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureAgencyConnection'] = ResolversParentTypes['MeasureAgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureAgencyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureAgencyEdge'] = ResolversParentTypes['MeasureAgencyEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<MeasureAgencyEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['MeasureFacets'], ParentType, ContextType>;
  groupBy?: Resolver<ReadonlyArray<ResolversTypes['MeasureGroup']>, ParentType, ContextType, RequireFields<MeasureConnectionGroupByArgs, 'dimensions' | 'first'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['MeasureSeries']>, ParentType, ContextType, RequireFields<MeasureConnectionSeriesArgs, 'first'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MeasureFacetsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureFacets'] = ResolversParentTypes['MeasureFacets']> = {
  agencies?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsAgenciesArgs, 'first'>>;
  batches?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsBatchesArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsDocumentsArgs, 'first'>>;
  domains?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsDomainsArgs, 'first'>>;
  kinds?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsKindsArgs, 'first'>>;
  levels?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsLevelsArgs, 'first'>>;
  places?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsPlacesArgs, 'first'>>;
  roles?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsRolesArgs, 'first'>>;
  scopes?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsScopesArgs, 'first'>>;
  years?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<MeasureFacetsYearsArgs, 'first'>>;
};

export type MeasureGroupResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureGroup'] = ResolversParentTypes['MeasureGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type MeasureSeriesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeasureSeries'] = ResolversParentTypes['MeasureSeries']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['MentionTarget']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MentionKind'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['MentionTarget']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MentionTargetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionTarget'] = ResolversParentTypes['MentionTarget']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Batch' | 'Domain' | 'Measure' | 'Park' | 'PilotArea' | 'PilotZone' | 'Place' | 'PlainPassage' | 'PolicyDocument' | 'Scope', ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  cuts?: Resolver<ReadonlyArray<ResolversTypes['WalkCut']>, ParentType, ContextType>;
  flat?: Resolver<ResolversTypes['FlatGraph'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['GraphLink']>, ParentType, ContextType, RequireFields<NeighbourhoodLinksArgs, 'first'>>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<NeighbourhoodNodesArgs, 'first'>>;
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Batch' | 'BatchHole' | 'Claim' | 'Correction' | 'Domain' | 'Measure' | 'Mention' | 'Park' | 'PilotArea' | 'PilotZone' | 'Place' | 'PlainPassage' | 'PolicyDocument' | 'Problem' | 'Scope' | 'StatedTotal', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ParkClaimsArgs, 'first' | 'levels'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pilotZone?: Resolver<Maybe<ResolversTypes['PilotZone']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ParkConnection'] = ResolversParentTypes['ParkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ParkEdge'] = ResolversParentTypes['ParkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PassageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  __resolveType: TypeResolveFn<'Measure' | 'PlainPassage', ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PathSetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathSet'] = ResolversParentTypes['PathSet']> = {
  cuts?: Resolver<ReadonlyArray<ResolversTypes['WalkCut']>, ParentType, ContextType>;
  flat?: Resolver<ResolversTypes['FlatGraph'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoLinkReason']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PilotAreaResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PilotArea'] = ResolversParentTypes['PilotArea']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PilotAreaClaimsArgs, 'first' | 'levels'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['AreaMeasureConnection'], ParentType, ContextType, RequireFields<PilotAreaMeasuresArgs, 'first' | 'levels'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pilotZone?: Resolver<Maybe<ResolversTypes['PilotZone']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PilotAreaConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PilotAreaConnection'] = ResolversParentTypes['PilotAreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PilotAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PilotArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotAreaEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PilotAreaEdge'] = ResolversParentTypes['PilotAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilotArea'], ParentType, ContextType>;
};

export type PilotZoneResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PilotZone'] = ResolversParentTypes['PilotZone']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['ZoneAreaConnection'], ParentType, ContextType, RequireFields<PilotZoneAreasArgs, 'first' | 'levels'>>;
  batches?: Resolver<ResolversTypes['ZoneBatchConnection'], ParentType, ContextType, RequireFields<PilotZoneBatchesArgs, 'first' | 'levels'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PilotZoneClaimsArgs, 'first' | 'levels'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parks?: Resolver<ResolversTypes['ZoneParkConnection'], ParentType, ContextType, RequireFields<PilotZoneParksArgs, 'first' | 'levels'>>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PilotZoneConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PilotZoneConnection'] = ResolversParentTypes['PilotZoneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PilotZoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PilotZone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotZoneEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PilotZoneEdge'] = ResolversParentTypes['PilotZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilotZone'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first' | 'levels'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ResolversTypes['CoveringScopeConnection'], ParentType, ContextType, RequireFields<PlaceScopesArgs, 'first' | 'levels'>>;
  shortNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlainPassageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlainPassage'] = ResolversParentTypes['PlainPassage']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlainPassageClaimsArgs, 'first' | 'levels'>>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<PlainPassageCorrectionsArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['LineageConnection'], ParentType, ContextType, RequireFields<PlainPassageDownstreamArgs, 'first' | 'levels'>>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['LineageConnection'], ParentType, ContextType, RequireFields<PlainPassageUpstreamArgs, 'first' | 'levels'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  addressee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  batches?: Resolver<ResolversTypes['DocumentBatchConnection'], ParentType, ContextType, RequireFields<PolicyDocumentBatchesArgs, 'first' | 'levels'>>;
  citations?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<PolicyDocumentCitationsArgs, 'first' | 'levels'>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, RequireFields<PolicyDocumentCitedByArgs, 'first' | 'levels'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PolicyDocumentClaimsArgs, 'first' | 'levels'>>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<PolicyDocumentCorrectionsArgs, 'first'>>;
  documentDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['DocumentNumber']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  genre?: Resolver<Maybe<ResolversTypes['Genre']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inCorpus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['DocumentIssuerConnection'], ParentType, ContextType, RequireFields<PolicyDocumentIssuersArgs, 'first' | 'levels'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['DocumentMeasureConnection'], ParentType, ContextType, RequireFields<PolicyDocumentMeasuresArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PolicyDocumentMentionsArgs, 'first'>>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['DocumentPassageConnection'], ParentType, ContextType, RequireFields<PolicyDocumentPassagesArgs, 'first'>>;
  problems?: Resolver<ResolversTypes['ProblemConnection'], ParentType, ContextType, RequireFields<PolicyDocumentProblemsArgs, 'first'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unclaimed?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolicyDocumentConnection'] = ResolversParentTypes['PolicyDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyDocumentEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PolicyDocumentEdge'] = ResolversParentTypes['PolicyDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ProblemEdge'] = ResolversParentTypes['ProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  explanation?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<PromotionRestsOnArgs, 'first'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'by'>>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryBatchArgs, 'by'>>;
  batches?: Resolver<ResolversTypes['BatchConnection'], ParentType, ContextType, RequireFields<QueryBatchesArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  compareBatches?: Resolver<Maybe<ResolversTypes['BatchComparison']>, ParentType, ContextType, RequireFields<QueryCompareBatchesArgs, 'a' | 'b' | 'levels'>>;
  coverage?: Resolver<ResolversTypes['CoverageConnection'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'first'>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['PolicyDocument']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'by'>>;
  documents?: Resolver<ResolversTypes['PolicyDocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType, RequireFields<QueryDomainArgs, 'by'>>;
  domains?: Resolver<ResolversTypes['DomainConnection'], ParentType, ContextType, RequireFields<QueryDomainsArgs, 'first'>>;
  explainLink?: Resolver<ResolversTypes['LinkExplanation'], ParentType, ContextType, RequireFields<QueryExplainLinkArgs, 'from' | 'to'>>;
  gaps?: Resolver<ResolversTypes['Gaps'], ParentType, ContextType>;
  lineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<QueryLineageArgs, 'direction' | 'levels' | 'maxDepth' | 'of'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'by'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  measuresIn?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryMeasuresInArgs, 'first' | 'levels' | 'place'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'levels' | 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  park?: Resolver<Maybe<ResolversTypes['Park']>, ParentType, ContextType, RequireFields<QueryParkArgs, 'by'>>;
  parks?: Resolver<ResolversTypes['ParkConnection'], ParentType, ContextType, RequireFields<QueryParksArgs, 'first'>>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<QueryPassageArgs, 'by'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathSet'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'levels' | 'maxLength' | 'to'>>;
  pilotArea?: Resolver<Maybe<ResolversTypes['PilotArea']>, ParentType, ContextType, RequireFields<QueryPilotAreaArgs, 'by'>>;
  pilotAreas?: Resolver<ResolversTypes['PilotAreaConnection'], ParentType, ContextType, RequireFields<QueryPilotAreasArgs, 'first'>>;
  pilotZone?: Resolver<Maybe<ResolversTypes['PilotZone']>, ParentType, ContextType, RequireFields<QueryPilotZoneArgs, 'by'>>;
  pilotZones?: Resolver<ResolversTypes['PilotZoneConnection'], ParentType, ContextType, RequireFields<QueryPilotZonesArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'by'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, RequireFields<QueryPromotionsArgs, 'first' | 'levels'>>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType, RequireFields<QueryScopeArgs, 'by'>>;
  scopes?: Resolver<ResolversTypes['ScopeConnection'], ParentType, ContextType, RequireFields<QueryScopesArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
};

export type ReferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  dateRead?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = {
  body?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ResponsibilityEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type RivalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Rival'] = ResolversParentTypes['Rival']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RivalClaimsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['LineageKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RivalSide'], ParentType, ContextType>;
};

export type ScopeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Scope'] = ResolversParentTypes['Scope']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ScopeClaimsArgs, 'first' | 'levels'>>;
  covers?: Resolver<ResolversTypes['ScopeCoverConnection'], ParentType, ContextType, RequireFields<ScopeCoversArgs, 'first' | 'levels'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScopeKind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['ScopeMeasureConnection'], ParentType, ContextType, RequireFields<ScopeMeasuresArgs, 'first' | 'levels'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScopeConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScopeConnection'] = ResolversParentTypes['ScopeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScopeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScopeCoverConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScopeCoverConnection'] = ResolversParentTypes['ScopeCoverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScopeCoverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coverable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScopeCoverEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScopeCoverEdge'] = ResolversParentTypes['ScopeCoverEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ScopeCoverEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coverable'], ParentType, ContextType>;
};

export type ScopeDifferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScopeDifference'] = ResolversParentTypes['ScopeDifference']> = {
  a?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type ScopeEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScopeEdge'] = ResolversParentTypes['ScopeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
};

export type ScopeMeasureConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScopeMeasureConnection'] = ResolversParentTypes['ScopeMeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ScopeMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScopeMeasureEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ScopeMeasureEdge'] = ResolversParentTypes['ScopeMeasureEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ScopeMeasureEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedTotalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatedTotal'] = ResolversParentTypes['StatedTotal']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missingBatches?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<StatedTotalPartsArgs, 'first'>>;
  rule?: Resolver<ResolversTypes['CoverageRule'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoneAreaConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ZoneAreaConnection'] = ResolversParentTypes['ZoneAreaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZoneAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PilotArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoneAreaEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ZoneAreaEdge'] = ResolversParentTypes['ZoneAreaEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ZoneAreaEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilotArea'], ParentType, ContextType>;
};

export type ZoneBatchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ZoneBatchConnection'] = ResolversParentTypes['ZoneBatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZoneBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoneBatchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ZoneBatchEdge'] = ResolversParentTypes['ZoneBatchEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ZoneBatchEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type ZoneParkConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ZoneParkConnection'] = ResolversParentTypes['ZoneParkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZoneParkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoneParkEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ZoneParkEdge'] = ResolversParentTypes['ZoneParkEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<ZoneParkEdgeClaimsArgs, 'first'>>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Park'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyDifference?: AgencyDifferenceResolvers<ContextType>;
  AgencyDocumentConnection?: AgencyDocumentConnectionResolvers<ContextType>;
  AgencyDocumentEdge?: AgencyDocumentEdgeResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyLinkConnection?: AgencyLinkConnectionResolvers<ContextType>;
  AgencyLinkEdge?: AgencyLinkEdgeResolvers<ContextType>;
  AgencyMeasureConnection?: AgencyMeasureConnectionResolvers<ContextType>;
  AgencyMeasureEdge?: AgencyMeasureEdgeResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  AreaMeasureConnection?: AreaMeasureConnectionResolvers<ContextType>;
  AreaMeasureEdge?: AreaMeasureEdgeResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchComparison?: BatchComparisonResolvers<ContextType>;
  BatchConnection?: BatchConnectionResolvers<ContextType>;
  BatchDocumentConnection?: BatchDocumentConnectionResolvers<ContextType>;
  BatchDocumentEdge?: BatchDocumentEdgeResolvers<ContextType>;
  BatchEdge?: BatchEdgeResolvers<ContextType>;
  BatchHole?: BatchHoleResolvers<ContextType>;
  BatchHoleConnection?: BatchHoleConnectionResolvers<ContextType>;
  BatchHoleEdge?: BatchHoleEdgeResolvers<ContextType>;
  BatchMeasureConnection?: BatchMeasureConnectionResolvers<ContextType>;
  BatchMeasureEdge?: BatchMeasureEdgeResolvers<ContextType>;
  BatchSide?: BatchSideResolvers<ContextType>;
  BilingualText?: BilingualTextResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  Cited?: CitedResolvers<ContextType>;
  CitedByConnection?: CitedByConnectionResolvers<ContextType>;
  CitedByEdge?: CitedByEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Coverable?: CoverableResolvers<ContextType>;
  CoverageConnection?: CoverageConnectionResolvers<ContextType>;
  CoverageEdge?: CoverageEdgeResolvers<ContextType>;
  CoveringScopeConnection?: CoveringScopeConnectionResolvers<ContextType>;
  CoveringScopeEdge?: CoveringScopeEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DocumentBatchConnection?: DocumentBatchConnectionResolvers<ContextType>;
  DocumentBatchEdge?: DocumentBatchEdgeResolvers<ContextType>;
  DocumentIssuerConnection?: DocumentIssuerConnectionResolvers<ContextType>;
  DocumentIssuerEdge?: DocumentIssuerEdgeResolvers<ContextType>;
  DocumentMeasureConnection?: DocumentMeasureConnectionResolvers<ContextType>;
  DocumentMeasureEdge?: DocumentMeasureEdgeResolvers<ContextType>;
  DocumentNumber?: DocumentNumberResolvers<ContextType>;
  DocumentPassageConnection?: DocumentPassageConnectionResolvers<ContextType>;
  DocumentPassageEdge?: DocumentPassageEdgeResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainDifference?: DomainDifferenceResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  DomainMeasureConnection?: DomainMeasureConnectionResolvers<ContextType>;
  DomainMeasureEdge?: DomainMeasureEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FlatGraph?: FlatGraphResolvers<ContextType>;
  FlatLink?: FlatLinkResolvers<ContextType>;
  FlatNode?: FlatNodeResolvers<ContextType>;
  GapMeasureConnection?: GapMeasureConnectionResolvers<ContextType>;
  GapMeasureEdge?: GapMeasureEdgeResolvers<ContextType>;
  Gaps?: GapsResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Ladder?: LadderResolvers<ContextType>;
  LadderArea?: LadderAreaResolvers<ContextType>;
  LadderEvent?: LadderEventResolvers<ContextType>;
  LadderExtent?: LadderExtentResolvers<ContextType>;
  LadderHop?: LadderHopResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageConnection?: LineageConnectionResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageHop?: LineageHopResolvers<ContextType>;
  LinkExplanation?: LinkExplanationResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureAgencyConnection?: MeasureAgencyConnectionResolvers<ContextType>;
  MeasureAgencyEdge?: MeasureAgencyEdgeResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureFacets?: MeasureFacetsResolvers<ContextType>;
  MeasureGroup?: MeasureGroupResolvers<ContextType>;
  MeasureSeries?: MeasureSeriesResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  MentionTarget?: MentionTargetResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  ParkConnection?: ParkConnectionResolvers<ContextType>;
  ParkEdge?: ParkEdgeResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathSet?: PathSetResolvers<ContextType>;
  PilotArea?: PilotAreaResolvers<ContextType>;
  PilotAreaConnection?: PilotAreaConnectionResolvers<ContextType>;
  PilotAreaEdge?: PilotAreaEdgeResolvers<ContextType>;
  PilotZone?: PilotZoneResolvers<ContextType>;
  PilotZoneConnection?: PilotZoneConnectionResolvers<ContextType>;
  PilotZoneEdge?: PilotZoneEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlainPassage?: PlainPassageResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PolicyDocumentConnection?: PolicyDocumentConnectionResolvers<ContextType>;
  PolicyDocumentEdge?: PolicyDocumentEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  Rival?: RivalResolvers<ContextType>;
  Scope?: ScopeResolvers<ContextType>;
  ScopeConnection?: ScopeConnectionResolvers<ContextType>;
  ScopeCoverConnection?: ScopeCoverConnectionResolvers<ContextType>;
  ScopeCoverEdge?: ScopeCoverEdgeResolvers<ContextType>;
  ScopeDifference?: ScopeDifferenceResolvers<ContextType>;
  ScopeEdge?: ScopeEdgeResolvers<ContextType>;
  ScopeMeasureConnection?: ScopeMeasureConnectionResolvers<ContextType>;
  ScopeMeasureEdge?: ScopeMeasureEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  StatedTotal?: StatedTotalResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
  ZoneAreaConnection?: ZoneAreaConnectionResolvers<ContextType>;
  ZoneAreaEdge?: ZoneAreaEdgeResolvers<ContextType>;
  ZoneBatchConnection?: ZoneBatchConnectionResolvers<ContextType>;
  ZoneBatchEdge?: ZoneBatchEdgeResolvers<ContextType>;
  ZoneParkConnection?: ZoneParkConnectionResolvers<ContextType>;
  ZoneParkEdge?: ZoneParkEdgeResolvers<ContextType>;
};

