/**
 * Stands between us and the JVM so that the JVM never outlives us.
 *
 * We may be ended by kill -9 and then stop nothing ourselves. The supervisor is joined to us by an IPC channel, which the
 * system closes whatever way we end, and then it stops the JVM. It is plain JavaScript, so that it runs without tsx, has a
 * process group of its own, so that Ctrl-C in our terminal does not reach it, and reads the JVM's output itself, so that
 * the JVM never writes into a closed pipe.
 *
 * Arguments: <file for the JVM's pid> <milliseconds between SIGTERM and SIGKILL> <command> <its arguments…>
 * Messages to us: {pid}, {line}, {exit: {code, signal}}, {error}. From us: 'stop'.
 */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [pidFile, grace, command, ...args] = process.argv.slice(2);
const jvm = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
if (jvm.pid !== undefined) writeFileSync(pidFile, String(jvm.pid), { mode: 0o600 });

/**
 * An error in sending means that we are gone: 'disconnect' follows.
 * @param {object} message
 */
function tell(message, sent = () => undefined) {
  if (process.connected) process.send(message, sent);
}

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  jvm.kill('SIGTERM');
  setTimeout(() => jvm.kill('SIGKILL'), Number(grace)).unref();
}

tell({ pid: jvm.pid });
for (const stream of [jvm.stdout, jvm.stderr]) createInterface({ input: stream }).on('line', (line) => tell({ line }));
jvm.on('error', (error) => {
  tell({ error: error.message }, () => process.exit(1));
});
jvm.on('close', (code, signal) => {
  rmSync(pidFile, { force: true });
  tell({ exit: { code, signal } }, () => process.disconnect());
});

process.on('message', stop);
process.on('disconnect', stop);
process.on('uncaughtException', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
