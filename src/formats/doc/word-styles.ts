import type { Binary } from './binary.ts'
import { type LetterProperties, lettersOf, type ParagraphProperties, paragraphOf, type Toggle } from './properties.ts'

interface Style {
  readonly basedOn: number
  readonly paragraph: ParagraphProperties
  readonly letters: LetterProperties
}

/** How letters look in the end. */
export interface Look {
  readonly font: number | undefined
  readonly hidden: boolean
  readonly capitals: boolean
}

/** The styles of a Word 97 document ([MS-DOC] 2.9.271), with what they inherit. */
export class WordStyles {
  readonly #styles: readonly (Style | undefined)[]
  readonly #font: number
  readonly #looks = new Map<number, Look>()

  constructor(sheet: Binary) {
    const head = sheet.u16(0)
    const count = Math.min(sheet.u16(2), 4095)
    const base = Math.max(10, sheet.u16(4))
    this.#font = sheet.u16(2 + 12)
    const styles: (Style | undefined)[] = []
    for (let i = 0, at = 2 + head; i < count && at < sheet.length; i += 1) {
      const size = sheet.u16(at)
      styles.push(size === 0 ? undefined : styleOf(sheet.part(at + 2, size), base))
      at += 2 + size
    }
    this.#styles = styles
  }

  /** The list that paragraphs of a style belong to, and their level. */
  list(
    style: number | undefined,
  ): { readonly list: number; readonly level: number | undefined; readonly style: number } | undefined {
    for (const [id, { paragraph }] of this.#chain(style ?? 0))
      if (paragraph.list !== undefined) return { list: paragraph.list, level: paragraph.level, style: id }
    return undefined
  }

  /** What letters of a style look like. */
  look(style: number): Look {
    const known = this.#looks.get(style)
    if (known) return known
    let look: Look = { font: this.#font, hidden: false, capitals: false }
    for (const [, { letters }] of [...this.#chain(style)].toReversed()) look = applied(letters, look)
    this.#looks.set(style, look)
    return look
  }

  /** What a style of letters says, with what it inherits. */
  own(style: number): LetterProperties {
    return Object.assign({}, ...[...this.#chain(style)].toReversed().map(([, { letters }]) => letters))
  }

  *#chain(id: number): Generator<readonly [number, Style]> {
    let at = id
    for (let left = 20; left > 0; left -= 1) {
      const style = this.#styles[at]
      if (!style) return
      yield [at, style]
      at = style.basedOn
    }
  }
}

/** Letters with properties of their own, above how they would look otherwise. */
export const applied = ({ font, hidden, capitals }: LetterProperties, below: Look): Look => ({
  font: font ?? below.font,
  hidden: toggled(hidden, below.hidden),
  capitals: toggled(capitals, below.capitals),
})

const toggled = (own: Toggle | undefined, below: boolean): boolean =>
  own === undefined || own === 'same' ? below : own === 'other' ? !below : own

function styleOf(std: Binary, base: number): Style {
  const kind = std.u16(2) & 0xf
  const parts = std.u16(4) & 0xf
  let at = base + 2 + std.u16(base) * 2 + 2
  const found: { readonly from: number; readonly to: number }[] = []
  for (let i = 0; i < parts; i += 1) {
    at += at & 1
    const size = std.u16(at)
    found.push({ from: at + 2, to: at + 2 + size })
    at += 2 + size
  }
  // Paragraph styles say first how paragraphs are, table styles second; letters come behind.
  const [paragraph, letters] =
    kind === 2 ? [undefined, found[0]] : kind === 3 ? [found[1], found[2]] : [found[0], found[1]]
  return {
    basedOn: std.u16(2) >> 4,
    paragraph: paragraph ? paragraphOf(std, paragraph.from + 2, paragraph.to) : {},
    letters: letters ? lettersOf(std, letters.from, letters.to) : {},
  }
}
