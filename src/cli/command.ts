import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'

import type { Io } from '../commands/io.ts'
import type { Lang } from '../commands/tell.ts'
import { exampleOf, wrongUse } from '../commands/wrong-use.ts'

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
    timeout: 'thời gian nhiều nhất để đọc một tệp (mặc định 30 giây)',
    memory: 'bộ nhớ nhiều nhất để đọc một tệp (mặc định 512 MB)',
    lang: 'ngôn ngữ thông báo: vi, en (mặc định theo máy, rồi vi)',
    quiet: 'chỉ in lỗi',
    jobs: 'số luồng chạy song song khi có nhiều tệp',
    failFast: 'dừng ngay ở tệp đầu tiên không xử lý được',
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
    timeout: 'longest time to read one file (30 s if left out)',
    memory: 'most memory to read one file (512 MB if left out)',
    lang: 'language of messages: vi, en (by the locale, else vi)',
    quiet: 'print errors only',
    jobs: 'threads for many files',
    failFast: 'end at the first file that cannot be processed',
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
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(wrongUse(text, lang)),
    })
    .configureHelp(lang === 'vi' ? IN_VIETNAMESE : {})
    .helpOption('-h, --help', SHARED[lang].help)
}

/** An option that takes one of a few words. */
export function choice(flags: string, help: string, words: readonly string[]): Option {
  return new Option(flags, help).choices(words)
}

/** What an option cannot be; `like` shows what it can be. */
export function refused(like: string): InvalidArgumentError {
  return new InvalidArgumentError(exampleOf(like))
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
  timeout?: number
  memory?: number
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
    .option('--timeout <seconds>', text.timeout, seconds)
    .option('--memory <mb>', text.memory, megabytes)
    .addOption(choice('--revisions <which>', text.revisions, ['final', 'original']))
    .option('--ocr', text.ocr)
    .addOption(choice('--lang <lang>', text.lang, ['vi', 'en']))
    .option('-q, --quiet', text.quiet)
    .option('--no-color', text.color)
}

/** For a command that does one file after the other. */
export function withJobs(command: Command, lang: Lang): Command {
  return command.option('-j, --jobs <n>', SHARED[lang].jobs, threads).option('--fail-fast', SHARED[lang].failFast)
}

function threads(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw refused('2, 4')
  return Number(text)
}

function seconds(text: string): number {
  if (!/^\d{1,5}(?:\.\d{1,3})?$/.test(text) || Number(text) === 0) throw refused('30, 120, 0.5')
  return Number(text)
}

// A thread does not start with less.
const LEAST_MEMORY = 32

function megabytes(text: string): number {
  if (!/^\d{2,6}$/.test(text) || Number(text) < LEAST_MEMORY) throw refused(`512, 2048 (${LEAST_MEMORY} … 999999)`)
  return Number(text)
}

/** A day that exists: 2025-02-31 does not. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

const SIZE = { K: 1024, M: 1024 ** 2, G: 1024 ** 3 }

function size(text: string): number {
  const match = /^(\d{1,6})([KMG]?)$/i.exec(text)
  const unit = match?.[2]?.toUpperCase()
  if (!match?.[1]) throw refused('100M, 512K')
  return Number(match[1]) * (unit === 'K' || unit === 'M' || unit === 'G' ? SIZE[unit] : 1)
}
