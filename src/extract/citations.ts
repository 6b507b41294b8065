import type { Citation, CitedDocument, RelationBetween } from '../model/citation.ts'
import type { Header } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import type { Layout } from '../syntax/layout.ts'
import { issuersBefore } from './citations/issuer-before.ts'
import { spreadBackwards } from './citations/lists.ts'
import { type Mention, mentionOf } from './citations/mention.ts'
import { publish } from './citations/publish.ts'
import { scan } from './citations/scan.ts'
import { readSubjects } from './citations/subjects.ts'
import { linkMentions } from './cited-documents.ts'
import type { Frame } from './frame.ts'
import { readRelations } from './relations.ts'

export interface CitationReading {
  readonly citations: readonly Citation[]
  readonly citedDocuments: readonly CitedDocument[]
  readonly relationsBetween: readonly RelationBetween[]
  readonly about: readonly string[]
  readonly notices: readonly Notice[]
}

/**
 * Reads all citations of a document: each mention with its parts, its relation, and the document that it names (GUIDELINES, Citations).
 * The document's own number is none.
 */
export function extractCitations(layout: Layout, frame: Frame, header: Header, kind: 'document' | 'news'): CitationReading {
  const mentions = findMentions(layout, frame, header)
  const { text } = layout
  spreadBackwards(text, mentions)
  readSubjects(text, mentions)
  issuersBefore(text, mentions)
  const between = readRelations(text, mentions)
  const linked = linkMentions(text, mentions, header)
  return publish(layout, mentions, linked, between, kind)
}

function findMentions(layout: Layout, frame: Frame, header: Header): Mention[] {
  const { text, lines, blocks } = layout
  const mentions: Mention[] = []
  for (const { start, end } of [frame.head, frame.title, frame.addressees, frame.body, frame.closing, frame.appendix]) {
    if (end <= start) continue
    const from = lines[start]?.start ?? 0
    const to = lines[end - 1]?.end ?? text.length
    for (const match of scan(text, from, to)) {
      const mention = mentionOf(match, text, mentions.at(-1))
      if (mention) mentions.push(mention)
    }
  }
  const own = header.number?.value
  const ownDay = header.date?.value
  const metadata = blocks.filter((block) => block.kind === 'metadata')
  const head = lines[Math.max(frame.head.end, frame.title.end) - 1]?.end ?? 0
  return mentions.filter((mention) => {
    // The number line of a letterhead.
    if (mention.form === 'marked' && mention.start < head && (mention.start === 0 || /[\n\t]/u.test(text.charAt(mention.start - 1))))
      return false
    if (metadata.some((block) => mention.start >= block.start && mention.end <= block.end)) return false
    // Numbers restart: the same number of another day is another document.
    const day = mention.date?.value
    return !(own !== undefined && mention.number?.value === own && (day === undefined || ownDay === undefined || day === ownDay))
  })
}
