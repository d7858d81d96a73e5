import type { ReadMention } from '../model/reading.ts';
import type { Resolution as ResolutionKind } from '../model/vocabulary.ts';
import type { Bibliography } from './citations.ts';
import type { DirectoryLabel } from './directory.ts';
import { flatSpans, padded, type Scene } from './scene.ts';
import type { ResolvedDocument, ResolvedPassage } from './source-document.ts';

interface Meaning {
  readonly resolution: ResolutionKind;
  /** `Label:key` */
  readonly target?: string;
  readonly candidates?: readonly string[];
  readonly reason?: string;
}

const LABELS: Readonly<Partial<Record<ReadMention['kind'], readonly DirectoryLabel[]>>> = {
  BODY: ['Agency'],
  PLACE: ['Place'],
  AREA: ['PilotArea', 'PilotZone'],
  PARK: ['Park'],
};

/** What a mention stands for; `null` for kinds that stand for nothing (dates, counts). */
function meaningOf(
  scene: Scene,
  bibliography: Bibliography,
  document: ResolvedDocument,
  mention: ReadMention,
): Meaning | null {
  const { value } = mention;
  if (mention.kind === 'ALIAS') {
    const meant = typeof value === 'object' && 'standsFor' in value ? value.standsFor : '';
    const named = lookUp(scene, document, ['PilotArea', 'PilotZone', 'Park', 'Place', 'Agency'], meant);
    return named?.resolution === 'UNKNOWN' ? (citedAs(scene, bibliography, document, meant) ?? named) : named;
  }
  if (typeof value !== 'string') return null;
  if (mention.kind === 'TITLE' || mention.kind === 'DOCUMENT_NUMBER')
    return citedAs(scene, bibliography, document, value);
  const labels = LABELS[mention.kind];
  return labels ? lookUp(scene, document, labels, value) : null;
}

function lookUp(
  { entities }: Scene,
  document: ResolvedDocument,
  labels: readonly DirectoryLabel[],
  name: string,
): Meaning | null {
  let unknown: Meaning | null = null;
  for (const label of labels) {
    const found = entities.find(label, document, name);
    if (found.kind === 'RESOLVED') return { resolution: 'RESOLVED', target: `${label}:${found.entry.slug}` };
    if (found.kind === 'AMBIGUOUS') {
      return {
        resolution: 'AMBIGUOUS',
        candidates: found.candidates.map(({ slug }) => `${label}:${slug}`),
        reason: found.reason,
      };
    }
    unknown ??= { resolution: 'UNKNOWN', reason: found.reason };
  }
  return unknown;
}

/** A title or number as the document it names, where some claim entered that document; a form's title names none. */
function citedAs(
  { ledger }: Scene,
  bibliography: Bibliography,
  document: ResolvedDocument,
  name: string,
): Meaning | null {
  for (const cited of [
    { title: null, documentNumber: name },
    { title: name, documentNumber: null },
  ]) {
    const found = bibliography.find(document, cited);
    if (!found || !ledger.has({ label: 'PolicyDocument', key: found.key })) continue;
    if (found.kind === 'AMBIGUOUS') {
      return {
        resolution: 'AMBIGUOUS',
        candidates: found.candidates.map((key) => `PolicyDocument:${key}`),
        reason: `${found.title} is the title of several documents`,
      };
    }
    return { resolution: 'RESOLVED', target: `PolicyDocument:${found.key}` };
  }
  return null;
}

/**
 * Keys of what the reader saw in a document: the passage it stands in, else the document, what it is, and its number among those of its kind there
 * (`辽政发〔2024〕5号#正文/二/三@BODY/1`). Asked for in the order of the text.
 */
function createRemarkKeys({ key }: ResolvedDocument): (passage: ResolvedPassage | null, kind: string) => string {
  const counts = new Map<string, number>();
  return (passage, kind) => {
    const place = `${passage?.key ?? key}@${kind}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return `${place}/${count}`;
  };
}

const inOrder = <Seen extends { readonly start: number }>(seen: readonly Seen[]): readonly Seen[] =>
  seen.toSorted((a, b) => a.start - b.start);

/** Everything that the reader saw, as nodes, with what it stands for; and the problems of the text. Entered last: a target must be there. */
export function enterMentions(scene: Scene, bibliography: Bibliography): void {
  const { documents, ledger, entities } = scene;
  for (const document of documents) {
    const keyOf = createRemarkKeys(document);
    for (const mention of inOrder(document.reading.mentions)) {
      const { kind, text, value, start, end } = mention;
      const meaning = meaningOf(scene, bibliography, document, mention);
      const [label, ...slug] = meaning?.target?.split(':') ?? [];
      if (label && label !== 'PolicyDocument') entities.registered(label as DirectoryLabel, slug.join(':'));
      const passage = document.passageAt(start);
      ledger.node('Mention', keyOf(passage, kind), {
        documentKey: document.key,
        passageKey: passage?.key,
        kind,
        text,
        value: typeof value === 'string' ? value : JSON.stringify(value),
        start,
        end,
        spans: flatSpans(mention.spans),
        ...meaning,
        order: `${document.key}/${padded(start)}/${kind}`,
      });
    }
    for (const { code, severity, message, start, end } of inOrder(document.problems)) {
      // What is said of the document as a whole has an empty place at its beginning.
      const passage = end > 0 ? document.passageAt(start) : null;
      ledger.node('Problem', keyOf(passage, code), {
        documentKey: document.key,
        passageKey: passage?.key,
        code,
        severity,
        message,
        start,
        end,
        order: `${document.key}/${padded(start)}/${code}`,
      });
    }
  }
}
