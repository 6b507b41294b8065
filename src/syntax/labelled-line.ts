import { detailLabel, longestDetailLabel } from '../lexicon/detail-labels.ts'

/** Whether "Thời gian hoàn thành: …" stands from `start`: it begins a line of its own, however the line above ends. */
export function isLabelledLine(text: string, start: number, end: number): boolean {
  const colon = text.slice(start, Math.min(end, start + longestDetailLabel)).indexOf(':')
  return colon > 0 && detailLabel(text.slice(start, start + colon).trimEnd()) !== undefined
}
