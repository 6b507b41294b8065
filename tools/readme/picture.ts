/*
 * The picture at the head of both READMEs: a directive in, its tasks and the documents that carry it out. All that it says is read from
 * the fixtures by the same code that users call; only where things stand is decided here.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCorpus } from '../../src/corpus/corpus.ts'
import { nameOf, printedDate } from '../../src/export/labels.ts'
import { textWidth } from '../../src/export/text-width.ts'
import type { Language } from '../../src/export/words/graph-words.ts'
import { escapeXml as xmlText } from '../../src/export/xml-text.ts'
import { parseText } from '../../src/index.ts'
import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import type { Cascade } from '../../src/query/cascade.ts'

const directive = 'fixtures/chi-thi-ttg.txt'

const words = {
  vi: {
    label: 'Một chỉ thị được đọc thành nhiệm vụ và sơ đồ các văn bản triển khai',
    tasks: 'Ai phải làm gì, bao giờ xong',
    graph: 'Ai triển khai, từ Trung ương đến địa phương',
    by: 'chậm nhất',
    before: 'trước',
    in: 'trong',
    legend: { who: 'ai làm', when: 'thời hạn', cited: 'văn bản được dẫn', head: 'số, ngày' },
  },
  en: {
    label: 'A directive is read into tasks and into the graph of the documents that carry it out',
    tasks: 'Who must do what, by when',
    graph: 'Who carries it out, from the centre downwards',
    by: 'by',
    before: 'before',
    in: 'in',
    legend: { who: 'who', when: 'when', cited: 'cited document', head: 'number, date' },
  },
} as const

type Colour = 'who' | 'when' | 'cited' | 'head'
const paints: Readonly<Record<Colour, string>> = { who: '#d5ead7', when: '#e7d9f4', cited: '#fde3c0', head: '#d3e4f8' }
const font = 'font-family="Arial, Helvetica, sans-serif"'

interface Mark {
  readonly span: Span
  readonly colour: Colour
}

/** What is marked in the text of the directive. */
function marksOf({ header, citations, tasks }: Document): readonly Mark[] {
  const marks: Mark[] = []
  for (const value of [header.number, header.date]) if (value) marks.push({ span: value.span, colour: 'head' })
  for (const { span } of citations) marks.push({ span, colour: 'cited' })
  for (const { assignees, deadline } of tasks) {
    for (const { span } of assignees) marks.push({ span, colour: 'who' })
    if (deadline) marks.push({ span: deadline.span, colour: 'when' })
  }
  return marks
}

const text = (x: number, y: number, size: number, content: string, more = ''): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}" ${more}>${xmlText(content)}</text>`

const round = (value: number): string => String(Math.round(value * 10) / 10)

/** Lines of at most `width`, each with the offset of its first letter. */
function wrapped(content: string, start: number, width: number, size: number): readonly { at: number; text: string }[] {
  const lines: { at: number; text: string }[] = []
  let line = ''
  let at = start
  for (const { 0: word, index } of content.matchAll(/\S+/gu)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push({ at, text: line })
      line = word
      at = start + index
    } else {
      if (line === '') at = start + index
      line = longer
    }
  }
  return line === '' ? lines : [...lines, { at, text: line }]
}

/** A line of the directive with its marks behind the letters. */
function markedLine(
  { at, text: line }: { at: number; text: string },
  x: number,
  y: number,
  size: number,
  marks: readonly Mark[],
): string {
  const rects = marks
    .map(({ span, colour }) => {
      const from = Math.max(0, span.start - at)
      const to = Math.min(line.length, span.end - at)
      if (from >= to) return ''
      const left = x + textWidth(line.slice(0, from), size)
      const width = textWidth(line.slice(from, to), size)
      return `<rect x="${round(left - 1)}" y="${round(y - size)}" width="${round(width + 2)}" height="${size + 4}" rx="2" fill="${paints[colour]}"/>`
    })
    .join('')
  // The reader's font may be another: the line is as long as its marks think.
  return rects + text(x, y, size, line, `textLength="${round(textWidth(line, size))}"`)
}

const page = { x: 24, y: 24, width: 520, height: 592 }

/** The directive itself: letterhead, title, the items that become the tasks shown. */
function drawPage(document: Document, source: string, shownTasks: Document['tasks'], language: Language): string {
  const marks = marksOf(document)
  const out = [
    `<rect x="${page.x}" y="${page.y}" width="${page.width}" height="${page.height}" rx="4" fill="#fff" stroke="#c4c9d1"/>`,
  ]
  const lines = [...source.matchAll(/.+/gu)].map(({ 0: line, index }) => ({ line, at: index }))
  const centre = page.x + page.width / 2
  for (const [row, { line, at }] of lines.slice(0, 4).entries()) {
    const y = page.y + 34 + row * (row === 3 ? 17 : 16)
    for (const [column, cell] of line.split('\t').entries()) {
      if (/^-*$/u.test(cell)) continue
      const middle = page.x + (column === 0 ? 120 : 365)
      const width = textWidth(cell, 12)
      out.push(markedLine({ at: at + line.indexOf(cell), text: cell }, middle - width / 2, y, 12, marks))
    }
  }
  const [, subject = ''] = lines.slice(4).map(({ line }) => line)
  out.push(text(centre, page.y + 118, 14, lines[4]?.line ?? '', 'text-anchor="middle" font-weight="bold"'))
  let y = page.y + 138
  for (const line of wrapped(subject, 0, page.width - 80, 12)) {
    out.push(text(centre, y, 12, line.text, 'text-anchor="middle" font-weight="bold"'))
    y += 16
  }
  y += 14
  const wanted = shownTasks.flatMap(({ span, assignees }) => [span, ...assignees.map((one) => one.span)])
  const body = lines.slice(6).filter(({ line, at }) => {
    const isReplacing = document.citations.some(
      ({ span, relation }) => relation.value === 'replaces' && within(span, at, line),
    )
    return isReplacing || wanted.some((span) => within(span, at, line))
  })
  let last = 0
  for (const { line, at } of body) {
    if (source.slice(last, at).trim() !== '' && last > 0) {
      out.push(text(page.x + 26, y - 3, 12, '…', 'fill="#8a919c"'))
      y += 12
    }
    for (const one of wrapped(line, at, page.width - 52, 12)) {
      out.push(markedLine(one, page.x + 26, y, 12, marks))
      y += 17
    }
    y += 5
    last = at + line.length
  }
  let x = page.x + 26
  for (const colour of ['head', 'who', 'when', 'cited'] as const) {
    const label = words[language].legend[colour]
    const foot = page.y + page.height - 18
    out.push(`<rect x="${round(x)}" y="${foot - 10}" width="12" height="12" rx="2" fill="${paints[colour]}"/>`)
    out.push(text(x + 17, foot, 11, label, 'fill="#5b6470"'))
    x += 34 + textWidth(label, 11)
  }
  return out.join('\n')
}

const within = ({ start }: Span, at: number, line: string): boolean => start >= at && start < at + line.length

const right = { x: 616, width: 560 }

/** Each task as a card: who, what, by when. */
function drawTasks(tasks: Document['tasks'], language: Language): string {
  const out = [text(right.x, 44, 15, words[language].tasks, 'font-weight="bold"')]
  for (const [row, { value, assignees, deadline }] of tasks.entries()) {
    const y = 58 + row * 62
    const who = assignees.filter(({ role }) => role === 'lead').map((one) => one.value)
    const when = deadline ? dayOf(deadline.value, language) : ''
    const pill = textWidth(when, 12) + 20
    out.push(
      `<rect x="${right.x}" y="${y}" width="${right.width}" height="54" rx="6" fill="#fff" stroke="#dde1e7"/>`,
      `<rect x="${round(right.x + right.width - pill - 10)}" y="${y + 8}" width="${round(pill)}" height="20" rx="10" fill="${paints.when}"/>`,
      text(right.x + right.width - pill / 2 - 10, y + 22, 12, when, 'text-anchor="middle"'),
      text(right.x + 12, y + 22, 12, cut(who.join(', '), right.width - pill - 40, 12), 'font-weight="bold"'),
      text(right.x + 12, y + 42, 12, cut(value, right.width - 24, 12), 'fill="#3c444f"'),
    )
  }
  return out.join('\n')
}

/** "2021-Q3" as people say it. */
function dayOf(value: string, language: Language): string {
  const [, year = '', quarter] = /^(\d{4})-Q([1-4])$/u.exec(value) ?? []
  if (quarter === undefined) return language === 'vi' ? printedDate(value) : value
  return language === 'vi' ? `quý ${['I', 'II', 'III', 'IV'][Number(quarter) - 1]} năm ${year}` : `Q${quarter} ${year}`
}

/** As much of a text as fits, with an ellipsis. */
function cut(content: string, width: number, size: number): string {
  if (textWidth(content, size) <= width) return content
  let kept = content
  while (kept !== '' && textWidth(`${kept} …`, size) > width) kept = kept.slice(0, kept.lastIndexOf(' '))
  return `${kept} …`
}

interface Placed {
  readonly tree: Cascade
  readonly depth: number
  readonly row: number
  readonly above?: Placed
}

/** The tree from left to right: each document right of the one that it carries out, its branches below one another. */
function placed(tree: Cascade, depth: number, rows: { next: number }, above?: Placed): readonly Placed[] {
  const at: Placed = { tree, depth, row: rows.next, ...(above ? { above } : {}) }
  const below: Placed[] = []
  for (const [index, child] of tree.below.entries()) {
    if (index > 0) rows.next += 1
    below.push(...placed(child, depth + 1, rows, at))
  }
  return [at, ...below]
}

const box = { width: 128, height: 52, across: 144, down: 66 }

function drawGraph(tree: Cascade, language: Language): string {
  const top = 336
  const nodes = placed(tree, 0, { next: 0 })
  const x = ({ depth }: Placed): number => right.x + depth * box.across
  const y = ({ row }: Placed): number => top + row * box.down
  const out = [text(right.x, top - 14, 15, words[language].graph, 'font-weight="bold"')]
  for (const node of nodes) {
    if (!node.above) continue
    const from = { x: x(node.above) + box.width, y: y(node.above) + box.height / 2 }
    const to = { x: x(node), y: y(node) + box.height / 2 }
    const middle = from.x + 8
    out.push(
      `<path d="M${to.x} ${to.y} H${middle} V${from.y} H${from.x}" fill="none" stroke="#7d8794" marker-end="url(#head)"/>`,
    )
  }
  for (const node of nodes) {
    const { document } = node.tree
    const fill = document.system === 'party' ? '#fbe3e0' : document.system === 'front' ? '#e3f1e4' : '#e2ecf8'
    const type = nameOf(document).replace(` ${document.number}`, '')
    const day = document.date === undefined ? '' : language === 'vi' ? printedDate(document.date) : document.date
    out.push(
      `<rect x="${x(node)}" y="${y(node)}" width="${box.width}" height="${box.height}" rx="5" fill="${fill}" stroke="#8c98a8"/>`,
      text(x(node) + 8, y(node) + 15, 9.5, [type, day].filter(Boolean).join(' · '), 'fill="#3c444f"'),
      text(x(node) + 8, y(node) + 30, 11, document.number ?? '', 'font-weight="bold"'),
      text(x(node) + 8, y(node) + 44, 9.5, cut(document.issuer ?? '', box.width - 16, 9.5), 'fill="#5b6470"'),
    )
  }
  return out.join('\n')
}

/**
 * The picture as SVG, the same bytes for the same fixtures.
 *
 * @param root folder of the project
 * @example writeFileSync('tools/readme/picture.vi.svg', await picture(root, 'vi'))
 */
export async function picture(root: URL, language: Language): Promise<string> {
  const source = readFileSync(new URL(directive, root), 'utf8')
  const document = parseText(source)
  const dated = document.tasks.filter(({ deadline }) => deadline !== undefined).slice(0, 4)
  const { corpus } = await readCorpus(['fixtures'], { cwd: fileURLToPath(root), include: ['*.txt'], jobs: 1 })
  try {
    const found = await corpus.find('16/CT-TTg 2021', { cwd: fileURLToPath(root), all: true })
    const [node] = found.status === 'found' ? found.documents : []
    const tree = node && corpus.cascade(node, { depth: 3, limit: 8 })
    if (!tree) throw new Error(`${directive} is not the directive that the picture tells of`)
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 640" ${font} fill="#1c2430" role="img" aria-label="${xmlText(words[language].label)}">`,
      '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#7d8794"/></marker></defs>',
      '<rect width="1200" height="640" rx="10" fill="#f4f6f9"/>',
      drawPage(document, source, dated, language),
      '<path d="M562 320 h34 m-9 -8 l9 8 l-9 8" fill="none" stroke="#1f5a94" stroke-width="3"/>',
      drawTasks(dated, language),
      drawGraph(tree, language),
      '</svg>',
      '',
    ].join('\n')
  } finally {
    corpus.close()
  }
}
