import { documentType, type ParsedNumber, typeOfSymbol } from '../../identity/number.ts'
import { documentTypes } from '../../lexicon/document-types.ts'
import type { DocumentType, HeaderValue, Origin } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { fold } from '../../text/fold.ts'
import type { Frame } from '../parts.ts'

/** By folded name and alias; the first row that has one keeps it. */
const codes = new Map<string, string>()
for (const row of documentTypes) {
  for (const name of [fold(row.name), ...(row.aliases ?? [])]) if (!codes.has(name)) codes.set(name, row.code)
}

/** Codes that offices use for their own names too: CT is a Cục Thuế, TT a Trung tâm, PC a Phòng. */
const officesToo = new Set(['CT', 'TT', 'HĐ', 'PC', 'PB', 'PG', 'PT', 'TC', 'HD', 'DA', 'PA', 'L', 'LCT', 'BB', 'QC'])

interface TypeClues {
  /** Of the number, the document's own or the record's; of a blank one too. */
  readonly symbol: string | undefined
  readonly family: ParsedNumber['family'] | undefined
  /** "Luật" of "Luật số: …". */
  readonly word: string | undefined
  readonly record: HeaderValue | undefined
  /** "V/v" or addressees and no title line: a letter. */
  readonly letter: boolean
  readonly from: Origin
}

/** The title line decides, then the symbol; a letter without a title line is a công văn (GUIDELINES, Header). */
export function typeOf(layout: Layout, frame: Frame, clues: TypeClues): DocumentType | undefined {
  const told = clues.symbol ? typeOfSymbol(clues.symbol, clues.family === 'party' ? 'party' : 'state') : undefined
  const title = frame.titleType
  // A consolidated text repeats the title of what it consolidates.
  if (title && told !== 'VBHN') {
    const row = documentType(told === 'TTLT' || told === 'NQLT' ? told : title.type)
    if (row) return { value: row.code, name: row.name, ...textOf(layout, title), from: 'title' }
  }
  // "5615/CT-CS" is a letter of the Cục Thuế, not a Chỉ thị.
  // A symbol of offices alone ("913/NV-TCCB") tells less than the record of a page.
  const weak = told === 'CV' && !clues.letter
  const named = (weak ? undefined : told) ?? byName(clues.word) ?? byName(clues.record?.value) ?? told
  const code = clues.letter && (named === undefined || officesToo.has(named)) ? 'CV' : named
  const row = code ? documentType(code) : undefined
  if (!row) return undefined
  return { value: row.code, name: row.name, from: told || clues.word || clues.letter ? clues.from : 'metadata' }
}

function textOf(
  layout: Layout,
  word: { readonly start: number; readonly end: number },
): { text: string; span: { start: number; end: number } } {
  const { text, span } = layout.located(word.start, word.end)
  return { text, span }
}

function byName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  return codes.get(fold(name))
}
