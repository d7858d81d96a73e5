// The thread that foreign files are converted in: registers tsx as the bin does, then waits for work.
import { register } from 'tsx/esm/api';

register();
await import('./convert.ts');
