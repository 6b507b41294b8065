import type { Readable, Writable } from 'node:stream'
import { CallError } from './arguments.ts'
import type { Desk } from './tool.ts'
import { tools } from './tools.ts'

/** The package of the protocol is not installed beside this one. */
export class NoProtocolError extends Error {}

const instructions = `The documents are Vietnamese administrative documents of the State, the Party and the mass organisations; their citation graph is this corpus.
Name documents as people write them; keys are exact. Answers come from the corpus alone: what it does not hold is "external", and "unknown" is no "in force".`

/**
 * Answers a client of the Model Context Protocol over two streams until it goes away. Its tools only read: the corpus, and files below its folder.
 *
 * @param input what the client writes, a message a line
 * @param output what it reads; nothing else may be written there
 * @param onDefect is told of a defect; the client is told that there was one
 * @throws {NoProtocolError} when `@modelcontextprotocol/sdk` is not installed
 */
export async function answerClient(
  desk: Desk,
  {
    version,
    input,
    output,
    onDefect,
  }: {
    readonly version: string
    readonly input: Readable
    readonly output: Writable
    readonly onDefect: (error: unknown) => void
  },
): Promise<void> {
  const { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema } = await protocol()
  const server = new Server({ name: 'directives', version }, { capabilities: { tools: {} }, instructions })
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, inputSchema }) => ({
      name,
      description,
      inputSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name)
    if (!tool)
      return failed(`there is no tool "${params.name}"; there are: ${tools.map(({ name }) => name).join(', ')}`)
    try {
      const answer = JSON.parse(JSON.stringify(await tool.call(params.arguments ?? {}, desk)))
      return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer }
    } catch (error) {
      if (error instanceof CallError) return failed(error.message)
      onDefect(error)
      return failed('a defect of directives: the call was not answered')
    }
  })
  const gone = new Promise<void>((done) => {
    server.onclose = () => done()
    input.once('end', () => done())
    input.once('close', () => done())
  })
  await server.connect(new StdioServerTransport(input, output))
  await gone
  await server.close()
}

const failed = (text: string) => ({ content: [{ type: 'text' as const, text }], isError: true })

/** Whether the package of the protocol can be loaded here. */
export async function hasProtocol(): Promise<boolean> {
  return protocol().then(
    () => true,
    (error: unknown) => {
      if (error instanceof NoProtocolError) return false
      throw error
    },
  )
}

async function protocol() {
  try {
    const [{ Server }, { StdioServerTransport }, { CallToolRequestSchema, ListToolsRequestSchema }] = await Promise.all(
      [
        import('@modelcontextprotocol/sdk/server/index.js'),
        import('@modelcontextprotocol/sdk/server/stdio.js'),
        import('@modelcontextprotocol/sdk/types.js'),
      ],
    )
    return { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_MODULE_NOT_FOUND') throw new NoProtocolError('@modelcontextprotocol/sdk is not installed')
    throw error
  }
}
