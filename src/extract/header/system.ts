import { readIssuer } from '../../identity/issuer.ts'
import type { ParsedNumber } from '../../identity/number.ts'
import type { Issuer, System } from '../../model/document.ts'
import type { Layout } from '../../syntax/layout.ts'
import { bare } from '../../text/bare.ts'
import type { Frame } from '../parts.ts'
import type { Segment } from './segments.ts'

/** State, Party, Front, or joint when the issuers belong to different ones. The issuer's name decides, then motto, number and marks. */
export function systemOf(
  segments: readonly Segment[],
  issuers: readonly Issuer[],
  superior: string | undefined,
  symbol: string | undefined,
  family: ParsedNumber['family'] | undefined,
  layout: Layout,
  frame: Frame,
): System | undefined {
  const named = new Set(
    issuers.map((issuer) => readIssuer(issuer.value, superior).system).filter((system) => system !== undefined),
  )
  if (named.size > 1) return 'joint'
  const [own] = named
  const motto = mottoOf(segments)
  // "BAN CHỈ ĐẠO", "VĂN PHÒNG" exist in both: the motto tells.
  if (own === 'state' && (motto === 'party' || motto === 'front')) return motto
  // "BAN CHẤP HÀNH TỈNH …" beside "ĐOÀN TNCS HỒ CHÍ MINH".
  if (own === 'party' && motto === 'front') return motto
  if (own) return own
  if (motto) return motto
  if (symbol && family === 'party') return /(?:ĐTN|TWĐTN|HND|MTTQ|LĐLĐ)/u.test(symbol) ? 'front' : 'party'
  if (symbol) return 'state'
  const closing = layout.text.slice(
    layout.lines[frame.closing.start]?.start ?? layout.text.length,
    layout.lines[frame.closing.end - 1]?.end ?? layout.text.length,
  )
  if (/(?:^|\s)[TK]\/[MTL](?!\p{L})/u.test(closing)) return 'party'
  return frame.titleType || frame.closing.end > frame.closing.start || frame.addressees.end > frame.addressees.start
    ? 'state'
    : undefined
}

function mottoOf(segments: readonly Segment[]): System | undefined {
  for (const segment of segments) {
    if (segment.kind !== 'motto' && segment.kind !== 'other') continue
    const folded = bare(segment.text)
    if (/dang cong san|cong san viet nam/u.test(folded)) return 'party'
    if (/doan tncs|doan thanh nien cong san/u.test(folded)) return 'front'
    if (/c.ng h.. ?xa h.i|xa hoi chu nghia|doc lap ?-/u.test(folded)) return 'state'
  }
  return undefined
}
