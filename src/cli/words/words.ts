import type { Language } from '../../export/words/graph-words.ts'
import { en } from './en.ts'
import { type ErrorWords, errorsEn } from './errors-en.ts'
import { errorsVi } from './errors-vi.ts'
import { type HelpWords, helpEn } from './help-en.ts'
import { helpVi } from './help-vi.ts'
import { type ManWords, manEn, type ScreenWords, screensEn } from './screens-en.ts'
import { manVi, screensVi } from './screens-vi.ts'
import { vi } from './vi.ts'

/** What the command line says while it works; the English table gives the keys. */
export type WorkWords = typeof en

/** All that the command line says: its help, its errors, and what it says while it works. */
export type Words = WorkWords & {
  readonly help: HelpWords
  readonly errors: ErrorWords
  readonly screens: ScreenWords
  readonly man: ManWords
}

const tables: Readonly<Record<Language, Words>> = {
  en: { ...en, help: helpEn, errors: errorsEn, screens: screensEn, man: manEn },
  vi: { ...vi, help: helpVi, errors: errorsVi, screens: screensVi, man: manVi },
}

/** The words of a language. */
export const wordsOf = (language: Language): Words => tables[language]
