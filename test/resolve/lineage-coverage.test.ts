import { beforeAll, describe, expect, it } from 'vitest';
import { promotionColumns, type PromotionColumns } from '../../src/graph/promotion-columns.ts';
import { projectEdges } from '../../src/model/claims.ts';
import { missingOrdinals, reconcileTotals } from '../../src/model/coverage.ts';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { createDataset } from '../../src/resolve/dataset.ts';
import { buildSeedDataset } from '../support/seed-copy.ts';
import { shipped, sourceOf } from './seeds.ts';

/** The columns of every measure that spread, by its key. */
function columnsOf({ nodes, claims }: Dataset): ReadonlyMap<string, PromotionColumns> {
  const columns = promotionColumns(nodes, projectEdges(claims));
  return new Map(
    nodes.flatMap((node) => {
      const own = columns(node);
      return own ? [[node.key, own] as const] : [];
    }),
  );
}

/** Every comparison in one line: the document, what it states, what was found. */
function linesOf(dataset: Dataset): readonly string[] {
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  return reconcileTotals(dataset)
    .map(({ claim, rule, stated, found, undated, missingBatches }) => {
      const batches = missingBatches.length > 0 ? `, without batches ${missingBatches.join(' ')}` : '';
      return `${claims.get(claim)?.document ?? ''} ${rule} ${stated} ${found}${undated > 0 ? ` (${undated} undated)` : ''}${batches}`;
    })
    .sort();
}

let seeds: Dataset;
beforeAll(async () => {
  seeds = await buildSeedDataset();
});

describe('stated totals against the corpus', () => {
  it('reconciles 28 and its six, 133 + 454 = 587, four cases, 148 by 2022 and 19 parks of which 8 are named', () => {
    expect(linesOf(seeds)).toEqual(
      [
        'ln-commerce-reply-2022-1278 rule:sum-of-parts 587 587',
        'ln-commerce-reply-2022-1278 rule:total-of-a-domain 4 4',
        'ln-commerce-reply-2022-1278 rule:total-of-a-list 19 8',
        'ln-commerce-reply-2022-1278 rule:total-of-a-series 148 46 (46 undated), without batches 1 2 3 5 6',
        '辽政发〔2024〕5号 rule:total-of-a-batch 28 28',
        '辽政发〔2024〕5号 rule:total-of-a-domain 4 4',
        '辽政发〔2024〕5号 rule:total-of-a-domain 4 4',
        '辽政发〔2024〕5号 rule:total-of-a-domain 4 4',
        '辽政发〔2024〕5号 rule:total-of-a-domain 4 4',
        '辽政发〔2024〕5号 rule:total-of-a-domain 5 5',
        '辽政发〔2024〕5号 rule:total-of-a-domain 7 7',
      ].sort(),
    );
  });

  it.each([
    ['ln-ftz-batch-7', '共28项', '共29项', '辽政发〔2024〕5号 rule:total-of-a-batch 29 28'],
    ['ln-ftz-batch-7', '等7项', '等8项', '辽政发〔2024〕5号 rule:total-of-a-domain 8 7'],
    ['ln-commerce-reply-2022-1278', '达到587项', '达到588项', 'ln-commerce-reply-2022-1278 rule:sum-of-parts 588 587'],
    [
      'ln-commerce-reply-2022-1278',
      '等19个省内',
      '等20个省内',
      'ln-commerce-reply-2022-1278 rule:total-of-a-list 20 8',
    ],
  ])('shows the gap when a copy of %s says %s as %s', async (document, from, to, line) => {
    expect(linesOf(await buildSeedDataset({ replace: [[document, from, to]] }))).toContain(line);
  });

  it('ties the counts of an unseen reply to what they count, and other counts of the section to nothing', async () => {
    const reply = `吉林省商务厅对省十四届人大二次会议第312号建议的答复

王建国代表：

您提出的《关于推动中国（吉林）自由贸易试验区发展的建议》收悉，现答复如下：

一、制度创新成效明显。江口片区首创“数字仓库”模式，海口片区推出“港区一体”改革等2项做法，入选最佳实践案例。截至目前，共形成205项改革试点经验，其中36项在全国复制推广。2023年下放省级权限120项，2024年又下放80项，权限总数达到201项。

二、下一步工作打算。将长春高新技术产业开发区、海口综合保税区等12个园区确定为吉林自贸试验区联动创新区。

吉林省商务厅
2031年6月20日`;
    const batch = `吉林省人民政府关于复制推广中国（吉林）自由贸易试验区第三批改革试点经验的通知

吉政发〔2031〕2号

各市人民政府：

现将第三批共2项改革试点经验通知如下。

一、投资管理领域：“码头快审”、“船证合一”等2项。

吉林省人民政府
2031年3月16日`;
    const { register } = await shipped();
    const documents = [sourceOf(reply, 'reply'), sourceOf(batch, 'batch')];
    const { dataset } = createDataset({ documents, register });
    expect(linesOf(dataset)).toEqual([
      'reply rule:sum-of-parts 201 200',
      'reply rule:total-of-a-domain 2 2',
      'reply rule:total-of-a-list 12 2',
      'reply rule:total-of-a-series 205 2, without batches 1 2',
      '吉政发〔2031〕2号 rule:total-of-a-batch 2 2',
      '吉政发〔2031〕2号 rule:total-of-a-domain 2 2',
    ]);
  });

  it('finds the numbers that a series skips', () => {
    expect(missingOrdinals([7, 4])).toEqual([1, 2, 3, 5, 6]);
    expect(missingOrdinals([1, 2, 3])).toEqual([]);
    expect(missingOrdinals([])).toEqual([]);
  });
});

describe('without the judgements', () => {
  it('keeps every stated ladder, loses the judged links and all that rests on them, and changes nothing else', async () => {
    const bare = await buildSeedDataset({ withoutJudgements: true });
    const gone = (dataset: Dataset): ReadonlySet<string> => new Set(dataset.claims.map(({ id }) => id));
    const kept = gone(bare);
    const lost = seeds.claims.filter(({ id }) => !kept.has(id));
    const judged = seeds.claims.filter(({ level }) => level === 'JUDGED');
    // Candidates are the engine's: it proposes no pair again that somebody judged, so those of the judged pairs come and go.
    expect(
      lost
        .filter(({ level }) => level !== 'CANDIDATE')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(judged.map(({ id }) => id).sort());
    expect(judged.length).toBeGreaterThan(100);
    const facts = (claims: readonly Claim[]): readonly string[] =>
      claims
        .filter(({ level }) => level === 'STATED' || level === 'DERIVED')
        .map((claim) => JSON.stringify(claim))
        .sort();
    expect(facts(bare.claims)).toEqual(facts(seeds.claims));

    const columns = columnsOf(bare);
    expect(columns.size).toBe(74);
    expect(new Set([...columns.values()].flatMap(({ promotionLevels }) => promotionLevels))).toEqual(
      new Set(['DERIVED']),
    );
    expect([...columns.values()].flatMap(({ trials }) => trials)).toEqual([]);
  });

  it('has with them the promotions of five port measures more, and areas of trial, all of them judged', () => {
    const columns = columnsOf(seeds);
    const judged = [...columns]
      .filter(([, { promotionLevels }]) => promotionLevels.includes('JUDGED'))
      .map(([key]) => key);
    expect(columns.size).toBe(79);
    const ports = ['一/2', '一/7', '一/8', '二/13', '五/23'].map((path) => `辽口工办〔2021〕1号#${path}`);
    expect(new Set(judged.filter((key) => key.startsWith('辽口工办')))).toEqual(new Set(ports));
    const tried = [...columns.values()].flatMap(({ trials }) => trials);
    expect(new Set(tried)).toEqual(new Set(['JUDGED sy-area', 'JUDGED yk-area']));
  });
});
