import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src', import.meta.url))

/** Room → rooms that it may import (ARCHITECTURE.md). A room may always import itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  cli: ['*'],
  'index.ts': ['*'],
  'parse.ts': ['input', 'syntax', 'extract', 'text', 'model'],
  mcp: ['corpus', 'query', 'export', 'parse.ts', 'input', 'model'],
  serve: ['corpus', 'query', 'view', 'check', 'export', 'parse.ts', 'graph', 'text', 'lexicon', 'model'],
  view: ['export', 'check', 'text', 'lexicon', 'model'],
  check: ['lexicon', 'text', 'model'],
  export: ['graph', 'identity', 'text', 'lexicon', 'model'],
  query: ['resolve', 'store', 'graph', 'identity', 'text', 'lexicon', 'model'],
  batch: ['corpus', 'formats', 'input', 'resolve', 'store', 'identity', 'model'],
  corpus: [
    'parse.ts',
    'formats',
    'input',
    'query',
    'resolve',
    'store',
    'graph',
    'identity',
    'text',
    'lexicon',
    'model',
  ],
  resolve: ['store', 'identity', 'text', 'lexicon', 'model'],
  graph: ['text', 'lexicon', 'model'],
  store: ['identity', 'text', 'lexicon', 'model'],
  schema: ['model'],
  extract: ['forms', 'syntax', 'identity', 'lexicon', 'text', 'model'],
  forms: ['identity', 'text', 'lexicon', 'model'],
  identity: ['lexicon', 'text', 'model'],
  syntax: ['text', 'lexicon', 'model'],
  formats: ['input', 'text', 'lexicon', 'model'],
  input: ['text', 'lexicon', 'model'],
  text: ['lexicon', 'model'],
  lexicon: ['model'],
  model: [],
}

/**
 * The floors of `extract/`, lowest first: an arrow goes to a lower floor only, types included (ARCHITECTURE.md). A room of a
 * floor is a folder with the file of its name, which tells the others what it does; rooms of one floor do not know each other.
 */
const floors: readonly (readonly string[])[] = [
  ['notices'],
  ['parts'],
  ['header', 'closing', 'outline', 'mentions'],
  ['relations', 'linking'],
  ['citations'],
  ['tasks'],
  ['article', 'effect', 'rules'],
]

/** Package → the one room (or file) that may import it, with the reason. */
const packages: readonly (readonly [pattern: RegExp, allowed: RegExp, reason: string])[] = [
  [/^commander$/u, /^cli\//u, 'only the command line knows commander'],
  [/^(?:chalk|cli-table3|cli-progress)$/u, /^cli\//u, 'only the command line draws on terminals'],
  [/^date-fns/u, /^text\/dates\.ts$/u, 'one place for the calendar'],
  [/^natural/u, /^text\/words\.ts$/u, 'one place for words; only sub-paths are quick and silent'],
  [/^(?:unified|remark-parse|micromark|mdast-util)/u, /^syntax\//u, 'one room for block trees'],
  [/^(?:libsql|node:sqlite)$/u, /^store\/driver\.ts$/u, 'one file knows the SQLite driver'],
  [/^(?:hono|@hono)/u, /^serve\//u, 'the workbench alone listens'],
  [/^@modelcontextprotocol/u, /^mcp\/server\.ts$/u, 'an optional package: loaded when it is called for, in one place'],
  [/^hyparquet$/u, /^corpus\/graph-tables\.ts$/u, 'one place for the tables of other engines'],
  [/^graphology/u, /^graph\//u, 'one room for graph measures'],
  [
    /^(?:@viz-js\/viz|@resvg|cytoscape|write-excel-file|hyparquet-writer|ics)/u,
    /^export\//u,
    'formats belong to the exporters',
  ],
  [/^(?:saxes|fflate|parse5|postal-mime|@embedpdf|tesseract)/u, /^(?:formats|export)\//u, 'each format has its reader'],
  [
    /^node:fs/u,
    /^(?:corpus|store|cli)\/|^export\/built-files\.ts$|^formats\/doc\/libre-office\.ts$/u,
    'extractors are pure: only corpus, store and the command line touch the disk, exporters what the build made for them, and LibreOffice takes files alone',
  ],
]

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const files = readdirSync(root, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts'))
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8')
  const found = [
    ...text.matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gmu,
    ),
  ]
  return found.map((match) => ({
    file,
    target: match[2] ?? match[3] ?? match[4] ?? '',
    typeOnly: match[1] !== undefined,
  }))
})
const roomOf = (path: string): string => path.split('/')[0] ?? path
const inside = (item: Import): string | undefined =>
  item.target.startsWith('.') ? relative(root, normalize(join(root, dirname(item.file), item.target))) : undefined

describe('architecture', () => {
  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in rooms))).toEqual([])
  })

  it('lets arrows only go down', () => {
    const wrong = imports.filter((item) => {
      const target = inside(item)
      if (target === undefined) return false
      const from = roomOf(item.file)
      const to = roomOf(target)
      const allowed = rooms[from] ?? []
      return !(
        from === to ||
        allowed.includes('*') ||
        allowed.includes(to) ||
        (target === 'parse.ts' && allowed.includes('parse.ts'))
      )
    })
    expect(wrong.map((item) => `${item.file} → ${item.target}`)).toEqual([])
  })

  it('lets arrows of extract only go down its floors', () => {
    const room = (path: string): string => path.replace(/^extract\//u, '').replace(/(?:\/.*|\.ts)$/u, '')
    const floorOf = (path: string): number => floors.findIndex((floor) => floor.includes(room(path)))
    const own = imports.flatMap((item) => {
      const target = inside(item)
      return item.file.startsWith('extract/') && target?.startsWith('extract/') ? [{ file: item.file, target }] : []
    })
    expect(files.filter((file) => file.startsWith('extract/') && floorOf(file) < 0)).toEqual([])
    const wrong = own.filter(({ file, target }) => room(file) !== room(target) && floorOf(target) >= floorOf(file))
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
    // What a room shows stands in the file of its name: nothing in its folder looks up to it.
    const up = own.filter(
      ({ file, target }) => file.includes(`/${room(target)}/`) && target === `extract/${room(target)}.ts`,
    )
    expect(up.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
  })

  it('has no circle of files', () => {
    const edges = new Map<string, string[]>()
    for (const item of imports) {
      const target = inside(item)
      if (target && (!item.typeOnly || item.file.startsWith('extract/')))
        edges.set(item.file, [...(edges.get(item.file) ?? []), target])
    }
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
        return
      }
      state.set(file, 'open')
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })

  it.each(packages)('keeps %s in its room', (pattern, allowed, reason) => {
    const wrong = imports.filter((item) => pattern.test(item.target) && !allowed.test(item.file))
    expect(wrong.map((item) => `${item.file} imports ${item.target}: ${reason}`)).toEqual([])
  })

  it('has no console or process outside the command line', () => {
    const wrong = files.filter(
      (file) =>
        !file.startsWith('cli/') &&
        /\bconsole\.|\bprocess\.(?:stdout|stderr|exit|argv|env)/u.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('keeps files short enough to read in one sitting', () => {
    const long = files.filter(
      (file) => !file.startsWith('lexicon/') && readFileSync(join(root, file), 'utf8').split('\n').length > 400,
    )
    expect(long).toEqual([])
  })
})
