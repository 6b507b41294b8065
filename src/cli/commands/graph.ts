import type { Register } from '../main.ts'
import { collected, withExamples, withPaths } from '../options.ts'
import type { GraphOptions } from '../run/graph.ts'
import { complete } from './corpus-options.ts'

/** `directives graph [document or path] [path…]`: the citation graph, whole or around a document. */
export const registerGraph: Register = (program, run, io) => {
  const { help } = io.words
  const command = program
    .command('graph')
    .description(help.graph.does)
    .argument('[document]', help.graph.document)
    .argument('[path...]', help.shared.paths)
    .optionsGroup(help.groups.output)
    .option('-f, --format <format>', help.graph.format)
    .option('-o, --output <path>', help.graph.output)
    .option('--mentions', help.graph.mentions)
    .optionsGroup(help.groups.chosen)
    .option('--depth <n>', help.graph.depth)
    .option('--direction <direction>', help.graph.direction)
    .option('--focus <name>', help.graph.focus)
    .option('--reaches <name>', help.graph.reaches)
    .option('--relation <relation>', help.graph.relation, collected)
    .option('--type <type>', help.shared.type, collected)
    .option('--issuer <name>', help.shared.issuer, collected)
    .option('--system <system>', help.shared.system, collected)
    .option('--place <name>', help.shared.place, collected)
    .option('--from <date>', help.graph.fromDay)
    .option('--to <date>', help.shared.toDay)
    .option('--in-force', help.shared.inForce)
    .option('--at <day>', help.shared.at)
    .option('--hide-external', help.graph.hideExternal)
    .option('--min-cited <n>', help.graph.minCited)
    .option('--limit <n>', help.graph.limit)
    .option('--collapse <by>', help.graph.collapse)
    .option('--reduce', help.graph.reduce)
    .option('--all', help.shared.all)
    .optionsGroup(help.groups.looks)
    .option('--title <text>', help.graph.title)
    .option('--language <code>', help.graph.language)
    .option('--theme <name>', help.graph.theme)
    .option('--cluster <by>', help.graph.cluster)
    .option('--rank <by>', help.graph.rank)
    .option('--timeline <kind>', help.graph.timeline)
    .option('--legend', help.graph.legend)
    .option('--no-legend', help.graph.noLegend)
    .option('--page <size>', help.graph.page)
    .option('--link-base <url>', help.graph.linkBase)
  withExamples(
    withPaths(command, help),
    'graph van-ban > graph.dot',
    'graph van-ban --format html -o graph.html',
    'graph "16/CT-TTg 2021" --direction in --depth 3 --relation implements guides --format svg -o chuoi.svg',
    'graph "16/CT-TTg 2021" --page a4 -o chi-thi-16.png',
    'graph --collapse issuer --hide-external --min-cited 2 --page 16:9 -o co-quan.svg',
  ).action((document: string | undefined, paths: string[], options: Omit<GraphOptions, 'color' | 'quiet'>) =>
    run(async () => (await import('../run/graph.ts')).graph(document, paths, complete(program, options), io)),
  )
}
