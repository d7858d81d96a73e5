import { Agent, request } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/** Sends requests over connections that stay open, as a dashboard's backend does. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 });
  readonly #port: number;
  #times = 0;

  constructor(port: number) {
    this.#port = port;
  }

  get(path: string): Promise<HttpAnswer> {
    return this.#send('GET', path, null);
  }

  /** One operation, as GraphQL clients send it. */
  post(operation: string, variables: object): Promise<HttpAnswer> {
    return this.#send('POST', '/graphql', JSON.stringify({ query: operation, variables }));
  }

  /** The same, answered anew although its answer is known: extensions are part of what was asked. */
  postAnew(operation: string, variables: object): Promise<HttpAnswer> {
    const extensions = { time: (this.#times += 1) };
    return this.#send('POST', '/graphql', JSON.stringify({ query: operation, variables, extensions }));
  }

  close(): void {
    this.#agent.destroy();
  }

  #send(method: string, path: string, body: string | null): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const headers =
        body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(
        { host: '127.0.0.1', port: this.#port, method, path, agent: this.#agent, headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
          });
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
