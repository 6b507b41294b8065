import { typesCitedAs } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** A congress's resolution by its number: "Nghị quyết Đại hội XIII", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV". */
export const congress: Form = {
  id: 'congress',
  description: 'resolution of a congress',
  rank: 87,
  pattern: '{type} {congress}[,][ nhiệm kỳ {years}][ của {issuer}]',
  types: typesCitedAs('congress'),
  examples: [
    {
      text: 'Thực hiện Nghị quyết Đại hội XIII của Đảng.',
      citations: [{ type: 'NQ', text: 'Nghị quyết Đại hội XIII của Đảng', issuer: 'Đảng' }],
    },
    {
      text: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
      citations: [{ type: 'NQ', text: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', issuer: 'Đảng' }],
    },
    {
      text: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025.',
      citations: [{ type: 'NQ', text: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, nhiệm kỳ 2020 - 2025' }],
    },
  ],
  counterExamples: ['Nghị quyết đại hội các chi bộ được thông qua.'],
  build(found, text, end) {
    let stop = end
    while (/[ ,]/u.test(text.charAt(stop - 1))) stop -= 1
    const draft = draftOf(found, stop)
    const { congress: name } = found
    return name ? { ...draft, name: { start: draft.start, end: name.end } } : undefined
  },
}
