import { createHash } from 'node:crypto';
import type { Database } from '../../src/graph/database.ts';

/** What no client may learn: the database, its language, our files, our stack. */
const LEAKS: readonly RegExp[] = [
  /neo4j|bolt:\/\//i,
  /Neo\.\w+Error/,
  /\b(MATCH|UNWIND|RETURN|CALL db\.|MERGE|DETACH DELETE)\b/,
  /\bcypher\b/i,
  /lucene/i,
  /\n\s+at\s/,
  /\bat (?:async )?[\w.<>]+ \(/,
  /node_modules|file:\/\/|\/(?:work|home|root|tmp|usr)\/|[\w-]+\.(?:ts|js|cypher):\d+/,
  /stacktrace/i,
];

/** What an answer gives away that the question did not say itself: an error may repeat what came. */
export function leaksIn(answer: string, question: string): readonly string[] {
  return LEAKS.flatMap((leak) => {
    const found = leak.exec(answer)?.[0];
    return found === undefined || question.includes(found) ? [] : [found];
  });
}

/** A digest of a version as it stands in the graph: how many of what there are, and how many properties they have. */
export async function graphDigest(database: Database, version: string): Promise<string> {
  const nodes = await database.read(
    `MATCH (n) WHERE n.dataset = $version
     RETURN labels(n) AS what, count(*) AS n, sum(size(keys(n))) AS properties ORDER BY what`,
    { version },
    { deadlineMs: 60_000 },
  );
  const links = await database.read(
    `MATCH (n)-[r]->() WHERE n.dataset = $version
     RETURN type(r) AS what, count(*) AS n, sum(size(keys(r))) AS properties ORDER BY what`,
    { version },
    { deadlineMs: 60_000 },
  );
  return createHash('sha256')
    .update(JSON.stringify([nodes, links]))
    .digest('hex');
}
