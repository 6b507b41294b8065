import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** After a number without "số" the sentence must go on as after a name, not as after a count. */
const asAfterName =
  /^(?:[,;.)\]":”]|$|\n|\t| (?:của|ngày|năm|tháng|về|và|đã|quy định|là|được|có|ban hành|theo|trong|tại|cho|thì|hay|hoặc|cũng|do|khóa|sửa|hướng dẫn|để|-|\()(?![\p{L}]))/u
const countable = new Set(['BC', 'TB', 'KH', 'CTr', 'DA', 'PA', 'VB', 'BB', 'ĐA', 'TTr', 'HD', 'PL', 'L', 'BL', 'HP', 'ĐL', 'LKG', 'GM'])

/** A number without its symbol: "Chỉ thị 05", "Nghị định 15/2020", "Công văn số 4577 ngày 29/11/2021 của …". */
export const shortNumbered: Form = {
  id: 'short-numbered',
  description: 'number without its symbol',
  rank: 80,
  pattern: '{type}[ {mark}] {short}{tail}',
  examples: [],
  counterExamples: [],
  build(found, text, end) {
    const { type, mark, short } = found
    if (!type || !short) return undefined
    if (mark)
      return /^ (?:triệu|tỷ|nghìn|đồng|người|trường hợp|hộ|lần|%)(?![\p{L}])/u.test(text.slice(short.end, short.end + 14))
        ? undefined
        : draftOf(found, end)
    const small = /^\p{Ll}/u.test(text.slice(type.start, type.start + 1))
    const padded = /^0|\//u.test(text.slice(short.start, short.end))
    const told = found.date !== undefined || found.issuer !== undefined
    if (small && !padded && !told) return undefined
    if (countable.has(type.value ?? '') && !padded && !told) return undefined
    return asAfterName.test(text.slice(short.end, short.end + 12)) ? draftOf(found, end) : undefined
  },
}
