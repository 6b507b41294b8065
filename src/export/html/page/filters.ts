import type { RelationCode } from '../../../model/citation.ts'
import { typeFamilyOf } from '../../appearance.ts'
import { printedDate, typeNameOf } from '../../labels.ts'
import { levelWords, systemWords } from '../../words/graph-words.ts'
import { relationStyles } from '../../words/relation-styles.ts'
import { button, element, replaceChildren } from './dom.ts'
import { isOver, type PageModel } from './model.ts'
import { shapePath } from './shapes.ts'
import { carpet, countsBy, handful, type State, sayIn, themeIn } from './state.ts'

interface Choice {
  readonly id: string
  readonly label: string
  readonly count: number
  /** A little picture of what the value looks like. */
  readonly sample: SVGElement
}

/** Filters that are the legend at the same time: each value with its look and how often it occurs. */
export function fillFilters(
  panel: HTMLElement,
  model: PageModel,
  state: State,
  steps: readonly string[],
  changed: (arrange: boolean) => void,
): () => void {
  const say = sayIn(state)
  const theme = themeIn(state, model)
  const { nodes, edges } = model.data
  const language = state.language
  const again = (): void => changed(false)
  const choices = <T extends string>(
    values: readonly T[],
    all: readonly T[],
    label: (id: T) => string,
    sample: (id: T) => SVGElement,
  ): Choice[] => {
    const counts = new Map<T, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return all.flatMap((id) =>
      counts.has(id) ? [{ id, label: label(id), count: counts.get(id) ?? 0, sample: sample(id) }] : [],
    )
  }
  const types = nodes.map((node) => node.type)
  const typeOrder = [...new Set(types)].sort((a, b) => (typeNameOf(a) < typeNameOf(b) ? -1 : 1))
  const levels = ['central', 'province', 'district', 'commune', 'unknown'] as const
  const systems = ['state', 'party', 'front', 'joint', 'unknown'] as const
  const relationOrder = relationStyles.map((style) => style.relation)
  const styleOf = new Map(relationStyles.map((style) => [style.relation, style]))
  replaceChildren(
    panel,
    timeOf(state, steps, say, again),
    group(
      'relations',
      say('relations'),
      state.offRelations,
      choices<RelationCode>(
        edges.map((edge) => edge.relation),
        relationOrder,
        (id) => styleOf.get(id)?.[language] ?? id,
        (id) => lineSample(theme.relations[id], styleOf.get(id)?.line ?? 'solid'),
      ),
      say,
      again,
    ),
    group(
      'levels',
      say('levels'),
      state.offLevels,
      choices(
        nodes.map((node) => node.level ?? 'unknown'),
        levels,
        (id) => levelWords[id][language],
        (id) => boxSample(theme.systems.state[id].fill, theme.systems.state.stroke),
      ),
      say,
      again,
    ),
    group(
      'systems',
      say('systems'),
      state.offSystems,
      choices(
        nodes.map((node) => node.system ?? 'unknown'),
        systems,
        (id) => systemWords[id][language],
        (id) => boxSample(theme.systems[id].province.fill, theme.systems[id].stroke),
      ),
      say,
      again,
    ),
    group(
      'types',
      say('types'),
      state.offTypes,
      choices(
        types,
        typeOrder,
        (id) => typeNameOf(id) || '—',
        (id) => shapeSample(typeFamilyOf(id).cytoscape, theme.muted),
      ),
      say,
      again,
    ),
    element(
      'fieldset',
      {},
      nodes.length > carpet
        ? toggle(`${say('mostCited')} (${handful})`, state.mostCited, (on) => {
            state.mostCited = on
            changed(true)
          })
        : undefined,
      toggle(say('external'), state.external, (on) => {
        state.external = on
        again()
      }),
      nodes.some(isOver)
        ? toggle(
            say('over'),
            state.over,
            (on) => {
              state.over = on
              again()
            },
            sample('path', {
              d: 'M1 1H25V13H1ZM4 4H22V10H4Z',
              fill: 'none',
              stroke: theme.relations.repeals,
            }),
          )
        : undefined,
      toggle(say('alone'), state.alone, (on) => {
        state.alone = on
        again()
      }),
    ),
  )
  return () => {
    const counts = countsBy(state, model, steps)
    for (const count of panel.querySelectorAll('[data-count]'))
      count.textContent = String(counts.get(count.getAttribute('data-count') ?? '') ?? 0)
  }
}

function group<T extends string>(
  field: string,
  title: string,
  off: Set<T>,
  choices: readonly Choice[],
  say: ReturnType<typeof sayIn>,
  changed: () => void,
): HTMLElement | undefined {
  if (choices.length === 0) return undefined
  const boxes = choices.map((choice) => {
    const box = element('input', { type: 'checkbox' })
    box.checked = !off.has(choice.id as T)
    box.addEventListener('change', () => {
      if (box.checked) off.delete(choice.id as T)
      else off.add(choice.id as T)
      changed()
    })
    return {
      box,
      row: element(
        'label',
        { class: 'row' },
        box,
        choice.sample,
        element('span', { dir: 'auto' }, choice.label),
        element('span', { class: 'count', 'data-count': `${field} ${choice.id}` }, String(choice.count)),
      ),
    }
  })
  const setAll = (on: boolean): void => {
    for (const [n, choice] of choices.entries()) {
      const box = boxes[n]?.box
      if (box !== undefined) box.checked = on
      if (on) off.delete(choice.id as T)
      else off.add(choice.id as T)
    }
    changed()
  }
  const tools = element(
    'span',
    { class: 'tools' },
    button(say('all'), () => setAll(true), { class: 'link' }),
    ' · ',
    button(say('none'), () => setAll(false), { class: 'link' }),
  )
  return element('fieldset', {}, element('legend', {}, title, ' ', tools), ...boxes.map(({ row }) => row))
}

function toggle(label: string, on: boolean, change: (on: boolean) => void, look?: SVGElement): HTMLElement {
  const box = element('input', { type: 'checkbox' })
  box.checked = on
  box.addEventListener('change', () => change(box.checked))
  return element('label', { class: 'row' }, box, look, element('span', {}, label))
}

/** Two sliders on the same steps; one pushes the other along. */
function timeOf(
  state: State,
  steps: readonly string[],
  say: ReturnType<typeof sayIn>,
  changed: () => void,
): HTMLElement | undefined {
  if (steps.length < 2) return undefined
  const shown = element('output', { class: 'period' })
  const write = (): void => {
    shown.textContent = `${printedDate(steps[state.from] ?? '')} – ${printedDate(steps[state.to] ?? '')}`
  }
  const slider = (label: string, id: string, value: number): HTMLInputElement => {
    const made = element('input', {
      type: 'range',
      id,
      min: '0',
      max: String(steps.length - 1),
      step: '1',
      'aria-label': `${say('time')}: ${label}`,
    })
    made.value = String(value)
    return made
  }
  const from = slider(say('from'), 'time-from', state.from)
  const to = slider(say('to'), 'time-to', state.to)
  const move = (moved: HTMLInputElement): void => {
    const [first, last] = [Number(from.value), Number(to.value)]
    if (first > last) (moved === from ? to : from).value = moved.value
    state.from = Number(from.value)
    state.to = Number(to.value)
    write()
    changed()
  }
  from.addEventListener('input', () => move(from))
  to.addEventListener('input', () => move(to))
  write()
  const undated = toggle(say('undated'), state.undated, (on) => {
    state.undated = on
    changed()
  })
  return element(
    'fieldset',
    {},
    element('legend', {}, say('time'), ' ', shown),
    element('label', { class: 'slide' }, element('span', {}, say('from')), from),
    element('label', { class: 'slide' }, element('span', {}, say('to')), to),
    undated,
  )
}

const svgNamespace = 'http://www.w3.org/2000/svg'

function sample(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const picture = document.createElementNS(svgNamespace, 'svg')
  for (const [key, value] of Object.entries({ viewBox: '0 0 26 14', width: '26', height: '14', 'aria-hidden': 'true' }))
    picture.setAttribute(key, value)
  const shape = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value)
  picture.append(shape)
  return picture
}

function boxSample(fill: string, stroke: string): SVGElement {
  return sample('rect', { x: '1', y: '1', width: '24', height: '12', fill, stroke })
}

function lineSample(colour: string, line: 'solid' | 'dashed' | 'dotted'): SVGElement {
  const dashes = { solid: '', dashed: '5 3', dotted: '1.5 3' }[line]
  return sample('path', {
    d: 'M1 7H20M16 3L21 7L16 11',
    fill: 'none',
    stroke: colour,
    'stroke-width': '2',
    'stroke-dasharray': dashes,
  })
}

function shapeSample(shape: string, stroke: string): SVGElement {
  const picture = sample('path', { d: shapePath(shape, 24, 12), fill: 'none', stroke, transform: 'translate(13 7)' })
  return picture
}
