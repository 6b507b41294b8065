import type { Layout } from '../../syntax/layout.ts'

/** Pieces that adjoin in the flow are one stretch; others (two columns) keep their pieces. */
export function joinPieces(
  layout: Layout,
  pieces: readonly { start: number; end: number }[],
): ReturnType<Layout['located']> {
  const merged: { start: number; end: number }[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last && piece.start >= last.end && adjoin(layout, last.end, piece.start)) last.end = piece.end
    else merged.push({ ...piece })
  }
  return layout.pieces(merged)
}

/** Only white space in the flow, and no rule, between the two offsets. */
function adjoin(layout: Layout, end: number, start: number): boolean {
  // A tab parts columns and cells.
  if (!/^[ \n]*$/u.test(layout.text.slice(end, start))) return false
  const from = layout.lineAt(end - 1)
  for (let i = from + 1; i < layout.lines.length; i += 1) {
    const line = layout.lines[i]
    if (!line || line.start >= start) return true
    if (line.kind === 'rule') return false
  }
  return true
}
