import { child, type Element, elements } from './xml-tree.ts'

interface Level {
  readonly start: number
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  /** How many levels are shown: "1.2" shows two. */
  readonly levels: number
  /** LibreOffice's own form of it: "Điều %1%." */
  readonly pattern: string | undefined
  readonly bullet: string | undefined
}

interface Face {
  readonly font?: string
  readonly hidden?: boolean
  readonly capitals?: boolean
}

interface Style {
  readonly parent: string | undefined
  readonly face: Face
}

/** The styles of an OpenDocument text: letters and lists. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, ReadonlyMap<number, Level>>()
  /** The name of a font face → the font that it stands for. */
  readonly #fonts = new Map<string, string>()

  constructor(parts: readonly (Element | undefined)[]) {
    for (const part of parts)
      for (const group of elements(part)) {
        for (const one of elements(group)) {
          const name = one.attributes['name'] ?? ''
          if (one.name === 'font-face') this.#fonts.set(name, one.attributes['font-family'] ?? name)
          else if (one.name === 'list-style') this.#lists.set(name, levelsOf(one))
          else if (one.name === 'style')
            this.#styles.set(`${one.attributes['family'] ?? ''} ${name}`, {
              parent: one.attributes['parent-style-name'],
              face: this.#faceOf(child(one, 'text-properties')),
            })
          else if (one.name === 'default-style')
            this.#styles.set(`${one.attributes['family'] ?? ''} `, {
              parent: undefined,
              face: this.#faceOf(child(one, 'text-properties')),
            })
        }
      }
  }

  #faceOf(properties: Element | undefined): Face {
    if (!properties) return {}
    const named = properties.attributes['font-name']
    const font = properties.attributes['font-family'] ?? (named && (this.#fonts.get(named) ?? named))
    const shown = properties.attributes['display']
    const transform = properties.attributes['text-transform']
    return {
      ...(font ? { font: font.replace(/^'|'$/gu, '') } : {}),
      ...(shown === undefined ? {} : { hidden: shown === 'none' }),
      ...(transform === undefined ? {} : { capitals: transform === 'uppercase' }),
    }
  }

  /** What letters look like within a paragraph and a span. */
  face(paragraph: string | undefined, span: string | undefined): Face {
    return { ...this.#inherited('paragraph', paragraph), ...(span === undefined ? {} : this.#inherited('text', span)) }
  }

  #inherited(family: string, name: string | undefined): Face {
    const faces: Face[] = []
    let at = name
    for (let left = 20; left > 0 && at !== undefined; left -= 1) {
      const style = this.#styles.get(`${family} ${at}`)
      if (style) faces.push(style.face)
      at = style?.parent
    }
    const usual = family === 'paragraph' ? this.#styles.get('paragraph ')?.face : undefined
    return Object.assign({}, usual, ...faces.reverse())
  }

  level(style: string | undefined, level: number): Level | undefined {
    return this.#lists.get(style ?? '')?.get(level)
  }
}

function levelsOf(list: Element): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>()
  for (const { name, attributes } of elements(list)) {
    if (!name.startsWith('list-level-style-')) continue
    levels.set(Number(attributes['level'] ?? 1), {
      start: Number(attributes['start-value'] ?? 1),
      format: attributes['num-format'] ?? '',
      prefix: attributes['num-prefix'] ?? '',
      suffix: attributes['num-suffix'] ?? '',
      levels: Number(attributes['display-levels'] ?? 1),
      pattern: attributes['num-list-format'],
      bullet: name.endsWith('-bullet') ? (attributes['bullet-char'] ?? '-') : undefined,
    })
  }
  return levels
}
