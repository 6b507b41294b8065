import { fieldWords, levelPhrases } from '../../lexicon/citation-issuers.ts'
import type { Word as Known } from '../../lexicon/words/words.ts'
import { plainLetters } from '../../text/letters.ts'
import { isWorkOfCompany, namedBefore } from './company.ts'
import {
  isBehindDeed,
  isBehindSerialWork,
  isDeed,
  isFieldPair,
  isOwnWork,
  isShortField,
  knownAt,
  lastOf,
  leadsToDeed,
  leadsToPlace,
  levelAt,
} from './dictionary.ts'
import type { NameAndNext, NameRule } from './name-rule.ts'
import { isCapitals, isWork, readWord, skip, type Word } from './words.ts'

const fieldSyllables = new Set(fieldWords)
const plainLevels = new Set(levelPhrases.map(plainLetters))
/** A place follows, or a level of one. */
const upward = /^ (?:cao|trên|cơ sở|tỉnh|huyện|xã|\p{Lu}|\d)/u

/** The last two syllables begin with a capital: "Cục Giám sát | quản lý". */
const beginsWithCapital = (text: string, last: Word): boolean =>
  /\p{Lu}\p{Ll}* \p{Ll}+$/u.test(text.slice(Math.max(0, last.end - 16), last.end))

/** Whether work right behind a kind of body names it: "Ban Quản lý …", "Tổ công tác kiểm tra …". */
function isNamedByFirst({ text, next, isOpen, isBoard, isTeam }: NameAndNext, found: Known): boolean {
  if (!isOpen) return false
  if (isOwnWork(text, found) || leadsToPlace(text, next)) return true
  return isBoard && (isWork(text, found) || (isTeam && found.syllables > 1) || leadsToDeed(text, next))
}

/** Whether a verb is work that the body is named by. */
function isNamedBy(name: NameAndNext, found: Known): boolean {
  const { text, last, next, bare, inField, isOpen, isBoard, isCompany } = name
  if (isCompany && !namedBefore(text, last)) {
    if (isWorkOfCompany(text, next, found.syllables)) return true
    if (!last.capital || isCapitals(text, last)) return leadsToPlace(text, next)
  }
  if (bare) return isNamedByFirst(name, found)
  const isSecond = isBehindDeed(text, last)
  if (
    isWork(text, found) &&
    isBehindSerialWork(text, last) &&
    (!isBoard || !beginsWithCapital(text, last) || leadsToPlace(text, next))
  )
    return true
  if (isBoard && isSecond && (leadsToPlace(text, next) || (!inField && leadsToDeed(text, next)))) return true
  if (!inField) return isOpen && (isOwnWork(text, found) || (isWork(text, found) && leadsToPlace(text, next)))
  if (isSecond && isOwnWork(text, found) && beginsWithCapital(text, last)) return true
  return isOwnWork(text, found) && (isOpen || leadsToPlace(text, next))
}

/** Whether a small word behind a space belongs to the name, where no stop stands: what no rule takes ends it. */
export const smallWordRules: readonly NameRule<NameAndNext>[] = [
  {
    id: 'name-level',
    says: 'the level of a place, the people’s bodies, an organ of a committee: "Ủy ban nhân dân tỉnh"',
    decides: ({ text, next }) => {
      const count = levelAt(text, next)
      if (count === 0) return undefined
      const { last, phrase } = skip(text, next, count)
      return /^(?:cấp|bản|đoàn|khối|khu vực)$/u.test(phrase) && !upward.test(text.slice(last.end, last.end + 7))
        ? 'ends'
        : last
    },
    examples: [{ text: 'Sở Nội vụ tỉnh họp', value: 'Sở Nội vụ tỉnh' }],
    counterExamples: [{ text: 'Công an Sơn La họp', value: 'Công an Sơn La' }],
  },
  {
    id: 'name-lost-marks',
    says: 'a level whose marks a scanner lost: "tinh", "thanh pho"',
    decides: ({ last, next }) => {
      const city = (last.lower === 'thành' && plainLetters(next.lower) === 'pho') || next.lower === 'thành'
      return city || (/^[a-z]+$/u.test(next.lower) && plainLevels.has(next.lower)) ? next : undefined
    },
    examples: [{ text: 'UBND tinh Sơn La họp', value: 'UBND tinh Sơn La' }],
    counterExamples: [{ text: 'UBND tỉnh Sơn La họp', value: 'UBND tỉnh Sơn La' }],
  },
  {
    id: 'name-number',
    says: 'the number of a unit: "Phòng Công chứng số 1"',
    decides: ({ text, next, placed, whole }) => {
      if (next.lower !== 'số') return undefined
      const after = readWord(text, next.end + 1)
      return !placed &&
        !whole &&
        after?.digits &&
        after.end - after.start < 3 &&
        !/^(?: ngày|[/-])/u.test(text.slice(after.end, after.end + 5))
        ? after
        : after?.digits || /^\d/u.test(text.slice(next.end + 1, next.end + 2))
          ? 'ends'
          : undefined
    },
    examples: [{ text: 'Phòng Công chứng số 1 họp', value: 'Phòng Công chứng số 1' }],
    counterExamples: [{ text: 'UBND xã có số liệu', value: 'UBND xã' }],
  },
  {
    id: 'name-deed',
    says: 'a verb in small letters is what the body does, unless bodies are named by it: "Văn phòng đăng ký đất đai"',
    decides: (name) => {
      const { text, last, next, bare, placed, whole, fieldRun } = name
      if (isFieldPair(`${last.lower} ${next.lower}`)) return undefined
      const found = next.capital ? undefined : knownAt(text, next)
      if (found === undefined || !isDeed(text, found)) return undefined
      if (!whole && !placed && isNamedBy(name, found)) return lastOf(text, next, found)
      return bare && fieldRun && fieldSyllables.has(next.lower) ? undefined : 'ends'
    },
    examples: [{ text: 'Văn phòng đăng ký đất đai tỉnh họp', value: 'Văn phòng đăng ký đất đai tỉnh' }],
    counterExamples: [{ text: 'Văn phòng Chính phủ', value: 'Văn phòng Chính phủ' }],
  },
  {
    id: 'name-further-field',
    says: 'a further noun in small letters behind the first field: "Cục Quản lý chất lượng", "Bộ Chỉ huy quân sự tỉnh"',
    decides: ({ text, last, next, inField, begun, bare, placed, whole, isOpen }) => {
      if (next.capital || placed || whole) return undefined
      if (!(inField && !last.capital) && !begun && !(isOpen && (bare || !last.capital))) return undefined
      const found = knownAt(text, next)
      if (found === undefined || found.grammar || found.adverb || isDeed(text, found)) return undefined
      if (
        !isOpen &&
        (!found.noun || (found.syllables === 1 && !isBehindDeed(text, last) && !isShortField(text, found)))
      )
        return undefined
      return found.noun || found.adjective ? lastOf(text, next, found) : undefined
    },
    examples: [{ text: 'Phòng Quản lý đô thị họp', value: 'Phòng Quản lý đô thị' }],
    counterExamples: [{ text: 'Phòng Quản lý ban hành', value: 'Phòng Quản lý' }],
  },
  {
    id: 'name-small-letters',
    says: 'a small word in a name that goes on so, and a field in small letters: "sở tài chính"',
    decides: ({ text, last, next, isOpen, placed, begun, atField, fieldRun }) => {
      if (isFieldPair(`${last.lower} ${next.lower}`)) return next
      const open = isOpen && !placed && (!last.capital || begun)
      if (!(open || atField || (fieldRun && !placed && fieldSyllables.has(next.lower)))) return undefined
      const found = knownAt(text, next)
      return found === undefined ? next : lastOf(text, next, found)
    },
    examples: [{ text: 'sở tài chính họp', value: 'sở tài chính' }],
    counterExamples: [
      { text: 'Công an Sơn La họp', value: 'Công an Sơn La' },
      { text: 'Ủy ban nhân dân tỉnh phòng, chống dịch tả', value: 'Ủy ban nhân dân tỉnh' },
      { text: 'Ủy ban nhân dân xã giáo dục pháp luật', value: 'Ủy ban nhân dân xã' },
    ],
  },
]
