import type { Heading, Paragraph, Root, RootContent, ThematicBreak, Yaml } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { frontMatterEnd } from './front-matter.ts'

interface Point {
  line: number
  column: number
  offset: number
}

const heading = /^ {0,3}(#{1,6})[ \t]+\S/u
const rule = /^[ \t]*(?:[-_=~.][ \t]?){3,}$/u
/** Nearly every line begins with another character. */
const mayBeRule = (first: string): boolean => first !== '' && ' \t-_=~.'.includes(first)

/**
 * Reads plain text into the same mdast that remark makes of Markdown: paragraphs parted by blank lines, `#` headings, rules,
 * front matter. One pass over the lines; numbering and columns are left to the layout.
 *
 * @param marked whether the text may have been written with such marks: what a Word file says with "# " or "---" is only words
 */
export function readPlain(text: string, marked = true): Root {
  const children: RootContent[] = []
  const root: Root = { type: 'root', children }
  let line = 1
  let at = 0
  let first: Point | undefined
  let last: Point | undefined
  const close = (): void => {
    if (first && last) {
      const position = { start: first, end: last }
      const value = text.slice(first.offset, last.offset)
      const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value, position }], position }
      children.push(paragraph)
    }
    first = undefined
    last = undefined
  }
  const metadata = marked ? frontMatterEnd(text) : 0
  if (metadata > 0) {
    const lines = text.slice(0, metadata).split('\n').length - 1
    const yaml: Yaml = {
      type: 'yaml',
      value: text.slice(0, metadata),
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: lines + 1, column: 1, offset: metadata } },
    }
    children.push(yaml)
    at = metadata
    line += lines
  }
  while (at < text.length) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const content = text.slice(at, end)
    const position = (): { start: Point; end: Point } => ({
      start: { line, column: 1, offset: at },
      end: { line, column: end - at + 1, offset: end },
    })
    if (content.trim() === '') close()
    else {
      const mark = marked && (content.charCodeAt(0) === 35 || content.startsWith(' ')) ? heading.exec(content) : null
      if (mark) {
        close()
        const depth = (mark[1]?.length ?? 1) as Heading['depth']
        const place = position()
        children.push({
          type: 'heading',
          depth,
          children: [{ type: 'text', value: content.trim(), position: place }],
          position: place,
        })
      } else if (mayBeRule(content.charAt(0)) && rule.test(content)) {
        close()
        const thematicBreak: ThematicBreak = { type: 'thematicBreak', position: position() }
        children.push(thematicBreak)
      } else {
        first ??= { line, column: 1, offset: at }
        last = { line, column: end - at + 1, offset: end }
      }
    }
    at = end + 1
    line += 1
  }
  close()
  return root
}

/** The unified parser for plain text. */
export const plainText: Plugin<[], string, Root> = function plainText(this: Processor) {
  this.parser = (text) => readPlain(text)
}
