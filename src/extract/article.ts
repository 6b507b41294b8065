import { pageFurniture, siteNames } from '../lexicon/article-cues.ts'
import type { Article } from '../model/document.ts'
import type { Located } from '../model/span.ts'
import type { Layout, Line } from '../syntax/layout.ts'
import { dayPattern, readDay } from '../text/dates.ts'
import { latin, latinPattern } from '../text/letters.ts'

/** So many lines at each end of a page hold its title, day and site. */
const reach = 14
const longestTitle = 220
const day = latin(new RegExp(`(?:ngày )?${dayPattern}(?!\\d)`, 'iu'))
/** What may stand beside the day of posting: a label, the hour, the day of the week, how often it was read. */
const besideDay = latin(
  /(?:(?:được )?(?:đăng|cập nhật|xuất bản|đăng tải|gửi|phát hành|thời gian)(?: (?:ngày|lúc|vào|tải|tin|bài))*|ngày (?:đăng|cập nhật|xuất bản)|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|gmt ?[+]?\d*|cỡ chữ|(?<!\p{L})a[+-]?(?!\p{L})|lượt xem|lượt đọc|(?:sáng|chiều|tối|trưa)(?!\p{L})|(?<!\p{L})(?:am|pm|lúc|ngày)(?!\p{L})|\d{1,2} ?[:h] ?\d{2}(?: ?[:'′] ?\d{0,2})?|\d+|[\s|,.:;()[\]•·–—+-])/giu,
)
const furniture = latinPattern(`^(?:${pageFurniture.join('|')})`, 'i')
const site = latinPattern(`^(?:${siteNames.join('|')})(?!\\p{L})[^.:;]{0,80}$`, 'i')
/** "(Chinhphu.vn) - Chính phủ …", "(TTXVN) …", "VOV.VN - …": the site opens the first sentence. */
const dateline = latin(
  /^(?:\((?<bracket>\p{L}[\p{L}\d.]{1,20}(?: [\p{L}\d.]+){0,3})\) ?[-–—]? ?(?=\S)|(?<bare>\p{Lu}{2,6}(?:\.VN|\.vn)?|\p{Lu}\p{Ll}+\.vn) ?[-–—] ?(?=\p{Lu}))/u,
)
/** "Theo TTXVN", "Nguồn: baolaocai.vn", at the foot. */
const source = latin(
  /^\(?(?:theo|nguồn(?: tin)?) ?:? (?<name>\p{Lu}[\p{L}\d.]*(?: [\p{L}\d.]+){0,5}|[a-z\d.-]+\.vn\S*?)\)?\.?$/iu,
)

/**
 * What tells where an article stood: its title, the day on which the page was posted, the name of the site. None of them is a value of
 * the document that the article tells about (our annotation rules, Header), so they are no part of `header`.
 *
 * @returns undefined where the page tells nothing of itself
 */
export function readArticle(layout: Layout): Article | undefined {
  const lines = layout.lines.filter(({ kind }) => kind === 'text')
  const top = lines.slice(0, reach)
  let title: Located | undefined
  let date: Located | undefined
  let paper: Located | undefined
  for (const [i, line] of top.entries()) {
    const text = layout.lineText(line)
    const posted = date ? undefined : postedOn(layout, line, text)
    if (posted) {
      date = posted
      continue
    }
    if (!paper && !title && site.test(text)) {
      paper = layout.located(line.start, line.end)
      continue
    }
    if (isFurniture(line, text)) continue
    const opening = paper ? undefined : dateline.exec(text)
    if (opening) paper = named(layout, line, opening)
    if (!isTitle(layout, line, text, lines[i + 1])) break
    title ??= layout.located(line.start, line.end)
  }
  // The day may stand below the first paragraph, the source at the foot.
  for (const line of lines.slice(-reach)) {
    const text = layout.lineText(line)
    date ??= postedOn(layout, line, text)
    const told = paper ? undefined : source.exec(text)
    if (told) paper = named(layout, line, told)
  }
  if (!title && !date && !paper) return undefined
  return { ...(title && { title }), ...(date && { date }), ...(paper && { site: paper }) }
}

/** A line that holds a day and nothing else but what stands beside one on such pages. */
function postedOn(layout: Layout, line: Line, text: string): Located | undefined {
  if (text.length > 90) return undefined
  const found = day.exec(text)
  const value = found ? readDay(found[0]) : undefined
  if (!found || value === undefined) return undefined
  const rest = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.replace(besideDay, '')
  if (rest !== '') return undefined
  return layout.located(line.start + found.index, line.start + found.index + found[0].length, value)
}

/** Menus and what surrounds an article: "Trang chủ » Tin tức", "Chính trị | Kinh tế | Đời sống". */
function isFurniture({ cells }: Line, text: string): boolean {
  return furniture.test(text) || text.includes('»') || text.includes('›') || cells.length > 2
}

/** A line that is no sentence, above others. */
function isTitle(layout: Layout, line: Line, text: string, next: Line | undefined): boolean {
  if (next === undefined || text.length < 12 || text.length > longestTitle || /[.;:,…]$/u.test(text)) return false
  if (!/^["“(\d]?\p{Lu}/u.test(text) || dateline.test(text)) return false
  return (
    line.heading > 0 ||
    line.bold ||
    next.blanksBefore > 0 ||
    postedOn(layout, next, layout.lineText(next)) !== undefined
  )
}

function named(layout: Layout, line: Line, match: RegExpExecArray): Located {
  const name = match.groups?.bracket ?? match.groups?.bare ?? match.groups?.name ?? ''
  const at = line.start + match.index + match[0].indexOf(name)
  return layout.located(at, at + name.length)
}
