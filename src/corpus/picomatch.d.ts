/** The part of picomatch that the walk uses; the package has no types of its own. */
declare module 'picomatch' {
  function picomatch(
    patterns: readonly string[],
    options?: { readonly nocase?: boolean; readonly dot?: boolean },
  ): (name: string) => boolean
  export = picomatch
}
