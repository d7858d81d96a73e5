import { explainAbsence, type NoLinkReason, type RejectionFacts, type Side } from '../../model/explain.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { LadderContext } from '../../model/ladder-context.ts';
import { eventOf } from '../../model/ladder-event.ts';
import { Levels, LineageKinds, type Level, type LineageKind } from '../../model/vocabulary.ts';
import type { ClaimRow, CitedRow } from '../rows.ts';
import { allKnown, type Soon } from '../soon.ts';
import { documentLabel, nameOfRow, type ExplanationReads } from './explanations.ts';
import type { Lookups, Ref } from './lookups.ts';
import { refText } from './paths.ts';

/** Another passage that could have been meant. */
export interface Rival {
  /** EARLIER: it leads to the later one too. LATER: the earlier one leads to it too. */
  readonly side: 'EARLIER' | 'LATER';
  readonly passage: string;
  readonly kind: LineageKind;
  readonly level: Level;
  readonly score: number | null;
  readonly claimIds: readonly string[];
}

export interface LinkExplanation {
  readonly from: CitedRow | null;
  readonly to: CitedRow | null;
  /** The strongest level of a link between the two; null where there is none. */
  readonly level: Level | null;
  readonly reason: NoLinkReason | null;
  readonly text: Bilingual;
  readonly confidence: ClaimRow['confidence'];
  readonly reasons: readonly Bilingual[];
  readonly unknowns: readonly Bilingual[];
  readonly claimIds: readonly string[];
  readonly rejection: RejectionFacts | null;
  readonly rivals: readonly Rival[];
}

interface Pair {
  readonly links: readonly {
    readonly type: string;
    readonly level: Level;
    readonly claimIds: readonly string[];
    readonly forward: boolean;
  }[];
  readonly rejections: readonly string[];
  readonly compared: boolean;
}

export interface LinkReads {
  /** Why two things are linked, or why they are not. */
  explain(from: Ref, to: Ref): Promise<LinkExplanation>;
}

const RIVALS = 5;
const isLineage = (type: string): type is LineageKind => (LineageKinds as readonly string[]).includes(type);

export function createLinkReads(lookups: Lookups, explanations: ExplanationReads): LinkReads {
  const node = (ref: Ref): Soon<CitedRow | null> => lookups.thing<CitedRow>(ref);

  /** What nobody knows of the two passages of a link. */
  async function unknownsOf(earlier: string, later: string, level: Level): Promise<readonly Bilingual[]> {
    const contexts = await Promise.all(
      [earlier, later].map((key) =>
        lookups.many<LadderContext>('ladder/find-contexts', key, { levels: Levels.slice(0, 3) }),
      ),
    );
    const [from, to] = contexts.map(([context]) => context);
    const unsaid: readonly Bilingual[] =
      level === 'STATED' ? [] : [{ zh: '没有文件写明二者的联系', en: 'no document states the link' }];
    const places = [
      from?.scope === null && from.areas.length === 0
        ? { zh: `“${from.name}”在何处试行未载明`, en: `where “${from.name}” was tried is not stated` }
        : null,
      to?.scope === null && to.areas.length === 0
        ? { zh: `“${to.name}”的适用范围未载明`, en: `where “${to.name}” holds is not stated` }
        : null,
    ];
    const dates = [from, to].map((context) => context && undated(context));
    return [...unsaid, ...dates, ...places].flatMap((words) => words ?? []);
  }

  async function rivalsOf(earlier: string, later: string): Promise<readonly Rival[]> {
    return lookups.many<Rival>('link/find-rivals', earlier, { to: later, limit: RIVALS });
  }

  async function explainAbsent(
    from: Ref,
    to: Ref,
    sides: readonly [Side, Side],
    pair: Pair | undefined,
    rejection: RejectionFacts | null,
  ): Promise<Pick<LinkExplanation, 'reason' | 'text' | 'rejection' | 'rivals'>> {
    const bothPassages = from.label === 'Passage' && to.label === 'Passage';
    const reason: NoLinkReason = !sides.every(({ inCorpus }) => inCorpus)
      ? 'NOT_IN_CORPUS'
      : rejection
        ? 'REJECTED'
        : bothPassages && pair?.compared
          ? 'BELOW_THRESHOLD'
          : 'NOT_STATED';
    const rivals = bothPassages && pair ? await rivalsOf(from.key, to.key) : [];
    return { reason, text: explainAbsence(reason, sides, rejection), rejection, rivals };
  }

  return {
    explain: async (from, to) => {
      const [one, two, [pair]] = await Promise.all([
        node(from),
        node(to),
        lookups.many<Pair>('link/find-pair', refText(from), { to: refText(to), levels: Levels }),
      ]);
      const shown = { from: one, to: two };
      const rejection = rejectionOf(pair, to.key);
      // What the engine suggests and a reviewer rejected is rejected.
      const [link] = rejection ? (pair?.links ?? []).filter(({ level }) => level !== 'CANDIDATE') : (pair?.links ?? []);
      const claims = await allKnown((link?.claimIds ?? []).map((id) => lookups.one<ClaimRow>('claim/find-claim', id)));
      const claim = claims.find((found) => found?.level === link?.level);
      if (!link || !claim) {
        const absent = await explainAbsent(from, to, [sideOf(from, one), sideOf(to, two)], pair, rejection);
        return { ...shown, ...absent, level: null, confidence: null, reasons: [], unknowns: [], claimIds: [] };
      }
      const [earlier, later] = link.forward ? [from.key, to.key] : [to.key, from.key];
      const lineage = isLineage(link.type);
      const [{ text, reasons }, unknowns, rivals] = await Promise.all([
        explanations.claim(claim),
        lineage ? unknownsOf(earlier, later, link.level) : [],
        lineage ? rivalsOf(earlier, later) : [],
      ]);
      const claimIds = (pair?.links ?? []).flatMap((found) => found.claimIds);
      return {
        ...shown,
        level: link.level,
        reason: null,
        text,
        confidence: claim.confidence ?? null,
        reasons,
        unknowns,
        claimIds,
        rejection: null,
        rivals,
      };
    },
  };
}

/** A document that is only cited has a node and no text. */
const sideOf = ({ key }: Ref, row: CitedRow | null): Side => ({
  name: row ? nameOfRow(row) : key,
  inCorpus: row !== null && (row.label !== 'PolicyDocument' || row.inCorpus),
});

function rejectionOf(pair: Pair | undefined, other: string): RejectionFacts | null {
  const rejections = pair?.rejections.map((text) => JSON.parse(text) as RejectionFacts & { readonly with: string });
  return rejections?.find((facts) => facts.with === other) ?? null;
}

function undated(context: LadderContext): Bilingual | null {
  const { basis, notAfter } = eventOf(context);
  const label = context.document ? documentLabel(context.document.key, context.document.title) : context.key;
  if (basis === 'REPORTED')
    return {
      zh: `“${context.name}”始于何时未载明，只知至${notAfter ?? ''}已开展或已提出`,
      en: `when “${context.name}” began is not stated, only that it had begun or been announced by ${notAfter ?? ''}`,
    };
  return basis === 'NOT_STATED' ? { zh: `${label}未载日期`, en: `${label} has no date` } : null;
}
