import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  stringify,
  visit,
} from 'yaml'
import { YAML_ALIASES, YAML_DEPTH } from '../limits.ts'
import type { Message, Problem } from '../text/problem.ts'
import { firstFault } from './check.ts'
import type { Plan } from './plan.ts'

const SCHEMA_LINE = '# yaml-language-server: $schema=https://kehoach.dev/schemas/plan.schema.json\n'

const STYLE = { lineWidth: 100, aliasDuplicateObjects: false } as const
// YAML 1.2 allows no control characters but as "\x1b"; the library writes them as they are.
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g

/** The plan as YAML: keys in the order of the model, lines of about 100 characters. */
export function toYaml(value: unknown): string {
  const text = stringify(value, STYLE)
  if (text.search(CONTROL) < 0) return text
  const quoted = stringify(value, { ...STYLE, defaultStringType: 'QUOTE_DOUBLE' })
  return quoted.replace(CONTROL, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** The plan's file: the first line tells editors where the schema is. */
export function planToYaml(plan: Plan): string {
  return SCHEMA_LINE + toYaml(plan)
}

const fault = (code: Problem['code'], message: Message, line: number, column: number): { error: Problem } => ({
  error: { code, severity: 'error', message, line, column },
})

/** Reads a plan back from its YAML; what does not fit the schema is told with line and column. */
export function planFromYaml(text: string): { plan: Plan } | { error: Problem } {
  const deep = tooDeep(text)
  if (deep) return deep
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, version: '1.2' })
  const broken = document.errors[0]
  if (broken) {
    const { line, col } = counter.linePos(broken.pos[0])
    const what = broken.message.split(/\n| at line \d/, 1)[0] ?? broken.code
    return fault(
      'yaml',
      { vi: `YAML sai cú pháp (${what}); hãy sửa tại đây.`, en: `Bad YAML (${what}); mend it here.` },
      line,
      col,
    )
  }
  const value = plain(document)
  if (value === TOO_MANY)
    return fault(
      'yaml',
      {
        vi: `Quá ${YAML_ALIASES} bí danh (alias) trong YAML; hãy viết rõ ra.`,
        en: `More than ${YAML_ALIASES} aliases; write them out.`,
      },
      1,
      1,
    )
  const wrong = firstFault(value)
  if (wrong === null) return { plan: asPlan(value) }
  const { line, col } = counter.linePos(offsetOf(document.contents, wrong.path))
  if (wrong.path.join() === 'kehoach') return fault('schema', otherVersion(value), line, col)
  const where = wrong.path.join('.') || '(gốc / root)'
  return fault(
    'schema',
    { vi: `Không đúng mô hình kế hoạch: ${where} ${wrong.what}.`, en: `Not a plan model: ${where} ${wrong.what}.` },
    line,
    col,
  )
}

function otherVersion(value: unknown): Message {
  const version = typeof value === 'object' && value !== null && 'kehoach' in value ? String(value.kehoach) : '?'
  return {
    vi: `Bản mô hình kehoach: ${version} không đọc được, chương trình này đọc bản 1; hãy chạy lại “kehoach parse” trên văn bản gốc, hoặc dùng phiên bản kehoach đã ghi tệp này.`,
    en: `Model version kehoach: ${version} cannot be read, this program reads version 1; run "kehoach parse" on the original text again, or use the kehoach that wrote this file.`,
  }
}

// Checked against the schema just before.
function asPlan(value: unknown): Plan {
  return value as Plan
}

const TOO_MANY = Symbol('too many aliases')

// A few aliases of aliases of aliases stand for gigabytes: the library throws when it has counted enough.
function plain(document: Document): unknown {
  let count = 0
  visit(document, { Alias: () => void count++ })
  if (count > YAML_ALIASES) return TOO_MANY
  try {
    return document.toJS({ maxAliasCount: YAML_ALIASES })
  } catch {
    return TOO_MANY
  }
}

// The parser takes its time over thousands of open brackets or steps of indentation: looked at first, in one pass.
function tooDeep(text: string): { error: Problem } | null {
  let flow = 0
  let line = 1
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (char === 10) {
      line++
      let indent = 0
      while (text.charCodeAt(i + 1 + indent) === 32) indent++
      if (indent > YAML_DEPTH * 2) flow = YAML_DEPTH + 1
    } else if (char === 91 || char === 123) flow++
    else if ((char === 93 || char === 125) && flow > 0) flow--
    if (flow > YAML_DEPTH)
      return fault(
        'too-deep',
        {
          vi: `YAML lồng sâu quá ${YAML_DEPTH} tầng; không phải kế hoạch.`,
          en: `YAML nested over ${YAML_DEPTH} levels; no plan is.`,
        },
        line,
        1,
      )
  }
  return null
}

/** Where the node (or its nearest parent) at a path begins. */
function offsetOf(root: Node | null, path: readonly string[]): number {
  let node: unknown = root
  let offset = 0
  for (const key of ['', ...path]) {
    if (key !== '') node = step(node, key)
    if (!isNode(node) || isAlias(node)) break
    offset = node.range?.[0] ?? offset
  }
  return offset
}

function step(node: unknown, key: string): unknown {
  if (isMap(node)) return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value
  return isSeq(node) && isCollection(node) ? node.items[Number(key)] : undefined
}
