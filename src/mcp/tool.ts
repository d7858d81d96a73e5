import { z } from 'zod';
import type { Client } from '../client/client.ts';
import type { Answer } from './finding.ts';
import type { Links } from './links.ts';

export interface ToolContext {
  readonly client: Client;
  readonly links: Links;
}

interface Definition<Input extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  /** When to use it, what comes back, and an example. */
  readonly description: string;
  readonly input: Input;
  readonly answer: (asked: z.infer<z.ZodObject<Input>>, context: ToolContext) => Promise<Answer>;
}

/** A question that a model can ask, answered by stored operations. */
export interface Tool extends Omit<Definition<z.ZodRawShape>, 'input' | 'answer'> {
  readonly input: z.ZodObject;
  readonly answer: (asked: unknown, context: ToolContext) => Promise<Answer>;
}

/** A tool out of its definition, whose arguments have their types there and are checked here: an argument that it does not know is refused, not ignored. */
export function defineTool<Input extends z.ZodRawShape>({ input, answer, ...words }: Definition<Input>): Tool {
  const object = z.strictObject(input);
  return { ...words, input: object, answer: (asked, context) => answer(object.parse(asked), context) };
}

/** What was asked for is not there; the message says what to do instead. */
export class NothingFound extends Error {
  override readonly name = 'NothingFound';
}

/** Tells a model how to come by a key that the version has. */
export const noSuch = (what: string, key: string): NothingFound =>
  new NothingFound(
    `The dataset has no ${what} with the key ${JSON.stringify(key)}. Find the key with the tool search, by name, number or words; keys are given as thing.key.`,
  );
