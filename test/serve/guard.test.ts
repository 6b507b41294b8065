import { describe, expect, it } from 'vitest'
import { type Knock, refusalOf } from '../../src/serve/guard.ts'

const token = 'a-token-that-only-the-terminal-told'
const knock = (headers: Readonly<Record<string, string>> = {}, more: Partial<Knock> = {}): Knock => {
  const all: Readonly<Record<string, string>> = { host: '127.0.0.1:8080', ...headers }
  return { method: 'GET', header: (name) => all[name], token: undefined, cookie: token, ...more }
}
const refusal = (headers?: Readonly<Record<string, string>>, more?: Partial<Knock>): string | undefined =>
  refusalOf(knock(headers, more), 8080, token)

describe('who may ask the workbench', () => {
  it('is who knows the token, by the address once and then by the cookie', () => {
    expect(refusal()).toBeUndefined()
    expect(refusal({}, { cookie: undefined, token })).toBeUndefined()
    expect(refusal({}, { cookie: undefined })).toBe('token')
    expect(refusal({}, { cookie: '' })).toBe('token')
    expect(refusal({}, { cookie: `${token}a`, token: token.slice(1) })).toBe('token')
  })

  it('is nobody who calls this machine by another name or on another port', () => {
    expect(refusal({ host: 'localhost:8080' })).toBeUndefined()
    for (const host of [
      'example.org',
      'example.org:8080',
      '127.0.0.1',
      '127.0.0.1:8081',
      '127.0.0.1:8080.example.org',
      '',
    ])
      expect(refusal({ host }), host).toBe('host')
  })

  it('is no other site, even with the cookie', () => {
    expect(refusal({ origin: 'http://127.0.0.1:8080' })).toBeUndefined()
    for (const origin of ['https://example.org', 'http://127.0.0.1:9', 'null', 'https://127.0.0.1:8080'])
      expect(refusal({ origin }), origin).toBe('origin')
    expect(refusal({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' })).toBe(
      'origin',
    )
    expect(refusal({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })).toBe(
      'origin',
    )
    // A link in a chat or a mail.
    expect(
      refusal({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }),
    ).toBeUndefined()
  })

  it('may only ask', () => {
    expect(refusal({}, { method: 'HEAD' })).toBeUndefined()
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'CONNECT'])
      expect(refusal({}, { method }), method).toBe('method')
  })
})
