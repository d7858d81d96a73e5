import type { Dataset, NodeRef } from '../../src/model/dataset.ts';
import { DatasetBuilder } from './dataset-builder.ts';

export interface SyntheticSizes {
  readonly measures: number;
  /** Measures of one document. */
  readonly perDocument: number;
  /** Bodies; each measure has two of them, so that each body has 2 × measures / bodies. */
  readonly bodies: number;
}

const DOMAINS = ['政府职能转变', '贸易便利化', '投资便利化', '金融创新', '国资国企改革'];
const KINDS = ['PROMOTED_EXPERIENCE', 'POLICY_MEASURE', 'PILOT_TASK'];

/** A dataset of any size with the shape of a real one: six claims for each measure, each with its evidence, and hubs. */
export function createSynthetic({ measures, perDocument, bodies }: SyntheticSizes): Dataset {
  const build = new DatasetBuilder();
  const province = build.node('Place', 'sheng', { name: '某省', level: 'PROVINCE', order: '1' });
  const scopes = ['全省', '自贸试验区'].map((text, n) =>
    build.node('Scope', `sheng/${text}`, {
      text,
      kind: n === 0 ? 'PROVINCE_WIDE' : 'ZONE',
      jurisdiction: 'sheng',
      order: String(n),
    }),
  );
  for (const scope of scopes) build.say(scope, 'COVERS', province, { level: 'DERIVED' });
  const domains = DOMAINS.map((name, n) => build.node('Domain', name, { name, variants: [], order: String(n) }));
  const agencies = Array.from({ length: bodies }, (_, n) =>
    build.node('Agency', `sheng/body-${n}`, {
      name: `省第${n}局`,
      tier: 'PROVINCE',
      jurisdiction: 'sheng',
      aliases: [],
      resolution: 'RESOLVED',
      order: String(n).padStart(6, '0'),
    }),
  );
  const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  let document: NodeRef | null = null;
  let batch: NodeRef | null = null;
  for (let n = 0; n < measures; n++) {
    const d = Math.floor(n / perDocument);
    const year = 2000 + (d % 30);
    if (n % perDocument === 0) {
      const key = `某政发〔${year}〕${d + 1}号`;
      const text = `关于推广第${d + 1}批经验的通知 ${Array.from({ length: perDocument }, (_, i) => title(n + i)).join(' ')} 全省 责任单位`;
      const properties = {
        title: `关于推广第${d + 1}批经验的通知`,
        documentNumber: key,
        inCorpus: true,
        genre: 'NOTICE',
        documentDate: `${year}-01-02`,
        year,
        text,
        order: `${year}-01-02${key}`,
      };
      document = build.node('PolicyDocument', key, properties);
      batch = build.node('Batch', `系列/${d + 1}`, {
        name: `第${d + 1}批`,
        ordinal: d + 1,
        series: '系列',
        order: String(d + 1).padStart(6, '0'),
      });
      build.say(document, 'SETS_OUT', batch, { document: key, quote: `第${d + 1}批` });
    }
    if (!document || !batch) continue;
    const key = `${document.key}#一/${n}`;
    const order = `${year}-01-02${document.key}/${String(n % perDocument).padStart(6, '0')}`;
    const content = `推动第${n}项改革，${at(DOMAINS, n)}领域内由有关单位按照职责分工落实，建立台账，定期评估，形成可复制可推广的做法。`;
    const measure = build.node('Passage', key, {
      documentKey: document.key,
      documentTitle: `关于推广第${d + 1}批经验的通知`,
      number: String(n),
      path: ['一', String(n)],
      kind: at(KINDS, d),
      title: title(n),
      content,
      name: title(n),
      ordinal: n % perDocument,
      row: (n % perDocument) + 1,
      date: `${year}-01-02`,
      year,
      order,
      start: 0,
      end: 10,
      spans: [0, 10],
    });
    const place = { document: document.key, passage: key, row: (n % perDocument) + 1 };
    build.say(measure, 'PART_OF', document, { ...place, quote: title(n) });
    build.say(measure, 'IN_BATCH', batch, { ...place, quote: title(n) });
    build.say(measure, 'IN_DOMAIN', at(domains, n), { ...place, quote: title(n) });
    build.say(measure, 'HAS_SCOPE', at(scopes, n), { ...place, quote: '全省', column: '推广范围' });
    build.say(at(agencies, n), 'RESPONSIBLE_FOR', measure, {
      ...place,
      role: 'LEAD',
      quote: '责任单位',
      column: '责任单位',
    });
    build.say(at(agencies, n + 1), 'RESPONSIBLE_FOR', measure, {
      ...place,
      role: 'SUPPORT',
      quote: '责任单位',
      column: '责任单位',
    });
  }
  return build.build();
}

const title = (n: number): string => `第${n}项改革创新经验`;
