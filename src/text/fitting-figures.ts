/**
 * The one of several numbers that fits figure by figure what was read of it; undefined where none fits, or more than one.
 *
 * @param read figures, with any other character for each that was not read
 * @example onlyFitting('3{85', ['3185', '412']) === '3185'
 */
export function onlyFitting(read: string, known: Iterable<string>): string | undefined {
  const fits = new RegExp(`^${read.replace(/\D/gu, '\\d')}$`, 'u')
  const [only, ...others] = new Set([...known].filter((one) => fits.test(one)))
  return others.length > 0 ? undefined : only
}
