/* eslint-disable @typescript-eslint/no-unsafe-member-access -- answers are JSON, and asserted whole */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../support/api.ts';
import { CAST, createCast } from '../support/cast.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('tsearch', createCast());
});
afterAll(() => api.close());

const search = async (
  text: string,
  more = '',
): Promise<
  readonly {
    match: string;
    node: { key: string };
    highlights: { field: string; text: string; spans: { start: number; end: number }[] }[];
  }[]
> => {
  const { data, errors } = await api.ask(
    `query ($text: String!) { search(text: $text${more}) { edges { match node { key } highlights { field text spans { start end } } } } }`,
    { text },
  );
  expect(errors).toEqual([]);
  return data.search.edges;
};

describe('search', () => {
  it.each([
    ['云政发〔2031〕2号', CAST.second, 'NUMBER'],
    ['云政发[2031]2号', CAST.second, 'NUMBER'],
    ['云政发（2031）2号', CAST.second, 'NUMBER'],
    ['云政发﹝2031﹞第2号', CAST.second, 'NUMBER'],
    ['江城片区实施方案', CAST.plan, 'EXACT'],
    ['《江城片区实施方案》', CAST.plan, 'EXACT'],
    ['码头信用承诺', CAST.rows[1], 'EXACT'],
    ['碼頭信用承諾', CAST.rows[1], 'EXACT'],
    ['省商务厅', CAST.commerce, 'EXACT'],
    ['云州出入境检验检疫局', CAST.customs, 'EXACT'],
    ['云州海关', CAST.customs, 'EXACT'],
    ['yzhg', CAST.customs, 'TITLE'],
    ['haiguan', CAST.customs, 'TITLE'],
    ['shangwuting', CAST.commerce, 'TITLE'],
    ['swt', CAST.commerce, 'TITLE'],
    ['当日办结', CAST.rows[1], 'CONTENT'],
    ['直通', CAST.rows[0], 'TITLE'],
    ['信用承诺 试行', CAST.old, 'TITLE'],
    ['船', CAST.rows[0], 'TITLE'],
    ['第二批', CAST.batch2, 'EXACT'],
    ['经开区', 'yunzhou-park', 'TITLE'],
  ])('%s finds %s first, by its %s', async (text, key, match) => {
    const [first] = await search(text);
    expect({ key: first?.node.key, match: first?.match }).toEqual({ key, match });
  });

  it('wants every word', async () => {
    expect(await search('信用承诺 无此词语')).toEqual([]);
  });

  it('marks the words it found', async () => {
    const [hit] = await search('信用承诺 办结', ', kinds: [MEASURE]');
    const marked = hit?.highlights.map(({ field, text, spans }) => [
      field,
      spans.map(({ start, end }) => text.slice(start, end)),
    ]);
    expect(marked).toEqual([
      ['title', ['信用承诺']],
      ['content', ['信用承诺', '办结']],
    ]);
  });

  it('finds only the kinds that were named', async () => {
    const keys = (await search('云州海关', ', kinds: [AGENCY]')).map((hit) => hit.node.key);
    expect(keys).toEqual([CAST.customs]);
  });

  it.each([
    '',
    ' ',
    '(',
    '"',
    '\\',
    '*',
    '?',
    'a AND',
    'NOT',
    '+-&&||!(){}[]^"~*?:\\/',
    '\u0000',
    '😀',
    '🀄🀄',
    '‮',
    '〔〕',
    '号',
    "'; DROP",
  ])('answers %j without an error', async (text) => {
    await search(text);
  });

  it('pages through its hits by cursor', async () => {
    const all = (await search('信用承诺')).map((hit) => hit.node.key);
    const keys: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const {
        data,
      }: { data: { search: { nodes: { key: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } =
        await api.ask(
          'query ($after: String) { search(text: "信用承诺", first: 2, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } }',
          { after },
        );
      keys.push(...data.search.nodes.map((node) => node.key));
      after = data.search.pageInfo.endCursor;
      more = data.search.pageInfo.hasNextPage;
    }
    expect(all.length).toBeGreaterThan(3);
    expect(keys).toEqual(all);
  });
});
