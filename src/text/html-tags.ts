/*
 * HTML inside a text: what a converter from Word or a content system leaves in Markdown ("<table><tr><td><p>UBND TỈNH …"). Tags are
 * blanked in place, so that offsets stay: what opens or closes a block becomes a line end, what marks letters becomes invisible.
 */

/** Takes no room in what is read: normalising drops it. */
const nothing = '\u2060'
const tag =
  /<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,9})(?<rest>(?:[ \t\r\n][^<>]{0,400})?)\/?>|&(?:nbsp|amp|quot|#160);/gi
const inline = new Set('b i u em strong span sup sub font a small big mark s del ins code label o st1'.split(' '))
const block = new Set(
  'p div br hr table thead tbody tfoot caption colgroup col tr td th ul ol li h1 h2 h3 h4 h5 h6 section article header footer main html body center figure'.split(
    ' ',
  ),
)
/** A tag that closes a block tells that the text holds HTML; "<tên cơ quan>" does not. */
const telltale = /<\/(?:td|th|tr|p|div|li|span|strong|h[1-6])>/i

/** "Số:&nbsp;77/TB-UBND<br>": what a copied page left of its HTML, in a text without tables, in whose cells "<br>" parts lines. */
function keepsLeftovers(text: string): boolean {
  if (!(text.includes('&') || text.includes('<'))) return false
  if (!/&nbsp;|&#160;|<br/iu.test(text) || /^ *\|/mu.test(text)) return false
  return (text.match(/&(?:nbsp|#160);|<br ?\/?>/giu)?.length ?? 0) >= fewestLeft
}
const fewestLeft = 3

interface Piece {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly closes: boolean
}

/**
 * The same text, as long as before, without HTML tags. A row of three cells and more is a row between bars, since it is a list or a
 * plan; rows of one or two cells are the columns of a letterhead or a closing and become lines, one column after the other.
 *
 * @example withoutTags('<p>Số: 1</p>').length === '<p>Số: 1</p>'.length
 */
export function withoutTags(text: string): string {
  if (!(text.includes('</') && telltale.test(text)) && !keepsLeftovers(text)) return text
  const pieces = tagsOf(text)
  const bars = rowsWithBars(pieces)
  let cleaned = ''
  let from = 0
  for (const [i, piece] of pieces.entries()) {
    const between = text.slice(from, piece.start)
    const inRow = bars[i] !== undefined
    cleaned += inRow && bars[i - 1] !== undefined ? between.replace(/[\r\n]/gu, ' ') : between
    const width = piece.end - piece.start
    cleaned += `${markOf(text, piece, bars[i])}${nothing.repeat(width)}`.slice(0, width)
    from = piece.end
  }
  return cleaned + text.slice(from)
}

/** A short stretch without its tags: those of blocks part words, those of letters do not. */
export function dropTags(text: string): string {
  return text.replace(tag, (whole: string, _close: string, name: string | undefined) => {
    const known = name?.toLowerCase()
    if (known === undefined) return markOfEntity(whole)
    return inline.has(known) ? '' : block.has(known) ? ' ' : whole
  })
}

const markOfEntity = (entity: string): string => (/^&amp;/iu.test(entity) ? '&' : /^&quot;/iu.test(entity) ? '"' : ' ')

function tagsOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(tag)) {
    const name = match.groups?.name?.toLowerCase() ?? ''
    if (name !== '' && !inline.has(name) && !block.has(name)) continue
    pieces.push({ start: match.index, end: match.index + match[0].length, name, closes: match.groups?.close === '/' })
  }
  return pieces
}

/** What a tag becomes. */
function markOf(text: string, { start, end, name, closes }: Piece, bar: RowPart | undefined): string {
  if (name === '')
    return /&amp;/iu.test(text.slice(start, end)) ? '&' : /&quot;/iu.test(text.slice(start, end)) ? '"' : ' '
  if (inline.has(name)) return ''
  if (bar === undefined) return '\n'
  if (bar === 'edge') return closes ? '|\n' : '\n'
  return bar === 'cell' ? '|' : ' '
}

/** In a row between bars: its first and last tag, the beginning of a cell, anything else. */
type RowPart = 'edge' | 'cell' | 'inside'

/** For each tag, its part in a row of three cells or more; rows within rows are lines. */
function rowsWithBars(pieces: readonly Piece[]): readonly (RowPart | undefined)[] {
  const parts: (RowPart | undefined)[] = pieces.map(() => undefined)
  let open = -1
  let cells = 0
  for (const [i, { name, closes }] of pieces.entries()) {
    if (name === 'tr' && !closes) {
      open = i
      cells = 0
    } else if ((name === 'td' || name === 'th') && !closes) cells += 1
    else if (name === 'tr' && open >= 0) {
      if (cells >= 3) {
        for (let k = open; k <= i; k += 1) parts[k] = partOf(pieces[k], k === open || k === i)
      }
      open = -1
    }
  }
  return parts
}

function partOf(piece: Piece | undefined, edge: boolean): RowPart {
  if (edge) return 'edge'
  return piece !== undefined && !piece.closes && (piece.name === 'td' || piece.name === 'th') ? 'cell' : 'inside'
}
