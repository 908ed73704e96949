import type { Lang } from '../commands/tell.ts'
import { type Command, choice, command, type Setting, withLang } from './command.ts'

const HELP = {
  vi: { about: 'Bảng các quy tắc: mã, mức, thuộc "rõ" nào, phát hiện gì', format: 'dạng kết quả' },
  en: { about: 'The table of rules: id, severity, which "rõ", what it finds', format: 'format of the result' },
} satisfies Record<Lang, Record<string, string>>

export function rulesCommand(setting: Setting): Command {
  const { lang, io, done } = setting
  const listing = command('rules', setting)
    .description(HELP[lang].about)
    .addOption(choice('-f, --format <format>', HELP[lang].format, ['text', 'json']).default('text'))
  return withLang(listing, lang).action(async ({ format }: { format: 'text' | 'json' }) => {
    const { rules } = await import('../commands/rules.ts')
    done(rules({ format, lang }, io))
  })
}
