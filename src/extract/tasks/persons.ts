import { wordAt } from '../../lexicon/words/words.ts'
import { latin } from '../../text/letters.ts'

/** How words of an office begin: behind a title they are no name ("đồng chí Phó Chủ tịch"). */
export const officeBegins = 'Phó|Trưởng|Chủ|Bí|Giám|Chánh|Ủy|Đội|Tổ'

/** How a person is spoken of; the name stands in capitals behind it ("ông Tẩn A Lử", "Đồng chí Ngụy Thị Trâm"). */
const title =
  '(?:(?:[Đđ]ồng chí|[Đđ]/c|[ÔôBb](?:ng|à)|Anh|Chị|Thầy|Cô|[Bb]ác sĩ|(?:(?:ThS|TS|BS|KS|PGS|GS|CN|DS|BS ?CK ?I{1,2})\\.?){1,2}|[Kk]ỹ sư|[Ll]uật sư|(?:Đại|Trung|Thiếu|Thượng) (?:tá|úy|tướng)) ){1,3}'
const named = latin(
  new RegExp(
    `${title}(?!(?:Trưởng|Chánh|Chủ|Thủ|Phó (?:${officeBegins}|Hiệu|Thủ|Tổng|Viện|Vụ|Cục|Ban)) ?)(?:\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,4}|(?!Phó|Trưởng|Chánh|Chủ|Thủ)\\p{Lu}\\p{L}+)(?=(?: \\([^()\\n]{2,60}\\))? (?!trưởng )\\p{Ll})`,
    'uy',
  ),
)
const aside = /^ \([^()\n]{2,60}\)/u
/** What joins another name to this one, or tells who it is. */
const goesOn = latin(/^ (?:và|cùng|với|hoặc|cũng|là|thuộc|nguyên|kiêm)(?!\p{L})/u)

/**
 * Where the name of a person ends that begins at `at`: at the last of its capitals, or behind the bracket that tells the office ("Đồng chí Hà
 * (Phó Hiệu trưởng)"). Undefined where no person is named, where another name
 * is joined, or where the last capital begins a longer word ("Lê Văn An Phó Chủ tịch").
 */
export function personEnd(text: string, at: number): number | undefined {
  named.lastIndex = at
  const found = named.exec(text)?.[0]
  if (found === undefined) return undefined
  const last = at + found.lastIndexOf(' ') + 1
  const word = wordAt(text, last)
  if (word !== undefined && word.end > at + found.length) return undefined
  const end = at + found.length + (aside.exec(text.slice(at + found.length, at + found.length + 64))?.[0].length ?? 0)
  return goesOn.test(text.slice(end, end + 9)) ? undefined : end
}
