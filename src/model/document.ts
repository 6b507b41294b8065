import type { Citation, CitedDocument, RelationBetween } from './citation.ts'
import type { Notice } from './notice.ts'
import type { DigitalSignature, Ocr, PlacedTable } from './source.ts'
import type { Located, MaybeLocated } from './span.ts'
import type { Section, Task } from './task.ts'

export type System = 'state' | 'party' | 'front' | 'joint'
export type Level = 'central' | 'province' | 'district' | 'commune'

/** Where a header value was read. */
export type Origin = 'letterhead' | 'title' | 'signature' | 'body' | 'attachment' | 'metadata'

export interface HeaderValue extends Located {
  readonly from?: Origin
  /** The id of the rule that decided (`directives rules`). */
  readonly rule?: string
}

export interface Issuer extends HeaderValue {
  readonly level?: Level
  /** "Đà Lạt" for "THÀNH ỦY ĐÀ LẠT". */
  readonly place?: string
}

export interface DocumentType extends MaybeLocated {
  /** The full name of the type: "Công văn". */
  readonly name: string
  readonly from?: Origin
  /** The id of the rule that decided (`directives rules`). */
  readonly rule?: string
}

export interface DocumentNumber extends HeaderValue {
  readonly ordinal: string
  readonly symbol?: string
  /** When it is printed in the number: 2021 in `30/2021/NĐ-CP`. */
  readonly year?: number
}

export interface Header {
  readonly system?: { readonly value: System; readonly rule?: string }
  readonly superior?: HeaderValue
  readonly issuer?: Issuer
  /** All issuers of a joint document, the leading one first. */
  readonly issuers?: readonly Issuer[]
  readonly type?: DocumentType
  readonly number?: DocumentNumber
  readonly place?: HeaderValue
  /** An ISO day. */
  readonly date?: HeaderValue
  readonly subject?: HeaderValue
  readonly urgency?: HeaderValue
  readonly secrecy?: HeaderValue
}

/** Since when the document itself holds, until when (days), and its status as a record gives it ("Còn hiệu lực"). */
export interface Effect {
  readonly from?: Located
  readonly until?: Located
  readonly status?: Located
}

export interface AuthorityMark {
  readonly mark: string
  readonly onBehalfOf?: string
}

export interface Signature {
  readonly name?: Located
  readonly title?: Located
  /** The last mark, as printed without spaces: "KT." */
  readonly authority?: Located
  readonly onBehalfOf?: Located
  /** All marks of a stack (TM. … KT. …), outermost first. */
  readonly authorities?: readonly AuthorityMark[]
  /** The id of the rule that read the name; without one, of the one that read the title or the mark (`directives rules`). */
  readonly rule?: string
}

export interface Recipient extends Located {
  readonly role: 'to' | 'copy' | 'archive'
  readonly purpose?: Located
  /** The id of the rule by which it is one recipient (`directives rules`). */
  readonly rule?: string
}

/** Where an article stood, for news: what the page tells of itself. Nothing of it is a value of a document. */
export interface Article {
  readonly title?: Located
  /** The day on which the page was posted. */
  readonly date?: Located
  /** The site or paper, as printed. */
  readonly site?: Located
}

/** What `directives parse` prints for one file. */
export interface Document {
  readonly formatVersion: 1
  readonly source: {
    readonly path: string
    readonly mediaType: string
    readonly encoding: string
    readonly sha256: string
    /** The format of a file that is not text: `docx`, `pdf`, `pdf-scan` … */
    readonly format?: string
    /** What read it, with its version: `docx/1`. */
    readonly reader?: string
    /** Where each page begins, by UTF-16 offset into the text: PDF, pictures, and Word files that tell it. */
    readonly pages?: readonly number[]
    /** Where each paragraph begins, those in tables too, by UTF-16 offset: Word, OpenDocument, RTF, web pages. */
    readonly paragraphs?: readonly number[]
    /** The tables of such files, in the order in which they begin. */
    readonly tables?: readonly PlacedTable[]
    readonly ocr?: Ocr
    /** Who signed a PDF digitally, as the certificates say; not verified. */
    readonly digitalSignatures?: readonly DigitalSignature[]
    /** UTF-16 length of the decoded text. */
    readonly length: number
  }
  readonly kind: 'document' | 'news'
  /** The id of the rule that decided the kind (`directives rules`). */
  readonly kindRule?: string
  /** For news: the ids of the cited documents that the article reports on. */
  readonly about?: readonly string[]
  /** For news: title, day of posting and site of the page; `header` stays empty. */
  readonly article?: Article
  readonly header: Header
  readonly effect?: Effect
  readonly signatures: readonly Signature[]
  readonly recipients: readonly Recipient[]
  readonly citations: readonly Citation[]
  readonly citedDocuments: readonly CitedDocument[]
  readonly relationsBetween: readonly RelationBetween[]
  readonly sections: readonly Section[]
  readonly tasks: readonly Task[]
  readonly notices: readonly Notice[]
}
