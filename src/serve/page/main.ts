/*
 * Every page works without this: forms and links lead everywhere. With it, documents are found while one types, "/" leads to the search,
 * the arrows through what was found, and the day of a form is today.
 */
const waitMs = 120
const field = document.querySelector<HTMLInputElement>('form.search input[name="q"]')
const found = document.getElementById('found')

if (field && found) {
  let timer: number | undefined
  let asked = ''
  let asking: AbortController | undefined
  const hide = (): void => {
    found.hidden = true
  }
  const ask = async (): Promise<void> => {
    const words = field.value.trim()
    if (words === asked) {
      found.hidden = words === ''
      return
    }
    asked = words
    asking?.abort()
    if (words.length < 2) {
      hide()
      return
    }
    asking = new AbortController()
    try {
      const response = await fetch(`/search?typed=1&q=${encodeURIComponent(words)}`, { signal: asking.signal })
      if (!response.ok) return
      // Made by the workbench from escaped text; its policy lets no script in it run.
      found.innerHTML = await response.text()
      found.hidden = false
    } catch {
      // Another question came, or the workbench has gone: the form still leads to the page.
    }
  }
  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), waitMs)
  })
  field.addEventListener('focus', () => {
    if (asked !== '' && asked === field.value.trim()) found.hidden = false
  })
  const links = (): readonly HTMLElement[] => [...found.querySelectorAll<HTMLElement>('a')]
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select')
    if (key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      field.focus()
      field.select()
      return
    }
    if (found.hidden) return
    if (key === 'Escape') {
      hide()
      field.focus()
      return
    }
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step === 0 || !(target instanceof HTMLElement)) return
    const all = links()
    const at = all.indexOf(target)
    if (at < 0 && target !== field) return
    event.preventDefault()
    const next = at + step
    if (next < 0) field.focus()
    else all[Math.min(next, all.length - 1)]?.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !found.contains(target) && target !== field) hide()
  })
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Node && !found.contains(target) && target !== field) hide()
  })
  // A page that comes back from the browser's memory shows no old answers.
  window.addEventListener('pageshow', hide)
}

const day = document.querySelector<HTMLInputElement>('input[data-today]')
if (day && day.value === '') {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  day.value = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
