export function writtenPatterns(): Promise<(path: string, source: string) => string | undefined>
