import { storable } from '../text/plain-text.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Elements without content (https://html.spec.whatwg.org/#void-elements), those that pages use. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])
/** Unlike a label, a document keeps its lines and spaces. */
const escaped = (text: string): string => storable(text).replace(/[&<>"]/gu, (c) => entities[c] ?? c)

/** Markup that is safe to stand in a page: made here from escaped text, never from a document's own. */
export class Markup {
  readonly html: string
  private constructor(html: string) {
    this.html = html
  }

  /** Where on a page stands what is sent after the rest: no document can write it, since its text is escaped. */
  static readonly later = new Markup('<!--later-->')

  /** Text of a document or of the program: escaped. */
  static text(text: string): Markup {
    return new Markup(escaped(text))
  }

  /** Several after one another. */
  static join(parts: readonly Markup[]): Markup {
    return new Markup(parts.map(({ html }) => html).join(''))
  }

  /**
   * An element; attribute values are escaped, those that are undefined or false left out. Names come from the code, never from a
   * document.
   *
   * @example Markup.element('a', { href: '#c1' }, Markup.text('Chỉ thị <16>')).html === '<a href="#c1">Chỉ thị &lt;16&gt;</a>'
   */
  static element(
    name: string,
    attributes: Readonly<Record<string, string | true | false | undefined>>,
    ...children: readonly (Markup | string)[]
  ): Markup {
    const written = Object.entries(attributes).map(([key, value]) => {
      if (value === undefined || value === false) return ''
      return value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`
    })
    const content = children.map((child) => (typeof child === 'string' ? Markup.text(child) : child).html)
    const end = empty.has(name) ? '' : `</${name}>`
    return new Markup(`<${name}${written.join('')}>${content.join('')}${end}`)
  }
}
