import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { asked } from './address.ts';
import { dataMoved, datasetVersion } from './data.ts';
import { chooseLanguage, language, say } from './language.ts';
import { place } from './navigation.ts';
import { SearchBox } from './parts/search-box.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Failed, Loading } from './parts/states.tsx';
import { toRoute, type Route } from './routes.ts';
import { useStore } from './store.ts';
import { chooseTheme, theme, Themes, type Theme } from './theme.ts';
import type { Word } from './words.ts';
import { AreaView } from './views/area.tsx';
import { BatchesView } from './views/batches.tsx';
import { BodiesView } from './views/bodies.tsx';
import { BodyView } from './views/body.tsx';
import { ClaimPage } from './views/claim.tsx';
import { CompareView } from './views/compare.tsx';
import { CoverageView } from './views/coverage.tsx';
import { DocumentView } from './views/document.tsx';
import { DocumentsView } from './views/documents.tsx';
import { GapsView } from './views/gaps.tsx';
import { LegendView } from './views/legend.tsx';
import { MeasureView } from './views/measure.tsx';
import { MeasuresView } from './views/measures.tsx';
import { ParkView } from './views/park.tsx';
import { PlaceView } from './views/place.tsx';
import { PlacesView } from './views/places.tsx';
import { ReportView } from './views/report.tsx';
import { ScopeView } from './views/scope.tsx';
import { SearchView } from './views/search.tsx';
import { StartView } from './views/start.tsx';
import { UnknownView } from './views/unknown.tsx';

const NAVIGATION: readonly (readonly [path: string, word: Word])[] = [
  ['/measures', 'nav.measures'],
  ['/bodies', 'nav.bodies'],
  ['/places', 'nav.places'],
  ['/documents', 'nav.documents'],
  ['/batches', 'nav.batches'],
  ['/graph', 'nav.graph'],
  ['/coverage', 'nav.coverage'],
  ['/gaps', 'nav.gaps'],
  ['/legend', 'nav.legend'],
];

export function App() {
  const { path } = useStore(place);
  const chosen = useStore(language);
  useStore(datasetVersion);
  const route = toRoute(path);
  return (
    <>
      <a class="skip button" href="#main">
        {say('skip')}
      </a>
      <Header path={path} start={route.view === 'start'} />
      <Moved />
      {/* Another language is another page: what a view keeps in words is made anew. */}
      <main id="main" key={chosen} tabIndex={-1}>
        <View route={route} />
      </main>
      <Footer />
    </>
  );
}

function Header({ path, start }: { readonly path: string; readonly start: boolean }) {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  return (
    <header class="site-header">
      <div class="site-bar">
        <a class="brand" href="/">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="6" fill="#a02f25" />
            <path
              d="M7 26C7 18 13 19 13 12V6M25 26C25 18 19 19 19 12V6M16 26V6"
              fill="none"
              stroke="#fff"
              stroke-width="2.4"
              stroke-linecap="round"
            />
          </svg>
          <span lang="zh-CN">源流</span>
        </a>
        {start ? <span /> : <SearchBox id="search" />}
        <Preferences />
        <button
          type="button"
          class="menu-button"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpen(!open)}
        >
          {say('nav.menu')}
        </button>
      </div>
      <nav id="navigation" class={open ? 'site-nav open' : 'site-nav'} aria-label={say('nav.label')}>
        <ul>
          {NAVIGATION.map(([to, word]) => (
            <li key={to}>
              <a href={to} aria-current={path === to ? 'page' : undefined}>
                {say(word)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Preferences() {
  const chosen = useStore(theme);
  return (
    <div class="preferences">
      <select
        aria-label={say('theme.label')}
        value={chosen}
        onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}
      >
        {Themes.map((one) => (
          <option key={one} value={one}>
            {say(`theme.${one}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        lang={language.get() === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => chooseLanguage(language.get() === 'zh' ? 'en' : 'zh')}
      >
        {say('language.switch')}
      </button>
    </div>
  );
}

/** Said when the data moved on while somebody was reading, or since somebody cited this page. */
function Moved() {
  const moved = useStore(dataMoved);
  const shown = useStore(datasetVersion);
  const cited = asked('dataset');
  const other = cited !== null && shown !== null && cited !== shown;
  return moved || other ? (
    <p class="notice small" role="status">
      {other ? say('state.otherVersion', { cited, shown }) : say('state.updated')}
    </p>
  ) : null;
}

function Footer() {
  const version = useStore(datasetVersion);
  return (
    <footer class="site-footer">
      <div>
        <span>{say('footer.principle')}</span>
        <span>
          {version ? (
            <>
              {say('footer.dataset')} <span class="key">{version}</span> ·{' '}
            </>
          ) : null}
          <a href="/graphql">{say('footer.api')}</a>
        </span>
      </div>
    </footer>
  );
}

/** cytoscape comes only with the view that draws with it. A page that was left open over an update no longer finds it, and is loaded anew. */
function GraphView() {
  const [view, setView] = useState<{ readonly Graph: ComponentType } | 'failed' | null>(null);
  useEffect(() => {
    import('./views/graph.tsx').then(
      ({ GraphView: Graph }) => setView({ Graph }),
      () => setView('failed'),
    );
  }, []);
  if (view === null) return <Loading />;
  if (view !== 'failed') return <view.Graph />;
  return (
    <>
      <PageHead title={say('graph.title')} />
      <Failed message={say('state.reload')} retry={() => location.reload()} />
    </>
  );
}

function View({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'start':
      return <StartView />;
    case 'search':
      return <SearchView />;
    case 'measures':
      return <MeasuresView />;
    case 'measure':
      return <MeasureView key={route.key} measure={route.key} />;
    case 'bodies':
      return <BodiesView />;
    case 'body':
      return <BodyView key={route.key} body={route.key} />;
    case 'places':
      return <PlacesView />;
    case 'area':
      return <AreaView key={route.key} area={route.key} />;
    case 'park':
      return <ParkView key={route.key} park={route.key} />;
    case 'place':
      return <PlaceView key={route.key} place={route.key} />;
    case 'scope':
      return <ScopeView key={route.key} scope={route.key} />;
    case 'documents':
      return <DocumentsView />;
    case 'document':
      return <DocumentView key={route.key} document={route.key} />;
    case 'report':
      return <ReportView key={route.key} document={route.key} />;
    case 'batches':
      return <BatchesView />;
    case 'compare':
      return <CompareView />;
    case 'coverage':
      return <CoverageView />;
    case 'gaps':
      return <GapsView />;
    case 'graph':
      return <GraphView />;
    case 'claim':
      return <ClaimPage key={route.id} id={route.id} />;
    case 'legend':
      return <LegendView />;
    case 'unknown':
      return <UnknownView />;
    default:
      return route satisfies never;
  }
}
