/**
 * So many copies of a file, each cut off, with ten bytes changed, or with a stretch copied over another, in turn. The same seed gives the same ones.
 */
export function* mutants(bytes: Uint8Array, count: number, seed: number): Generator<Uint8Array> {
  let state = seed
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % Math.max(1, below)
  }
  for (let n = 0; n < count; n += 1) yield mutant(bytes, n % 3, random)
}

function mutant(bytes: Uint8Array, kind: number, random: (below: number) => number): Uint8Array {
  if (kind === 0) return bytes.slice(0, 1 + random(bytes.length))
  const copy = bytes.slice()
  if (kind === 1) for (let i = 0; i < 10; i += 1) copy[random(copy.length)] = random(256)
  else copy.copyWithin(random(copy.length), random(copy.length), random(copy.length))
  return copy
}
