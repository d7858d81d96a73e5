#!/usr/bin/env node
// The bin: registers tsx so that the TypeScript sources run as they are, with no build step between `npm ci` and use.
import { register } from 'tsx/esm/api';

register();
await import('./cli.ts');
