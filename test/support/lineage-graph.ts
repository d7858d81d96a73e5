import type { Dataset, NodeRef } from '../../src/model/dataset.ts';
import type { Level, LineageKind } from '../../src/model/vocabulary.ts';
import { DatasetBuilder } from './dataset-builder.ts';

export const HUB_SIZE = 10_000;

/**
 * Passages linked in the ways that a walk must survive, nothing else:
 *
 *     hub/in-0 … hub/in-9999 → hub → hub/out-0 … hub/out-9999       a hub, and a second one behind its first neighbour
 *     chain-0 → chain-1 → … → chain-40                             longer than any walk
 *     ring-0 → ring-1 → … → ring-4 → ring-0                        a cycle
 *     grid-<layer>-<n>, each to all of the next layer: 7 layers of 12, which have 12⁶ paths through them
 *     guess-0 → guess-1 CANDIDATE, guess-0 → guess-2 JUDGED
 *     task-0, task-1 → section → row-0 → row-1                     a section of a letter, which is no measure, between measures
 */
export function createLineageGraph(): Dataset {
  const build = new DatasetBuilder();
  const document = build.node('PolicyDocument', 'lines', { title: '源流', inCorpus: true, text: '源流', order: '1' });
  let ordinal = 0;
  const passages = new Map<string, NodeRef>();
  const passage = (name: string): NodeRef => {
    const known = passages.get(name);
    if (known) return known;
    ordinal += 1;
    const order = String(ordinal).padStart(6, '0');
    const ref = build.node('Passage', `lines#${name}`, {
      documentKey: 'lines',
      path: [name],
      name,
      content: name,
      ...(name === 'section' ? {} : { kind: 'POLICY_MEASURE' }),
      ordinal,
      order,
    });
    passages.set(name, ref);
    return ref;
  };
  const link = (from: string, to: string, kind: LineageKind = 'EVOLVED_INTO', level: Level = 'JUDGED'): void => {
    build.say(passage(from), kind, passage(to), { level, by: 'reviewer', reviewer: 'reviewer', method: 'reading' });
  };
  for (let n = 0; n < HUB_SIZE; n += 1) {
    link(`hub/in-${n}`, 'hub');
    link('hub', `hub/out-${n}`);
    link('hub/out-0', `hub/beyond-${n % 2_000}`, 'RELATED_TO');
  }
  for (let n = 0; n < 40; n += 1) link(`chain-${n}`, `chain-${n + 1}`, n % 2 === 0 ? 'EVOLVED_INTO' : 'RESTATED_IN');
  for (let n = 0; n < 5; n += 1) link(`ring-${n}`, `ring-${(n + 1) % 5}`);
  for (let layer = 0; layer < 6; layer += 1) {
    for (let a = 0; a < 12; a += 1)
      for (let b = 0; b < 12; b += 1) link(`grid-${layer}-${a}`, `grid-${layer + 1}-${b}`);
  }
  link('guess-0', 'guess-1', 'RELATED_TO', 'CANDIDATE');
  link('guess-0', 'guess-2', 'RELATED_TO');
  link('task-0', 'section');
  link('task-1', 'section');
  link('section', 'row-0');
  link('row-0', 'row-1');
  build.say(passage('hub'), 'PART_OF', document, { document: 'lines', quote: '源流' });
  return build.build();
}
