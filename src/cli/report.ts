import type { ReportFormat, ReportKind } from '../commands/report-settings.ts'
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
} from './command.ts'

const HELP = {
  vi: {
    about: 'Lập báo cáo Word, HTML, Markdown, bảng tính hoặc lịch từ kế hoạch',
    kind: 'plan (kế hoạch trình bày theo Nghị định 30/2020), assignments (bảng phân công), review (phiếu rà soát), comparison (so sánh), calendar (lịch thời hạn)',
    format: 'docx, html, markdown, csv, xlsx, ics (mặc định theo đuôi của --out, rồi docx)',
    out: 'tệp ra; bỏ trống thì in ra đầu ra chuẩn (không dùng cho docx, xlsx)',
    by: 'bảng phân công theo mục (section) hay mỗi cơ quan một phiếu giao việc (agency)',
    base: 'so sánh: văn bản gốc (nghị quyết, quyết định) mà các kế hoạch triển khai',
    template: 'tệp Word mẫu của cơ quan: lấy kiểu, khổ trang, đầu trang, chân trang',
    date: 'ngày ghi trong tệp, để kết quả lặp lại được: 2026-01-31 (mặc định SOURCE_DATE_EPOCH, rồi hôm nay)',
    config: 'tệp cấu hình cho phiếu rà soát',
    examples:
      '\nVí dụ:\n  kehoach report ke-hoach.docx --kind assignments --out phan-cong.docx\n  kehoach report du-thao.md --kind review --out ra-soat.html\n  kehoach report a.docx b.docx --kind comparison --out so-sanh.docx\n  kehoach report a.docx b.docx --kind comparison --base quyet-dinh.docx --out so-sanh.docx\n  kehoach report ke-hoach.yaml --kind calendar --out lich.ics\n\nMã thoát: 0 đã ghi; 2 không xử lý được hoặc gọi sai.',
  },
  en: {
    about: 'Write reports on plans: Word, HTML, Markdown, tables, calendars',
    kind: 'plan (typeset by Decree 30/2020), assignments (who does what), review, comparison, calendar',
    format: 'docx, html, markdown, csv, xlsx, ics (by the end of --out, else docx)',
    out: 'file to write; standard output if left out (not for docx, xlsx)',
    by: 'assignments by section, or one sheet for each agency',
    base: 'comparison: the document that the plans carry out',
    template: "the office's own Word file: its styles, pages, header and footer are taken",
    date: 'the date in the file, for the same bytes again: 2026-01-31 (SOURCE_DATE_EPOCH, else today)',
    config: 'configuration file for the review',
    examples:
      '\nExamples:\n  kehoach report plan.docx --kind assignments --out assignments.docx\n  kehoach report draft.md --kind review --out review.html\n  kehoach report a.docx b.docx --kind comparison --out comparison.docx\n  kehoach report a.docx b.docx --kind comparison --base decision.docx --out comparison.docx\n  kehoach report plan.yaml --kind calendar --out calendar.ics\n\nExit status: 0 written; 2 not processed, or wrong use.',
  },
} satisfies Record<Lang, Record<string, string>>

interface ReportFlags extends FileFlags {
  kind: ReportKind
  format?: ReportFormat
  out?: string
  by: 'section' | 'agency'
  base?: string
  template?: string
  date?: string
  lang?: Lang
  config?: string
}

export function reportCommand(setting: Setting): Command {
  const { lang, io, done, version } = setting
  const text = HELP[lang]
  const reporter = command('report', setting)
    .description(text.about)
    .argument('<path...>', pathsHelp(lang))
    .addOption(
      choice('-k, --kind <kind>', text.kind, [
        'plan',
        'assignments',
        'review',
        'comparison',
        'calendar',
      ]).makeOptionMandatory(),
    )
    .addOption(choice('-f, --format <format>', text.format, ['docx', 'html', 'markdown', 'csv', 'xlsx', 'ics']))
    .option('-o, --out <file>', text.out)
    .addOption(choice('--by <what>', text.by, ['section', 'agency']).default('section'))
    .option('--base <file>', text.base)
    .option('--template <file>', text.template)
    .option('--date <date>', text.date, day)
    .option('--config <file>', text.config)
  return withFileOptions(reporter, lang)
    .addHelpText('after', text.examples)
    .action(async (paths: string[], flags: ReportFlags) => {
      const { report } = await import('../commands/report.ts')
      const { kind, format, out, by, template, date, config } = flags
      const { base, quiet = false, stdinName, encoding, maxSize, timeout, memory, revisions, ocr } = flags
      const files = { stdinName, encoding, maxSize, timeout, memory, revisions, ocr }
      const shown = { kind, format, out, by, base, template, date, config, reportLang: flags.lang ?? 'vi' }
      done(await report(paths, { ...shown, ...files, lang, quiet, version }, io))
    })
}

// A zip holds no day before 1980 and none after 2107.
function day(text: string): string {
  if (!/^(?:19[89]|20\d|210)\d-/.test(text) || text > '2107-12-31' || !isDay(text)) throw refused('2026-01-31')
  return text
}
