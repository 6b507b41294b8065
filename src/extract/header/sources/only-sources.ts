import type { Step } from '../../../model/rule.ts'
import { type HeaderExample, inBrackets, letter, plan } from './example-texts.ts'

type OnlySource = Omit<Step<never, never, HeaderExample>, 'decides'>

/** Fields that are read in one place only. */
export const onlySources = {
  superior: {
    id: 'superior-of-letterhead',
    says: 'the names of the letterhead above the issuer',
    examples: [{ text: plan, value: 'ỦY BAN NHÂN DÂN HUYỆN PHÙ YÊN' }],
    counterExamples: [],
  },
  place: {
    id: 'place-of-date-line',
    says: 'what stands before the day in the place-and-date line, or in the line in brackets that stands for it',
    examples: [
      { text: letter, value: 'Tà Xùa' },
      { text: inBrackets, value: 'Mường Khê' },
    ],
    counterExamples: [],
  },
  urgency: {
    id: 'urgency-of-stamp',
    says: 'a mark of its own among the lines of the head: "HỎA TỐC", "KHẨN"',
    examples: [{ text: letter.replace('V/v dọn', 'HỎA TỐC\nV/v dọn'), value: 'HỎA TỐC' }],
    counterExamples: [],
  },
  secrecy: {
    id: 'secrecy-of-stamp',
    says: 'a mark of its own among the lines of the head: "MẬT", "TỐI MẬT"',
    examples: [{ text: letter.replace('V/v dọn', 'TỐI MẬT\nV/v dọn'), value: 'TỐI MẬT' }],
    counterExamples: [],
  },
} as const satisfies Readonly<Record<string, OnlySource>>
