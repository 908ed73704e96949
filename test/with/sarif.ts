// What SARIF 2.1.0 demands of the parts that we write (OASIS, sarif-schema-2.1.0.json), closed to misspelt names.

const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string' } },
}
const level = { enum: ['none', 'note', 'warning', 'error'] }
const from = (minimum: number) => ({ type: 'integer', minimum })
const strings = { type: 'array', items: { type: 'string' }, uniqueItems: true }
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const list = (items: object) => ({ type: 'array', items })

const region = object({
  startLine: from(1),
  startColumn: from(1),
  endLine: from(1),
  endColumn: from(1),
  snippet: text,
})
const artifactLocation = object({ uri: { type: 'string', format: 'uri-reference' }, uriBaseId: { type: 'string' } })
const logicalLocation = object({
  name: { type: 'string' },
  fullyQualifiedName: { type: 'string' },
  kind: { type: 'string' },
})
const location = object({
  physicalLocation: object({ artifactLocation, region }, ['artifactLocation']),
  logicalLocations: { ...list(logicalLocation), uniqueItems: true },
  message: text,
})
const rule = object(
  {
    id: { type: 'string' },
    shortDescription: text,
    fullDescription: text,
    help: text,
    helpUri: { type: 'string', format: 'uri' },
    defaultConfiguration: object({ level }),
    properties: { type: 'object', properties: { tags: strings } },
  },
  ['id'],
)
const result = object(
  {
    ruleId: { type: 'string' },
    ruleIndex: from(-1),
    level,
    message: text,
    locations: list(location),
    relatedLocations: { ...list(location), uniqueItems: true },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
  },
  ['message'],
)
const notification = object(
  {
    descriptor: object({ id: { type: 'string' } }, ['id']),
    level,
    message: text,
    locations: { ...list(location), uniqueItems: true },
  },
  ['message'],
)
const run = object(
  {
    tool: object(
      {
        driver: object(
          {
            name: { type: 'string' },
            informationUri: { type: 'string', format: 'uri' },
            rules: { ...list(rule), uniqueItems: true },
          },
          ['name'],
        ),
      },
      ['driver'],
    ),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: list(result),
    invocations: list(
      object({ executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) }, [
        'executionSuccessful',
      ]),
    ),
  },
  ['tool'],
)

export const SARIF = object(
  { $schema: { type: 'string', format: 'uri' }, version: { const: '2.1.0' }, runs: list(run) },
  ['version', 'runs'],
)
