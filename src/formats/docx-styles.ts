import { child, type Element, elements } from './xml-tree.ts'

/** What a run or a style says of its letters; undefined: nothing. */
export interface Letters {
  readonly font?: string
  readonly hidden?: boolean
  readonly capitals?: boolean
}

export interface ListPlace {
  readonly number?: string
  readonly level?: number
}

interface Style {
  readonly basedOn: string | undefined
  readonly letters: Letters
  readonly list: ListPlace
}

const toggle = (element: Element | undefined): boolean | undefined =>
  element === undefined ? undefined : !/^(?:0|false|off)$/u.test(element.attributes['val'] ?? '1')

/** The properties of letters that matter here. */
export function lettersOf(properties: Element | undefined): Letters {
  if (!properties) return {}
  const fonts = child(properties, 'rFonts')?.attributes
  const font = fonts && (fonts['hAnsiTheme'] ?? fonts['asciiTheme'] ?? fonts['hAnsi'] ?? fonts['ascii'])
  const hidden = toggle(child(properties, 'vanish'))
  const capitals = toggle(child(properties, 'caps'))
  return {
    ...(font === undefined ? {} : { font }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(capitals === undefined ? {} : { capitals }),
  }
}

/** The place in a list that paragraph properties name. */
export function listPlaceOf(properties: Element | undefined): ListPlace {
  const numbering = child(properties, 'numPr')
  const number = child(numbering, 'numId')?.attributes['val']
  const level = child(numbering, 'ilvl')?.attributes['val']
  return { ...(number === undefined ? {} : { number }), ...(level === undefined ? {} : { level: Number(level) }) }
}

/** The styles of a Word file, with what they inherit (ECMA-376-1, 17.7). */
export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #defaults: Letters
  readonly #usual: string | undefined

  constructor(root: Element | undefined) {
    this.#defaults = lettersOf(child(root, 'docDefaults', 'rPrDefault', 'rPr'))
    let usual: string | undefined
    for (const style of elements(root, 'style')) {
      const id = style.attributes['styleId'] ?? ''
      if (style.attributes['type'] === 'paragraph' && /^(?:1|true)$/u.test(style.attributes['default'] ?? ''))
        usual = id
      this.#styles.set(id, {
        basedOn: child(style, 'basedOn')?.attributes['val'],
        letters: lettersOf(child(style, 'rPr')),
        list: listPlaceOf(child(style, 'pPr')),
      })
    }
    this.#usual = usual
  }

  *#chain(id: string | undefined): Generator<Style & { readonly id: string }> {
    let at = id
    for (let left = 20; left > 0 && at !== undefined; left -= 1) {
      const style = this.#styles.get(at)
      if (!style) return
      yield { ...style, id: at }
      at = style.basedOn
    }
  }

  /** What paragraphs of a style, or those without any, look like. */
  paragraph(id: string | undefined): Letters {
    return this.#inherit(id ?? this.#usual, this.#defaults)
  }

  /** What a run looks like within its paragraph. */
  run(id: string | undefined, own: Letters, paragraph: Letters): Letters {
    const below = id === undefined ? paragraph : this.#inherit(id, paragraph)
    return { ...below, ...own }
  }

  #inherit(id: string | undefined, last: Letters): Letters {
    return Object.assign({}, last, ...[...this.#chain(id)].toReversed().map(({ letters }) => letters))
  }

  /** The list that paragraphs of a style belong to, and the style that says so. */
  list(id: string | undefined): (ListPlace & { readonly style: string }) | undefined {
    for (const style of this.#chain(id ?? this.#usual))
      if (style.list.number !== undefined) return { ...style.list, style: style.id }
    return undefined
  }
}
