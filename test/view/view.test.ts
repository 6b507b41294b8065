import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDraft } from '../../src/check/check.ts'
import { drafts } from '../../src/check/drafts.ts'
import { saysRule } from '../../src/cli/run/rule-words.ts'
import { parseText } from '../../src/parse.ts'
import { segmentsOf } from '../../src/view/marks.ts'
import { viewPage } from '../../src/view/page.ts'
import { runCli } from '../cli/run-cli.ts'
import { letterOnPages } from '../support/letter-on-pages.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
if (executablePath === undefined)
  console.warn('SKIPPED: there is no Chromium on this machine, so nobody has opened the page of a document')

const pageOf = (text: string): Promise<string> => {
  const document = parseText(text)
  return viewPage([{ document, text, findings: checkDraft({ document, text }) }], 'vi', saysRule)
}

describe('the segments of a text', () => {
  it('joined are the text, whatever marks lie in one another or cross', () => {
    const mark = fc.record({ start: fc.nat(40), length: fc.nat(20) })
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 12 }), (text, places) => {
        const marks = places.map(({ start, length }, i) => ({
          id: String(i),
          kind: 'task' as const,
          span: { start, end: start + length },
        }))
        const segments = segmentsOf(text, marks)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        let at = 0
        for (const segment of segments) {
          for (const { span } of segment.marks)
            expect(span.start <= at && at + segment.text.length <= span.end).toBe(true)
          at += segment.text.length
        }
      }),
    )
  })
})

describe('the page of a document', () => {
  it('holds the text as it is, with what was read and what a văn thư would correct', async () => {
    const page = await pageOf(drafts.letter.replace('Số: 08/', 'Số: 8/'))
    expect(page).toContain('class="header finding"')
    expect(page).toContain('số nhỏ hơn 10 phải ghi thêm số 0')
    expect(page).toContain('Kính gửi: ')
    expect(page).toMatch(/href="#d0-at-t1"/u)
    expect(page).toMatch(/id="d0-at-t1"/u)
  })

  it('leads every mark to a row, also where a document is cited again', async () => {
    const page = await pageOf(drafts.letter)
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))
    const targets = [...page.matchAll(/ href="#([^"]+)"/gu)].map(([, target]) => target)
    expect(targets.filter((target) => target?.startsWith('d0-row-c')).length).toBeGreaterThan(2)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
  })

  it('numbers what a văn thư would correct in the margin, and leaves the text as it is', async () => {
    const draft = drafts.letter.replace('Số: 08/', 'Số: 8/')
    const page = await pageOf(draft)
    expect(page).toMatch(
      /<a class="note warning" href="#d0-row-finding-0" title="[^"]+" aria-label="[^"]+" data-number="1"><\/a>/u,
    )
    const text = /<div class="text" lang="vi">(.*?)<\/div>/su.exec(page)?.[1]?.replace(/<[^>]+>/gu, '')
    expect(
      text?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ).toBe(draft)
  })

  it('has the diagram of what the document rests on and acts on, each leading to its row', async () => {
    const page = await pageOf(drafts.decision)
    expect(page).toContain('<summary>Lược đồ</summary>')
    expect(page).toMatch(/<h2 class="box-title">Văn bản căn cứ <small>\d+<\/small><\/h2>/u)
    const target = /<section class="box basis">.*?href="#([^"]+)"/su.exec(page)?.[1]
    expect(page).toContain(`id="${target}"`)
  })

  it('has no diagram where nothing is cited', async () => {
    expect(await pageOf('CHỈ THỊ\nVề việc dọn kho')).not.toContain('Lược đồ')
  })

  it('never lets a document write markup', async () => {
    const page = await pageOf(
      drafts.decision.replace('Tổ công tác', '<img src=x onerror=alert(1)></div><script>x</script>'),
    )
    expect(page).not.toContain('<img')
    expect(page.match(/<script/gu)).toHaveLength(1)
  })

  it('is what the command writes, and refuses to write over the document', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'directives-view-'))
    writeFileSync(join(cwd, 'a.html.txt'), drafts.party)
    expect(await runCli(['view', 'a.html.txt', '-o', 'a.html'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    })
    expect(existsSync(join(cwd, 'a.html'))).toBe(true)
    expect(await runCli(['view', 'a.html.txt', '-o', 'a.html.txt'], { cwd })).toMatchObject({ code: 2 })
    expect(await runCli(['view', 'missing.txt'], { cwd })).toMatchObject({ code: 3, stdout: '' })
    rmSync(cwd, { recursive: true, force: true })
  })
})

describe('the pages of a PDF', () => {
  it('stand beside its text as pictures, with a box over each place, as many as were asked for', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'directives-view-'))
    writeFileSync(join(cwd, 'a.pdf'), letterOnPages())
    const { stdout, code } = await runCli(['view', 'a.pdf', '--pages', '2', '--lang', 'vi'], { cwd })
    expect(code).toBe(0)
    expect(stdout.match(/<img src="data:image\/png;base64,/gu)).toHaveLength(2)
    expect(stdout).toContain('img-src data:')
    expect(stdout).toContain('2 trang đầu trong tổng số 3: --pages 3')
    expect(stdout).toMatch(
      /<a href="#d0-at-header-number" tabindex="-1" data-marks="d0-header-number" class="header"><rect/u,
    )
    const without = await runCli(['view', 'a.pdf', '--pages', '0'], { cwd })
    expect(without.stdout).not.toContain('<img')
    expect(without.stdout).not.toContain('img-src')
    expect((await runCli(['view', 'a.pdf', '--pages', 'all'], { cwd })).code).toBe(2)
    rmSync(cwd, { recursive: true, force: true })
  })
})

describe.skipIf(executablePath === undefined)('the page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  it('lights the place on the picture of the page with its place in the text, and the other way round', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'directives-view-'))
    writeFileSync(join(folder, 'a.pdf'), letterOnPages())
    expect((await runCli(['view', 'a.pdf', '-o', 'a.html'], { cwd: folder })).code).toBe(0)
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(pathToFileURL(join(folder, 'a.html')).href)
    await page.locator('.text .header').first().hover()
    expect(await page.locator('.sheets a.lit').count()).toBeGreaterThan(0)
    await page.locator('.sheets a.citation').first().hover()
    expect(await page.locator('.text a.citation.lit').count()).toBe(1)
    expect(await page.evaluate('document.querySelector(".sheet img").naturalWidth')).toBeGreaterThan(700)
    expect(complaints).toEqual([])
    await page.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('leads from a citation to its row and back, lights both, asks for nothing and complains of nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'directives-view-'))
    const file = join(folder, 'page.html')
    writeFileSync(file, await pageOf(drafts.letter))
    const page = await browser.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pathToFileURL(file).href)
    await page.locator('.text .citation').first().hover()
    expect(await page.locator('aside li.lit').count()).toBe(1)
    const card = page.locator('.card')
    expect(await card.textContent()).toContain('Kế hoạch 12/KH-UBND')
    expect(await card.textContent()).toMatch(/quy tắc tên loại, số và ký hiệu.*numbered/u)
    expect(await card.textContent()).toMatch(/độ chắc chắc: nêu số, ký hiệu và thời gian/u)
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    await page.locator('.text .task').first().focus()
    await page.keyboard.press('Tab')
    expect(await card.isVisible()).toBe(true)
    await page.locator('.text .citation').first().click()
    expect(page.url()).toMatch(/#d0-row-c1$/u)
    await page.locator('aside li[data-row~="d0-c1"] a').click()
    expect(page.url()).toMatch(/#d0-at-c1$/u)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
