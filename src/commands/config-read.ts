import type { Level } from '../lint/profile.ts'
import type { Profile, Severity } from '../lint/rule.ts'
import type { Message, Problem } from '../text/problem.ts'
import {
  count,
  type Entry,
  entries,
  listOf,
  matching,
  type Nodes,
  oneOf,
  type Position,
  parseNodes,
  type Reads,
  type Tell,
  text,
} from './config-node.ts'

export type FailOn = Severity | 'never'

export interface ConfigSuppression {
  readonly rules: readonly string[]
  /** As in .gitignore, from the folder of the configuration; null for every file. */
  readonly path: string | null
  readonly item: string | null
  readonly reason: string
  readonly line: number
  readonly column: number
}

export interface ConfigOptions {
  readonly asOf?: string | undefined
  readonly failOn?: FailOn | undefined
  readonly maxWarnings?: number | undefined
  readonly format?: readonly string[] | undefined
  readonly encoding?: string | undefined
  readonly baseline?: string | undefined
}

/** What kehoach.config.yaml says. */
export interface Config {
  readonly profile: Profile | undefined
  readonly severities: ReadonlyMap<string, Level>
  readonly options: ConfigOptions
  /** What to check where the command line names nothing. */
  readonly paths: readonly string[]
  readonly suppressions: readonly ConfigSuppression[]
}

const PROFILES: readonly Profile[] = ['draft', 'issued', 'archive']
export const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'off']
const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'never']
/** YYYY, YYYY-MM or YYYY-MM-DD. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

export const NO_CONFIG: Config = { profile: undefined, severities: new Map(), options: {}, paths: [], suppressions: [] }

type Read = { readonly config: Config } | { readonly errors: readonly Problem[] }

/** Reads a configuration; all that is wrong is told, each with its line and column. */
export function readConfig(source: string, rules: ReadonlySet<string>): Read {
  const deep = tooDeep(source)
  if (deep) return { errors: [deep] }
  const { root, faults, positionOf } = parseNodes(source)
  if (faults.length > 0)
    return {
      errors: faults.map(({ what, at }) =>
        problem('yaml', { vi: `YAML sai cú pháp (${what}).`, en: `Bad YAML (${what}).` }, at),
      ),
    }
  const errors: Problem[] = []
  const tell: Tell = (node, message) => errors.push(problem('schema', message, positionOf(node)))
  const config = configOf(root, rules, tell, positionOf)
  return errors.length > 0 ? { errors } : { config }
}

type PositionOf = Nodes['positionOf']

function configOf(root: unknown, rules: ReadonlySet<string>, tell: Tell, place: PositionOf): Config {
  const found = entries(root, ['$schema', 'profile', 'severities', 'options', 'paths', 'suppressions'], tell)
  const suppression: Reads<ConfigSuppression> = (node) => readSuppression(node, rules, tell, place)
  return {
    profile: value(found, 'profile', oneOf(PROFILES), tell),
    severities: new Map(severities(found, rules, tell)),
    options: optionsOf(found.find(({ key }) => key === 'options')?.value, tell),
    paths: value(found, 'paths', listOf(text), tell) ?? [],
    suppressions: value(found, 'suppressions', listOf(suppression), tell) ?? [],
  }
}

function value<T>(found: readonly Entry[], key: string, reads: Reads<T>, tell: Tell): T | undefined {
  const entry = found.find((one) => one.key === key)
  return entry && reads(entry.value ?? entry.keyNode, tell)
}

function severities(found: readonly Entry[], rules: ReadonlySet<string>, tell: Tell): [string, Level][] {
  const node = found.find(({ key }) => key === 'severities')?.value
  return entries(node, null, tell).flatMap(({ key, keyNode, value }): [string, Level][] => {
    if (!rules.has(key)) tell(keyNode, unknownRule(key))
    const level = oneOf(LEVELS)(value ?? keyNode, tell)
    return level === undefined ? [] : [[key, level]]
  })
}

function optionsOf(node: unknown, tell: Tell): ConfigOptions {
  const found = entries(node, ['as-of', 'fail-on', 'max-warnings', 'format', 'encoding', 'baseline'], tell)
  const date = matching(DATE, {
    vi: 'Phải là ngày dạng 2026-01-31, 2026-01 hoặc 2026.',
    en: 'It must be a date such as 2026-01-31, 2026-01 or 2026.',
  })
  return {
    asOf: value(found, 'as-of', date, tell),
    failOn: value(found, 'fail-on', oneOf(FAIL_ON), tell),
    maxWarnings: value(found, 'max-warnings', count, tell),
    format: value(found, 'format', listOf(text), tell),
    encoding: value(found, 'encoding', text, tell),
    baseline: value(found, 'baseline', text, tell),
  }
}

function readSuppression(
  node: unknown,
  rules: ReadonlySet<string>,
  tell: Tell,
  place: PositionOf,
): ConfigSuppression | undefined {
  const found = entries(node, ['rule', 'path', 'item', 'reason'], tell)
  const ruleId: Reads<string> = (id, say) => {
    const name = text(id, say)
    if (name !== undefined && !rules.has(name)) say(id, unknownRule(name))
    return name
  }
  const named = value(found, 'rule', listOf(ruleId), tell)
  const reason = value(found, 'reason', text, tell)
  if (!found.some(({ key }) => key === 'rule'))
    tell(node, { vi: 'Thiếu "rule": quy tắc nào được bỏ qua.', en: 'It lacks "rule": which rule is suppressed.' })
  if (!found.some(({ key }) => key === 'reason'))
    tell(node, { vi: 'Thiếu "reason": vì sao bỏ qua.', en: 'It lacks "reason": why it is suppressed.' })
  if (named === undefined || reason === undefined) return undefined
  return {
    rules: named,
    reason,
    path: value(found, 'path', text, tell) ?? null,
    item: value(found, 'item', text, tell) ?? null,
    ...place(node),
  }
}

export function unknownRule(id: string): Message {
  const shown = id.slice(0, 60)
  return {
    vi: `Không có quy tắc "${shown}"; xem danh sách bằng "kehoach rules".`,
    en: `There is no rule "${shown}"; "kehoach rules" lists them.`,
  }
}

function problem(code: Problem['code'], message: Message, at: Position): Problem {
  return { code, severity: 'error', message, ...at }
}

const DEEPEST = 20

// The YAML parser takes its time over thousands of open brackets or steps of indentation.
function tooDeep(source: string): Problem | null {
  let depth = 0
  for (const [i, row] of source.split('\n').entries()) {
    const indent = row.length - row.trimStart().length
    for (const char of row)
      depth += char === '[' || char === '{' ? 1 : (char === ']' || char === '}') && depth > 0 ? -1 : 0
    if (depth > DEEPEST || indent > 4 * DEEPEST || row.startsWith('- '.repeat(DEEPEST)))
      return problem(
        'too-deep',
        { vi: 'Cấu hình lồng quá sâu.', en: 'The configuration is nested too deep.' },
        { line: i + 1, column: 1 },
      )
  }
  return null
}
