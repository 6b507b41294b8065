// Builds what the package runs (dist/: the library, the command line with a chunk for each command, the workers) and the project's own tools (tools/dist/).
// Libraries are bundled; only those that ship a binary or start their own thread stay packages.
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { buildPage } from './build-page.mjs'
import { externalPackages } from './external-packages.mjs'
import { licencesOf } from './licences.mjs'
import { makeAhead, readerOfTables } from './made-ahead.mjs'
import { plainAscii } from './plain-ascii.mjs'
import { buildQuick, keepCompiled } from './quick.mjs'
import { readerVersion } from './reader-version.mjs'
import { quickSources } from './sources.mjs'

const common = {
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: externalPackages,
  // What was CommonJS asks for Node's modules by `require`.
  banner: {
    js: `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); ${readerOfTables('import.meta.url')}`,
  },
  charset: 'ascii',
  legalComments: 'none',
  define: {
    READER_VERSION: JSON.stringify(await readerVersion()),
    MADE_AHEAD: '__madeAhead',
  },
  plugins: [await quickSources()],
  logLevel: 'warning',
}

// The types in dist/types are made by tsc when the package is packed (npm then runs `prepare` once more): they stay.
if (existsSync('dist'))
  for (const name of readdirSync('dist')) if (name !== 'types') rmSync(`dist/${name}`, { recursive: true, force: true })
mkdirSync('dist', { recursive: true })
const { metafile } = await build({
  ...common,
  entryPoints: ['src/index.ts', 'src/cli/main.ts', 'src/corpus/worker.ts', 'src/cli/run/print-worker.ts'],
  outdir: 'dist',
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
})
// The words of the lexicon were derived from the dictionary: its licence asks to be named too. The code of libsql is in a quick bundle.
const derived = ['node_modules/@vntk/dictionary/', 'node_modules/libsql/']
writeFileSync('dist/THIRD-PARTY-LICENCES.txt', licencesOf([...Object.keys(metafile.inputs), ...derived]))
plainAscii('dist')
await makeAhead()
await buildQuick(common, metafile)
copyFileSync('src/schema/document.schema.json', 'dist/document.schema.json')
copyFileSync('src/spark/citation_graph.py', 'dist/citation_graph.py')
await buildPage()

rmSync('tools/dist', { recursive: true, force: true })
await build({
  ...common,
  entryPoints: [
    'tools/bench/bench.ts',
    'tools/accuracy/accuracy.ts',
    'tools/damage/damage.ts',
    'tools/check/check-planted.ts',
    'tools/generate/corpus.ts',
    'tools/measure/pages.ts',
    'tools/measure/sizes.ts',
    'tools/names/names.ts',
    'src/cli/help-pages.ts',
    'src/cli/man-page.ts',
    'tools/readme/write.ts',
    'tools/fixtures/make.ts',
  ],
  outdir: 'tools/dist',
})

const { manPage } = await import('../dist/man-page.js')
mkdirSync('dist/man/vi', { recursive: true })
writeFileSync('dist/man/directives.1', manPage('en'))
writeFileSync('dist/man/vi/directives.1', manPage('vi'))

// `directives --help` prints what is written here: dist/help.cjs lays it out at the width of the terminal.
const { helpPages } = await import('../dist/help-pages.js')
for (const language of ['en', 'vi']) {
  mkdirSync(`dist/help/${language}`, { recursive: true })
  for (const [name, page] of helpPages(language)) writeFileSync(`dist/help/${language}/${name}.txt`, page)
}
await build({
  entryPoints: ['src/cli/ready-help.ts'],
  outfile: 'dist/help.cjs',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: common.target,
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
})

keepCompiled()
