import type { Lang } from '../commands/tell.ts'
import { type Command, choice, command, type Setting, withLang } from './command.ts'

const HELP = {
  vi: { about: 'Các giới hạn khi đọc tệp và cờ để nâng', format: 'dạng kết quả' },
  en: { about: 'What a file may cost, and the flags that raise it', format: 'format of the result' },
} satisfies Record<Lang, Record<string, string>>

export function limitsCommand(setting: Setting): Command {
  const { lang, io, done } = setting
  const listing = command('limits', setting)
    .description(HELP[lang].about)
    .addOption(choice('-f, --format <format>', HELP[lang].format, ['text', 'json']).default('text'))
  return withLang(listing, lang).action(async ({ format }: { format: 'text' | 'json' }) => {
    const { limits } = await import('../commands/limits.ts')
    done(limits({ format, lang }, io))
  })
}
