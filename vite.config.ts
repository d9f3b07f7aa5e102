import { defineConfig } from 'vite';

const apiPort = process.env['PORT'] ?? '3000';

/** The browser's side of the house: built into `dist/web`, served by the server under the same origin as its API. */
export default defineConfig({
  root: 'src/apps/web',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy has no `data:` fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
  server: { port: 5173, strictPort: true, proxy: { '/api': `http://127.0.0.1:${apiPort}` } },
});
