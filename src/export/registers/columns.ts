import { oneLine } from '../../text/plain-text.ts'
import { printedDate } from '../labels.ts'
import type { Language } from '../words/graph-words.ts'
import { boundWords, columnWords, forceWords, periodWords, registerWords } from '../words/register-words.ts'
import type { RegisterEntry } from './register.ts'

/** A column of the register: what every tabular form shows. */
export interface RegisterColumn {
  readonly id: keyof typeof columnWords
  /** In characters, for a workbook. */
  readonly width: number
  readonly value: (entry: RegisterEntry, index: number, language: Language) => string
}

/** "trước 15/12/2021", "17:00 15/12/2021", "quý IV/2021", "hằng tuần": what a period says stands beside a deadline. */
export function whenOf(
  { deadline, recurrence }: { readonly [K in 'deadline' | 'recurrence']?: RegisterEntry[K] | undefined },
  language: Language,
): string {
  const again = recurrence ? (periodWords[recurrence.value]?.[language] ?? oneLine(recurrence.value)) : undefined
  if (!deadline) return again ?? ''
  const { value, bound, time } = deadline
  const by = [boundWords[bound]?.[language] ?? oneLine(bound), time, periodOf(value, language)]
    .filter(Boolean)
    .join(' ')
  return [by, again].filter(Boolean).join('; ')
}

const roman = ['', 'I', 'II', 'III', 'IV']

/** A day, month, quarter, half or year as people say it: "quý IV/2021", "12/4/2021"; in English days stay as ISO writes them. */
export function periodOf(value: string, language: Language): string {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(value)
  if (quarter) return `${registerWords.quarter[language]} ${roman[Number(quarter[2])]}/${quarter[1]}`
  const half = /^(\d{4})-H([12])$/u.exec(value)
  if (half) return `${registerWords[half[2] === '1' ? 'firstHalf' : 'secondHalf'][language]} ${half[1]}`
  if (/^\d{4}$/u.test(value)) return language === 'vi' ? `${registerWords.year.vi} ${value}` : value
  if (language === 'en') return oneLine(value)
  return /^\d{4}-\d{2}$/u.test(value) ? `${registerWords.month.vi} ${printedDate(value)}` : printedDate(value)
}

/** The columns in the order of an office's register. */
export const registerColumns: readonly RegisterColumn[] = [
  { id: 'index', width: 6, value: (_, index) => String(index + 1) },
  { id: 'document', width: 24, value: ({ document }) => oneLine(document.name) },
  {
    id: 'documentDate',
    width: 13,
    value: ({ document: { date } }, _, language) =>
      date === undefined ? '' : language === 'vi' ? printedDate(date) : oneLine(date),
  },
  { id: 'issuer', width: 24, value: ({ document }) => oneLine(document.issuer ?? '') },
  { id: 'marker', width: 10, value: ({ marker }) => oneLine(marker ?? '') },
  { id: 'task', width: 70, value: ({ task }) => oneLine(task) },
  { id: 'leads', width: 30, value: ({ leads }) => leads.map(oneLine).join('; ') },
  { id: 'supports', width: 30, value: ({ supports }) => supports.map(oneLine).join('; ') },
  { id: 'when', width: 20, value: (entry, _, language) => whenOf(entry, language) },
  { id: 'day', width: 12, value: ({ deadline }) => deadline?.value ?? '' },
  {
    id: 'reportTo',
    width: 24,
    value: ({ reportTo }, _, language) =>
      reportTo
        .map(({ value, through }) =>
          oneLine(through === undefined ? value : `${value} (${registerWords.through[language]} ${through})`),
        )
        .join('; '),
  },
  { id: 'force', width: 12, value: ({ force }, _, language) => forceWords[force]?.[language] ?? oneLine(force) },
  { id: 'source', width: 30, value: ({ source }) => oneLine(source) },
]

/** The heading of a column in the reader's language. */
export const headingOf = ({ id }: RegisterColumn, language: Language): string => columnWords[id][language]
