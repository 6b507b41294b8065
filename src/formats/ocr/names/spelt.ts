import { givenNames } from '../../../lexicon/given-names.ts'
import { syllableCount } from '../../../lexicon/words/assets.ts'
import { isSyllable, spellingOf } from '../../../lexicon/words/syllables.ts'
import { placeTones } from '../../../text/normalise.ts'

/**
 * Family names with their marks (Kinh and the larger peoples): the first word of a name that is read in script type is one of them. The marks
 * of a stamp are small, and a family name tells what they must be.
 */
const families: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô tạ hà thái ' +
    'cao chu châu lương lưu tăng quách kiều khuất khương la lại lữ lục mã mạc nghiêm nông ôn phí thạch thân thiều tôn tống triệu từ ứng văn vi âu ' +
    'bạch bành chung đàm danh diệp điêu điều điểu giang giáp hán hàn hầu hứa kim lò mông ninh quàng sơn thào tiêu vàng ngân doãn hạ cù cung đậu lỗ lã ' +
    'nguỵ ngụy nhâm nhan ông phó sầm sùng thẩm thiệu tào trà trang viên xa ngạc cầm lường tòng hoả cấn chử đồng đới khổng khúc lộ mẫn'
  ).split(' '),
)

/** So many words a name has at least and at most. */
const words = { least: 2, most: 5 }

/** Beginnings of words: of family names, and of all syllables of the language. */
interface Begun {
  readonly families: ReadonlySet<string>
  readonly syllables: ReadonlySet<string>
}

let known: Begun | undefined

function begun(): Begun {
  known ??= {
    families: beginnings(families),
    syllables: beginnings(Array.from({ length: syllableCount }, (_, i) => withBothSeats(spellingOf(i + 1))).flat()),
  }
  return known
}

function beginnings(all: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of all) for (let end = 0; end <= word.length; end += 1) found.add(word.slice(0, end))
  return found
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u

/** "hòa" is written "hoà" as well. */
function withBothSeats(syllable: string): readonly string[] {
  const apart = syllable.normalize('NFD')
  const found = tone.exec(apart)
  if (!found || !/(?:o[ae]|uy)$/u.test(apart.replace(tone, ''))) return [syllable]
  return [syllable, (apart.replace(tone, '') + found[0]).normalize('NFC')]
}

/** Whether a name may begin so: capitals at the heads of words, a family name first, then syllables. */
export function mayBeginName(text: string): boolean {
  const all = text.split(' ')
  const { families: first, syllables } = begun()
  if (all.length > words.most) return false
  return all.every((word, i) => {
    const small = word.toLowerCase()
    const isLast = i === all.length - 1
    if (word.slice(0, 1) === small.slice(0, 1) && word !== '') return false
    if (word.slice(1) !== small.slice(1)) return false
    if (!isLast) return i === 0 ? families.has(small) : isSyllable(small)
    return (i === 0 ? first : syllables).has(small)
  })
}

/** Whether a text is a whole name. */
export function isWholeName(text: string): boolean {
  const all = text.split(' ')
  return (
    all.length >= words.least &&
    mayBeginName(`${text} `.slice(0, all.length < words.most ? undefined : -1)) &&
    isSyllable(all.at(-1) ?? '')
  )
}

/** How much rarer a syllable is that names are seldom made of. */
const rare = 1 / 100

/** How common a name is by its syllables: 1 when names are mostly made of all of them. */
export const commonness = (text: string): number =>
  text
    .toLowerCase()
    .split(' ')
    .slice(1)
    .reduce((share, word) => share * (givenNames.has(placeTones(word)) ? 1 : rare), 1)
