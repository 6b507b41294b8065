import { issuers } from '../../../lexicon/issuers.ts'
import { isSmall, latin } from '../../../text/letters.ts'
import { isLevelWord } from '../verbs-of-names.ts'
import type { NameReading, NameRule } from './reading.ts'

/** Kinds of bodies whose fields the State has laid down: what follows such a name is none of it. */
const kind = latin(/^(?:Bộ|Sở|Phòng) (?=\p{Lu})/u)
const kinds = ['Bộ ', 'Sở ', 'Phòng ']
const wholeNames = new Set(issuers.flatMap(({ names }) => names.filter((name) => kind.test(name)).map(plain)))
const longestName = 60
const lastKind = latin(/(?:^|[^\p{L}])((?:Bộ|Sở|Phòng) \p{Lu}[^.;:()]{1,50}) $/u)
/** What goes on such a name: whose it is, of what level, where it was named; or what is told of it. */
const goesOn = /^(?:thuộc|trực thuộc|liên quan|phụ trách|có|là|do|cấp|nêu|nói|kể|bạn|đóng|đã|đang|chưa|còn|bị|mới)$/u

/** "Phòng Kinh tế tổng hợp thuộc Văn phòng": the verb belongs to a longer name. */
const owned = /^ (?:thuộc|trực thuộc) /u

/** "Sở Nông nghiệp & Môi trường", "Phòng Văn hoá – Xã hội": one spelling of a name. */
function plain(name: string): string {
  return name.replace(/ & /gu, ' và ').replace(/\s+/gu, ' ').replace(/–/gu, '-').normalize('NFC').toLowerCase()
}

/** Whether the words before the one at hand end in the whole name of a ministry, department or division. */
const endsInWholeName = ({ text, start, at }: NameReading): boolean => isWholeName(text, start, at)

/** Whether words from `start` to the space before `at` end in such a name. */
export function isWholeName(text: string, start: number, at: number): boolean {
  const words = text.slice(Math.max(start, at - longestName), at)
  if (!kinds.some((one) => words.includes(one))) return false
  const name = lastKind.exec(words)?.[1]
  return name !== undefined && wholeNames.has(plain(name))
}

const papers = /^cấp (?:lại |đổi )?bản (?:sao|chính|gốc|xác nhận|cam kết|đồ|vẽ|in|mềm|điện tử|kê)(?!\p{L})/u

/** What ends the name of a body, or makes nobody of it, because that name is whole. */
export const wholeBodyRules: readonly NameRule[] = [
  {
    id: 'actor-gives-papers',
    says: '"cấp" before a copy or a paper is what the body does, and no level of it: "Ủy ban nhân dân xã cấp bản sao …"',
    at: ['cấp'],
    decides: ({ text, at, nameStart }) =>
      at > nameStart && papers.test(text.slice(at, at + 24)) ? { ends: at, stop: 'cấp' } : undefined,
    examples: [{ text: 'Ủy ban nhân dân xã cấp bản sao giấy khai sinh', name: 'Ủy ban nhân dân xã' }],
    counterExamples: [{ text: 'Trưởng ban nhân dân cấp bản rà soát hộ nghèo', name: 'Trưởng ban nhân dân cấp bản' }],
  },
  {
    id: 'actor-whole-name',
    says: 'a verb behind the whole name of a ministry, department or division as the State has named them: "Sở Xây dựng kiểm định …"',
    at: 'a verb',
    decides: (name) => {
      const { text, at, known, word, words, passive } = name
      if (known?.verb === undefined || known.grammar || passive || !isSmall(word.charCodeAt(0))) return undefined
      if (!endsInWholeName(name) || isLevelWord(words) || goesOn.test(words)) return undefined
      if (owned.test(text.slice(known.end, known.end + 12))) return undefined
      return !/(?:^| )(?:do|của|thuộc) [^,;]{0,50}$/u.test(name.read)
        ? { ends: at, stop: name.verb ?? words }
        : undefined
    },
    examples: [
      { text: 'Sở Xây dựng kiểm định chất lượng các trụ sở xây dựng trước năm 2000', name: 'Sở Xây dựng' },
      { text: 'Sở Nông nghiệp và Môi trường tổng hợp chung các nội dung', name: 'Sở Nông nghiệp và Môi trường' },
      { text: 'Giám đốc Sở Xây dựng kiểm tra thiết kế điều chỉnh nút giao', name: 'Giám đốc Sở Xây dựng' },
    ],
    counterExamples: [
      { text: 'Sở Xây dựng tỉnh rà soát biên chế', name: 'Sở Xây dựng tỉnh' },
      { text: 'Các đơn vị thuộc Sở Y tế rà soát biên chế', name: 'Các đơn vị thuộc Sở Y tế' },
    ],
  },
  {
    id: 'actor-for-field',
    says: 'behind such a whole name "đối với": the field that it answers for is told, and no duty: "Bộ Công Thương đối với công trình công nghiệp"',
    at: ['đối'],
    decides: (name) => (name.text.startsWith('đối với ', name.at) && endsInWholeName(name) ? 'nobody' : undefined),
    examples: [{ text: 'Bộ Công Thương đối với công trình phục vụ sản xuất', name: '' }],
    counterExamples: [{ text: 'Bộ Công Thương phục vụ sản xuất', name: 'Bộ Công Thương' }],
  },
]
