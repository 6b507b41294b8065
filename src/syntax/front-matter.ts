/** Where the YAML front matter at the start of a text ends (after its closing line), or 0 when there is none. */
export function frontMatterEnd(text: string): number {
  if (!/^\s{0,8}---[ \t]*\n/u.test(text.slice(0, 16))) return 0
  const open = text.indexOf('---')
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text.slice(open, open + 20_000))
  if (!close) return 0
  const inner = text.slice(open + 3, open + close.index)
  // A rule above some text is no front matter: each line is a key, a list item, a continuation or a comment.
  const lines = inner.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0 || !lines.every((line) => /^(?:[\p{L}\p{N}_ -]{1,40}:|\s+\S|-\s|#)/u.test(line))) return 0
  return open + close.index + close[0].length
}
