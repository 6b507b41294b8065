// Builds the release bundle: one file for the library, one for the command line, one for each worker. Packages stay outside.
import { copyFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { buildPage } from './build-page.mjs'
import { readerVersion } from './reader-version.mjs'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: [
    'src/index.ts',
    'src/cli/main.ts',
    'src/corpus/worker.ts',
    'test/bench/bench.ts',
    'test/accuracy/accuracy.ts',
    'test/readme/write.ts',
  ],
  entryNames: '[name]',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  charset: 'utf8',
  define: { READER_VERSION: JSON.stringify(await readerVersion()) },
  logLevel: 'warning',
})
copyFileSync('src/schema/document.schema.json', 'dist/document.schema.json')
await buildPage()
