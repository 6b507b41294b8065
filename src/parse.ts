import { readArticle } from './extract/article.ts'
import { extractCitations } from './extract/citations.ts'
import { extractClosing } from './extract/closing.ts'
import { readEffect } from './extract/effect.ts'
import { extractHeader } from './extract/header.ts'
import { readOutline } from './extract/outline/outline.ts'
import { extractSections } from './extract/outline.ts'
import { findFrame } from './extract/parts.ts'
import { extractTasks } from './extract/tasks.ts'
import { sourceOfText } from './input/source.ts'
import type { Document } from './model/document.ts'
import type { Notice } from './model/notice.ts'
import type { Source } from './model/source.ts'
import type { Layout } from './syntax/layout.ts'
import { Passages } from './syntax/passages.ts'
import { readLayout } from './syntax/tree.ts'

/**
 * Source → Document. Never throws for what stands in the text: what is missing or odd becomes a notice.
 *
 * @param source the decoded text with its provenance (`readSource`, `sourceOfText`)
 * @param notices what the input stage had to say
 * @example parseDocument(sourceOfText('Số: 16/CT-TTg …')).header.number?.value
 */
export function parseDocument(source: Source, notices: readonly Notice[] = []): Document {
  return parseLayout(readLayout(source), notices)
}

/** A document together with its paragraphs and the sentences around its citations: what an index keeps. */
export interface Reading {
  readonly document: Document
  readonly passages: Passages
}

/** Like {@link parseDocument}, for those who also show the text around what was found. */
export function readDocument(source: Source, notices: readonly Notice[] = []): Reading {
  const layout = readLayout(source)
  return { document: parseLayout(layout, notices), passages: new Passages(layout) }
}

function parseLayout(layout: Layout, notices: readonly Notice[]): Document {
  const frame = findFrame(layout)
  const { kind, kindRule, header, notices: headerNotices } = extractHeader(layout, frame)
  const { signatures, recipients, notices: closingNotices } = extractClosing(layout, frame)
  const {
    citations,
    citedDocuments,
    relationsBetween,
    about,
    notices: citationNotices,
  } = extractCitations(layout, frame, header, kind)
  const article = kind === 'news' ? readArticle(layout) : undefined
  const effect = kind === 'document' ? readEffect(layout, header) : undefined
  const outline = readOutline(layout, frame)
  const sections = extractSections(layout, frame, outline)
  const addressees = recipients.filter(({ role }) => role === 'to').map(({ value }) => value)
  const tasks = extractTasks(
    layout,
    frame,
    {
      header,
      kind,
      citations,
      addressees,
      receivers: recipients.map(({ value }) => value),
      posted: article?.date?.value,
    },
    outline,
  )
  const { text, ...provenance } = layout.source
  return {
    formatVersion: 1,
    source: { ...provenance, length: text.length },
    kind,
    ...(kindRule === undefined ? {} : { kindRule }),
    ...(about.length > 0 ? { about } : {}),
    ...(article ? { article } : {}),
    header,
    ...(effect ? { effect } : {}),
    signatures,
    recipients,
    citations,
    citedDocuments,
    relationsBetween,
    sections,
    tasks,
    notices: [...notices, ...headerNotices, ...closingNotices, ...citationNotices],
  }
}

/**
 * Parses a text that the caller already has.
 *
 * @param text the document; spans in the result are UTF-16 offsets into it
 * @param path only its ending matters: `.md` is read as Markdown
 */
export function parseText(text: string, path = '-'): Document {
  return parseDocument(sourceOfText(text, path))
}
