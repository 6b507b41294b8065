import { describe, expect, it } from 'vitest'
import { relationStyleOf, typeFamilyOf } from '../../src/export/appearance.ts'
import { dotOf } from '../../src/export/dot.ts'
import { linkTo, nameOf, printedDate } from '../../src/export/labels.ts'
import { readTheme } from '../../src/export/theme.ts'
import { relationStyles } from '../../src/export/words/relation-styles.ts'
import { type Theme, themes } from '../../src/export/words/themes.ts'
import { typeFamilies } from '../../src/export/words/type-shapes.ts'
import { documentTypes } from '../../src/lexicon/document-types.ts'
import type { GraphNode } from '../../src/model/graph.ts'
import { oneLine, shorten, wrap } from '../../src/text/plain-text.ts'
import { graphOf } from '../graph/arbitraries.ts'

/** WCAG 2.2: relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(themes))('the %s theme', (_, theme: Theme) => {
  it('can be read: words have a contrast of 4.5 : 1, lines of 3 : 1', () => {
    const words = [
      ['text', theme.text, theme.background],
      ['muted', theme.muted, theme.background],
      ['cluster', theme.cluster.text, theme.cluster.fill],
      ...Object.entries(theme.systems).flatMap(([system, { stroke, ...levels }]) =>
        Object.entries(levels).map(([level, paint]) => [`${system} ${level}`, paint.text, paint.fill]),
      ),
    ] as const
    for (const [name, text = '', ground = ''] of words)
      expect({ name, enough: contrast(text, ground) >= 4.5 }).toEqual({ name, enough: true })
    const lines = [
      ...Object.entries(theme.relations),
      ...Object.entries(theme.systems).map(([system, { stroke }]) => [system, stroke] as const),
      ['ambiguous', theme.ambiguous] as const,
    ]
    for (const [name, line] of lines)
      expect({ name, enough: contrast(line, theme.background) >= 3 }).toEqual({ name, enough: true })
  })
})

describe('a theme file', () => {
  it('says only what differs', () => {
    const reading = readTheme({
      base: 'dark',
      relations: { basis: '#888' },
      systems: { party: { central: { fill: '#b00000' } } },
      font: 'Be Vietnam Pro, Arial',
    })
    expect(reading).toMatchObject({
      theme: {
        background: themes.dark.background,
        font: 'Be Vietnam Pro, Arial',
        relations: { basis: '#888', amends: themes.dark.relations.amends },
      },
    })
    if ('theme' in reading) {
      expect(reading.theme.systems.party.central).toEqual({ ...themes.dark.systems.party.central, fill: '#b00000' })
      expect(dotOf(graphOf([['b', 'a']]), { theme: reading.theme })).toContain('color="#888"')
    }
  })
  it.each([
    [{ background: 'red"; onload="x' }, 'background: a colour such as #1f5a94'],
    [{ font: 'Arial"><script>' }, 'font: a list of font names'],
    [{ relations: { cites: '#fff' } }, /^relations\.cites: not a part of a theme; there are repeals, /u],
    [{ systems: 'none' }, 'systems: an object'],
    [{ base: 'neon' }, 'base: light, dark or plain'],
    [JSON.parse('{"__proto__": {"x": 1}}'), /^__proto__: not a part/u],
    ['light', 'a theme is a JSON object'],
  ])('%j is not taken', (value, problem) => {
    expect(readTheme(value)).toEqual({
      problems: [typeof problem === 'string' ? problem : expect.stringMatching(problem)],
    })
  })
})

describe('names and words', () => {
  const node = (values: Partial<GraphNode>): GraphNode => ({
    key: 'k',
    type: 'CT',
    paths: [],
    external: false,
    ...values,
  })
  it.each([
    [node({ number: '16/CT-TTg' }), 'Chỉ thị 16/CT-TTg'],
    [node({ type: 'VB', number: '5/ABC' }), '5/ABC'],
    [node({ type: 'L', title: 'Luật Đất đai', date: '2013' }), 'Luật Đất đai 2013'],
    [node({ type: 'L', title: 'Luật Đất đai năm 2013', date: '2013' }), 'Luật Đất đai năm 2013'],
    [node({ date: '2021-10-11' }), 'Chỉ thị ngày 11/10/2021'],
    [node({ type: 'CV', date: '2020-06-02' }), 'Công văn ngày 02/6/2020'],
    [
      node({ type: 'L', title: 'Luật Tổ chức Chính phủ', number: '63/2025/QH15' }),
      'Luật Tổ chức Chính phủ 63/2025/QH15',
    ],
    [node({ subject: 'về việc gì' }), 'Chỉ thị'],
    [node({ type: 'VB', paths: ['tin/bai-1.txt'] }), 'bai-1.txt'],
    [node({}), 'k'],
    [node({ key: 'type:KH', members: 3 }), 'Kế hoạch (3 văn bản)'],
    [node({ key: 'year:', members: 2 }), 'không rõ (2 văn bản)'],
  ])('%j is called %s', (value, name) => {
    expect(nameOf(value)).toBe(name)
  })
  it.each([
    ['2021-10-11', '11/10/2021'],
    ['2021-10', '10/2021'],
    ['2021', '2021'],
    ['chưa rõ', 'chưa rõ'],
  ])('%s is printed %s', (date, printed) => {
    expect(printedDate(date)).toBe(printed)
  })
  it('a link cannot leave the folder by its name', () => {
    expect(linkTo('a b/c?.txt', 'https://vb.example/')).toBe('https://vb.example/a%20b/c%3F.txt')
    expect(linkTo('data:text/html,x')).toBe('data%3Atext/html%2Cx')
  })
  it('long words are cut at a space where there is one', () => {
    expect(shorten('tăng cường công tác phòng cháy', 20)).toBe('tăng cường công tác…')
    expect([...shorten('💣'.repeat(40), 10)]).toHaveLength(10)
    expect(wrap('một hai ba bốn năm', 8, 2)).toEqual(['một hai', 'ba bốn…'])
    expect(oneLine('a\u202eb\r\n\u0000 c')).toBe('ab c')
  })
})

describe('tables', () => {
  it('every document type has a shape of its family, every relation a style', () => {
    const told = new Set(typeFamilies.map(({ id }) => id))
    expect(documentTypes.filter(({ family }) => !told.has(family))).toEqual([])
    expect(new Set(documentTypes.map(({ family }) => family)).size).toBe(typeFamilies.length)
    expect(documentTypes.filter(({ code, family }) => typeFamilyOf(code).id !== family)).toEqual([])
    expect(typeFamilyOf('no such type').id).toBe('other')
    expect(new Set(relationStyles.map((style) => style.relation)).size).toBe(Object.keys(themes.light.relations).length)
    expect(relationStyleOf('amends').vi).toBe('sửa đổi')
  })
})
