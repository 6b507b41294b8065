import { type ActorPhrase, readActor, skipSpaces } from './actors.ts'

/** What a labelled line below an item tells of it: "Đơn vị chủ trì: …", "Thời gian hoàn thành: …". */
export type DetailKind = 'lead' | 'support' | 'time' | 'other'

/** A labelled line or bracket; offsets of what stands after the colon. */
export interface Detail {
  readonly kind: DetailKind
  readonly start: number
  readonly end: number
}

const label =
  /(?:^|(?<=\n|\n[-+•] ?|[.;(] ?))["“]?(?:(?<lead>(?:(?:[Đđ]ơn vị|[Cc]ơ quan|[Bb]ộ phận|[Nn]gười|[Cc]án bộ|[Tt]hành phần)(?: được giao)? )?(?:[Cc]hủ trì|[Tt]hực hiện|[Pp]hụ trách|[Cc]hịu trách nhiệm|[Đđ]ầu mối|[Tt]ham mưu|[Pp]hân công)(?: chính| thực hiện| chủ trì| tham mưu| tổ chức| triển khai)*)|(?<support>(?:(?:[Đđ]ơn vị|[Cc]ơ quan|[Bb]ộ phận) )?[Pp]hối hợp(?: thực hiện)?)|(?<time>(?:[Tt]hời gian|[Tt]hời hạn|[Tt]iến độ|[Hh]ạn)(?: hoàn thành| thực hiện| báo cáo| tổ chức| dự kiến| triển khai| trình| gửi| xong)*|[Hh]oàn thành)|(?<other>[Kk]ết quả|[Ss]ản phẩm|[Kk]inh phí|[Đđ]ịa điểm|[Tt]hành phần|[Hh]ình thức|[Đđ]ối tượng|[Ss]ố lượng|[Pp]hương thức|[Cc]ách thức|[Nn]guồn kinh phí|[Cc]hủ trương|[Tt]ài liệu|[Ll]ĩnh vực)(?: thực hiện| dự kiến| tham dự| tham gia| đầu ra| tổ chức| cụ thể)*): ?(?=\S)/gu

/** The labelled lines and brackets of `[start, end)`. */
export function detailsIn(text: string, start: number, end: number): readonly Detail[] {
  const words = text.slice(start, end)
  if (!words.includes(':')) return []
  const found: Detail[] = []
  for (const match of words.matchAll(label)) {
    const kind = kindOf(match.groups)
    const from = start + match.index + match[0].length
    const bracket = match.index > 0 && words.charAt(match.index - 1) === '('
    const stop = words.slice(match.index + match[0].length).search(bracket ? /[);\n]/u : /[\n;]|\. /u)
    found.push({ kind, start: from, end: stop < 0 ? end : from + stop })
  }
  return found
}

/** Whether a whole item is such a line. */
export function isDetail(text: string, start: number, end: number): DetailKind | undefined {
  label.lastIndex = 0
  const match = label.exec(text.slice(start, Math.min(end, start + 80)))
  label.lastIndex = 0
  return match && match.index === 0 ? kindOf(match.groups) : undefined
}

function kindOf(groups: Record<string, string | undefined> | undefined): DetailKind {
  return groups?.lead !== undefined ? 'lead' : groups?.support !== undefined ? 'support' : groups?.time !== undefined ? 'time' : 'other'
}

/** The names that a labelled line gives: what reads as a list of bodies, else the line to its end. */
export function detailActor(text: string, detail: Detail): ActorPhrase | undefined {
  const at = skipSpaces(text, detail.start)
  let end = detail.end
  while (end > at && /[\s.;,)]/u.test(text.charAt(end - 1))) end -= 1
  if (end <= at) return undefined
  const actor = readActor(text, at, end, true)
  if (actor && actor.end > at) return actor
  return end - at <= 160 ? { start: at, end, stop: '', after: end } : undefined
}
