/** The commonest words that are told from others by their marks. */
const common = new Set(
  'và của các được những không người trong một với này để việc về có đã theo tại từ là ngày tháng năm số tỉnh thành phố huyện xã ủy ban nhân dân điều khoản nghị định quyết thông tư chỉ thị công văn kế hoạch báo cáo thực hiện quy phủ bộ sở trưởng chủ tịch đảng hội đồng nơi nhận cộng hòa chủ nghĩa độc lập tự do hạnh phúc'
    .split(' ')
    .filter((word) => /[^a-z]/u.test(word)),
)

/** How many of the commonest words stand in a text. */
export function evidence(text: string): number {
  let count = 0
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}]+/gu))
    if (common.has(word)) count += 1
  return count
}

/** The longest of them. */
const longest = Math.max(...[...common].map((word) => word.length))

/**
 * That so many of the commonest words stand in a text at least, as {@link evidence} counts them: looked for are those between spaces and other
 * signs of ASCII, and no further than to the last that is needed.
 */
export function hasEvidence(text: string, least: number): boolean {
  let count = 0
  let start = 0
  let isMarked = false
  for (let i = 0; i <= text.length && count < least; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    if (code > 127) isMarked = true
    if (code > 127 || (code > 64 && code < 91) || (code > 96 && code < 123)) continue
    // Each of them has a mark.
    if (isMarked && i - start <= longest && common.has(text.slice(start, i).toLowerCase())) count += 1
    start = i + 1
    isMarked = false
  }
  return count >= least
}
