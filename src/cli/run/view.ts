import { checkDraft } from '../../check/check.ts'
import { parseDocument } from '../../parse.ts'
import type { Viewed } from '../../view/article.ts'
import { viewPage } from '../../view/page.ts'
import { exitCode, type Io, UsageError, write } from '../io.ts'
import { formOf } from '../output-form.ts'
import { eachInput, filesOf } from '../read-input.ts'
import { saysRule } from './rule-words.ts'

export interface ViewRequest {
  readonly check?: boolean
  readonly output?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
}

/** More documents make a page that no browser turns quickly. */
const mostDocuments = 200

/** Writes one page of all files; those that cannot be read are named and the others shown, exit 3. */
export async function view(paths: readonly string[], request: ViewRequest, io: Io): Promise<number> {
  const { include, exclude, output } = request
  formOf(output, undefined, { html: 'html', htm: 'html' }, io.words)
  if (output === undefined && io.stdout.isTTY === true)
    throw new UsageError(io.words.usage.needsFile('HTML', 'van-ban.html'))
  const walk = { ...(include ? { include } : {}), ...(exclude ? { exclude } : {}) }
  const files = await filesOf(paths, request, io)
  if (files.length > mostDocuments) throw new UsageError(io.words.view.tooMany(files.length, mostDocuments))
  const viewed: Viewed[] = []
  const code = await eachInput(paths, walk, io, async ({ read }) => {
    const document = parseDocument(read.source, read.notices)
    const { text } = read.source
    viewed.push({ document, text, findings: request.check ? checkDraft({ document, text }) : [] })
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
