import { isSyllable } from '../../lexicon/words/syllables.ts'
import type { Signature } from '../../model/document.ts'
import { latin } from '../../text/letters.ts'
import { hasFamilyName, personName } from '../parts/signing.ts'
import type { Columns } from './columns.ts'
import type { Stretch } from './stretch.ts'

/** "Sở Tài chính, Kho bạc nhà nước Trần Xuân Hà": words in small letters, then a full name that ends the line. */
const behindWords = latin(/(?<before>\p{L}+) (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3})$/u)

/** Persons, places, schools and streets are named so: "Thứ trưởng Trần Xuân Hà", "phường Võ Thị Sáu", "chuyên Lê Hồng Phong". */
const bearsName = latin(
  /^(?:trưởng|tướng|tịch|đốc|thư|nhiệm|viên|chí|c|ông|bà|anh|chị|sĩ|sỹ|sư|tá|úy|lý|giám|phường|xã|huyện|quận|thị|trấn|tỉnh|phố|đường|cầu|trường|chuyên|học|sở|viện|non|thông|khoa|hiệu|quỹ|tàng|thưởng|tưởng|gia|hàng|ty|kho|cảng|án)$/u,
)

/**
 * The columns of a closing in which a scanner set the signer's name behind words of the list, and nobody else is named: the name is taken out of
 * its item.
 *
 * @param signatures those of the columns as they are
 */
export function withNameOfList(columns: Columns, signatures: readonly Signature[]): Columns {
  const { copies, signing } = columns
  if (signing.length === 0 || copies.length < 3 || signatures.some(({ name }) => name !== undefined)) return columns
  for (const [i, stretch] of copies.entries()) {
    const name = i === 0 ? undefined : nameBehindWords(stretch, copies[i + 1])
    if (name === undefined) continue
    const at = stretch.text.length - name.length
    const item: Stretch = {
      ...stretch,
      text: stretch.text.slice(0, at).trimEnd(),
      end: stretch.start + stretch.text.slice(0, at).trimEnd().length,
    }
    return {
      ...columns,
      copies: copies.map((one) => (one === stretch ? item : one)),
      signing: [...signing, { ...stretch, text: name, start: stretch.start + at }],
    }
  }
  return columns
}

/** The item's words go on in the next line, or the last of them is broken off before the name. */
function nameBehindWords({ text, line }: Stretch, next: Stretch | undefined): string | undefined {
  const { before, name } = behindWords.exec(text)?.groups ?? {}
  if (before === undefined || name === undefined || before !== before.toLowerCase() || bearsName.test(before))
    return undefined
  if (!hasFamilyName(name) || !personName(name) || name === 'Hồ Chí Minh') return undefined
  const goesOn = next !== undefined && next.line === line + 1 && /^\p{Ll}/u.test(next.text)
  return (goesOn || !isSyllable(before)) && name.split(' ').every(isSyllable) ? name : undefined
}
