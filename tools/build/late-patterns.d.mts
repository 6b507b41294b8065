export function latePatterns(): {
  write(path: string, source: string): string | undefined
  literals(): readonly string[]
  table(): Uint8Array<ArrayBuffer>
}
