// Starts dist/quick.cjs with what the engine compiled of it at an earlier start. That is kept in the package when it is built, and, where
// the engine is another one, in the user's cache folder after the first run. What is missing, stale, damaged or cannot be
// written never matters: the script is then compiled, which takes longer.
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs')
const { createRequire } = require('node:module')
const { isAbsolute, join } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')

const script = join(__dirname, '../dist/quick.cjs')
/** Its patterns. */
const patterns = join(__dirname, '../dist/made-ahead/patterns')
const inPackage = join(__dirname, '../dist/compiled')

/** Longer texts are worth the engine's best code, which takes longer to make than a small one takes to read. */
const smallBytes = 100_000

function statsOf(path) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Whether a call is over so soon that the start decides: one small text, or one question to an index that is there. */
function isQuick([command, ...words]) {
  if (!existsSync(script) || !existsSync(patterns)) return false
  // What does not exist is the value of an option, or told as missing; a folder to be read is never quick.
  const found = words
    .filter((word, i) => !word.startsWith('-') && words[i - 1] !== '--corpus')
    .map((word) => ({ word, stats: statsOf(word) }))
    .filter(({ stats }) => stats !== undefined)
  if (command === 'cites') return found.length === 0
  const [only, ...others] = found
  if (command !== 'parse' || only === undefined || others.length > 0) return false
  return only.stats.isFile() && only.stats.size <= smallBytes && /\.(?:txt|md)$/iu.test(only.word)
}

/** Where programs of this user keep what can be made again; undefined where there is no such folder. */
function userFolder({ DIRECTIVES_COMPILED, XDG_CACHE_HOME, LOCALAPPDATA, HOME }) {
  if (DIRECTIVES_COMPILED !== undefined) return DIRECTIVES_COMPILED
  const folder =
    process.platform === 'win32'
      ? LOCALAPPDATA
      : process.platform === 'darwin'
        ? HOME && join(HOME, 'Library', 'Caches')
        : XDG_CACHE_HOME || (HOME && join(HOME, '.cache'))
  return folder && isAbsolute(folder) ? join(folder, 'directives') : undefined
}

const hashOf = (bytes) => require('node:crypto').createHash('sha1').update(bytes).digest()

/** What was kept, if it is as it was written: the engine takes it as it is, and damaged code would end the process. */
function readOf(path) {
  try {
    const bytes = readFileSync(path)
    const compiled = bytes.subarray(0, -20)
    return hashOf(compiled).equals(bytes.subarray(-20)) ? compiled : undefined
  } catch {
    return undefined
  }
}

/** Written beside and renamed, so that nobody reads half of it; what other builds left for this command goes. */
function keep(folder, name, ending, compiled) {
  try {
    mkdirSync(folder, { recursive: true })
    const beside = join(folder, `.${name}.${process.pid}`)
    writeFileSync(beside, Buffer.concat([compiled, hashOf(compiled)]), { mode: 0o644 })
    renameSync(beside, join(folder, name))
    for (const other of readdirSync(folder))
      if (other.endsWith(ending) && other !== name) rmSync(join(folder, other), { force: true })
  } catch {
    // A folder that cannot be written: the next start compiles again.
  }
}

/** Modules of Node that the commands ask for. */
const ofNode = ['crypto', 'os', 'stream', 'url']

/** Runs the command line; the same as `main` of dist/main.js. */
async function runQuick(argv) {
  // Node brings them compiled, for the flags that it starts with: loaded under others they are compiled again. So are its streams.
  for (const name of ofNode) require(`node:${name}`)
  const { stdout, stderr } = process
  // Code that runs once is not worth optimising, nor worth counting its types before it has run for a while. New values get room at once, so that
  // they are collected less often.
  const flags = [
    '--no-opt',
    '--no-regexp-tier-up',
    '--no-regexp-optimization',
    '--interrupt-budget-factor-for-feedback-allocation=32',
    '--semi-space-growth-factor=16',
  ]
  // The flags belong to what is kept: it is not taken under others.
  for (const flag of flags) v8.setFlagsFromString(flag)
  const source = readFileSync(script, 'latin1')
  const ending = `-${argv[0]}-${process.version}-${process.arch}`
  const name = `${/^\/\*(\w+)\*\//u.exec(source)?.[1]}${ending}`
  const folder = userFolder(process.env)
  const compile = (cachedData) =>
    new vm.Script(source, {
      filename: script,
      ...(cachedData ? { cachedData } : {}),
    })
  let compiled
  for (const place of [inPackage, folder]) {
    const cachedData = place && readOf(join(place, name))
    compiled = cachedData && compile(cachedData)
    if (compiled?.cachedDataRejected === false) break
    compiled = undefined
  }
  const isNew = compiled === undefined
  compiled ??= compile()
  const loaded = { exports: {} }
  const { pathToFileURL } = require('node:url')
  const { href } = pathToFileURL(script)
  const imported = (name) => import(name.startsWith('./') ? new URL(name, href).href : name)
  compiled.runInThisContext()(loaded.exports, loaded, createRequire(script), href, imported)
  await loaded.exports.main(argv)
  if (isNew && folder) keep(folder, name, ending, compiled.createCachedData())
  // To take the engine down in order takes longer than to write a page; what is still to be written ends the process by itself.
  if (stdout.writableLength === 0 && stderr.writableLength === 0) process.exit()
}

module.exports = { isQuick, runQuick }
