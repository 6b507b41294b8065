import type { Language, Said } from '../export/words/graph-words.ts'
import { provenanceIn } from '../export/words/provenance-words.ts'
import { noticeIn } from '../lexicon/notices.ts'
import type { Document, Origin } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Task } from '../model/task.ts'
import { provenanceOf } from '../text/provenance.ts'
import { Markup } from './markup.ts'
import { viewWords } from './words.ts'

const { element, join } = Markup

/** What a rule or a form of citation says, by its id; undefined where the id is not known. */
export type SaysRule = (id: string, language: Language) => string | undefined

/** A value that was read: where, and by which rules. */
export interface ReadValue {
  readonly span?: Span | undefined
  readonly rules: readonly (string | undefined)[]
  /** How far it can be relied on, where nothing speaks against it. */
  readonly sure: Sure
}

/** How far a value can be relied on, and what says so. */
export interface Sure {
  readonly level: 'sure' | 'fair' | 'look'
  readonly because: Said
}

/** Of a value of the header: by where it stood. */
export function sureByPlace(from: Origin | undefined): Sure {
  return places[from ?? 'letterhead']
}

const places: Readonly<Record<Origin, Sure>> = {
  letterhead: { level: 'sure', because: { vi: 'in ở phần đầu văn bản', en: 'printed in the letterhead' } },
  title: { level: 'sure', because: { vi: 'ở dòng tên loại, trích yếu', en: 'in the lines of the title' } },
  signature: { level: 'fair', because: { vi: 'đọc từ phần ký', en: 'read from the signature' } },
  body: { level: 'fair', because: { vi: 'đọc từ nội dung', en: 'read from the body' } },
  attachment: { level: 'fair', because: { vi: 'từ dòng “ban hành kèm theo …”', en: 'from the line “issued with …”' } },
  metadata: {
    level: 'fair',
    because: { vi: 'từ hồ sơ của tệp hoặc của trang', en: 'from the record of the file or page' },
  },
}

export const readInPlace: Sure = { level: 'sure', because: { vi: 'đọc tại chỗ', en: 'read in its place' } }

/** Of a cited document: by what names it. */
export function sureByName({ number, date }: Document['citedDocuments'][number]): Sure {
  if (number === undefined) return { level: 'fair', because: { vi: 'không nêu số, ký hiệu', en: 'no number is given' } }
  if (date === undefined && number.year === undefined)
    return { level: 'fair', because: { vi: 'không nêu ngày hay năm', en: 'neither day nor year is given' } }
  return { level: 'sure', because: { vi: 'nêu số, ký hiệu và thời gian', en: 'number and time are given' } }
}

/** Of a task: by where the name of who acts stands. */
export function sureByActor({ assignees }: Task): Sure {
  if (assignees.length === 0) return { level: 'look', because: { vi: 'chưa rõ ai làm', en: 'nobody is named' } }
  return assignees.some(({ source }) => source === 'item')
    ? { level: 'sure', because: { vi: 'nêu ai làm ngay tại chỗ', en: 'who acts is named in the item' } }
    : { level: 'fair', because: { vi: 'ai làm: theo đề mục hoặc câu dẫn', en: 'who acts: by heading or lead-in' } }
}

/** What speaks against a value: a notice about its place, or letters that a machine guessed. */
function doubtOf({ notices, source }: Document, span: Span | undefined, language: Language): string | undefined {
  const notice = notices.find(({ span: place }) => place && span && place.start < span.end && span.start < place.end)
  if (notice) return noticeIn(notice, language).message
  if (source.ocr === undefined) return undefined
  return `${viewWords.ocr[language]} ${Math.round(source.ocr.confidence)} %`
}

/** Why a value was read so, and how sure that is: small print of its row, and the card beside its place in the text. */
export function whyOf(document: Document, read: ReadValue, language: Language, says: SaysRule): Markup {
  const doubt = doubtOf(document, read.span, language)
  const level =
    doubt === undefined ? read.sure.level : document.source.ocr && read.sure.level !== 'look' ? 'fair' : 'look'
  const because = doubt ?? read.sure.because[language]
  const place = read.span ? provenanceIn(language, provenanceOf(document.source, read.span)) : ''
  const rules = [...new Set(read.rules)].filter((rule) => rule !== undefined)
  return element(
    'span',
    { class: 'why' },
    join(
      rules.map((rule) => {
        const words = says(rule, language)
        return element(
          'small',
          {},
          element('b', {}, viewWords.rule[language]),
          ' ',
          words === undefined ? '' : `${words} `,
          element('code', {}, rule),
        )
      }),
    ),
    element(
      'small',
      { class: `sure-${level}` },
      element('b', {}, viewWords.sure[language]),
      ` ${viewWords.levels[level][language]}: ${because}`,
    ),
    place === '' ? '' : element('small', {}, element('b', {}, viewWords.inFile[language]), ` ${place}`),
  )
}
