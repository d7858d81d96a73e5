import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { vary } from './vary.ts';

const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const COMPRESS: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  // 11, the usual quality, is for files that are compressed once and for all.
  br: (bytes) => toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes) => toGzip(bytes),
};
/** Bytes from which on an answer is compressed. */
const WORTH_COMPRESSING = 1_024;

interface Outcome {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** Whole and without an error: the same for everybody who asks the same of the same version. */
  readonly isGood: boolean;
  /** Objects that the operation could have given. */
  readonly cost: number;
}

/** An answer to an operation, as bytes. What was compressed once stays with it. */
export class Finished {
  readonly isGood: boolean;
  readonly cost: number;
  readonly #outcome: Outcome;
  readonly #encoded = new Map<Encoding, Buffer>();

  constructor(outcome: Outcome) {
    this.isGood = outcome.isGood;
    this.cost = outcome.cost;
    this.#outcome = outcome;
  }

  /** Memory that it takes. */
  get bytes(): number {
    let bytes = this.#outcome.body.length;
    for (const encoded of this.#encoded.values()) bytes += encoded.length;
    return bytes;
  }

  /** Sends it with these headers too, compressed where the client takes that. */
  async send(
    request: IncomingMessage,
    response: ServerResponse,
    caching: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { status, headers, body } = this.#outcome;
    const encoding = body.length < WORTH_COMPRESSING ? null : encodingFor(request);
    const bytes = encoding === null ? body : (this.#encoded.get(encoding) ?? (await this.#compress(encoding)));
    // The deadline may have come first.
    if (response.headersSent) return;
    response.statusCode = status;
    for (const [name, value] of headers) response.setHeader(name, value);
    for (const [name, value] of Object.entries(caching)) response.setHeader(name, value);
    vary(response, 'Accept-Encoding');
    response.setHeader('Content-Length', bytes.length);
    if (encoding !== null) response.setHeader('Content-Encoding', encoding);
    response.end(bytes);
  }

  async #compress(encoding: Encoding): Promise<Buffer> {
    const encoded = await COMPRESS[encoding](this.#outcome.body);
    this.#encoded.set(encoding, encoded);
    return encoded;
  }
}

function encodingFor(request: IncomingMessage): Encoding | null {
  if (request.headers['accept-encoding'] === undefined) return null;
  const chosen = new Negotiator(request).encoding([...ENCODINGS, 'identity']);
  return ENCODINGS.find((encoding) => encoding === chosen) ?? null;
}
