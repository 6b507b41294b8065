import { markerForms } from '../../lexicon/markers.ts'
import type { Block, Layout } from '../../syntax/layout.ts'
import { latinPattern } from '../../text/letters.ts'
import {
  callsForMore,
  callsForNumber,
  isAddressee,
  isAddresseesOfTelegram,
  isBasis,
  isBodyMark,
  isBodyOpener,
  isCapitals,
  isMotto,
  isNumberLine,
  isPageFurniture,
  isPartCaption,
  type TitleWord,
} from './cues.ts'
import { isAuthorityInSmallLetters, isAuthorityLine } from './signing.ts'

const marker = latinPattern(`^(?:${markerForms.map((form) => form.pattern).join('|')})`)
/** A trích yếu longer than this is content that was mistaken for one. */
const longest = 1500

/**
 * First line after the title: name of the type, trích yếu, "(Ban hành kèm theo …)" and the line of the issuing authority
 * ("BỘ TRƯỞNG BỘ Y TẾ").
 */
export function endOfTitle(layout: Layout, title: number, word: TitleWord | undefined): number {
  const { lines } = layout
  let end = title + 1
  const titleBlock = lines[title]?.block ?? 0
  let subject = word?.alone === false
  let closed = false
  let length = 0
  for (let i = title + 1; i < Math.min(lines.length, title + 60); i += 1) {
    const line = lines[i]
    if (!line) break
    if (line.kind !== 'text') {
      if (subject) closed = true
      continue
    }
    const text = layout.lineText(line)
    const block = layout.blocks[line.block]
    if (!block) break
    if (line.index > block.firstLine && end > block.firstLine) {
      end = i + 1
      continue
    }
    const whole = layout.text.slice(block.start, block.end)
    const broken = callsForMore(layout.text.slice(Math.max(0, block.start - 12), block.start - 1))
    if (
      isAddressee(text) ||
      isAddresseesOfTelegram(text) ||
      isBasis(text) ||
      isBodyMark(text) ||
      isMotto(text) ||
      isPageFurniture(text) ||
      (subject && isPartCaption(text))
    )
      break
    if (
      isNumberLine(text) &&
      !(subject && callsForNumber(layout.text.slice(Math.max(0, line.start - 60), line.start - 1)))
    )
      break
    if (
      (closed || subject) &&
      opensNext(layout, block) &&
      (isAuthorityLine(whole) ||
        (!broken && line.blanksBefore > 0 && block.index > titleBlock + 1 && isAuthorityInSmallLetters(whole)))
    ) {
      end = block.lastLine + 1
      break
    }
    if (/^\( ?(?:Ban hành )?[Kk]èm|^\( ?Ban hành/u.test(whole)) {
      end = block.lastLine + 1
      closed = true
      continue
    }
    if (closed) {
      // After the rule below the trích yếu only an authority's line or a bracket may stand.
      if (whole.length < 120 && isCapitals(whole) && !marker.test(whole) && opensNext(layout, block))
        end = block.lastLine + 1
      break
    }
    if (marker.test(whole) && !/^V ?\/ ?[Vv]/u.test(whole)) break
    length += whole.length
    if (length > longest) break
    // A trích yếu of several matters has semicolons between them.
    const more = /;$/u.test(whole) && whole.length < 240 && !isBodyOpener(whole) && !opensNext(layout, block)
    const ends = !more && /[.:;][”"]?$/u.test(whole)
    if (
      ends &&
      !isCapitals(whole) &&
      !(whole.endsWith('.') && opensNext(layout, block) && !subject && !isBodyOpener(whole))
    )
      break
    if (!(subject && broken) && !isCapitals(whole)) {
      if (isBodyOpener(whole) && (subject || whole.length > 240)) break
      if (subject && whole.length > 200) break
    }
    subject = true
    end = block.lastLine + 1
  }
  return end
}

/** Căn cứ, Kính gửi or an article comes next. */
function opensNext(layout: Layout, block: Block): boolean {
  const next = layout.blocks[block.index + 1]
  if (!next) return false
  const text = layout.text.slice(next.start, Math.min(next.end, next.start + 200))
  return isBasis(text) || isAddressee(text) || isBodyMark(text) || isBodyOpener(text)
}
