import { issuerWord, readIssuer } from '../../identity/issuer.ts'
import { headTitles } from '../../lexicon/signing.ts'
import type { Issuer, Origin } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { latinPattern } from '../../text/letters.ts'

/* The body that issues, by words that name it or its head. */

const heads = latinPattern(`^(?:${headTitles.join('|')}) (?=\\p{L})`)
const whole = /^(?:thu tuong chinh phu|chu tich nuoc|chanh an toa an|chinh phu|quoc hoi)/u

/** The body behind an authority's line: "BỘ TRƯỞNG BỘ Y TẾ" → "BỘ Y TẾ"; "THỦ TƯỚNG CHÍNH PHỦ" stays. */
export function issuerOfAuthority(layout: Layout, start: number, end: number, from: Origin): Issuer | undefined {
  const text = layout.text.slice(start, end).replace(/\n/gu, ' ')
  const folded = bare(text)
  let skip = 0
  if (!/^(?:thu tuong chinh phu|chu tich nuoc)/u.test(folded)) {
    const head = heads.exec(folded)
    if (head) skip = head[0].length
  }
  let length = text.length - skip
  const tail = /(?<![\s,])[\s,]+(?:khoa (?:[ivxlc]+|\d+)(?![a-z])|ky hop|nhiem ky|phien hop|lan thu)/u.exec(
    folded.slice(skip),
  )
  if (tail) length = tail.index
  const name = text.slice(skip, skip + length)
  const word = issuerWord(name)
  if (word === undefined && !whole.test(bare(name))) return undefined
  // "Giám đốc Bệnh viện", "Hiệu trưởng Nhà trường": without its own name the kind of body tells less than its head.
  const isKind = word?.words === bare(name) && word.words.split(' ').length <= 2 && !whole.test(word.words)
  return issuerAt(layout, isKind ? start : start + skip, start + skip + length, from)
}

/** The body that issues, by the words behind "của": a chairman of a people's committee issues in his own name (Luật Tổ chức chính quyền địa phương). */
export function issuerNamed(layout: Layout, start: number, end: number, from: Origin): Issuer | undefined {
  const isChairman = /^chu tich (?:ubnd|uy ban nhan dan)/u.test(bare(layout.text.slice(start, end)))
  return isChairman ? issuerAt(layout, start, end, from) : issuerOfAuthority(layout, start, end, from)
}

/** The body that these words name. */
export function issuerAt(layout: Layout, start: number, end: number, from: Origin): Issuer {
  const located = layout.located(start, end)
  const { level, place } = readIssuer(located.value)
  return { ...located, ...(level ? { level } : {}), ...(place ? { place } : {}), from }
}
