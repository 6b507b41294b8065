import { latin } from '../text/letters.ts'
import { allMatches } from '../text/matches.ts'

/** A letterhead on one line is longer than a line of it, and shorter than a paragraph. */
const shortest = 50
const longest = 1200

const motto = latin(
  /C[ỘÔO]NG H[ÒO][ÀA]? X[ÃA] H[ỘÔO]I CH[ỦU] NGH[ĨI]A VI[ỆÊE]T NAM|Đ[ẢA]NG C[ỘÔO]NG S[ẢA]N VI[ỆÊE]T NAM|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH|VI[ỆÊE]T NAM D[ÂA]N CH[ỦU] C[ỘÔO]NG H[ÒO][ÀA]/u,
)
/** What a letterhead on one line has as well: a number or a day. */
const other = latin(/(?:^| )S[ốỐ] ?:? ?\d|ng[àa]y[ \d.…]{1,8}th[áa]ng[ \d.…]{1,8}n[ăa]m/u)

/** Where a line of its own begins. White space before each is the seam. */
const starts = latin(
  /(?:\*{1,3}|_{1,3})?(?:C[ỘÔO]NG H[ÒO][ÀA]? X[ÃA] H[ỘÔO]I|ĐẢNG CỘNG SẢN|ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ|Độc lập ?[-–]|S[ốỐ](?: ?:| (?=\d))|V\/v|Kính gửi ?:)/gu,
)
/** What ends a line of its own; the seam is behind it. */
const finishes = latin(
  /Hạnh phúc\*{0,3}(?= )|(?:VIỆT NAM|CHÍ MINH)\*{0,3} (?=[*_]{0,3}\p{Lu}\p{Ll})|ng[àa]y[ \d.…]{1,8}th[áa]ng[ \d.…]{1,8}n[ăa]m \d{4}[*_]{0,3}(?= )|(?:^| )[-–_=]{4,}(?= )| \*{1,3} /gu,
)

/** Where the lines of a letterhead that was copied onto one line begin, as offsets in it; none in any other line. */
export function seamsOfLetterhead(text: string): readonly number[] {
  if (text.length < shortest || text.length > longest || text.startsWith('|')) return none
  if ((!text.includes('NAM') && !text.includes('MINH')) || text.includes('\t')) return none
  const found = motto.exec(text)
  if (!found || !other.test(text)) return none
  const seams = new Set<number>()
  for (const { index } of allMatches(text, starts)) if (text.charAt(index - 1) === ' ') seams.add(index)
  for (const match of allMatches(text, finishes)) seams.add(match.index + match[0].length)
  for (const { index } of allMatches(text, rule)) seams.add(index)
  return [...seams].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b)
}

/** "… trước ngày 20/3/2031./. Nơi nhận: - Như trên; …": where a closing begins that was copied behind the last sentence; 0 when nowhere. */
export function seamOfClosing(text: string): number {
  return text.includes('Nơi nhận') ? text.search(copies) : 0
}
const copies = /(?<=[./;…”"]\*{0,3} )\*{0,3}Nơi nhận ?:\*{0,3} ?(?=[-–•+\p{Lu}])/u

/** A rule between two lines stands apart from both. */
const rule = latin(/(?<= )[-–_=]{4,}(?= )/gu)
const none: readonly number[] = []
