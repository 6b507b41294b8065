/* How the registers call bounds, periods and the force of an order. */

/** By the bound of a deadline. */
export const boundWords: Readonly<Record<string, string>> = { before: 'trước', by: 'chậm nhất', target: 'phấn đấu' }

/** By the period of a recurring duty. */
export const periodWords: Readonly<Record<string, string>> = {
  daily: 'hằng ngày',
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': '6 tháng một lần',
  yearly: 'hằng năm',
}

/** By the force of the order. */
export const forceWords: Readonly<Record<string, string>> = {
  order: 'giao',
  request: 'đề nghị',
  prohibition: 'nghiêm cấm',
}
