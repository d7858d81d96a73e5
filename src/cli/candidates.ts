import { readEditorial } from '../ingest/editorial.ts';
import { listDocuments, readShelved } from '../ingest/library.ts';
import { Fault } from '../model/errors.ts';
import { findCandidates, DEFAULT_LIMIT } from '../resolve/candidates/find-candidates.ts';
import { toCandidatePassages } from '../resolve/candidates/from-documents.ts';
import { createKnownPairs, pairOf } from '../resolve/candidates/known.ts';
import { formatReview } from '../resolve/candidates/review.ts';
import { createDirectory } from '../resolve/directory.ts';
import { createResolvedDocument } from '../resolve/source-document.ts';
import { read } from '../text/read.ts';
import { printJson, type Terminal } from './output.ts';

export interface CandidatesOptions {
  readonly json: boolean;
  /** How many to show. */
  readonly limit: number;
  /** Show pairs that were judged or rejected too, each with its verdict. */
  readonly known: boolean;
  /** Show no pair below this score. */
  readonly least: number;
}

/**
 * `yuanliu candidates [DOCUMENT]`: pairs of passages that nobody has judged yet, the likeliest first, each with both texts, what they share marked, and
 * entries to paste. A pair is shown once. Needs no database: it reads the library.
 */
export async function candidates(
  home: string,
  document: string | null,
  options: CandidatesOptions,
  today: string,
  terminal: Terminal,
): Promise<void> {
  const [shelf, { register, judgements }] = await Promise.all([listDocuments(home), readEditorial(home)]);
  const wanted = shelf.documents.find(({ entry }) =>
    [entry.key, entry.slug, ...entry.formerKeys].includes(document ?? ''),
  );
  if (document !== null && !wanted) {
    throw new Fault('BAD_INPUT', {
      expected: 'the key or slug of a document of the library',
      came: document,
      advice: ['`yuanliu list` shows keys and slugs'],
    });
  }
  const documents = await Promise.all(
    shelf.documents.map(async (shelved) =>
      createResolvedDocument(
        { ...shelved.entry, origin: shelved.origin, ...read(await readShelved(shelved)) },
        register,
      ),
    ),
  );
  const directory = createDirectory(register);
  const passages = toCandidatePassages(documents, {
    agency: (of, name) => {
      const found = directory.resolve('Agency', name, of.setting, of.aliases);
      return found.kind === 'RESOLVED' ? found.entry.slug : null;
    },
  });
  const byKey = new Map(passages.map((passage) => [passage.key, passage]));
  const found = findCandidates(passages, {
    limit: DEFAULT_LIMIT,
    known: createKnownPairs(judgements),
    showKnown: options.known,
  });
  const asked = documents.find(({ slug }) => slug === wanted?.entry.slug)?.key ?? null;
  const shown = new Set<string>();
  const best = [...found.lists.values()]
    .flat()
    .filter(({ passage }) => asked === null || byKey.get(passage)?.documentKey === asked)
    .filter(({ score }) => score >= options.least)
    .sort((a, b) => b.score - a.score || (a.passage < b.passage ? -1 : 1))
    .filter(({ passage, other }) => !shown.has(pairOf(passage, other)) && shown.add(pairOf(passage, other)))
    .slice(0, options.limit)
    .map((candidate) => ({ ...candidate, ...found.explain(candidate) }));
  if (options.json) {
    printJson(terminal, best);
    return;
  }
  for (const candidate of best) {
    const [a, b] = [byKey.get(candidate.passage), byKey.get(candidate.other)];
    const marks = terminal.isScreen ? 'ansi' : 'brackets';
    if (a && b) terminal.out(`${formatReview(candidate, a, b, { marks, date: today })}\n`);
  }
  if (best.length === 0) terminal.err('no candidates that are not judged or rejected yet\n');
}
