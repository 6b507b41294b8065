/*
 * The page works without this: links lead from the text to what was read and back. With it, what belongs together lights up under the
 * pointer and the focus, and a card beside the place says what was read there, by which rule and how sure that is.
 */
const lit = 'lit'
/** How many marks that lie in one another a card tells of: a citation, and the task that it stands in. */
const mostTold = 2
let shown: Element[] = []
/** The place that the card tells of. */
let told: Element | undefined

const card = document.createElement('div')
card.className = 'card'
card.hidden = true
// It repeats the row of the panel, to which the place is a link.
card.setAttribute('aria-hidden', 'true')
document.body.append(card)

const rowOf = (id: string): Element | null => document.querySelector(`[data-row~="${CSS.escape(id)}"]`)

function light(ids: readonly string[]): void {
  for (const element of shown) element.classList.remove(lit)
  shown = ids.flatMap((id) => {
    const row = rowOf(id)
    return [...document.querySelectorAll(`[data-marks~="${CSS.escape(id)}"]`), ...(row ? [row] : [])]
  })
  for (const element of shown) element.classList.add(lit)
}

/** Brings the lit place into view on the pages beside the text; the text itself stays where it is. */
function turnPages(): void {
  const box = shown.find((element) => element.closest('.sheets'))
  const sheets = box?.closest('.sheets')
  if (!box || !sheets) return
  const [at, frame] = [box.getBoundingClientRect(), sheets.getBoundingClientRect()]
  if (at.top >= frame.top && at.bottom <= frame.bottom) return
  sheets.scrollTop += at.top - frame.top - frame.height / 3
}

/** What the panel says of a mark, under the name of its section. */
function blocksOf(id: string): readonly Node[] {
  const row = rowOf(id)
  const body = row?.querySelector('.row')
  if (!row || !body) return []
  const name = document.createElement('b')
  name.textContent = (row.closest('section')?.querySelector('h2, summary')?.textContent ?? '').replace(/ \(\d+\)$/u, '')
  const block = document.createElement('div')
  block.append(name, ...[...body.childNodes].map((node) => node.cloneNode(true)))
  return [block]
}

/** Puts the card below the last line of the place, or above its first one where there is no room. */
function show(place: Element, ids: readonly string[]): void {
  const blocks = ids.slice(0, mostTold).flatMap(blocksOf)
  card.hidden = blocks.length === 0
  if (card.hidden) return
  card.replaceChildren(...blocks)
  told = place
  put(place)
}

function put(place: Element): void {
  const lines = place.getClientRects()
  const [first] = lines
  const last = lines[lines.length - 1]
  if (!first || !last) return
  const { offsetWidth, offsetHeight } = card
  const below = last.bottom + 6
  const top = below + offsetHeight > window.innerHeight ? Math.max(6, first.top - offsetHeight - 6) : below
  card.style.top = `${top}px`
  card.style.left = `${Math.max(6, Math.min(first.left, document.documentElement.clientWidth - offsetWidth - 6))}px`
}

function hide(): void {
  card.hidden = true
  told = undefined
}

function tell(target: EventTarget | null, withCard: boolean): void {
  const found = target instanceof Element ? target : undefined
  const place = found?.closest('[data-marks]')
  const marks = place?.getAttribute('data-marks')?.split(' ') ?? []
  if (place) {
    light(marks.slice(0, 1))
    if (!place.closest('.sheets')) turnPages()
    if (withCard) show(place, marks)
    return
  }
  hide()
  light(found?.closest('[data-row]')?.getAttribute('data-row')?.split(' ') ?? [])
  if (found?.closest('[data-row]')) turnPages()
}

// A finger follows the link; a card under it would only be in the way.
document.addEventListener('pointerover', ({ target, pointerType }) => {
  tell(target, pointerType !== 'touch')
})
document.addEventListener('focusin', ({ target }) => {
  tell(target, target instanceof Element && target.matches(':focus-visible'))
})
document.addEventListener('focusout', hide)
// The browser itself scrolls to what is focused.
document.addEventListener(
  'scroll',
  () => {
    if (!told) return
    const { top, bottom } = told.getBoundingClientRect()
    if (bottom < 0 || top > window.innerHeight) hide()
    else put(told)
  },
  { passive: true },
)
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide()
})
