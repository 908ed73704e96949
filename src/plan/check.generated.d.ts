// Compiled from schemas/plan.schema.json by scripts/build.mjs.
interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}
declare const validate: {
  (value: unknown): boolean
  readonly errors: readonly SchemaError[] | null
}
export default validate
