import type { Lang } from '../commands/tell.ts'
import {
  type Command,
  choice,
  command,
  type FileFlags,
  pathsHelp,
  type Setting,
  withFileOptions,
  withJobs,
} from './command.ts'

const HELP = {
  vi: {
    about: 'Đọc kế hoạch thành mô hình có cấu trúc (YAML, JSON)',
    format: 'dạng kết quả',
    stage: 'xem từng bước: khối, cây, kế hoạch',
    out: 'ghi mỗi kế hoạch thành một tệp trong thư mục này',
    stats: 'in độ phủ: bao nhiêu từ đã có chỗ',
    examples:
      '\nVí dụ:\n  kehoach parse ke-hoach.txt\n  kehoach parse ke-hoach/ --out ket-qua/\n  cat ke-hoach.md | kehoach parse - --stdin-name ke-hoach.md --format json\n\nMã thoát: 0 xong cả; 2 có tệp không xử lý được hoặc gọi sai.',
  },
  en: {
    about: 'Read plans into a structured model (YAML, JSON)',
    format: 'format of the result',
    stage: 'look at a stage: blocks, tree, plan',
    out: 'write one file a plan into this folder',
    stats: 'print the coverage: how many words found their place',
    examples:
      '\nExamples:\n  kehoach parse ke-hoach.txt\n  kehoach parse plans/ --out parsed/\n  cat plan.md | kehoach parse - --stdin-name plan.md --format json\n\nExit status: 0 all done; 2 an input could not be processed, or wrong use.',
  },
} satisfies Record<Lang, Record<string, string>>

interface ParseFlags extends FileFlags {
  format: 'yaml' | 'json' | 'ndjson'
  stage: 'blocks' | 'tree' | 'plan'
  out?: string
  stats?: boolean
  jobs?: number
  failFast?: boolean
}

export function parseCommand(setting: Setting): Command {
  const { lang, io, done } = setting
  const text = HELP[lang]
  const parser = command('parse', setting)
    .description(text.about)
    .argument('<path...>', pathsHelp(lang))
    .addOption(choice('-f, --format <format>', text.format, ['yaml', 'json', 'ndjson']).default('yaml'))
    .addOption(choice('--stage <stage>', text.stage, ['blocks', 'tree', 'plan']).default('plan'))
    .option('-o, --out <dir>', text.out)
    .option('--stats', text.stats)
  return withFileOptions(withJobs(parser, lang), lang)
    .addHelpText('after', text.examples)
    .action(async (paths: string[], flags: ParseFlags) => {
      const { parse } = await import('../commands/parse.ts')
      const { format, stage, out, stats = false, quiet = false, jobs = 1, failFast = false } = flags
      const { stdinName, encoding, maxSize, timeout, memory, revisions, ocr } = flags
      const files = { stdinName, encoding, maxSize, timeout, memory, revisions, ocr }
      done(await parse(paths, { format, stage, out, stats, quiet, jobs, failFast, lang, ...files }, io))
    })
}
