import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.UJAR_API ?? 'http://127.0.0.1:4000';
const root = fileURLToPath(new URL('./web', import.meta.url));

/** The page: built from web/ into dist/web, served by the server from its own origin. */
export default defineConfig({
  root,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Everything stays a file of our own origin: the content security policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': api, '/export': api } },
});
