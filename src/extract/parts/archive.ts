import { latin } from '../../text/letters.ts'

/*
 * "Lưu: VT" closes Nơi nhận. A scanner reads its label as "Lm:", "Lam:", "LUll", "kưu:", "Lan:"; the clerks' office behind it tells
 * what it is.
 */
const spoilt = latin(/^[„,.'"`]?(?:[Ll]\p{L}{1,3}|kưu) ?[:;.]? ?(?=(?:VT|Văn thư)(?!\p{L}))/u)

/** The length of such a label with the blanks and marks before the office; 0 when the words open otherwise. */
export function spoiltArchiveLabel(text: string): number {
  const c = text.charCodeAt(0)
  // L, l, k, or a speck before it.
  if (c !== 76 && c !== 108 && c !== 107 && c !== 8222 && c > 46) return 0
  return spoilt.exec(text)?.[0].length ?? 0
}
