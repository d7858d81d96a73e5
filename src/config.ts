import path from 'node:path';
import { z } from 'zod';
import { Fault } from './model/errors.ts';

/**
 * The settings, read from the environment in this one place. A variable that is set but empty counts as not set, because
 * that is how compose files and shells pass on what nobody chose.
 */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The folder of everything that is ours and not the program's: library, embedded database, password. Absolute. */
  readonly home: string;
  /** `null`: the embedded database. */
  readonly neo4j: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
    readonly database: string;
  } | null;
  /** Java to try before the PATH. */
  readonly javaHome: string | null;
  readonly introspection: boolean;
  /** Origins that browsers may call the API from; `*` alone allows any. */
  readonly corsOrigins: readonly string[];
  /** Where readers find this server, without a slash at its end; names and links in exports begin with it. */
  readonly publicUrl: string | null;
  /** Where `mcp` finds the API of a server that runs. */
  readonly apiUrl: string;
  /** What the server writes to standard error, a JSON object to a line; `null`: requests where no person looks on, else only what is wrong. */
  readonly logLevel: LogLevel | null;
}

const LogLevels = ['silent', 'error', 'warn', 'info'] as const;
export type LogLevel = (typeof LogLevels)[number];

const NEO4J_SCHEMES = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/]+/;
const PUBLIC_ADDRESS = /^https?:\/\/[^\s/?#"<>\\^`{|}]+(?:\/[^\s?#"<>\\^`{|}]*)?$/;
const ORIGIN = /^https?:\/\/[^/\s]+$/;

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port number from 0 to 65535, like 4000')
    .transform(Number)
    .refine((port) => port <= 65_535, 'a port number from 0 to 65535, like 4000')
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or address, like 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  YUANLIU_HOME: z.string().default('./.yuanliu'),
  NEO4J_URI: z.string().regex(NEO4J_SCHEMES, 'an address like bolt://localhost:7687 or neo4j+s://host').optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'a database name, like neo4j')
    .default('neo4j'),
  JAVA_HOME: z.string().optional(),
  INTROSPECTION: z
    .enum(['on', 'off'], { error: 'on or off' })
    .transform((value) => value === 'on')
    .default(true),
  CORS_ORIGINS: z
    .string()
    .transform((value) => value.split(',').map((origin) => origin.trim()))
    .refine(
      (origins) => origins.every((origin) => ORIGIN.test(origin)) || (origins.length === 1 && origins[0] === '*'),
      'origins separated by commas, like https://example.org, or * alone',
    )
    .default([]),
  PUBLIC_URL: z
    .string()
    .regex(PUBLIC_ADDRESS, 'the address at which readers find this server, like https://yuanliu.example.org')
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  YUANLIU_URL: z
    .string()
    .regex(/^https?:\/\/[^/\s]+\/\S+$/, 'the address of an API, like http://localhost:4000/graphql')
    .default('http://localhost:4000/graphql'),
  LOG_LEVEL: z.enum(LogLevels, { error: `one of ${LogLevels.join(', ')}` }).optional(),
});

/** What each setting is, with what holds without it: for `--help`. */
export const SETTINGS: Readonly<Record<keyof typeof Environment.shape, string>> = {
  PORT: 'where the page and the API listen (4000)',
  HOST: 'the interface that they listen on (127.0.0.1: this machine alone; 0.0.0.0: every one)',
  YUANLIU_HOME: 'the folder of the library and the embedded database (.yuanliu in the working directory)',
  NEO4J_URI: 'a Neo4j 5 of your own instead of the embedded one, like bolt://localhost:7687',
  NEO4J_USERNAME: 'its user (neo4j)',
  NEO4J_PASSWORD: 'its password',
  NEO4J_DATABASE: 'its database (neo4j)',
  JAVA_HOME: 'a Java 17 or 21 to try before the PATH',
  INTROSPECTION: 'on or off: whether clients may ask for the schema (on)',
  CORS_ORIGINS: 'origins whose pages may call the API, by commas, or * for any (none)',
  PUBLIC_URL: 'the address at which readers find this server, for links in exports',
  LOG_LEVEL: 'silent, error, warn or info, on standard error (requests where no person looks on, else what is wrong)',
  YUANLIU_URL: 'the API that `mcp` asks (http://localhost:4000/graphql)',
};

const SETTING_NAMES = Object.keys(Environment.shape);

const SECRET = 'NEO4J_PASSWORD';

/**
 * The settings as the environment has them.
 *
 * @throws Fault BAD_SETTING that names the variable, what was expected and what came (never the password)
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const given = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, environment[name] === '' ? undefined : environment[name]]),
  );
  const result = Environment.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    throw new Fault('BAD_SETTING', {
      expected: `${name} to be ${issue?.message ?? 'right'}`,
      came: name === SECRET ? 'something else' : JSON.stringify(given[name]),
      where: `environment variable ${name}`,
    });
  }
  const { PORT, HOST, YUANLIU_HOME, NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, ...rest } = result.data;
  if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined) {
    throw new Fault('BAD_SETTING', {
      expected: 'NEO4J_PASSWORD to be set where NEO4J_URI is',
      came: 'no password',
      where: 'environment variable NEO4J_PASSWORD',
    });
  }
  return {
    port: PORT,
    host: HOST,
    home: path.resolve(YUANLIU_HOME),
    neo4j:
      NEO4J_URI === undefined
        ? null
        : { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD ?? '', database: NEO4J_DATABASE },
    javaHome: rest.JAVA_HOME ?? null,
    introspection: rest.INTROSPECTION,
    corsOrigins: rest.CORS_ORIGINS,
    publicUrl: rest.PUBLIC_URL ?? null,
    apiUrl: rest.YUANLIU_URL,
    logLevel: rest.LOG_LEVEL ?? null,
  };
}
