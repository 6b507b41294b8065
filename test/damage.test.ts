import { describe, expect, it } from 'vitest'
import { damageKinds } from '../tools/damage/kinds.ts'
import { cleanTexts, least, measure } from '../tools/damage/measure.ts'

const texts = cleanTexts(new URL('../fixtures/', import.meta.url))

describe('damaged documents', () => {
  it.each(damageKinds.map((kind) => [kind.id, kind] as const))('are read like the clean ones: %s', (_, kind) => {
    expect(least(measure(kind, texts, 1))).toBeGreaterThanOrEqual(kind.floor)
  })

  it('are the same for the same seed', () => {
    const [kind] = damageKinds
    const [text] = texts
    expect(kind && text ? measure(kind, [text], 7) : undefined).toEqual(kind && text ? measure(kind, [text], 7) : 0)
  })
})
