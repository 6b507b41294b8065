import { setImmediate as settled } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Room } from '../../src/corpus/room.ts'

/** Who is let in at once, of things of these sizes. */
async function letIn(room: Room, sizes: readonly number[]): Promise<readonly number[]> {
  const inside: number[] = []
  for (const [at, size] of sizes.entries()) void room.enter(size).then(() => inside.push(at))
  await settled()
  return inside
}

it('lets in a few of any size, and many that are small', async () => {
  expect(await letIn(new Room({ few: 2, many: 5, bytes: 100 }), [500, 500, 1])).toEqual([0, 1])
  expect(await letIn(new Room({ few: 2, many: 5, bytes: 100 }), [1, 1, 1, 1, 1, 1])).toEqual([0, 1, 2, 3, 4])
  expect(await letIn(new Room({ few: 2, many: 5, bytes: 100 }), [40, 40, 40])).toEqual([0, 1])
})

it('lets in who waits, in turn, when others leave', async () => {
  const room = new Room({ few: 1, many: 3, bytes: 10 })
  const inside = await letIn(room, [10, 20, 3, 3])
  expect(inside).toEqual([0])
  room.leave(10)
  await settled()
  // What is small does not overtake what is large and came first.
  expect(inside).toEqual([0, 1])
  room.leave(20)
  await settled()
  expect(inside).toEqual([0, 1, 2, 3])
})
