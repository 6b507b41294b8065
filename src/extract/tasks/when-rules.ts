import type { Step } from '../../model/rule.ts'
import type { FoundDeadline } from '../../text/deadlines.ts'
import { latin } from '../../text/letters.ts'

/** The terms that the words of a task give, in their order. Offsets are of the words. */
export interface WhenClues {
  readonly words: string
  readonly terms: readonly FoundDeadline[]
}

/** An item of a chỉ thị of 12/10/2031 and the value of its deadline. */
export interface WhenExample {
  readonly text: string
  readonly value: string
}

/** A term that a line of its own gives. */
export const labelledTerm: Omit<Step<never, never, WhenExample>, 'decides'> = {
  id: 'when-of-labelled-line',
  says: 'a labelled line, bracket or cell: "Thời gian hoàn thành: Quý IV/2031"',
  examples: [{ text: 'Phát áo phao (thời gian hoàn thành: quý IV năm 2031).', value: '2031-Q4' }],
  counterExamples: [{ text: 'Phát áo phao trước ngày 15/11/2031.', value: '2031-11-15' }],
}

/** What others hand in by then: it is only received, or put together. */
const ofOthers = latin(
  /(?:^|[.;:,] |\p{L} )(?:nhận|tiếp nhận|thu nhận|tổng hợp|thu|rà soát|xử lý|thẩm định) [^.;]{0,70}(?:của (?:các|những|\p{Lu})|(?:do|từ|các|những) [^.;,]{2,50}(?:gửi|nộp|báo cáo|cung cấp))[^.;,]{0,40}[ ,]*$|(?<!\p{L})(?:do|mà) (?:các|những|từng|mỗi|đơn vị|cơ sở|\p{Lu})[^.;,]{1,60} (?:gửi|nộp|lập|báo cáo|cung cấp|đăng ký|chuyển)(?: về| đến| lên)?[ ,]*$/iu,
)

/** Where the words of time begin in a term that may open with its verb: "gửi | trước ngày …". */
const cueOf = (words: string, { start, end }: FoundDeadline): number =>
  start + (/^(?:hoàn thành|xong|và|gửi|nộp|báo cáo) /iu.exec(words.slice(start, end))?.[0].length ?? 0)

const binds = ({ bound }: FoundDeadline): boolean => bound !== 'target'

/** Which of several terms is that of the task. The order is the meaning. */
export const whenRules: readonly Step<WhenClues, FoundDeadline, WhenExample>[] = [
  {
    id: 'when-all-is-done',
    says: 'the later term by which the whole is finished: "gửi dự thảo trước ngày …, hoàn thành trước ngày …"',
    decides: ({ words, terms }) => {
      const finishes = ({ start, end }: FoundDeadline): boolean =>
        /(?:xong|hoàn thành)/u.test(words.slice(Math.max(0, start - 12), end))
      const first = terms.find(binds)
      if (!first || finishes(first)) return undefined
      return terms.find((one) => one.value > first.value && binds(one) && finishes(one))
    },
    examples: [
      {
        text: 'Gửi dự thảo trước ngày 18/11/2031, tổ chức xong trước ngày 28/11/2031.',
        value: '2031-11-28',
      },
    ],
    counterExamples: [{ text: 'Tổ chức xong trước ngày 28/11/2031.', value: '2031-11-28' }],
  },
  {
    id: 'when-within-range',
    says: 'the narrower term inside a range: "trong tuần từ 10/11 đến 16/11, xong trước ngày 14/11"',
    decides: ({ terms }) => {
      const first = terms.find(binds)
      const { from } = first ?? {}
      if (first === undefined || from === undefined) return undefined
      return terms.find((one) => one.start > first.start && one.value < first.value && one.value >= from && binds(one))
    },
    examples: [
      { text: 'Tổng vệ sinh từ ngày 10/11 đến ngày 16/11/2031, xong trước ngày 14/11/2031.', value: '2031-11-14' },
    ],
    counterExamples: [{ text: 'Tổng vệ sinh từ ngày 10/11 đến ngày 16/11/2031.', value: '2031-11-16' }],
  },
  {
    id: 'when-others-send-first',
    says: 'the later term, where by the first one others only hand in: "nhận danh sách của các xã trước ngày …, trình ký trước ngày …"',
    decides: ({ words, terms }) => {
      const first = terms.find(binds)
      if (!first || !ofOthers.test(words.slice(Math.max(0, first.start - 120), cueOf(words, first)))) return undefined
      return terms.find((one) => one.value > first.value && binds(one))
    },
    examples: [
      {
        text: 'Nhận danh sách của các xã trước ngày 18/11/2031, trình Chủ tịch ký trước ngày 28/11/2031.',
        value: '2031-11-28',
      },
      {
        text: 'Tổng hợp báo cáo do các xã gửi trước ngày 18/11/2031, trình Chủ tịch chậm nhất ngày 28/11/2031.',
        value: '2031-11-28',
      },
    ],
    counterExamples: [
      { text: 'Gửi danh sách trước ngày 18/11/2031, tập huấn các xã trước ngày 28/11/2031.', value: '2031-11-18' },
    ],
  },
  {
    id: 'when-first-term',
    says: 'the first term that binds: "trước ngày …", "chậm nhất …"',
    decides: ({ terms }) => terms.find(binds),
    examples: [{ text: 'Phát áo phao trước ngày 15/11/2031.', value: '2031-11-15' }],
    counterExamples: [{ text: 'Phấn đấu đến năm 2035 mọi bến đò có áo phao.', value: '2035' }],
  },
  {
    id: 'when-aim',
    says: 'the term of an aim, where nothing binds: "phấn đấu đến năm 2035"',
    decides: ({ terms }) => terms[0],
    examples: [{ text: 'Phấn đấu đến năm 2035 mọi bến đò có áo phao.', value: '2035' }],
    counterExamples: [{ text: 'Phát áo phao trước ngày 15/11/2031.', value: '2031-11-15' }],
  },
]
