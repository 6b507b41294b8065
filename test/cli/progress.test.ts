import { expect, it } from 'vitest'
import { timeLeft } from '../../src/cli/progress.ts'
import { wordsOf } from '../../src/cli/words/words.ts'

it.each([
  [0, 100, 30, ''],
  [1, 100, 1, ''],
  [50, 100, 30, ', 30 s left'],
  [10, 20, 299.6, ', 5 min 0 s left'],
  [10, 20, 298.2, ', 4 min 59 s left'],
  [100, 100, 30, ', 0 s left'],
])('tells the time left: %d of %d after %d s', (done, all, seconds, said) => {
  expect(timeLeft(done, all, seconds, wordsOf('en'))).toBe(said)
})

it('tells it in Vietnamese too', () => {
  expect(timeLeft(10, 20, 298.2, wordsOf('vi'))).toBe(', còn 4 phút 59 giây')
})
