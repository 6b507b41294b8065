import { draftOf } from './build.ts'
import type { Form } from './form.ts'
import { readType } from './types.ts'

/** Words between type and "số": "Báo cáo thẩm tra số …", "Tờ trình bổ sung số …". */
export const qualified: Form = {
  id: 'qualified',
  description: 'type with a qualifier before the number',
  rank: 90,
  pattern: '{type}[,] {qualifier}{mark}[ ]{number}{tail}',
  examples: [],
  counterExamples: [],
  build(found, text, end) {
    const { qualifier } = found
    if (!qualifier) return undefined
    // "Hướng dẫn thi hành Nghị quyết số …": another type begins inside, and the number is its own.
    for (let at = qualifier.start; at < qualifier.end && at >= qualifier.start; at = text.indexOf(' ', at) + 1)
      if (readType(text, at)) return undefined
    return draftOf(found, end)
  },
}
