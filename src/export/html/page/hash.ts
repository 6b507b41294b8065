import type { PageModel } from './model.ts'
import type { State, View } from './state.ts'

const views: ReadonlySet<string> = new Set(['cascade', 'timeline', 'network'] satisfies View[])
const isView = (value: string): value is View => views.has(value)

/** What is looked at, as the end of an address: "#d=<key of the document>&v=timeline&all=1"; empty for the view that the page opens with. */
export function hashOf(state: State, model: PageModel): string {
  const parts = new URLSearchParams()
  const chosen = state.selected === undefined ? undefined : model.data.nodes[state.selected]?.key
  if (chosen !== undefined) parts.set('d', chosen)
  const end = state.wayTo === undefined ? undefined : model.data.nodes[state.wayTo]?.key
  if (chosen !== undefined && end !== undefined) parts.set('to', end)
  if (state.view !== model.opensWith) parts.set('v', state.view)
  if (!state.near) parts.set('all', '1')
  const hash = parts.toString()
  return hash === '' ? '' : `#${hash}`
}

/** Takes the address over; what it does not name, or names wrongly, is as when the page opens. */
export function readHash(hash: string, state: State, model: PageModel): void {
  const parts = new URLSearchParams(hash.slice(1))
  const documentOf = (name: string): number | undefined => {
    const key = parts.get(name)
    const at = key === null ? -1 : model.data.nodes.findIndex((node) => node.key === key)
    return at === -1 ? undefined : at
  }
  const view = parts.get('v') ?? ''
  state.selected = documentOf('d')
  state.wayTo = state.selected === undefined ? undefined : documentOf('to')
  state.asksWay = false
  state.view = isView(view) ? view : model.opensWith
  state.near = parts.get('all') !== '1'
}
