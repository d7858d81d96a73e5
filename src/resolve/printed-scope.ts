import type { Spans } from '../model/span.ts';
import type { ScopeKind } from '../model/vocabulary.ts';
import type { ResolvedDocument, ResolvedPassage } from './source-document.ts';

/** A scope that a text prints for a passage, and where. */
export interface PrintedScope {
  readonly text: string;
  readonly kind: ScopeKind;
  readonly spans: Spans;
  readonly method: 'table-cell' | 'scope-label' | 'heading' | 'sentence';
}

/** Scopes that a heading or a sentence gives to all that stands below. */
const WHOLES: ReadonlyMap<string, ScopeKind> = new Map([
  ['全国', 'NATIONWIDE'],
  ['全省', 'PROVINCE_WIDE'],
  ['全自治区', 'PROVINCE_WIDE'],
  ['全市', 'CITY_WIDE'],
]);
// 在全国范围内|复制推广的改革事项   关于在全省|借鉴推广
const SPREADS = /^(?:范围内?)?(?:复制|借鉴|学习)?推广/u;
// 已累计在全国推广…: what was done before is no scope of these items.
const LOOKS_BACK = /已|累计|此前|先后|曾/u;

interface Statement {
  readonly scope: PrintedScope;
  readonly start: number;
}

/**
 * Finds the scope that a document prints for a passage: its own; for a promoted experience without one that of the nearest heading above it
 * (（一）在全国范围内复制推广的改革事项), else that of the title or of a sentence outside the items, where all of those say the same.
 */
export function createScopeFinder(document: ResolvedDocument): (passage: ResolvedPassage) => PrintedScope | null {
  const statements = statementsOf(document);
  const general = generalOf(document, statements);
  const byPath = new Map(document.passages.map((passage) => [passage.item.path.join('\t'), passage]));
  const headingAbove = ({ item: { path } }: ResolvedPassage): PrintedScope | null => {
    for (let length = path.length - 1; length > 0; length -= 1) {
      const title = byPath.get(path.slice(0, length).join('\t'))?.item.titleSpans ?? [];
      const stated = statements.find(({ start }) => title.some((span) => span.start <= start && start < span.end));
      if (stated) return { ...stated.scope, method: 'heading' };
    }
    return null;
  };
  return (passage) => {
    const { scope, kind } = passage.item;
    if (scope) return { ...scope, method: passage.table ? 'table-cell' : 'scope-label' };
    return kind === 'PROMOTED_EXPERIENCE' ? (headingAbove(passage) ?? general) : null;
  };
}

function statementsOf({ text, reading }: ResolvedDocument): readonly Statement[] {
  return reading.mentions.flatMap(({ kind, value, spans, start, end }): Statement[] => {
    const whole = kind === 'SCOPE' && typeof value === 'string' ? WHOLES.get(value) : undefined;
    const clause =
      text
        .slice(Math.max(0, start - 40), start)
        .split(/[。；;]/u)
        .at(-1) ?? '';
    if (!whole || LOOKS_BACK.test(clause) || !SPREADS.test(text.slice(end, end + 20).replace(/\s/gu, ''))) return [];
    return [{ scope: { text: value as string, kind: whole, spans, method: 'sentence' }, start }];
  });
}

function generalOf(document: ResolvedDocument, statements: readonly Statement[]): PrintedScope | null {
  const outside = statements.filter(({ start }) => document.passageAt(start) === null);
  const [first] = outside;
  return first && outside.every(({ scope }) => scope.text === first.scope.text) ? first.scope : null;
}
