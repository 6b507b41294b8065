// Builds dist/quick-parse.cjs and dist/quick-cites.cjs, the command line for one small document and for one question to an index, each as a
// single script: the engine can keep what it compiled of a script, which it cannot of modules. bin/directives.js says when one is taken.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { build } from 'esbuild'
import { LateData } from './late-data.mjs'
import { latePatterns } from './late-patterns.mjs'
import { withoutExamples } from './left-out.mjs'
import { readerOfTables } from './made-ahead.mjs'
import { inAscii } from './plain-ascii.mjs'
import {
  asksForBinary,
  withBinaryAtOnce,
  withLateEntities,
  withoutPrograms,
  withoutTerminals,
} from './quick-libraries.mjs'
import { quickSources } from './sources.mjs'

/** The quick commands, and the modules that each keeps in its script of those that are imported when they are needed. */
const commands = {
  parse: /^src\/cli\/run\/parse(?:-akn)?\.ts$/u,
  cites: /^src\/cli\/run\/cites\.ts$/u,
}

/** Modules that few calls need, and libraries: they stay in the chunks that the modules import. */
const stayApart = /^(?:node_modules|src\/(?:formats|export|schema|cli\/run)\/|src\/corpus\/read-rows\.ts$)/u

/** Leads the imports of such modules to the chunk that the first build made of them. */
function toChunks(metafile, kept) {
  const chunks = new Map()
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs))
    if (entryPoint) chunks.set(resolve(entryPoint), `./${relative('dist', file)}`)
  return {
    name: 'to-chunks',
    setup({ onResolve, resolve: find }) {
      onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === 'looked up') return undefined
        const found = await find(path, { kind, resolveDir, pluginData: 'looked up' })
        const place = relative('.', found.path).replaceAll('\\', '/')
        if (found.external || kept.test(place) || !stayApart.test(place)) return undefined
        const chunk = chunks.get(found.path)
        return chunk ? { path: chunk, external: true } : undefined
      })
    },
  }
}

/** What lies in files of its own is asked for when it is needed. */
const staysLate = {
  name: 'stays-late',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/late\// }, ({ path }) => ({ path, external: true }))
  },
}

/**
 * A short call has nothing to do while it waits for the disk: what is asked of files is done at once, without Node's promises of files and their
 * threads. What has no such form (an open file) is left to them.
 */
const atOnce = {
  name: 'at-once',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:fs\/promises$/ }, () => ({
      path: 'fs/promises',
      namespace: 'at-once',
    }))
    onLoad({ filter: /./, namespace: 'at-once' }, () => ({
      contents: `const fs = require('node:fs')
        for (const name of ['chmod', 'mkdir', 'readFile', 'readdir', 'readlink', 'realpath', 'rename', 'rm', 'stat'])
          exports[name] = async (...args) => fs[name + 'Sync'](...args)
        exports.open = (...args) => fs.promises.open(...args)`,
      loader: 'js',
    }))
  },
}

export async function buildQuick({ banner, splitting, entryNames, plugins, define, ...common }, metafile) {
  const data = new LateData()
  for (const [command, kept] of Object.entries(commands)) {
    const late = latePatterns()
    const name = `quick-${command}`
    const { outputFiles } = await build({
      ...common,
      entryPoints: ['src/cli/main.ts'],
      format: 'cjs',
      outfile: `dist/${name}.cjs`,
      define: { ...define, 'import.meta.url': '__url', LATE_PATTERNS: JSON.stringify(`patterns-${command}`) },
      plugins: [
        await quickSources([asksForBinary, (path, source) => data.led(path, source), withoutExamples, late.write]),
        staysLate,
        withoutPrograms,
        withoutTerminals,
        withBinaryAtOnce,
        withLateEntities(data),
        atOnce,
        toChunks(metafile, kept),
      ],
      minify: true,
      write: false,
    })
    writeFileSync(`dist/made-ahead/patterns-${command}`, late.table())
    writeFileSync(`dist/${name}.cjs`, asScript(name, outputFiles[0].text))
  }
  await data.write('dist', common)
}

/** A function of what a script is given, as bin/quick.js calls it. */
function asScript(name, code) {
  // A script that was compiled earlier cannot import by itself: it is given a function that does.
  const body = code.replace(/(?<![.\w$])import\(/gu, '__import(')
  const script = inAscii(name, `(function(exports,module,require,__url,__import){${readerOfTables('__url')}${body}\n})`)
  // What was compiled is kept by this mark: never that of another build.
  return `/*${createHash('sha256').update(script).digest('hex').slice(0, 16)}*/${script}`
}

/** Runs each quick command, so that what the engine compiled for it lies in the package: for two documents of different kinds, a name found and one that is not. */
export function keepCompiled() {
  mkdirSync('dist/compiled', { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'directives-build-'))
  const run = (...args) =>
    spawnSync(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, DIRECTIVES_COMPILED: resolve('dist/compiled') },
    })
  const keep = (...calls) =>
    run('-e', `require(${JSON.stringify(resolve('bin/quick.js'))}).runQuick(...${JSON.stringify(calls)})`)
  try {
    keep(...['ke-hoach-ubnd-tinh.txt', 'chi-thi-ttg.txt'].map((name) => ['parse', resolve('fixtures', name)]))
    run(resolve('bin/directives.js'), 'index', resolve('fixtures'))
    keep(['cites', '16/CT-TTg'], ['cites', 'Luật Không có'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
