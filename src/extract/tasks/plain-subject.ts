import { wordAt } from '../../lexicon/words/words.ts'
import { verbAt } from './verbs.ts'

const person =
  /\p{L}\p{Ll}*(?: \p{Ll}+){0,3} \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,5}(?:, (?:Phó |Trưởng |Chủ |Giám |Bí |Ủy |Uỷ |Tổ |Đội )[^,;.:\n]{2,80},?)? /uy
const group = /(?:Các|Mỗi|Từng|các|mỗi|từng) \p{Ll}[\p{Ll} ,]{2,60}(?=: )/uy

/**
 * Who acts though no word of a body begins the name: a person with an occupation ("bác sĩ Nguyễn Thu Hà, Phó Trưởng khoa Nội, làm đầu
 * mối"), a group before a colon ("Các trung đội trưởng: điểm danh").
 */
export function plainSubject(
  text: string,
  at: number,
  end: number,
): { readonly after: number; readonly stop: string } | undefined {
  person.lastIndex = at
  const named = person.exec(text)?.[0]
  if (named !== undefined && at + named.length < end) {
    const occupation = wordAt(text, at)
    const after = at + named.length
    const verb = verbAt(text, after, end) ?? verbWord(text, after)
    if (verb !== undefined && occupation?.noun === true && occupation.mainly !== 'verb') return { after, stop: verb }
  }
  group.lastIndex = at
  const several = group.exec(text)?.[0]
  if (several === undefined || at + several.length + 2 >= end) return undefined
  const after = at + several.length
  return verbAt(text, after + 2, end) !== undefined || verbWord(text, after + 2) !== undefined
    ? { after, stop: ':' }
    : undefined
}

/** The word at `at` when it is mainly a verb. */
function verbWord(text: string, at: number): string | undefined {
  const found = wordAt(text, at)
  return found?.verb !== undefined && found.mainly === 'verb' && !found.grammar
    ? text.slice(found.start, found.end)
    : undefined
}
