/** One argument of a tool, as its JSON Schema and its check say it. */
export type ArgumentSpec = {
  readonly says: string
  readonly required?: true
} & (
  | { readonly type: 'string'; readonly among?: readonly string[]; readonly pattern?: RegExp }
  | { readonly type: 'integer'; readonly from: number; readonly to: number }
)

export type ArgumentSpecs = Readonly<Record<string, ArgumentSpec>>

type ValueOf<S extends ArgumentSpec> = S extends { type: 'integer' } ? number : string

/** The arguments that a tool is called with, checked: those that are required are there. */
export type ArgumentsOf<S extends ArgumentSpecs> = {
  readonly [K in keyof S]: S[K] extends { required: true } ? ValueOf<S[K]> : ValueOf<S[K]> | undefined
}

/** A call that the model can mend: told to it as the answer of the tool. */
export class CallError extends Error {}

/** The JSON Schema of a tool's arguments. */
export function schemaOf(specs: ArgumentSpecs): Readonly<Record<string, unknown>> & { readonly type: 'object' } {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, propertyOf(spec)])),
    required: Object.entries(specs).flatMap(([name, { required }]) => (required ? [name] : [])),
    additionalProperties: false,
  }
}

function propertyOf(spec: ArgumentSpec): Readonly<Record<string, unknown>> {
  const { type, says } = spec
  if (spec.type === 'integer') return { type, description: says, minimum: spec.from, maximum: spec.to }
  return {
    type,
    description: says,
    ...(spec.among ? { enum: spec.among } : {}),
    ...(spec.pattern ? { pattern: spec.pattern.source } : {}),
  }
}

/**
 * The arguments of a call, each of its type.
 *
 * @throws {CallError} when one is missing, unknown, or none that the tool takes
 */
export function readArguments<S extends ArgumentSpecs>(
  specs: S,
  given: Readonly<Record<string, unknown>>,
): ArgumentsOf<S> {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(specs, name))
  if (unknown !== undefined)
    throw new CallError(`there is no argument "${unknown}"; there are: ${Object.keys(specs).join(', ')}`)
  for (const [name, spec] of Object.entries(specs)) {
    const value = given[name]
    if (value === undefined) {
      if (spec.required) throw new CallError(`the argument "${name}" is missing: ${spec.says}`)
    } else if (!fits(spec, value)) throw new CallError(`"${name}" cannot be ${JSON.stringify(value)}: ${spec.says}`)
  }
  // Each was compared with what its entry says.
  return given as ArgumentsOf<S>
}

function fits(spec: ArgumentSpec, value: unknown): boolean {
  if (spec.type === 'integer')
    return typeof value === 'number' && Number.isInteger(value) && value >= spec.from && value <= spec.to
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    (spec.among?.includes(value) ?? true) &&
    (spec.pattern?.test(value) ?? true)
  )
}
