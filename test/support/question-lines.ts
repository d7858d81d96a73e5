/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument -- answers are JSON; each is shown whole, line by line, and the lines are asserted */

/** One of the twelve questions with the variables it is asked with, and its answer as lines that a person can check against the documents. */
export interface Question {
  /** File below `schema/operations`, without ending; the lines expected stand in `test/api/questions/<name>.txt`. */
  readonly name: string;
  /** Of several times that an operation is asked: what tells them apart. */
  readonly case?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly lines: (data: any) => readonly string[];
}

const quotes = (claims: readonly any[]): string =>
  claims
    .flatMap((claim) => claim.evidence.map((piece: any) => piece.quote ?? piece.reference?.url))
    .map((quote) => `“${quote}”`)
    .sort()
    .join(' ');
const event = ({ date, notAfter, basis }: any): string => date ?? (notAfter ? `by ${notAfter}` : basis);

const ladder = (measure: any): readonly string[] => [
  `${measure.key} ${measure.name}: ${measure.ladder.areaKnowledge} ${measure.ladder.areas.map(({ area, level }: any) => `${area.name} ${level}`).join()}`,
  ...measure.ladder.hops.map((hop: any) => {
    const scopes = hop.comparison ? ` [${hop.before.text} → ${hop.after.text} ${hop.comparison}]` : '';
    const spread = hop.promotion ? ` 推广 ${hop.promotion.level}` : '';
    return `  ${hop.step} ${hop.from.key} → ${hop.to.key} ${hop.level}${scopes}${spread} (${event(hop.fromEvent)} → ${event(hop.toEvent)}, ${hop.orderBasis}) ${quotes(hop.claims)}`;
  }),
];

const totals = ({ coverage, gaps }: any): readonly string[] => [
  ...coverage.nodes.map((total: any) => {
    const [piece] = total.claim.evidence;
    const batches = total.missingBatches.length > 0 ? ` without batches ${total.missingBatches.join()}` : '';
    return `${total.claim.document.key} ${total.rule} ${total.stated}${total.unit}${total.of ?? ''}: found ${total.found}, gap ${total.gap}, agrees ${total.agrees}, undated ${total.undated}${batches} …${piece.before.replace(/\s/gu, '').slice(-12)}“${piece.quote}”${piece.after.replace(/\s/gu, '').slice(0, 8)}… ${total.parts.map(({ key }: any) => (/^[0-9a-f]{24}$/u.test(key) ? 'claim' : key)).join(' ')}`;
  }),
  ...gaps.batchHoles.nodes.map(({ series, ordinal }: any) => `hole: ${series} ${ordinal}`),
];

const why = ({ explainLink: found }: any): readonly string[] => [
  `${found.level ?? found.reason} ${found.confidence ?? ''}`.trim(),
  found.text.zh,
  found.text.en,
  ...found.confidenceReasons.map(({ zh, en }: any) => `why trust it: ${zh} / ${en}`),
  ...found.unknowns.map(({ zh, en }: any) => `unknown: ${zh} / ${en}`),
  ...found.claims.flatMap((claim: any) => [
    `${claim.predicate} ${claim.level} ${claim.method} ${quotes([claim])}`,
    ...claim.restsOn.map(
      (premise: any) => `  rests on ${premise.predicate} ${premise.level}: ${premise.explanation.zh}`,
    ),
  ]),
  ...(found.rejection
    ? [`rejected: ${found.rejection.reason.zh} ${found.rejection.reviewer} ${found.rejection.date}`]
    : []),
  ...found.rivals
    .filter(({ level }: any) => level !== 'CANDIDATE')
    .map(({ side, passage, kind, level }: any) => `rival ${side} ${passage.key} ${kind} ${level}`),
];

export const QUESTIONS: readonly Question[] = [
  {
    name: '01-promoted-pilots',
    variables: { filter: { hasTrial: true, scope: ['PROVINCE_WIDE'] }, first: 50 },
    lines: ({ promotions }) => [`${promotions.totalCount}`, ...promotions.nodes.flatMap(ladder)],
  },
  {
    name: '02-lineage',
    variables: { key: '辽口工办〔2021〕1号#一/5', kinds: ['RESTATED_IN', 'EVOLVED_INTO'] },
    lines: ({ lineage }) => [
      `${lineage.of.key}: ${lineage.nodeCount} passages, ${lineage.hopCount} hops, truncated ${lineage.truncated}`,
      ...lineage.hops.map(
        (hop: any) =>
          `${hop.from.key} ${hop.kind} ${hop.to.key} ${hop.level} ${hop.depth}: ${hop.claims[0].noteZh} ${quotes(hop.claims)}`,
      ),
    ],
  },
  {
    name: '03-source',
    variables: { key: '辽政发〔2024〕5号#六/28' },
    lines: ({ passage }) => {
      const { document, ...where } = passage.provenance;
      return [
        `${document.title} ${document.documentNumber.text} ${document.documentDate} ${document.issuers.nodes.map(({ name }: any) => name).join()} 附件 ${document.attachments.join()}`,
        `${passage.path.join('/')} row ${where.row} no. ${where.sequence} column ${where.column} ${JSON.stringify(where.spans)}`,
        where.quote,
        `before: ${JSON.stringify(where.before)}`,
        `after: ${JSON.stringify(where.after)}`,
        ...passage.claims.nodes.map(
          (claim: any) =>
            `${claim.predicate} ${claim.role ?? ''} ${claim.level} ${quotes([claim])} ${claim.evidence.map(({ locator }: any) => `${locator.column ?? ''} ${locator.spans.map(({ start, end }: any) => `${start}–${end}`).join('+')}`).join('; ')}`,
        ),
      ];
    },
  },
  {
    name: '04-responsibilities',
    variables: { key: 'customs-shenyang', keys: ['customs-shenyang'], first: 100 },
    lines: ({ agency, measures }) => [
      `${agency.name} ${agency.tier}, now ${agency.knownAs.map(({ name }: any) => name).join()}`,
      ...agency.predecessors.edges.map(
        (edge: any) =>
          `before: ${edge.node.name} ${edge.change} ${edge.since} (${edge.sinceIs}) ${edge.level} ${quotes(edge.claims)}`,
      ),
      `${agency.responsibilities.totalCount}`,
      ...agency.responsibilities.edges.map(
        (edge: any) =>
          `${edge.node.key} ${edge.node.name}: ${edge.body.name} ${edge.role} ${edge.level} ${edge.node.batch?.name ?? '–'} with ${edge.node.agencies.totalCount - 1} others ${quotes(edge.claims)}`,
      ),
      ...Object.entries<any>(measures.facets).map(
        ([name, facet]) =>
          `${name}: ${facet.values.map(({ label, value, count }: any) => `${label ?? value} ${count}`).join(', ')}${facet.missing ? `; none ${facet.missing}` : ''}`,
      ),
    ],
  },
  {
    name: '05-holds-in',
    variables: { place: { park: 'sy-economic-technological-zone' }, first: 100 },
    lines: ({ measuresIn }) => [
      `${measuresIn.totalCount}`,
      ...measuresIn.edges.map(
        (edge: any) =>
          `${edge.node.key} ${edge.how} ${edge.level} ${edge.scope.text} via ${edge.via.map(({ key }: any) => key).join(' < ')}`,
      ),
      ...measuresIn.edges
        .filter(({ scope }: any) => scope.kind === 'ZONE_AND_PARKS')
        .slice(0, 1)
        .flatMap(({ claims }: any) =>
          claims.flatMap((claim: any) => [
            `${claim.predicate} ${claim.level} ${quotes([claim])} ${claim.explanation.zh}`,
            ...claim.restsOn.map(
              (premise: any) =>
                `  rests on ${premise.predicate} ${premise.level} ${quotes([premise])} ${premise.noteZh ?? ''}`,
            ),
          ]),
        ),
    ],
  },
  {
    name: '06-connection',
    variables: {
      from: { agency: 'ciq-shenyang' },
      to: { passage: '辽政发〔2024〕5号#二/5' },
      maxLength: 2,
      limit: 100,
    },
    lines: ({ paths, neighbourhood }) => [
      ...paths.paths.map(
        ({ nodes, links }: any) =>
          `${nodes.map(({ key }: any) => key).join(' – ')}: ${links.map(({ predicate, level, claimIds }: any) => `${predicate} ${level} ${claimIds.length}`).join(', ')}`,
      ),
      `truncated ${paths.truncated}`,
      `around: ${neighbourhood.nodeCount} things, ${neighbourhood.linkCount} links, ${neighbourhood.cuts.join()}`,
      ...neighbourhood.links.map(
        ({ from, predicate, to, level }: any) => `${from.key} ${predicate} ${to.key} ${level}`,
      ),
    ],
  },
  {
    name: '07-citations',
    variables: { key: 'ln-commerce-reply-2022-1278' },
    lines: ({ document }) => [
      document.title,
      ...document.citations.edges.map(
        (edge: any) =>
          `${edge.relation} ${edge.level} ${edge.node.key} in the corpus: ${edge.node.inCorpus} ${quotes(edge.claims)}`,
      ),
      `cited by ${document.citedBy.totalCount}`,
    ],
  },
  {
    name: '08-compare-batches',
    variables: { a: '中国（辽宁）自由贸易试验区改革创新经验/4', b: '中国（辽宁）自由贸易试验区改革创新经验/7' },
    lines: ({ compareBatches: found }) => [
      ...[found.a, found.b].flatMap((side: any) => [
        `${side.batch.name}: ${side.rows} rows, ${side.followedUpCount} followed up`,
        ...side.followedUp.flatMap((row: any) =>
          row.downstream.edges.map(
            (edge: any) =>
              `  ${row.key} ${row.name} ${edge.kind} ${edge.node.key} ${edge.level} ${quotes(edge.claims)}`,
          ),
        ),
      ]),
      ...found.domains.map(({ domain, a, b }: any) => `${domain.name} ${a} ${b}`),
      ...found.agencies.map(({ agency, a, b }: any) => `${agency.name} ${a} ${b}`),
      ...found.scopes.map(({ scope, a, b }: any) => `${scope.text} ${a} ${b}`),
    ],
  },
  { name: '09-coverage', variables: { first: 50 }, lines: totals },
  ...(['辽政发[2024]5号', '省商务厅', '省外汇管理局', '未列明固体散装货物'] as const).map((text): Question => ({
    name: '10-search',
    case: text,
    variables: { text, first: 1 },
    lines: ({ search }) =>
      search.edges.map(
        ({ node, match, highlights }: any) =>
          `${text}: ${node.__typename} ${node.key} ${match} ${highlights.map((one: any) => `${one.field} “${one.text}”`).join()}`,
      ),
  })),
  {
    name: '11-why',
    case: 'judged',
    variables: { from: { passage: '沈政发〔2017〕46号#四/三/18' }, to: { passage: '辽政发〔2024〕5号#二/5' } },
    lines: why,
  },
  {
    name: '11-why',
    case: 'rejected',
    variables: { from: { passage: 'ln-ftz-batch-4#一/2' }, to: { passage: '辽口工办〔2021〕1号#二/9' } },
    lines: why,
  },
  {
    name: '11-why',
    case: 'rule over a judgement',
    variables: { from: { scope: 'liaoning/自贸试验区及协同区' }, to: { park: 'sy-economic-technological-zone' } },
    lines: why,
  },
  {
    name: '11-why',
    case: 'not in the corpus',
    variables: { from: { passage: '辽政发〔2019〕9号#一/1' }, to: { passage: '辽口工办〔2021〕1号#二/9' } },
    lines: why,
  },
  {
    name: '11-why',
    case: 'below the threshold',
    variables: { from: { passage: '沈政发〔2017〕46号#四/一/5' }, to: { passage: 'ln-ftz-batch-4#二/28' } },
    lines: why,
  },
  {
    name: '11-why',
    case: 'not stated: two rows of one document, which nothing compares',
    variables: { from: { passage: '辽政发〔2024〕5号#二/5' }, to: { passage: '辽政发〔2024〕5号#二/6' } },
    lines: why,
  },
  {
    name: '11-why',
    case: 'stated',
    variables: { from: { passage: 'ln-commerce-reply-2022-1278#一/五/冰山模式' }, to: { pilotArea: 'dl-area' } },
    lines: why,
  },
  {
    name: '12-gaps',
    variables: { first: 50 },
    lines: ({ gaps }) => [
      `pilots without downstream ${gaps.pilotsWithoutDownstream.totalCount}`,
      ...gaps.pilotsWithoutDownstream.nodes.map(
        ({ key, name, pilotArea }: any) => `  ${key} ${name} ${pilotArea.name}`,
      ),
      `measures without a body ${gaps.measuresWithoutBody.totalCount}`,
      ...gaps.measuresWithoutBody.nodes.map(({ key, name }: any) => `  ${key} ${name}`),
      `cited and not here ${gaps.citationsToNowhere.totalCount}`,
      ...gaps.citationsToNowhere.nodes.map(
        ({ key, citedBy }: any) =>
          `  ${key} ${citedBy.edges.map((edge: any) => `${edge.relation} ${edge.node.key} ${quotes(edge.claims)}`).join('; ')}`,
      ),
      ...gaps.batchHoles.nodes.map(({ ordinal }: any) => `hole ${ordinal}`),
    ],
  },
];
