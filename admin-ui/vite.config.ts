import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const repository = join(root, '..');

/** Served below /admin by the engine; `npm run ui:dev` asks an engine on port 3000 for everything else. */
export default defineConfig({
  root,
  base: '/admin/',
  plugins: [react()],
  resolve: {
    // The page may not evaluate code, so the browser reads the same schemas with an interpreter instead of ajv's compiler.
    alias: [
      { find: /^.*\/schemas\/validate\.ts$/, replacement: join(root, 'providers', 'validate-in-browser.ts') },
      // @rjsf/core names it in a helper for its own tests.
      { find: '@rjsf/validator-ajv8', replacement: join(root, 'fields', 'no-compiling-validator.ts') },
    ],
  },
  build: {
    outDir: join(repository, 'dist', 'admin'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
