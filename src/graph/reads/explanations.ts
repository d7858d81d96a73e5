import type { Bilingual } from '../../model/bilingual.ts';
import { parseDocumentNumber } from '../../model/document-number.ts';
import { explainClaim, explainConfidence, type ClaimFacts } from '../../model/explain.ts';
import { CountValue } from '../../model/reading.ts';
import type { ClaimRow, DocumentRow, EvidenceRow, CitedRow } from '../rows.ts';
import type { Lookups } from './lookups.ts';

/** Quotes that a sentence may need; the others stand in the claim's evidence. */
const QUOTES = 5;

export interface Explanation {
  readonly text: Bilingual;
  readonly reasons: readonly Bilingual[];
}

export interface ExplanationReads {
  /** Why a claim is held, in one sentence, and how much it may be trusted. */
  claim(claim: ClaimRow): Promise<Explanation>;
}

/** A document as a reader calls it: its number, else its title. */
export function documentLabel(key: string, title: string | null): string {
  return parseDocumentNumber(key) || title === null ? key : `《${title.replace(/[《》]/gu, '')}》`;
}

/** Anything as a reader calls it: 保税仓储“物联网+分类监管”（辽政发〔2024〕5号第5项）. */
export function nameOfRow(row: CitedRow): string {
  if (row.label === 'PolicyDocument') return documentLabel(row.documentNumber ?? row.key, row.title);
  if (row.label === 'Scope') return row.text;
  if (row.label !== 'Passage') return row.name;
  const number: string | null | undefined = row.number;
  const place = `${documentLabel(row.documentKey, row.documentTitle)}${typeof number === 'string' ? `第${number}项` : ''}`;
  return `${row.title ?? row.name ?? row.key}（${place}）`;
}

/** A literal as a reader says it: {"n":28,"unit":"项","of":"改革创新经验"} is 28项改革创新经验. */
function literalOf({ predicate, value }: ClaimRow): string {
  const count = predicate === 'STATES_TOTAL' && value !== null ? CountValue.safeParse(JSON.parse(value)) : null;
  return count?.success ? `${count.data.n}${count.data.unit}${count.data.of ?? ''}` : (value ?? '');
}

/** The words of the earlier passage before those of the later one, as the sentence names them. */
function subjectFirst(evidence: readonly EvidenceRow[], subject: CitedRow | null): readonly EvidenceRow[] {
  return evidence.toSorted((a, b) => Number(b.passageKey === subject?.key) - Number(a.passageKey === subject?.key));
}

/** The reads behind sentences. Subject, object and evidence of all claims of an answer are looked up together. */
export function createExplanationReads(lookups: Lookups): ExplanationReads {
  async function sourceOf({ kind, documentKey, publisher, title, url }: EvidenceRow): Promise<string> {
    if (kind === 'REFERENCE' || documentKey === null)
      return `${publisher ?? ''}${title === null ? '' : `《${title}》`}${url ?? ''}`;
    const document = await lookups.one<DocumentRow>('document/find-document', documentKey);
    return documentLabel(documentKey, document?.title ?? null);
  }

  return {
    claim: async (claim) => {
      const [subject, object, evidence] = await Promise.all([
        lookups.one<CitedRow>('claim/find-subject', claim.key),
        lookups.one<CitedRow>('claim/find-object', claim.key),
        lookups.many<EvidenceRow>('claim/find-evidence', claim.key, { limit: QUOTES }),
      ]);
      const quoted = await Promise.all(
        subjectFirst(evidence, subject).map(async (piece) => ({
          kind: piece.kind,
          quote: piece.quote ?? null,
          column: piece.column ?? null,
          source: await sourceOf(piece),
        })),
      );
      const names = {
        subject: subject ? nameOfRow(subject) : '',
        object: object ? nameOfRow(object) : literalOf(claim),
      };
      const { role, score, note, noteZh, reviewer, reviewedOn } = claim;
      // A property that a claim does not have is absent from what the statement gives.
      const absent = {
        role: role ?? null,
        score: score ?? null,
        note: note ?? null,
        noteZh: noteZh ?? null,
        reviewer: reviewer ?? null,
        reviewedOn: reviewedOn ?? null,
      };
      const facts: ClaimFacts = { ...claim, ...absent, ...names, evidence: quoted };
      return { text: explainClaim(facts), reasons: explainConfidence(facts, claim.confidence ?? null) };
    },
  };
}
