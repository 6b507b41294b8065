import { lawAbbreviations } from '../lexicon/law-abbreviations.ts'
import { lawNames } from '../lexicon/law-names.ts'
import { titlePairs, titleStops } from '../lexicon/title-words.ts'
import { baseLetter, isSmall, latin, syllableLead } from '../text/letters.ts'
import type { Found, Stretch } from '../text/pattern.ts'

/*
 * The title of a law, code, ordinance: "Luật Tổ chức chính quyền địa phương". It begins with a capital and ends where the sentence
 * goes on: at a mark, a date, "số", a verb. Before a date, year or number and at a mark that end is sure; elsewhere the known names
 * (tables/law-names.ts) tell it, and after them the words that no name holds.
 */
const word = latin(/[\p{L}\p{N}]+(?:[-&][\p{L}\p{N}]+)*/uy)
const stops = new Set(titleStops)
const documentWords = latin(
  /^(?:Luật|luật|Bộ luật|bộ luật|Pháp lệnh|Nghị|nghị|Thông tư|thông tư|Quyết định|quyết định|Chỉ thị|Hiến pháp|pháp luật|văn bản|Văn bản)(?![\p{L}])/u,
)

const known = new Map<number, string[]>()
for (const name of new Set(lawNames)) {
  const lead = syllableLead(name, 0)
  known.set(lead, [...(known.get(lead) ?? []), name])
}
for (const list of known.values()) list.sort((a, b) => b.length - a.length)

function nextWord(text: string, at: number): string | undefined {
  word.lastIndex = at
  return word.exec(text)?.[0]
}

/** "i" stands for "y" in either spelling ("qui phạm"). */
const sameLetter = (a: number, b: number): boolean => a === b || (a + b === 34 && (a === 9 || a === 25))

const abbreviated = latin(/[\p{L}&]+/uy)

/** The words of the name for which an abbreviation stands in the text: how many letters of both. */
function abbreviationAt(text: string, at: number, name: string, from: number): readonly [number, number] | undefined {
  // An abbreviation stands in capitals.
  if (isSmall(text.charCodeAt(at)) || isSmall(text.charCodeAt(at + 1))) return undefined
  abbreviated.lastIndex = at
  const short = abbreviated.exec(text)?.[0] ?? ''
  const words = short === short.toUpperCase() ? lawAbbreviations[short.toLowerCase()] : undefined
  return words !== undefined && name.startsWith(words, from) ? [short.length, words.length] : undefined
}

/**
 * The end of `name` at `at`, whatever case and marks; a lost comma, "và" for one, "các" and abbreviations ("QPPL") are forgiven, and so many letters
 * that are others; or -1.
 */
function nameEnd(text: string, at: number, name: string, slips: number): number {
  let i = at
  let left = slips
  for (let j = 0; j < name.length; j += 1) {
    const wanted = name.charCodeAt(j)
    if (j > 0 && name.charCodeAt(j - 1) === 32) {
      const short = abbreviationAt(text, i, name, j)
      if (short) {
        i += short[0]
        j += short[1] - 1
        continue
      }
      if (text.startsWith('các ', i) && !name.startsWith('các ', j)) i += 4
    }
    const seen = text.charCodeAt(i)
    if (wanted === 44 && seen !== 44) {
      if (text.startsWith(' và ', i)) i += 3
      continue
    }
    if (seen === 44 && name.startsWith(' và ', j)) {
      i += 1
      j += 2
      continue
    }
    const letter = baseLetter(wanted)
    if (letter === 0) {
      if (seen !== wanted && !(wanted === 32 && seen === 10)) return -1
    } else if (!sameLetter(baseLetter(seen), letter)) {
      if (left === 0 || baseLetter(seen) === 0) return -1
      left -= 1
    }
    i += 1
    // A scanner's stray full stop.
    if (name.charCodeAt(j + 1) === 32 && text.charCodeAt(i) === 46 && text.charCodeAt(i + 1) === 32) i += 1
  }
  return baseLetter(text.charCodeAt(i) || 0) > 0 ? -1 : i
}

/** The end of a known name at `at`, or -1. */
function knownEnd(text: string, at: number): number {
  const names = known.get(syllableLead(text, at)) ?? []
  for (const name of names) {
    const end = nameEnd(text, at, name, 0)
    // "Luật gia" is not the law on prices: a lone syllable needs its marks.
    if (end > 0 && (name.includes(' ') || text.slice(at, end).toLowerCase() === name)) return end
  }
  for (const name of names) {
    const end = name.length > longName ? nameEnd(text, at, name, 1) : -1
    if (end > 0) return end
  }
  return -1
}

/** A name so long is told with a letter that is another. */
const longName = 24

/** Reads a title behind its type word. `value` is "known" when the name is known, "sure" when its end is. */
export function readTitle(text: string, at: number, _found: Found): Stretch | undefined {
  const amended = readAmendingTitle(text, at)
  if (amended !== undefined) return amended
  if (documentWords.test(text.slice(at, at + 12))) return undefined
  const end = knownEnd(text, at)
  if (!/\p{Lu}/u.test(text.charAt(at))) {
    if (end > 0) return { start: at, end, value: 'known' }
    // An unknown name in small letters counts before a number or year.
    const walked = notNames.has(nextWord(text, at)?.toLowerCase() ?? '') ? at : walk(text, at)
    return walked > at && toldEnd(text, walked) ? { start: at, end: walked, value: 'sure' } : undefined
  }
  const walked = walk(text, at)
  if (end > 0 && (walked <= end || !sureEnd(text, walked))) return { start: at, end, value: 'known' }
  if (walked <= at) return undefined
  return sureEnd(text, walked) ? { start: at, end: walked, value: 'sure' } : { start: at, end: walked }
}

/** "luật sư", "luật gia", "luật pháp". */
const notNames = new Set(
  'sư gia pháp lệ số này định sửa bổ mới cũ vào từ tại được đã do về kể ngày năm theo của có và trước đó trên nói'.split(
    ' ',
  ),
)

/** Whether a number of a law or its year follows. */
function toldEnd(text: string, at: number): boolean {
  return /^ (?:số:? ?\d+\/\d{4}\/QH|năm \d{4}|ngày \d)/u.test(text.slice(at, at + 20))
}

/** Whether what follows shows that the title ends here. */
function sureEnd(text: string, at: number): boolean {
  return /^(?:,? (?:ngày \d|năm \d{4}|số:? ?\d|được sửa|\(sửa đổi\))| ?[;)"”]|$)/u.test(text.slice(at, at + 16))
}

/** Goes on over the words that a title may hold. */
function walk(text: string, at: number): number {
  let end = at
  for (let count = 0; count < 24; count += 1) {
    let from = end
    if (count > 0) {
      const c = text.charAt(end)
      if (c === ' ') from = end + 1
      else if (c === ',' && (commaInside(text, end) || commaCloses(text, end))) from = end + 2
      else break
    }
    const next = nextWord(text, from)
    if (next === undefined) break
    const lower = next.toLowerCase()
    if (count > 0 && !isSecondOfName(text, at, from, count) && endsTitle(text, from, next)) break
    if (lower === 'và' && count > 0) {
      const after = text.charAt(from + 2) === ' ' ? (nextWord(text, from + 3) ?? '') : ''
      if (
        after === '' ||
        after === 'sửa' ||
        after === 'bổ' ||
        documentWords.test(text.slice(from + 3, from + 15)) ||
        stopsAt(text, from + 3, after.toLowerCase())
      )
        break
    }
    end = from + next.length
  }
  return end
}

/** "Luật Ban | hành VBQPPL", "Luật Ban hành | quyết định hành chính": a name that begins with a word that ends names elsewhere. */
function isSecondOfName(text: string, at: number, from: number, count: number): boolean {
  if (count > 3 || !/^\p{Lu}/u.test(text.charAt(at)) || text.charAt(from - 1) !== ' ') return false
  const first = nextWord(text, at)
  if (first === undefined || !stops.has(first.toLowerCase()) || !/^\p{Ll}/u.test(text.charAt(from))) return false
  if (count === 1) return from === at + first.length + 1
  return /^ban hành (?:\p{Ll}+ )?$/iu.test(text.slice(at, from)) && documentWords.test(text.slice(at + 9, at + 21))
}

/** "Luật Ban hành văn bản | pháp luật". */
const ofLaws = latin(/(?:văn bản|phạm) pháp(?: luật)?$/iu)

function endsTitle(text: string, from: number, next: string): boolean {
  if (ofLaws.test(text.slice(from - 13, from + next.length))) return false
  return (
    /^\d+$/u.test(next) || stopsAt(text, from, next.toLowerCase()) || documentWords.test(text.slice(from, from + 12))
  )
}

function stopsAt(text: string, at: number, lower: string): boolean {
  if (!stops.has(lower)) return false
  const ahead = text.slice(at, at + 16).toLowerCase()
  return !titlePairs.some((pair) => pair.startsWith(lower) && ahead.startsWith(pair))
}

/** A comma inside an unknown name: small words go on to the number of a law or to its day ("…, … và … số 84/2025/QH15"). */
function commaInside(text: string, at: number): boolean {
  return /^(?:, (?:\p{Ll}|\p{Lu}{2})[\p{L}& ]{1,60}){1,4} (?:số \d{1,3}\/\d{4}\/(?:QH|UBTVQH)|ngày \d{1,2}[ /]|năm \d{4})/u.test(
    text.slice(at, at + 200),
  )
    ? !/(?:Luật|luật|nghị định|thông tư|quyết định|trước|kể|từ|vào|đến|hết) /u.test(
        text.slice(at, at + 200).split(/(?:số \d|ngày \d|năm \d)/u)[0] ?? '',
      )
    : false
}

/** Words with which a sentence goes on behind a comma: no part of a name. */
const sentenceWords = latin(
  /(?<!\p{L})(?:theo|quy định|doanh nghiệp|cơ quan|tổ chức|cá nhân|người|việc|đồng thời|trong đó|cụ thể|như|nếu|khi|thì|được|phải|các|một|của|và|bao gồm|gồm|tại|từ|do|để|nghị|thông tư|pháp luật|nhằm|đảm bảo|bảo đảm|thực hiện|có|không|sửa đổi|năm|ngày|số|điều|khoản|cũng|với|về|là|hay|hoặc) ?/iu,
)
const short = latin(
  /^, (\p{Ll}+(?: \p{Ll}+){1,3})(?:[.;)]|$|\n| và (?:các )?(?:văn bản|luật|nghị định|thông tư|hướng dẫn|quy định)(?!\p{L})|, (?:các )?(?:luật|nghị định|thông tư)(?!\p{L}))/iu,
)

/** "Luật An toàn đập, hồ chứa nước;": a few small words behind the comma, and then the sentence ends or another document follows. */
function commaCloses(text: string, at: number): boolean {
  const part = short.exec(text.slice(at, at + 50))?.[1]
  return part !== undefined && part === part.toLowerCase() && !sentenceWords.test(part)
}

const intro = latin(
  /(?:s[uưửứừữự]a? đ[oổôỗồốộ]i|b[oổôỗồốộéeởỏ]?d? sung)(?:,? (?:b[oổôỗồốộéeởỏ]?d? sung|thay thế))?(?: và (?:bổ sung|bãi bỏ))? (?:(?:một số (?:điều|nội dung)|(?:các )?(?:điều|khoản|điểm) [\d, vàa-zđ]{1,60}?|\d+ (?:điều|luật))(?: và phụ lục(?: \d+)?(?: [\p{L}, ]{3,110}?(?= của (?:luật|bộ luật|pháp lệnh)))?)?(?: của| tại)? ?)?(?:các |\d+ )?/iuy,
)
const inner = latin(/(?:bộ luật|luật|pháp lệnh) ?/iuy)
const related = latin(
  /(?:(?:có )?liên quan (?:đến|tới)|trong lĩnh vực|thuộc lĩnh vực) [\p{L}, ]{3,90}?(?= (?:số \d|ngày \d|năm \d|có |được |đã |này)|[;.\n()]|$)/uy,
)
const link = latin(
  /^(?:[,;]| và|[,;] và)( các)? (?:Luật|luật|Bộ luật|Pháp lệnh|LUẬT|BỘ LUẬT)(?! (?:sửa đổi|Sửa đổi|số)) /u,
)

const anyLaw = /(?:Luật|luật|Bộ luật|Pháp lệnh|LUẬT|BỘ LUẬT)/u

/** Behind a list with semicolons: the sentence ends, or the names are explained; a number or a day is that of the last law alone. */
const closesList = /^(?:[.)\n“”"]| \(| (?:được|có hiệu lực|đã)(?!\p{L})|$)/u
const fewestBySemicolon = 3

const numberOfInner = latin(/,? số:? ?\d{1,3}\/\d{4}\/(?:QH|UBTVQH) ?\d{1,2}(?!\d)/uy)
const fewestNumbered = 3

/**
 * The end of "Luật A số 1/2032/QH17, Luật B số 2/2032/QH17 và Luật C số 3/2032/QH17" behind "sửa đổi … của", or -1: where each of several laws has its
 * number, none is that of the amending law.
 */
function numberedEnd(text: string, at: number): number {
  let end = at
  for (let laws = 1; laws < 12; laws += 1) {
    inner.lastIndex = end
    if (!inner.test(text)) return -1
    const from = inner.lastIndex
    numberOfInner.lastIndex = Math.max(walk(text, from), knownEnd(text, from))
    if (numberOfInner.lastIndex <= from || !numberOfInner.test(text)) return -1
    end = numberOfInner.lastIndex
    const next = link.exec(text.slice(end, end + 24))?.[0]
    if (next === undefined) return laws < fewestNumbered ? -1 : end
    if (next.startsWith(';')) return -1
    end += next.search(anyLaw)
  }
  return -1
}

/**
 * "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": one name, the inner laws are no citations. Semicolons part the inner laws only
 * where there are three or more, none with a number or a day; else what stands behind the first is cited by itself.
 */
function readAmendingTitle(text: string, at: number): Stretch | undefined {
  intro.lastIndex = at
  if (!intro.test(text)) return undefined
  let end = intro.lastIndex
  let found = /\d+ luật ?$/iu.test(text.slice(at, end).trimEnd())
  if (found) {
    related.lastIndex = end
    if (related.test(text)) end = related.lastIndex
  }
  const numbered = numberedEnd(text, end)
  if (numbered > 0) return { start: at, end: numbered, value: 'known' }
  let beforeSemicolon = -1
  let laws = 0
  for (; laws < 12; laws += 1) {
    inner.lastIndex = end
    if (!inner.test(text)) break
    const from = inner.lastIndex
    related.lastIndex = from
    const walked = related.test(text) ? related.lastIndex : Math.max(walk(text, from), knownEnd(text, from))
    if (walked <= from) break
    found = true
    end = walked
    const next = link.exec(text.slice(end, end + 24))
    if (!next) {
      laws += 1
      break
    }
    if (beforeSemicolon < 0 && next[0].startsWith(';')) beforeSemicolon = end
    end += next[0].search(anyLaw)
  }
  while (/[ ,;]/u.test(text.charAt(end - 1))) end -= 1
  if (beforeSemicolon > 0 && (laws < fewestBySemicolon || !closesList.test(text.slice(end, end + 14))))
    end = beforeSemicolon
  if (/ và$/u.test(text.slice(end - 3, end))) end -= 3
  return found ? { start: at, end, value: 'known' } : undefined
}
