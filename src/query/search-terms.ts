import { isVietnameseWord, wordsOf } from '../store/passages.ts'
import { fold, foldSearch } from '../text/fold.ts'

/** A word or a phrase of a question, folded. */
export interface Term {
  readonly words: string
  readonly prefix: boolean
}

const marked = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u

/** The term is written with diacritics, and so means them. */
export const hasMarks = ({ words }: Term): boolean => marked.test(words)

/** Words, "phrases in quotes", and prefix*. */
export function readTerms(query: string): readonly Term[] {
  return [...fold(query).matchAll(/"([^"]+)"|(\S+)/gu)].flatMap(([, phrase, word]) => {
    const text = (phrase ?? word ?? '').replace(/"/gu, '')
    const prefix = phrase === undefined && text.endsWith('*')
    const words = text.replace(/\*+$/u, '')
    return /[\p{L}\p{N}]/u.test(words) ? [{ words, prefix }] : []
  })
}

/** Asks `passage_words` for passages with all of the terms, or one of them, whatever their diacritics. */
export function matchPlain(terms: readonly Term[], operator: 'AND' | 'OR'): string {
  return terms.map(({ words, prefix }) => `"${foldSearch(words)}"${prefix ? '*' : ''}`).join(` ${operator} `)
}

/** Asks `document_words` for documents with all words of the terms as they are written; undefined when it cannot tell. */
export function matchWritten(terms: readonly Term[]): string | undefined {
  const asked = terms.flatMap(({ words, prefix }) => {
    const all = wordsOf(words)
    return all.flatMap((word, i) =>
      isVietnameseWord(word) ? [`"${word}"${prefix && i === all.length - 1 ? '*' : ''}`] : [],
    )
  })
  return asked.length === 0 ? undefined : asked.join(' AND ')
}
