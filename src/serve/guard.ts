import { createHash, timingSafeEqual } from 'node:crypto'

/** What of a request tells whether it may be answered. */
export interface Knock {
  readonly method: string
  /** The lower-case names of headers with their values. */
  readonly header: (name: string) => string | undefined
  /** The token of the address, and that of the cookie. */
  readonly token: string | undefined
  readonly cookie: string | undefined
}

export type Refusal = 'method' | 'host' | 'origin' | 'token'

/** The statuses of refusals (RFC 9110). */
export const refusalStatus: Readonly<Record<Refusal, 403 | 405 | 421>> = {
  method: 405,
  host: 421,
  origin: 403,
  token: 403,
}

/**
 * Whether a request is refused, and why. The workbench answers this machine alone, but any page in a browser can send requests to it: so
 * the name that it was called by (against DNS rebinding), who asks (against other sites), and a token that only the terminal told.
 *
 * @param port on which the workbench listens
 * @param token as it was printed
 */
export function refusalOf(knock: Knock, port: number, token: string): Refusal | undefined {
  if (knock.method !== 'GET' && knock.method !== 'HEAD') return 'method'
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!hosts.includes(knock.header('host')?.toLowerCase() ?? '')) return 'host'
  const origin = knock.header('origin')
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 'origin'
  // A link on another site may lead here as a whole page; nothing of here is part of another site.
  const isVisit = knock.header('sec-fetch-mode') === 'navigate' && knock.header('sec-fetch-dest') === 'document'
  const site = knock.header('sec-fetch-site')
  if ((site === 'cross-site' || site === 'same-site') && !isVisit) return 'origin'
  return isSame(knock.token, token) || isSame(knock.cookie, token) ? undefined : 'token'
}

/** Compares without telling by its time how much was right. */
function isSame(given: string | undefined, wanted: string): boolean {
  if (given === undefined) return false
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(wanted))
}
