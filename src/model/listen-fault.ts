import { Fault } from './errors.ts';

/** The fault behind a server that may not listen at `host:port`; errors that say nothing about the address stay as they are. */
export function toListenFault(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  const where = `${host}:${port}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new Fault('PORT_TAKEN', {
        expected: `port ${port} free`,
        came: 'another process listens on it',
        where,
        details: { port },
        cause: error,
      });
    case 'EACCES':
      return new Fault('BAD_SETTING', {
        expected: 'PORT to be one that this user may open',
        came: String(port),
        where,
        advice: ['choose a port from 1024 to 65535: PORT=4001'],
        cause: error,
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new Fault('BAD_SETTING', {
        expected: 'HOST to be an address of this machine',
        came: JSON.stringify(host),
        where: 'environment variable HOST',
        advice: ['leave HOST unset for this machine alone, or set 0.0.0.0 for every interface'],
        cause: error,
      });
    default:
      return error;
  }
}
