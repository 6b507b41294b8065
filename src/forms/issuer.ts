import { openHeads } from '../lexicon/citation-issuers.ts'
import { typesThat } from '../lexicon/document-types.ts'
import { latin } from '../text/letters.ts'
import type { Found, Stretch } from '../text/pattern.ts'
import { nextWord } from './issuer/goes-on.ts'
import { companies, fields, heads, listsFields, looseHeadAt } from './issuer/heads.ts'
import { isAbbreviation, phraseAt, readWord, skip } from './issuer/words.ts'

const open = new Set(openHeads)
const levels = new Set(['tỉnh', 'phố', 'tp', 'huyện', 'quận', 'xã', 'phường', 'trấn'])
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
  const count = phraseAt(text, first, heads) || looseHeadAt(text, first)
  if (count === 0 && !isAbbreviation(text, first)) return -1
  if (first.lower === 'các' && count === 0) return -1
  let { last, phrase } = skip(text, first, Math.max(count, 1))
  let isOpen = open.has(phrase) || /^bc[đh]/u.test(phrase)
  const isCompany = companies.test(text.slice(at, at + 16))
  let hasFields = listsFields(phrase)
  let inPlace = false
  let fieldRun = hasFields
  let atField = last.capital && hasFields
  for (let steps = 0; steps < 40; steps += 1) {
    const next = nextWord(text, last, { isOpen, hasFields, atField, fieldRun, isCompany }, told)
    if (!next) break
    fieldRun = next.start > last.end + 1 ? !next.capital : fieldRun && !next.capital
    // "Pháp chế", "Phát triển": the second syllable of a field stands in lower case.
    atField = next.capital && hasFields && !inPlace
    if (levels.has(next.lower)) inPlace = true
    last = next
    const inner = phraseAt(text, next, heads)
    if (inner > 1) {
      const skipped = skip(text, next, inner)
      phrase = skipped.phrase
      last = skipped.last
      isOpen ||= open.has(phrase)
      hasFields = listsFields(phrase)
      fieldRun = hasFields
      atField = false
    } else if (next.capital && fields.has(next.lower)) hasFields = true
  }
  // "tỉnh Quảng Trị (cũ)": of the units before a merger.
  return text.startsWith(' (cũ)', last.end) ? last.end + 5 : last.end
}
