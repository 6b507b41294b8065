// Starts dist/quick-parse.cjs or dist/quick-cites.cjs with what the engine compiled of it at an earlier start. That is kept in the package when it is built, and, where
// the engine is another one, in the user's cache folder after the first run. What is missing, stale, damaged or cannot be
// written never matters: the script is then compiled, which takes longer.
const {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} = require('node:fs')
const { createRequire } = require('node:module')
const { isAbsolute, join } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')

const dist = join(__dirname, '../dist')
const scriptOf = (command) => join(dist, `quick-${command}.cjs`)
const inPackage = join(dist, 'compiled')

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
  if (command !== 'parse' && command !== 'cites') return false
  if (!existsSync(scriptOf(command)) || !existsSync(join(dist, `made-ahead/patterns-${command}`))) return false
  // What does not exist is the value of an option, or told as missing; a folder to be read is never quick.
  const found = words
    .filter((word, i) => !word.startsWith('-') && words[i - 1] !== '--corpus')
    .map((word) => ({ word, stats: statsOf(word) }))
    .filter(({ stats }) => stats !== undefined)
  if (command === 'cites') return found.length === 0
  const [only, ...others] = found
  if (only === undefined || others.length > 0) return false
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

/** Whether the engine itself can check what it is given against a sum that it wrote; it does where it is told to. */
const engineChecks = process.versions.node.startsWith('20.')
const hashOf = (bytes) => require('node:crypto').createHash('sha1').update(bytes).digest()

/** What is written behind compiled code: it has to be as it was written, since the engine takes it as it is, and damaged code would end the process. */
const seal = (compiled) => (engineChecks ? compiled : Buffer.concat([compiled, hashOf(compiled)]))

/** The compiled code of what was kept; undefined where it is damaged and the engine would not tell. */
function unsealed(bytes) {
  if (engineChecks) return bytes
  const compiled = bytes.subarray(0, -20)
  return hashOf(compiled).equals(bytes.subarray(-20)) ? compiled : undefined
}

/** Room for one file after the other: memory that was not touched before takes longer than to read. */
let room = Buffer.alloc(0)

/** The bytes of a file, there until the next one is read; undefined where there is none. */
function bytesOf(path) {
  let file
  try {
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    if (room.length < size) room = Buffer.allocUnsafeSlow(size * 2)
    let length = 0
    for (let read = -1; read !== 0 && length < size; length += read) read = readSync(file, room, length, size - length)
    return room.subarray(0, length)
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Written beside and renamed, so that nobody reads half of it; what other builds left for this command goes. */
function keep(folder, name, ending, compiled) {
  try {
    mkdirSync(folder, { recursive: true })
    const beside = join(folder, `.${name}.${process.pid}`)
    writeFileSync(beside, seal(compiled), { mode: 0o644 })
    renameSync(beside, join(folder, name))
    for (const other of readdirSync(folder))
      if (other.endsWith(ending) && other !== name) rmSync(join(folder, other), { force: true })
  } catch {
    // A folder that cannot be written: the next start compiles again.
  }
}

/**
 * Standard output or error. A file or a pipe is written to without making a stream of it, which takes as long as the code of a command;
 * where it does not take all at once Node's own stream goes on, and tells what is wrong. A terminal has that stream from the start.
 */
function outputOf(file, name) {
  if (!isPlain(file)) return process[name]
  const asked = []
  let stream
  const opened = () => {
    if (stream === undefined) {
      stream = process[name]
      for (const [event, listener] of asked) stream.on(event, listener)
    }
    return stream
  }
  return {
    on(event, listener) {
      if (stream === undefined) asked.push([event, listener])
      else stream.on(event, listener)
      return this
    },
    write(text, done) {
      const left = stream === undefined ? leftOf(file, Buffer.from(text)) : text
      if (left.length > 0) return opened().write(left, done)
      done?.()
      return true
    },
    get writableLength() {
      return stream?.writableLength ?? 0
    },
    get destroyed() {
      return stream?.destroyed ?? false
    },
    get writableEnded() {
      return stream?.writableEnded ?? false
    },
  }
}

function isPlain(file) {
  try {
    const stats = fstatSync(file)
    return stats.isFile() || stats.isFIFO() || (stats.isCharacterDevice() && stats.rdev === statSync('/dev/null').rdev)
  } catch {
    return false
  }
}

/** Writes what a file takes now; gives the rest. */
function leftOf(file, bytes) {
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(file, bytes, at)
  } catch {
    // A reader that is slow or gone, a full disk: the stream waits, or meets it again and says so.
  }
  return bytes.subarray(at)
}

/** Modules of Node that the commands ask for. */
const ofNode = ['crypto', 'os', 'stream', 'url']

/**
 * Runs the command line; the same as `main` of dist/main.js.
 *
 * @param others further calls of the command, for the build: what was compiled for them is kept as well
 */
async function runQuick(argv, ...others) {
  // Node brings them compiled, for the flags that it starts with: loaded under others they are compiled again. So are its streams.
  for (const name of ofNode) require(`node:${name}`)
  const stdout = outputOf(1, 'stdout')
  const stderr = outputOf(2, 'stderr')
  // Code that runs once is not worth optimising, nor worth counting its types before it has run for a while. New values get room at once, so that
  // they are collected less often.
  const flags = [
    '--no-opt',
    '--no-regexp-tier-up',
    '--no-regexp-optimization',
    '--interrupt-budget-factor-for-feedback-allocation=32',
    '--semi-space-growth-factor=16',
    ...(engineChecks ? ['--verify-snapshot-checksum'] : []),
  ]
  // The flags belong to what is kept: it is not taken under others.
  for (const flag of flags) v8.setFlagsFromString(flag)
  const script = scriptOf(argv[0])
  const source = bytesOf(script).latin1Slice()
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
    const kept = place && bytesOf(join(place, name))
    const cachedData = kept && unsealed(kept)
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
  for (const call of [argv, ...others]) await loaded.exports.main(call, { stdout, stderr })
  if (isNew && folder) keep(folder, name, ending, compiled.createCachedData())
  // To take the engine down in order takes longer than to write a page; what is still to be written ends the process by itself.
  if (stdout.writableLength === 0 && stderr.writableLength === 0) process.exit()
}

module.exports = { isQuick, runQuick }
