#!/usr/bin/env node
// CommonJS, as package.json beside it says: to start the loader of modules takes a fifth of the time in which a short call is over.
const { existsSync, readFileSync, statSync, writeSync } = require('node:fs')
const { join } = require('node:path')

/** So many words may name files that are read one by one. */
const fewFiles = 12

const entry = join(__dirname, '../dist/main.js')
if (!existsSync(entry)) {
  process.stderr.write('directives is not built yet: run `npm ci` (or `npm run build`) in its folder first\n')
  process.exit(70)
}
start(process.argv.slice(2))

async function start(argv) {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'))
    process.stdout.write(`${version}\n`)
    return
  }
  if (mayAskForHelp(argv) && printHelp(argv)) return
  const { isQuick, runQuick } = require('./quick.js')
  if (isQuick(argv)) return runQuick(argv)
  if (argv.length > 1) optimiseLater(argv.length > fewFiles || argv.some(isFolder))
  // Newer runtimes keep what they compiled: the next start reads it instead of compiling again.
  require('node:module').enableCompileCache?.()
  const { pathToFileURL } = require('node:url')
  const { main } = await import(pathToFileURL(entry).href)
  await main(argv)
}

/** Whether a call may ask for help and for nothing else. */
function mayAskForHelp(argv) {
  return argv.length <= 2 && argv.some((word) => ['help', '-h', '--help'].includes(word))
}

/** Prints help that was written when the package was built; false where there is none, or where it cannot be written: the commands tell then. */
function printHelp(argv) {
  try {
    const { readyHelp } = require('../dist/help.cjs')
    const columns = require('node:tty').isatty(1) ? process.stdout.columns : undefined
    const folder = join(__dirname, '../dist/help')
    const page = readyHelp(argv, { env: process.env, cwd: process.cwd(), columns }, folder)
    if (page === undefined) return false
    // A file or a pipe is written to without making a stream of it, which takes as long as all the rest.
    const bytes = Buffer.from(page)
    const written = columns === undefined ? writeSync(1, bytes) : 0
    if (written < bytes.length) process.stdout.write(bytes.subarray(written))
    return true
  } catch {
    return false
  }
}

function isFolder(word) {
  try {
    return statSync(word).isDirectory()
  } catch {
    return false
  }
}

/**
 * Left alone, the engine spends two fifths of the time in which a folder of a thousand files is read on its best code, most of it on copies of
 * small functions inside others. Asked to wait longer and to copy less, it is as quick in the end; meanwhile code that is compiled at its first
 * call, simply, is quicker than none, where many files are read. Measured with Node 20; other engines complain on the terminal of words that they
 * do not know, and are left alone.
 */
function optimiseLater(isLong) {
  if (!process.versions.node.startsWith('20.')) return
  const v8 = require('node:v8')
  if (isLong) v8.setFlagsFromString('--always-sparkplug')
  v8.setFlagsFromString('--interrupt-budget=600000')
  v8.setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
  v8.setFlagsFromString('--semi-space-growth-factor=16')
}
