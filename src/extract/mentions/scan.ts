import { type CompiledForm, compileForms, type Draft, type Form, outranks } from '../../forms/form.ts'
import { forms } from '../../forms/list.ts'
import { numberSource } from '../../forms/slots.ts'
import { abbreviationInitials, readAbbreviation, readType, typeLeads } from '../../forms/types.ts'
import { baseLetter, latin, latinPattern, syllableLead, syllableLeads } from '../../text/letters.ts'
import { type Found, openingAt, type Stretch } from '../../text/pattern.ts'

/** A match: what a form read at a place. */
export interface Match {
  readonly form: string
  readonly draft: Draft
  /** Goes on with the list of the match before it. */
  readonly item: boolean
}

/** Forms by the slot that they begin with; those of {type} by code. */
export interface Lookup {
  readonly byLead: ReadonlyMap<string, readonly CompiledForm[]>
  readonly byType: Map<string, readonly CompiledForm[]>
}

/** Sorts forms by what they begin with; the order of the list means nothing. */
export function lookUp(list: readonly Form[]): Lookup {
  const byLead = new Map<string, CompiledForm[]>()
  for (const form of compileForms(list)) {
    const lead = form.compiled.lead ?? ''
    byLead.set(lead, [...(byLead.get(lead) ?? []), form])
  }
  return { byLead, byType: new Map() }
}

const standard = lookUp(forms)

const starts = new Uint8Array(syllableLeads)
for (const lead of typeLeads) starts[lead] = 1
const markLead = syllableLead('so', 0)
const markAt = latin(/(?:[sS][ốỐôÔoOóÓổỔỗỖ]|[nN][oº°]\.?)[:.]?(?= ?\d)/uy)
const separatorAt = latin(
  /(?:[,;]|\/)?[ \n]?(?:(?:và|hoặc|hay|&|VÀ|cùng|-) )?(?=(?:\p{L}{0,2}:? ?\d|(?:khóa )?[IVX]))/uy,
)

/**
 * Finds the citations of `text` from `start` to `end`: one cheap walk over its characters stops at words that name a type, at "số" and at
 * figures; only there are the forms tried.
 */
export function scan(text: string, start: number, end: number, lookup: Lookup = standard): readonly Match[] {
  const matches: Match[] = []
  let at = start
  const take = (match: Match | undefined): boolean => {
    if (!match || match.draft.end > end) return false
    matches.push(match)
    at = match.draft.end
    for (
      let item = nextItem(text, at, match.draft, lookup);
      item && item.draft.end <= end;
      item = nextItem(text, at, item.draft, lookup)
    ) {
      matches.push(item)
      at = item.draft.end
    }
    return true
  }
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = kindAt(code)
    if (kind === nothing) {
      at += 1
      continue
    }
    if (kind === figure) {
      // "…/2021/QĐ-TTg": what is torn from a blank number is none.
      if (!(at > 0 && torn(text.charCodeAt(at - 1))) && take(atNumber(text, at, lookup))) continue
    } else if (kind === initial) {
      const lead = syllableLead(text, at)
      if (starts[lead] === 1 && take(atType(text, at, lead, lookup))) continue
      if (lead >= markLead && lead < markLead + 27 && take(atMark(text, at, lookup))) continue
      if (isCapital(code) && isShort(text, at) && take(atAbbreviation(text, at, lookup))) continue
    }
    // To the end of the word or figure.
    at += 1
    if (kind === figure) while (at < end && isDigit(text.charCodeAt(at))) at += 1
    else while (at < end && kindAt(text.charCodeAt(at)) !== nothing) at += 1
  }
  return matches
}

const letter = 1
const initial = 2
const figure = 3
const nothing = 4
/** What may begin at a character: nothing, a word, a word that may name a type, a figure; 0 where it is not known yet. */
const kinds = new Uint8Array(0x10000)
/** The letters with which types, their abbreviations and "số" begin. */
const initials = new Set([
  ...typeLeads.map((lead) => Math.floor(lead / 729)),
  ...abbreviationInitials.map((letter) => baseLetter(letter.charCodeAt(0))),
  baseLetter(115),
])

const kindAt = (code: number): number => kinds[code] || kindOf(code)

function kindOf(code: number): number {
  const kind = isDigit(code) ? figure : !isWord(code) ? nothing : initials.has(baseLetter(code)) ? initial : letter
  kinds[code] = kind
  return kind
}

/** Behind a slash, hyphen, point or comma no number begins. */
function torn(code: number): boolean {
  return code === 47 || code === 45 || code === 46 || code === 44
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

function isCapital(code: number): boolean {
  return (code > 64 && code < 91) || code === 272
}

/** The second or the third letter is a capital as well: "KH", "QyĐ". */
function isShort(text: string, at: number): boolean {
  return (
    at + 1 < text.length &&
    (isCapital(text.charCodeAt(at + 1)) || (at + 2 < text.length && isCapital(text.charCodeAt(at + 2))))
  )
}

function isWord(code: number): boolean {
  return (code > 96 && code < 123) || code > 191 || (code > 64 && code < 91) || (code > 47 && code < 58)
}

function best(
  list: readonly CompiledForm[],
  text: string,
  at: number,
  found: Found,
  before?: Draft,
): Match | undefined {
  let winner: CompiledForm | undefined
  let won: Draft | undefined
  const opening = openingAt(text, at)
  for (const form of list) {
    // Most forms cannot begin with what stands here.
    if ((form.compiled.opens & opening) === 0) continue
    const match = form.compiled.match(text, at, found)
    const draft = match && form.build(match.found, text, match.end, before)
    if (draft && (!winner || !won || outranks(form, draft, winner, won))) {
      winner = form
      won = draft
    }
  }
  return winner && won && { form: winner.id, draft: won, item: before !== undefined }
}

function atType(text: string, at: number, lead: number, lookup: Lookup): Match | undefined {
  const type = readType(text, at, lead)
  if (!type) return undefined
  return best(formsOfType(type.value ?? '', lookup), text, type.end, { type })
}

function formsOfType(code: string, { byLead, byType }: Lookup): readonly CompiledForm[] {
  let list = byType.get(code)
  if (!list) {
    list = (byLead.get('type') ?? []).filter((form) => form.types === undefined || form.types.includes(code))
    byType.set(code, list)
  }
  return list
}

function atMark(text: string, at: number, { byLead }: Lookup): Match | undefined {
  markAt.lastIndex = at
  if (!markAt.test(text)) return undefined
  const mark: Stretch = { start: at, end: markAt.lastIndex }
  return best(byLead.get('mark') ?? [], text, mark.end, { mark })
}

function atAbbreviation(text: string, at: number, { byLead }: Lookup): Match | undefined {
  const abbreviation = readAbbreviation(text, at)
  return abbreviation && best(byLead.get('abbreviation') ?? [], text, abbreviation.end, { abbreviation })
}

const numberAt = latinPattern(numberSource, 'y')
/** Most figures are no numbers of documents: a separator or a letter must follow. */
const numberBegins = latin(
  /\d{1,6}(?:\.\d{1,3})?[a-z]?[ \n]?[/-][ \n]?(?:[/-] ?)?(?:\p{L}|(?:19|20)\d ?\d[ \n]?[/-])/uy,
)

function atNumber(text: string, at: number, { byLead }: Lookup): Match | undefined {
  numberBegins.lastIndex = at
  if (!numberBegins.test(text)) return undefined
  numberAt.lastIndex = at
  if (!numberAt.test(text)) return undefined
  const number: Stretch = { start: at, end: numberAt.lastIndex }
  return best(byLead.get('number') ?? [], text, number.end, { number })
}

function nextItem(text: string, at: number, before: Draft, { byLead }: Lookup): Match | undefined {
  separatorAt.lastIndex = at
  if (!separatorAt.test(text) || separatorAt.lastIndex === at) return undefined
  return best(
    byLead.get('separator') ?? [],
    text,
    separatorAt.lastIndex,
    { separator: { start: at, end: separatorAt.lastIndex } },
    before,
  )
}
