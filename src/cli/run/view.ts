import { checkDraft } from '../../check/check.ts'
import { parseDocument } from '../../parse.ts'
import type { Viewed } from '../../view/article.ts'
import { viewPage } from '../../view/page.ts'
import { exitCode, type Io, UsageError, write } from '../io.ts'
import { numberOf, ocrOf, type ReadingOptions } from '../option-values.ts'
import { formOf } from '../output-form.ts'
import { eachInput, filesOf } from '../read-input.ts'
import { saysRule } from './rule-words.ts'
import { sheetsOfSource } from './view-pages.ts'

export interface ViewRequest extends ReadingOptions {
  readonly check?: boolean
  /** How many pages of a PDF or a scan are shown as pictures. */
  readonly pages?: string
  readonly output?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
}

/** More documents make a page that no browser turns quickly. */
const mostDocuments = 200
/** Some 2 MB of pictures. */
const usualPages = 20

/** Writes one page of all files; those that cannot be read are named and the others shown, exit 3. */
export async function view(paths: readonly string[], request: ViewRequest, io: Io): Promise<number> {
  const { include, exclude, output } = request
  formOf(output, undefined, { html: 'html', htm: 'html' }, io.words)
  if (output === undefined && io.stdout.isTTY === true)
    throw new UsageError(io.words.usage.needsFile('HTML', 'van-ban.html'))
  const pages = request.pages === '0' ? 0 : (numberOf('--pages', request.pages) ?? usualPages)
  const reading = ocrOf(request)
  const walk = { ...(include ? { include } : {}), ...(exclude ? { exclude } : {}) }
  const files = await filesOf(paths, request, io)
  if (files.length > mostDocuments) throw new UsageError(io.words.view.tooMany(files.length, mostDocuments))
  const viewed: Viewed[] = []
  const code = await eachInput(paths, { ...walk, ...reading, layout: pages > 0 }, io, async ({ read }) => {
    const document = parseDocument(read.source, read.notices)
    const { text } = read.source
    const sheets = read.source.layout && (await sheetsOfSource(read.source, io.cwd, pages, reading))
    const findings = request.check ? checkDraft({ document, text }) : []
    viewed.push({ document, text, findings, ...(sheets ? { sheets } : {}) })
    return true
  })
  if (viewed.length === 0) return code === exitCode.found ? exitCode.nothing : code
  const page = await viewPage(viewed, io.language, saysRule)
  if (output === undefined) await write(io.stdout, page)
  else {
    const { refuseInput, writeWhole } = await import('../write-file.ts')
    await refuseInput(output, files, io)
    await writeWhole(output, page, io)
  }
  return code
}
