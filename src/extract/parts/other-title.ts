import { issuerWord } from '../../identity/issuer.ts'
import { typeOfSymbol } from '../../identity/number.ts'
import { typeCodes } from '../../lexicon/document-types.ts'
import { isSyllable } from '../../lexicon/words/syllables.ts'
import type { Layout, Line } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { latin } from '../../text/letters.ts'
import {
  isAddressee,
  isAttachment,
  isBasis,
  isBodyMark,
  isCapitals,
  isCopies,
  isDateLine,
  isMotto,
  isNumberLine,
  isPageCaption,
  isPageFurniture,
  type TitleWord,
} from './cues.ts'
import { isAuthority, isAuthorityLine, isSignerTitle } from './signing.ts'

/** So far below the first line of a letterhead its last one may stand, between two of its marks, and so far below the last the title. */
const reach = { letterhead: 25, between: 6, date: 3, title: 6 }
const longest = 100

/** A trích yếu, an item, a remark on the document itself. */
const noTitle =
  /^(?:VE |V\/V|[IVXLC\d]{1,4}[.)/-]|[A-Z][.)] |\W|DU THAO|BAN SAO|SAO Y|SAO LUC|CONG VAN|VAN BAN|TAI LIEU|DEN$|MAT$|TOI MAT|TUYET MAT|KHAN$|HOA TOC|THUONG KHAN|KEM THEO|NGAY |THANG |NAM |CAN CU|NHAN DANH)/u
/** What is no body though it looks like one without its marks: "QUY ƯỚC" is no "QUỸ", "BẢN CAM KẾT" no "BAN". */
const noBody = latin(/^(?:QUY|BẢN|SỔ|TỜ|ĐƠN|BÀI|BÁO|ĐẠI CƯƠNG)(?= )/u)
const word = latin(/\p{L}+/gu)

/**
 * The title line of a document of a kind that has no code of its own ("PHÂN CÔNG", "LỊCH CÔNG TÁC", "QUY ƯỚC"): in capitals and alone, the
 * first line below the last one of the letterhead. Where the symbol names another kind such a line is a trích yếu whose title was lost.
 */
export function otherTitle(
  layout: Layout,
  letterhead: number,
  content: number | undefined,
): { readonly at: number; readonly word: TitleWord } | undefined {
  const { lines } = layout
  const end = Math.min(lines.length, letterhead + reach.letterhead, content ?? lines.length)
  const marks: Line[] = []
  let last = letterhead
  // Behind a longer gap stands the day above the signature.
  for (let i = letterhead; i < Math.min(end, last + reach.between); i += 1) {
    const line = lines[i]
    if (!line || !holdsMark(layout, line, i - last <= reach.date)) continue
    marks.push(line)
    last = i
  }
  for (let i = last + 1; i < Math.min(end, last + reach.title); i += 1) {
    const line = lines[i]
    if (line?.kind !== 'text') continue
    const text = layout.lineText(line)
    if (isHandling.test(bare(text).toUpperCase())) continue
    const parted = line.blanksBefore > 0 || line.heading > 0 || line.bold || lines[i - 1]?.kind !== 'text'
    if (!parted || line.cells.length > 1 || !isTitle(text) || isOfSymbol(layout, marks, text)) return undefined
    return { at: i, word: { type: typeCodes.unsaid, offset: 0, length: text.length, alone: true } }
  }
  return undefined
}

const isHandling = /^\W*(?:KHAN|THUONG KHAN|HOA TOC|MAT|TOI MAT|TUYET MAT)\W*$/u

const holdsMark = (layout: Layout, line: Line, takesDate: boolean): boolean =>
  line.kind === 'text' &&
  line.cells.some((cell) => {
    const text = layout.lineText(cell)
    return text.length < 120 && (isNumberLine(text) || isMotto(text) || (takesDate && isDateLine(text)))
  })

/** Whole words in capitals that name neither a body nor another part of a document. */
function isTitle(text: string): boolean {
  if (text.length < 4 || text.length > longest || !isCapitals(text) || /[:;.…]$|\d{3}/u.test(text)) return false
  if (noTitle.test(bare(text).toUpperCase()) || (issuerWord(text) !== undefined && !noBody.test(text))) return false
  if (isAddressee(text) || isCopies(text) || isBasis(text) || isBodyMark(text) || isAttachment(text)) return false
  if (isPageCaption(text) || isPageFurniture(text) || isAuthority(text) || isSignerTitle(text)) return false
  if (isAuthorityLine(text)) return false
  const words = text.match(word) ?? []
  return (
    words.length > 0 &&
    words.every((one) => isSyllable(one) || one.length <= longestAbbreviation) &&
    words.filter(isSyllable).length * 2 > words.length
  )
}
const longestAbbreviation = 5

/** The symbol stands for a kind that has a code, and for none of the title's words: "KH-UBND", but "LCT-VP" of a "LỊCH CÔNG TÁC". */
function isOfSymbol(layout: Layout, marks: readonly Line[], title: string): boolean {
  const symbol = marks
    .map((line) => symbolAt.exec(layout.lineText(line))?.groups?.symbol)
    .find((found) => found !== undefined)
  if (symbol === undefined) return false
  const head = symbol.split(/[/-]/u)[0] ?? ''
  if (typeOfSymbol(symbol, 'party') === undefined) return false
  const initials = (bare(title).match(/\p{L}+/gu) ?? []).map((one) => one.charAt(0)).join('')
  return !initials.startsWith(bare(head))
}

const symbolAt = latin(
  /^\W*S\p{L}{1,2}\W[^\p{L}]*?(?:\d ?|[/-] ?)[/-]? ?(?<symbol>\p{Lu}[\p{L}\d&]*(?: ?[/-] ?[\p{L}\d&]+)*)/u,
)
