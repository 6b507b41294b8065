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
