import { storable } from '../text/plain-text.ts'

/** Text between tags or in an attribute in double quotes. Tab and line ends in attributes are written as references, or a reader makes spaces of them. */
export function escapeXml(text: string): string {
  return storable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, (end) => `&#${end.charCodeAt(0)};`)
}
