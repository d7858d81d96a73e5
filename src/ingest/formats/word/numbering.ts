import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml.ts';
import { formatNumber, LARGEST_NUMBER } from './number-formats.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`, `%1、`, `%1.%2`: the number of level n stands for %n. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** 0: never begins anew; n: begins anew after a number of level n or further out (counted from 1); `null`: after any further out. */
  readonly restart: number | null;
  /** All numbers of the text in decimals (1.2 under 第一章). */
  readonly isLegal: boolean;
  readonly style: string | null;
}

interface List {
  /** Which counters it shares: lists of one abstract definition count on together. */
  readonly counters: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** The lists that numbering.xml defines. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  /** The level that belongs to a paragraph style inside a list. */
  levelOfStyle(list: string, style: string): number | null;
}

const LEVELS = 9;
const toInteger = (value: string | null, otherwise: number): number => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? otherwise : Math.max(0, Math.min(LARGEST_NUMBER, number));
};

function readLevel(element: XmlElement): Level {
  const suffix = valueOf(element, 'w:suff');
  const restart = valueOf(element, 'w:lvlRestart');
  return {
    start: toInteger(valueOf(element, 'w:start'), 0),
    // Word writes newer formats inside mc:AlternateContent, with a decimal one as the way out.
    format:
      valueOf(element, 'w:numFmt') ??
      valueOf(childOf(childOf(element, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt') ??
      'decimal',
    text: valueOf(element, 'w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: restart === null ? null : toInteger(restart, 0),
    isLegal: isOn(element, 'w:isLgl'),
    style: valueOf(element, 'w:pStyle'),
  };
}

const readLevels = (element: XmlElement | undefined): Map<number, Level> =>
  new Map(
    childrenOf(element, 'w:lvl').map((level) => [toInteger(level.attributes['w:ilvl'] ?? null, 0), readLevel(level)]),
  );

/** Reads numbering.xml; without one there are no lists. */
export function readNumbering(root: XmlElement | null): Numbering {
  const definitions = new Map(
    childrenOf(root ?? undefined, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  const byStyle = new Map<string, XmlElement>();
  for (const element of definitions.values()) {
    const style = valueOf(element, 'w:styleLink');
    if (style !== null) byStyle.set(style, element);
  }
  const lists = new Map<string, List>();
  for (const num of childrenOf(root ?? undefined, 'w:num')) {
    const definition = definitions.get(valueOf(num, 'w:abstractNumId') ?? '');
    if (!definition) continue;
    // A definition may only point to that of a list style.
    const linked = valueOf(definition, 'w:numStyleLink');
    const source = (linked === null ? undefined : byStyle.get(linked)) ?? definition;
    const levels = readLevels(source);
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const level = toInteger(override.attributes['w:ilvl'] ?? null, 0);
      const own = childOf(override, 'w:lvl');
      if (own) levels.set(level, readLevel(own));
      const start = valueOf(override, 'w:startOverride');
      if (start !== null) startOverrides.set(level, toInteger(start, 1));
    }
    lists.set(num.attributes['w:numId'] ?? '', {
      counters: source.attributes['w:abstractNumId'] ?? '',
      levels,
      startOverrides,
    });
  }
  return {
    lists,
    levelOfStyle: (list, style) =>
      [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? null,
  };
}

/**
 * Counts through a document: gives the number that Word prints before each numbered paragraph.
 *
 * A level counts on until one further out has been used (`lvlRestart` may say otherwise); lists of one definition count together; a list with a start of its own
 * (`startOverride`) begins with it the first time it is used. A level that was left out shows its start: （一） without a 一、 before it.
 */
export class NumberCounter {
  readonly #numbering: Numbering;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #overridden = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The printed number of the next paragraph of that list and level, with what parts it from the text; `''` when the list has none. */
  next(listId: string, level: number): string {
    const list = this.#numbering.lists.get(listId);
    const own = list?.levels.get(level);
    if (!list || !own || level < 0 || level >= LEVELS) return '';
    const counters = this.#counters.get(list.counters) ?? [];
    this.#counters.set(list.counters, counters);
    const before = counters[level];
    const override = list.startOverrides.get(level);
    const first = `${listId}/${level}`;
    if (override !== undefined && !this.#overridden.has(first)) counters[level] = override;
    else counters[level] = before === undefined ? own.start : before + 1;
    this.#overridden.add(first);
    for (let outer = 0; outer < level; outer += 1) counters[outer] ??= list.levels.get(outer)?.start ?? 0;
    for (let inner = level + 1; inner < LEVELS; inner += 1) {
      const restart = list.levels.get(inner)?.restart ?? null;
      // lvlRestart counts levels from 1: after level n, or one further out.
      if (restart === null || (restart > 0 && level + 1 <= restart)) counters[inner] = undefined;
    }
    return this.#print(list, own, counters);
  }

  #print(list: List, own: Level, counters: readonly (number | undefined)[]): string {
    if (own.format === 'bullet') return own.text === '' ? '' : '• ';
    const number = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = list.levels.get(at);
      const format = own.isLegal ? 'decimal' : (level?.format ?? 'decimal');
      return formatNumber(counters[at] ?? level?.start ?? 1, format);
    });
    if (number === '' || own.suffix === 'nothing') return number;
    // 一、and （一） are set close in Chinese texts, whatever tab Word puts behind them; after 1. or 第一条 the space is needed to tell number from text.
    return own.suffix === 'tab' && /[、）】〕]$/u.test(number) ? number : `${number} `;
  }
}
