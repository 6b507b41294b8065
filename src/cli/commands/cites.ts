import type { Register } from '../main.ts'
import { collected, withCorpus, withExamples, withFilters } from '../options.ts'
import type { CitesCommandOptions } from '../run/cites.ts'
import { complete } from './corpus-options.ts'

const register =
  (name: 'cites' | 'refs', ...calls: readonly string[]): Register =>
  (program, run, io) => {
    const { help } = io.words
    const command = program
      .command(name)
      .description(help[name].does)
      .argument('<document>', help.cites.document)
      .argument('[path...]', help.shared.paths)
      .option('--depth <n>', help.cites.depth)
      .option('--relation <relation>', help.cites.relation, collected)
      .option('--all', help.shared.all)
    withExamples(withCorpus(withFilters(command, help), help), ...calls).action(
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
  'cites "Chỉ thị 16/CT-TTg ngày 31/3/2020"',
  'cites "khoản 2 Điều 25 Nghị định 114/2018/NĐ-CP"',
  'cites "chi thi 16/ct-ttg" --all --depth 3 --relation implements guides',
  'cites "12/KH-UBND Lâm Đồng" van-ban --csv -o trich-dan.csv',
)
/** `directives refs <document> [path…]`: what it cites. */
export const registerRefs = register(
  'refs',
  'refs "Kế hoạch 12/KH-UBND Lâm Đồng"',
  'refs van-ban/ke-hoach.txt --relation basis --json',
)
