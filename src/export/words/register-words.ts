import type { Said } from './graph-words.ts'

/* How the registers call bounds, periods and the force of an order. */

/** By the bound of a deadline. */
export const boundWords: Readonly<Record<string, Said>> = {
  before: { vi: 'trước', en: 'before' },
  by: { vi: 'chậm nhất', en: 'by' },
  target: { vi: 'phấn đấu', en: 'aim:' },
}

/** By the period of a recurring duty. */
export const periodWords: Readonly<Record<string, Said>> = {
  daily: { vi: 'hằng ngày', en: 'daily' },
  weekly: { vi: 'hằng tuần', en: 'weekly' },
  monthly: { vi: 'hằng tháng', en: 'monthly' },
  quarterly: { vi: 'hằng quý', en: 'quarterly' },
  'half-yearly': { vi: '6 tháng một lần', en: 'half-yearly' },
  yearly: { vi: 'hằng năm', en: 'yearly' },
}

/** By the force of the order. */
export const forceWords: Readonly<Record<string, Said>> = {
  order: { vi: 'giao', en: 'order' },
  request: { vi: 'đề nghị', en: 'request' },
  prohibition: { vi: 'nghiêm cấm', en: 'prohibition' },
}

/** Headings of the columns, in the order of an office's register of tasks. */
export const columnWords = {
  index: { vi: 'STT', en: 'No.' },
  document: { vi: 'Văn bản', en: 'Document' },
  documentDate: { vi: 'Ngày văn bản', en: 'Date' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  marker: { vi: 'Mục', en: 'Item' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  leads: { vi: 'Chủ trì', en: 'Lead' },
  supports: { vi: 'Phối hợp', en: 'With' },
  when: { vi: 'Thời hạn', en: 'When' },
  day: { vi: 'Hạn (ngày)', en: 'Due (day)' },
  reportTo: { vi: 'Báo cáo', en: 'Report to' },
  force: { vi: 'Tính chất', en: 'Force' },
  source: { vi: 'Nguồn', en: 'Source' },
} as const satisfies Readonly<Record<string, Said>>

/** Parts of a calendar's notes, the names of sheets, and who reports pass through. */
export const registerWords = {
  sheet: { vi: 'Nhiệm vụ', en: 'Tasks' },
  through: { vi: 'qua', en: 'through' },
  quarter: { vi: 'quý', en: 'quarter' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
  firstHalf: { vi: '6 tháng đầu năm', en: 'first half of' },
  secondHalf: { vi: '6 tháng cuối năm', en: 'second half of' },
} as const satisfies Readonly<Record<string, Said>>
