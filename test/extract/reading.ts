import type { CitationReading } from '../../src/extract/citations/publish.ts'
import { extractCitations } from '../../src/extract/citations.ts'
import type { Frame } from '../../src/extract/parts/frame.ts'
import { sourceOfText } from '../../src/input/source.ts'
import type { Citation } from '../../src/model/citation.ts'
import type { Header } from '../../src/model/document.ts'
import { readLayout } from '../../src/syntax/tree.ts'

/** The citations of a text that is all body. */
export function readCitations(
  text: string,
  header: Header = {},
  kind: 'document' | 'news' = 'document',
): CitationReading {
  const layout = readLayout(sourceOfText(text))
  const all = layout.lines.length
  const nothing = { start: 0, end: 0 }
  const frame: Frame = {
    head: nothing,
    title: nothing,
    addressees: nothing,
    body: { start: 0, end: all },
    closing: { start: all, end: all },
    appendix: { start: all, end: all },
    furniture: [],
    metadata: [],
    letterhead: false,
  }
  return extractCitations(layout, frame, header, kind)
}

/** A citation as the examples of forms tell it. */
export function asExpected(citation: Citation): Record<string, string> {
  const { kind, text, type, number, date, issuer, title } = citation
  return {
    kind,
    text,
    type: type?.value ?? '',
    number: number?.value ?? '',
    date: date?.value ?? '',
    issuer: issuer?.value ?? '',
    title: title?.value ?? '',
  }
}
