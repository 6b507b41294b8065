import { wordAt } from '../../../lexicon/words/words.ts'
import type { Step } from '../../../model/rule.ts'
import { personEnd } from '../persons.ts'
import { plainSubject } from '../plain-subject.ts'
import { skipSpaces, verbAt } from '../verbs.ts'
import type { ActorExample, NameEnds } from './reading.ts'

/** Words that may begin with who acts. Offsets in `text`. */
export interface Beginning {
  readonly text: string
  readonly at: number
  readonly end: number
  /** How a body or a person in office begins there: "các Sở "; undefined where none does. */
  readonly head: string | undefined
}

/** What leaders are told to do themselves: "Lãnh đạo trực tiếp kiểm tra". */
const byThemselves = /^(?:trực tiếp|chủ động|thường xuyên|chịu trách nhiệm|có trách nhiệm|phối hợp|chủ trì|tham gia)$/u

/** Who acts may begin otherwise than as the names do that are read word by word. */
export const beginnings: readonly Step<Beginning, NameEnds | 'nobody', ActorExample>[] = [
  {
    id: 'actor-without-head',
    says: 'no word of a body begins it: a person with an occupation before a verb, a group before a colon, else nobody',
    decides: ({ text, at, end, head }) => {
      if (head !== undefined) return undefined
      const subject = plainSubject(text, at, end)
      return subject ? { ends: subject.after, stop: subject.stop } : 'nobody'
    },
    examples: [
      { text: 'Các chiến sĩ: điểm danh trước giờ xuất phát', name: 'Các chiến sĩ' },
      { text: 'Tăng cường kiểm tra các bến đò', name: '' },
    ],
    counterExamples: [{ text: 'Các trạm y tế: kiểm tra tủ thuốc', name: 'Các trạm y tế' }],
  },
  {
    id: 'actor-to-lead',
    says: '"Lãnh đạo" before a verb of two words or more is what somebody does: "Lãnh đạo xây dựng Đề án …"',
    decides: ({ text, at, end, head }) => {
      if (head === undefined || !/^[Ll]ãnh đạo $/u.test(head)) return undefined
      const verb = verbAt(text, at + head.length, end)
      return verb?.includes(' ') && !byThemselves.test(verb) ? 'nobody' : undefined
    },
    examples: [{ text: 'Lãnh đạo xây dựng đề án bến đò', name: '' }],
    counterExamples: [{ text: 'Lãnh đạo Sở xây dựng đề án bến đò', name: 'Lãnh đạo Sở' }],
  },
  {
    id: 'actor-person',
    says: 'a person spoken of by a title: the name ends with its capitals',
    decides: ({ text, at, end }) => {
      const ends = personEnd(text, at)
      if (ends === undefined || ends >= end) return undefined
      const deed = skipSpaces(text, ends)
      return { ends: deed, stop: verbAt(text, deed, end) ?? text.slice(deed, wordAt(text, deed)?.end ?? deed) }
    },
    examples: [{ text: 'Đồng chí Lò Thị Mai viết kịch bản', name: 'Đồng chí Lò Thị Mai' }],
    counterExamples: [{ text: 'Đồng chí Bí thư Huyện ủy chủ trì', name: 'Đồng chí Bí thư Huyện ủy' }],
  },
]
