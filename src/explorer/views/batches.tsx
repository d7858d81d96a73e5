import { useAnswer } from '../data.ts';
import { BatchesDocument, type BatchesQuery } from '../generated/graphql.ts';
import { number, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { PageHead } from '../parts/page-head.tsx';
import { documentName } from '../parts/quote.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { formatSearch, linkTo } from '../routes.ts';

type Batch = BatchesQuery['batches']['nodes'][number];

export function BatchesView() {
  const answer = useAnswer(BatchesDocument, {});
  const title = say('batches.title');
  useArrival(title, answer.state === 'ready');
  return (
    <>
      <PageHead title={title} />
      <Answered answer={answer}>
        {({ batches }) => (batches.nodes.length === 0 ? <Empty /> : <Batches batches={batches.nodes} />)}
      </Answered>
    </>
  );
}

function Batches({ batches }: { readonly batches: readonly Batch[] }) {
  const [first] = batches;
  const last = batches.at(-1);
  return (
    <div class="stack wide">
      {first && last && first !== last ? (
        <p>
          <a class="button" href={`/compare${formatSearch({ a: first.key, b: last.key })}`}>
            {say('compare.title')}：{first.name} / {last.name}
          </a>
        </p>
      ) : null}
      <ul class="questions">
        {batches.map(({ key, name, series, measures, documents }) => (
          <li key={key} class="card stack">
            <h2 lang="zh-CN">
              <a href={`/measures${formatSearch({ batch: key })}`}>{name}</a>
            </h2>
            <p class="soft small" lang="zh-CN">
              {series}
            </p>
            <p class="tally">{say('table.rows.measures', { count: number(measures.totalCount) })}</p>
            <p class="small">
              {documents.nodes.map((document) => (
                <a key={document.key} href={linkTo('document', document.key)} lang="zh-CN">
                  {documentName(document)} {document.documentDate ?? `（${say('start.undated')}）`}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
