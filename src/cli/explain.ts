import type { Lang } from '../commands/tell.ts'
import { type Command, command, type Setting, withLang } from './command.ts'

const HELP = {
  vi: { about: 'Giải thích quy tắc: vì sao, cách xử lý, căn cứ, ví dụ, cách bỏ qua', rule: 'mã quy tắc' },
  en: { about: 'Explain rules: why, what to do, source, examples, how to silence', rule: 'id of a rule' },
} satisfies Record<Lang, Record<string, string>>

export function explainCommand(setting: Setting): Command {
  const { lang, io, done } = setting
  const explainer = command('explain', setting).description(HELP[lang].about).argument('<rule...>', HELP[lang].rule)
  return withLang(explainer, lang)
    .addHelpText('after', '\nkehoach explain task-without-lead')
    .action(async (ids: string[]) => {
      const { explain } = await import('../commands/explain.ts')
      done(explain(ids, lang, io))
    })
}
