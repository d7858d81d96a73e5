import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuse } from '../../src/api/export/csv.ts';
import { createIris, toIri } from '../../src/api/export/iri.ts';
import { escapeXml, toNmtoken } from '../../src/api/export/xml.ts';
import { linkToNode, linkToSource } from '../../src/explorer/routes.ts';

const KEY = '辽政发〔2024〕5号#四/17';

describe('names of things', () => {
  const iris = createIris('https://yuanliu.example');

  it.each([
    ['PolicyDocument', 'PolicyDocument'],
    ['Passage', 'Measure'],
    ['Passage', 'PlainPassage'],
    ['Agency', 'Agency'],
    ['Place', 'Place'],
    ['PilotArea', 'PilotArea'],
    ['Park', 'Park'],
    ['Scope', 'Scope'],
  ])('of a %s are the address of its page as %s', (label, type) => {
    expect(new URL(iris.thing(label, KEY)).pathname).toBe(linkToNode(type, KEY));
  });

  it('and links lead where the page leads', () => {
    expect(iris.page('measure', KEY)).toBe(`https://yuanliu.example${linkToNode('Measure', KEY) ?? ''}`);
    const spans = [
      { start: 1, end: 5 },
      { start: 8, end: 9 },
    ];
    expect(createIris(null).page('document', KEY, '?span=1-5.8-9')).toBe(linkToSource(KEY, spans));
  });

  it.each([
    [KEY, 'urn:yuanliu:measure/辽政发〔2024〕5号%23四%2F17'],
    ['a<b>"c" d%', 'urn:yuanliu:measure/a%3Cb%3E%22c%22%20d%25'],
    ['\u202E\uE000', 'urn:yuanliu:measure/%E2%80%AE%EE%80%80'],
    ['half \uD83D', 'urn:yuanliu:measure/half%20%EF%BF%BD'],
  ])('are readable and hold nothing that an IRI cannot: %j', (key, iri) => {
    expect(createIris(null).thing('Passage', key)).toBe(iri);
  });

  it('of pages of the web are mended, or left out', () => {
    expect(toIri('https://例子.example/路 径?a=<b>|c')).toMatch(
      /^https:\/\/xn--fsqu00a\.example\/[%A-Z\d]+\?a=%3Cb%3E%7Cc$/,
    );
    expect(toIri('no address')).toBeNull();
  });
});

describe('an NMTOKEN', () => {
  const back = (token: string): string =>
    token.replace(/_x([\dA-F]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

  it('is readable', () => {
    expect(toNmtoken(`Passage:${KEY}`)).toBe('Passage:辽政发〔2024〕5号_x0023_四_x002F_17');
  });

  it('is one whatever the text, and gives the text back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('_', 'x', '0', '2', '3', '#', '四') }),
        ),
        (text) => {
          expect(toNmtoken(text)).toMatch(/^[-.\d:A-Z_a-z\u00B7-\uFFFD]*$/);
          expect(back(toNmtoken(text))).toBe(text);
        },
      ),
    );
  });
});

describe('XML text', () => {
  it('holds no character that XML cannot, and no mark-up', () => {
    expect(escapeXml('a<b>&"c"\t\n\r\u0000\u000B\uFFFF\uD83D𠮷')).toBe(
      'a&lt;b&gt;&amp;&quot;c&quot;&#9;&#10;&#13;\uFFFD\uFFFD\uFFFD\uFFFD𠮷',
    );
  });
});

describe('a cell', () => {
  it('that a spreadsheet would run has one more mark, and gives the value back without it', () => {
    for (const value of ['=1', '+1', '-1', '@a', '\t=1', '\r', '\n', "'", "'=1", '＝1', '＋', '－', '＠'])
      expect(defuse(value)).toBe(`'${value}`);
    fc.assert(
      fc.property(fc.string(), (value) => {
        const cell = String(defuse(value));
        expect(cell.startsWith("'") ? cell.slice(1) : cell).toBe(value);
      }),
    );
  });

  it('that is harmless stays as it is', () => {
    for (const value of ['1=1', ' =1', '信用', '', null, -1]) expect(defuse(value)).toBe(value);
  });
});
