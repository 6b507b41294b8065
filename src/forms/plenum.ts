import { typesCitedAs } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** A plenum's resolution or conclusion by its number and term: "Nghị quyết Trung ương 4 khóa XII". */
export const plenum: Form = {
  id: 'plenum',
  description: 'resolution or conclusion of a plenum of the Central Committee',
  rank: 88,
  pattern: '{type} {plenum}[ của Đảng][,] [\\(]khóa {roman}',
  types: typesCitedAs('plenum'),
  examples: [
    {
      text: 'Thực hiện Nghị quyết Trung ương 4 khóa XII về xây dựng Đảng.',
      citations: [{ type: 'NQ', text: 'Nghị quyết Trung ương 4 khóa XII' }],
    },
    {
      text: 'Thực hiện Nghị quyết Trung ương 4 khóa XI, XII.',
      citations: [
        { type: 'NQ', text: 'Nghị quyết Trung ương 4 khóa XI' },
        { type: 'NQ', text: 'XII' },
      ],
    },
    {
      text: 'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII.',
      citations: [{ type: 'NQ', text: 'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII' }],
    },
    {
      text: 'Kết luận Hội nghị Trung ương 4 (khóa XIII).',
      citations: [{ type: 'KL', text: 'Kết luận Hội nghị Trung ương 4 (khóa XIII)' }],
    },
  ],
  counterExamples: ['Nghị quyết của Trung ương và của tỉnh.'],
  build(found, text, end) {
    const draft = draftOf(found, end)
    const closed = text.charAt(end) === ')' && text.slice(draft.start, end).includes('(') ? end + 1 : end
    return { ...draft, end: closed, name: { start: draft.start, end: closed } }
  },
}
