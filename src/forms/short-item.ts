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
    {
      text: 'Chiểu Sắc lệnh số 9 ngày 3-10-1945 và số 24 ngày 5-12-1945 của Chủ tịch Chính phủ;',
      citations: [
        { type: 'SL', number: '9', date: '1945-10-03', issuer: 'Chủ tịch Chính phủ' },
        { type: 'SL', number: '24', date: '1945-12-05', issuer: 'Chủ tịch Chính phủ' },
      ],
    },
  ],
  counterExamples: ['Các tổ 1, 2 và 3 của khu phố.'],
  build(found, text, end, before) {
    const { short, separator } = found
    if (!before?.number || !short || !separator) return undefined
    // Only where the number before has no symbol either, and nothing is counted.
    if (/\p{L}/u.test(text.slice(before.number.start, before.number.end))) return undefined
    // "Sắc lệnh số 63 ngày 22-11-1945 và số 77 ngày 21-12-1945": behind a day a number says so, and has a day of its own.
    if (before.date && !(found.mark && /^,? ngày \d/u.test(text.slice(short.end, short.end + 10)))) return undefined
    if (!/(?:,|và|hoặc)/u.test(text.slice(separator.start, separator.end))) return undefined
    return /^(?:[,;.)\]]|$|\n| (?:và|của|ngày|về)(?![\p{L}]))/u.test(text.slice(short.end, short.end + 8))
      ? draftOf(found, end)
      : undefined
  },
}
