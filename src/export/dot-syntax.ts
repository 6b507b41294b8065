import { oneLine, shorten, storable } from '../text/plain-text.ts'

/** Attributes as they are written; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | Html | undefined>>

/** An HTML-like label: https://graphviz.org/doc/info/shapes.html#html. Whoever makes one escapes what comes from documents (`escapeHtml`). */
export interface Html {
  readonly html: string
}

/**
 * A quoted name. In DOT only `\"` is an escape, so a backslash before the closing quote must be doubled; doubling each keeps names apart.
 *
 * @example dotName('5/"CT"') // '"5/\"CT\""'
 */
export function dotName(text: string): string {
  return `"${dotKey(text).replaceAll('"', '\\"')}"`
}

/** Graphviz reads no quoted string above 16,384 bytes: names and texts stay far below, in whatever letters. */
const longest = 1500

/** A key on one line, with backslashes doubled, cut where it is too long: what `identifiersFor` must tell apart. */
export function dotKey(text: string): string {
  return shorten(storable(text.replace(/[\t\n\r\u2028\u2029]/gu, ' ')), longest).replaceAll('\\', '\\\\')
}

/**
 * A quoted text for labels, tooltips and links, where Graphviz reads `\n`, `\N`, `\G`, … and HTML entities: both are disarmed; line ends
 * become `\n`.
 */
export function dotText(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => shorten(oneLine(line), 400).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"'))
  return `"${lines.join('\\n')}"`
}

/** `[a="b", …]`, or nothing. */
export function dotAttributes(attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (typeof value === 'number') return [`${name}=${value}`]
    if (name === 'URL' && typeof value === 'string')
      return value.length > longest * 4 ? [] : [`URL="${value.replaceAll('&', '&amp;').replaceAll('"', '%22')}"`]
    return [`${name}=${typeof value === 'string' ? dotText(value) : `<${value.html}>`}`]
  })
  return written.length === 0 ? '' : ` [${written.join(', ')}]`
}

/** Text between the tags of an HTML-like label. */
export function escapeHtml(text: string): string {
  return shorten(oneLine(text), longest)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
