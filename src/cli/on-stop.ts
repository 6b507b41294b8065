const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `clean` when somebody stops the program (Ctrl-C, `kill`); the signal then does what it always does.
 *
 * @returns what to call when there is nothing to clean any more
 * @example const forget = onStop(() => rmSync(temporary, { force: true }))
 */
export function onStop(clean: () => void): () => void {
  const forget = (): void => {
    for (const signal of signals) process.off(signal, stop)
  }
  const stop = (signal: NodeJS.Signals): void => {
    forget()
    clean()
    process.kill(process.pid, signal)
  }
  for (const signal of signals) process.on(signal, stop)
  return forget
}
