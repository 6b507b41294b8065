import { describe, expect, it } from 'vitest'
import { outlineRules } from '../../src/extract/tasks/order-outline.ts'
import { judgeOrder, orderRules } from '../../src/extract/tasks/order-rules.ts'
import type { OrderExample } from '../../src/extract/tasks/order-words.ts'
import { addresseesOf } from '../../src/extract/tasks/told-law.ts'
import { readTasks } from './reading-tasks.ts'

const judged = ({ text, zone = 'orders', unmarked, listed, to = [] }: OrderExample): ReturnType<typeof judgeOrder> =>
  judgeOrder(text, 0, text.length, zone, unmarked !== true, listed === true, addresseesOf(to))

describe.each(orderRules)('the order rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('decides: $text', (example) => {
    expect(judged(example).rule).toBe(id)
  })
  it.each(counterExamples)('leaves to others: $text', (example) => {
    expect(judged(example).rule).not.toBe(id)
  })
})

describe.each(outlineRules)('the order rule $id', ({ id, examples, counterExamples }) => {
  it.each(examples)('decides: $text', ({ text, news, type = 'KH' }) => {
    const { tasks } = readTasks(text, type, undefined, news ? 'news' : 'document')
    expect(tasks.map(({ rule }) => rule)).toContain(id)
  })
  it.each(counterExamples)('leaves to others: $text', ({ text, news, type = 'KH' }) => {
    const { tasks } = readTasks(text, type, undefined, news ? 'news' : 'document')
    expect(tasks.map(({ rule }) => rule)).not.toContain(id)
  })
})
