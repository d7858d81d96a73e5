/**
 * Faults: what stops us, as opposed to a Problem, which is a remark about a text and lets the run go on.
 *
 * One class and one table. Each code is declared once, with its exit code and the advice that always holds for it; the
 * place that meets the fault adds what was expected, what came and where. The command line maps a code to an exit code
 * with `FAULT_CODES`, the API to a GraphQL code: neither reads the message.
 */

/** The four ways to a database, named in every fault that a user without one can meet. */
const INSTALL =
  'install Java 17 or 21 and Maven (Debian: apt-get install openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven)';
const DOCKER =
  'or run Neo4j in docker: NEO4J_PASSWORD=… docker compose up -d (compose.yaml is shipped), then start with the same NEO4J_PASSWORD and NEO4J_URI=bolt://localhost:7687';
const OWN_SERVER = 'or set NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD to a Neo4j 5 that runs already';
const CARRY =
  'or, without a network, copy the folder .yuanliu/engine/jars from a machine where `yuanliu serve` has run; each jar is verified by its checksum';

interface FaultMeaning {
  /** Exit code of the command line; stable, listed by `yuanliu --help`. 0 is success, 1 an error of our own. */
  readonly exitCode: number;
  /** What the code means, safe to show to anybody: no path, address or statement. */
  readonly meaning: string;
  /** What to do, most likely remedy first. */
  readonly advice: readonly string[];
}

export const FAULT_CODES = {
  BAD_SETTING: { exitCode: 2, meaning: 'A setting has a wrong value.', advice: [] },
  BAD_INPUT: { exitCode: 3, meaning: 'An input cannot be used.', advice: [] },
  NO_JAVA: {
    exitCode: 10,
    meaning: 'The embedded database needs Java, and there is none.',
    advice: [INSTALL, DOCKER, OWN_SERVER],
  },
  WRONG_JAVA: {
    exitCode: 11,
    meaning: 'The embedded database needs Java 17 or 21.',
    advice: [`${INSTALL}, or point JAVA_HOME at one`, DOCKER, OWN_SERVER],
  },
  NO_MAVEN: {
    exitCode: 12,
    meaning: 'The embedded database is fetched with Maven, and there is none.',
    advice: [INSTALL, CARRY, DOCKER, OWN_SERVER],
  },
  NO_NETWORK: {
    exitCode: 13,
    meaning: 'The embedded database could not be fetched: no network.',
    advice: ['connect, or set a mirror you can reach in ~/.m2/settings.xml (it is honoured)', CARRY, OWN_SERVER],
  },
  DOWNLOAD_FAILED: {
    exitCode: 14,
    meaning: 'The embedded database could not be fetched.',
    advice: [
      'start again: what is fetched already is kept by Maven',
      'or set a mirror in ~/.m2/settings.xml (it is honoured)',
      CARRY,
      DOCKER,
      OWN_SERVER,
    ],
  },
  CHECKSUM_MISMATCH: {
    exitCode: 15,
    meaning: 'A file of the embedded database is not the one that was published.',
    advice: ['delete the named files and start again: they are fetched anew', CARRY],
  },
  PORT_TAKEN: {
    exitCode: 16,
    meaning: 'The port is taken by another process.',
    advice: ['choose another port, like `PORT=4001 npm start`, or end the process that listens there'],
  },
  DISK_FULL: {
    exitCode: 17,
    meaning: 'The disk is full.',
    advice: ['free some space, or set YUANLIU_HOME to a folder on another disk'],
  },
  NOT_WRITABLE: {
    exitCode: 18,
    meaning: 'The folder cannot be written.',
    advice: ['give this user the right to write there, or set YUANLIU_HOME to another folder'],
  },
  ENGINE_IN_USE: {
    exitCode: 19,
    meaning: 'The embedded database of this folder is in use by another process.',
    advice: [
      'use the server that runs already, or end it (Ctrl-C where it runs)',
      'or set YUANLIU_HOME and PORT to a folder and a port of its own for a second one',
    ],
  },
  ENGINE_FAILED: {
    exitCode: 20,
    meaning: 'The embedded database did not start or stay up.',
    advice: ['run `yuanliu doctor`', DOCKER, OWN_SERVER],
  },
  DATABASE_UNAVAILABLE: {
    exitCode: 30,
    meaning: 'The database cannot be reached.',
    advice: ['try again in a few seconds; `yuanliu doctor` says what it finds'],
  },
  DATABASE_TIMEOUT: {
    exitCode: 31,
    meaning: 'The database took too long to answer.',
    advice: ['ask for less, or try again'],
  },
  STATEMENT_FAILED: {
    exitCode: 32,
    meaning: 'The database refused a statement.',
    advice: ['this is an error of ours: please report it with this message'],
  },
  DATASET_GONE: {
    exitCode: 33,
    meaning: 'The version of the data was replaced twice and deleted while it was read.',
    advice: ['start again: the newest version is read then'],
  },
  LOADER_BUSY: { exitCode: 40, meaning: 'Another load is running.', advice: ['wait until it ends, then try again'] },
} as const satisfies Record<string, FaultMeaning>;

export type FaultCode = keyof typeof FAULT_CODES;

export interface FaultReport {
  /** What had to be there: `Java 17 or 21`. */
  readonly expected: string;
  /** What was there instead: `Java 25 at /usr/bin/java`. */
  readonly came: string;
  /** The file, folder, address or setting it is about. */
  readonly where?: string;
  /** What to do, when the table's advice does not fit; it replaces that advice. */
  readonly advice?: readonly string[];
  /** Facts for programs: pid, port, home, statement name. Never shown to clients of the API. */
  readonly details?: Readonly<Record<string, string | number | null>>;
  readonly cause?: unknown;
}

/**
 * We cannot go on. The message says what was expected, what came, where, and what to do.
 *
 * @example
 * throw new Fault('PORT_TAKEN', { expected: 'port 4000 free', came: 'another process listens on it', where: '127.0.0.1:4000' });
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly exitCode: number;
  readonly expected: string;
  readonly came: string;
  readonly where: string | null;
  readonly advice: readonly string[];
  readonly details: Readonly<Record<string, string | number | null>>;

  constructor(code: FaultCode, report: FaultReport) {
    const advice = report.advice ?? FAULT_CODES[code].advice;
    const place = report.where === undefined ? '' : ` (${report.where})`;
    const steps = advice.map((step) => `\n  - ${step}`).join('');
    const todo = steps === '' ? '' : `\nWhat to do:${steps}`;
    super(
      `${code}: expected ${report.expected}; came ${report.came}${place}.${todo}`,
      report.cause === undefined ? {} : { cause: report.cause },
    );
    this.code = code;
    this.exitCode = FAULT_CODES[code].exitCode;
    this.expected = report.expected;
    this.came = report.came;
    this.where = report.where ?? null;
    this.advice = advice;
    this.details = report.details ?? {};
  }
}

/** True for a fault, of the given code when one is named. */
export function isFault(error: unknown, code?: FaultCode): error is Fault {
  return error instanceof Fault && (code === undefined || error.code === code);
}
