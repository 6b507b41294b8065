import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** A law, code or ordinance by its name, with number, year or day, or without. */
export const law: Form = {
  id: 'law',
  description: 'law, code or ordinance by name',
  rank: 105,
  pattern: '{type} {title}[,][ {mark}[ ]{number}][,][ {date}]',
  types: ['L', 'BL', 'PL'],
  examples: [],
  counterExamples: [],
  build(found, text, end) {
    const draft = draftOf(found, end)
    if (!found.title || !draft.typeAt) return undefined
    const sure = found.title.value === 'known' || found.number || found.date
    if (!sure) return undefined
    let stop = end
    while (/[ ,]/u.test(text.charAt(stop - 1))) stop -= 1
    return { ...draft, end: stop, title: { start: draft.typeAt.start, end: found.title.end } }
  },
}
