import { oneLine } from './plain-text.ts'

/**
 * An ISO day, month or year as Vietnamese documents print it: days below 10 and the months 1 and 2 with a nought before them
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I). Anything else stays as it is.
 *
 * @example printedDate('2021-04-12') // '12/4/2021'
 */
export function printedDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(date) ?? []
  if (year === undefined) return oneLine(date)
  const printedMonth = month === undefined || Number(month) < 3 ? month : String(Number(month))
  return [day, printedMonth, year].filter((part) => part !== undefined).join('/')
}
