import { bodyNamed, bodyOfSymbol } from '../../identity/bodies.ts'
import { issuerWord, onlyLooksLikeBody, readIssuer } from '../../identity/issuer.ts'
import { englishOfBodies, mottoWords } from '../../lexicon/header-cues.ts'
import { bodiesOverBranches } from '../../lexicon/issuer-words.ts'
import type { HeaderValue, Issuer, Origin } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { fold, foldSearch } from '../../text/fold.ts'
import { latin, latinPattern } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { isCapitals, isPageCaption, isPageFurniture, titleWord } from '../parts/cues.ts'
import { joinPieces } from '../parts/pieces.ts'
import { isMarkOfHandling } from './handling.ts'
import type { Segment } from './segments.ts'
import { secondBody } from './two-bodies.ts'

export interface Bodies {
  readonly superior?: HeaderValue
  /** The leading one first; several for a joint document. */
  readonly issuers: readonly Issuer[]
  /** All issuers as one value, for a joint document. */
  readonly joined?: Issuer
}

/** Calls for more whatever follows: "BỘ NÔNG NGHIỆP VÀ", or a line of one word that only begins a name ("TỔNG" / "CỤC THUẾ"). */
const dangling =
  /(?:^| )(?:va|-|cua|cac|ve|thuoc|,)$|^(?:uy|ban|bo|so|dai|cong|hoi|cuc|tong|van|vien|hoc|truong|tinh|thanh|huyen|quan|dang|lien|chi|mat|ngan|kho|bao|kiem|toa|doan|trung|uy ban thuong vu|ban chap hanh|ban thuong vu|ban thuong truc|chu tich|bo truong|giam doc|tong giam doc|hieu truong|vien truong|chanh an)$/u
/** "CÔNG TY TNHH MTV" / "THỦY ĐIỆN SÔNG NHÀN": the form of a company stands before its name. */
const endsInForm = latin(
  /^(?:TỔNG )?CÔNG TY(?: (?:TNHH|CP|CỔ PHẦN|TRÁCH NHIỆM HỮU HẠN|HỢP DANH|LIÊN DOANH))?(?: (?:MTV|MỘT THÀNH VIÊN|\d{1,2}TV|HAI THÀNH VIÊN))?$/u,
)
/** "TỔ NGỮ VĂN" below "TRƯỜNG THPT …": a unit of the body above. */
const unitOfOne =
  /^(?:to (?!quoc|chuc)|nhom |bo mon |chi doan |lien doi |lop |khoa (?!hoc(?: |$)|[ivxlc]+(?: |$)))\p{L}/u
/** Never begins a body of its own. */
const continuing =
  /^(?:va |- |nhan dan|dan(?: |$)|tinh (?!uy|doan)|thanh pho|tp\.?|quan (?!uy|doan)|huyen (?!uy|doan)|thi xa|thi tran|xa |phuong|dac khu|trung uong(?! doan| hoi)|viet nam|chap hanh|chinh phu$|phu$|quoc$|\(|khoa (?:hoc(?: |$)|[ivxlc\d]+(?:[ ,]|$))|lan thu |nhiem ky|ha noi|ho chi minh)/u

/** Names of the bodies among the segments of a letterhead, in capitals or beginning with a body's word. They stand above the first number, and below that of the receiver's stamp when another was chosen. */
export function bodySegments(segments: readonly Segment[], number?: Segment): Segment[] {
  const first = segments.findIndex((segment) => segment.kind === 'number')
  const isStamp = number !== undefined && /^S\p{L}{1,2}\W{0,4}\d{1,6}$/u.test(segments[first]?.text ?? '')
  const numberAt = isStamp ? segments.findIndex(({ start }) => start === number.start) : first
  const before = numberAt < 0 ? segments : segments.slice(0, numberAt)
  const found = withoutEnglish(before.map(withoutCaption).filter(isName))
  const names = found.slice(found.findIndex((segment) => !isLeftOfMotto(segment)))
  // Alone below the motto, what no body's word begins is a mark of the office: "XV80", "BẢN 2".
  const isAlone = ({ line, column }: Segment): boolean =>
    column > 0 && segments.every((other) => other.line !== line || other.column > 0)
  const named = names.filter((segment) => !isAlone(segment) || issuerWord(segment.text) !== undefined)
  return named.length > 0 || numberAt < 0
    ? named
    : segments.slice(numberAt).filter((segment) => isName(segment) && issuerWord(segment.text) !== undefined)
}

const english = latinPattern(`^[A-Z\\d '’&,.()-]*(?<![A-Z])(?:${englishOfBodies})(?:'S|’S)?(?![A-Z])`, 'i')

/** "BINH DUONG UNIVERSITY" beside "TRƯỜNG ĐẠI HỌC BÌNH DƯƠNG": the same once more in English; behind the form of a company its name is its own. */
function withoutEnglish(names: readonly Segment[]): Segment[] {
  const isEnglish = ({ text }: Segment): boolean => !/[^\u0000-\u007f]/u.test(text) && english.test(text)
  const own = names.filter((segment, i) => {
    const above = names[i - 1]
    return (
      !isEnglish(segment) || (above !== undefined && (endsInForm.test(above.text) || dangling.test(bare(above.text))))
    )
  })
  return own.length > 0 ? own : [...names]
}

const wordsOfMotto = new Set(mottoWords.both.split(' '))

/** "NAM", "VIỆT NAM" above the first body: what a stamp or a scanner has left of the motto. */
const isLeftOfMotto = ({ text }: Segment): boolean =>
  issuerWord(text) === undefined &&
  bare(trimDirt(text))
    .split(' ')
    .every((word) => wordsOfMotto.has(word))

/** "VĂN BẢN HỢP NHẤT - BỘ Y TẾ": the gazette's caption holds the name. */
function withoutCaption(segment: Segment): Segment {
  const found = /^VĂN BẢN HỢP NHẤT ?-? ?/u.exec(segment.text)
  return found
    ? { ...segment, start: segment.start + found[0].length, text: segment.text.slice(found[0].length) }
    : segment
}

function isName(segment: Segment): boolean {
  if (segment.kind !== 'other' || segment.text.length > 200) return false
  const text = trimDirt(segment.text)
  if (text.length < 2 || text.length > 140 || isMarkOfHandling(text) || isPageCaption(text) || isPageFurniture(text))
    return false
  if (/^-{2,}|PAGE \d|\d ?\/|[:;=…{}<>$#@]|^\d+$/u.test(text) || titleWord(text, false)) return false
  const folded = bare(text)
  if (
    /^(?:du thao|ban sao|van ban |sao y|tai lieu|cong bao|van ban quy pham|phan |bieu mau|mau so|signature|ky boi|nguoi ky|(?:cong van |van ban )?den$|thoi gian ky|phu luc|dai hoi lan)/u.test(
      folded,
    )
  )
    return false
  if (isCapitals(text)) return /\p{Lu}{2}/u.test(text)
  return text.length <= 80 && /^\p{Lu}/u.test(text) && issuerWord(text) !== undefined && !/[:;]/u.test(text)
}

const speckBehindPlace = latin(/^(?:TỈNH|HUYỆN|THỊ XÃ|THÀNH PHỐ) \p{Lu}[\p{Lu} ]{2,40} \d$/u)
const clean = latin(/^\p{L}.*[\p{L}\p{N})]$/u)

/** What scanners and exporters leave at the edges of a name. */
function trimDirt(printed: string): string {
  // "TỈNH LÂM SƠN 7": a mark of the page that a scanner took for a figure; wards and districts alone bear numbers.
  const text = speckBehindPlace.test(printed) ? printed.slice(0, -2) : printed
  if (clean.test(text)) return text
  return text.replace(/^[^\p{L}(]+(?=\p{Lu}{2})|^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, '')
}

const kindOfBody = /^(?:truong|vien|ban|so|phong|cuc|vu|hoi|doan|quy|khoa|tram|doi)$/u

interface Group {
  readonly pieces: { start: number; end: number }[]
  text: string
}

/** Joins wrapped names and tells the issuer from the body above it. `joint`: the symbol or the title says that several issued it. `symbol`: of the document's number. */
export function readBodies(
  layout: Layout,
  segments: readonly Segment[],
  joint: boolean,
  symbol?: string,
  from: Origin = 'letterhead',
): Bodies {
  const groups: Group[] = []
  for (const [i, segment] of segments.entries()) {
    for (const part of splitJoint(segment, joint)) {
      const text = trimDirt(part.text)
      const offset = part.start + part.text.indexOf(text)
      const piece = { start: offset, end: offset + text.length }
      const folded = bare(text)
      const last = groups.at(-1)
      if (last && bare(last.text) === folded) groups.pop()
      const above = groups.at(-1)
      const goesOn =
        last !== undefined &&
        (continuing.test(folded) ||
          onlyLooksLikeBody(text) ||
          dangling.test(bare(last.text)) ||
          endsInForm.test(last.text) ||
          // "SỞ NÔNG NGHIỆP VÀ MÔI" / "TRƯỜNG": the word that begins a body's name names none by itself.
          (i === segments.length - 1 && kindOfBody.test(folded)) ||
          (issuerWord(text) === undefined &&
            !unitOfOne.test(folded) &&
            !isBodyOfItsOwn(last.text, text, codeIn(groups, symbol))))
      if (above && goesOn && !part.fresh) {
        above.pieces.push(piece)
        above.text = `${above.text} ${text}`
      } else groups.push({ pieces: [piece], text })
    }
  }
  const key = (group: Group): string =>
    bare(group.text)
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
  const unique = groups.filter((group, i) => !groups.slice(i + 1).some((other) => key(other) === key(group)))
  return arrange(layout, unique, joint, from)
}

/** Behind a superior and a body the symbol abbreviates what is left of that body's name: "TỔNG CÔNG TY BẢO ĐẢM" / "HÀNG HẢI DUYÊN BẮC" (…-HHDB). */
const codeIn = (groups: readonly Group[], symbol: string | undefined): string | undefined =>
  groups.length > 1 && issuerWord(groups.at(-1)?.text ?? '') !== undefined ? undefined : symbol

/**
 * A line that no known word of a body begins is one all the same when the line above names a ministry or a body of the whole country to
 * its end ("BỘ QUỐC PHÒNG" / "BINH ĐOÀN 15"), or when the symbol abbreviates it ("…/KL-BĐ").
 */
function isBodyOfItsOwn(above: string, text: string, symbol: string | undefined): boolean {
  const words = bare(text).split(' ')
  if (words.length < 2 || !isCapitals(text)) return false
  const code = bare((symbol === undefined ? undefined : bodyOfSymbol(symbol)) ?? '')
  const initials = words.map((word) => word.charAt(0)).join('')
  if (code.length >= 2 && initials.startsWith(code)) return true
  if (code.length >= shortestCode && abbreviates(code, initials)) return true
  const named = above.includes(' ') ? bodyNamed(bare(above)) : { rest: above }
  return named.rest.trim() === '' || / viet nam$/u.test(bare(above))
}

const shortestCode = 3

/** "CHKV" of "CẢNG HÀNG KHÔNG QUỐC TẾ VINH": the first letters of a name, some words left out. */
function abbreviates(code: string, initials: string): boolean {
  if (code.charAt(0) !== initials.charAt(0) || code.at(-1) !== initials.at(-1)) return false
  let at = 0
  for (const letter of initials) if (letter === code.charAt(at)) at += 1
  return at === code.length
}

const jointAt = latin(/ ?[-–+,] ?(?=\p{Lu})/gu)

/** Behind a hyphen these go on a name: "TÀI NGUYÊN - TRƯỜNG …". */
const wordsInNames = /^(?:hoi|dai hoc|truong|quy|ban|doi|vien|cuc|vu|thue|hai quan)$/u
const societies = /^hoi \p{L}+ \p{L}/u

/** "CÔNG AN TỈNH - TỈNH ĐOÀN": two bodies on one line, neither the other's unit. */
export const joinsTwo = (text: string): boolean =>
  splitJoint({ start: 0, end: text.length, text, line: 0, column: 0, kind: 'other' }, true).filter(
    (part) => issuerWord(part.text) !== undefined,
  ).length > 1

function splitJoint(segment: Segment, joint: boolean): NamePart[] {
  const parts: NamePart[] = []
  let at = 0
  // "BỘ TÀI CHÍNH - BỘ Y TẾ": a body's word follows the hyphen.
  for (const match of allMatches(segment.text, jointAt)) {
    const rest = segment.text.slice(match.index + match[0].length)
    const word = issuerWord(rest)
    if (!word || !(joint || word.rank) || (wordsInNames.test(word.words) && !(joint && societies.test(bare(rest)))))
      continue
    parts.push({ text: segment.text.slice(at, match.index), start: segment.start + at, fresh: at > 0 })
    at = match.index + match[0].length
  }
  parts.push({ text: segment.text.slice(at), start: segment.start + at, fresh: at > 0 })
  return parts.flatMap(splitSecond).filter((part) => part.text.trim() !== '')
}

interface NamePart {
  readonly text: string
  readonly start: number
  readonly fresh: boolean
}

/** A superior and the issuer on one line are two. */
function splitSecond(part: NamePart): NamePart[] {
  const at = isCapitals(part.text) ? secondBody(part.text) : -1
  if (at < 0) return [part]
  const above = { ...part, text: part.text.slice(0, at).trimEnd() }
  return [above, ...splitSecond({ text: part.text.slice(at), start: part.start + at, fresh: true })]
}

function arrange(layout: Layout, groups: readonly Group[], joint: boolean, from: Origin): Bodies {
  if (groups.length === 0) return { issuers: [] }
  const isBranch = isBranchOf(groups)
  const ranks = groups.map((group) => issuerWord(group.text)?.rank)
  const together =
    groups.length > 1 && !isBranch && (joint || (ranks[0] !== undefined && ranks.every((rank) => rank === ranks[0])))
  if (together) {
    const issuers = groups.map((group) => issuerOf(layout, group, undefined, from))
    const [lead] = issuers
    if (!lead) return { issuers: [] }
    // Printed as one: "BỘ TÀI CHÍNH - BỘ Y TẾ".
    const { text, span, pieces } = layout.pieces(groups.flatMap((group) => group.pieces))
    const value = issuers.map((issuer) => issuer.value).join(' - ')
    return { issuers, joined: { ...lead, value, text, span, ...(pieces ? { pieces } : {}) } }
  }
  const last = groups.at(-1)
  if (!last) return { issuers: [] }
  // "ỦY BAN NHÂN DÂN TỈNH" over the documents of one body in a gazette: the beginning of the name below is no other body.
  const above = groups.slice(0, -1).filter((group) => isBranch || !fold(last.text).startsWith(`${fold(group.text)} `))
  const superior =
    above.length > 0
      ? {
          ...joinPieces(
            layout,
            above.flatMap((group) => group.pieces),
          ),
          from,
        }
      : undefined
  return { ...(superior ? { superior } : {}), issuers: [issuerOf(layout, last, superior?.value, from)] }
}

/** "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM" over "NGÂN HÀNG NHÀ NƯỚC KHU VỰC 5": the second is the first one's branch. */
function isBranchOf([above, below, ...others]: readonly Group[]): boolean {
  if (above === undefined || below === undefined || others.length > 0) return false
  const name = foldSearch(above.text)
  const short = name.replace(/ viet nam$/u, '')
  return (name !== short || overBranches.has(short)) && foldSearch(below.text).startsWith(`${short} `)
}
const overBranches: ReadonlySet<string> = new Set(bodiesOverBranches)

function issuerOf(layout: Layout, group: Group, superior: string | undefined, from: Origin): Issuer {
  const located = joinPieces(layout, group.pieces)
  const { level, place } = readIssuer(located.value, superior)
  return { ...located, ...(level ? { level } : {}), ...(place ? { place } : {}), from }
}
