import { isSyllable } from '../../lexicon/words/syllables.ts'
import { bare } from '../../text/bare.ts'
import { latin } from '../../text/letters.ts'
import { allMatches } from '../../text/matches.ts'
import { isCapitals } from '../parts/cues.ts'
import {
  authorityMark,
  beginsTitle,
  hasFamilyName,
  isMarkAlone,
  isNameInCapitals,
  nameBehindTitle,
  nameInside,
  personName,
  rankAt,
  signatureInside,
} from '../parts/signing.ts'

/** A piece of a line that lost its breaks; `at` is its place in the line. */
export interface Piece {
  readonly text: string
  readonly at: number
}

/** A signature's pieces are short. */
const longestPiece = 90
const longestLine = 400

/**
 * Cuts a line of the closing whose columns or lines were joined by one blank: the item of Nơi nhận, if it begins with one, then
 * mark, title, "(đã ký)" and name of the signature, each apart. What is one thing comes back whole.
 */
export function cutLine(text: string): readonly Piece[] {
  const blank = text.length - text.trimStart().length
  if (blank > 0) return cutLine(text.slice(blank)).map((piece) => ({ ...piece, at: piece.at + blank }))
  if (text.length < 8 || text.length > longestLine) return [{ text, at: 0 }]
  const at = beginsSignature(text) ? 0 : signatureBehind(text)
  const cuts = at < 0 ? [] : [at, ...seamsOfSignature(text, at)]
  const pieces: Piece[] = []
  let from = 0
  for (const cut of [...cuts, text.length]) {
    const piece = text.slice(from, cut).trimEnd()
    if (cut > from) pieces.push({ text: piece, at: from })
    from = cut
  }
  return pieces
}

const beginsSignature = (text: string): boolean =>
  authorityMark(text) !== undefined || beginsTitle(text) || personName(text) !== undefined

/** Where the signature's column begins behind an item; -1 when nowhere. */
function signatureBehind(text: string): number {
  const places = [signatureInside(text), nameInside(text), pieceBehindEnd(text)].filter((at) => at > 0)
  return places.length > 0 ? Math.min(...places) : -1
}

const signedByHand = /^\(?(?:da ky|ky ten|ky, |chu ky|da duoc ky)/u
const ends = latin(/(?:[;,…]|\.|\)) ?[*★]? ?(?=[\p{Lu}(])/gu)

/** Behind an item's end mark a piece that no item is: "(đã ký)", a rank with a name, a name, the rest of a title in capitals. */
function pieceBehindEnd(text: string): number {
  for (const match of allMatches(text, ends)) {
    const at = match.index + match[0].length
    if (at < 4 || text.length - at > longestPiece) continue
    const tail = text.slice(at)
    // "VP. ĐẢNG ỦY" is one body: a full stop behind an abbreviation ends an item only before a name.
    if (/\p{Lu}\.$/u.test(text.slice(0, match.index + 1)) && !endsInName(tail)) continue
    if (isPiece(tail, match[0].charAt(0), text.slice(0, match.index))) return at
  }
  return -1
}

const endsInName = (tail: string): boolean =>
  nameWithSeal(tail) !== undefined || nameBehindTitle(tail) > 0 || isWholeSignature(tail)

/** "TRƯỞNG PHÒNG (Đã ký) Trương Thị Mận": title, hand and name on one line. */
const isWholeSignature = (tail: string): boolean => {
  const capitals = beginsTitle(tail) ? endOfCapitals(tail, 0) : tail.length
  return (
    capitals < tail.length &&
    (signedByHand.test(bare(tail.slice(capitals, capitals + 20))) || personName(tail.slice(capitals)) !== undefined)
  )
}

function isPiece(tail: string, mark: string, before: string): boolean {
  if (signedByHand.test(bare(tail.slice(0, 20)))) return true
  if (/[;,]$/u.test(tail)) return false
  if (nameBehindTitle(tail) > 0 || isWholeSignature(tail)) return true
  const name = nameWithSeal(tail)
  if (name !== undefined) return mark !== ',' || rankAt(tail) > 0 || (/\p{Ll}$/u.test(before) && !people.test(before))
  return isRestOfTitle(tail) && !isCapitals(before)
}

/** Words before which a comma parts people of one list. */
const people = latin(/[Đđ]\/c|đồng chí|ông |bà |\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u)

/** "Nguyễn Văn An", "Đại tá Nguyễn Văn An", "Nguyễn Văn An NHÂN DÂN": the last words are those of the seal. */
function nameWithSeal(tail: string): string | undefined {
  const words = tail.replace(/(?: \p{Lu}{2,}){1,6}[ *★]*$/u, '')
  const found = personName(words === '' ? tail : words)
  if (!found) return undefined
  const name = tail.slice(found.start, found.end)
  return hasFamilyName(name) && (name.split(' ').length > 2 || found.start > 0) ? name : undefined
}

/** Two words or more in capitals, each a syllable: "HÀNH CHÍNH"; "VT, KTTH" are units. */
function isRestOfTitle(tail: string): boolean {
  if (!/^\p{Lu}[\p{Lu} ,&–-]+[*★ ]*$/u.test(tail)) return false
  const words = tail.match(/\p{Lu}+/gu) ?? []
  return words.length > 1 && words.every(isSyllable)
}

/** Where the pieces of a signature that begins at `from` are parted: mark, title, hand, name. */
function seamsOfSignature(text: string, from: number): number[] {
  const seams: number[] = []
  const signer = nameBehindTitle(text.slice(from))
  if (signer > 0) return [from + signer]
  const seal = sealBehindName(text, from)
  if (seal > 0) return [seal]
  if (personName(text.slice(from)) && !isCapitals(text.slice(from))) return seams
  const capitals = endOfCapitals(text, from)
  if (authorityMark(text.slice(from, capitals)) !== undefined) {
    for (let at = text.indexOf(' ', from); at > 0 && at < capitals; at = text.indexOf(' ', at + 1)) {
      const rest = text.slice(at + 1, capitals)
      const before = text.slice(from, at)
      if (authorityMark(rest) !== undefined || (beginsTitle(rest) && !callsForTitle(before, rest))) seams.push(at + 1)
    }
  }
  if (capitals > from && capitals < text.length) seams.push(capitals)
  const hand = /\(?(?:[Đđ]ã k[ýí]|ĐÃ K[ÝÍ]|[Kk]ý tên)[^()]{0,30}\)? ?(?=\p{Lu})/u.exec(text.slice(capitals))
  if (hand?.index === 0 && capitals + hand[0].length < text.length) seams.push(capitals + hand[0].length)
  const name = nameInCapitalsAfter(text, from, capitals)
  if (name > 0) seams.push(name)
  return [...new Set(seams)].sort((a, b) => a - b)
}

/** "Nguyễn Văn An NHÂN DÂN": where the words of the seal begin behind a name in small letters; -1 when there are none. */
function sealBehindName(text: string, from: number): number {
  const found = /^(?<name>.{5,60}?\p{Ll}) (?:\p{Lu}{2,} ?){1,6}[*★ ]*$/u.exec(text.slice(from))
  const name = found?.groups?.name
  return name !== undefined && personName(name) ? from + name.length + 1 : -1
}

/** The words before it that a title goes on: "BAN GIÁM ĐỐC", "ĐOÀN CHỦ TỊCH", "PHÓ TRƯỞNG BAN", "BỘ TRƯỞNG, CHỦ NHIỆM". */
function callsForTitle(before: string, title: string): boolean {
  const last = bare(before.slice(-12))
  if (/[,–-]$|(?:^|[ .])(?:pho|quyen|tong|kiem|va|hoac|q|chi|cac)$/u.test(last)) return true
  if (isMarkAlone(before.slice(before.lastIndexOf(' ') + 1)) || isMarkAlone(before)) return true
  const folded = bare(title)
  return (
    (/(?:^|[ .])ban$/u.test(last) && /^(?:giam doc|bi thu|chu nhiem|thu ky|to chuc)/u.test(folded)) ||
    (/(?:^|[ .])doan$/u.test(last) && /^(?:chu tich|thu ky|truong)/u.test(folded)) ||
    /^(?:thuong truc|doan chu tich)/u.test(folded)
  )
}

/** "(Đã ký)", a rank or a name in small letters. */
const smallBehind = latin(
  /(?: |^)(?=\(?[Đđ]ã k|\(?[Kk]ý )| (?=\(?\p{Lu}\p{Ll}|\p{Lu}'\p{Lu}\p{Ll}|(?:PGS|GS|TS|BS|KS|CN)[. ]|BSCK)/u,
)

/** Where the capitals at the start of a signature end: at "(Đã ký)", a rank or a name. */
function endOfCapitals(text: string, from: number): number {
  const found = smallBehind.exec(text.slice(from))
  if (!found) return text.length
  const at = from + found.index + found[0].length
  const tail = text.slice(at)
  if (!isCapitals(text.slice(from, at))) return text.length
  return personName(tail) !== undefined || signedByHand.test(bare(tail.slice(0, 20))) ? at : text.length
}

/** "PHÓ CHỦ TỊCH (Đã ký) NGUYỄN VĂN AN" is cut above; without the hand a family name in capitals tells nothing. */
function nameInCapitalsAfter(text: string, from: number, capitals: number): number {
  if (capitals < text.length) return -1
  const hand = /\((?:Đã k[ýí]|ĐÃ K[ÝÍ])\) ?/u.exec(text.slice(from))
  const at = hand ? from + hand.index + hand[0].length : -1
  return at > 0 && isNameInCapitals(text.slice(at)) ? at : -1
}
