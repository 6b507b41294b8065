/*
 * How a Vietnamese syllable is written: a first consonant, a rime and one of six tones. Every written syllable is a combination of the three,
 * so the closed set of syllables is a table with a row for each first consonant and a column for each rime; a cell says which tones occur.
 */

/** First consonants as written; the empty one too. `qu` and `gi` count as one consonant. */
export const onsets: readonly string[] = [
  ...['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh'],
  ...['p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'],
]

/** What follows the first consonant, without its tone. */
export const rimes: readonly string[] = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeng oeo oet oi om on ong',
  'ooc oong op ot ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơng ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt',
  'uynh uyn uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
  'y ych yêm yên yêng yêt yêu yn ynh yt',
].flatMap((line) => line.split(' '))

/** Each vowel with its six tones: level, sắc, huyền, hỏi, ngã, nặng. */
export const vowels: readonly string[] = [
  ...['aáàảãạ', 'ăắằẳẵặ', 'âấầẩẫậ', 'eéèẻẽẹ', 'êếềểễệ', 'iíìỉĩị'],
  ...['oóòỏõọ', 'ôốồổỗộ', 'ơớờởỡợ', 'uúùủũụ', 'ưứừửữự', 'yýỳỷỹỵ'],
]
const toned = new Map(vowels.map((row) => [row.charAt(0), row] as const))
const circumflexed = 'ăâêôơư'

/** All small letters of Vietnamese; the place of a letter in it is its number. */
export const alphabet = ` bcdđghklmnpqrstvx${vowels.join('')}`

/** The place of the vowel that bears the tone: on the last vowel with a hat or horn ("ươ": on ơ), else as the school books say ("òa", "oàn", "oái"). */
function toneSeat(rime: string): number {
  let count = 0
  let hat = -1
  for (const letter of rime) {
    if (!toned.has(letter)) break
    if (circumflexed.includes(letter)) hat = rime === 'ưu' || rime === 'ưa' ? 0 : count
    count += 1
  }
  if (hat >= 0) return hat
  return count === 3 || (count === 2 && rime.length > 2) ? 1 : 0
}

function withTone(rime: string, seat: number, tone: number): string {
  const letter = toned.get(rime.charAt(seat))?.charAt(tone) ?? rime.charAt(seat)
  return rime.slice(0, seat) + letter + rime.slice(seat + 1)
}

/** Consonants after which an open i and an open y are one sound, written either way: "lý" and "lí", "quy" and "qui". */
const likesY: ReadonlySet<string> = new Set(['h', 'k', 'l', 'm', 's', 't', 'v', 'qu'])

const rimesWithTones = new Map<string, readonly (readonly string[])[]>()

/** The ways of writing a rime, by tone. */
function rimeWithTones(rime: string): readonly (readonly string[])[] {
  const known = rimesWithTones.get(rime)
  if (known) return known
  const seat = toneSeat(rime)
  const moves = rime === 'oa' || rime === 'oe' || rime === 'uy'
  const forms = [0, 1, 2, 3, 4, 5].map((tone) =>
    moves && tone > 0 ? [withTone(rime, seat, tone), withTone(rime, 1, tone)] : [withTone(rime, seat, tone)],
  )
  rimesWithTones.set(rime, forms)
  return forms
}

/**
 * All ways in which the rime of a syllable is written behind its onset, with a tone (0–5): the present official spelling first, then the placing of
 * the tone on the second vowel ("hoà"), then i for y ("lí"). None for the cell of "li", whose syllables are those of "ly".
 */
export function rimeForms(onset: string, rime: string, tone: number): readonly string[] {
  if (rime !== 'i' && rime !== 'y') return rimeWithTones(rime)[tone] ?? []
  const forms = rimeWithTones(rime)[tone] ?? []
  if (!likesY.has(onset)) return forms
  return rime === 'i' ? [] : [...forms, withTone('i', 0, tone)]
}

/**
 * All ways in which the syllable of an onset, a rime and a tone is written, as {@link rimeForms} tells them.
 *
 * @public The build derives the table of syllables with it (tools/build/words.mjs).
 */
export function spellings(onset: string, rime: string, tone: number): readonly string[] {
  return rimeForms(onset, rime, tone).map((form) => onset + form)
}
