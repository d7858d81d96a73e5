import type { Dataset } from '../model/dataset.ts';
import { claimBatches } from './batches.ts';
import { candidateClaims } from './candidates/claims.ts';
import { findCandidates } from './candidates/find-candidates.ts';
import { toCandidatePassages } from './candidates/from-documents.ts';
import { createKnownPairs } from './candidates/known.ts';
import { checkQuotations } from './check-quotations.ts';
import { claimCitations, createBibliography } from './citations.ts';
import { enterCorrections, type Corrections } from './corrections.ts';
import { createDirectory } from './directory.ts';
import { claimDocumentFacts, enterDocuments } from './documents.ts';
import { claimDomains } from './domains.ts';
import { createEntities, type Romanise } from './entities.ts';
import { claimJudgements, indexPassages, NO_JUDGEMENTS, type Judgements } from './judgements.ts';
import { createLedger } from './ledger.ts';
import { enterMentions } from './mentions.ts';
import { claimParks } from './parks.ts';
import { claimPassages } from './passages.ts';
import { claimPilots } from './pilots.ts';
import { claimRegisterFacts } from './register-claims.ts';
import { EMPTY_REGISTER, type Register } from './register.ts';
import { reportOn, type DatasetReport } from './report.ts';
import { claimResponsibilities } from './responsibilities.ts';
import { claimSameAs } from './same-as.ts';
import { claimScopes } from './scopes.ts';
import type { Scene } from './scene.ts';
import { createResolvedDocument, type SourceDocument } from './source-document.ts';
import { claimTotals } from './totals.ts';
import type { Finding } from './yaml-source.ts';

export interface DatasetSources {
  readonly documents: readonly SourceDocument[];
  readonly register?: Register;
  readonly judgements?: Judgements;
  readonly corrections?: Corrections;
  readonly romanise?: Romanise;
}

export interface CreatedDataset {
  readonly dataset: Dataset;
  readonly report: DatasetReport;
  /** Judgements and corrections that were refused, and quotes of the register that do not stand in their document, with their place. */
  readonly findings: readonly Finding[];
}

/**
 * The dataset that readings, register, judgements and corrections amount to. The same sources give the same rows in the same order, and each rule
 * works on what the documents say alone: without a register names stay as printed and every count still holds; without judgements
 * nothing changes but the judged links and what rests on them.
 *
 * @throws RangeError when two documents have one key: only the caller can tell which one it wants
 */
export function createDataset(sources: DatasetSources): CreatedDataset {
  const register = sources.register ?? EMPTY_REGISTER;
  const judgements = sources.judgements ?? NO_JUDGEMENTS;
  const documents = sources.documents
    .map((document) => createResolvedDocument(document, register))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  documents.forEach((document, index) => {
    const next = documents[index + 1];
    if (next?.key === document.key)
      throw new RangeError(`expected one document ${document.key}, came ${document.slug} and ${next.slug}`);
  });
  const ledger = createLedger();
  const directory = createDirectory(register);
  const scene: Scene = {
    documents,
    directory,
    ledger,
    entities: createEntities(ledger, directory, sources.romanise ?? null),
  };
  const bibliography = createBibliography(documents);
  const passages = indexPassages(documents);

  enterDocuments(scene);
  claimDocumentFacts(scene);
  claimPassages(scene);
  claimBatches(scene);
  claimDomains(scene);
  claimResponsibilities(scene);
  claimScopes(scene);
  claimPilots(scene);
  claimCitations(scene, bibliography);
  claimParks(scene);
  claimTotals(scene);
  const judged = claimJudgements(scene, judgements, passages);
  const same = claimSameAs(scene, judgements);
  const findings = [
    ...judged.findings,
    ...same.findings,
    ...enterCorrections(scene, sources.corrections ?? [], passages),
    ...checkQuotations(scene),
  ];
  enterMentions(scene, bibliography);
  claimRegisterFacts(scene);

  const passagesToCompare = toCandidatePassages(documents, {
    agency: (document, name) => {
      const agency = directory.resolve('Agency', name, document.setting, document.aliases);
      return agency.kind === 'RESOLVED' ? agency.entry.slug : null;
    },
    cited: (document, citation) => bibliography.find(document, citation)?.key ?? null,
  });
  const candidates = candidateClaims(
    findCandidates(passagesToCompare, { known: createKnownPairs(judgements) }),
    passagesToCompare,
    ledger.quote,
  );

  const rows = ledger.close();
  const dataset: Dataset = { ...rows, claims: [...rows.claims, ...candidates].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  return {
    dataset,
    findings,
    report: {
      documents: documents.map((document) => reportOn(scene, document)),
      waitingJudgements: judged.waiting + same.waiting,
    },
  };
}
