import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Corpus, readCorpus } from '../../src/corpus/corpus.ts'
import { openWorkbench, type Workbench } from '../../src/serve/server.ts'
import { smallCorpus, writeCorpus } from '../corpus/small-corpus.ts'
import { letterOnPages } from '../support/letter-on-pages.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
if (executablePath === undefined)
  console.warn('SKIPPED: there is no Chromium on this machine, so nobody has opened the workbench')

/** Markup, script and addresses where a document has its words. */
const hostile = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN

Số: 66/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Nghệ An, ngày 01 tháng 7 năm 2021

KẾ HOẠCH
Về <script>window.hurt=1</script> "><img src=x onerror=window.hurt=1> javascript:alert(1)

Thực hiện Chỉ thị số 16/CT-TTg ngày 12/4/2021 của Thủ tướng
Chính phủ </textarea><svg onload=window.hurt=1>:
1. Sở </a><script>window.hurt=1</script> Xây dựng rà soát <b onmouseover=window.hurt=1>cầu</b> trước ngày 20/7/2021.
`

let folder = ''
let corpus: Corpus
let bench: Workbench
let cookie = ''
const defects: unknown[] = []

beforeAll(async () => {
  folder = writeCorpus({ ...smallCorpus, 'nghe-an/<img src=x onerror=alert(1)>.txt': hostile })
  writeFileSync(join(folder, 'van-ban/cong-van.pdf'), letterOnPages())
  corpus = (await readCorpus([join(folder, 'van-ban')], { cwd: folder })).corpus
  bench = await openWorkbench(corpus, { language: 'vi', name: 'kho <thử>', onDefect: (error) => defects.push(error) })
  cookie = (await ask(new URL(bench.url).pathname + new URL(bench.url).search, { cookie: '' })).cookie
})
afterAll(async () => {
  await bench.close()
  corpus.close()
  rmSync(folder, { recursive: true, force: true })
  expect(defects).toEqual([])
})

const withoutNonce = (html: string): string => html.replaceAll(/nonce="[^"]*"/gu, '')

interface Answered {
  readonly status: number
  readonly text: string
  /** What came first. */
  readonly first: string
  readonly headers: NodeJS.Dict<string | string[]>
  readonly cookie: string
}

/** With headers of our own, which `fetch` does not allow. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port: bench.port, host: '127.0.0.1', path, method, headers: { cookie, ...headers } },
      (got) => {
        const chunks: Buffer[] = []
        got.on('data', (chunk: Buffer) => chunks.push(chunk))
        got.on('end', () =>
          resolve({
            status: got.statusCode ?? 0,
            text: Buffer.concat(chunks).toString('utf8'),
            first: chunks[0]?.toString('utf8') ?? '',
            headers: got.headers,
            cookie: got.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

const keyOf = async (name: string): Promise<string> => {
  const found = await corpus.find(name)
  const [node] = found.status === 'found' ? found.documents : []
  expect(node, name).toBeDefined()
  return encodeURIComponent(node?.key ?? '')
}
const pathsOfPages = async (): Promise<readonly string[]> => {
  const held = await keyOf('16/CT-TTg năm 2021')
  const other = await keyOf('98-CV/ĐU')
  const external = await keyOf('100/2019/NĐ-CP')
  const attack = await keyOf('66/KH-UBND')
  return [
    '/',
    '/documents',
    '/documents?type=CT&year=2021',
    '/documents?page=7',
    `/document?key=${held}`,
    `/document?key=${external}`,
    `/document?key=${attack}`,
    '/document?path=cong-van.pdf',
    `/links?key=${held}&direction=in`,
    `/links?key=${held}&direction=in&relation=implements`,
    '/search?q=cau+treo',
    '/search?q=16%2FCT-TTg',
    '/tasks',
    '/tasks?day=2021-06-18&overdue=1',
    '/missing',
    `/path?from=${other}&to=${held}`,
    '/path?from=khong+co+gi&to=66%2FKH-UBND',
    `/cascade?key=${held}`,
    `/graph?key=${held}`,
  ]
}

describe('the workbench', () => {
  it('is told by its token, keeps it as a cookie and takes it out of the address', async () => {
    const { pathname, search } = new URL(bench.url)
    const first = await ask(pathname + search, { cookie: '' })
    expect(first.status).toBe(303)
    expect(first.headers.location).toBe('/')
    expect(first.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Lax/u)
    expect((await ask('/')).status).toBe(200)
  })

  it('answers nobody without the token, under another name, from another site, or to change something', async () => {
    for (const path of ['/', '/documents', '/assets/serve.js', '/nothing'])
      expect((await ask(path, { cookie: '' })).status, path).toBe(403)
    expect((await ask('/?token=wrong', { cookie: '' })).status).toBe(403)
    for (const host of ['example.org', `example.org:${bench.port}`])
      expect((await ask('/', { host })).status, host).toBe(421)
    expect((await ask('/', { origin: 'https://example.org' })).status).toBe(403)
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('/', {}, method)).status, method).toBe(405)
  })

  it('names no file by an address', async () => {
    for (const path of ['/../package.json', '/assets/../page.ts', '/assets/%2e%2e/main.js', '/etc/passwd'])
      expect((await ask(path)).status, path).toBe(404)
    for (const path of ['../../etc/passwd', '/etc/passwd', 'file:///etc/passwd'])
      expect((await ask(`/document?path=${encodeURIComponent(path)}`)).status, path).toBe(404)
  })

  it('forbids by its policy what it does not make itself, with a new nonce each time', async () => {
    const policies = [await ask('/'), await ask('/')].map(({ headers }) => String(headers['content-security-policy']))
    expect(policies[0]).toMatch(/default-src 'none'; script-src 'nonce-[^']+'; style-src 'nonce-/u)
    expect(policies[0]).not.toBe(policies[1])
    expect(policies.join()).not.toContain('unsafe-')
  })

  it('has every page in both languages, and none lets a document write markup', async () => {
    for (const path of await pathsOfPages())
      for (const lang of ['vi', 'en']) {
        const { status, text } = await ask(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        expect(status, path).toBe(200)
        expect(text, path).toContain(`<html lang="${lang}">`)
        expect(text, path).not.toMatch(/<script>window|<img src=x|<svg onload|<b onmouseover/u)
      }
    expect((await ask('/document?key=none')).status).toBe(404)
    expect((await ask('/nothing')).status).toBe(404)
  })

  it('sends what the index knows of a document before its text is read', async () => {
    const { first, text } = await ask(`/document?key=${await keyOf('51-KH/QU')}`)
    expect(first).toContain('diagram-fold')
    expect(first).not.toContain('class="text"')
    expect(text).toMatch(/<article [^>]*>.*diagram-fold.*<div class="text".*<aside .*<\/article>/su)
    expect(text.startsWith(first)).toBe(true)
  })

  it('reads a text again when its file has changed', async () => {
    const path = join(folder, 'van-ban/nghe-an/<img src=x onerror=alert(1)>.txt')
    const address = `/document?key=${await keyOf('66/KH-UBND')}`
    const [before, again] = [await ask(address), await ask(address)]
    expect(withoutNonce(again.text)).toBe(withoutNonce(before.text))
    expect(before.text).not.toContain('Tệp đã thay đổi')
    writeFileSync(path, `${hostile}\n2. Sở Y tế báo cáo.\n`)
    const changed = await ask(address)
    expect(changed.text).toContain('Sở Y tế báo cáo')
    expect(changed.text).toContain('Tệp đã thay đổi')
    writeFileSync(path, hostile)
  })

  it('shows the pages of a PDF beside its text, each as a picture that is asked for, and of the corpus alone', async () => {
    const { text } = await ask('/document?path=cong-van.pdf')
    expect(text).toMatch(/class="with-sheets".*<div class="text".*<section class="sheets".*<\/article>/su)
    expect(text).toMatch(/data-marks="d0-header-number" class="header"><rect/u)
    const pictures = [...text.matchAll(/<img src="([^"]*)" loading="lazy"/gu)].map(([, src = '']) => src)
    expect(pictures).toHaveLength(3)
    const [first = ''] = pictures
    const picture = await ask(first.replaceAll('&amp;', '&'))
    expect(picture.status).toBe(200)
    expect(picture.headers['content-type']).toBe('image/png')
    const key = /key=([^&]*)/u.exec(first)?.[1] ?? ''
    expect((await ask(`/page-image?key=${key}&page=4`)).status).toBe(404)
    expect((await ask(`/page-image?path=${encodeURIComponent('/etc/passwd')}`)).status).toBe(404)
    expect((await ask(`/page-image?key=${await keyOf('51-KH/QU')}&path=cong-van.pdf`)).status).toBe(404)
  })

  it('leads from a citation to the cited document, and tells there who cites it', async () => {
    const page = await ask(`/document?key=${await keyOf('51-KH/QU')}`)
    const target = await keyOf('05-CT/TU')
    expect(page.text).toMatch(new RegExp(`class="[^"]*citation[^"]*"[^>]* href="/document\\?key=${target}"`, 'u'))
    const cited = await ask(`/document?key=${target}`)
    expect(cited.text).toContain('Văn bản thực hiện')
    expect(cited.text).toContain('51-KH/QU')
  })

  it('finds with and without diacritics, by number and by words', async () => {
    for (const q of ['cầu treo dân sinh', 'cau treo dan sinh']) {
      const { text } = await ask(`/search?q=${encodeURIComponent(q)}`)
      expect(text, q).toContain('Chỉ thị 16/CT-TTg')
      expect(text, q).toContain('<mark>')
    }
    const typed = await ask('/search?typed=1&q=05-CT')
    expect(typed.text).not.toContain('<html')
    expect(typed.text).toContain('Chỉ thị 05-CT/TU')
    const byName = async (q: string): Promise<boolean> =>
      (await ask(`/search?typed=1&q=${encodeURIComponent(q)}`)).text.includes('Theo số, tên')
    // Words begin so; diacritics that are typed count.
    expect(await Promise.all(['cầu treo', 'cau treo', 'ct-ttg', 'cẩu treo', 'ầu reo'].map(byName))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('shows tasks by body and month, what is overdue on a day, and gives them as files', async () => {
    const all = await ask('/tasks')
    expect(all.text).toContain('Sở Giao thông vận tải')
    const late = await ask('/tasks?day=2021-06-18&overdue=1')
    expect(late.text).toContain('quá hạn')
    expect(late.text).toContain('lập danh mục cầu treo')
    expect(late.text).not.toContain('tổng kiểm tra cầu treo')
    const month = await ask('/tasks?month=2021-06&format=csv')
    expect(month.headers['content-disposition']).toBe('attachment; filename="nhiem-vu.csv"')
    expect(month.text).toContain('lập danh mục cầu treo')
    expect(month.text).not.toContain('hằng tháng')
    expect((await ask('/tasks?format=ics')).text).toContain('BEGIN:VEVENT')
    const whole = await ask('/tasks?format=csv')
    expect(whole.headers['content-length']).toBeUndefined()
    expect(whole.text.charCodeAt(0)).toBe(0xfeff)
    expect((await ask('/tasks?format=xlsx')).headers['content-type']).toContain('spreadsheetml')
  })

  it('finds the chain between two documents and who carries one out', async () => {
    const path = await ask(`/path?from=${encodeURIComponent('98-CV/ĐU')}&to=${encodeURIComponent('05-CT/TU')}`)
    expect(path.text).toMatch(/<ol class="chain">.*98-CV\/ĐU.*05-CT\/TU/su)
    const cascade = await ask(`/cascade?key=${await keyOf('05-CT/TU')}`)
    expect(cascade.text).toMatch(/<ul class="cascade">.*05-CT\/TU.*51-KH\/QU/su)
  })
})

describe.skipIf(executablePath === undefined)('the workbench in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
  })
  afterAll(() => browser?.close())

  const opened = async (
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ readonly page: Page; readonly complaints: string[]; readonly done: () => Promise<void> }> => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
    page.on('request', (asked) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/u.test(asked.url())) complaints.push(`asked ${asked.url()}`)
    })
    await page.goto(bench.url)
    return { page, complaints, done: () => context.close() }
  }

  it('opens every page without a complaint, a request off the machine, or a hurt', { timeout: 120_000 }, async () => {
    const { page, complaints, done } = await opened()
    expect(page.url()).toBe(`http://127.0.0.1:${bench.port}/`)
    for (const path of await pathsOfPages()) {
      await page.goto(`http://127.0.0.1:${bench.port}${path}`)
      expect(await page.evaluate('window.hurt'), path).toBeUndefined()
    }
    expect(complaints).toEqual([])
    await done()
  })

  it('finds while somebody types, by the keyboard alone, and goes back', { timeout: 60_000 }, async () => {
    const { page, complaints, done } = await opened()
    await page.keyboard.press('/')
    await page.keyboard.type('cau treo')
    await page.waitForSelector('#found a')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/document\?key=/u)
    expect(await page.locator('h1').textContent()).not.toBe('')
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/')
    expect(complaints).toEqual([])
    await done()
  })

  it('follows a citation to the cited document', { timeout: 60_000 }, async () => {
    const { page, complaints, done } = await opened()
    await page.goto(`http://127.0.0.1:${bench.port}/document?key=${await keyOf('51-KH/QU')}`)
    await page.locator('.text a.citation').first().click()
    await page.waitForSelector('h1:has-text("05-CT/TU")')
    expect(complaints).toEqual([])
    await done()
  })

  it('lights a place on the page of a PDF with its place in the text', { timeout: 60_000 }, async () => {
    const { page, complaints, done } = await opened()
    await page.goto(`http://127.0.0.1:${bench.port}/document?path=cong-van.pdf`)
    await page.locator('.text .header').first().hover()
    expect(await page.locator('.sheets a.lit').count()).toBeGreaterThan(0)
    await page.waitForFunction('document.querySelector(".sheet img").naturalWidth > 700')
    const [sheets, text] = await Promise.all(['.sheets', '.text'].map((part) => page.locator(part).boundingBox()))
    expect((sheets?.x ?? 0) + (sheets?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0)
    expect(complaints).toEqual([])
    await done()
  })

  it('fits a screen of 400 points, in the dark too, and axe finds nothing serious', { timeout: 180_000 }, async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    for (const options of [
      { viewport: { width: 400, height: 800 }, bypassCSP: true },
      { viewport: { width: 1280, height: 800 }, bypassCSP: true },
      { viewport: { width: 1280, height: 800 }, bypassCSP: true, colorScheme: 'dark' as const },
    ]) {
      const { page, done } = await opened(options)
      for (const path of (await pathsOfPages()).filter((one) => !one.startsWith('/graph'))) {
        await page.goto(`http://127.0.0.1:${bench.port}${path}`)
        const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        expect(wide, path).toBe(0)
        await page.addScriptTag({ content: axe })
        const serious = await page.evaluate(`axe.run().then(({ violations }) => violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 160)))`)
        expect(serious, path).toEqual([])
      }
      await done()
    }
  })
})
