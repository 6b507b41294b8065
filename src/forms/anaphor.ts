import { typesCitedAs, typesThat } from '../lexicon/document-types.ts'
import { draftOf } from './build.ts'
import type { Form } from './form.ts'

/** Words that name documents in small letters too. */
const told = typesThat('small-anaphor')

/** "Nghị quyết nêu trên", "văn bản trên": a document that was named before. */
export const anaphor: Form = {
  id: 'anaphor',
  description: 'a document named before',
  rank: 20,
  pattern: '{type}( (nêu|nói|dẫn|kể|đã nêu) (trên đây|ở trên|trên)| trên đây| trên)',
  types: typesCitedAs('anaphor'),
  examples: [
    {
      text: 'Căn cứ Công văn số 12/UBND-VX, các đơn vị thực hiện Công văn nêu trên.',
      citations: [
        { type: 'CV', number: '12/UBND-VX' },
        { kind: 'anaphor', type: 'CV', text: 'Công văn nêu trên' },
      ],
    },
    { text: 'Các đơn vị nghiên cứu văn bản trên.', citations: [{ kind: 'anaphor', type: 'VB', text: 'văn bản trên' }] },
  ],
  counterExamples: ['Thông báo trên loa truyền thanh.', 'Báo cáo trên địa bàn tỉnh, kế hoạch trên cơ sở nguồn lực.'],
  build(found, text, end) {
    // "quy định nêu trên" in small letters are rules, not a document.
    const small = /^\p{Ll}/u.test(text.charAt(found.type?.start ?? 0))
    if (small && !told.has(found.type?.value ?? '')) return undefined
    const bare = !/(?:nêu|nói|dẫn|kể) |đây$/iu.test(text.slice(found.type?.end ?? end, end))
    // "trên" alone is as often a preposition.
    if (bare && !/^(?:[,;.)]|$|\n| (?:và|để|thì|được|nhằm)(?![\p{L}]))/u.test(text.slice(end, end + 7)))
      return undefined
    return /^\p{L}/u.test(text.slice(end, end + 1)) ? undefined : draftOf(found, end, 'anaphor')
  },
}
