import type { Settings } from '../config.ts';
import { printJson, type Terminal } from './output.ts';

/** `yuanliu doctor`: what this machine has of what the database needs. Gives the exit code: 0 when all that is needed is there. */
export async function doctor(
  settings: Settings,
  options: { readonly json: boolean },
  terminal: Terminal,
): Promise<number> {
  const { checkEnvironment } = await import('../graph/environment.ts');
  const findings = await checkEnvironment({
    home: settings.home,
    javaHome: settings.javaHome,
    address: { host: settings.host, port: settings.port },
    database: settings.neo4j,
  });
  if (options.json) printJson(terminal, findings);
  else {
    for (const { name, ok, needed, found, advice } of findings) {
      terminal.out(
        `${ok ? 'ok  ' : needed ? 'FAIL' : '-   '} ${name.padEnd(9)} ${found}\n${advice.map((step) => `                 - ${step}\n`).join('')}`,
      );
    }
  }
  return findings.every(({ ok, needed }) => ok || !needed) ? 0 : 1;
}
