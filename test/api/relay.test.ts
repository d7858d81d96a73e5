import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  printSchema,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypeDefs } from '../../src/api/apollo.ts';

type WithFields = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

const schema = buildSchema(readTypeDefs());
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is WithFields => (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type),
);
const isConnection = ({ type }: Field): boolean => getNamedType(type).name.endsWith('Connection');
const isNode = (type: WithFields): boolean =>
  type.name === 'Query' || type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');

/** The module that Relay wants in every name. */
const MODULE = 'everything';

/** Arguments that must be given, as arguments of the fragment. */
function requiredArguments({ args }: Field): { readonly definitions: string; readonly uses: string } {
  const required = args.filter(isRequiredArgument);
  return {
    definitions: required.map(({ name, type }) => `${name}: { type: "${String(type)}" }`).join(', '),
    uses: required.map(({ name }) => `, ${name}: $${name}`).join(''),
  };
}

/** A page of the connection as `usePaginationFragment` wants it; only what has an id or is the root can be fetched again. */
function pageOf(type: WithFields, field: Field): string {
  const name = `${MODULE}_${type.name}_${field.name}`;
  const { definitions, uses } = requiredArguments(field);
  const refetchable = isNode(type) ? `@refetchable(queryName: "${name}Query")` : '';
  return `fragment ${name} on ${type.name}
    @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }, ${definitions}) ${refetchable} {
    ${field.name}(first: $count, after: $cursor${uses}) @connection(key: "${name}") { totalCount nodes { __typename } edges { node { __typename } } }
  }`;
}

/** Every field of the type that needs no argument. */
function wholeOf(type: WithFields): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const selections = fields.map(({ name, type: of }) =>
    isLeafType(getNamedType(of)) ? name : isCompositeType(getNamedType(of)) ? `${name} { __typename }` : '',
  );
  return `fragment ${MODULE}_${type.name} on ${type.name} { ${selections.join(' ')} }`;
}

const pages = types.flatMap((type) =>
  Object.values(type.getFields()).flatMap((f) => (isConnection(f) ? [pageOf(type, f)] : [])),
);
const wholes = types.map(wholeOf);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanliu-relay-'));
  mkdirSync(join(folder, 'src'));
  mkdirSync(join(folder, 'artifacts'));
  writeFileSync(join(folder, 'schema.graphql'), printSchema(schema));
  const tags = [...pages, ...wholes].map((text) => `graphql\`${text}\`;`);
  writeFileSync(join(folder, 'src', `${MODULE}.js`), `import { graphql } from 'relay-runtime';\n${tags.join('\n')}\n`);
  const config = { src: './src', schema: './schema.graphql', artifactDirectory: './artifacts', language: 'javascript' };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the Relay compiler', () => {
  it('accepts a page of every connection and a fragment on every type', async () => {
    const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
    const said = await promisify(execFile)(process.execPath, [compiler, 'relay.config.json'], { cwd: folder }).then(
      () => '',
      (failure: unknown) => {
        const { stdout = '', stderr = '' } = failure as { readonly stdout?: string; readonly stderr?: string };
        return `${stdout}${stderr}`;
      },
    );
    expect(said).toBe('');
    const expected = [...pages, ...wholes].map((text) => `${/fragment (\w+)/.exec(text)?.[1] ?? ''}.graphql.js`);
    expect(readdirSync(join(folder, 'artifacts'))).toEqual(expect.arrayContaining(expected));
    expect(pages.length).toBeGreaterThan(50);
  });
});
