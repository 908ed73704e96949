import type { Lang } from '../commands/tell.ts'
import {
  type Command,
  choice,
  command,
  type FileFlags,
  isDay,
  pathsHelp,
  refused,
  type Setting,
  withFileOptions,
  withJobs,
} from './command.ts'

const HELP = {
  vi: {
    about: 'Kiểm tra kế hoạch trước khi ban hành: sai ở đâu, vì sao, sửa thế nào',
    format:
      'dạng báo cáo, có thể lặp lại, kèm tệp nếu cần (sarif:ket-qua.sarif): pretty, unix, json, sarif, junit, github, gitlab, rdjson, markdown',
    fix: 'tự sửa những lỗi sửa được an toàn',
    annotate: 'ghi góp ý thành lời bình vào bản sao của tệp Word: du-thao.gop-y.docx',
    suggest: 'cùng --annotate: thêm các sửa đổi an toàn thành sửa đổi được theo dõi',
    force: 'ghi cả vào tệp có chữ ký số hoặc macro (chữ ký sẽ mất hiệu lực)',
    dry: 'in bản so sánh (unified diff) của --fix, không ghi gì',
    profile: 'hồ sơ: draft (dự thảo), issued (đã ký), archive (kế hoạch cũ); tự chọn nếu bỏ trống',
    asOf: 'xét theo pháp luật của ngày này thay cho ngày kế hoạch: 2026-01-31',
    rule: 'đặt mức của một quy tắc: mã=error|warning|info|off; có thể lặp lại',
    warnings: 'cho phép tối đa bao nhiêu cảnh báo trong một tệp',
    failOn: 'mức từ đó mã thoát là 1',
    baseline: 'bỏ qua những phát hiện đã có trong tệp này',
    update: 'ghi các phát hiện hiện có vào tệp --baseline',
    cache: 'nhớ kết quả theo nội dung tệp (mặc định .kehoach-cache.json)',
    config: 'tệp cấu hình (tự tìm kehoach.config.yaml từ thư mục này trở lên)',
    print: 'in cấu hình đang có hiệu lực rồi thôi',
    examples:
      '\nVí dụ:\n  kehoach validate ke-hoach.txt\n  kehoach validate ke-hoach/ --format pretty --format sarif:ket-qua.sarif\n  kehoach validate du-thao.md --fix-dry-run\n\nMã thoát: 0 sạch; 1 có phát hiện từ mức --fail-on; 2 có tệp không xử lý được hoặc gọi sai.',
  },
  en: {
    about: 'Lint plans before they are issued: what is wrong, where, why, and what to do',
    format:
      'report, repeatable, with a file if wanted (sarif:out.sarif): pretty, unix, json, sarif, junit, github, gitlab, rdjson, markdown',
    fix: 'mend what can be mended safely',
    annotate: 'write the findings as comments into a copy of the Word file: draft.review.docx',
    suggest: 'with --annotate: add the safe fixes as tracked changes',
    force: 'write even into a signed file or one with macros (the signature will no longer hold)',
    dry: 'print the unified diff of --fix, write nothing',
    profile: 'profile: draft, issued (as signed), archive (an old plan); chosen by itself if left out',
    asOf: "judge by the law of this day instead of the plan's: 2026-01-31",
    rule: 'set the severity of a rule: id=error|warning|info|off; repeatable',
    warnings: 'how many warnings one file may have',
    failOn: 'severity from which the exit status is 1',
    baseline: 'leave out the findings that are in this file',
    update: 'record the present findings in the --baseline file',
    cache: 'remember results by content (.kehoach-cache.json if no file is named)',
    config: 'configuration file (kehoach.config.yaml is looked for from this folder upwards)',
    print: 'print the configuration in force, and end',
    examples:
      '\nExamples:\n  kehoach validate plan.txt\n  kehoach validate plans/ --format pretty --format sarif:out.sarif\n  kehoach validate draft.md --fix-dry-run\n\nExit status: 0 clean; 1 findings at or above --fail-on; 2 an input could not be processed, or wrong use.',
  },
} satisfies Record<Lang, Record<string, string>>

interface LintFlags extends FileFlags {
  format?: string[]
  fix?: boolean
  fixDryRun?: boolean
  annotate?: string
  suggest?: boolean
  force?: boolean
  profile?: 'draft' | 'issued' | 'archive'
  asOf?: string
  rule?: string[]
  maxWarnings?: number
  failOn?: 'error' | 'warning' | 'info' | 'never'
  baseline?: string
  updateBaseline?: boolean
  cache?: string | boolean
  config?: string
  printConfig?: boolean
  jobs?: number
  failFast?: boolean
}

export function validateCommand(setting: Setting): Command {
  const { lang, io, done, version } = setting
  const text = HELP[lang]
  const validator = command('validate', setting)
    .alias('lint')
    .description(text.about)
    .argument('[path...]', pathsHelp(lang))
    .option('-f, --format <format[:file]>', text.format, collect)
    .option('--fix', text.fix)
    .option('--fix-dry-run', text.dry)
    .option('--annotate <file>', text.annotate)
    .option('--suggest', text.suggest)
    .option('--force', text.force)
    .addOption(choice('--profile <profile>', text.profile, ['draft', 'issued', 'archive']))
    .option('--as-of <date>', text.asOf, date)
    .option('--rule <id=severity>', text.rule, collect)
    .option('--max-warnings <n>', text.warnings, count)
    .addOption(choice('--fail-on <severity>', text.failOn, ['error', 'warning', 'info', 'never']))
    .option('--baseline <file>', text.baseline)
    .option('--update-baseline', text.update)
    .option('--cache [file]', text.cache)
    .option('--config <file>', text.config)
    .option('--print-config', text.print)
  return withFileOptions(withJobs(validator, lang), lang)
    .addHelpText('after', text.examples)
    .action(async (paths: string[], flags: LintFlags) => {
      const { validate } = await import('../commands/validate.ts')
      done(await validate(paths, { ...flags, lang, version }, io))
    })
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw refused('0, 10')
  return Number(text)
}

// A year stands for its first day, and so does a month.
function date(text: string): string {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(text) || !isDay(`${text}-01-01`.slice(0, 10)))
    throw refused('2026-01-31, 2026-01, 2026')
  return text
}
