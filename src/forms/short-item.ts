import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** "Chỉ thị 15, 16 và 19 của Thủ tướng": further numbers, all without symbol. */
export const shortItem: Form = {
  id: 'short-item',
  description: 'a further number without symbol in a list',
  rank: 30,
  pattern: '{separator}[{mark} ]{short}{tail}',
  examples: [
    {
      text: 'Thực hiện nghiêm các Chỉ thị số 15, 16 và 19 của Thủ tướng Chính phủ.',
      citations: [
        { type: 'CT', number: '15', issuer: 'Thủ tướng Chính phủ' },
        { type: 'CT', number: '16', issuer: 'Thủ tướng Chính phủ' },
        { type: 'CT', number: '19', issuer: 'Thủ tướng Chính phủ' },
      ],
    },
  ],
  counterExamples: ['Các tổ 1, 2 và 3 của khu phố.'],
  build(found, text, end, before) {
    const { short, separator } = found
    if (!before?.number || !short || !separator) return undefined
    // Only where the number before has no symbol either, and nothing is counted.
    if (/\p{L}/u.test(text.slice(before.number.start, before.number.end)) || before.date) return undefined
    if (!/(?:,|và|hoặc)/u.test(text.slice(separator.start, separator.end))) return undefined
    return /^(?:[,;.)\]]|$|\n| (?:và|của|ngày|về)(?![\p{L}]))/u.test(text.slice(short.end, short.end + 8))
      ? draftOf(found, end)
      : undefined
  },
}
