import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'

import type { Io } from '../commands/io.ts'
import type { Lang } from '../commands/tell.ts'

/** What a subcommand is built with. */
export interface Setting {
  readonly lang: Lang
  readonly io: Io
  readonly version: string
  /** Takes the exit status. */
  done(code: number): void
}

const SHARED = {
  vi: {
    paths: 'tệp, thư mục, mẫu (*.txt) hoặc "-" cho đầu vào chuẩn',
    encoding: 'bảng mã của tệp (tự nhận nếu bỏ trống): utf-8, utf-16le, windows-1258, tcvn3, vni',
    stdin: 'tên của đầu vào chuẩn (đuôi tệp cho biết định dạng)',
    max: 'cỡ tệp lớn nhất, ví dụ 100M',
    lang: 'ngôn ngữ thông báo: vi, en (mặc định theo máy, rồi vi)',
    quiet: 'chỉ in lỗi',
    jobs: 'số luồng chạy song song khi có nhiều tệp',
    color: 'không dùng màu',
    revisions: 'tệp Word có sửa đổi được theo dõi: đọc bản sau khi chấp nhận (final) hay bản gốc (original)',
    ocr: 'đọc chữ trong ảnh của PDF quét (cần cài tesseract.js)',
    help: 'xem hướng dẫn',
  },
  en: {
    paths: 'files, folders, globs or "-" for standard input',
    encoding: 'encoding of the files (found out if left out): utf-8, utf-16le, windows-1258, tcvn3, vni',
    stdin: 'name of the standard input (its ending tells the format)',
    max: 'largest file size, such as 100M',
    lang: 'language of messages: vi, en (by the locale, else vi)',
    quiet: 'print errors only',
    jobs: 'threads for many files',
    color: 'no colour',
    revisions: 'Word files with tracked changes: read as if accepted (final) or rejected (original)',
    ocr: 'read the pictures of a scanned PDF (needs tesseract.js)',
    help: 'show help',
  },
} satisfies Record<Lang, Record<string, string>>

export const pathsHelp = (lang: Lang): string => SHARED[lang].paths

export { Command }

// The words that commander itself puts into a help text.
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
}

const IN_VIETNAMESE = {
  styleTitle: (title: string): string => TITLES[title] ?? title,
  optionDescription: ({ description, argChoices, defaultValue }: Option): string => {
    const more = [
      ...(argChoices ? [`một trong: ${argChoices.join(', ')}`] : []),
      ...(typeof defaultValue === 'string' ? [`mặc định: ${defaultValue}`] : []),
    ]
    return more.length === 0 ? description : `${description} (${more.join('; ')})`
  },
}

// Subcommands do not inherit output and exit overrides when they are added ready-made.
export function command(name: string, { io, lang }: Pick<Setting, 'io' | 'lang'>): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({ writeOut: (t) => io.stdout.write(t), writeErr: (t) => io.stderr.write(t) })
    .configureHelp(lang === 'vi' ? IN_VIETNAMESE : {})
    .helpOption('-h, --help', SHARED[lang].help)
}

/** An option that takes one of a few words. */
export function choice(flags: string, help: string, words: readonly string[]): Option {
  return new Option(flags, help).choices(words)
}

/** What an option cannot be; `like` shows what it can be. */
export function refused(like: string): InvalidArgumentError {
  return new InvalidArgumentError(like)
}

/** The exit status where the command line itself ended the run (--help, wrong use); null for any other error. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof CommanderError)) return null
  return error.exitCode === 0 ? 0 : 2
}

/** The options that every command over files has. */
export interface FileFlags {
  quiet?: boolean
  stdinName?: string
  encoding?: string
  maxSize?: number
  revisions?: 'final' | 'original'
  ocr?: boolean
  color: boolean
}

export function withLang(command: Command, lang: Lang): Command {
  return command.addOption(choice('--lang <lang>', SHARED[lang].lang, ['vi', 'en']))
}

export function withFileOptions(command: Command, lang: Lang): Command {
  const text = SHARED[lang]
  return command
    .option('--encoding <name>', text.encoding)
    .option('--stdin-name <name>', text.stdin)
    .option('--max-size <size>', text.max, size)
    .addOption(choice('--revisions <which>', text.revisions, ['final', 'original']))
    .option('--ocr', text.ocr)
    .addOption(choice('--lang <lang>', text.lang, ['vi', 'en']))
    .option('-q, --quiet', text.quiet)
    .option('--no-color', text.color)
}

export function withJobs(command: Command, lang: Lang): Command {
  return command.option('-j, --jobs <n>', SHARED[lang].jobs, threads)
}

function threads(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw refused('2, 4')
  return Number(text)
}

const SIZE = { K: 1024, M: 1024 ** 2, G: 1024 ** 3 }

function size(text: string): number {
  const match = /^(\d{1,6})([KMG]?)$/i.exec(text)
  const unit = match?.[2]?.toUpperCase()
  if (!match?.[1]) throw refused('100M, 512K')
  return Number(match[1]) * (unit === 'K' || unit === 'M' || unit === 'G' ? SIZE[unit] : 1)
}
