import { bodyOfSymbol, bodyOfWords } from '../../identity/bodies.ts'
import { plainOrdinal, plainTitle } from '../../identity/identity.ts'
import { documentTypes, typeCodes } from '../../lexicon/document-types.ts'
import { fold, foldSearch } from '../../text/fold.ts'
import { latin } from '../../text/letters.ts'
import type { Mention } from '../mentions/mention.ts'

/** What a mention says about the document that it names, folded for comparing. */
export interface Traits {
  readonly type: string
  readonly ordinal: string | undefined
  /** The groups of the symbol, the usual separators aside: "ct-ttg". */
  readonly symbol: string | undefined
  readonly numberYear: number | undefined
  readonly date: string | undefined
  /** The code of the body, by the symbol or by the issuer's words. */
  readonly body: string | undefined
  readonly level: string | undefined
  readonly place: string | undefined
  readonly title: string | undefined
  /** The words of a name without a number, made alike. */
  readonly name: string | undefined
}

const symbols = new Map(documentTypes.map((row) => [row.code, row.symbols[0]?.toLowerCase()]))
const knownSymbols = new Set(documentTypes.flatMap((row) => row.symbols.map((symbol) => symbol.toLowerCase())))

interface IssuerTraits {
  readonly body?: string
  readonly level?: string
  readonly place?: string
}

/** Names of issuers and symbols come again and again in one document; what they say is read once. */
export class TraitsReader {
  readonly #text: string
  readonly #issuers = new Map<string, IssuerTraits>()
  readonly #bodies = new Map<string, string | undefined>()
  readonly #symbols = new Map<string, readonly string[]>()

  constructor(text: string) {
    this.#text = text
  }

  /** `before` is the mention whose list it goes on with. */
  read(mention: Mention, before: Mention | undefined): Traits {
    const { number, type, date, issuer, title, name } = mention
    const text = this.#text
    const told = issuer && this.#issuer(text.slice(issuer.start, issuer.end))
    const symbol = number?.symbol
    const body = (symbol === undefined ? undefined : this.#body(symbol)) ?? told?.body
    return {
      type,
      ordinal: number && plainOrdinal(number.ordinal),
      symbol: symbol === undefined ? undefined : plainSymbol(this.#groups(symbol), type),
      numberYear: number?.year,
      date: date?.value,
      body,
      level: told?.level,
      place: told?.place,
      title: title && plainName(text.slice(title.start, title.end), type),
      name: name && nameOfPlenum(text, mention, before),
    }
  }

  #issuer(words: string): IssuerTraits {
    let traits = this.#issuers.get(words)
    if (!traits) {
      const body = bodyOfWords(words)
      traits = seatOfWords(fold(words))
      if (body !== undefined) traits = { ...traits, body }
      this.#issuers.set(words, traits)
    }
    return traits
  }

  #body(symbol: string): string | undefined {
    if (!this.#bodies.has(symbol)) this.#bodies.set(symbol, bodyOfSymbol(symbol))
    return this.#bodies.get(symbol)
  }

  #groups(symbol: string): readonly string[] {
    let groups = this.#symbols.get(symbol)
    if (!groups) {
      groups = fold(symbol).split(/[/-]/u)
      this.#symbols.set(symbol, groups)
    }
    return groups
  }
}

/** The name of a law as it is compared: without marks and commas. */
function plainName(printed: string, type: string): string {
  const plain = foldSearch(plainTitle(printed)).replaceAll(',', '')
  if (!plain.includes('sua doi ')) return plain
  return (
    plain
      // "bé sung", "bd sung": scanners read it in many ways.
      .replace(/(?<=sua doi )b[a-z]{1,2} sung/u, 'bo sung')
      // Behind its number an amending law is named without "Luật".
      .replace(/^(?=sua doi bo sung)/u, type === typeCodes.law ? 'luat ' : '')
  )
}

/** A first group that is no type at all is the type's symbol misread: "T1-BTC" of a Thông tư. */
function plainSymbol(groups: readonly string[], type: string): string {
  const [first = '', second = ''] = groups
  const usual = symbols.get(type)
  if (
    groups.length === 2 &&
    usual &&
    !knownSymbols.has(first) &&
    first.length === usual.length &&
    first.charAt(0) === usual.charAt(0)
  )
    return `${usual}-${second}`
  return groups.join('-')
}

const levels = latin(
  /(?:^| )(tỉnh|thành phố|tp\.?|thành ủy|tỉnh ủy|huyện|quận|thị xã|phường|thị trấn|xã|đặc khu)(?= |$)(?: ([^,]*))?/u,
)

function seatOfWords(words: string): { readonly level?: string; readonly place?: string } {
  const match = levels.exec(words)
  if (!match) return {}
  const level = (match[1] ?? '').replace(/ ủy$/u, '').replace(/^tp\.?$|^thành$/u, 'thành phố')
  const place = match[2]?.replace(/^ủy(?: |$)/u, '').trim()
  return { level, ...(place ? { place } : {}) }
}

const counted = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
  'mười ba',
  'mười bốn',
  'mười lăm',
]

/** "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII" and "Nghị quyết Trung ương 4 (khóa XII)" are one. */
function nameOfPlenum(text: string, mention: Mention, before: Mention | undefined): string {
  const { name, term } = mention
  const printed = name === undefined ? '' : fold(text.slice(name.start, name.end))
  if (term === undefined) return printed.replace(/ của đảng$/u, '')
  const roman = text.slice(term.start, term.end)
  const source = mention.item && before?.name ? fold(text.slice(before.name.start, before.name.end)) : printed
  const number = /lần thứ (mười \p{L}+|\p{L}+|\d+)|(\d{1,2})(?![\d/])/u.exec(source.replace(/khóa .*$/u, ''))
  const count = number?.[2] ?? number?.[1] ?? ''
  const index = counted.indexOf(count)
  return `plenum ${index < 0 ? count : index + 1} ${roman}`
}
