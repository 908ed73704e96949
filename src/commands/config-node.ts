import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Message } from '../text/problem.ts'

/** Says what is wrong with a node of the configuration; the place is the node's. */
export type Tell = (node: unknown, message: Message) => void

/** Reads a node as a value; undefined, and told, where it is none. */
export type Reads<T> = (node: unknown, tell: Tell) => T | undefined

/** The scalar as it is written, so that `2025-11-20` and `012` stay what they are. */
function scalar(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

export const text: Reads<string> = (node, tell) => {
  const value = scalar(node)?.trim()
  if (value !== undefined && value !== '') return value
  tell(node, { vi: 'Phải là một chuỗi có chữ.', en: 'It must be a text.' })
  return undefined
}

export function oneOf<T extends string>(list: readonly T[]): Reads<T> {
  return (node, tell) => {
    const value = scalar(node)
    const found = list.find((item) => item === value)
    if (found === undefined)
      tell(node, { vi: `Phải là một trong: ${list.join(', ')}.`, en: `It must be one of: ${list.join(', ')}.` })
    return found
  }
}

export function matching(pattern: RegExp, what: Message): Reads<string> {
  return (node, tell) => {
    const value = scalar(node)
    if (value !== undefined && pattern.test(value)) return value
    tell(node, what)
    return undefined
  }
}

export const count: Reads<number> = (node, tell) => {
  const value = isScalar(node) ? node.value : undefined
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  tell(node, { vi: 'Phải là một số nguyên không âm.', en: 'It must be a whole number, 0 or more.' })
  return undefined
}

/** A list, or a single item for a list of one. */
export function listOf<T>(item: Reads<T>): Reads<readonly T[]> {
  return (node, tell) => {
    const nodes: readonly unknown[] = isSeq(node) ? node.items : [node]
    return nodes.flatMap((one) => item(one, tell) ?? [])
  }
}

export interface Entry {
  readonly key: string
  readonly keyNode: unknown
  readonly value: unknown
}

/** The entries of a map; a key that is not in `keys` is told and left out. Absent or empty: no entries. */
export function entries(node: unknown, keys: readonly string[] | null, tell: Tell): Entry[] {
  if (node === undefined || node === null || (isScalar(node) && node.value === null)) return []
  if (!isMap(node)) {
    tell(node, { vi: 'Phải là các cặp "khóa: giá trị".', en: 'It must be a map of "key: value".' })
    return []
  }
  return node.items.flatMap((pair) => {
    const key = scalar(pair.key) ?? ''
    if (keys === null || keys.includes(key)) return [{ key, keyNode: pair.key, value: pair.value }]
    tell(pair.key, unknownKey(key, keys))
    return []
  })
}

function unknownKey(key: string, keys: readonly string[]): Message {
  const shown = key.slice(0, 40)
  return {
    vi: `Không có khóa "${shown}"; các khóa dùng được: ${keys.join(', ')}.`,
    en: `Unknown key "${shown}"; the keys are: ${keys.join(', ')}.`,
  }
}

/** 1-based. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A YAML text as nodes, its faults of syntax, and where its nodes stand. */
export interface Nodes {
  readonly root: unknown
  readonly faults: readonly { readonly what: string; readonly at: Position }[]
  positionOf(node: unknown): Position
}

export function parseNodes(source: string): Nodes {
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, uniqueKeys: true })
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  return {
    root: document.contents,
    faults: document.errors.map(({ message, pos }) => ({
      what: message.split(/\n| at line /)[0] ?? '',
      at: place(pos[0]),
    })),
    positionOf: (node) => place(isNode(node) ? (node.range?.[0] ?? 0) : 0),
  }
}
