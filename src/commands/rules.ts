import { ENGINE_RULES } from '../lint/allow.ts'
import { RULES } from '../lint/rules/index.ts'
import { jsonText } from '../report/json-text.ts'
import { rulesData, rulesText } from '../report/rule-text.ts'
import type { Io } from './io.ts'
import type { Lang } from './tell.ts'

/** kehoach rules: every rule there is. */
export function rules(
  { format, lang }: { format: 'text' | 'json'; lang: Lang },
  { stdout }: Pick<Io, 'stdout'>,
): number {
  const all = [...RULES, ...ENGINE_RULES]
  stdout.write(format === 'json' ? `${jsonText(rulesData(all))}\n` : rulesText(all, lang))
  return 0
}
