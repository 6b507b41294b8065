import type { Relation, RelationCode } from '../../model/citation.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'

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

/** The title of an appendix that lists acts which end: "DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT BÃI BỎ TOÀN BỘ"; its verb may stand on its second line. */
const endedHeading = latin(
  /^(?:phụ lục (?:số )?[IVX\d]{1,4}[.: -]*)?danh mục (?:các )?(?:\p{L}+ ){0,2}(?:văn bản|thông tư|quyết định|nghị quyết|chỉ thị|quy định|hướng dẫn|kế hoạch|thông báo|công văn)(?!\p{L})[^.;:]{0,240}?(?<verb>bãi bỏ|hủy bỏ|hết hiệu lực)(?! (?:bởi|theo|tại))(?!\p{L})/iu,
)
/** Stands below such a title: "(Kèm theo Quyết định số …)". */
const bracketed = /^\(.{0,300}\)$/u
const capitals = latin(/^[^\p{Ll}]{4,200}$/u)

/** Of a line that closes a title, with the lines of it above: the relation that the title tells. */
function titleOfList(text: string, start: number, line: string): Relation | undefined {
  let from = start
  for (let up = 0; up < 3; up += 1) {
    const title = text.slice(from, start + line.length).replaceAll('\n', ' ')
    const found = endedHeading.exec(title)
    const verb = found?.groups?.verb
    if (found && verb !== undefined) {
      const at = from + found[0].length - verb.length
      return relationAt(text, 'repeals', at, at + verb.length)
    }
    if (from <= 1 || !capitals.test(line)) return undefined
    const above = text.lastIndexOf('\n', from - 2) + 1
    if (!capitals.test(text.slice(above, from - 1))) return undefined
    from = above
  }
  return undefined
}

/** What a lead-in says of all that is listed below it, and by which words. */
const leadingWords: readonly (readonly [RelationCode, string])[] = [
  ['repeals', 'bãi bỏ|hủy bỏ|hết hiệu lực'],
  ['replaces', 'thay thế'],
  ['attached', 'ban hành kèm theo'],
  ['basis', 'căn cứ'],
  ['implements', 'thực hiện|triển khai|quán triệt'],
  ['suspends', 'ngưng hiệu lực|đình chỉ'],
]
const leads = new RegExp(leadingWords.map(([, words]) => `(${words})`).join('|'), 'u')

/**
 * The lead-in of a list of items ("Bãi bỏ các văn bản sau đây:"): the nearest block above that ends in a colon. Of a `rule` "thực hiện theo quy định
 * tại các văn bản:" only says that it holds.
 */
export function leadIn(text: string, block: number, rule = false): Relation | undefined {
  let end = block - 1
  for (let up = 0; up < longestList && end > 0; up += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, Math.min(end, start + 400))
    if (/:\s*$/u.test(text.slice(Math.max(start, end - 3), end)) || endsAllBelow.test(line.trim())) {
      // "Sở nhận được công văn về việc thực hiện … Sở có ý kiến như sau:": the last sentence leads in.
      const sentence = lastSentence(line)
      const hit = end - start > 400 ? null : leads.exec(line.slice(sentence).toLowerCase())
      if (!hit || / (?:bởi|bằng)(?: các \p{L}{1,8}(?: \p{L}{1,8}){0,3})?\s*:\s*$/u.test(line)) return undefined
      const value = leadingWords[hit.slice(1).findIndex((words) => words !== undefined)]?.[0] ?? 'refers'
      if (value === 'implements' && rule && /^ theo(?!\p{L})/u.test(line.slice(sentence + hit.index + hit[0].length)))
        return undefined
      const at = start + sentence + hit.index
      return relationAt(text, value, at, at + hit[0].length)
    }
    if (basisHeading.test(line.trim())) {
      const at = start + line.toLowerCase().indexOf('căn cứ')
      return relationAt(text, 'basis', at, at + 'căn cứ'.length)
    }
    if (!/^[\s*•+-]*(?:\d{1,3}|[a-zđ]|[IVX]+)?[.)/-]/u.test(line)) {
      const title = titleOfList(text, start, line)
      if (title || !bracketed.test(line.trim())) return title
    }
    end = start - 1
  }
  return undefined
}

const papers = '(?:văn bản|thông tư|quyết định|nghị quyết|nghị định|chỉ thị|quy định|hướng dẫn)'
const ends = '(?:Bãi bỏ|Hủy bỏ|Thay thế|Công bố hết hiệu lực|Ngưng hiệu lực|Đình chỉ(?: thi hành)?)'

/**
 * The heading of an article needs no colon: "Điều 1. Bãi bỏ toàn bộ các quyết định sau đây", "Bãi bỏ một số văn bản của Bộ trưởng", "Các văn bản hết
 * hiệu lực". None that names one document itself.
 */
const endsAllBelow = latin(
  new RegExp(
    `^(?:\\*\\*)?(?:Điều \\d{1,3}[.:]? |\\d{1,2}\\. )?(?![^\\n]*\\d/)(?:${ends} [^\\n.;:]{0,120}(?:sau đây|dưới đây|sau)|${ends}(?: toàn bộ| một phần| hiệu lực)* (?:các |một số |những )?${papers}(?!\\p{L})[^\\n.;:]{0,200}|(?:Các |Những )?[Vv]ăn bản[^\\n.;:]{0,160} (?:hết hiệu lực|(?:được |bị )?(?:bãi bỏ|hủy bỏ))(?: toàn bộ| một phần| thi hành)*)\\.?(?:\\*\\*)?$`,
    'u',
  ),
)

/** So many items of a list are looked through. */
const longestList = 120

const sentenceEnd = latin(/(?<=\p{Ll}[)”"]?)\. (?=\p{Lu})/gu)

/** Where the last sentence of a line begins; the number of an item ends none. */
function lastSentence(line: string): number {
  let at = 0
  for (const { index, 0: mark } of allMatches(line, sentenceEnd)) at = index + mark.length
  return at
}
