import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const src = join(root, 'src');

/** What a room may import of the others, and of packages where that is part of its contract. The table of ARCHITECTURE.md. */
const DOORS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages?: readonly RegExp[] }>> = {
  model: { rooms: [], packages: [/^zod$/, /^node:crypto$/] },
  text: { rooms: ['model'], packages: [] },
  resolve: { rooms: ['model'], packages: [/^zod$/, /^pinyin-pro$/, /^opencc-js/, /^yaml$/] },
  graph: { rooms: ['model'] },
  ingest: { rooms: ['model', 'text', 'resolve', 'graph'] },
  api: { rooms: ['model', 'graph'] },
  explorer: { rooms: [] },
  client: { rooms: [], packages: [] },
  mcp: { rooms: ['model', 'client'], packages: [/^zod$/, /^@modelcontextprotocol\/sdk\//] },
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !name.includes('generated'),
);

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8');
  const room = file.includes('/') ? (file.split('/')[0] as string) : '';
  const found = [
    ...text.matchAll(/^(?:import|export)\b[^;'"]*?from\s+'([^']+)'/gm),
    ...text.matchAll(/^import\s+'([^']+)'/gm),
    ...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g),
  ];
  return found.map((match) => ({
    file,
    room,
    target: match[1] as string,
  }));
});

describe('rooms', () => {
  it('import only through the doors that the design gives them', () => {
    const wrong = imports.flatMap(({ file, room, target }) => {
      const doors = DOORS[room];
      if (!doors) return [];
      if (!target.startsWith('.')) {
        return doors.packages && !doors.packages.some((allowed) => allowed.test(target))
          ? [`${file} imports ${target}`]
          : [];
      }
      const to = relative(src, resolve(src, dirname(file), target));
      const other = to.split('/')[0] as string;
      return other === room || to.startsWith('..') || doors.rooms.includes(other) ? [] : [`${file} imports ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are all in the table', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...rooms].filter((room) => room !== 'cli' && !DOORS[room as string])).toEqual([]);
  });

  it('keep the driver in one room', () => {
    expect(
      imports.filter(({ target, room }) => target === 'neo4j-driver' && room !== 'graph').map(({ file }) => file),
    ).toEqual([]);
  });

  it('read the environment in one place', () => {
    const readers = files.filter((file) =>
      readFileSync(join(src, file), 'utf8')
        .replace(/^\s*(?:\/\/|\*).*$/gm, '')
        .includes('process.env'),
    );
    expect(readers).toEqual(['config.ts']);
  });

  it('have no drawers', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|index)\.tsx?$/.test(file))).toEqual(
      [],
    );
  });
});

describe('names', () => {
  it('pair each schema file with the resolvers of the same name', () => {
    const schema = readdirSync(join(root, 'schema'))
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => name.replace('.graphql', ''));
    const resolvers = readdirSync(join(src, 'api/resolvers')).map((name) => name.replace('.ts', ''));
    expect(resolvers.filter((name) => !schema.includes(name))).toEqual([]);
  });

  it('keep the top level to what the client fixed and tools insist on', () => {
    const allowed =
      /^(?:schema|src|cypher|seeds|test|\.ci|codegen\.ts|package(?:-lock)?\.json|tsconfig\.json|README\.md|ARCHITECTURE\.md|CHANGELOG\.md|LICENSE|compose\.yaml|vitest\.config\.ts|vite\.config\.ts|eslint\.config\.js|knip\.json|\.prettier(?:rc\.json|ignore)|\.gitignore|\.npmrc|\.gitattributes|\.git|node_modules|dist|coverage|\.yuanliu)$/;
    expect(readdirSync(root).filter((name) => !allowed.test(name))).toEqual([]);
  });
});
