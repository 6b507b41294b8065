/**
 * How many times the processor time of a small input a larger one takes, with the least of several runs of each,
 * so that what else the machine does counts little. Times below 2 ms count as 2 ms: the clock and the compiler blur them.
 *
 * @param work what is measured, with the input of that size
 */
export function growth<T>(work: (input: T) => void, small: T, large: T): number {
  work(small)
  return least(work, large) / Math.max(least(work, small), 2)
}

/** The least processor time in milliseconds of five runs. */
function least<T>(work: (input: T) => void, input: T): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage()
    work(input)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

/** A ratio of two times may be spoilt by chance; work that truly grows too fast fails every time. */
export const measured = { retry: 2 } as const
