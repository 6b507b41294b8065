import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import cytoscape, { type Core } from 'cytoscape'
import { XMLValidator } from 'fast-xml-parser'
import { type Browser, chromium, type Download, type Page } from 'playwright-core'
import { parse } from 'ts-graphviz/ast'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportGraph } from '../../src/export/export.ts'
import type { ExportOptions } from '../../src/export/exporter.ts'
import { elementsOf, nodeId } from '../../src/export/html/page/drawing.ts'
import { nameFromAfar } from '../../src/export/html/page/far.ts'
import { modelOf, type PageModel } from '../../src/export/html/page/model.ts'
import { shortName, shortNamesOf } from '../../src/export/html/page/short-names.ts'
import { pageDataOf } from '../../src/export/html/page-data.ts'
import { themes } from '../../src/export/words/themes.ts'
import type { CitationGraph, GraphNode } from '../../src/model/graph.ts'
import { randomOf } from '../../tools/random.ts'
import { graphOf, hostileStrings, shuffled } from '../graph/arbitraries.ts'
import { realisticGraph } from '../graph/realistic.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
if (executablePath === undefined)
  console.warn('SKIPPED: there is no Chromium on this machine, so nobody has opened the HTML page')

async function pageText(graph: CitationGraph, options: ExportOptions = {}): Promise<string> {
  return (await exportGraph(graph, 'html', options))[0]?.content ?? ''
}

const chain: CitationGraph = {
  nodes: (
    [
      {
        key: 'a',
        type: 'CT',
        number: '16/CT-TTg',
        date: '2020-03-31',
        issuer: 'Thủ tướng Chính phủ',
        subject: 'về phòng, chống dịch',
        level: 'central',
        system: 'state',
        paths: ['vb/chỉ thị 16.txt'],
        external: false,
      },
      {
        key: 'b',
        type: 'KH',
        number: '27-KH/TU',
        date: '2021-05-25',
        issuer: 'Thành ủy Đà Lạt',
        place: 'Đà Lạt',
        level: 'district',
        system: 'party',
        paths: ['vb/b.txt'],
        external: false,
      },
      {
        key: 'c',
        type: 'CV',
        number: '9/UBND-VX',
        date: '2021-06-01',
        issuer: 'Ủy ban nhân dân phường 1',
        level: 'commune',
        system: 'state',
        paths: [],
        external: true,
      },
    ] satisfies GraphNode[]
  ).sort((x, y) => (x.key < y.key ? -1 : 1)),
  edges: [
    {
      source: 'b',
      target: 'a',
      relation: 'implements',
      resolution: 'resolved',
      count: 1,
      mentions: [
        {
          text: 'Chỉ thị 16/CT-TTg',
          sentence: 'Thực hiện Chỉ thị 16/CT-TTg của Thủ tướng, Thành ủy yêu cầu:',
          relation: 'implements',
          path: 'vb/b.txt',
          line: 7,
          span: { start: 10, end: 27 },
        },
      ],
    },
    { source: 'c', target: 'b', relation: 'basis', resolution: 'resolved', count: 1, mentions: [] },
  ],
}

describe('the HTML page as text', () => {
  it('is one file that names no other', async () => {
    const page = await pageText(chain)
    const head = page.slice(0, page.indexOf('<body>'))
    expect(page).not.toMatch(/<(?:link|img|iframe|script[^>]+src|base)\b/u)
    expect(head).toContain("default-src 'none'")
    expect(head).not.toContain('unsafe-')
    expect(page.match(/<script/gu)).toHaveLength(2)
  })
  it('holds hostile words as data that cannot end their element', async () => {
    const graph = graphOf(
      [],
      hostileStrings.map((text) => ({ key: text, subject: text })),
    )
    const page = await pageText(graph, { title: '</title><script>alert(1)</script>' })
    expect(page.match(/<script/gu)).toHaveLength(2)
    expect(page).not.toContain('alert(1)</script>')
    const data = /<script type="application\/json" id="graph-data">(.*?)<\/script>/su.exec(page)?.[1] ?? ''
    expect(data).not.toMatch(/[<>\u2028\u2029]/u)
    expect((JSON.parse(data) as { nodes: GraphNode[] }).nodes).toHaveLength(graph.nodes.length)
  })
  it('is the same whatever the order of nodes and edges', async () => {
    const graph = realisticGraph(50)
    expect(await pageText(shuffled(graph, randomOf(2)))).toBe(await pageText(graph))
  })
  it('warns when it will be slow', async () => {
    const many = graphOf(
      [],
      Array.from({ length: 30_001 }, (_, n) => ({ key: `n${n}` })),
    )
    expect((await exportGraph(many, 'html'))[0]?.notice).toMatch(/30001 documents/u)
  })
})

describe('names seen from afar', () => {
  const drawn = (zoom: number): { readonly model: PageModel; readonly cy: Core } => {
    const nodes = Array.from({ length: 6 }, (_, n) => ({
      key: `n${n}`,
      number: `${n + 1}/CT-TTg`,
      date: '2021-04-12',
      external: n > 2,
    }))
    const model = modelOf(pageDataOf(graphOf([], nodes), {}, 'x'))
    const cy = cytoscape({ headless: true, styleEnabled: true, elements: elementsOf(model, themes.light, 'vi'), zoom })
    // Two rows, so near that a name below would run into its neighbour when seen from very far.
    model.data.nodes.forEach((_, at) => {
      cy.getElementById(nodeId(at)).position({ x: (at % 3) * 210, y: at > 2 ? 200 : 0 })
    })
    nameFromAfar(cy, model)
    return { model, cy }
  }
  const namesOf = (cy: Core): readonly string[] => cy.nodes('.far').map((node) => String(node.data('far')))

  it('are the whole name inside the shape when it is near enough', () => {
    expect(namesOf(drawn(1).cy)).toEqual([])
    expect(namesOf(drawn(0.55).cy)).toContain('Chỉ thị 1/CT-TTg\n12/4/2021')
  })

  it('are short ones below it from further away, and never overlap', () => {
    const { cy } = drawn(0.15)
    expect(namesOf(cy)).toContain('CT 1/2021')
    expect(cy.nodes('.inside').length).toBe(0)
    expect(namesOf(drawn(0.03).cy).length).toBeLessThan(6)
  })

  it.each([
    [{ number: '2456/BNN-TCTL', type: 'CV' }, 'CV 2456'],
    [{ number: '16/CT-TTg', type: 'CT', date: '2021-05-27' }, 'CT 16/2021'],
    [{ title: 'Luật Bảo vệ môi trường', type: 'L' }, 'Luật Bảo vệ…'],
  ])('%j is called %s', (node, name) => {
    expect(shortName({ key: 'x', paths: [], external: false, ...node } as GraphNode)).toBe(name)
  })

  it('tell documents apart that would be called the same', () => {
    const named = (more: Partial<GraphNode>): GraphNode => ({
      ...{ key: 'x', type: 'CT', number: '1/CT-UBND', date: '2021-02-03', paths: [], external: false },
      ...more,
    })
    expect(
      shortNamesOf([named({ place: 'Lai Châu' }), named({ place: 'Cà Mau' }), named({ number: '2/CT-UBND' })]),
    ).toEqual(['CT 1/2021 Lai Châu', 'CT 1/2021 Cà Mau', 'CT 2/2021'])
    expect(shortNamesOf([named({}), named({ number: '1-CT/TU' })])).toEqual([
      'CT 1/2021 1/CT-UBND',
      'CT 1/2021 1-CT/TU',
    ])
  })
})

describe.skipIf(executablePath === undefined)('the HTML page in a browser', () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'directives-page-'))
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ]
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      headless: true,
      args,
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Opens the page from the disk; complaints and requests are written down. */
  async function open(
    graph: CitationGraph,
    options: ExportOptions = {},
    look: 'light' | 'dark' = 'light',
  ): Promise<{ page: Page; troubles: string[] }> {
    const path = join(folder, `page-${Math.abs(graph.nodes.length * 31 + graph.edges.length)}.html`)
    writeFileSync(path, await pageText(graph, options))
    const page = await browser.newPage({
      viewport: { width: 1300, height: 800 },
      colorScheme: look,
      acceptDownloads: true,
    })
    const troubles: string[] = []
    page.on('console', (message) => troubles.push(`console ${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!/^(?:file:.*page-\d+\.html|blob:|data:)/u.test(request.url())) troubles.push(`request: ${request.url()}`)
    })
    await page.goto(pathToFileURL(path).href)
    await page.waitForSelector('#status:not(:empty)')
    return { page, troubles }
  }

  const saved = async (page: Page, kind: string): Promise<Buffer> => {
    const waiting: Promise<Download> = page.waitForEvent('download')
    await page.click(`#save-${kind}`)
    const download = await waiting
    return readFileSync(await download.path())
  }

  it('opens, searches without diacritics, shows header, tasks and the marked citation', async () => {
    const { page, troubles } = await open(chain, {
      tasks: new Map([['a', [{ text: 'Kiểm tra các chốt', assignees: ['Sở Y tế'], deadline: '2021-12-15' }]]]),
    })
    expect(await page.textContent('#status')).toContain('3 / 3')
    await page.keyboard.press('/')
    await page.keyboard.type('phong chong dich')
    expect(await page.locator('#results button').allTextContents()).toEqual([
      expect.stringContaining('Chỉ thị 16/CT-TTg'),
    ])
    await page.fill('#search', 'ĐÀ LẠT')
    await page.keyboard.press('Enter')
    expect(await page.textContent('#details h2')).toBe('Kế hoạch 27-KH/TU')
    expect(await page.textContent('#details mark')).toBe('Chỉ thị 16/CT-TTg')
    await page.click('#details .citations button >> nth=0')
    expect(await page.textContent('#details h2')).toBe('Chỉ thị 16/CT-TTg')
    expect(await page.textContent('#details .tasks')).toMatch(/Kiểm tra các chốt.*Sở Y tế.*15\/12\/2021/su)
    expect(await page.getAttribute('#details dd a', 'href')).toBe('vb/ch%E1%BB%89%20th%E1%BB%8B%2016.txt')
    await page.keyboard.press('Escape')
    expect(await page.locator('#details').isVisible()).toBe(false)
    await page.fill('#search', 'không có chữ này')
    expect(await page.locator('#results button').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.close()
  })

  it('a click on the picture chooses a document', async () => {
    const { page, troubles } = await open(graphOf([], [{ key: 'one', number: '1/CT-TTg' }]))
    await page.click('[data-view=network]')
    await page.click('#graph')
    expect(await page.textContent('#details h2')).toBe('Chỉ thị 1/CT-TTg')
    expect(troubles).toEqual([])
    await page.close()
  })

  it('tells what a document is under the pointer, as words alone', async () => {
    const subject = '<b>về</b> việc phòng cháy'
    const { page, troubles } = await open(graphOf([], [{ key: 'one', number: '1/CT-TTg', subject }]))
    expect(await page.locator('.tip').isVisible()).toBe(false)
    const box = await page.locator('#graph').boundingBox()
    await page.click('[data-view=network]')
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await page.locator('.tip').waitFor({ state: 'visible' })
    expect(await page.textContent('.tip')).toContain(`Chỉ thị 1/CT-TTg\n${subject}`)
    expect(await page.locator('.tip b').count()).toBe(0)
    await page.mouse.move((box?.x ?? 0) + 2, (box?.y ?? 0) + 2)
    await page.locator('.tip').waitFor({ state: 'hidden' })
    expect(troubles).toEqual([])
    await page.close()
  })

  it('filters by relation, type, level and time', async () => {
    const { page, troubles } = await open(chain)
    const status = (): Promise<string | null> => page.textContent('#status')
    await page.uncheck('label.row:has-text("căn cứ") input')
    expect(await status()).toMatch(/^3 \/ 3 .* · 1 /u)
    await page.uncheck('label.row:has-text("Công văn") input')
    expect(await status()).toMatch(/^2 \/ 3 /u)
    await page.check('label.row:has-text("Công văn") input')
    await page.uncheck('label.row:has-text("cấp huyện") input')
    expect(await status()).toMatch(/^2 \/ 3 /u)
    await page.check('label.row:has-text("cấp huyện") input')
    await page.focus('#time-from')
    await page.keyboard.press('ArrowRight')
    expect(await status()).toMatch(/^2 \/ 3 /u)
    await page.uncheck('label.row:has-text("ngoài kho") input')
    expect(await status()).toMatch(/^1 \/ 3 /u)
    expect(troubles).toEqual([])
    await page.close()
  })

  it('has three views, two languages and two looks, all from the keyboard', async () => {
    const { page, troubles } = await open(realisticGraph(60), {}, 'dark')
    expect(await page.getAttribute('html', 'data-look')).toBe('dark')
    await page.focus('#graph')
    for (const [key, view] of [
      ['2', 'timeline'],
      ['3', 'network'],
      ['1', 'cascade'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await page.getAttribute(`[data-view=${view}]`, 'aria-pressed')).toBe('true')
    }
    await page.keyboard.press('n')
    const first = await page.textContent('#details h2')
    await page.keyboard.press('n')
    expect(await page.textContent('#details h2')).not.toBe(first)
    await page.keyboard.press('p')
    expect(await page.textContent('#details h2')).toBe(first)
    for (const key of ['+', '-', 'ArrowLeft', 'ArrowDown', '0']) await page.keyboard.press(key)
    await page.click('#language')
    expect(await page.textContent('[data-view=timeline]')).toBe('Timeline')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.click('#look')
    expect(await page.getAttribute('html', 'data-look')).toBe('light')
    expect(troubles).toEqual([])
    await page.close()
  })

  it('shows a chosen document with its neighbours alone, and all again by one key', async () => {
    const { page, troubles } = await open(chain)
    const status = (): Promise<string | null> => page.textContent('#status')
    await page.fill('#search', '16/CT-TTg')
    await page.keyboard.press('Enter')
    expect(await status()).toMatch(/^2 \/ 3 /u)
    await page.focus('#graph')
    await page.keyboard.press('a')
    expect(await status()).toMatch(/^3 \/ 3 /u)
    await page.click('#details .wide >> nth=0')
    expect(await status()).toMatch(/^2 \/ 3 /u)
    await page.keyboard.press('Escape')
    expect(await status()).toMatch(/^3 \/ 3 /u)
    expect(troubles).toEqual([])
    await page.close()
  })

  it('shows the way from one document to another, with an address of its own', async () => {
    const { page, troubles } = await open(chain)
    const status = (): Promise<string | null> => page.textContent('#status')
    await page.fill('#search', '9/UBND-VX')
    await page.keyboard.press('Enter')
    await page.click('#way')
    await page.keyboard.press('Escape')
    expect(await page.locator('#way').isVisible()).toBe(true)
    await page.click('#way')
    await page.fill('#search', '16/CT-TTg')
    await page.keyboard.press('Enter')
    expect(await page.textContent('#details h2')).toBe('Công văn 9/UBND-VX')
    expect(await page.locator('#details ol li > b').allTextContents()).toEqual([
      'Công văn 9/UBND-VX',
      'Kế hoạch 27-KH/TU',
    ])
    expect(await page.textContent('#details ol mark')).toBe('Chỉ thị 16/CT-TTg')
    expect(await status()).toMatch(/^3 \/ 3 .* 2 /u)
    expect(page.url()).toMatch(/#d=c&to=a$/u)
    // Asked the other way round, the chain that there is.
    await page.goto(`${page.url().split('#')[0]}#d=a&to=c`)
    expect(await page.locator('#details ol li').count()).toBe(2)
    await page.click('#details button:has-text("Bỏ đường dẫn")')
    expect(await page.locator('#details ol').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.close()
  })

  it('tells who signed, and marks and hides what no longer holds', async () => {
    const [a, ...rest] = chain.nodes
    const graph = { ...chain, nodes: a === undefined ? rest : [{ ...a, status: 'repealed' as const }, ...rest] }
    const { page, troubles } = await open(graph, { signers: new Map([['a', 'THỦ TƯỚNG Lê Văn Lúa']]) })
    await page.fill('#search', '16/CT-TTg')
    await page.keyboard.press('Enter')
    expect(await page.textContent('#details dl')).toContain('THỦ TƯỚNG Lê Văn Lúa')
    expect(await page.textContent('#details .warn')).toBe('đã bị bãi bỏ')
    await page.keyboard.press('Escape')
    await page.uncheck('label.row:has-text("không còn hiệu lực") input')
    expect(await page.textContent('#status')).toMatch(/^2 \/ 3 /u)
    expect(troubles).toEqual([])
    await page.close()
  })

  it('has no serious fault that axe knows', async () => {
    const { page } = await open(chain)
    await page.fill('#search', '16/CT-TTg')
    await page.keyboard.press('Enter')
    // The page's own policy lets no other script in.
    const content = await page.content()
    const looked = await browser.newPage({ viewport: { width: 1300, height: 800 } })
    await looked.setContent(
      content.replace(/<meta http-equiv[^>]*>/u, '').replaceAll(/<script[\s>].*?<\/script>/gsu, ''),
    )
    await looked.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
    const faults = await looked.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }
      }
      return (await axe.run()).violations
    })
    expect(
      faults
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ).toEqual([])
    await looked.close()
    await page.close()
  })

  it('counts in its filters what is shown', async () => {
    const { page } = await open(chain)
    const count = (field: string): Promise<string | null> => page.textContent(`[data-count="${field}"]`)
    expect(await count('relations basis')).toBe('1')
    await page.uncheck('label.row:has-text("Công văn") input')
    expect(await count('relations basis')).toBe('0')
    expect(await count('levels commune')).toBe('0')
    expect(await count('types CV')).toBe('1')
    await page.close()
  })

  it('has an address for what is looked at; back and forward lead through it', async () => {
    const { page, troubles } = await open(chain)
    const name = (): Promise<string | null> => page.textContent('#details h2')
    await page.fill('#search', '27-KH/TU')
    await page.keyboard.press('Enter')
    await page.click('#details .citations button >> nth=0')
    expect(await name()).toBe('Chỉ thị 16/CT-TTg')
    expect(new URL(page.url()).hash).toBe('#d=a')
    await page.goBack()
    await page.waitForSelector('#details h2:has-text("27-KH/TU")')
    await page.goto(`${page.url().split('#')[0]}#d=a&v=timeline&all=1`)
    await page.reload()
    await page.waitForSelector('#status:not(:empty)')
    expect(await name()).toBe('Chỉ thị 16/CT-TTg')
    expect(await page.getAttribute('[data-view=timeline]', 'aria-pressed')).toBe('true')
    expect(await page.textContent('#status')).toMatch(/^3 \/ 3 /u)
    await page.goto(`${page.url().split('#')[0]}#d=none&v=%3Cb%3E`)
    await page.waitForSelector('#details', { state: 'hidden' })
    expect(troubles).toEqual([])
    await page.close()
  })

  it('saves what is shown as SVG, PNG and DOT', async () => {
    const { page, troubles } = await open(chain)
    await page.uncheck('label.row:has-text("Công văn") input')
    const svg = (await saved(page, 'svg')).toString()
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg.match(/<g transform/gu)).toHaveLength(2)
    expect(svg).toContain('Chỉ thị 16/CT-TTg')
    expect((await saved(page, 'png')).subarray(1, 4).toString()).toBe('PNG')
    const dot = (await saved(page, 'dot')).toString()
    expect(() => parse(dot)).not.toThrow()
    expect(dot).toContain('"b" -> "a"')
    expect(dot).not.toContain('"c"')
    expect(troubles).toEqual([])
    await page.close()
  })

  it('hostile words do nothing', async () => {
    const graph = graphOf(
      hostileStrings.map((key) => [key, 'root'] as const),
      hostileStrings.map((text) => ({
        key: text,
        type: text,
        number: text,
        subject: text,
        title: text,
        issuer: text,
        place: text,
        date: text,
        paths: [text, 'javascript:alert(1)'],
      })),
    )
    const mentions = hostileStrings.map((text) => ({
      text,
      sentence: `trước ${text} sau`,
      relation: 'basis' as const,
      path: text,
      line: 1,
      span: { start: 0, end: 1 },
    }))
    const full = { nodes: graph.nodes, edges: graph.edges.map((edge) => ({ ...edge, mentions })) }
    const tasks = new Map(
      graph.nodes.map((node) => [node.key, [{ text: node.key, assignees: [node.key], deadline: node.key }]]),
    )
    const { page, troubles } = await open(full, { title: hostileStrings.join(' '), tasks })
    await page.fill('#search', 'script')
    await page.keyboard.press('Enter')
    await page.focus('#graph')
    for (let n = 0; n < graph.nodes.length; n++) await page.keyboard.press('n')
    for (const key of ['2', '3']) await page.keyboard.press(key)
    for (const kind of ['svg', 'dot']) await saved(page, kind)
    expect(await page.locator('script').count()).toBe(2)
    expect(await page.locator('#page img, #page iframe, #page [onerror]').count()).toBe(0)
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0)
    expect(troubles).toEqual([])
    await page.close()
  })

  it.each([
    ['empty', { nodes: [], edges: [] }, 0],
    ['large', realisticGraph(2000), 150],
  ] as const)('opens the %s graph, of very many the most cited', async (_, graph, first) => {
    const { page, troubles } = await open(graph)
    expect(await page.textContent('#status')).toContain(`${first} / ${graph.nodes.length}`)
    if (first > 0) {
      await page.uncheck('label.row:has-text("nhiều nhất") input')
      expect(await page.textContent('#status')).toContain(`${graph.nodes.length} / ${graph.nodes.length}`)
    }
    expect(troubles).toEqual([])
    await page.close()
  })
})
