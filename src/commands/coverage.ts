import type { Plan, PlanNode } from '../plan/plan.ts'
import { visible } from '../text/visible.ts'
import type { Lang } from './tell.ts'

/** How much of a plan's text the parser placed: words in the body, set aside, and in nodes without a known section. */
export interface Coverage {
  readonly words: number
  readonly ignored: number
  readonly unknown: number
}

const count = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

export function coverageOf(plan: Plan): Coverage {
  let words = 0
  let unknown = 0
  const visit = (node: PlanNode, lost: boolean): void => {
    const here = lost || (node.id !== null && node.role === 'other')
    const own = count(node.text) + count(node.marker ?? '') + [...(node.header ?? []), ...(node.rows ?? []).flat()].reduce((sum, cell) => sum + count(cell), 0)
    words += own
    if (here) unknown += own
    for (const child of node.children) visit(child, here)
  }
  for (const node of plan.body) visit(node, false)
  return { words, unknown, ignored: plan.ignored.reduce((sum, part) => sum + count(part.text), 0) }
}

export function coverageLine(path: string, { words, ignored, unknown }: Coverage, lang: Lang): string {
  const share = words === 0 ? 0 : (100 * unknown) / words
  const text =
    lang === 'vi'
      ? `${words + ignored} từ: ${words} trong kế hoạch, ${ignored} để riêng, 0 mất; ${share.toFixed(2)} % ở phần chưa rõ vai trò`
      : `${words + ignored} words: ${words} in the plan, ${ignored} set aside, 0 lost; ${share.toFixed(2)} % in sections of unknown role`
  return `${visible(path)}: ${text}\n`
}
