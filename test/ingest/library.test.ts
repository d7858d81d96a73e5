import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDocuments, type Addition } from '../../src/ingest/add-documents.ts';
import { buildDataset } from '../../src/ingest/build-dataset.ts';
import { libraryFolder, listDocuments, removeDocument, SEEDS } from '../../src/ingest/library.ts';
import { formatUnknownNames } from '../../src/ingest/register-entries.ts';
import { isFault } from '../../src/model/errors.ts';
import { registerOf } from '../resolve/seeds.ts';

const NOTICE = `云州省人民政府文件

云政发〔2031〕2号

云州省人民政府关于推进跨境贸易便利化的若干措施

各市人民政府，省政府各厅委、各直属机构：

为推进跨境贸易便利化，制定本措施。

一、优化通关流程

1.推进船岸直通。推动船舶与口岸数据直通。（责任单位：省商务厅、云州海关）

2.推行信用承诺。散装货物以信用承诺代替单证。（责任单位：云州海关）

云州省人民政府

2031年3月16日
`;
const TABLE = NOTICE.replace('云政发〔2031〕2号\n\n', '');
const OPTIONS = { receivedOn: '2026-11-23' };

let home: string;
let inbox: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'yuanliu-library-'));
  inbox = path.join(home, 'inbox');
  mkdirSync(inbox);
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  const file = path.join(inbox, name);
  writeFileSync(file, content);
  return file;
};
const statuses = (additions: readonly Addition[]): readonly string[] =>
  additions.map((addition) =>
    addition.status === 'REFUSED' ? `REFUSED ${addition.fault.came}` : `${addition.status} ${addition.entry.key}`,
  );
const own = async () =>
  (await listDocuments(home)).documents.filter(({ origin }) => origin === 'library').map(({ entry }) => entry);

describe('adding', () => {
  it('keeps the text as received, byte for byte, with where it came from', async () => {
    const bytes = Buffer.from(`\uFEFF${NOTICE.replaceAll('\n', '\r\n')}`);
    const file = put('a.txt', bytes);
    expect(statuses(await addDocuments(home, [file], OPTIONS))).toEqual(['ADDED 云政发〔2031〕2号']);
    const [entry] = await own();
    expect(entry).toMatchObject({
      slug: '云政发-2031-2',
      key: '云政发〔2031〕2号',
      receivedFrom: file,
      receivedOn: '2026-11-23',
      encoding: 'utf-8',
    });
    expect(readFileSync(path.join(libraryFolder(home), entry?.file ?? ''))).toEqual(bytes);
  });

  it('again changes nothing, and a corrected file replaces', async () => {
    const file = put('a.txt', NOTICE);
    await addDocuments(home, [file], OPTIONS);
    const manifest = (): string => readFileSync(path.join(libraryFolder(home), 'documents.yaml'), 'utf8');
    const before = manifest();
    expect(statuses(await addDocuments(home, [file], { receivedOn: '2027-01-01' }))).toEqual([
      'UNCHANGED 云政发〔2031〕2号',
    ]);
    expect(manifest()).toBe(before);
    const corrected = put('b.md', NOTICE.replace('散装货物', '散杂货物'));
    expect(statuses(await addDocuments(home, [corrected], OPTIONS))).toEqual(['REPLACED 云政发〔2031〕2号']);
    expect(readdirSync(path.join(libraryFolder(home), 'documents'))).toHaveLength(1);
    expect(await own()).toHaveLength(1);
  });

  it('gives a document without a number the name of its file, and keeps its old key when it gets a number', async () => {
    expect(statuses(await addDocuments(home, [put('云州 措施（终稿）.txt', TABLE)], OPTIONS))).toEqual([
      'ADDED 云州-措施-终稿',
    ]);
    expect(statuses(await addDocuments(home, [put('b.txt', NOTICE)], OPTIONS))).toEqual(['REPLACED 云政发〔2031〕2号']);
    expect(await own()).toMatchObject([
      { slug: '云州-措施-终稿', key: '云政发〔2031〕2号', formerKeys: ['云州-措施-终稿'] },
    ]);
  });

  it('does not overwrite another document that came from a file of the same name', async () => {
    await addDocuments(home, [put('a.txt', TABLE)], OPTIONS);
    const [second] = await addDocuments(
      home,
      [put('a.txt', TABLE.replace('跨境贸易便利化的若干措施', '税费征管改革的若干措施'))],
      OPTIONS,
    );
    expect(second).toMatchObject({ status: 'ADDED', entry: { slug: 'a-2' } });
    expect(second?.status === 'ADDED' && second.note).toMatch(/same file name and another title/);
    expect(await own()).toHaveLength(2);
  });

  it('takes one of two files that claim the same number, and says where the other is', async () => {
    const first = put('a.txt', NOTICE);
    const additions = await addDocuments(
      home,
      [first, path.join(inbox, '../inbox/a.txt'), put('b.txt', NOTICE.replace('便利化的若干措施', '数字化的若干措施'))],
      OPTIONS,
    );
    expect(statuses(additions)).toEqual([
      'ADDED 云政发〔2031〕2号',
      'UNCHANGED 云政发〔2031〕2号',
      `REFUSED a second one for 云政发〔2031〕2号, after ${first}`,
    ]);
    const [replacing] = await addDocuments(home, [path.join(inbox, 'b.txt')], OPTIONS);
    expect(replacing).toMatchObject({
      status: 'REPLACED',
      note: 'its title was 云州省人民政府关于推进跨境贸易便利化的若干措施',
    });
  });

  it('lies over the shipped document with the same key', async () => {
    const shipped = readFileSync(path.join(SEEDS, 'documents/ln-ftz-batch-7.txt'), 'utf8');
    expect(statuses(await addDocuments(home, [put('s.txt', shipped)], OPTIONS))).toEqual([
      'UNCHANGED 辽政发〔2024〕5号',
    ]);
    expect(statuses(await addDocuments(home, [put('s.txt', shipped.replace('共28项', '共29项'))], OPTIONS))).toEqual([
      'REPLACED 辽政发〔2024〕5号',
    ]);
    const { documents } = await listDocuments(home);
    expect(documents.filter(({ entry }) => entry.key === '辽政发〔2024〕5号')).toMatchObject([
      { origin: 'library', entry: { slug: 'ln-ftz-batch-7' } },
    ]);
    const { uncovered } = await removeDocument(home, '辽政发〔2024〕5号');
    expect(uncovered).toBe('辽政发〔2024〕5号');
    expect((await listDocuments(home)).documents.filter(({ origin }) => origin === 'seeds')).toHaveLength(5);
  });

  it('writes nothing in a dry run', async () => {
    expect(statuses(await addDocuments(home, [put('a.txt', NOTICE)], { ...OPTIONS, dryRun: true }))).toEqual([
      'ADDED 云政发〔2031〕2号',
    ]);
    expect(existsSync(libraryFolder(home))).toBe(false);
  });
});

describe('what is refused', () => {
  const cases: readonly (readonly [what: string, content: string | Uint8Array, came: RegExp])[] = [
    ['empty', '', /an empty file/],
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /a PNG picture/],
    ['damaged', Buffer.concat([Buffer.from(NOTICE), Uint8Array.from([0xe4, 0xba])]), /is no UTF-8/],
    [
      'in another language',
      'Notice on measures to promote trade.\n\n1. Ships report to the port.\n\n2. Goods move on trust.\n',
      /0 Chinese characters/,
    ],
    [
      'Chinese that is no document',
      '昨夜西风凋碧树。独上高楼，望尽天涯路。欲寄彩笺兼尺素，山长水阔知何处。',
      /none of these was recognised/,
    ],
  ];
  it.each(cases)('%s: nothing of it is kept, and what was there stays', async (_what, content, came) => {
    await addDocuments(home, [put('good.txt', NOTICE)], OPTIONS);
    const before = readFileSync(path.join(libraryFolder(home), 'documents.yaml'), 'utf8');
    const [addition] = await addDocuments(home, [put('bad.txt', content)], OPTIONS);
    expect(addition?.status === 'REFUSED' && addition.fault.came).toMatch(came);
    expect(addition?.status === 'REFUSED' && addition.fault.where).toContain('bad.txt');
    expect(readFileSync(path.join(libraryFolder(home), 'documents.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(path.join(libraryFolder(home), 'documents'))).toHaveLength(1);
  });

  it('does not keep the others out', async () => {
    const additions = await addDocuments(
      home,
      [put('bad.txt', ''), path.join(inbox, 'absent.txt'), inbox, put('good.txt', NOTICE)],
      OPTIONS,
    );
    expect(statuses(additions)).toEqual([
      'REFUSED an empty file',
      'REFUSED no such file',
      'REFUSED a folder',
      'ADDED 云政发〔2031〕2号',
    ]);
  });

  it('a library that cannot be written', async () => {
    const file = put('a.txt', NOTICE);
    writeFileSync(path.join(home, 'library'), 'a file where the folder should be');
    await expect(addDocuments(home, [file], OPTIONS)).rejects.toSatisfy((error) => isFault(error, 'NOT_WRITABLE'));
  });

  it('a manifest that somebody broke, rather than to write over it', async () => {
    await addDocuments(home, [put('a.txt', NOTICE)], OPTIONS);
    const manifest = path.join(libraryFolder(home), 'documents.yaml');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/sha256: .*/, 'sha256: gone'));
    await expect(addDocuments(home, [put('b.txt', TABLE)], OPTIONS)).rejects.toThrow(/documents\.yaml:\d+:\d+/);
    expect(readFileSync(manifest, 'utf8')).toContain('sha256: gone');
  });

  it('a lock of a process that is alive', async () => {
    mkdirSync(libraryFolder(home), { recursive: true });
    writeFileSync(path.join(libraryFolder(home), '.lock'), String(process.ppid));
    await expect(addDocuments(home, [put('a.txt', NOTICE)], OPTIONS)).rejects.toSatisfy((error) =>
      isFault(error, 'LOADER_BUSY'),
    );
    // One of a process that is gone is taken over.
    writeFileSync(path.join(libraryFolder(home), '.lock'), '4194304');
    expect(statuses(await addDocuments(home, [put('a.txt', NOTICE)], OPTIONS))).toEqual(['ADDED 云政发〔2031〕2号']);
  });
});

describe('removing', () => {
  it('takes a document out by key or slug', async () => {
    await addDocuments(home, [put('a.txt', NOTICE)], OPTIONS);
    expect((await removeDocument(home, '云政发-2031-2')).removed.key).toBe('云政发〔2031〕2号');
    expect(await own()).toEqual([]);
    expect(readdirSync(path.join(libraryFolder(home), 'documents'))).toEqual([]);
  });

  it.each(['云政发〔2031〕9号', '辽政发〔2024〕5号'])('refuses %s', async (key) => {
    await expect(removeDocument(home, key)).rejects.toSatisfy((error) => isFault(error, 'BAD_INPUT'));
  });
});

describe('the dataset of a library', () => {
  it('holds the shipped documents and what was added, and reports on each', async () => {
    await addDocuments(home, [put('a.txt', NOTICE)], OPTIONS);
    const { report, findings } = await buildDataset(home);
    expect(findings).toEqual([]);
    expect(report.documents).toHaveLength(6);
    expect(report.documents.find(({ key }) => key === '云政发〔2031〕2号')).toMatchObject({
      origin: 'library',
      measures: 2,
      bodies: 2,
      jurisdiction: null,
    });
  });

  it('takes register, judgements and corrections of the user over the shipped ones', async () => {
    await addDocuments(home, [put('a.txt', NOTICE)], OPTIONS);
    const register = path.join(libraryFolder(home), 'register');
    mkdirSync(register);
    writeFileSync(
      path.join(register, 'yunzhou.yaml'),
      'places:\n  - { slug: yunzhou, name: 云州省, shortNames: [云州, 云], level: PROVINCE, within: cn }\n',
    );
    const first = await buildDataset(home);
    const unknown = formatUnknownNames(first.report.documents.filter(({ origin }) => origin === 'library'));
    expect(unknown).toContain('name: 省商务厅');
    // What is printed can be pasted as it stands, and then nothing is unknown.
    writeFileSync(path.join(register, 'bodies.yaml'), unknown);
    expect(
      registerOf(unknown.replaceAll('jurisdiction: yunzhou', 'jurisdiction: cn')).findings.filter(
        ({ message }) => !message.includes('the register has no'),
      ),
    ).toEqual([]);
    const second = await buildDataset(home);
    expect(second.findings).toEqual([]);
    expect(
      second.report.documents.flatMap(({ origin, unknownNames }) => (origin === 'library' ? unknownNames : [])),
    ).toEqual([]);
    writeFileSync(path.join(register, 'bodies.yaml'), 'agencies:\n  - { slug: a }\n');
    expect((await buildDataset(home)).findings[0]).toMatchObject({ file: path.join(register, 'bodies.yaml'), line: 2 });
  });

  it('leaves a document out whose stored text was changed, and says so', async () => {
    await addDocuments(home, [put('a.txt', NOTICE)], OPTIONS);
    const [entry] = await own();
    writeFileSync(path.join(libraryFolder(home), entry?.file ?? ''), NOTICE.replace('省商务厅', '省教育厅'));
    const { report, findings } = await buildDataset(home);
    expect(report.documents).toHaveLength(5);
    expect(findings.map(({ message }) => message).join()).toMatch(/云政发〔2031〕2号 is left out: .*changed in place/);
  });

  it('leaves a second document of one number out, and says so', async () => {
    await addDocuments(home, [put('a.txt', TABLE)], OPTIONS);
    await addDocuments(home, [put('b.txt', NOTICE.replace('若干措施', '工作措施'))], OPTIONS);
    const [first] = await own();
    // As if the reader had learnt to see the number in the text that had none.
    const file = path.join(libraryFolder(home), first?.file ?? '');
    const manifest = path.join(libraryFolder(home), 'documents.yaml');
    writeFileSync(file, NOTICE);
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(first?.sha256 ?? '', createHash('sha256').update(NOTICE).digest('hex')),
    );
    const { report, findings } = await buildDataset(home);
    expect(report.documents).toHaveLength(6);
    expect(findings.map(({ message }) => message)).toEqual([
      '云政发-2031-2 is left out: it is 云政发〔2031〕2号 as a is; `yuanliu remove` the one that is wrong',
    ]);
  });

  it('says which quotes of the register do not stand in their document, or have none', async () => {
    await addDocuments(home, [put('a.txt', NOTICE)], OPTIONS);
    const register = path.join(libraryFolder(home), 'register');
    mkdirSync(register);
    const entry = (slug: string, document: string, quote: string): string =>
      `  - { slug: ${slug}, name: 云州${slug}局, jurisdiction: cn, tier: PROVINCE, evidence: [{ text: { document: ${document}, quote: ${quote} } }] }\n`;
    writeFileSync(
      path.join(register, 'a.yaml'),
      `agencies:\n${entry('a', '云政发-2031-2', '云州海关')}${entry('b', '云政发-2031-2', '云州税务局')}${entry('c', 'nowhere', '云州海关')}`,
    );
    const { findings } = await buildDataset(home);
    expect(findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '4:93 document: the library has none with the slug nowhere',
      '3:112 quote: “云州税务局” does not stand in 云政发-2031-2',
    ]);
  });

  it('is that of the shipped documents where nobody added any', async () => {
    const { report, findings } = await buildDataset(path.join(home, 'nothing-here'));
    expect(findings).toEqual([]);
    expect(report.documents.map(({ key }) => key)).toEqual([
      'ln-commerce-reply-2022-1278',
      'ln-ftz-batch-4',
      '沈政发〔2017〕46号',
      '辽口工办〔2021〕1号',
      '辽政发〔2024〕5号',
    ]);
  });

  it('has the keys that the manifest of the shipped documents says', async () => {
    const { documents } = await listDocuments(home);
    const { report } = await buildDataset(home);
    expect(documents.map(({ entry }) => `${entry.slug} ${entry.key} ${entry.title}`).sort()).toEqual(
      report.documents.map(({ slug, key, title }) => `${slug} ${key} ${title}`).sort(),
    );
  });
});

describe.runIf(process.getuid?.() !== 0)('a folder that may not be written', () => {
  it('is said to be so', async () => {
    const file = put('a.txt', NOTICE);
    chmodSync(home, 0o500);
    await expect(addDocuments(home, [file], OPTIONS)).rejects.toSatisfy((error) => isFault(error, 'NOT_WRITABLE'));
    chmodSync(home, 0o700);
  });
});
