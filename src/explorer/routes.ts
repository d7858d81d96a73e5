/** Every view is an address. A key is one segment, so its slashes and `#` are escaped. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'search' }
  | { readonly view: 'measures' }
  | { readonly view: 'measure'; readonly key: string }
  | { readonly view: 'bodies' }
  | { readonly view: 'body'; readonly key: string }
  | { readonly view: 'places' }
  | { readonly view: 'area'; readonly key: string }
  | { readonly view: 'park'; readonly key: string }
  | { readonly view: 'place'; readonly key: string }
  | { readonly view: 'scope'; readonly key: string }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly key: string }
  | { readonly view: 'report'; readonly key: string }
  | { readonly view: 'batches' }
  | { readonly view: 'compare' }
  | { readonly view: 'coverage' }
  | { readonly view: 'gaps' }
  | { readonly view: 'graph' }
  | { readonly view: 'claim'; readonly id: string }
  | { readonly view: 'legend' }
  | { readonly view: 'unknown' };

const WHOLE = [
  'search',
  'measures',
  'bodies',
  'places',
  'documents',
  'batches',
  'compare',
  'coverage',
  'gaps',
  'graph',
  'legend',
] as const;
const KEYED = ['measure', 'body', 'area', 'park', 'place', 'scope', 'document', 'report'] as const;

const isOneOf = <const V extends readonly string[]>(values: V, value: string): value is V[number] =>
  values.includes(value);

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The view that a path names, e.g. `/measure/ln-ftz-batch-4%23%E4%B8%80%2F1`. */
export function toRoute(path: string): Route {
  const [view = '', segment, ...more] = path.split('/').slice(1);
  if (view === '' && segment === undefined) return { view: 'start' };
  if (more.length > 0) return { view: 'unknown' };
  if (segment === undefined) return isOneOf(WHOLE, view) ? { view } : { view: 'unknown' };
  const key = decode(segment);
  if (key === null || key === '') return { view: 'unknown' };
  if (view === 'claim') return { view, id: key };
  return isOneOf(KEYED, view) ? { view, key } : { view: 'unknown' };
}

type Search = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** A query string of what is given, `''` for nothing; a list repeats its name. */
export function formatSearch(values: Search): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one !== '') search.append(name, one);
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

export type KeyedView = (typeof KEYED)[number];

export const linkTo = (view: KeyedView, key: string, search: Search = {}): string =>
  `/${view}/${encodeURIComponent(key)}${formatSearch(search)}`;

/** The source reader at some words; `from` is where one came from, to go back to. */
export const linkToSource = (
  document: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  from?: string,
): string =>
  linkTo('document', document, {
    span: spans.map(({ start, end }) => `${start}-${end}`).join('.'),
    from: from ?? null,
  });

export interface SpanAsked {
  readonly start: number;
  readonly end: number;
}

/** `120-180.200-210` → two spans; what is no span is left out. */
export function parseSpans(text: string | null): readonly SpanAsked[] {
  return (text ?? '').split('.').flatMap((piece) => {
    const match = /^(\d{1,9})-(\d{1,9})$/.exec(piece);
    if (!match) return [];
    const [start, end] = [Number(match[1]), Number(match[2])];
    return start < end ? [{ start, end }] : [];
  });
}

/** The page for a node, by its type and key; null where it has none of its own. */
export function linkToNode(typename: string | undefined, key: string): string | null {
  switch (typename) {
    case 'Measure':
    case 'PlainPassage':
      return linkTo('measure', key);
    case 'PolicyDocument':
      return linkTo('document', key);
    case 'Agency':
      return linkTo('body', key);
    case 'PilotArea':
      return linkTo('area', key);
    case 'Park':
      return linkTo('park', key);
    case 'Batch':
      return `/measures${formatSearch({ batch: key })}`;
    case 'Domain':
      return `/measures${formatSearch({ domain: key })}`;
    case 'Place':
      return linkTo('place', key);
    case 'PilotZone':
      return '/places';
    case 'Scope':
      return linkTo('scope', key);
    case undefined:
    default:
      return null;
  }
}
