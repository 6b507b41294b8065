import { typesThat } from '../lexicon/document-types.ts'
import type { Header } from '../model/document.ts'
import type { Layout } from '../syntax/layout.ts'
import { fold } from '../text/fold.ts'
import type { Stretch } from '../text/pattern.ts'
import { reportedOn } from './citations/about.ts'
import { citationNotices } from './citations/notices.ts'
import { type CitationReading, publish } from './citations/publish.ts'
import { linkMentions } from './linking.ts'
import { resolveAnaphors } from './mentions/anaphors.ts'
import { withoutReporter } from './mentions/closing-words.ts'
import { issuersBefore } from './mentions/issuer-before.ts'
import { spreadBackwards, spreadForwards } from './mentions/lists.ts'
import { type Mention, mentionOf } from './mentions/mention.ts'
import { readProvisions } from './mentions/provisions.ts'
import { scan } from './mentions/scan.ts'
import { readSubjects } from './mentions/subjects.ts'
import { footOfArticle, startOfLinks } from './parts/foot.ts'
import type { Frame } from './parts/frame.ts'
import type { Owner } from './relations/rank.ts'
import { readRelations } from './relations.ts'

/**
 * Reads all citations of a document: each mention with its parts, its relation, and the document that it names (our annotation rules, Citations).
 * The document's own number is none.
 */
export function extractCitations(
  layout: Layout,
  frame: Frame,
  header: Header,
  kind: 'document' | 'news',
): CitationReading {
  const { text } = layout
  const mentions = findMentions(layout, frame, header, kind)
  spreadBackwards(text, mentions)
  spreadForwards(text, mentions)
  readSubjects(text, mentions)
  issuersBefore(text, mentions)
  attachProvisions(text, mentions)
  resolveAnaphors(text, mentions)
  const between = readRelations(text, mentions, ownerOf(header, kind))
  const linked = linkMentions(text, mentions, header)
  const about = kind === 'news' ? reportedOn(layout, frame, mentions) : []
  const reading = publish(layout, mentions, linked, between, about)
  return { ...reading, notices: citationNotices(layout, mentions, linked, header) }
}

const normative = typesThat('sets-rules')

function ownerOf(header: Header, kind: 'document' | 'news'): Owner {
  if (kind === 'news') return { type: kind }
  const type = header.type?.value
  return type === undefined ? {} : { type, normative: normative.has(type) || header.number?.year !== undefined }
}

function attachProvisions(text: string, mentions: readonly Mention[]): void {
  let after = 0
  for (const mention of mentions) {
    if (mention.kind !== 'generic') {
      const provisions = readProvisions(text, mention, after)
      if (provisions.length > 0) mention.provisions = provisions
    }
    after = mention.end
  }
}

/** A menu or a caption is short; what is longer is text that was taken for furniture. */
const longestFurniture = 2500

/** Stretches of the flow that are searched: all but metadata and the furniture of a page; an article's furniture is hardly told from its text. */
function searched(
  layout: Layout,
  frame: Frame,
  kind: 'document' | 'news',
  own: string | undefined,
): readonly Stretch[] {
  const { lines, text } = layout
  // Behind the text a page repeats its own title: what stands before that title are still rows of the last table.
  const titleFrom = (start: number, end: number): number => {
    if (own === undefined || start < frame.body.start) return start
    for (let i = start; i < end; i += 1)
      if (text.slice(lines[i]?.start ?? 0, lines[i]?.end ?? 0).includes(own)) return i
    return start
  }
  const places = frame.furniture.map(({ start, end }) => ({ start: titleFrom(start, end), end }))
  const furniture = places.filter(
    ({ start, end }) => (lines[end - 1]?.end ?? 0) - (lines[start]?.start ?? 0) <= longestFurniture,
  )
  const left = [...frame.metadata, ...(kind === 'news' ? [] : furniture)]
    .filter((part) => part.end > part.start)
    .sort((a, b) => a.start - b.start)
  const stretches: Stretch[] = []
  let line = 0
  for (const part of [...left, { start: lines.length, end: lines.length }]) {
    const start = lines[line]?.start
    const end = lines[part.start - 1]?.end
    if (start !== undefined && end !== undefined && end > start) stretches.push({ start, end })
    line = Math.max(line, part.end)
  }
  return stretches
}

function firstLine({ lines, text }: Layout): number | undefined {
  return lines.find(({ start, end }) => text.slice(start, end).trim() !== '')?.start
}

const named = typesThat('named')

function findMentions(layout: Layout, frame: Frame, header: Header, kind: 'document' | 'news'): Mention[] {
  const { text } = layout
  const isOwn = ownWords(layout, frame, header, kind)
  const isMetadata = insideMetadata(layout)
  const { closing } = frame
  const links = startOfLinks(layout, closing.end > closing.start ? closing.start : 0, frame.letterhead)
  const foot = kind === 'news' ? Math.min(links, footOfArticle(layout)) : links
  const mentions: Mention[] = []
  for (const { start, end } of searched(layout, frame, kind, header.number?.value)) {
    for (const match of scan(text, start, end)) {
      const mention = mentionOf(match, text, mentions)
      if (!mention || mention.start >= foot || isOwn(mention) || isMetadata(mention)) continue
      mentions.push(withoutReporter(text, mention, mentions, header))
    }
  }
  return mentions
}

/** Whether a mention, asked in their order, stands in front matter. */
function insideMetadata({ blocks, text }: Layout): (mention: Mention) => boolean {
  const metadata = blocks.filter(({ kind }) => kind === 'metadata')
  let block = 0
  return ({ start, end }) => {
    while (block < metadata.length && (metadata[block]?.end ?? 0) < end) block += 1
    return start >= (metadata[block]?.start ?? text.length)
  }
}

/** Whether words that look like a citation are the document's own title or number. */
function ownWords(
  layout: Layout,
  frame: Frame,
  { number, date, type, subject }: Header,
  kind: 'document' | 'news',
): (mention: Mention) => boolean {
  const { text, lines } = layout
  const own = number?.value
  const ownDay = date?.value
  const head = lines[Math.max(frame.head.end, frame.title.end) - 1]?.end ?? 0
  // "Quốc hội ban hành Luật …": a law names itself.
  const ownTitle = named.has(type?.value ?? '') && subject ? fold(`${type?.name} ${subject.value}`) : undefined
  const titleLine = own === undefined && kind === 'document' && lines.length > 4 ? firstLine(layout) : undefined

  // The title line of a copy whose letterhead is lost: "Công điện số 7/CĐ-UBND của … về …".
  const isTitleLine = (mention: Mention): boolean =>
    mention.number !== undefined &&
    titleLine !== undefined &&
    mention.start >= titleLine &&
    mention.start - titleLine < 4
  const isNumberOfHead = (mention: Mention): boolean =>
    mention.form === 'marked' &&
    mention.start < head &&
    (mention.start === 0 || /[\n\t]/u.test(text.charAt(mention.start - 1)))
  const isLawItself = (mention: Mention): boolean =>
    (mention.start === frame.titleType?.start && named.has(mention.type)) ||
    (ownTitle !== undefined &&
      mention.title !== undefined &&
      !mention.number &&
      !mention.date &&
      fold(text.slice(mention.title.start, mention.title.end)) === ownTitle)
  // Numbers restart, so that of another day is another document.
  const isNumber = (mention: Mention): boolean => {
    if (own === undefined || mention.number?.value !== own) return false
    const day = mention.date?.value
    return day === undefined || ownDay === undefined || day.startsWith(ownDay) || ownDay.startsWith(day)
  }
  return (mention) => isTitleLine(mention) || isNumberOfHead(mention) || isLawItself(mention) || isNumber(mention)
}
