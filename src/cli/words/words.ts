import type { Language } from '../../export/words/graph-words.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

/** What the command line says; the English table gives the keys. */
export type Words = typeof en

const tables: Readonly<Record<Language, Words>> = { en, vi }

/** The words of a language. */
export const wordsOf = (language: Language): Words => tables[language]
