import { dotExporter } from './dot.ts'
import type { Exporter } from './exporter.ts'
import { jsonExporter } from './json.ts'

/** All output formats of the graph, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [dotExporter, jsonExporter]
