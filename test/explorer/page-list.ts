const measure = encodeURIComponent('辽政发〔2024〕5号#二/8');
const first = encodeURIComponent('中国（辽宁）自由贸易试验区改革创新经验/4');
const second = encodeURIComponent('中国（辽宁）自由贸易试验区改革创新经验/7');

export const NO_SUCH_PAGE = 'no such page';

/** Every page, by name: what is checked of each is in pages.ts. */
export const PAGES: Readonly<Record<string, string>> = {
  start: '/',
  search: `/search?q=${encodeURIComponent('信用承诺')}`,
  'nothing found': '/search?q=qqqqqq',
  measures: '/measures',
  measure: `/measure/${measure}`,
  'a passage that is no measure': `/measure/${encodeURIComponent('沈政发〔2017〕46号#一')}`,
  bodies: '/bodies',
  body: '/body/customs-dalian',
  places: '/places',
  place: '/place/liaoning',
  area: '/area/sy-area',
  park: '/park/sy-economic-technological-zone',
  scope: `/scope/${encodeURIComponent('liaoning/自贸试验区及协同区')}`,
  documents: '/documents',
  document: '/document/ln-commerce-reply-2022-1278?span=600-640&from=/documents',
  'a document not held': `/document/${encodeURIComponent('国发〔2017〕15号')}`,
  report: '/report/ln-ftz-batch-4',
  batches: '/batches',
  compare: `/compare?a=${first}&b=${second}`,
  coverage: '/coverage',
  gaps: '/gaps',
  graph: '/graph',
  legend: '/legend',
  'not in the corpus': '/measure/nothing%23here',
  [NO_SUCH_PAGE]: '/no/such/page',
};
