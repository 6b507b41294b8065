import { oneLine } from '../../../text/plain-text.ts'
import { relationStyleOf } from '../../appearance.ts'
import { nameOf, printedDate, typeNameOf } from '../../labels.ts'
import { levelWords, standingWords, systemWords } from '../../words/graph-words.ts'
import type { PageEdge, PageMention } from '../page-data.ts'
import { button, element, replaceChildren } from './dom.ts'
import type { PageModel } from './model.ts'
import { type Say, type State, sayIn } from './state.ts'
import { wayBetween } from './way.ts'

/** Citations that are listed at once. */
const portion = 30

interface Actions {
  readonly choose: (at: number | undefined) => void
  readonly showNear: (near: boolean) => void
  /** The next document that is chosen ends a chain from the chosen one; or nothing does. */
  readonly askWay: (asks: boolean) => void
}

/** Writes what is known of the chosen document: header, tasks, what it cites and who cites it, with the sentences. */
export function fillPanel(panel: HTMLElement, model: PageModel, state: State, actions: Actions): void {
  const say = sayIn(state)
  const at = state.selected
  const node = at === undefined ? undefined : model.data.nodes[at]
  panel.hidden = node === undefined
  if (at === undefined || node === undefined) return
  replaceChildren(
    panel,
    element(
      'div',
      { class: 'bar' },
      element('h2', { dir: 'auto' }, nameOf(node, state.language)),
      button('×', () => actions.choose(undefined), { class: 'close', 'aria-label': say('close') }),
    ),
    node.external && node.members === undefined ? element('p', { class: 'note' }, say('outside')) : undefined,
    node.ambiguous === true ? element('p', { class: 'note warn' }, say('unsure')) : undefined,
    node.status === undefined || node.status === 'in-force' || node.status === 'unknown'
      ? undefined
      : element('p', { class: 'note warn' }, standingWords[node.status][state.language]),
    headerOf(model, state, at),
    button(say(state.near ? 'showAll' : 'isolate'), () => actions.showNear(!state.near), { class: 'wide' }),
    ...wayPart(model, state, actions, at),
    tasksOf(model, state, at),
    citationsOf(model, state, actions, model.cites[at] ?? [], 'cites'),
    citationsOf(model, state, actions, model.citedBy[at] ?? [], 'citedBy'),
  )
  panel.scrollTop = 0
}

/** The chain to another document: how to ask for it, or each step with its sentence. */
function wayPart(model: PageModel, state: State, actions: Actions, at: number): readonly (HTMLElement | undefined)[] {
  const say = sayIn(state)
  if (state.asksWay) return [element('p', { class: 'note warn', role: 'status' }, say('wayAsk'))]
  const end = state.wayTo === undefined ? undefined : model.data.nodes[state.wayTo]
  if (state.wayTo === undefined || end === undefined)
    return [button(say('way'), () => actions.askWay(true), { class: 'wide', id: 'way' })]
  const steps = wayBetween(model, at, state.wayTo)
  return [
    element('h3', {}, `${say('wayTo')} ${nameOf(end, state.language)}`),
    steps === undefined
      ? element('p', { class: 'note' }, say('noWay'))
      : element(
          'ol',
          { class: 'citations' },
          ...steps.map(({ source, edge }) => {
            const cited = model.data.edges[edge]
            const node = model.data.nodes[source]
            const step =
              cited === undefined
                ? element('li')
                : citationItem(model, state, actions, { ...cited, mentions: cited.mentions.slice(0, 1) }, 'cites')
            step.prepend(element('b', { dir: 'auto' }, node === undefined ? '' : nameOf(node, state.language)), ' ')
            return step
          }),
        ),
    button(say('wayEnd'), () => actions.askWay(false), { class: 'wide' }),
  ]
}

function headerOf(model: PageModel, state: State, at: number): HTMLElement | undefined {
  const say = sayIn(state)
  const node = model.data.nodes[at]
  if (node === undefined) return undefined
  const system = node.system === undefined ? undefined : systemWords[node.system][state.language]
  const level = node.level === undefined ? undefined : levelWords[node.level][state.language]
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say('members'), node.members === undefined ? undefined : String(node.members)],
    [say('type'), node.type === '' ? undefined : typeNameOf(node.type)],
    [say('number'), node.number],
    [say('title'), node.title],
    [say('subject'), node.subject],
    [say('issuer'), node.issuer],
    [say('signer'), model.data.signers[String(at)]],
    [say('date'), node.date === undefined ? undefined : printedDate(node.date)],
    [say('place'), node.place],
    [say('system'), [system, level].filter((part) => part !== undefined).join(', ')],
  ]
  const list = element('dl')
  for (const [label, value] of rows) {
    const text = oneLine(value ?? '')
    if (text !== '') list.append(element('dt', {}, label), element('dd', { dir: 'auto' }, text))
  }
  if (node.paths.length > 0) {
    const links = node.paths.map((path) =>
      element(
        'a',
        { href: model.data.links[path], target: '_blank', rel: 'noopener noreferrer', dir: 'auto' },
        oneLine(path),
      ),
    )
    list.append(element('dt', {}, say('files')), element('dd', {}, ...links))
  }
  return list
}

function tasksOf(model: PageModel, state: State, at: number): HTMLElement | undefined {
  const tasks = model.data.tasks[String(at)] ?? []
  if (tasks.length === 0) return undefined
  const say = sayIn(state)
  const items = tasks.map((task) =>
    element(
      'li',
      {},
      element('span', { dir: 'auto' }, oneLine(task.text)),
      task.assignees.length === 0
        ? undefined
        : element('span', { class: 'who', dir: 'auto' }, task.assignees.map(oneLine).join('; ')),
      task.deadline === undefined
        ? undefined
        : element('span', { class: 'when' }, `${say('deadline')} ${printedTerm(task.deadline, say)}`),
    ),
  )
  return element(
    'section',
    {},
    element('h3', {}, `${say('tasks')} (${tasks.length})`),
    element('ul', { class: 'tasks' }, ...items),
  )
}

/** "2021-Q3" and "2021-H2" as offices say them; a day, month or year as it is printed. */
function printedTerm(term: string, say: Say): string {
  const [, year = '', part] = /^(\d{4})-([QH][1-4])$/u.exec(term) ?? []
  if (part === undefined) return printedDate(term)
  if (part.startsWith('H')) return `${say(part === 'H1' ? 'firstHalf' : 'secondHalf')} ${year}`
  return `${say('quarter')} ${['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1] ?? ''}/${year}`
}

function citationsOf(
  model: PageModel,
  state: State,
  actions: Actions,
  edges: readonly number[],
  side: 'cites' | 'citedBy',
): HTMLElement | undefined {
  if (edges.length === 0) return undefined
  const say = sayIn(state)
  const list = element('ul', { class: 'citations' })
  let next = 0
  const more = button(say('more'), showMore, { class: 'wide' })
  function showMore(): void {
    for (const at of edges.slice(next, next + portion)) {
      const edge = model.data.edges[at]
      if (edge !== undefined) list.append(citationItem(model, state, actions, edge, side))
    }
    next += portion
    more.hidden = next >= edges.length
  }
  showMore()
  // Documents are counted, as everywhere: one that cites in two relations is one.
  const others = new Set(edges.map((at) => model.data.edges[at]?.[side === 'cites' ? 'target' : 'source']))
  return element('section', {}, element('h3', {}, `${say(side)} (${others.size})`), list, more)
}

function citationItem(
  model: PageModel,
  state: State,
  actions: Actions,
  edge: PageEdge,
  side: 'cites' | 'citedBy',
): HTMLElement {
  const other = side === 'cites' ? edge.target : edge.source
  const node = model.data.nodes[other]
  const style = relationStyleOf(edge.relation)
  const tag = `${style[state.language]}${edge.count > 1 ? ` ×${edge.count}` : ''}${edge.resolution === 'ambiguous' ? ' (?)' : ''}`
  return element(
    'li',
    {},
    element('span', { class: `relation ${edge.relation}` }, tag),
    button(node === undefined ? '' : nameOf(node, state.language), () => actions.choose(other), {
      class: 'link',
      dir: 'auto',
    }),
    ...edge.mentions.map((mention) => sentenceOf(mention, sayIn(state)('line'))),
  )
}

/** The sentence with the citation marked in it, where it stands there as printed. */
function sentenceOf({ sentence, text, path, line }: PageMention, word: string): HTMLElement {
  const [whole, part] = [oneLine(sentence), oneLine(text)]
  const start = part === '' ? -1 : whole.indexOf(part)
  const words =
    start === -1 ? [whole] : [whole.slice(0, start), element('mark', {}, part), whole.slice(start + part.length)]
  return element('blockquote', { dir: 'auto', title: `${oneLine(path)}, ${word} ${line}` }, ...words)
}
