import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Io, realIo } from './commands/io.ts'
import { type Lang, languageOf } from './commands/tell.ts'

const HELP = {
  vi: {
    about: 'Bộ công cụ dòng lệnh cho văn bản kế hoạch hành chính',
    parse: 'Đọc kế hoạch thành mô hình có cấu trúc (YAML, JSON)',
    paths: 'tệp, thư mục, mẫu (*.txt) hoặc "-" cho đầu vào chuẩn',
    format: 'dạng kết quả',
    stage: 'xem từng bước: khối, cây, kế hoạch',
    out: 'ghi mỗi kế hoạch thành một tệp trong thư mục này',
    stats: 'in độ phủ: bao nhiêu từ đã có chỗ',
    encoding: 'bảng mã của tệp (tự nhận nếu bỏ trống): utf-8, utf-16le, windows-1258, tcvn3, vni',
    stdin: 'tên của đầu vào chuẩn (đuôi tệp cho biết định dạng)',
    max: 'cỡ tệp lớn nhất, ví dụ 100M',
    lang: 'ngôn ngữ thông báo: vi, en (mặc định theo máy, rồi vi)',
    quiet: 'chỉ in lỗi',
    color: 'không dùng màu',
    help: 'xem hướng dẫn',
    version: 'in phiên bản',
    examples:
      '\nVí dụ:\n  kehoach parse ke-hoach.txt\n  kehoach parse ke-hoach/ --out ket-qua/\n  cat ke-hoach.md | kehoach parse - --stdin-name ke-hoach.md --format json\n\nMã thoát: 0 xong cả; 2 có tệp không xử lý được hoặc gọi sai.',
  },
  en: {
    about: 'Command-line toolkit for Vietnamese administrative plan documents (Kế hoạch)',
    parse: 'Read plans into a structured model (YAML, JSON)',
    paths: 'files, folders, globs or "-" for standard input',
    format: 'format of the result',
    stage: 'look at a stage: blocks, tree, plan',
    out: 'write one file a plan into this folder',
    stats: 'print the coverage: how many words found their place',
    encoding: 'encoding of the files (found out if left out): utf-8, utf-16le, windows-1258, tcvn3, vni',
    stdin: 'name of the standard input (its ending tells the format)',
    max: 'largest file size, such as 100M',
    lang: 'language of messages: vi, en (by the locale, else vi)',
    quiet: 'print errors only',
    color: 'no colour',
    help: 'show help',
    version: 'print the version',
    examples:
      '\nExamples:\n  kehoach parse ke-hoach.txt\n  kehoach parse plans/ --out parsed/\n  cat plan.md | kehoach parse - --stdin-name plan.md --format json\n\nExit status: 0 all done; 2 an input could not be processed, or wrong use.',
  },
} satisfies Record<Lang, Record<string, string>>

/** Runs the command line; the exit status: 0 done, 2 an input not processed or wrong use. */
export async function run(argv: readonly string[], io: Io = realIo()): Promise<number> {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const lang = languageOf(at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]), io.env)
  let code = 0
  const program = base(lang, io)
  program.addCommand(parseCommand(lang, io, (status) => (code = status)))
  try {
    await program.parseAsync([...argv])
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (io.env['KEHOACH_DEBUG'] !== undefined) throw error
    io.stderr.write(`kehoach: error internal: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

function base(lang: Lang, io: Io): Command {
  const text = HELP[lang]
  const program = settle(new Command('kehoach'), io, lang)
  return program
    .description(text.about)
    .version(version(), '-V, --version', text.version)
    .helpCommand(false)
    .showHelpAfterError(lang === 'vi' ? '(kehoach --help để xem cách dùng)' : '(kehoach --help shows the use)')
    .showSuggestionAfterError()
}

// Subcommands do not inherit output and exit overrides when they are added ready-made.
function settle(command: Command, io: Io, lang: Lang): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: (t) => io.stdout.write(t), writeErr: (t) => io.stderr.write(t) })
    .helpOption('-h, --help', HELP[lang].help)
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  return version
}

const SIZE = { K: 1024, M: 1024 ** 2, G: 1024 ** 3 }

function size(text: string): number {
  const match = /^(\d{1,6})([KMG]?)$/i.exec(text)
  const unit = match?.[2]?.toUpperCase()
  if (!match?.[1]) throw new InvalidArgumentError('100M, 512K')
  return Number(match[1]) * (unit === 'K' || unit === 'M' || unit === 'G' ? SIZE[unit] : 1)
}

interface ParseFlags {
  format: 'yaml' | 'json' | 'ndjson'
  stage: 'blocks' | 'tree' | 'plan'
  out?: string
  stats?: boolean
  quiet?: boolean
  stdinName?: string
  encoding?: string
  maxSize?: number
}

function parseCommand(lang: Lang, io: Io, done: (code: number) => void): Command {
  const text = HELP[lang]
  return settle(new Command('parse'), io, lang)
    .description(text.parse)
    .argument('<path...>', text.paths)
    .addOption(new Option('-f, --format <format>', text.format).choices(['yaml', 'json', 'ndjson']).default('yaml'))
    .addOption(new Option('--stage <stage>', text.stage).choices(['blocks', 'tree', 'plan']).default('plan'))
    .option('-o, --out <dir>', text.out)
    .option('--stats', text.stats)
    .option('--encoding <name>', text.encoding)
    .option('--stdin-name <name>', text.stdin)
    .option('--max-size <size>', text.max, size)
    .addOption(new Option('--lang <lang>', text.lang).choices(['vi', 'en']))
    .option('-q, --quiet', text.quiet)
    .option('--no-color', text.color)
    .addHelpText('after', text.examples)
    .action(async (paths: string[], flags: ParseFlags) => {
      const { parse } = await import('./commands/parse.ts')
      const { format, stage, out, stats = false, quiet = false, stdinName, encoding, maxSize } = flags
      done(await parse(paths, { format, stage, out, stats, quiet, lang, stdinName, encoding, maxSize }, io))
    })
}
