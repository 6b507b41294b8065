/** The source with its spreads written out; `undefined` where it has none. */
export function plainSpreads(path: string, source: string): string | undefined
