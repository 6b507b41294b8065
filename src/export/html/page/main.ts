import { nameOf, printedDate, shortSubject } from '../../labels.ts'
import type { PageData } from '../page-data.ts'
import { canvasIn } from './canvas.ts'
import { button, element, replaceChildren } from './dom.ts'
import { fillFilters } from './filters.ts'
import { hashOf, readHash } from './hash.ts'
import { modelOf } from './model.ts'
import { fillPanel } from './panel.ts'
import { dotOfView, download, svgOfView } from './save.ts'
import { type Say, sayIn, shownBy, startingState, themeIn, timeSteps, type View } from './state.ts'

/** Search results that are listed. */
const listed = 30

function start(data: PageData, root: HTMLElement): void {
  const model = modelOf(data)
  const steps = timeSteps(data.nodes)
  const state = startingState(model, steps)
  const say: Say = (word) => sayIn(state)(word)

  const picture = element('div', { id: 'graph', tabindex: '0', role: 'application' })
  const filters = element('aside', { id: 'filters' })
  const details = element('aside', { id: 'details', 'aria-live': 'polite' })
  const status = element('span', { id: 'status', role: 'status' })
  const hint = element('span', { class: 'keys' })
  const query = element('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false' })
  const results = element('ul', { id: 'results', hidden: true })
  const header = element('header')
  root.append(header, element('main', {}, filters, picture, details), element('footer', {}, status, hint))

  const actions = { choose, showNear, askWay }
  let recount: () => void = () => undefined
  readHash(location.hash, state, model)
  let shown = shownBy(state, model, steps)
  // The words take their room before the picture is measured.
  writeAll()
  const canvas = canvasIn(picture, model, state, (at) => choose(at))

  function refresh(arrange: boolean): void {
    shown = shownBy(state, model, steps)
    canvas.show(shown, arrange)
    const left = shown.left === 0 ? '' : ` · + ${shown.left} ${say('left')}`
    status.textContent = `${shown.nodes.size} / ${data.nodes.length} ${say('shown')} · ${shown.arrows.size} ${say('links')}${left}`
    recount()
  }

  function choose(at: number | undefined): void {
    const before = state.selected
    if (state.asksWay && at !== undefined && at !== before) {
      state.wayTo = at
      showWay()
      return
    }
    const hadWay = state.wayTo !== undefined
    state.selected = at
    state.wayTo = undefined
    state.asksWay = false
    fillPanel(details, model, state, actions)
    if (hadWay || (state.near && at !== before)) refresh(true)
    canvas.choose(!state.near)
    writePlace()
  }

  /** Asks for the end of a way, or leaves the way. */
  function askWay(asks: boolean): void {
    const hadWay = state.wayTo !== undefined
    state.asksWay = asks
    state.wayTo = undefined
    fillPanel(details, model, state, actions)
    if (asks) query.focus()
    if (!hadWay) return
    refresh(true)
    canvas.choose(false)
    writePlace()
  }

  function showWay(): void {
    state.asksWay = false
    fillPanel(details, model, state, actions)
    refresh(true)
    canvas.choose(false)
    writePlace()
  }

  function showNear(near: boolean): void {
    state.near = near
    state.wayTo = undefined
    fillPanel(details, model, state, actions)
    refresh(true)
    canvas.choose(false)
    writePlace()
  }

  /** The address of the view, to keep or to send: back and forward lead through what was seen. */
  function writePlace(): void {
    const hash = hashOf(state, model)
    if (hash !== location.hash) location.hash = hash
  }

  function readPlace(): void {
    if (location.hash === hashOf(state, model)) return
    readHash(location.hash, state, model)
    markView()
    fillPanel(details, model, state, actions)
    refresh(true)
    canvas.choose(false)
  }

  function setView(view: View): void {
    state.view = view
    markView()
    refresh(true)
    canvas.choose(false)
    writePlace()
  }

  function markView(): void {
    for (const tab of header.querySelectorAll('[data-view]'))
      tab.setAttribute('aria-pressed', String(tab.getAttribute('data-view') === state.view))
  }

  function writeAll(): void {
    document.documentElement.lang = state.language
    document.documentElement.dataset.look = state.look
    picture.setAttribute('aria-label', say('picture'))
    query.placeholder = say('search')
    hint.textContent = `${say('pick')} ${say('keys')}`
    query.setAttribute('aria-label', say('searchLabel'))
    fillHeader()
    filters.setAttribute('aria-label', say('filters'))
    details.setAttribute('aria-label', say('details'))
    recount = fillFilters(filters, model, state, steps, (arrange) => refresh(arrange))
    fillPanel(details, model, state, actions)
  }

  function fillHeader(): void {
    const views = (['cascade', 'timeline', 'network'] as const).map((view) =>
      button(say(view), () => setView(view), { 'data-view': view, 'aria-pressed': String(state.view === view) }),
    )
    const look = button(
      say(state.look === 'dark' ? 'light' : 'dark'),
      () => {
        state.look = state.look === 'dark' ? 'light' : 'dark'
        repaint()
      },
      { id: 'look' },
    )
    const language = button(
      say('language'),
      () => {
        state.language = state.language === 'vi' ? 'en' : 'vi'
        repaint()
        refresh(true)
      },
      { id: 'language' },
    )
    const save = element(
      'span',
      { class: 'save', role: 'group', 'aria-label': say('save') },
      ...(['SVG', 'PNG', 'DOT'] as const).map((kind) =>
        button(kind, () => saveAs(kind), { id: `save-${kind.toLowerCase()}`, title: say('save') }),
      ),
    )
    replaceChildren(
      header,
      button('☰', () => document.body.classList.toggle('with-filters'), {
        class: 'menu',
        'aria-label': say('filters'),
      }),
      element('h1', { dir: 'auto' }, data.title),
      element('div', { class: 'searching' }, query, results),
      element('span', { class: 'views', role: 'group', 'aria-label': say('views') }, ...views),
      button(say('fit'), () => canvas.showAll(), { id: 'fit' }),
      save,
      look,
      language,
    )
  }

  function repaint(): void {
    canvas.repaint()
    writeAll()
    if (state.selected !== undefined) canvas.choose(false)
  }

  function saveAs(kind: 'SVG' | 'PNG' | 'DOT'): void {
    const theme = themeIn(state, model)
    if (kind === 'DOT') download('graph.dot', new Blob([dotOfView(model, state, shown)], { type: 'text/vnd.graphviz' }))
    else if (kind === 'SVG')
      download('graph.svg', new Blob([svgOfView(canvas.cy, model, state, shown, theme)], { type: 'image/svg+xml' }))
    else download('graph.png', canvas.png(theme.background))
  }

  function search(): void {
    const found = model.found(query.value)
    const items = found.slice(0, listed).map((at) => {
      const node = data.nodes[at]
      if (node === undefined) return undefined
      const date = node.date === undefined ? '' : ` · ${printedDate(node.date)}`
      const item = button(
        '',
        () => {
          results.hidden = true
          choose(at)
        },
        { class: 'result', dir: 'auto' },
      )
      item.append(
        element('b', {}, nameOf(node, state.language)),
        element('span', {}, `${date} ${shortSubject(node, 90)}`),
      )
      return element('li', {}, item)
    })
    replaceChildren(results, ...(items.length === 0 ? [element('li', { class: 'hint' }, say('noResults'))] : items))
    results.hidden = false
  }

  query.addEventListener('input', search)
  query.addEventListener('focus', search)
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !results.contains(event.target) && event.target !== query) results.hidden = true
  })
  header.addEventListener('keydown', (event) => {
    const entries = [...results.querySelectorAll('button')]
    const at = entries.findIndex((entry) => entry.matches(':focus'))
    if (event.key === 'Enter' && document.activeElement === query) entries[0]?.click()
    else if (event.key === 'ArrowDown' && !results.hidden) (entries[at + 1] ?? entries[0])?.focus()
    else if (event.key === 'ArrowUp' && !results.hidden) (at <= 0 ? query : entries[at - 1])?.focus()
    else return
    event.preventDefault()
  })

  function step(by: 1 | -1): void {
    const order = [...shownBy({ ...state, near: false }, model, steps).nodes]
    const at = state.selected === undefined ? -1 : order.indexOf(state.selected)
    choose(order[(at + by + order.length) % Math.max(1, order.length)])
  }

  const pan = (x: number, y: number): void => {
    canvas.cy.panBy({ x, y })
  }
  const zoom = (factor: number): void => {
    canvas.cy.zoom({
      level: canvas.cy.zoom() * factor,
      renderedPosition: { x: picture.clientWidth / 2, y: picture.clientHeight / 2 },
    })
  }
  const views: Readonly<Record<string, View>> = { 1: 'cascade', 2: 'timeline', 3: 'network' }
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan(60, 0),
    ArrowRight: () => pan(-60, 0),
    ArrowUp: () => pan(0, 60),
    ArrowDown: () => pan(0, -60),
  }
  const keys: Readonly<Record<string, () => void>> = {
    '/': () => query.focus(),
    '+': () => zoom(1.25),
    '=': () => zoom(1.25),
    '-': () => zoom(0.8),
    0: () => canvas.showAll(),
    a: () => showNear(!state.near),
    n: () => step(1),
    p: () => step(-1),
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      results.hidden = true
      if (state.asksWay) askWay(false)
      else choose(undefined)
      return
    }
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    const view = views[event.key]
    const action =
      view === undefined
        ? (keys[event.key.toLowerCase()] ?? (event.target === picture ? moves[event.key] : undefined))
        : () => setView(view)
    if (action === undefined) return
    event.preventDefault()
    action()
  })

  globalThis.addEventListener('hashchange', readPlace)
  refresh(true)
  if (state.selected !== undefined) canvas.choose(false)
}

const root = document.getElementById('page')
const embedded = document.getElementById('graph-data')
if (root !== null && embedded !== null) start(JSON.parse(embedded.textContent ?? '') as PageData, root)
