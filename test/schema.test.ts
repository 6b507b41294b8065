import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { createGenerator } from 'ts-json-schema-generator'
import { describe, expect, it } from 'vitest'
import { parseText } from '../src/parse.ts'
import { documentSchema } from '../src/schema/document-schema.ts'
import { runCli } from './cli/run-cli.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const committed: unknown = JSON.parse(readFileSync(`${root}/src/schema/document.schema.json`, 'utf8'))

describe('the JSON Schema', () => {
  it('is the one that the types give (npm run schema writes it)', () => {
    const generator = createGenerator({
      path: `${root}/src/model/document.ts`,
      tsconfig: `${root}/tsconfig.json`,
      type: 'Document',
      skipTypeCheck: true,
    })
    expect(JSON.parse(JSON.stringify(generator.createSchema('Document')))).toEqual(committed)
  })

  it('is printed by directives schema', async () => {
    const { code, stdout } = await runCli(['schema'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(documentSchema)
  })

  const validate = new Ajv({ allErrors: true, strict: false }).compile(documentSchema)
  const fixtures = readdirSync(`${root}/fixtures`).filter((name) => /\.(?:txt|md)$/u.test(name))

  it('has fixtures to validate', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(24)
  })

  it.each(fixtures)('accepts what is parsed of %s', (name) => {
    const document = JSON.parse(
      JSON.stringify(parseText(readFileSync(`${root}/fixtures/${name}`, 'utf8'), `fixtures/${name}`)),
    )
    expect(validate(document) ? [] : validate.errors).toEqual([])
  })

  it('refuses what is no document', () => {
    expect(validate({ formatVersion: 1 })).toBe(false)
  })
})
