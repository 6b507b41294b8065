import { parseNumber } from '../../identity/number.ts'
import type { Layout } from '../../syntax/layout.ts'
import { onlyFitting } from '../../text/fitting-figures.ts'
import { latin } from '../../text/letters.ts'
import type { Frame } from '../parts/frame.ts'
import { fromAttachment } from './fallback.ts'
import type { NumberReading } from './number.ts'

/*
 * "Số: 3{85/BNG-LS": figures of which a scanner did not read all. Where the file says its number elsewhere, in its record or in its own appendix, and
 * that fits figure by figure what was read, it is the number; a wrong one is worse than none.
 */

const printed = latin(
  /(?:^|[\s:;.,])(?<figures>[^\s\p{L}/:;.,-][^\s/]{1,5}) ?\/ ?(?<symbol>\p{Lu}[\p{L}\d&]*(?:[/-][\p{L}\d&]+)*)(?=[\s.,]|$)/u,
)

/** The number of the letterhead with its unread figures told by the file; as it was where nothing tells them. */
export function withFiguresTold(
  layout: Layout,
  frame: Frame,
  numbered: NumberReading,
  type: string | undefined,
): NumberReading {
  const { segment, number } = numbered
  if (!segment || number) return numbered
  const match = printed.exec(segment.text)
  const figures = match?.groups?.figures ?? ''
  const symbol = match?.groups?.symbol ?? ''
  const read = figures.replace(/\D/gu, '').length
  if (!match || read < 2 || read === figures.length || read * 2 < figures.length) return numbered
  const attached = fromAttachment(layout, frame, type).number
  const own = attached && attached.symbol === parseNumber(`1/${symbol}`)?.symbol ? attached.ordinal : undefined
  const ordinal = onlyFitting(figures, [...recorded(layout, frame), ...(own === undefined ? [] : [own])])
  const parsed = ordinal === undefined ? undefined : parseNumber(`${ordinal}/${symbol}`)
  if (!parsed) return numbered
  const start = segment.start + match.index + match[0].indexOf(figures)
  const end = segment.start + match.index + match[0].length
  return {
    parsed,
    segment,
    told: true,
    notices: [],
    number: {
      ...layout.located(start, end, parsed.value),
      ordinal: parsed.ordinal,
      ...(parsed.symbol === undefined ? {} : { symbol: parsed.symbol }),
      from: 'letterhead',
    },
  }
}

/** Runs of figures in the record of the file: "CV so 3185 BNGLS"; years and days are none. */
function recorded(layout: Layout, { metadata }: Frame): readonly string[] {
  return metadata.flatMap(({ start, end }) =>
    layout.lines
      .slice(start, end)
      .flatMap((line) => [...layout.lineText(line).matchAll(/(?<![\d/-])\d{2,6}(?![\d/-])/gu)].map(([run]) => run))
      .filter((run) => !/^(?:19|20)\d\d$/u.test(run)),
  )
}
