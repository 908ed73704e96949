import type { Entry } from './agency-shared.ts'
import type { Token } from './token.ts'

/** The entry as written, without the marks at its ends. */
export function written(text: string, tokens: readonly Token[], { from, to, prefix }: Entry): string[] {
  const first = tokens[from]
  const last = tokens[roleBracket(tokens, from, to) - 1]
  if (!first || !last) return []
  const words = prefix.map((i) => tokens[i]?.raw ?? '')
  return [[...words, text.slice(first.start, last.end).replace(/\s+/gu, ' ')].join(' ')]
}

// "Sở Nội vụ (chủ trì)": the bracket is a role, not a part of the name.
function roleBracket(tokens: readonly Token[], from: number, to: number): number {
  const role = `${tokens[to - 3]?.fold} ${tokens[to - 2]?.fold}`
  const closed = tokens[to - 1]?.raw === ')' && tokens[to - 4]?.raw === '('
  return closed && to - 4 > from && (role === 'chủ trì' || role === 'phối hợp') ? to - 4 : to
}
