import { bodyNamed } from '../identity/bodies.ts'
import type { Identity } from '../identity/identity.ts'
import type { Row } from '../store/driver.ts'
import { foldSearch } from '../text/fold.ts'

/** Words that stand between the names of places and bodies; they tell a kind at most, and people leave them out. */
const kinds =
  /(?<![\p{L}\p{N}])(?:tinh|thanh pho|tp|quan|huyen|thi xa|tx|phuong|xa|thi tran|tt|dac khu|ban thuong vu|thuong truc|chu tich|p|q|h)(?![\p{L}\p{N}])\.?/gu

const text = (value: unknown): string => (typeof value === 'string' ? foldSearch(value).replace(/[-/,.]/gu, ' ') : '')
/** Whether the words stand in the text; a word alone has to be a whole name: the Biên of Tịnh Biên is not Điện Biên. */
const holds = (has: string, name: string): boolean =>
  name.includes(' ')
    ? ` ${has} `.includes(` ${name} `)
    : has.split(' | ').some((part) => part === name || part.replace(kinds, '').trim() === name)

/**
 * How well a document fits what people write of its issuer and its place behind the number: "UBND tỉnh Lâm Đồng", "Lâm Đồng",
 * "phường 7, Đà Lạt". Undefined: it does not. A document that sits at the place itself fits better than one below it, and one whose
 * place is known better than one that may sit elsewhere.
 *
 * @param wanted folded without diacritics
 */
export function issuerFit(wanted: string, row: Row, identity: Identity): number | undefined {
  const issuer = text(row.issuer)
  const { code, rest } = bodyNamed(wanted)
  if (
    code !== undefined &&
    identity.body !== undefined &&
    code !== identity.body &&
    !holds(issuer, text(wanted.replace(rest, '')))
  )
    return undefined
  const names = rest
    .replace(/[-/.]/gu, ' ')
    .replace(kinds, ',')
    .split(',')
    .map((name) => name.replace(/[()]/gu, ' ').replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '')
  if (names.length === 0)
    return code !== undefined && identity.body === undefined && !holds(issuer, text(wanted)) ? undefined : 0
  const certain = row.partial === 1 || (identity.level !== 'central' && identity.places.length !== 1) ? 0 : 1
  const own = [
    issuer,
    text(row.place),
    ...identity.places.map((path) => text(path.slice(path.lastIndexOf('/') + 1))),
  ].join(' | ')
  const all = [own, ...identity.places.flatMap((path) => path.split('/').map(text))].join(' | ')
  const [first = '', ...above] = names
  if (holds(own, first) && above.every((name) => holds(all, name))) return 4 + certain
  if (names.every((name) => holds(all, name))) return 2 + certain
  // "Tà Nung Lâm Đồng", without a comma: each word stands somewhere.
  const words = new Set(all.split(' '))
  return names.every(
    (name) => holds(all, name) || (name.includes(' ') && name.split(' ').every((word) => words.has(word))),
  )
    ? certain
    : undefined
}
