import type { Document } from '../../src/model/document.ts'
import type { Random } from '../random.ts'

/** A way in which copies, scans and converters spoil a text. */
export interface DamageKind {
  readonly id: string
  readonly says: string
  /** Whether values may lose marks by it: they are then compared without. */
  readonly marks: boolean
  /** The share of the values of the clean text that is kept at least (see `measure.ts`): what the test holds. */
  readonly floor: number
  readonly damages: (text: string, random: Random, clean: Document) => string
}

const letterWithMark = /[\u00c0-\u1ef9]/u
const word = /\p{L}{4,7}/gu
const vowelMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Changes each match of a pattern with a chance. */
function some(
  text: string,
  pattern: RegExp,
  chance: number,
  random: Random,
  change: (piece: string) => string,
): string {
  return text.replace(pattern, (piece: string) => (random() < chance ? change(piece) : piece))
}

function split(piece: string, random: Random, by: string): string {
  const at = 1 + Math.floor(random() * (piece.length - 1))
  return piece.slice(0, at) + by + piece.slice(at)
}

const lookAlikes = new Map([...'ABCEHKMOPTXaceopx'].map((c, i) => [c, [...'АВСЕНКМОРТХасеорх'][i] ?? c]))

/** Puts a block between two lines every so often, wherever it falls. */
function between(text: string, every: number, block: (page: number) => string): string {
  const lines = text.split('\n')
  return lines
    .flatMap((line, i) =>
      i > every / 2 && i < lines.length - every / 2 && i % every === 0 ? [line, block(i / every + 1)] : [line],
    )
    .join('\n')
}

/** All kinds. The floors are a little below what was measured when they were set. */
export const damageKinds: readonly DamageKind[] = [
  {
    id: 'glued',
    says: 'the space behind a letter with marks is lost: "Đảng uỷxây dựng"',
    marks: false,
    floor: 0.93,
    damages: (text, random) =>
      some(text, /\p{L} (?=\p{L})/gu, 0.15, random, (piece) => (letterWithMark.test(piece) ? piece.charAt(0) : piece)),
  },
  {
    id: 'letter-spaced',
    says: 'a title has a space behind each letter: "K Ế  H O Ạ C H"',
    marks: false,
    floor: 0.98,
    damages: (text) =>
      text.replace(/^(?:CHỈ THỊ|NGHỊ QUYẾT|QUYẾT ĐỊNH|KẾ HOẠCH|THÔNG BÁO|CÔNG ĐIỆN|KẾT LUẬN|HƯỚNG DẪN)$/gmu, (title) =>
        [...title].map((c) => (c === ' ' ? '' : c)).join(' '),
      ),
  },
  {
    id: 'broken-words',
    says: 'a space stands inside a word: "nh ân dân"',
    marks: false,
    floor: 0.93,
    damages: (text, random) => some(text, word, 0.03, random, (piece) => split(piece, random, ' ')),
  },
  {
    id: 'broken-lines',
    says: 'a line ends inside a sentence, where none ended',
    marks: false,
    floor: 0.94,
    damages: (text, random) => some(text, /(?<=[\p{Ll},]) (?=\p{Ll})/gu, 0.04, random, () => '\n'),
  },
  {
    id: 'lost-marks',
    says: 'words lost all their marks: "Uy ban nhan dan"',
    marks: true,
    floor: 0.97,
    damages: (text, random) =>
      some(text, /\p{L}{2,7}/gu, 0.1, random, (piece) =>
        piece
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/gu, '')
          .replace(/đ/gu, 'd')
          .replace(/Đ/gu, 'D'),
      ),
  },
  {
    id: 'wrong-marks',
    says: 'a scanner lost the tone of a word: "Quyêt định"',
    marks: true,
    floor: 0.97,
    damages: (text, random) =>
      some(text, /\p{L}{2,7}/gu, 0.08, random, (piece) =>
        piece.normalize('NFD').replace(vowelMarks, '').normalize('NFC'),
      ),
  },
  {
    id: 'look-alikes',
    says: 'Cyrillic letters stand for Latin ones: "ТT-BTС"',
    marks: false,
    floor: 0.97,
    damages: (text, random) => some(text, /[ABCEHKMOPTXaceopx]/gu, 0.1, random, (c) => lookAlikes.get(c) ?? c),
  },
  {
    id: 'page-numbers',
    says: 'page numbers stand inside paragraphs and items',
    marks: false,
    floor: 0.97,
    damages: (text) => between(text, 24, (page) => `\n${page}\n`),
  },
  {
    id: 'running-heads',
    says: 'the head of each page stands inside paragraphs and items',
    marks: false,
    floor: 0.97,
    damages: (text) => between(text, 24, (page) => `\nCổng thông tin văn bản - Trang ${page}\n`),
  },
  {
    id: 'stamps',
    says: 'what a scanner made of a stamp and a signature stands behind the name of the signer',
    marks: false,
    floor: 0.98,
    damages: (text, _, clean) => {
      const ends = clean.signatures.flatMap(({ name }) => (name?.span ? [name.span.end] : [])).toSorted((a, b) => b - a)
      return ends.reduce((whole, end) => `${whole.slice(0, end)} ~ ”*./${whole.slice(end)}`, text)
    },
  },
  {
    id: 'literal-escapes',
    says: 'line ends are written as the letters \\r\\n',
    marks: false,
    floor: 0.97,
    damages: (text) => text.replaceAll('\r', '').replaceAll('\n', '\\r\\n'),
  },
]
