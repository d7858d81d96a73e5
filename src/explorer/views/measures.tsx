import { useState } from 'preact/hooks';
import { asked, askedAll, change } from '../address.ts';
import { askAll, useAll, useAnswer, type Answer } from '../data.ts';
import {
  MeasureFacetsDocument,
  MeasuresDocument,
  type MeasureFacetsQuery,
  type MeasureFilter,
  type MeasureKind,
  type MeasureOrder,
  type Role,
  type ScopeKind,
} from '../generated/graphql.ts';
import { label, number, say } from '../language.ts';
import { useArrival } from '../navigation.ts';
import { formatCsv } from '../parts/csv.ts';
import { download } from '../parts/download.ts';
import { Facets, type FacetGroup } from '../parts/facets.tsx';
import { measureColumns } from '../parts/measure-columns.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { Table, type Sort } from '../parts/table.tsx';

const ROOM = 100;
const EXPORT_CAP = 5000;

/** What the facets of the address narrow; each value is one that the API listed. */
const FACETS = [
  ['kind', 'kinds', 'column.kind', 'MeasureKind'],
  ['batch', 'batches', 'column.batch', null],
  ['domain', 'domains', 'column.domain', null],
  ['scope', 'scopes', 'column.scope', 'ScopeKind'],
  ['agency', 'agencies', 'column.bodies', null],
  ['role', 'roles', 'column.role', 'Role'],
  ['year', 'years', 'column.year', null],
  ['document', 'documents', 'column.document', null],
] as const;

function filterAsked(): MeasureFilter {
  const of = (name: string): string[] | null => {
    const values = askedAll(name);
    return values.length === 0 ? null : [...values];
  };
  return {
    kind: of('kind') as MeasureKind[] | null,
    batch: of('batch'),
    domain: of('domain'),
    scope: of('scope') as ScopeKind[] | null,
    agency: of('agency'),
    role: of('role') as Role[] | null,
    year: of('year')?.map(Number) ?? null,
    document: of('document'),
    place: of('place'),
    text: asked('q'),
  };
}

/** The API sorts by date and by name. */
function orderAsked(): { readonly order: MeasureOrder; readonly sort: Sort } {
  const [key = 'date', direction] = (asked('sort') ?? 'date:asc').split(':');
  const descending = direction === 'desc';
  const field = key === 'name' ? 'NAME' : 'DATE';
  return { order: { field, direction: descending ? 'DESC' : 'ASC' }, sort: { key, descending } };
}

export function MeasuresView() {
  const filter = filterAsked();
  const { order, sort } = orderAsked();
  const [room, setRoom] = useState(ROOM);
  const facets = useAnswer(MeasureFacetsDocument, { filter });
  const rows = useAll(MeasuresDocument, { filter, orderBy: order, first: ROOM }, ({ measures }) => measures, room);
  const title = say('measures.title');
  useArrival(title, rows.state === 'ready');
  const columns = measureColumns(['name', 'document', 'kind', 'batch', 'domain', 'bodies', 'scope', 'date']).map(
    (column) => ({ ...column, sortable: column.key === 'name' || column.key === 'date' }),
  );
  return (
    <>
      <PageHead title={title} />
      <div class="stack">
        <Tools facets={facets} filter={filter} order={order} />
        <Answered answer={rows} rows={16}>
          {({ nodes, capped }) =>
            nodes.length === 0 ? (
              <Empty />
            ) : (
              <div class="stack">
                <Table
                  caption={title}
                  columns={columns}
                  rows={nodes}
                  keyOf={({ key }) => key}
                  sort={sort}
                  onSort={({ key, descending }) => change({ sort: `${key}:${descending ? 'desc' : 'asc'}` })}
                />
                {capped ? (
                  <button type="button" class="no-print" onClick={() => setRoom(room + ROOM)}>
                    {say('table.more', { count: ROOM })}
                  </button>
                ) : null}
              </div>
            )
          }
        </Answered>
      </div>
    </>
  );
}

function Tools({
  facets,
  filter,
  order,
}: {
  readonly facets: Answer<MeasureFacetsQuery>;
  readonly filter: MeasureFilter;
  readonly order: MeasureOrder;
}) {
  const data = facets.state === 'ready' ? facets.data.measures : null;
  const groups = FACETS.map(([name, field, word, vocabulary]): FacetGroup => {
    const called = (value: string, text: string): string => (vocabulary === null ? text : label(vocabulary, value));
    return {
      key: name,
      title: say(word),
      chosen: askedAll(name),
      values: (data?.facets[field].values ?? []).map(({ value, label: text, count }) => ({
        value,
        label: called(value, text),
        count,
      })),
    };
  });
  return (
    <div class="table-tools">
      <input
        type="search"
        aria-label={say('table.filter')}
        placeholder={say('table.filter')}
        value={asked('q') ?? ''}
        onInput={(event) => change({ q: event.currentTarget.value })}
      />
      <Facets groups={groups} onChoose={(key, chosen) => change({ [key]: chosen })} />
      <span class="soft small" role="status">
        {data ? say('table.rows', { count: number(data.totalCount) }) : say('state.loading')}
      </span>
      <Export filter={filter} order={order} />
    </div>
  );
}

/** The whole list as it is filtered, not only the rows shown. */
function Export({ filter, order }: { readonly filter: MeasureFilter; readonly order: MeasureOrder }) {
  const [said, setSaid] = useState('');
  const run = async (): Promise<void> => {
    setSaid(say('table.exporting'));
    const columns = measureColumns(['name', 'document', 'kind', 'batch', 'domain', 'bodies', 'scope', 'date']);
    const { nodes, capped } = await askAll(
      MeasuresDocument,
      { filter, orderBy: order, first: ROOM },
      ({ measures }) => measures,
      { cap: EXPORT_CAP },
    );
    const head = ['key', ...columns.map(({ title }) => title)];
    const body = nodes.map((row) => [row.key, ...columns.map(({ value }) => String(value(row) ?? ''))]);
    download('yuanliu-measures.csv', 'text/csv;charset=utf-8', formatCsv([head, ...body]));
    setSaid(capped ? say('table.capped', { count: number(EXPORT_CAP) }) : '');
  };
  return (
    <>
      <button type="button" onClick={() => void run().catch(() => setSaid(say('state.error')))}>
        {say('table.csv')}
      </button>
      <span class="soft small" role="status">
        {said}
      </span>
    </>
  );
}
