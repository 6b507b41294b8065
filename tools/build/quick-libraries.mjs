import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/*
 * Libraries in the quick bundles, without what a short call would do for nothing.
 */

/** commander can start other programs; this one never asks it to, and the module costs a tenth of the start. */
export const withoutPrograms = {
  name: 'without-programs',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/require\('node:child_process'\)/u, '{}'),
      loader: 'js',
    }))
  },
}

/** The names of HTML's characters are 2,000 properties, read when one is met: hardly any document names one. */
export const withLateEntities = (data) => ({
  name: 'with-late-entities',
  setup({ onLoad, resolve: find }) {
    onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, async ({ path }) => {
      const { path: place } = await find('character-entities', { kind: 'import-statement', resolveDir: dirname(path) })
      const source = readFileSync(path, 'utf8').replace(/import \{characterEntities\} from '[^']+'/u, '')
      const entities = `require(${JSON.stringify(data.placeOf(place, 'character-entities'))}).characterEntities`
      return { contents: source.replaceAll(/(?<!\.)characterEntities/gu, () => entities), loader: 'js' }
    })
  },
})

/** chalk asks what the terminal can show, with all that Node has for terminals; ours is told each time whether to colour. */
export const withoutTerminals = {
  name: 'without-terminals',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]chalk[\\/]source[\\/]vendor[\\/]supports-color[\\/]index\.js$/ }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
      loader: 'js',
    }))
  },
}

/**
 * libsql looks for its binary with two reports of the whole process and a module that starts programs, which takes three times as long as to load
 * it. Where `ldd` says that the C library is glibc, which is what libsql asks in the end, its own code is given the binary at once; elsewhere the
 * package is taken as it is.
 */
const findsBinary = `const requireNative = () => {
  if (process.platform !== 'linux' || !/^(?:x64|arm64)$/.test(process.arch) || process.env.LIBSQL_JS_DEV) throw new Error('not known')
  const ldd = require('node:fs').readFileSync('/usr/bin/ldd', 'utf8')
  if (ldd.includes('musl') || !ldd.includes('GLIBC')) throw new Error('not known')
  return require('@libsql/' + 'linux-' + process.arch + '-gnu')
}`

/** Leads the source that asks for libsql to the code below; `undefined` for any other. */
export const asksForBinary = (path, source) =>
  /[\\/]src[\\/]store[\\/]driver\.ts$/u.test(path)
    ? source.replace(`requireFrom('libsql')`, `require('binary-at-once')`)
    : undefined

export const withBinaryAtOnce = {
  name: 'with-binary-at-once',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^binary-at-once$/ }, ({ path }) => ({ path, namespace: path }))
    onLoad({ filter: /./, namespace: 'binary-at-once' }, () => ({
      contents: `try { module.exports = require('libsql-at-once') } catch { module.exports = require('libsql') }`,
      loader: 'js',
      resolveDir: '.',
    }))
    onResolve({ filter: /^libsql-at-once$/ }, () => ({
      path: resolve('node_modules/libsql/index.js'),
      namespace: 'file',
    }))
    onLoad({ filter: /[\\/]libsql[\\/]index\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const written = source
        .replace(/^const \{[^}]*\} = require\("(?:@neon-rs\/load|detect-libc)"\);$/gmu, '')
        .replace(/^function requireNative\(\) \{[\s\S]*?^\}$/mu, () => findsBinary)
      if (!written.includes(findsBinary) || /@neon-rs|detect-libc/u.test(written))
        throw new Error(`${path}: asks for its binary otherwise than before`)
      return { contents: written, loader: 'js' }
    })
  },
}
