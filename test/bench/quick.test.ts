import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runBench(...args: readonly string[]): Promise<Ended> {
  const command = ['--import', 'tsx', join(import.meta.dirname, 'run.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { timeout: 150_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? null) : 0, stdout, stderr });
    });
  });
}

describe('npm run bench -- --quick', () => {
  it('compares the arms and prints a table of them', { timeout: 160_000 }, async () => {
    const { code, stdout, stderr } = await runBench('--quick', '--sizes', '500', '--only', 'one measure,search,facets');
    expect(stderr).not.toContain('Error');
    expect(code).toBe(0);
    expect(stdout).toMatch(/500 measures: \d+ nodes and \d+ claims, \d+ rows in all, loaded in [\d.]+ s/);
    for (const name of ['one measure', 'search', 'facets'])
      expect(stdout).toMatch(new RegExp(`\\| ${name} +\\|.*÷?\\d+\\.\\d ×`));
    expect(stdout).toMatch(/medians over 3 workloads: cold [\d.]+ × raw driver \(aim 1\.6\), warm [\d.]+ × static/);
  });
});
