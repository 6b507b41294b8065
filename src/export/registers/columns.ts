import { printedDate } from '../labels.ts'
import { oneLine } from '../plain-text.ts'
import { boundWords, forceWords, periodWords } from '../words/register-words.ts'
import type { RegisterEntry } from './register.ts'

/** A column of the register: what every tabular form shows. */
export interface RegisterColumn {
  readonly title: string
  /** In characters, for a workbook. */
  readonly width: number
  readonly value: (entry: RegisterEntry, index: number) => string
}

/** "trước 15/12/2021 17:00", "Quý IV/2021", "hằng tuần". */
export function whenOf({ deadline, recurrence }: RegisterEntry): string {
  if (deadline) {
    const { value, bound, time } = deadline
    return [boundWords[bound] ?? bound, time, periodOf(value)].filter(Boolean).join(' ')
  }
  return recurrence ? (periodWords[recurrence.value] ?? recurrence.value) : ''
}

const roman = ['', 'I', 'II', 'III', 'IV']

function periodOf(value: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(value)
  if (quarter) return `quý ${roman[Number(quarter[2])]}/${quarter[1]}`
  const half = /^(\d{4})-H([12])$/u.exec(value)
  if (half) return `6 tháng ${half[2] === '1' ? 'đầu' : 'cuối'} năm ${half[1]}`
  return /^\d{4}$/u.test(value)
    ? `năm ${value}`
    : /^\d{4}-\d{2}$/u.test(value)
      ? `tháng ${printedDate(value)}`
      : printedDate(value)
}

/** The columns in the order of an office's register. */
export const registerColumns: readonly RegisterColumn[] = [
  { title: 'STT', width: 6, value: (_, index) => String(index + 1) },
  { title: 'Văn bản', width: 24, value: ({ document }) => oneLine(document.name) },
  {
    title: 'Ngày văn bản',
    width: 13,
    value: ({ document }) => (document.date === undefined ? '' : printedDate(document.date)),
  },
  { title: 'Cơ quan ban hành', width: 24, value: ({ document }) => oneLine(document.issuer ?? '') },
  { title: 'Mục', width: 10, value: ({ marker }) => oneLine(marker ?? '') },
  { title: 'Nhiệm vụ', width: 70, value: ({ task }) => oneLine(task) },
  { title: 'Chủ trì', width: 30, value: ({ leads }) => leads.map(oneLine).join('; ') },
  { title: 'Phối hợp', width: 30, value: ({ supports }) => supports.map(oneLine).join('; ') },
  { title: 'Thời hạn', width: 20, value: whenOf },
  { title: 'Hạn (ngày)', width: 12, value: ({ deadline }) => deadline?.value ?? '' },
  { title: 'Báo cáo', width: 24, value: ({ reportTo }) => reportTo.map(oneLine).join('; ') },
  { title: 'Tính chất', width: 12, value: ({ force }) => forceWords[force] ?? oneLine(force) },
  { title: 'Nguồn', width: 30, value: ({ source }) => oneLine(source) },
]
