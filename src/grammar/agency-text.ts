import type { Entry } from './agency-shared.ts'
import type { Token } from './token.ts'

/** The entry as written, without the marks at its ends. */
export function written(text: string, tokens: readonly Token[], { from, to, prefix }: Entry): string[] {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return []
  const words = prefix.map((i) => tokens[i]?.raw ?? '')
  return [[...words, text.slice(first.start, last.end).replace(/\s+/gu, ' ')].join(' ')]
}
