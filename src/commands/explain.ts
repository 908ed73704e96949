import { ENGINE_RULES } from '../lint/allow.ts'
import { RULES } from '../lint/rules/index.ts'
import { ruleText } from '../report/rule-text.ts'
import { nearest } from '../text/nearest.ts'
import type { Problem } from '../text/problem.ts'
import { unknownRule } from './config-read.ts'
import type { Io } from './io.ts'
import { type Lang, problemLine } from './tell.ts'

/** kehoach explain RULE: why, what to do, source, examples, how to silence; 2 where there is no such rule. */
export function explain(ids: readonly string[], lang: Lang, { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>): number {
  const all = [...RULES, ...ENGINE_RULES]
  let isFirst = true
  let code = 0
  for (const id of ids) {
    const rule = all.find((one) => one.id === id.trim().toLowerCase())
    if (rule) {
      stdout.write((isFirst ? '' : '\n') + ruleText(rule, lang))
      isFirst = false
    } else {
      stderr.write(
        problemLine(
          'kehoach',
          unknown(
            id,
            nearest(
              id,
              all.map((one) => one.id),
            ),
          ),
          lang,
        ),
      )
      code = 2
    }
  }
  return code
}

function unknown(id: string, meant: string | null): Problem {
  const { vi, en } = unknownRule(id)
  const message =
    meant === null ? { vi, en } : { vi: `${vi} Có phải "${meant}"?`, en: `${en} Did you mean "${meant}"?` }
  return { code: 'usage', severity: 'error', message }
}
