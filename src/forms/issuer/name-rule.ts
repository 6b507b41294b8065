import type { Step } from '../../model/rule.ts'
import type { Word } from './words.ts'

/** How the words read so far let a name go on. */
export interface Reading {
  /** Begins with a head whose names go on in small letters: "Ban Chỉ đạo phòng, chống dịch". */
  readonly isOpen: boolean
  /** Lists fields: "Bộ Văn hóa, Thể thao và Du lịch". */
  readonly hasFields: boolean
  readonly atField: boolean
  /** Right behind a head or a conjunction, where fields stand in small letters. */
  readonly fieldRun: boolean
  readonly isCompany: boolean
  /** An office of several bodies: "Văn phòng HĐND và UBND". */
  readonly isOffice: boolean
  /** Nothing stands behind the first words yet, and they need something: "Cục", "Ban Chỉ đạo". */
  readonly bare: boolean
  /** The place or its level is told: only levels, places and other bodies go on. */
  readonly placed: boolean
  /** Only levels and places go on: "Chính phủ". */
  readonly whole: boolean
  /** A field has begun behind the first words. */
  readonly inField: boolean
  /** Named by its work: "Ban Chỉ đạo". */
  readonly isBoard: boolean
  /** Named by any work: "Tổ biên tập", "Hội đồng xét duyệt". */
  readonly isTeam: boolean
  /** The last word has a capital, and the word before it none, or is the head. */
  readonly begun: boolean
}

/** The end of a name that is being read. */
export interface NameEnd extends Reading {
  readonly text: string
  readonly last: Word
  /** The offset behind the last word. */
  readonly at: number
  /** The character there. */
  readonly mark: string
}

/** The same, with the word behind the space. */
export interface NameAndNext extends NameEnd {
  readonly next: Word
}

/** The next word of the name, or that the name ends. */
export type GoesOn = Word | 'ends'

/** A text that begins with a body, and the body's name in it. */
export interface NameExample {
  readonly text: string
  readonly value: string
}

/** A step of a ladder that tells whether a name goes on. */
export type NameRule<Around> = Step<Around, GoesOn, NameExample>
