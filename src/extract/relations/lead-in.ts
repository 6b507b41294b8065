import type { Relation, RelationCode } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'

/** A relation told by the words at `[start, end)`. */
export function relationAt(
  text: string,
  value: RelationCode,
  start: number,
  end: number,
  extent: 'whole' | 'part' = 'whole',
  voice: 'active' | 'passive' = 'active',
): Relation {
  return value === 'refers' ? { value } : { value, text: text.slice(start, end), span: { start, end }, voice, extent }
}

/** A heading that stands over the acts on which a document rests, without a colon: "CĂN CỨ PHÁP LÝ". */
const basisHeading = latin(
  /^(?:[IVX\d]{1,4}[.)-]? ?)?(?:CĂN CỨ|Căn cứ)(?: (?:PHÁP LÝ|pháp lý|BAN HÀNH|ban hành|XÂY DỰNG|xây dựng|THỰC HIỆN|thực hiện))?$/u,
)

/**
 * The lead-in of a list of items ("Bãi bỏ các văn bản sau đây:"): the nearest block above that ends in a colon. Of a `rule` "thực hiện theo quy định
 * tại các văn bản:" only says that it holds.
 */
export function leadIn(text: string, block: number, rule = false): Relation | undefined {
  let end = block - 1
  for (let up = 0; up < 30 && end > 0; up += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, Math.min(end, start + 400))
    if (/:\s*$/u.test(text.slice(Math.max(start, end - 3), end))) {
      // "Sở nhận được công văn về việc thực hiện … Sở có ý kiến như sau:": the last sentence leads in.
      const sentence = lastSentence(line)
      const hit =
        end - start > 400
          ? null
          : /(bãi bỏ|hủy bỏ|hết hiệu lực)|(thay thế)|(ban hành kèm theo)|(căn cứ)|(thực hiện|triển khai|quán triệt)/u.exec(
              line.slice(sentence).toLowerCase(),
            )
      if (!hit || / (?:bởi|bằng)(?: các \p{L}{1,8}(?: \p{L}{1,8}){0,3})?\s*:\s*$/u.test(line)) return undefined
      if (hit[5] && rule && /^ theo(?!\p{L})/u.test(line.slice(sentence + hit.index + hit[0].length))) return undefined
      const value: RelationCode = hit[1]
        ? 'repeals'
        : hit[2]
          ? 'replaces'
          : hit[3]
            ? 'attached'
            : hit[4]
              ? 'basis'
              : 'implements'
      const at = start + sentence + hit.index
      return relationAt(text, value, at, at + hit[0].length)
    }
    if (basisHeading.test(line.trim())) {
      const at = start + line.toLowerCase().indexOf('căn cứ')
      return relationAt(text, 'basis', at, at + 'căn cứ'.length)
    }
    if (!/^[\s*•+-]*(?:\d{1,3}|[a-zđ]|[IVX]+)?[.)/-]/u.test(line)) return undefined
    end = start - 1
  }
  return undefined
}

/** Where the last sentence of a line begins; the number of an item ends none. */
function lastSentence(line: string): number {
  let at = 0
  for (const { index, 0: mark } of line.matchAll(/(?<=\p{Ll}[)”"]?)\. (?=\p{Lu})/gu)) at = index + mark.length
  return at
}
