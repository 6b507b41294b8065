import { isBody, isType } from '../identity/symbol.ts'
import { latin, latinPattern, looseSource } from '../text/letters.ts'
import type { Slot, Stretch } from '../text/pattern.ts'
import { readBareYear, readDate } from './date.ts'
import { readIssuer } from './issuer.ts'
import { readTitle } from './title.ts'

/*
 * The slots of citation patterns. Number and symbol follow the grammar of số, ký hiệu (NĐ 30/2020, Phụ lục I; Hướng dẫn 36-HD/VPTW):
 * ordinal, perhaps the year, and groups of letters; spaces slip in around the separators.
 */
const ordinal = '\\d{1,6}(?:\\.\\d{1,3}(?!\\d))?(?:[a-hđA-HĐ](?= ?[-/]))?'
const year = '(?:19|20)\\d ?\\d'
const legislature = '(?:UBTV)?Q ?H ?\\d{1,2}(?!\\d)'
/** A symbol ends before a word that is glued to it: "NĐ-CPngày". */
const gluedWords = '(?:ngày|của|năm|tháng|về|và|tại|được|quy|này|theo|có|thì|hết|ban|do|đã|với)(?![a-z])'
/** "KT+AT": the letter is of two units. "SGD&" / "ĐT", "SGD & ĐT": a blank or a line's end beside "&" is a scanner's; behind "& NQ 15" another number begins. */
const codeBehindAnd = '(?=\\p{Lu}[\\p{Lu}\\d]*(?![\\p{L}\\d]|[ \\n](?:số )?\\d))'
const inGroup = `(?:(?!${gluedWords})[\\p{L}\\d&]|(?<=\\p{Lu})\\+(?=\\p{Lu}{2})|(?<=&)[ \\n]${codeBehindAnd}|(?<=\\p{Lu})[ \\n](?=&[ \\n]?${codeBehindAnd}))`
const group = `(?:${legislature}|\\p{Lu}${inGroup}*(?:\\.(?:[\\p{Lu}\\d]{1,5}(?![\\p{L}\\d])|\\p{Lu}\\p{Ll}{1,4}(?= của | ngày )))*)`
/** A group after a space must look like one: capitals, at most one small letter at the end. */
const plainGroup = '(?=\\p{Lu}[\\p{Lu}\\d&.]+\\p{Ll}?(?![\\p{L}]))'
/** Between ordinal, year and symbol: spaces and line ends slip in, and the mark may be doubled. */
const slash = `(?:[/-]|_(?=\\p{Lu}{2})|[ \\n]?[/-](?: ?[/-])?[ \\n]?(?=(?:19|20)\\d|${plainGroup.slice(3, -1)}|\\p{Ll}))`
const between = `(?:[/-]|_(?=\\p{Lu}{2})|- ?-(?=\\p{Lu})|//(?=\\p{Lu})|[ \\n][/-]${plainGroup}|[/-][ \\n]${plainGroup}| [/-][ \\n](?=\\p{Lu}[\\p{Lu}\\d&.]+(?: ngày \\d|[,;.)] | của ))|(?: (?<=\\d/(?:TTLT|TT|NĐ|ND|QĐ|QD|NQ) ))(?=\\p{Lu}[\\p{Lu}\\d&-]+(?: ngày \\d|[,;.)])|CP(?!\\p{L})))`
const kinds = '(?:NQ|Q[ĐD]|CT|KL|Q[yY]?Đi?|TB|HD|CTr|KH|PA|ĐA|BC|BB|TTr|CV|CĐ|NĐ|TT|TTLT|NQLT|QC|L|SL|PL)'
const smallSymbol = '\\p{Ll}{2,5}-\\p{Ll}{2,10}(?![\\p{L}\\d])'
const rest = `(?:${between}(?:${group}|${year}(?!\\d)|\\d{1,2}(?![\\p{L}\\d])|(?:nb|m)(?![\\p{L}\\d])))*`
const symbol = `(?:(?:${kinds} ?[/-] ?(?=\\p{Lu}{2}|TTg))?${group}${rest}|${smallSymbol})`
const afterNumber = `(?:(?![\\p{L}\\d])|(?=${gluedWords}))`

/*
 * What stands before the symbol is told first and the symbol follows once: its grammar is by far the longest part, and each copy of it has to be
 * compiled when a document is read.
 */
const beforeSymbol = `${ordinal}(?:${slash}(?:${year}(?:${slash}| (?=${kinds}[/-])))?| ?(?=${kinds}[/-]))`

/** A number with its symbol: "30/2020/NĐ-CP", "05-CT/TU", "331 - CV/TU", "298 KH/TWĐTN", "1368CV/TCTW". */
export const numberSource = `${beforeSymbol}${symbol}${afterNumber}`
/** The ordinal torn apart ("1 65/2024/NĐ-CP"), where a type or "số" stands before it. */
const tornOrdinal = `\\d{1,3} \\d{1,4}${slash}(?:${year}${slash})?`
/** A number without symbol, perhaps with its year: "05", "15/2020". No measure, date or ratio goes on behind it. */
export const shortSource = `(?:\\d{1,5}|\\d{6,8}(?= ngày \\d))[a-cđ]?(?:/${year})?(?![\\p{L}\\d%‰°]|[.,/:]\\d|/[\\p{L}]| ?[-/]\\d)`
/** A scanner's comma or scrap stands before the figures: "số, 1888/CT-KK", "số 6. 55/2020/QH14". */
const scrap = '(?:,(?= \\d{1,6}(?:/\\d{4})?[/-])| \\d\\.(?= \\d{1,4}/(?:19|20)\\d\\d/))'
const mark = `(?:${looseSource('số')}(?: số)?|[sS][eéèêế6]|S[ỐO]|[nN][oº°]\\.?)(?:[:.]|${scrap})?`

const counted =
  '(?:\\d{1,2}|[IVX]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn| lăm)?)(?![\\p{L}\\d])'
const centralCommittee = `(?:${looseSource('trung ương')}|TW|TƯ|BCH ?TW|BCH Trung ương|${looseSource('ban chấp hành trung ương')})(?: ${looseSource('đảng')})?`

const numberAt = latinPattern(`(?:${beforeSymbol}|${tornOrdinal})${symbol}${afterNumber}`, 'y')

/** A number is read by one expression for all forms: it is long, and each form with its own would have to be compiled. */
function readNumber(text: string, at: number): Stretch | undefined {
  numberAt.lastIndex = at
  return numberAt.test(text) ? { start: at, end: tornEnd(text, at, numberAt.lastIndex) } : undefined
}

/** Behind a torn code stands what follows a number, or the symbol goes on. */
const tornOff = latinPattern('[ \\n](?<code>\\p{Lu}{1,5})(?=,? ngày \\d| của | năm \\d|[;.)]|[-/]\\p{Lu})', 'y')
const tornGroup = latinPattern(
  '[ \\n]?[-/][ \\n]?(?<lead>\\p{Lu}{1,3})[ \\n](?<code>\\p{Lu}{1,5})(?=,? ngày \\d| của | năm \\d|[;.)]|[-/]\\p{Lu})',
  'y',
)
const restAt = latinPattern(`${rest}${afterNumber}`, 'y')
const lastGroup = latin(/[/-][ \n]?(\p{Lu}+)$/u)

/** "4471/EVN | SPC-KD ngày …": the rest of the first group and a group of its own, behind letters that are no type. */
const tornFirst = latinPattern('[ \\n]\\p{Lu}{2,5}-\\p{Lu}{1,6}\\d?(?=,? ngày \\d| của |[,;.)\\n]|$)', 'y')
const firstGroup = latin(/^\d{1,6}\/(\p{Lu}{2,6})$/u)

/**
 * "TT-BGD ĐT ngày …", "175/2025/N Đ-CP", "98/2030/NĐ -C P": what stands behind a blank is the rest of the code, where only both together are
 * one that a type or a body has.
 */
function tornEnd(text: string, at: number, end: number): number {
  const first = firstGroup.exec(text.slice(at, end))?.[1]
  if (first !== undefined && !isType(first)) {
    tornFirst.lastIndex = end
    if (tornFirst.test(text)) return tornFirst.lastIndex
  }
  tornOff.lastIndex = end
  let code = tornOff.exec(text)?.groups?.code
  let lead = code === undefined ? undefined : lastGroup.exec(text.slice(at, end))?.[1]
  let last = tornOff.lastIndex
  if (lead === undefined) {
    tornGroup.lastIndex = end
    const groups = tornGroup.exec(text)?.groups
    lead = groups?.lead
    code = groups?.code
    last = tornGroup.lastIndex
  }
  if (lead === undefined || code === undefined || !isOneCode(lead, code)) return end
  restAt.lastIndex = last
  if (!restAt.test(text)) return last
  return tornEnd(text, at, restAt.lastIndex)
}

const isCode = (letters: string): boolean => isBody(letters) || isType(letters)

const isOneCode = (first: string, second: string): boolean =>
  isCode(first + second) && !(isCode(first) && isCode(second))

export const slots: Readonly<Record<string, Slot>> = {
  number: { read: readNumber, opens: '0' },
  short: { source: shortSource, opens: '0' },
  /** The ordinal of a law alone, with nothing behind it that a scanner tore off: "Luật Báo chí số 126". */
  lone: { source: '\\d{1,3}(?![ \\n]?[\\d/⁄%°-]|\\p{L}|[.,:]\\d)', opens: '0' },
  /** Numbers of companies: letters first, more groups of figures ("01-09-TC/LOWE"), parts behind spaces ("06/CV NET 2023"). */
  code: {
    source: `(?:\\p{Lu}[\\p{Lu}&.]*(?:[-/][ \\n]?\\p{Lu}[\\p{Lu}&.]*){0,3}[-/ ]?\\d[\\p{Lu}\\d]*(?:[-/.][\\p{Lu}\\d]+)*|(?:\\d{7,8}|\\d{1,4}\\.${year})[-/]\\p{Lu}[\\p{Lu}\\d&]*(?:[-/.][\\p{Lu}\\d&]+)*|\\d{1,8}(?:-\\d{1,4}){1,2}(?:/(?:20)?\\d{2})?[-/]\\p{Lu}{1,6}(?:[-/]\\p{Lu}[\\p{Lu}\\d]*)*|\\d{1,6}[/-]CV \\p{Lu}{2,8}(?: ${year})?(?= ngày \\d))${afterNumber}`,
    opens: '*0',
  },
  /** These are read by the scan, before any form is tried. */
  type: { read: () => undefined },
  abbreviation: { read: () => undefined },
  mark: { source: mark, opens: 'sn' },
  date: { read: readDate, opens: 'bcdhknt0' },
  bareYear: { read: readBareYear, opens: '0' },
  issuer: { read: readIssuer, opens: '*0' },
  title: { read: readTitle, opens: '*0' },
  /** What comes between items of a list. */
  separator: { source: '[ \\n]?(?:[,;][ \\n]?)?(?:(?:và|hoặc|hay|&|VÀ|cùng|-|đến) )?' },
  /** Words between type and số: "Báo cáo thẩm tra số", "Phiếu lấy ý kiến Thành viên Chính phủ số". */
  qualifier: {
    source:
      '(?:(?!(?:của|ngày|tại|và|này|trên|do|theo|về|với|trong|các|có|là|được|thì|để|khi|cho) )[\\p{L}]+,? ){1,7}?(?=(?:số|SỐ|Số|sô) ?:? ?[\\d\\p{Lu}])',
    opens: '*',
  },
  plenum: {
    source: `(?:(?:${looseSource('hội nghị')} )?(?:${looseSource('lần thứ')} ${counted}(?: của)? )${centralCommittee}|(?:${looseSource('hội nghị')} )?${centralCommittee} (?:${looseSource('lần thứ')} )?(?:\\d{1,2}|${counted}))`,
    opens: 'hltb',
  },
  congress: {
    source: `${looseSource('đại hội')}(?: \\p{L}+){0,10}?(?: ${looseSource('lần thứ')} (?:[IVX]+|\\d+)| [IVX]{2,})(?![\\p{L}\\d])`,
    opens: 'd',
  },
  years: { source: '(?:19|20)\\d{2} ?- ?(?:19|20)\\d{2}', opens: '0' },
  /** Bodies with charters. */
  body: {
    source:
      '(?:Đảng Cộng sản Việt Nam|Đảng(?! ủy| bộ| viên)|(?:Công đoàn|Mặt trận Tổ quốc|MTTQ|(?:Hội|Hiệp hội|Tổng hội|Liên đoàn|Liên hiệp) [\\p{L} ]{2,50}?) Việt Nam|Đoàn (?:TNCS|Thanh niên Cộng sản) Hồ Chí Minh|Đoàn|Công đoàn)(?![\\p{L}\\p{N}])',
    opens: 'cdhlmt',
  },
  standard: {
    source:
      '(?:[A-Z]{2,4}(?:/[A-Z]{2,4})? )?\\d{1,6}(?:-\\d{1,3}){0,2}(?:(?:-\\d{4,6}|(?:, ?\\d{1,2}){1,9})(?= ?: ?(?:19|20)\\d))?(?: ?: ?(?:19|20)\\d{2}(?: ?/ ?\\p{Lu}{2,12}\\d?)?| ?/ ?\\p{Lu}{2,12}|(?<=\\d{3,6}(?:-\\d{1,3}){0,2}))(?![\\p{L}\\d])',
    opens: '*0',
  },
  /** What is reported or recorded, before a date: "Biên bản kiểm tra ngày …". */
  few: {
    source:
      '(?:(?!(?:của|ngày|tại|và|này|trên|do|theo|về|với|trong|các|có|là|được|thì|để|khi|cho|định|hằng|hàng|trước|từ|đến|vào|số) |năm \\d)\\p{Ll}+ ?){1,3}(?<= )',
    opens: '*',
  },
  roman: { source: '[IVX]{1,6}(?![\\p{L}\\d])', opens: 'ivx' },
  /** When a letter came in: "… ngày 05/9/2025 (nhận ngày 15/9/2025) của Công ty A", "(Cục Thuế nhận ngày …)". */
  received: {
    source: `\\((?:[\\p{L} ]{2,50} )?(?:${looseSource('nhận')}|${looseSource('tiếp nhận')}|đến)(?: được)? [^()\\n]{4,30}\\)(?=[ \\n])`,
    opens: '(',
  },
  /** What usually follows the number: the date, who issued it, in either order. */
  tail: {
    pattern:
      '[([,][ ]{date}| \\({date}\\)| \\({date} của( |\n){issuer}[\\)])][ {received}][[ \\(đã hết hiệu lực\\)][,][( |\n)](của( |\n)[của ]{issuer}|do {issuer} ban hành|được {issuer} (ban hành|ký ban hành|ký|phát hành))[[,] {date}]]',
  },
}
