import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse.ts'
import { readMarkdown } from '../../src/syntax/markdown.ts'
import { growth, measured } from '../support/growth.ts'

/** The blocks of a text: their kind and what of the text they hold. */
function blocks(text: string): readonly string[] {
  return readMarkdown(text).children.flatMap((node) => {
    const parts = node.type === 'table' ? node.children : [node]
    return parts.map(
      ({ type, position }) =>
        `${type}: ${text.slice(position?.start.offset, position?.end.offset).replace(/\n/gu, '⏎')}`,
    )
  })
}

describe('Markdown', () => {
  it('reads a table row by row, whatever the cells hold', () => {
    expect(blocks('Mở đầu\n| a | b |\n|---|:-:|\n| 1 | 2 |\n3 | 4\n\nCuối')).toEqual([
      'paragraph: Mở đầu',
      'tableRow: | a | b |',
      'tableRow: | 1 | 2 |',
      'tableRow: 3 | 4',
      'paragraph: Cuối',
    ])
  })

  it('takes no table whose heads and delimiters differ in number', () => {
    expect(blocks('| a | b | c |\n|---|---|\n| 1 | 2 |')).toEqual(['paragraph: | a | b | c |⏎|---|---|⏎| 1 | 2 |'])
    expect(blocks('| a \\| b |\n|---|\n| 1 |')).toEqual(['tableRow: | a \\| b |', 'tableRow: | 1 |'])
  })

  it('parts prose at headings and rules without a blank line', () => {
    expect(blocks('Một\n# Hai\nBa\n---\nBốn\n> năm\nsáu\n#bảy')).toEqual([
      'paragraph: Một',
      'heading: # Hai',
      'paragraph: Ba',
      'thematicBreak: ---',
      'paragraph: Bốn',
      'blockquote: > năm⏎sáu⏎#bảy',
    ])
  })

  it('keeps quotations apart that a heading parts', () => {
    expect(blocks('> a\n# b\n> c')).toEqual(['blockquote: > a', 'heading: # b', 'blockquote: > c'])
  })

  it.each([
    ['heading', '# Phần\n'],
    ['setext', 'Phần\n===\n'],
    ['fence', '```\nmã\n```\n'],
    ['rule', '---\n'],
    ['quotation', '> trích\n'],
    ['row', '| a | b |\n'],
    ['cell', '| a '],
    ['delimiter', '|---'],
  ])('takes a time that grows with the text: %s', measured, (_, piece) => {
    const text = `| a | b |\n|---|---|\n${piece.repeat(Math.ceil(30_000 / piece.length))}`
    expect(growth((words: string) => void parseText(words, 'a.md'), text, text + text + text + text)).toBeLessThan(7)
  })
})
