import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = fileURLToPath(new URL('.', import.meta.url));
/** Where the built page is: the static files to serve at `/`. */
export const BUILT = join(ROOT, 'dist/page');
/** The package is compiled, and its page built with it; only a checkout runs TypeScript, and there the sources may be newer than the page. */
const IS_PACKAGE = import.meta.url.endsWith('.js');

/** When the newest file below a folder was changed; 0 where there is none. */
function newest(folder: string, counts: (name: string) => boolean = () => true): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && counts(path)) latest = Math.max(latest, statSync(path).mtimeMs);
  }
  return latest;
}

/** Pictures for the README and the build itself are no part of the page. */
const isSource = (path: string): boolean => !/screenshots|build\.ts$|serve\.ts$|tsconfig\.json$/.test(path);

function isFresh(): boolean {
  try {
    const built = statSync(join(BUILT, 'index.html')).mtimeMs;
    return built >= Math.max(newest(SOURCES, isSource), statSync(join(ROOT, 'vite.config.ts')).mtimeMs);
  } catch {
    return false;
  }
}

/**
 * Builds the page where its sources are newer than what was built. The package ships the page built and has no vite.
 *
 * @returns the folder to serve, and whether it was built now
 */
export async function buildExplorer(): Promise<{ readonly folder: string; readonly built: boolean }> {
  if (IS_PACKAGE || isFresh()) return { folder: BUILT, built: false };
  const { build } = await import('vite');
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' });
  return { folder: BUILT, built: true };
}
