import path from 'node:path';
import { readCorrections, type Corrections } from '../resolve/corrections.ts';
import { readJudgements, type Judgements } from '../resolve/judgements.ts';
import { createRegister, type Register } from '../resolve/register.ts';
import type { Finding, YamlSource } from '../resolve/yaml-source.ts';
import { libraryFolder, SEEDS } from './library.ts';
import { readYamlFolder } from './yaml-file.ts';

/** What people wrote, beside the documents: the register, the judgements and the corrections, shipped and the user's. */
export interface Editorial {
  readonly register: Register;
  readonly judgements: Judgements;
  readonly corrections: Corrections;
  /** Everything that is wrong in these files by their shape alone. */
  readonly findings: readonly Finding[];
  /** Names of all files that were read. */
  readonly files: readonly string[];
}

type Kind = 'register' | 'judgements' | 'corrections';

/**
 * Reads the three folders of the shipped seeds and of the user's library. Register entries of the user replace shipped ones of the same slug; a file of judgements
 * or corrections of the user replaces the shipped file of the same name, so that a judgement can be taken back.
 */
export async function readEditorial(home: string, seeds: string = SEEDS): Promise<Editorial> {
  const findings: Finding[] = [];
  const files: string[] = [];
  const read = async (root: string, kind: Kind): Promise<ReadonlyMap<string, YamlSource>> => {
    const sources = new Map<string, YamlSource>();
    for (const [name, parsed] of await readYamlFolder(path.join(root, kind))) {
      files.push(path.join(root, kind, name));
      findings.push(...parsed.findings);
      if (parsed.source) sources.set(name, parsed.source);
    }
    return sources;
  };
  const own = libraryFolder(home);
  const over = async (kind: Kind): Promise<readonly YamlSource[]> => [
    ...new Map([...(await read(seeds, kind)), ...(await read(own, kind))]).values(),
  ];

  const { register, findings: ofRegister } = createRegister([
    [...(await read(seeds, 'register')).values()],
    [...(await read(own, 'register')).values()],
  ]);
  const { judgements, findings: ofJudgements } = readJudgements(await over('judgements'));
  const { corrections, findings: ofCorrections } = readCorrections(await over('corrections'));
  return {
    register,
    judgements,
    corrections,
    files,
    findings: [...findings, ...ofRegister, ...ofJudgements, ...ofCorrections],
  };
}
