/** The pages of the workbench by their addresses. */
export const places = {
  home: '/',
  documents: '/documents',
  document: '/document',
  links: '/links',
  search: '/search',
  tasks: '/tasks',
  missing: '/missing',
  path: '/path',
  cascade: '/cascade',
  graph: '/graph',
  sheet: '/page-image',
} as const
export type Place = keyof typeof places

type Value = string | number | undefined

/**
 * The address of a page. Values are escaped; those that are undefined or empty are left out.
 *
 * @example addressOf('document', { key: '16/ct-ttg:2020' }) // '/document?key=16%2Fct-ttg%3A2020'
 */
export function addressOf(place: Place, values: Readonly<Record<string, Value>> = {}, fragment = ''): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') query.set(name, String(value).replace(/\p{Cs}/gu, '\ufffd'))
  const asked = query.size === 0 ? '' : `?${query.toString()}`
  return `${places[place]}${asked}${fragment === '' ? '' : `#${fragment}`}`
}

export const documentAddress = (key: string): string => addressOf('document', { key })

/** The value of a question; undefined when it is not asked or empty. */
export function asked(query: URLSearchParams, name: string): string | undefined {
  return query.get(name) || undefined
}

/** The number of a page of a list, from 1. */
export function pageNumber(query: URLSearchParams): number {
  const value = Number(query.get('page') ?? '1')
  return Number.isSafeInteger(value) && value >= 1 && value <= 1_000_000 ? value : 1
}
