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
    // 'use client' is a note to another kind of server; here it means nothing and would fill the log.
    rolldownOptions: {
      onwarn: (warning, say) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : say(warning)),
    },
  },
  worker: { format: 'es' },
  server: { port: 5173, strictPort: true, proxy: { '/api': { target: `http://127.0.0.1:${apiPort}` } } },
});
