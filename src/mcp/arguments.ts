import { z } from 'zod';
import { Levels } from '../model/vocabulary.ts';
import { THING_KINDS } from './links.ts';

/** Arguments that several tools take. */
export const passageKey = z
  .string()
  .min(1)
  .describe('key of a measure or other passage, as thing.key of kind passage, e.g. 辽政发〔2024〕5号#二/5');

export const thing = z
  .object({ kind: z.enum(THING_KINDS), key: z.string().min(1) })
  .describe('a thing as findings name it, e.g. {"kind": "passage", "key": "辽政发〔2024〕5号#二/5"}');

export const levels = z
  .array(z.enum(Levels))
  .min(1)
  .default(['STATED', 'DERIVED', 'JUDGED'])
  .describe('levels of knowledge to show; candidates, which are only similar texts, come only when CANDIDATE is named');

export const limit = z.number().int().min(1).max(20).default(10).describe('findings at most');

export const after = z.string().optional().describe('`next` of the page before');
