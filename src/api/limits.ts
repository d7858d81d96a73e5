/** Limits of one request, declared once as data: the refusals name them and the README's table is made from them. */
export const LIMITS = {
  /** Field inside field. Introspection, which needs 15, is not counted. */
  depth: 16,
  aliases: 60,
  directives: 40,
  rootFields: 20,
  /** Lexical tokens of the document: what parsing costs. */
  tokens: 4_000,
  /** Objects that the answer could hold, by the `first` of each list. */
  cost: 150_000,
  /** Bytes of a request body and of all headers, and characters of an address. */
  bodyBytes: 256 * 1024,
  headerBytes: 16 * 1024,
  urlCharacters: 8 * 1024,
  /**
   * Operations at work at once, and those that may wait for them; one more is told to come back. More at once are no faster: of 200 clients on two cores a
   * hundredth waited 2.1 s with 20 at work and 2.8 s with 64, and a tenth fewer were answered.
   */
  concurrent: 24,
  waiting: 256,
  retryAfterSeconds: 1,
  /** Sockets at once; more are hung up on. */
  connections: 1_024,
  /** From its arrival to its answer, the wait for a place included: longer than the database's 5 s, shorter than the socket's. */
  operationMs: 5_500,
  /** Until all of a request has come; a client that takes nothing of its answer is given up a little later. */
  socketMs: 30_000,
  /** Exports at work at once, and those that may wait: they have places of their own, because one takes minutes where an operation takes milliseconds. */
  exports: 4,
  exportsWaiting: 16,
  /** A client that takes nothing for so long is given up, and so is an export that is not done by then; both visibly, by a reset of the connection. */
  exportStallMs: 60_000,
  exportMs: 30 * 60_000,
} as const;
export type Limits = { readonly [Name in keyof typeof LIMITS]: number };
