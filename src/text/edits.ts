/**
 * Whether two words differ by at most one letter added, left out or changed. Linear; for telling a misspelt word of a known list.
 *
 * @example withinOneEdit('nhi quyet', 'nghi quyet') === true
 */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  return endA - start <= 1 && endB - start <= 1
}
