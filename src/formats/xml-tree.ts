import { SaxesParser } from 'saxes'
import { LimitError } from './limits.ts'

/** An element, its name and its attributes' names without prefixes. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const local = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/**
 * XML → tree. Document types, and with them entities of their own, are refused.
 *
 * @param depth how deep elements may stand in one another
 * @throws {Error} when it is not well-formed
 */
export function readXml(text: string, depth: number): Element {
  interface Growing extends Element {
    readonly children: (Element | string)[]
  }
  const top: Growing = { name: '', attributes: {}, children: [] }
  const stack: Growing[] = [top]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('doctype', () => {
    throw new LimitError('holds a document type of its own (DTD), which is refused')
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    if (stack.length > depth) throw new LimitError(`holds elements more than ${depth} deep: it is no document`)
    const attributes: Record<string, string> = {}
    for (const [name, value] of Object.entries(tag.attributes)) attributes[local(name)] = String(value)
    const element: Growing = { name: local(tag.name), attributes, children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  const put = (value: string): void => {
    stack.at(-1)?.children.push(value)
  }
  parser.on('text', put)
  parser.on('cdata', put)
  parser.write(text).close()
  const root = top.children.find((child) => typeof child !== 'string')
  if (root === undefined) throw new Error('an empty part')
  return root
}

/** The elements among the children, of one name when it is given. */
export function elements(parent: Element | undefined, name?: string): readonly Element[] {
  const found: Element[] = []
  for (const child of parent?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  return found
}

/** The first child of that name, through several names one below the other. */
export function child(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  let at = parent
  for (const name of names) {
    let next: Element | undefined
    for (const one of at?.children ?? [])
      if (typeof one !== 'string' && one.name === name) {
        next = one
        break
      }
    if (!next) return undefined
    at = next
  }
  return at
}

/** All text below an element. */
export function textOf(element: Element): string {
  return element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('')
}
