import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/explorer/labels.ts';
import { WORDS } from '../../src/explorer/words.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';
import { PROBLEM_CODES } from '../../src/text/problem.ts';

const PAIRS = {
  Level: vocabulary.LEVELS,
  MeasureKind: vocabulary.MEASURE_KINDS,
  Role: vocabulary.ROLES,
  ScopeKind: vocabulary.SCOPE_KINDS,
  LineageKind: vocabulary.LINEAGE_KINDS,
  Genre: vocabulary.GENRES,
  CitationRelation: vocabulary.CITATION_RELATIONS,
  MentionKind: vocabulary.MENTION_KINDS,
  Resolution: vocabulary.RESOLUTIONS,
  Tier: vocabulary.TIERS,
} as const;

const chinese = (
  entries: Readonly<Record<string, readonly [string, string]>>,
): readonly (readonly [string, string])[] => Object.entries(entries).map(([value, [zh]]) => [value, zh]);

describe('words of the page', () => {
  it.each(Object.entries(PAIRS))('name every %s as the vocabulary does, in its order', (name, entries) => {
    const labels = LABELS[name as keyof typeof PAIRS];
    expect(chinese(labels)).toEqual(chinese(entries));
  });

  it('have every problem that reading can report', () => {
    expect(Object.keys(LABELS.ProblemCode).sort()).toEqual(Object.keys(PROBLEM_CODES).sort());
  });

  it('stand in both languages, with the same blanks to fill', () => {
    const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    const wrong = Object.entries(WORDS).filter(
      ([, [zh, en]]) => zh.trim() === '' || en.trim() === '' || blanks(zh).some((blank) => !blanks(en).includes(blank)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('are all said somewhere', () => {
    const root = fileURLToPath(new URL('../../src/explorer/', import.meta.url));
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/generated|words\.ts$/.test(path))
      .map((path) => readFileSync(`${root}${path}`, 'utf8'))
      .join('\n');
    const isSaid = (key: string): boolean =>
      sources.includes(`'${key}'`) || sources.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`);
    expect(Object.keys(WORDS).filter((key) => !isSaid(key))).toEqual([]);
  });
});
