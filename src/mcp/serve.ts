import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { createClient, RequestError } from '../client/client.ts';
import { AnswerShape, formatAnswer } from './finding.ts';
import { createLinks } from './links.ts';
import { NothingFound, type Tool, type ToolContext } from './tool.ts';
import { coverage } from './tools/coverage.ts';
import { holding } from './tools/holding.ts';
import { lineage } from './tools/lineage.ts';
import { link } from './tools/link.ts';
import { promotions } from './tools/promotions.ts';
import { responsibilities } from './tools/responsibilities.ts';
import { search } from './tools/search.ts';
import { source } from './tools/source.ts';

const INSTRUCTIONS = `Yuanliu 源流 answers where a reform measure came from, who says so, where it spread and who is responsible for it, from official Chinese documents.
Begin with search to find keys; other tools take keys exactly as findings give them.
Every finding has a level. STATED 明文: a document says it. DERIVED 推导: it follows by a named rule. JUDGED 研判: a named reviewer concluded it and no document says it; always say so. CANDIDATE 候选: only a score; never present it as a fact.
Quote the Chinese words of a source unchanged, with its document and link. Where nothing is found, say that it is not in the corpus, not that it does not exist.`;

export interface McpSettings {
  /** Where the API answers. */
  readonly url: string;
  /** Where readers find the explorer; null: at the root of the API's address. */
  readonly publicUrl: string | null;
  readonly version: string;
  /** For people; standard output belongs to the protocol. */
  readonly log: (text: string) => void;
}

const HOW_TO_START =
  'Start a server with `npx yuanliu serve` (its first start fetches the database and takes some minutes), or set YUANLIU_URL to the /graphql address of one that runs.';

const isAway = (code: string): boolean => ['UNREACHABLE', 'TIMEOUT', 'NOT_GRAPHQL'].includes(code);

/** What went wrong and what to do about it; an error that nobody foresaw is for the client to show. */
function sayError(error: unknown): string {
  if (error instanceof NothingFound) return error.message;
  if (!(error instanceof RequestError)) throw error;
  const advice = error.errors[0]?.extensions?.advice ?? '';
  return `${error.code}: ${error.message}. ${isAway(error.code) ? HOW_TO_START : advice}`.trim();
}

const TOOLS: readonly Tool[] = [search, source, lineage, promotions, link, responsibilities, holding, coverage];

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

async function call(tool: Tool, asked: unknown, context: ToolContext): Promise<CallToolResult> {
  try {
    const answer = await tool.answer(asked, context);
    return { content: [{ type: 'text', text: formatAnswer(answer) }], structuredContent: answer };
  } catch (error) {
    return { content: [{ type: 'text', text: sayError(error) }], isError: true };
  }
}

/** The server with its tools, not yet joined to anybody. */
function createMcpServer({ url, publicUrl, version }: McpSettings): McpServer {
  const server = new McpServer({ name: 'yuanliu', title: 'Yuanliu 源流', version }, { instructions: INSTRUCTIONS });
  const context = {
    client: createClient({ url }),
    links: createLinks(publicUrl === null ? new URL('/', url).href : `${publicUrl}/`),
  };
  for (const tool of TOOLS) {
    const { name, title, description, input: inputSchema } = tool;
    const config = { title, description, inputSchema, outputSchema: AnswerShape, annotations: READ_ONLY };
    server.registerTool(name, config, (asked) => call(tool, asked, context));
  }
  return server;
}

/** Answers a model over standard input and output until the input ends. Nothing is started here: the tools ask a server that runs. */
export async function serveMcp(settings: McpSettings): Promise<void> {
  const { url, log } = settings;
  const server = createMcpServer(settings);
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve));
  await server.connect(new StdioServerTransport());
  log(`yuanliu mcp: tools over ${url}, spoken on standard input and output\n`);
  createClient({ url, timeoutMs: 5_000 })
    .request('{ dataset { version } }')
    .catch((error: unknown) => {
      log(`yuanliu mcp: ${error instanceof Error ? error.message : String(error)}. ${HOW_TO_START}\n`);
    });
  await ended;
  await server.close();
}
