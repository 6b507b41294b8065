import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** "khóa XI, XII": the same plenum number of another term is another resolution. */
export const plenumItem: Form = {
  id: 'plenum-item',
  description: 'the plenum of a further term',
  rank: 35,
  pattern: '{separator}[khóa ]{roman}',
  examples: [
    {
      text: 'Nghị quyết Trung ương 4 khóa XI, khóa XII.',
      citations: [
        { type: 'NQ', text: 'Nghị quyết Trung ương 4 khóa XI' },
        { type: 'NQ', text: 'XII' },
      ],
    },
  ],
  counterExamples: ['Đại biểu Quốc hội khóa XV, XVI.'],
  build(found, _text, end, before) {
    const { roman } = found
    if (!before?.term || !before.name || !roman) return undefined
    return {
      ...draftOf(found, end),
      start: roman.start,
      name: roman,
      ...(before.type === undefined ? {} : { type: before.type }),
    }
  },
}
