import { issuerWord, readIssuer } from '../../identity/issuer.ts'
import { mottoWords, subjectMark } from '../../lexicon/header-cues.ts'
import { isSyllable } from '../../lexicon/words/syllables.ts'
import type { Cell, Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { baseLetter, latin, latinPattern, letterCase } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { isCapitals, isMotto, isNumberLine, isPageFurniture } from '../parts/cues.ts'
import type { LineRange } from '../parts/frame.ts'

/** A stretch of the letterhead that says one thing. Offsets in the flow. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Index of the line. */
  readonly line: number
  /** 0 for the left or only column. */
  readonly column: number
  readonly kind: 'motto' | 'number' | 'date' | 'subject' | 'break' | 'other'
}

/** Where another thing begins inside a cell whose columns a scanner or an exporter joined by one space. */
const mottoStart =
  /c.ng h.{1,2} ?x. h(?:.[i1lt]|o[. \]])|d(?! d).{1,3}c l.p ?[-.,~=_]{0,2} ?t. do|doc l.p ?[-~=_]|dang c.ng s.n vi.t nam|(?<!nuoc )vi.t nam dan chu c.ng h|doan tncs|doan thanh nien c.ng s.n/gu
const numberInside = latin(/(?<=(?:\p{L}{2}|(?:19|20)\d\d) )S[ốóồỗôo] ?[:.] ?(?=[\d./_…-]|$)/u)
const subjectStart = latinPattern(`^[._:;,'"‘’“* -]{0,5}(?:[Vv]ề việc|VỀ VIỆC|${subjectMark}|VA\\.)`)
const subjectCue = /[Vv] ?\/|Về việc /
const subjectInside = latin(/(?<=[\p{L}\d] )(?:V ?\/ ?[vV][:.]? |[vV]\/v |Về việc )/u)

/** Day, month and year after "ngày", blanks allowed; OCR may have lost marks. */
const dateWords = latin(
  /(?:ng[àaảáâãä]y|NG[ÀA]Y|Ng[àaảáâ]y|ngây)(?:[^\p{L}\n]{0,3}\p{L}(?=[\d ])| m[ùồ]ng(?= ))?(?: [lIOo\d]{2})?[^\p{L}\n]{0,30}?(?:\n[^\p{L}\n]{0,12})?(?:[tk]h[áaảâàắăãi]n?g|TH[ÁA]NG|Th[áa]ng)(?: [lIOo\d]{2})?[^\p{L}\n]{0,24}?(?:\n[^\p{L}\n]{0,12})?(?:n[ăaàáâãäé]m|N[ĂA]M|N[ăa]m)(?:[ \n]?[\d. …_]{1,14})?/u,
)

const dayCue = /[nN][gG].[yY]/
const spoiltCue = /, ?ng[^\n]{3,36}[12]\d{3}\D{0,3}$/

/** A place and a date that a scanner has spoilt between its words: "Hà Nội, ngày AY tháng 6 năm 2012". */
const spoiltDate = latin(
  /(?<=\p{Lu}[\p{L}'’]+(?:[,.;]? |[,.;]))ng[àaảáâãä]y[^\p{L}\n]{0,3}[^\n]{1,7}?[tk]h[áaảâàắăã]n?g[^\p{L}\n]{0,2}[^\n]{0,7}?(?:n[ăaàáâãä]|\p{L}{0,2}ă)m(?! nay| trước| tới| qua)(?:[ \n]?[\p{L}\d. …_]{1,6}$)?/u,
)

/** "Bình Dương, ngàÊ 4 tháng 10 năm 2022", "Ha Nội, ngayd9 tháng b-ndm 2021": spoilt in the words as well; its year ends the line. */
const spoiltWords = latin(
  /(?<=\p{Lu}[\p{L}'’]+,[ ]?)ng\p{L}[^\n]{1,8}?[tk][hkn]\p{L}n?g(?!\p{L})[^\n]{1,7}?[mn]\p{L}m,? ?[12]\d{3}[^\p{L}\d]{0,3}$/u,
)

/** The first date of a text that is written in words, also one that cannot be read. */
export function findDateWords(text: string): RegExpExecArray | null {
  if (dayCue.test(text)) return dateWords.exec(text) ?? spoiltDate.exec(text) ?? spoiltWords.exec(text)
  return text.length < 160 && spoiltCue.test(text) ? spoiltWords.exec(text) : null
}

/** Cuts the lines of a range into segments; lines of `skip` ranges are left out. */
export function readSegments(layout: Layout, range: LineRange, skip: readonly LineRange[]): Segment[] {
  const segments: Segment[] = []
  const rightFrom = rightColumnFrom(layout, range)
  for (let i = range.start; i < range.end; i += 1) {
    const line = layout.lines[i]
    if (!line || skip.some((part) => i >= part.start && i < part.end)) continue
    if (line.kind !== 'text') {
      segments.push({ start: line.start, end: line.start, text: '', line: i, column: 0, kind: 'break' })
      continue
    }
    // "V/v kê khai vị trí<br>việc làm năm 2026 | Hải Vân, ngày …": a cell whose lines are parted goes on in small letters.
    let ofSubject: number | undefined
    for (const [n, cell] of joinBlanks(layout, line.cells).entries()) {
      let column = n === 0 && line.indent >= rightFrom ? 1 : n
      const parts = cut(layout.lineText(cell))
      for (const [p, part] of parts.entries()) {
        const start = cell.start + part.start
        const text = layout.text.slice(start, cell.start + part.end).trim()
        if (text === '') continue
        if (part.right && column === 0) column = 1
        const at = layout.text.indexOf(text, start)
        const kind = kindOf(text)
        if (kind === 'subject') ofSubject = column
        else if (kind !== 'other' || !/^\p{Ll}/u.test(text)) ofSubject = undefined
        else column = ofSubject ?? column
        const next = parts[p + 1]
        const besideDate =
          kind === 'other' &&
          next !== undefined &&
          kindOf(layout.text.slice(cell.start + next.start, cell.start + next.end).trim()) === 'date'
        segments.push({
          start: at,
          end: at + text.length,
          text,
          line: i,
          column,
          kind: besideDate && spoiltNumber.test(text) ? 'number' : kind,
        })
      }
    }
  }
  return withSubjectBelowNumber(layout, withOrganisationAsMotto(withWrappedMottos(segments)))
}

/** How deep lines of two columns begin their right one, in blanks; a line of one column that stands as deep belongs to it. */
function rightColumnFrom(layout: Layout, range: LineRange): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = range.start; i < range.end; i += 1) {
    const line = layout.lines[i]
    const [left, right] = line?.cells ?? []
    if (!line || !left || !right) continue
    const { start } = layout.span(right.start, right.end)
    const head = layout.span(left.start, left.end).start
    least = Math.min(least, Math.max(leastIndent, line.indent + widthOf(layout.source.text.slice(head, start))))
  }
  return least
}

/** A line of the left column may be set in as far as this. */
const leastIndent = 24

function widthOf(text: string): number {
  let width = 0
  for (let i = 0; i < text.length && width < 200; i += 1) width += text.charCodeAt(i) === 9 ? 8 : 1
  return width
}

/** A bar that a scanner saw in a day written by hand: "ngày 0|8 tháng |2 năm 2031"; so little stands between it and the words. */
const beforeBar = latin(/(?<!\p{L})(?:ng[àa]y|th[áa]ng|n[ăa]m)(?: ?\S{0,4}) ?$/u)
const behindBar = latin(/^(?:\S{1,4} ?)?(?:th[áa]ng|n[ăa]m)(?: |$)|^\d{1,3}$/u)

/** A gap left to be filled in by hand parts no columns: "Số:      /KH-UBND", "ngày     tháng 01 năm 2026", "Số   331 - CV/TU". */
function joinBlanks(layout: Layout, cells: readonly Cell[]): readonly Cell[] {
  const joined: Cell[] = []
  for (const cell of cells) {
    const last = joined.at(-1)
    if (last) {
      const left = layout.text.slice(last.start, last.end)
      const right = layout.text.slice(cell.start, cell.end)
      if (beforeBar.test(left) && behindBar.test(right)) {
        joined[joined.length - 1] = { start: last.start, end: cell.end }
        continue
      }
      if (layout.text.slice(last.end, cell.start) !== ' ') {
        joined.push(cell)
        continue
      }
      const open =
        /(?:^|[\s*])S[ốo] ?[:.]?$|(?:ngày|tháng|năm|\/|\d-)$/u.test(left) ||
        (/^S[ốo]/u.test(left) && /^[/-]/u.test(right))
      if (open || /^(?:tháng|năm|, ?ngày)(?: |$)/u.test(right)) {
        joined[joined.length - 1] = { start: last.start, end: cell.end }
        continue
      }
    }
    joined.push(cell)
  }
  return joined
}

const phrases = Object.values(mottoWords)

/** Every motto begins with "co", "do", "da" or "vi". */
function mayBeMotto(text: string): boolean {
  let at = 0
  while (at < text.length && letterCase(text.charCodeAt(at)) === 3) at += 1
  const first = baseLetter(text.charCodeAt(at) || 0)
  const second = baseLetter(text.charCodeAt(at + 1) || 0)
  return (
    (first === 3 && second === 15) || (first === 4 && (second === 15 || second === 1)) || (first === 22 && second === 9)
  )
}

/** Marks mottos that are broken over lines of a cell: "CỘNG HÒA XÃ" / "HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG" / "CỘNG SẢN VIỆT NAM". */
function withWrappedMottos(segments: Segment[]): Segment[] {
  for (let i = 0; i < segments.length; i += 1) {
    if (!mayBeMotto(segments[i]?.text ?? '')) continue
    let joined = ''
    const run: number[] = []
    for (let k = i; k < Math.min(segments.length, i + 12) && run.length < 5; k += 1) {
      const segment = segments[k]
      if (!segment || segment.kind === 'break') break
      if (segment.column !== segments[i]?.column) continue
      joined = `${joined} ${bare(segment.text)}`.replace(/[^\p{L}]+/gu, ' ').trim()
      run.push(k)
      if (!phrases.some((phrase) => phrase.startsWith(joined))) break
      if (phrases.some((phrase) => phrase === joined)) {
        for (const at of run) {
          const part = segments[at]
          if (part) segments[at] = { ...part, kind: 'motto' }
        }
        break
      }
    }
  }
  return segments
}

/** "HỘI SINH VIÊN VIỆT NAM": a mass organisation of the whole country, in the right column. */
export const isOrganisation = ({ text, column }: Segment): boolean =>
  column > 0 && /(?:VIỆT NAM|HỒ CHÍ MINH)$/u.test(text) && isCapitals(text) && readIssuer(text).system === 'front'

/** A mass organisation stands where others print quốc hiệu; with quốc hiệu above it, it is one of two issuers. */
function withOrganisationAsMotto(segments: Segment[]): Segment[] {
  if (segments.some(({ kind }) => kind === 'motto')) return segments
  const at = segments.findIndex((segment) => segment.kind === 'other' && isOrganisation(segment))
  const found = segments[at]
  if (found) segments[at] = { ...found, kind: 'motto' }
  return segments
}

const subjectOfParty = latin(/^[Vv]ề (?=\p{Ll})/u)
const dayOfSentence = latin(
  /^(?:(?:trước|đến|từ|sau|hết|trong|vào) (?:hết )?)?ngày [\s\d./-]*tháng [\d\s]*năm [12]\d{3}(?:[ ,.;]|$)/u,
)

/**
 * The Party prints the trích yếu of a letter as "về …" below the number (Hướng dẫn 36-HD/VPTW), and offices leave the word out. A day that
 * one of its lines begins with is not the document's when another one stands in the letterhead, nor is "số …" in a second line its number.
 */
function withSubjectBelowNumber(layout: Layout, segments: Segment[]): Segment[] {
  const days = segments.filter((segment) => segment.kind === 'date').length
  const at = segments.findIndex((segment) => segment.kind === 'number')
  const number = segments[at]
  if (!number) return segments
  let open: Segment | undefined
  for (let i = at + 1; i < segments.length; i += 1) {
    const segment = segments[i]
    if (!segment) break
    if (open === undefined) {
      const isParty = subjectOfParty.test(segment.text) && (segment.kind === 'other' || days > 1)
      if (segment.kind === 'subject') open = segment
      else if (isParty || isPlainSubject(layout, segment, number)) {
        open = { ...segment, kind: 'subject' }
        segments[i] = open
      } else if (segment.kind === 'other') break
    } else if (segment.kind === 'break' || segment.column !== open.column) continue
    else if (
      (segment.kind === 'date' && days > 1 && dayOfSentence.test(segment.text)) ||
      (segment.kind === 'number' && /^số(?: |$)/u.test(segment.text))
    ) {
      segments[i] = { ...segment, kind: 'subject' }
    } else if (segment.kind !== 'other') break
  }
  return segments
}

const words = /[\p{L}]+/gu
const isLong = (rest: readonly string[]): boolean =>
  rest.length > 3 && rest.every((word) => word === word.toLowerCase())

/** "mời dự hội nghị": words of a sentence, no name and no label, right below the number and in its column. */
function isPlainSubject(layout: Layout, { kind, line, column, text }: Segment, number: Segment): boolean {
  if (kind !== 'other' || column !== number.column || line !== number.line + 1) return false
  if ((layout.lines[line]?.blanksBefore ?? 1) > 0 || /[:;(]/u.test(text) || isPageFurniture(text)) return false
  const [first = '', ...rest] = text.match(words) ?? []
  const [second = '', third = ''] = rest
  const small = [second, third].every((word) => word === '' || word === word.toLowerCase())
  if (second === '' || !small || !text.startsWith(first)) return false
  if (![first, second].every(isSyllable)) return false
  if (first === first.toLowerCase()) return true
  // "Báo cáo kết quả tuyển quân": so many small words are no body's name.
  const isSentence = issuerWord(text) === undefined || isLong(rest)
  return first.length > 1 && third !== '' && !/\d/u.test(text) && isSentence
}

/** "86:,3284 ICT-TTHT", "VĂN PHÔ COMPFAGBHXH-BT" beside the day: the number's line, whose "Số:" or figures a scanner has spoilt. */
const spoiltNumber = /(?:^|[^\p{L}])[\p{Lu}\d/]{2,}-\p{Lu}{2,}$/u

function kindOf(text: string): Segment['kind'] {
  if (isMotto(text)) return 'motto'
  if (isNumberLine(text)) return 'number'
  // A place with its day was cut off before: the day left behind "V/v" is one that the trích yếu names.
  if (subjectStart.test(text)) return 'subject'
  if (text.length < 120 && findDateWords(text)) return 'date'
  return 'other'
}

interface Part {
  readonly start: number
  readonly end: number
  /** Belongs to the right column. */
  readonly right: boolean
}

/** "V/v triển khai quyết định " before "ngày 30 tháng 8 năm 2025", or "trước ": a day that the sentence names. */
const insideSentence = latin(
  /^[._:;,'"* -]{0,5}(?:V ?\/ ?[vV]|Về |về )[^\n]{0,200}\p{Ll}{2} $|(?:^| )(?:trước|đến|từ|sau|hết|trong|vào) (?:hết )?$/u,
)

function cut(text: string): Part[] {
  const cuts: { at: number; right: boolean }[] = []
  const folded = bare(text)
  for (const match of folded.length < 12 ? [] : allMatches(folded, mottoStart)) {
    // A sentence that names the Republic has it after "nước"; a letterhead has capitals or the second line.
    const head = text.slice(match.index, match.index + 4)
    if (match.index > 0 && (head === head.toUpperCase() || match[0].startsWith('d')))
      cuts.push({ at: match.index, right: true })
  }
  const number = text.indexOf('S', 3) > 0 ? numberInside.exec(text) : null
  if (number) cuts.push({ at: number.index, right: false })
  const subject = subjectCue.test(text) ? subjectInside.exec(text) : null
  if (subject) cuts.push({ at: subject.index, right: false })
  const date = findDateWords(text)
  if (date && date.index > 0) {
    const place = placeStart(text, date.index)
    if (place > 0 && !(place === date.index && insideSentence.test(text.slice(0, place))))
      cuts.push({ at: place, right: true })
  }
  if (cuts.length === 0) return [{ start: 0, end: text.length, right: false }]
  cuts.sort((a, b) => a.at - b.at)
  const parts: Part[] = []
  let from = 0
  let right = false
  for (const { at, right: next } of cuts) {
    if (at > from) parts.push({ start: from, end: at, right })
    from = at
    right = next
  }
  parts.push({ start: from, end: text.length, right })
  return parts
}

/** Words that a place's name may hold in lower case. */
const small = /^(?:phố|tỉnh|thành|huyện|xã|quận|phường|đảo|khu)$/u

/** The communes of 2025 that a figure tells apart: "Đông Hải 2". */
const numberedName = latin(/(?:^|[\s\t|])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ $/u)

/** "Phường 7", "Đông Hải 2": the figure belongs to the unit or name before it. */
function isFigureOfUnit(text: string, from: number, word: string): boolean {
  if (!/^\d{1,2},?$/u.test(word)) return false
  const before = text.slice(Math.max(0, from - 14), from)
  return /(?:phuong|quan) $/u.test(bare(before)) || numberedName.test(before)
}

const isWordOfPlace = (word: string): boolean =>
  /^\p{Lu}[\p{L}'’.]*(?:-\p{Lu}\p{Ll}+)?,?$/u.test(word) || small.test(word) || word === '-'

/** "TB-VPCP" is a symbol; "TP." and "P." open a place. `behind`: what stands between it and the date. */
const isSymbol = (word: string, behind: string): boolean =>
  /^\p{Lu}{3,}$/u.test(word) && !/^TP/u.test(word) && !/^\p{Lu}{2,}$/u.test(behind.split(/[ ,]/u)[0] ?? '')

/** A rule that is glued to the place, and perhaps to the symbol before it: "------Hà Nội", "07/HD-BTV____Ea". */
const gluedRule = /[-–—_*=.~]{2,}(?=\p{Lu}[^-–—_*=~]*$)/u

/** "TCT- " before "CS": the last group of a symbol. */
const restOfSymbol = /[\p{Lu}\d][-/] ?$/u

/** "Hưng Yên, hồi 19 giờ 30 phút ngày 21 tháng 10", "Hưng Yên, 14 giờ 00 ngày …": a telegram gives the hour between place and day. */
export const hourBefore = latin(
  /(?:,? ?(?:vào )?(?:hồi|lúc) |, ?)\d{1,2} ?(?:giờ|h|g|:) ?(?:\d{1,2} ?(?:phút|')?)?,? ?$/u,
)

/** Where the name of the place before `date` begins: capitalised words back to a number, a symbol or a bracket. */
export function placeStart(text: string, date: number): number {
  let at = date - (hourBefore.exec(text.slice(Math.max(0, date - 40), date))?.[0].length ?? 0)
  while (at > 0 && ' ,.;:\n'.includes(text.charAt(at - 1))) at -= 1
  let start = at
  let words = 0
  while (at > 0 && words < 6) {
    let from = at
    while (from > 0 && !' \n\t'.includes(text.charAt(from - 1))) from -= 1
    const rule = gluedRule.exec(text.slice(from, at))
    if (rule) return from + rule.index + rule[0].length
    const word = text.slice(from, at)
    if (words === 0 && isFigureOfUnit(text, from, word)) {
      start = from
      words += 1
      at = from - 1
      continue
    }
    if (!isWordOfPlace(word) || (words > 0 && isSymbol(word, text.slice(start, date)))) break
    if (/^\p{Lu}+$/u.test(word) && restOfSymbol.test(text.slice(Math.max(0, from - 8), from))) break
    start = from
    words += 1
    at = from
    while (at > 0 && text.charAt(at - 1) === ' ') at -= 1
    if ('\t\n'.includes(text.charAt(at - 1))) break
    // A word for a unit opens its name; at the end it is a part of one ("Yên Thành").
    if (words > 1 && /^(?:TP|Tp|T|P|Thành|Tỉnh|Huyện|Xã|Quận|Phường)\.?$/u.test(word)) break
  }
  const line = text.lastIndexOf('\n', date - 1) + 1
  if (start > line && inSmallLetters.test(text.slice(line, date))) return line
  return words === 0
    ? behindSymbol(text, line, date)
    : start + (/^(?:[-–—] ?)+/u.exec(text.slice(start, date))?.[0].length ?? 0)
}

/** "Hà nội, ngày …", "Cần giờ ngày …": a place that is all of its line before the day, though its words begin in small letters. */
const inSmallLetters = latin(/^(?!(?:Hôm|Vào|Từ|Kể|Đến|Trong|Ban|Bắt) )\p{Lu}\p{Ll}+(?: \p{L}\p{Ll}*){1,3} ?,? ?$/u)

/** Where a place in small letters begins behind the number; the date's own place when none does. */
function behindSymbol(text: string, line: number, date: number): number {
  const symbol = smallBehindSymbol.exec(text.slice(line, date))
  return symbol ? line + symbol.index + symbol[0].length : date
}

/** "Số: 2549 /TCT-TNCN Hà nội, ngày …": the same behind the number's symbol. */
const smallBehindSymbol = latin(/[/-][\p{Lu}\d&]{2,} (?=\p{Lu}\p{Ll}+(?: \p{Ll}+){1,2}, ?$)/u)
