import { deflateSync, gzipSync } from 'node:zlib';

/** A request that nobody with good intentions sends. */
export interface HostileRequest {
  readonly name: string;
  readonly method?: string;
  /** Behind the address of the API; `/graphql` unless told. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Values for every argument that takes text. */
export const HOSTILE_STRINGS: readonly string[] = [
  `' OR 1=1 //`,
  `"}) DETACH DELETE n //`,
  `'}) MATCH (n) DETACH DELETE n //`,
  '`) CALL dbms.components() YIELD name //',
  '\\u0027}) RETURN 1 //',
  '$dataset',
  '+dataset:"x" OR *:*',
  'title:/.*/ AND (',
  'content:[* TO *]',
  '"unclosed',
  'a'.repeat(200) + '~2',
  '*',
  '?'.repeat(50),
  '\\',
  '"',
  "'",
  '\u0000',
  '\u0000\u0001\u001f',
  '\ud800',
  '\udfff信用',
  '信\ud83d',
  '\ufeff',
  '\u202e\u2066',
  '𠮷野家👩‍👩‍👧‍👦',
  'é̂'.repeat(200),
  '﷽'.repeat(50),
  '信'.repeat(5_000),
  ' '.repeat(2_000),
  '\n\r\t',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  '%00%2e%2e%2f',
  '<script>alert(1)</script>',
  '-1',
  '1e309',
  'NaN',
  'null',
  'T3RoZXI6',
  Buffer.from('Agency:').toString('base64url'),
  Buffer.from('__proto__:constructor').toString('base64url'),
  Buffer.from("Agency:' OR 1=1").toString('base64url'),
  Buffer.from([0xff, 0xfe, 0x3a, 0x80]).toString('base64url'),
  Buffer.from('9'.repeat(1_400)).toString('base64url'),
];

const json = (name: string, body: unknown, headers: Readonly<Record<string, string>> = {}): HostileRequest => ({
  name,
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const query = (name: string, text: string, more: object = {}): HostileRequest => json(name, { query: text, ...more });

/** Numbers where a page size belongs, as variables and in the document. */
const NUMBERS = [
  '0',
  '-1',
  '101',
  '2147483647',
  '2147483648',
  '-2147483649',
  '99999999999999999999',
  '1e100',
  '1.5',
  '"5"',
  'null',
  'true',
  '[]',
  '{}',
  '[5]',
];
const numbers = NUMBERS.flatMap((number) => [
  query(`first: ${number}`, `{ measures(first: ${number}) { totalCount nodes { key } } }`),
  json(
    `$first = ${number}`,
    `{"query":"query($n: Int) { documents(first: $n) { nodes { key } } }","variables":{"n":${number}}}`,
  ),
  json(
    `year = ${number}`,
    `{"query":"query($n: [Int!]) { measures(filter: { year: $n }) { totalCount } }","variables":{"n":[${number}]}}`,
  ),
]);

const deep = (opening: string, closing: string, times: number): string => opening.repeat(times) + closing.repeat(times);
const list = (count: number, of: (n: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, n) => of(n)).join(between);

/** Documents that cost more to look at than they say. */
const documents: readonly HostileRequest[] = [
  query('nothing', ''),
  query('white space', ' '.repeat(10_000)),
  query('a comment of 100 KB', `#${'x'.repeat(100_000)}\n{ __typename }`),
  query('a byte order mark', '\ufeff{ __typename }'),
  query('a null character', '{ __typename \u0000 }'),
  query('lone surrogates', '{ search(text: "\ud800") { totalCount } }'),
  query('an escape beyond Unicode', '{ search(text: "\\u{110000}") { totalCount } }'),
  query('a lone surrogate as an escape', '{ search(text: "\\uD800") { totalCount } }'),
  query('an unclosed string', '{ search(text: "a) { totalCount } }'),
  query('an unclosed block string', '{ search(text: """a) { totalCount } }'),
  query('a block string of 200 KB', `{ search(text: """${'信'.repeat(60_000)}""") { totalCount } }`),
  query('a mutation', 'mutation { deleteEverything }'),
  query('a subscription', 'subscription { measures { key } }'),
  query('two anonymous operations', '{ __typename } { __typename }'),
  query('two named operations and no name', 'query A { __typename } query B { __typename }'),
  query('an operation that is not there', 'query A { __typename }', { operationName: 'B' }),
  query('a definition of a type', 'type Query { a: Int }'),
  query('a fragment of itself', '{ dataset { ...A } } fragment A on Dataset { ...A version }'),
  query(
    'two fragments of each other',
    '{ dataset { ...A } } fragment A on Dataset { ...B } fragment B on Dataset { ...A }',
  ),
  query(
    'fragments that spread twice each',
    `{ dataset { ...F0 } } ${list(30, (n) => `fragment F${n} on Dataset { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on Dataset { version }`,
  ),
  query('a fragment on no type', '{ ...A } fragment A on Nothing { a }'),
  query('an unused fragment', '{ __typename } fragment A on Dataset { version }'),
  query('60 levels of measures', deep('{ batches { nodes { measures { nodes { batch ', ' } } } } }', 15)),
  query('10,000 opening braces', '{a'.repeat(10_000)),
  query('10,000 opening brackets', `{ nodes(ids: ${'['.repeat(10_000)} ) { id } }`),
  query('a list in a list 2,000 deep', `{ nodes(ids: ${deep('[', ']', 2_000)}) { id } }`),
  query('an object in an object 2,000 deep', `{ measures(filter: ${deep('{ a: ', ' }', 2_000)}) { totalCount } }`),
  query('a type of lists 1,000 deep', `query($a: ${'['.repeat(1_000)}Int${']'.repeat(1_000)}) { __typename }`),
  query('1,000 aliases', `{ ${list(1_000, (n) => `a${n}: __typename`)} }`),
  query('200 searches', `{ ${list(200, (n) => `a${n}: search(text: "承${n}") { totalCount }`)} }`),
  query(
    '20 searches for a character',
    `{ ${list(20, (n) => `a${n}: search(text: "承", first: ${n + 1}) { totalCount }`)} }`,
  ),
  query('the same field 3,000 times', `{ dataset { ${'version '.repeat(3_000)} } }`),
  query('20,000 fields', `{ ${'__typename '.repeat(20_000)} }`),
  query('1,000 directives', `{ dataset { version ${'@include(if: true) '.repeat(1_000)} } }`),
  query('an unknown directive', '{ dataset { version @explode } }'),
  query('defer', '{ dataset { ... @defer { version } } }'),
  query('1,000 variables', `query(${list(1_000, (n) => `$v${n}: Int`, ', ')}) { __typename }`),
  query('an integer of 1,000 digits', `{ measures(first: ${'9'.repeat(1_000)}) { totalCount } }`),
  query('a number that is none', '{ measures(first: 00) { totalCount } }'),
  query('two keys in one look-up', '{ measure(by: { key: "a", id: "b" }) { key } }'),
  query('no key in a look-up', '{ measure(by: {}) { key } }'),
  query('a null key in a look-up', '{ measure(by: { key: null }) { key } }'),
  query('1,000 ids', `{ nodes(ids: [${list(1_000, (n) => `"x${n}"`, ',')}]) { id } }`),
  query('101 ids', `{ nodes(ids: [${list(101, (n) => `"x${n}"`, ',')}]) { id } }`),
  query('an empty list of ids', '{ nodes(ids: []) { id } }'),
  query('four dimensions', '{ measures { groupBy(dimensions: [YEAR, KIND, ROLE, LEVEL]) { count } } }'),
  query('no dimension', '{ measures { groupBy(dimensions: []) { count } } }'),
  query('first and last', '{ measures(first: 5, last: 5) { totalCount nodes { key } } }'),
  query('after behind before', '{ measures(first: 5, after: "eg", before: "YQ") { nodes { key } } }'),
  query('a filter of 5,000 keys', '', {
    query: 'query($k: [String!]) { measures(filter: { agency: $k }) { totalCount } }',
    variables: { k: Array.from({ length: 5_000 }, (_, n) => `k${n}`) },
  }),
  query(
    'introspection 40 deep',
    `{ __type(name: "Query") { fields { type ${deep('{ ofType ', ' }', 40).replace('ofType  }', 'ofType { name } }')} } } }`,
  ),
  query(
    'introspection of lists of lists',
    `{ __schema { types ${deep('{ fields { type { fields { type { name } } } ', ' } }', 1)} } }`,
  ),
  query('a type that is not there', '{ __type(name: "__proto__") { name fields { name } } }'),
  query('a field of Object', '{ constructor { name } toString hasOwnProperty }'),
  query('__proto__ as a field', '{ __proto__ { a } }'),
  query('__proto__ as an alias', '{ __proto__: dataset { constructor: version toString: version } }'),
  query('__proto__ as a variable', 'query($__proto__: String!) { search(text: $__proto__) { totalCount } }', {
    variables: JSON.parse('{"__proto__":"a"}') as object,
  }),
];

/** Bodies and parameters that are no request. */
const bodies: readonly HostileRequest[] = [
  ...[
    '',
    'null',
    '1',
    '"a"',
    'true',
    '[]',
    '{}',
    '[{"query":"{ __typename }"}]',
    '{"query":null}',
    '{"query":1}',
    '{"query":{}}',
    '{"query":["{ __typename }"]}',
  ].map((body) => json(`the body ${body || 'of nothing'}`, body)),
  ...[
    '"a"',
    '1',
    '[]',
    'true',
    '{"n":{"__proto__":{"polluted":1}}}',
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
  ].map((variables) => json(`variables ${variables}`, `{"query":"{ __typename }","variables":${variables}}`)),
  ...['__proto__', 'constructor', 'toString', '', 'a b', '\u0000', 'x'.repeat(10_000)].map((operationName) =>
    query(`operationName ${operationName.slice(0, 20)}`, 'query A { __typename }', { operationName }),
  ),
  ...[1, [], {}, true].map((operationName) =>
    query(`operationName ${JSON.stringify(operationName)}`, 'query A { __typename }', { operationName }),
  ),
  ...[
    1,
    'a',
    [],
    { persistedQuery: 1 },
    { persistedQuery: { version: 1 } },
    { persistedQuery: { version: 2, sha256Hash: 'a' } },
    { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } },
    { persistedQuery: { version: 1, sha256Hash: '__proto__' } },
  ].flatMap((extensions) => [
    json(`extensions ${JSON.stringify(extensions).slice(0, 60)}`, { extensions }),
    query(`a query and extensions ${JSON.stringify(extensions).slice(0, 60)}`, '{ __typename }', { extensions }),
  ]),
  json('a list in a list 50,000 deep', deep('[', ']', 50_000)),
  json('an object in an object 20,000 deep', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
  json('20,000 keys', `{${list(20_000, (n) => `"k${n}":1`, ',')}}`),
  json('the same key twice', '{"query":"{ __typename }","query":"{ dataset { version } }"}'),
  json('a body of 300 KB', { query: `{ ${' '.repeat(300_000)} __typename }` }),
  json('a body of 3 MB', { query: `{ ${' '.repeat(3_000_000)} __typename }` }),
  json('bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]).toString('latin1')),
  json('a byte order mark', '\ufeff{"query":"{ __typename }"}'),
];

const OK = '{"query":"{ __typename }"}';
const CONTENT_TYPES = [
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/graphql',
  'application/json; charset=utf-16',
  'application/json; charset=nonsense',
  'application/json;;;',
  'application/',
  '/',
  'x'.repeat(3_000),
  'application/octet-stream',
  'application/json, text/plain',
  'image/png',
];
/** Requests that are wrong as HTTP. */
const http: readonly HostileRequest[] = [
  ...CONTENT_TYPES.map((type) => ({
    name: `content type ${type.slice(0, 60)}`,
    headers: { 'content-type': type },
    body: OK,
  })),
  ...['gzip', 'deflate', 'br', 'zstd', 'compress', 'gzip, gzip', 'nonsense'].map((encoding) => ({
    name: `a body that is not ${encoding}`,
    headers: { 'content-type': 'application/json', 'content-encoding': encoding },
    body: OK,
  })),
  {
    name: 'a bomb of gzip',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(50_000_000, 32)),
  },
  {
    name: 'a bomb of deflate',
    headers: { 'content-type': 'application/json', 'content-encoding': 'deflate' },
    body: deflateSync(Buffer.alloc(50_000_000, 32)),
  },
  ...['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND', 'LOCK'].map((method) => ({
    name: `the method ${method}`,
    method,
  })),
  ...['text/plain', 'image/*', 'application/xml', '*/*;q=0', 'x'.repeat(2_000), ',,,', 'application/json;q=9'].map(
    (accept) => ({
      name: `accept ${accept.slice(0, 40)}`,
      headers: { 'content-type': 'application/json', accept },
      body: OK,
    }),
  ),
  ...[
    '?query=',
    '?query',
    '?query=%7B',
    '?query={__typename}&query={dataset{version}}',
    '?query[]={__typename}',
    '?query[a]=b',
    '?query=%00',
    '?query=%E0%A4%A',
    '?query=%ff%fe',
    '?query={__typename}&variables=x',
    '?query={__typename}&variables=[]',
    '?query={__typename}&variables=%7B%22__proto__%22:%7B%22polluted%22:1%7D%7D',
    '?query={__typename}&extensions=x',
    '?query={__typename}&operationName=__proto__',
    '?__proto__[polluted]=1&query={__typename}',
    '?constructor[prototype][polluted]=1',
    '?variables={}',
    '?query=mutation{a}',
    `?query=${'a'.repeat(9_000)}`,
    `?${'a=b&'.repeat(1_500)}`,
    '?query={__typename}#x',
    '/',
    '/../graphql',
    '/%2e%2e/%2e%2e/etc/passwd',
    '//',
    '/.env',
    '/.git/config',
    '/schema/measure.graphql',
    '/%00',
    '/src/main.ts',
    `/${'x'.repeat(5_000)}`,
  ].map((path) => ({
    name: `GET ${path.slice(0, 70)}`,
    method: 'GET',
    path: path.startsWith('?') ? `/graphql${path}` : path,
  })),
  ...[
    '/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e%2f%2e%2e%2f',
    '/.yuanliu/engine/password',
    '/node_modules/express/package.json',
    '/graphiql/../../package.json',
    '/livez/../.env',
    '/livez?x=%',
    '/readyz;a=b',
    '/GRAPHQL',
    '/graphql/',
  ].map((path) => ({ name: `the path ${path}`, method: 'GET', path })),
  ...[
    ['x-request-id', 'a'.repeat(5_000)],
    ['x-request-id', '${jndi:ldap://x}'],
    ['if-none-match', 'W/"x",'.repeat(1_000)],
    ['if-none-match', '*'],
    ['if-none-match', '"'],
    ['origin', 'null'],
    ['origin', 'https://evil.example\u00a0'],
    ['cookie', 'a=b; '.repeat(2_000)],
    ['authorization', 'Basic bmVvNGo6bmVvNGo='],
    ['x-forwarded-for', '127.0.0.1, '.repeat(200)],
    ['range', 'bytes=0-1,5-9'],
    ['expect', '200-ok'],
    ['upgrade', 'websocket'],
    ['x-http-method-override', 'DELETE'],
    ['apollo-require-preflight', ''],
    ['accept-encoding', 'gzip;q=nonsense, *;q=0'],
    ['accept-encoding', 'identity;q=0'],
    ['accept-language', '*'.repeat(3_000)],
    ['x-large', 'a'.repeat(17_000)],
  ].map(([name = '', value = '']) => ({
    name: `the header ${name}: ${value.slice(0, 30)}`,
    headers: { 'content-type': 'application/json', [name]: value },
    body: OK,
  })),
];

/** Everything that is not made from the schema. */
export const HOSTILE_REQUESTS: readonly HostileRequest[] = [...numbers, ...documents, ...bodies, ...http];
