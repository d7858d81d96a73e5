/**
 * Measures that were tried in an area and now hold in the whole province, each with the words that it rests on.
 * Usage: promotions.ts [URL]; URL is the API's, http://localhost:4000/graphql unless told.
 */
import { createClient, PromotedPilotsDocument, RequestError, type Level } from '../client.ts'; // elsewhere: 'yuanliu/client'

const LEVELS: Readonly<Record<Level, string>> = { STATED: '明文', DERIVED: '推导', JUDGED: '研判', CANDIDATE: '候选' };

const [, , url = 'http://localhost:4000/graphql'] = process.argv;
const client = createClient({ url });

try {
  const filter = { hasTrial: true, scope: ['PROVINCE_WIDE' as const] };
  const { data, dataset } = await client.request(PromotedPilotsDocument, { filter, first: 3 });
  console.log(`${data.promotions.totalCount} measures, the first three of dataset ${dataset ?? 'unknown'}:`);
  for (const { name, document, ladder } of data.promotions.nodes) {
    console.log(`\n${name}, ${document.title ?? document.key}`);
    console.log(`  tried in ${ladder.areas.map(({ area, level }) => `${area.name} (${LEVELS[level]})`).join(', ')}`);
    for (const { step, level, claims } of ladder.hops) {
      const quotes = claims.flatMap(({ evidence }) => evidence.map(({ quote }) => `“${quote ?? ''}”`));
      console.log(`  ${step} (${LEVELS[level]}) ${quotes.join(' ')}`);
    }
  }
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
