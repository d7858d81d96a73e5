#!/usr/bin/env node
// The bin. A checkout runs its TypeScript as it is, with no build step between `npm ci` and use; the package holds what was compiled from it, with tsx left out.
import { existsSync } from 'node:fs';

// graphql looks closer at every type that it meets, for its developers, unless told that this is no development.
process.env['NODE_ENV'] ??= 'production';

if (existsSync(new URL('./cli.ts', import.meta.url))) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./cli.ts');
} else await import('../dist/cli.js');
