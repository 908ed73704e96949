import type { Plan, PlanNode } from '../plan/plan.ts'
import { visible } from '../text/visible.ts'
import type { Lang } from './tell.ts'

/** Where the words of a source went: in the plan, set aside, in sections of no known role, nowhere. */
export interface Coverage {
  readonly words: number
  readonly ignored: number
  readonly unknown: number
  readonly lost: number
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** `source` is the text as decoded; null for a plan read from YAML, of which nothing can be lost. */
export function coverageOf(plan: Plan, source: string | null): Coverage {
  const placed = plan.body.flatMap(textsOf).flatMap(wordsOf)
  const ignored = plan.ignored.flatMap(({ text }) => wordsOf(text))
  const unknown = plan.body.filter(isUnknown).flatMap(textsOf).flatMap(wordsOf).length
  return {
    words: placed.length,
    unknown,
    ignored: ignored.length,
    lost: source === null ? 0 : lostOf(source, [...placed, ...ignored]),
  }
}

function textsOf(node: PlanNode): string[] {
  return [
    node.marker ?? '',
    node.text,
    ...(node.header ?? []),
    ...(node.rows ?? []).flat(),
    ...node.children.flatMap(textsOf),
  ]
}

// "Điều 2" of an act that only says from when it holds, and for whom, has no role in the plan and is known all the same.
function isUnknown({ id, role, marker }: PlanNode): boolean {
  return id !== null && role === 'other' && !/^điều/iu.test(marker ?? '')
}

function lostOf(source: string, found: readonly string[]): number {
  const bag = new Map<string, number>()
  for (const word of found) bag.set(word, (bag.get(word) ?? 0) + 1)
  return wordsOf(source.replace(INVISIBLE, '')).filter((word) => {
    const left = bag.get(word) ?? 0
    bag.set(word, left - 1)
    return left <= 0
  }).length
}

export function coverageLine(path: string, { words, ignored, unknown, lost }: Coverage, lang: Lang): string {
  const share = words === 0 ? 0 : (100 * unknown) / words
  const text =
    lang === 'vi'
      ? `${words + ignored + lost} từ: ${words} trong kế hoạch, ${ignored} để riêng, ${lost} mất; ${share.toFixed(2)} % ở phần chưa rõ vai trò`
      : `${words + ignored + lost} words: ${words} in the plan, ${ignored} set aside, ${lost} lost; ${share.toFixed(2)} % in sections of unknown role`
  return `${visible(path)}: ${text}\n`
}
