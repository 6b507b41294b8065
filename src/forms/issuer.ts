import { boardHeads, openHeads } from '../lexicon/body-heads.ts'
import { typesThat } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import type { Found, Stretch } from '../text/pattern.ts'
import { levelAt, workHeadAt } from './issuer/dictionary.ts'
import { nextWord } from './issuer/goes-on.ts'
import {
  companies,
  hasSmallFields,
  headAt,
  heads,
  isWhole,
  listsFields,
  looseHeadAt,
  nounHeadAt,
} from './issuer/heads.ts'
import { endsName, isAbbreviation, isCapitals, isPlace, phraseAt, readWord, skip } from './issuer/words.ts'

const open = new Set(openHeads)
const boards = new Set(boardHeads)
const joint = latin(/(?:TTLT|NQLT|LT|LB|TTLB)/u)

/**
 * Reads the name of a body at `at`: "Ủy ban nhân dân tỉnh", "Bộ Văn hóa, Thể thao và Du lịch", "Ban Chỉ đạo phòng, chống dịch tỉnh".
 * Several bodies are read together only for joint documents.
 */
export function readIssuer(text: string, at: number, found: Found): Stretch | undefined {
  const several = isJoint(text, found)
  let end = readBody(text, at)
  if (end < 0) return undefined
  const company = companies.test(text.slice(at, at + 10))
  for (let more = 0; more < 12; more += 1) {
    // The two bodies of the Central Committee speak together: "của Bộ Chính trị, Ban Bí thư".
    if (
      !several &&
      !company &&
      !/bộ chính trị(?:,| và) ban bí thư(?!\p{L})/iu.test(text.slice(Math.max(at, end - 12), end + 16))
    )
      break
    if (!several && !company && end - at > 12) break
    const link = /(?:,| và|, và| -) (?=\p{L})/uy
    link.lastIndex = end
    if (!link.test(text)) break
    // Companies write letters together: "của Ngân hàng A và Ngân hàng B".
    if (
      !several &&
      company &&
      !(text.startsWith(' và ', end) && companies.test(text.slice(link.lastIndex, link.lastIndex + 10)))
    )
      break
    const next = readBody(text, link.lastIndex)
    if (next < 0) break
    end = next
  }
  return { start: at, end }
}

const jointTypes = typesThat('joint')

function isJoint(text: string, found: Found): boolean {
  const { number, type } = found
  if (type?.value !== undefined && jointTypes.has(type.value)) return true
  return number !== undefined && joint.test(text.slice(number.start, number.end))
}

/** The end of one body's name, or -1; `told` gets the rule of each word. */
export function readBody(text: string, at: number, told?: (rule: string) => void): number {
  const first = readWord(text, at)
  if (!first) return -1
  const listed = phraseAt(text, first, heads)
  const loose = listed > 1 ? 0 : looseHeadAt(text, first)
  const count = Math.max(listed, loose) || nounHeadAt(text, first) || workHeadAt(text, first)
  if (count === 0 && (!isAbbreviation(text, first) || endsName(text, first))) return -1
  if (first.lower === 'các' && count === 0) return -1
  let { last, phrase } = skip(text, first, Math.max(count, 1))
  let isOpen = open.has(phrase) || /^bc[đh]/u.test(phrase)
  let isCompany = companies.test(text.slice(at, at + 16))
  const isOffice = /^(?:văn phòng|vp)(?!\p{L})/iu.test(text.slice(at, at + 10))
  let hasFields = count === 0 || listsFields(phrase)
  let whole = isWhole(phrase)
  let bare = count > 0 && !whole
  let placed = false
  let begun = false
  let inField = false
  let isBoard = boards.has(phrase)
  let fieldRun = hasSmallFields(phrase)
  let atField = last.capital && hasFields
  for (let steps = 0; steps < 40; steps += 1) {
    const around = {
      isOpen,
      hasFields,
      atField,
      fieldRun,
      isCompany,
      isOffice,
      bare,
      placed,
      whole,
      begun,
      inField,
      isBoard,
    }
    const next = nextWord(text, last, around, told)
    if (!next) break
    fieldRun = next.start > last.end + 1 ? !next.capital : fieldRun && !next.capital
    // "Pháp chế", "Phát triển": the second syllable of a field stands in lower case.
    begun = next.capital && (bare || !last.capital || next.start > last.end + 1 || isCapitals(text, last))
    atField = begun && hasFields && !placed
    // "các cơ quan", "về phòng, chống tham nhũng": what follows is the first field as well.
    bare = next.lower === 'các' || next.lower === 'về' || next.lower === 'chống'
    inField ||= /\p{Lu}/u.test(text.slice(last.end, next.end))
    if (bare) placed = false
    if (isPlace(text, next)) placed = true
    if (next.lower === 'dân' && /nhân $/iu.test(text.slice(next.start - 5, next.start))) placed = true
    last = next
    const inner = headAt(text, next)
    if (inner > 1 || (inner === 1 && (begun ? !placed : phraseAt(text, next, heads) === 0))) {
      const skipped = skip(text, next, inner)
      isCompany ||= companies.test(text.slice(next.start, next.start + 16))
      last = skipped.last
      // "Ban Chỉ đạo Trung ương": a level.
      if (isWhole(skipped.phrase) && levelAt(text, next) > 0) {
        placed = true
        continue
      }
      phrase = skipped.phrase
      isOpen ||= open.has(phrase)
      hasFields = listsFields(phrase)
      isBoard = boards.has(phrase)
      whole = isWhole(phrase)
      bare = !whole
      placed = false
      begun = false
      inField = false
      fieldRun = hasSmallFields(phrase)
      atField = false
    }
  }
  // "tỉnh Quảng Trị (cũ)": of the units before a merger.
  return text.startsWith(' (cũ)', last.end) ? last.end + 5 : last.end
}
