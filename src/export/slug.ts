import { foldSearch } from '../text/fold.ts'

/**
 * Words in ASCII for a name that machines read: without diacritics, in small letters, with one joint between them.
 *
 * @example slug('Chỉ thị 16/CT-TTg', '-') // 'chi-thi-16-ct-ttg'
 */
export function slug(text: string, joint: '.' | '-'): string {
  return foldSearch(text)
    .split(/[^a-z0-9]+/u)
    .filter((part) => part !== '')
    .join(joint)
}
