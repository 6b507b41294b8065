/*
 * The page works without this: links lead from the text to what was read and back. With it, what belongs together lights up under the
 * pointer and the focus.
 */
const lit = 'lit'
let shown: Element[] = []

function light(ids: readonly string[]): void {
  for (const element of shown) element.classList.remove(lit)
  const [inner] = ids
  if (inner === undefined) {
    shown = []
    return
  }
  const row = document.querySelector(`[data-row="${CSS.escape(inner)}"]`)
  shown = [...document.querySelectorAll(`[data-marks~="${CSS.escape(inner)}"]`), ...(row ? [row] : [])]
  for (const element of shown) element.classList.add(lit)
}

function idsAt(target: EventTarget | null): readonly string[] {
  if (!(target instanceof Element)) return []
  const marks = target.closest('[data-marks]')?.getAttribute('data-marks')
  if (marks) return marks.split(' ')
  const row = target.closest('[data-row]')?.getAttribute('data-row')
  return row ? [row] : []
}

for (const event of ['pointerover', 'focusin'] as const)
  document.addEventListener(event, ({ target }) => {
    light(idsAt(target))
  })
