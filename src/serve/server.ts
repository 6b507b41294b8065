import { randomBytes } from 'node:crypto'
import { serve as listen, type ServerType } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Corpus } from '../corpus/corpus.ts'
import { readBuiltFile } from '../export/built-files.ts'
import type { Language } from '../export/words/graph-words.ts'
import { Markup } from '../view/markup.ts'
import type { SaysRule } from '../view/why.ts'
import { framePieces, refusedPage } from './frame.ts'
import { type Refusal, refusalOf, refusalStatus } from './guard.ts'
import type { Answer, Desk } from './page.ts'
import { pages } from './pages.ts'
import { Shelf } from './shelf.ts'
import { streamOf, streamOfPage } from './stream.ts'
import { warmUp } from './warm-up.ts'
import { serveWords } from './words.ts'

export interface ServeOptions {
  readonly language: Language
  /** What the pages call the corpus: the name of its folder. */
  readonly name: string
  /** What a rule says, by its id; the pages show the id alone without it. */
  readonly says?: SaysRule
  /** 0 or nothing: any that is free. */
  readonly port?: number
  /** For tests: this and no other. */
  readonly token?: string
  /** Told of each defect of ours that a page met; the page says so too. */
  readonly onDefect?: (error: unknown) => void
}

export interface Workbench {
  readonly port: number
  /** With the token: the whole address to open. */
  readonly url: string
  /** Ends all connections. */
  close(): Promise<void>
}

/** The port that was asked for is taken or not ours to take. */
export class PortError extends Error {}

const loopback = '127.0.0.1'

/**
 * Answers the pages of a corpus to browsers of this machine until it is closed. It only reads: every request is a question, and no address
 * names a file.
 *
 * @throws {PortError} when the port cannot be had
 * @example const { url, close } = await openWorkbench(corpus, { language: 'vi', name: 'van-ban' })
 */
export async function openWorkbench(corpus: Corpus, options: ServeOptions): Promise<Workbench> {
  const token = options.token ?? randomBytes(24).toString('base64url')
  const desk: Desk = { corpus, shelf: new Shelf(corpus), name: options.name, says: options.says ?? (() => undefined) }
  desk.shelf.prepare()
  let port = 0
  const app = new Hono()
  const cookie = (): string => `directives-${port}`
  app.use(async (c, next) => {
    const refusal = refusalOf(
      {
        method: c.req.method,
        header: (name) => c.req.header(name),
        token: c.req.query('token'),
        cookie: getCookie(c, cookie()),
      },
      port,
      token,
    )
    if (refusal !== undefined) return refused(c, refusal, options.language)
    if (c.req.query('token') !== undefined) {
      // The token leaves the address, where it would be seen and copied.
      setCookie(c, cookie(), token, { httpOnly: true, sameSite: 'Lax', path: '/' })
      const url = new URL(c.req.url)
      url.searchParams.delete('token')
      return withHeaders(c.redirect(`${url.pathname}${url.search}`, 303))
    }
    await next()
  })
  for (const [path, { file, mediaType }] of Object.entries(assets))
    app.get(path, async (c) => {
      const response = c.body(await readBuiltFile(file), 200, { 'content-type': `${mediaType}; charset=utf-8` })
      return withHeaders(response)
    })
  // The second one is what browsers ask for where a page names none: the graph is a file as well.
  for (const path of ['/assets/icon.svg', '/favicon.ico'])
    app.get(path, (c) => withHeaders(c.body(icon, 200, { 'content-type': 'image/svg+xml' })))
  for (const [path, page] of Object.entries(pages))
    app.get(path, async (c) => {
      const ask = { query: new URL(c.req.url).searchParams, language: languageOf(c, options.language) }
      return respond(c, await page(desk, ask), desk, ask.language, options.onDefect)
    })
  app.notFound((c) => {
    const language = languageOf(c, options.language)
    return respond(c, refusedPage('notFound', language, 404), desk, language, options.onDefect)
  })
  app.onError((error, c) => {
    options.onDefect?.(error)
    return withHeaders(c.text(serveWords.defect[options.language], 500))
  })
  const server = await listening(app, options.port ?? 0)
  port = server.port
  const warm = warmUp(desk).catch((error: unknown) => options.onDefect?.(error))
  return {
    port,
    url: `http://${loopback}:${port}/?token=${token}`,
    close: async () => {
      await warm
      await closed(server.server)
    },
  }
}

/** A document that others lead to. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="7" y="3" width="18" height="26" rx="3" fill="#1f5a94"/><path d="M11 11h10M11 16h10M11 21h6" stroke="#fff" stroke-width="2"/></svg>'

const assets = {
  '/assets/serve.css': { file: 'serve.css', mediaType: 'text/css' },
  '/assets/serve.js': { file: 'serve.js', mediaType: 'text/javascript' },
  '/assets/view.js': { file: 'view.js', mediaType: 'text/javascript' },
} as const

/** `?lang=` once, then the cookie, else the terminal's. */
function languageOf(c: Context, fallback: Language): Language {
  const wanted = c.req.query('lang')
  if (wanted === 'vi' || wanted === 'en') {
    setCookie(c, 'directives-lang', wanted, { httpOnly: true, sameSite: 'Lax', path: '/' })
    return wanted
  }
  const kept = getCookie(c, 'directives-lang')
  return kept === 'vi' || kept === 'en' ? kept : fallback
}

function respond(
  c: Context,
  answer: Answer,
  desk: Desk,
  language: Language,
  onDefect: ServeOptions['onDefect'],
): Response {
  if ('file' in answer) {
    const body =
      'pieces' in answer
        ? streamOf(answer.pieces)
        : typeof answer.content === 'string'
          ? answer.content
          : new Uint8Array(answer.content)
    return withHeaders(
      c.body(body, 200, {
        'content-type': answer.mediaType.startsWith('text/') ? `${answer.mediaType}; charset=utf-8` : answer.mediaType,
        'content-disposition': `attachment; filename="${answer.file}"`,
      }),
    )
  }
  if ('png' in answer) return withHeaders(c.body(new Uint8Array(answer.png), 200, { 'content-type': 'image/png' }))
  if ('fragment' in answer) return withHeaders(c.html(answer.fragment.html))
  // Its own policy is as strict, and names its script by its hash; a second one here would forbid it.
  if ('html' in answer) return withHeaders(c.html(answer.html), "frame-ancestors 'none'")
  const nonce = randomBytes(16).toString('base64')
  const url = new URL(c.req.url)
  const around = { nonce, language, name: desk.name, path: url.pathname, query: url.searchParams }
  const body = streamOfPage(framePieces(answer, around), (error) => {
    onDefect?.(error)
    return Markup.element('p', { class: 'warning' }, serveWords.defect[language]).html
  })
  return withHeaders(
    c.body(body, answer.status ?? 200, { 'content-type': 'text/html; charset=UTF-8' }),
    policyWith(nonce),
  )
}

function refused(c: Context, refusal: Refusal, language: Language): Response {
  const words = serveWords[refusal][language]
  const response = withHeaders(c.text(`${words}\n`, refusalStatus[refusal]))
  if (refusal === 'method') response.headers.set('allow', 'GET, HEAD')
  return response
}

/** https://www.w3.org/TR/CSP3/ */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

function withHeaders(response: Response, policy = "default-src 'none'; frame-ancestors 'none'"): Response {
  const headers = {
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

function listening(app: Hono, port: number): Promise<{ readonly server: ServerType; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname: loopback }, (info) =>
      resolve({ server, port: info.port }),
    )
    server.once('error', (error: NodeJS.ErrnoException) => reject(new PortError(error.code ?? error.message)))
  })
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
