import { issuerWord } from '../../identity/issuer.ts'
import type { Issuer } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import { latin } from '../../text/letters.ts'
import type { Frame } from '../parts/frame.ts'
import { issuerAt } from './named-issuer.ts'

/** So many lines on top of a page may name whose page it is. */
const firstLines = 3
/** What parts the name from that of the page: "e-Office | TỔNG CÔNG TY …", "[Cổng nội bộ] Công ty …". */
const bar = latin(/[^|»›>\][\t•·]+/gu)
/** Offices by which those sign who lead a body that is no authority, and what their bodies' names begin with, without marks. */
const heads: readonly (readonly [office: RegExp, body: RegExp])[] = [
  [/TỔNG GIÁM ĐỐC/u, /^(?:tong cong ty|tap doan|cong ty|ngan hang)/u],
  [/HIỆU TRƯỞNG/u, /^(?:truong|dai hoc)/u],
  [/VIỆN TRƯỞNG/u, /^vien/u],
  [/GIÁM ĐỐC/u, /^(?:cong ty|benh vien|trung tam|hoc vien|dai hoc|nha may|xi nghiep|bao tang|thu vien)/u],
]
const longest = 110

/**
 * Whose page gives the text, where nothing else tells who issued it: a company, hospital or school that the bar on top names, when the one who signs leads
 * such a body ("TL. TỔNG GIÁM ĐỐC"). A page of an authority also gives what others have issued.
 */
export function issuerOfPage(layout: Layout, { letterhead, title, closing, metadata }: Frame): Issuer | undefined {
  // The bar stands above the title, or above the record of a page.
  const top = title.start || (metadata[0]?.start ?? 0)
  if (letterhead || top === 0) return undefined
  const from = layout.lines[closing.start]?.start
  if (from === undefined) return undefined
  const signed = layout.text.slice(from, layout.lines[closing.end - 1]?.end ?? from)
  const body = heads.find(([office]) => office.test(signed))?.[1]
  if (!body) return undefined
  for (const line of layout.lines.slice(0, Math.min(firstLines, top)))
    for (const part of line.kind === 'text' ? layout.text.slice(line.start, line.end).matchAll(bar) : []) {
      const name = part[0].trim()
      const word = name.length > longest ? undefined : issuerWord(name)
      // Its kind alone names nobody.
      if (!word || !body.test(bare(name)) || bare(name) === word.words) continue
      const start = line.start + part.index + part[0].indexOf(name)
      return issuerAt(layout, start, start + name.length, 'metadata')
    }
  return undefined
}
