import type { Dataset } from '../../src/model/dataset.ts';
import { DatasetBuilder } from './dataset-builder.ts';

/** Titles that break a format which is written carelessly: formulas, quotes, separators, mark-up, what XML cannot hold, letters beyond the basic plane. */
export const AWKWARD_TITLES = [
  '=HYPERLINK("http://evil.example","点击")',
  '+86',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''",
  '＝全角',
  '他说“好”, "quoted"; =cmd|x\r\n第二行\n第三行',
  '<b>&amp;]]></b><!--',
  '\u0001控制\u000B\u001F',
  '𠮷野家 👩‍👩‍👧',
  '_x0023_ 与 _x005F_',
  'a|b`c`*d*',
  '{{7*7}}${x}',
] as const;

const TEXT = '说明：市甲局牵头，市乙局配合，=丙局负责。全省。自贸试验区。';
const DOCUMENT = '"云"政<发>&〔2031〕1号';

/**
 * A dataset whose every value is legal and awkward: each title in a measure of its own, a measure without a body and one without a scope, two scopes for one, a body
 * in two roles, and a responsibility that two documents state.
 */
export function createAwkward(): Dataset {
  const build = new DatasetBuilder();
  const document = build.node('PolicyDocument', DOCUMENT, {
    title: '=通知 <一> & "二"',
    documentNumber: DOCUMENT,
    documentDate: '2031',
    inCorpus: true,
    origin: 'library',
    text: TEXT,
    sourceUrl: 'https://例子.example/路 径?a=<b>|c',
    order: '2031',
  });
  const other = build.node('PolicyDocument', 'another', {
    inCorpus: true,
    origin: 'library',
    text: TEXT,
    order: '2032',
  });
  const bodies = ['市甲局', '市乙局', '=丙局'].map((name, n) =>
    build.node('Agency', `body/${name}`, { name, order: String(n) }),
  );
  const scopes = ['全省', '自贸试验区'].map((text, n) =>
    build.node('Scope', `scope/${text}`, { text, kind: n === 0 ? 'PROVINCE_WIDE' : 'ZONE', order: String(n) }),
  );
  AWKWARD_TITLES.forEach((title, n) => {
    const key = `${DOCUMENT}#一/${n}<&"'`;
    const measure = build.node('Passage', key, {
      documentKey: DOCUMENT,
      documentTitle: '',
      path: ['一', String(n)],
      number: String(n),
      kind: 'POLICY_MEASURE',
      title,
      content: `${title}。`,
      name: title,
      ordinal: n,
      spans: [0, 2],
      order: String(n).padStart(3, '0'),
    });
    const here = { document: DOCUMENT, passage: key };
    build.say(measure, 'PART_OF', document, { ...here, quote: '说明' });
    const [first, second, third] = bodies;
    if (first && n !== 1) build.say(first, 'RESPONSIBLE_FOR', measure, { ...here, role: 'LEAD', quote: '市甲局' });
    if (first && n === 2) build.say(first, 'RESPONSIBLE_FOR', measure, { ...here, role: 'SUPPORT', quote: '市甲局' });
    if (second && n === 3) {
      build.say(second, 'RESPONSIBLE_FOR', measure, { ...here, role: 'SUPPORT', quote: '市乙局' });
      build.say(second, 'RESPONSIBLE_FOR', measure, { document: other.key, role: 'SUPPORT', quote: '市乙局' });
    }
    if (third && n > 10) build.say(third, 'RESPONSIBLE_FOR', measure, { ...here, role: 'RESPONSIBLE', quote: '=丙局' });
    scopes.forEach((scope, s) => {
      if (n === 4 || s === n % 3)
        build.say(measure, 'HAS_SCOPE', scope, { ...here, quote: s === 0 ? '全省' : '自贸试验区' });
    });
  });
  return build.build();
}
