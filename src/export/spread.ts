/** A box by its centre. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const rounds = 300
const growths = 40
const gap = 8
/** Between parts that do not touch. */
const margin = 24
const emptyBox: Box = { x: 0, y: 0, width: 0, height: 0 }

/**
 * Pushes boxes apart until none covers another, keeping the shape of the whole: the picture is blown up until few boxes overlap, then
 * each overlapping pair gives way by half along the shorter side. The same boxes in the same order give the same places.
 */
export function spread(boxes: readonly Box[]): readonly Box[] {
  const xs = boxes.map((box) => box.x)
  const ys = boxes.map((box) => box.y)
  const cellWidth = Math.max(1, ...boxes.map((box) => box.width)) + gap
  const cellHeight = Math.max(1, ...boxes.map((box) => box.height)) + gap
  for (let growth = 0; growth < growths && overlaps(() => false) > boxes.length; growth++) {
    for (const at of boxes.keys()) {
      xs[at] = (xs[at] ?? 0) * 1.2
      ys[at] = (ys[at] ?? 0) * 1.2
    }
  }
  for (let round = 0; round < rounds && overlaps(part) > 0; round++);
  return boxes.map((box, at) => ({ ...box, x: xs[at] ?? box.x, y: ys[at] ?? box.y }))

  /** How many pairs overlap; each is shown to the visitor. Only boxes in neighbouring cells of a grid can. */
  function overlaps(visit: (a: number, b: number, overX: number, overY: number) => void): number {
    let found = 0
    const cells = new Map<number, number[]>()
    for (const at of boxes.keys()) {
      const cell = cellOf(Math.floor((xs[at] ?? 0) / cellWidth), Math.floor((ys[at] ?? 0) / cellHeight))
      const members = cells.get(cell)
      if (members === undefined) cells.set(cell, [at])
      else members.push(at)
    }
    for (const [a, boxA] of boxes.entries()) {
      const column = Math.floor((xs[a] ?? 0) / cellWidth)
      const row = Math.floor((ys[a] ?? 0) / cellHeight)
      for (let cell = 0; cell < 9; cell++) {
        for (const b of cells.get(cellOf(column + (cell % 3) - 1, row + Math.floor(cell / 3) - 1)) ?? []) {
          const boxB = boxes[b]
          if (b <= a || boxB === undefined) continue
          const overX = (boxA.width + boxB.width) / 2 + gap - Math.abs((xs[b] ?? 0) - (xs[a] ?? 0))
          const overY = (boxA.height + boxB.height) / 2 + gap - Math.abs((ys[b] ?? 0) - (ys[a] ?? 0))
          if (overX <= 0.01 || overY <= 0.01) continue
          found += 1
          visit(a, b, overX, overY)
        }
      }
    }
    return found
  }

  function part(a: number, b: number, overX: number, overY: number): void {
    const places = overX < overY ? xs : ys
    const step = Math.min(overX, overY) / 2
    const sign = (places[b] ?? 0) >= (places[a] ?? 0) ? 1 : -1
    places[a] = (places[a] ?? 0) - sign * step
    places[b] = (places[b] ?? 0) + sign * step
  }
}

/** One number for a column and a row. */
function cellOf(column: number, row: number): number {
  return column * 1_000_003 + row
}

/**
 * The parts of a picture that do not touch: each is spread by itself, the first (the largest) stands on top, the others in rows under it.
 * `parts` are lists of positions in `boxes`; the result is in the order of `boxes`.
 */
export function arrange(boxes: readonly Box[], parts: readonly (readonly number[])[]): readonly Box[] {
  const arranged = [...boxes]
  const frames = parts.map((part) => {
    const placed = spread(part.flatMap((at) => boxes[at] ?? []))
    for (const [n, at] of part.entries()) arranged[at] = placed[n] ?? arranged[at] ?? emptyBox
    return frameOf(placed)
  })
  const [first = emptyBox, ...others] = frames
  const wide = Math.max(
    first.width,
    Math.sqrt(others.reduce((sum, frame) => sum + frame.width * frame.height, 0)) * 1.6,
  )
  const left = first.x - wide / 2
  let [x, y, tallest] = [left, first.y - first.height / 2 - margin, 0]
  for (const [n, frame] of others.entries()) {
    if (x > left && x + frame.width > left + wide) {
      x = left
      y -= tallest + margin
      tallest = 0
    }
    tallest = Math.max(tallest, frame.height)
    const [dx, dy] = [x + frame.width / 2 - frame.x, y - frame.height / 2 - frame.y]
    for (const at of parts[n + 1] ?? []) {
      const box = arranged[at] ?? emptyBox
      arranged[at] = { ...box, x: box.x + dx, y: box.y + dy }
    }
    x += frame.width + margin
  }
  return arranged
}

function frameOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2))
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2))
  const bottom = Math.min(...boxes.map((box) => box.y - box.height / 2))
  const top = Math.max(...boxes.map((box) => box.y + box.height / 2))
  return boxes.length === 0
    ? emptyBox
    : { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: top - bottom }
}
