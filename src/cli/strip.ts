import type { Lang } from '../commands/tell.ts'
import { type Command, command, type FileFlags, type Setting, withFileOptions } from './command.ts'

const HELP = {
  vi: {
    about: 'Gỡ lời bình và sửa đổi của kehoach khỏi tệp Word, trả lại bản gốc',
    path: 'tệp Word đã có góp ý',
    out: 'tệp ra',
    examples:
      '\nVí dụ:\n  kehoach strip du-thao.gop-y.docx --out du-thao.docx\n\nMã thoát: 0 xong; 2 không xử lý được hoặc gọi sai.',
  },
  en: {
    about: "Take kehoach's comments and tracked changes out of a Word file again",
    path: 'annotated Word file',
    out: 'file to write',
    examples:
      '\nExample:\n  kehoach strip draft.review.docx --out draft.docx\n\nExit status: 0 done; 2 not processed, or wrong use.',
  },
} satisfies Record<Lang, Record<string, string>>

export function stripCommand(setting: Setting): Command {
  const { lang, io, done } = setting
  const text = HELP[lang]
  const stripper = command('strip', setting)
    .description(text.about)
    .argument('<file>', text.path)
    .requiredOption('-o, --out <file>', text.out)
  return withFileOptions(stripper, lang)
    .addHelpText('after', text.examples)
    .action(async (path: string, flags: FileFlags & { out: string }) => {
      const { strip } = await import('../commands/strip.ts')
      const { out, maxSize, timeout, memory, quiet = false } = flags
      done(await strip(path, { out, maxSize, timeout, memory, quiet, lang }, io))
    })
}
