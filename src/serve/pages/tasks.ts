import { whenOf } from '../../export/registers/columns.ts'
import { entryOf } from '../../export/registers/entry.ts'
import { registerFormats } from '../../export/registers/list.ts'
import type { RegisterEntry } from '../../export/registers/register.ts'
import type { Language } from '../../export/words/graph-words.ts'
import type { BoardChoice, BoardPage } from '../../query/task-board.ts'
import type { TaskResult } from '../../query/tasks.ts'
import { lastDay } from '../../text/deadlines.ts'
import { oneLine, shorten } from '../../text/plain-text.ts'
import { Markup } from '../../view/markup.ts'
import type { Answer, Ask, Desk } from '../page.ts'
import {
  dayOf,
  documentLink,
  filterOf,
  headingWith,
  origin,
  pagerOf,
  rowsOnPage,
  tableOf,
  withFilters,
} from '../pieces.ts'
import { addressOf, asked, documentAddress, pageNumber, places } from '../places.ts'
import { said } from '../words.ts'

const { element, join } = Markup

interface Board {
  readonly choice: BoardChoice
  readonly day: string | undefined
  /** The question as values of an address. */
  readonly values: Readonly<Record<'body' | 'month' | 'day' | 'overdue', string | undefined>>
}

/** Who must do what, by when: by body and by month, and on a day what is overdue; also as a register to keep. */
export async function tasksPage({ shelf }: Desk, { query, language }: Ask): Promise<Answer> {
  const board = boardOf(query)
  const { choice, values } = board
  const format = registerFormats.find(({ id }) => id === query.get('format'))
  if (format) {
    const tasks = shelf.board.each(choice)
    const entries = { [Symbol.iterator]: () => entriesOf(tasks) }
    const named = { file: `nhiem-vu${format.extension}`, mediaType: format.mediaType }
    return format.pieces
      ? { ...named, pieces: format.pieces(entries, language) }
      : { ...named, content: await format.write([...entries], language) }
  }
  const page = pageNumber(query)
  const found = shelf.board.page(choice, { from: (page - 1) * rowsOnPage, count: rowsOnPage })
  return {
    title: said('tasks', language),
    body: withFilters(
      filters(found, board, language),
      [
        headingWith(said('tasks', language), found.total, language),
        dayForm(board, language),
        element(
          'p',
          { class: 'downloads' },
          `${said('download', language)}: `,
          ...registerFormats
            .filter(({ id }) => id !== 'md')
            .map(({ id }) =>
              element('a', { href: addressOf('tasks', { ...values, format: id }), download: true }, id.toUpperCase()),
            ),
        ),
        found.tasks.length === 0
          ? element('p', {}, said('noTasks', language))
          : taskTable(found.tasks, board, language),
        pagerOf({ place: 'tasks', values, page, total: found.total, language }),
      ],
      language,
    ),
  }
}

function* entriesOf(tasks: Iterable<TaskResult>): Generator<RegisterEntry, void> {
  for (const task of tasks) yield entryOf(task, (path) => path)
}

function boardOf(query: URLSearchParams): Board {
  const body = asked(query, 'body')
  const month = asked(query, 'month')
  const day = /^\d{4}-\d{2}-\d{2}$/u.exec(query.get('day') ?? '')?.[0]
  const overdue = day !== undefined && asked(query, 'overdue') !== undefined
  return {
    day,
    values: { body, month, day, overdue: overdue ? '1' : undefined },
    choice: {
      ...(body === undefined ? {} : { body }),
      ...(month === undefined ? {} : { month }),
      ...(overdue ? { overdueOn: day } : {}),
    },
  }
}

function filters({ bodies, months }: BoardPage, { choice, values }: Board, language: Language): readonly Markup[] {
  const link = (name: 'body' | 'month', value: string): { readonly href: string; readonly isChosen: boolean } => {
    const isChosen = choice[name] === value
    return { href: addressOf('tasks', { ...values, [name]: isChosen ? undefined : value }), isChosen }
  }
  return [
    Object.keys(choice).length > 0
      ? element('p', {}, element('a', { href: addressOf('tasks') }, said('clear', language)))
      : Markup.text(''),
    filterOf(
      'byBody',
      bodies.map(({ value, name, count }) => ({ name, count, ...link('body', value) })),
      language,
    ),
    filterOf(
      'byMonth',
      months.map(({ value, count }) => ({
        name: value === 'none' ? said('noTerm', language) : dayOf(value, language),
        count,
        ...link('month', value),
      })),
      language,
    ),
  ]
}

/** The workbench has no clock of its own: the day is asked for, and stands in the address. */
function dayForm({ values, day }: Board, language: Language): Markup {
  return element(
    'form',
    { class: 'ask', action: places.tasks, method: 'get' },
    ...(['body', 'month'] as const).flatMap((name) =>
      values[name] === undefined ? [] : [element('input', { type: 'hidden', name, value: values[name] })],
    ),
    element(
      'label',
      {},
      said('overdue', language),
      element('input', { type: 'date', name: 'day', value: day ?? '', required: true, 'data-today': true }),
    ),
    element(
      'label',
      { class: 'check' },
      element('input', { type: 'checkbox', name: 'overdue', value: '1', checked: values.overdue !== undefined }),
      said('onlyOverdue', language),
    ),
    element('button', {}, said('show', language)),
  )
}

function taskTable(tasks: readonly TaskResult[], { day }: Board, language: Language): Markup {
  return tableOf(
    [
      { head: said('when', language), kind: 'when' },
      { head: said('task', language) },
      { head: said('who', language), kind: 'who' },
      { head: said('document', language), kind: 'who' },
    ],
    tasks.map((task) => {
      const names = (role: string): string =>
        task.assignees
          .filter((one) => one.role === role)
          .map(({ value }) => oneLine(value))
          .join('; ')
      const support = names('support')
      const { deadline, recurrence } = task
      const when = whenOf(
        {
          deadline,
          recurrence: recurrence === undefined ? undefined : { value: recurrence },
        },
        language,
      )
      const isLate = day !== undefined && deadline !== undefined && lastDay(deadline.value) < day
      return [
        join([
          Markup.text(when),
          isLate ? element('small', { class: 'late' }, said('overdueMark', language)) : Markup.text(''),
        ]),
        element(
          'a',
          { class: 'plain', href: `${documentAddress(task.document.key)}#d0-at-${task.id}` },
          shorten(`${task.marker ?? ''} ${oneLine(task.value)}`.trim(), 420),
        ),
        `${names('lead')}${support === '' ? '' : ` (${support})`}`,
        join([
          documentLink(task.document, language),
          element('small', { class: 'from' }, origin(task.document, language)),
        ]),
      ]
    }),
  )
}
