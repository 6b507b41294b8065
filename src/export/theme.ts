import { type Theme, themes } from './words/themes.ts'

export type ThemeReading = { readonly theme: Theme } | { readonly problems: readonly string[] }

const colour = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu
/** Names as CSS writes them without quotes: nothing in them can end an attribute. */
const fontList = /^[\p{L}\p{N} ,-]{1,200}$/u

/**
 * A theme from the content of a theme file. It says only what differs from its base (`"base": "dark"`; light when not said):
 * `{ "base": "light", "relations": { "basis": "#888888" }, "systems": { "party": { "central": { "fill": "#b00000" } } } }`.
 * Unknown names and values that are no colour (`#rgb`, `#rrggbb`) are problems; with any problem there is no theme.
 *
 * @example readTheme(JSON.parse(text))
 */
export function readTheme(value: unknown): ThemeReading {
  if (!isRecord(value)) return { problems: ['a theme is a JSON object'] }
  const { base = 'light', ...changes } = value
  if (base !== 'light' && base !== 'dark' && base !== 'plain') return { problems: ['base: light, dark or plain'] }
  const problems: string[] = []
  const theme = merge(themes[base] as unknown as Tree, changes, '', problems)
  return problems.length > 0 ? { problems } : { theme: theme as unknown as Theme }
}

interface Tree {
  readonly [name: string]: Tree | string
}

function merge(base: Tree, changes: Readonly<Record<string, unknown>>, path: string, problems: string[]): Tree {
  const merged = new Map(Object.entries(base))
  for (const [name, change] of Object.entries(changes)) {
    const place = path === '' ? name : `${path}.${name}`
    const old = merged.get(name)
    if (old === undefined) problems.push(`${place}: not a part of a theme; there are ${[...merged.keys()].join(', ')}`)
    else if (typeof old === 'string') {
      const allowed = name === 'font' ? fontList : colour
      if (typeof change === 'string' && allowed.test(change)) merged.set(name, change)
      else problems.push(`${place}: ${name === 'font' ? 'a list of font names' : 'a colour such as #1f5a94'}`)
    } else if (isRecord(change)) merged.set(name, merge(old, change, place, problems))
    else problems.push(`${place}: an object`)
  }
  return Object.fromEntries(merged)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
