import type { Register } from '../main.ts'
import { collected, withCorpus, withExamples, withFilters } from '../options.ts'
import type { CitesCommandOptions } from '../run/cites.ts'
import { complete } from './corpus-options.ts'

const register =
  (name: 'cites' | 'refs', description: string, ...calls: readonly string[]): Register =>
  (program, run, io) => {
    const command = program
      .command(name)
      .description(description)
      .argument('<document>', 'as people write it ("Chỉ thị 16/CT-TTg ngày 31/3/2020"), a file, or a key')
      .argument('[path...]', 'files and folders to ask instead of the index')
      .option('--depth <n>', 'how many citations away (default: 1)')
      .option(
        '--relation <relation>',
        'only these: basis, implements, guides, amends, replaces, repeals, corrects, suspends, proposal, replies, attached, refers',
        collected,
      )
      .option('--all', 'when the name is ambiguous, all its documents together')
    withExamples(withCorpus(withFilters(command)), ...calls).action(
      (document: string, paths: string[], options: Omit<CitesCommandOptions, 'color' | 'quiet'>) =>
        run(async () => {
          const { cites } = await import('../run/cites.ts')
          return cites(name === 'cites' ? 'in' : 'out', document, paths, complete(program, options), io)
        }),
    )
  }

/** `directives cites <document> [path…]`: which documents cite it. */
export const registerCites = register(
  'cites',
  'which documents cite it: the sentence, the relation, file and line',
  'cites "Chỉ thị 16/CT-TTg ngày 31/3/2020"',
  'cites "chi thi 16/ct-ttg" --all --depth 3 --relation implements guides',
  'cites "12/KH-UBND Lâm Đồng" van-ban --csv -o trich-dan.csv',
)
/** `directives refs <document> [path…]`: what it cites. */
export const registerRefs = register(
  'refs',
  'what a document cites: the sentence, the relation, file and line',
  'refs "Kế hoạch 12/KH-UBND Lâm Đồng"',
  'refs van-ban/ke-hoach.txt --relation basis --json',
)
