import { defineConfig } from 'vite';

/** Builds the explorer to dist/page: static files that the API process serves at `/` under a strict Content-Security-Policy. */
export default defineConfig({
  root: 'src/explorer',
  publicDir: 'public',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    outDir: '../../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined assets would need `data:` in the policy for more than pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // cytoscape is one lazy chunk by itself and cannot be made smaller.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/graphql': `http://127.0.0.1:4000` } },
});
