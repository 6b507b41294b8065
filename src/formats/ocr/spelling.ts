import { fromJuly2025 } from '../../lexicon/divisions/from-2025-07.ts'
import { untilJune2025 } from '../../lexicon/divisions/until-2025-06.ts'
import { documentTypes } from '../../lexicon/document-types.ts'
import { familyNames } from '../../lexicon/family-names.ts'
import { letterheadPhrases } from '../../lexicon/letterhead-phrases.ts'
import { bare } from '../../text/bare.ts'
import { fold } from '../../text/fold.ts'

/** Phrases by their letters without marks; none where two phrases share them. */
interface Spellings {
  readonly byLetters: ReadonlyMap<string, readonly string[]>
  readonly longest: number
}

/**
 * Sets the marks right in words in capitals that OCR mistook: the marks stand above tall letters there, where scans lose them
 * first. Only whole phrases of two syllables and more that letterheads, titles and closings use, and provinces behind "tỉnh" or
 * "thành phố", are set right, and two syllables not behind a family name ("NGUYỄN VĂN PHONG"); where the letters themselves differ, or the spelling is right but for where a tone stands, a word
 * stays as it was read.
 *
 * @param words as they follow one another on the page
 * @returns as many words, in the same order
 * @example inRightSpelling(['THÀNH', 'PHÓ', 'HÀ', 'NỘI']) // ['THÀNH', 'PHỐ', 'HÀ', 'NỘI']
 */
export function inRightSpelling(words: readonly string[]): readonly string[] {
  const { byLetters, longest } = spellings()
  const cores = words.map(coreOf)
  const mended = [...words]
  for (let at = 0; at < words.length; ) {
    const longer = phraseAt(cores, at, { byLetters, longest })
    const phrase = longer?.length === 2 && families.has(bare(cores[at - 1] ?? '')) ? undefined : longer
    phrase?.forEach((syllable, i) => {
      const word = words[at + i] ?? ''
      const core = cores[at + i] ?? ''
      if (fold(core) !== fold(syllable)) mended[at + i] = word.replace(core, syllable.toUpperCase())
    })
    at += phrase?.length ?? 1
  }
  return mended
}

/** The longest phrase whose letters begin at a word. Punctuation may stand before its first and behind its last word. */
function phraseAt(
  cores: readonly string[],
  at: number,
  { byLetters, longest }: Spellings,
): readonly string[] | undefined {
  let key = ''
  let found: readonly string[] | undefined
  for (let size = 1; size <= longest; size += 1) {
    const core = cores[at + size - 1]
    if (!core) break
    key = size === 1 ? lettersOf(core) : `${key} ${lettersOf(core)}`
    found = byLetters.get(key) ?? found
  }
  return found
}

/** A word's letters when all are capitals, without the marks around them; empty otherwise. */
function coreOf(word: string): string {
  const core = /\p{L}+/u.exec(word.normalize('NFC'))?.[0] ?? ''
  return core === core.toUpperCase() && word.includes(core) ? core : ''
}

/** A letter that OCR gave twice with two marks ("PHÓỎ") counts once. */
const lettersOf = (text: string): string => bare(text.normalize('NFC')).replace(/(\p{L})\1+/gu, '$1')

const families: ReadonlySet<string> = new Set(familyNames)

let known: Spellings | undefined

function spellings(): Spellings {
  if (known) return known
  const byLetters = new Map<string, readonly string[]>()
  const shared = new Set<string>()
  for (const phrase of phrases()) {
    const key = lettersOf(phrase)
    const other = byLetters.get(key)?.join(' ')
    if (other !== undefined && fold(other) !== fold(phrase)) shared.add(key)
    byLetters.set(key, phrase.split(' '))
  }
  for (const key of shared) byLetters.delete(key)
  known = { byLetters, longest: Math.max(...[...byLetters.values()].map((phrase) => phrase.length)) }
  return known
}

function phrases(): readonly string[] {
  const provinces = [untilJune2025(), fromJuly2025()].flatMap((divisions) =>
    divisions.split('\n').flatMap((line) => (/^[TC]/u.test(line) ? line.slice(1).split('/') : [])),
  )
  const types = documentTypes.map(({ name }) => name.toLowerCase())
  return [
    ...letterheadPhrases,
    ...types.filter((name) => name.includes(' ')),
    ...provinces.flatMap((name) => [`tỉnh ${name.toLowerCase()}`, `thành phố ${name.toLowerCase()}`]),
  ]
}
