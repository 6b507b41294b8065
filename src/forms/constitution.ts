import { typesCitedAs } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** The constitution, with its year or without. */
export const constitution: Form = {
  id: 'constitution',
  description: 'the constitution, with its year or without',
  rank: 85,
  pattern: '{type}[ nước cộng hòa xã hội chủ nghĩa việt nam][ {mark}[ ]{number}][[,] {date}]',
  types: typesCitedAs('constitution'),
  examples: [
    {
      text: 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
      citations: [{ type: 'HP', title: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam' }],
    },
    { text: 'Theo Hiến pháp năm 2013.', citations: [{ type: 'HP', title: 'Hiến pháp', date: '2013' }] },
  ],
  counterExamples: ['Tìm hiểu hiến pháp và pháp luật.'],
  build(found, text, end) {
    const draft = draftOf(found, end)
    if (!draft.typeAt || !/^\p{Lu}/u.test(text.slice(draft.start, draft.start + 1))) return undefined
    // "Hiến pháp 2013": the year without its word.
    const year = draft.date ? undefined : /^ ((?:19|20)\d{2})(?![\d/])/u.exec(text.slice(end, end + 6))
    const full = /^(?:hiến pháp) nước cộng hòa xã hội chủ nghĩa việt nam/iu.exec(text.slice(draft.start, end))
    const titleEnd = full ? draft.start + full[0].length : draft.typeAt.end
    return {
      ...draft,
      title: { start: draft.start, end: titleEnd },
      ...(year ? { end: end + year[0].length, date: { start: end + 1, end: end + 5, value: year[1] ?? '' } } : {}),
    }
  },
}
