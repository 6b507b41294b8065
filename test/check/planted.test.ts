import { describe, expect, it } from 'vitest'
import { measurePlanted } from '../../tools/check/planted.ts'

describe('drafts with two planted faults each', () => {
  it.each([1, 2, 3])('have what was planted found, and nothing else said (seed %i)', (seed) => {
    const { planted, missed, false: wrong, ofGood } = measurePlanted(30, seed)
    expect(planted).toBe(60)
    expect({ missed, wrong, ofGood }).toEqual({ missed: [], wrong: [], ofGood: [] })
  })
})
