import validate from './check.generated.js'

export interface Fault {
  /** Keys and indices from the root. */
  readonly path: readonly string[]
  readonly what: string
}

/** The first place where a value is no plan by schemas/plan.schema.json; null where it is one. */
export function firstFault(value: unknown): Fault | null {
  if (validate(value)) return null
  const error = validate.errors?.[0]
  const path = (error?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const detail =
    error?.keyword === 'additionalProperties'
      ? ` (${String(error.params['additionalProperty'])})`
      : error?.keyword === 'enum'
        ? ` (${[error.params['allowedValues']].flat().join(', ')})`
        : ''
  return { path, what: `${error?.message ?? 'is wrong'}${detail}` }
}
