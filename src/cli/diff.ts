import type { Lang } from '../commands/tell.ts'
import { type Command, command, type FileFlags, pathsHelp, refused, type Setting, withFileOptions } from './command.ts'

const HELP = {
  vi: {
    about: 'So sánh kế hoạch: hai tỉnh, hai bản dự thảo, nhiều tỉnh, hay với văn bản của trung ương',
    format:
      'dạng kết quả, có thể lặp lại, kèm tệp nếu cần (html:so-sanh.html): text, markdown, html, json, yaml, csv, xlsx',
    out: 'tệp ra; đuôi tệp cho biết dạng nếu không có --format',
    base: 'văn bản gốc (nghị quyết, quyết định) để xem mỗi kế hoạch đã thực hiện những nhiệm vụ nào',
    only: 'chỉ nêu các nội dung này, cách nhau bằng dấu phẩy: tasks, leads, support, deadlines, outputs, targets, funding, reporting, bases, scope, wording, numbers, texts, boilerplate',
    confidence: 'bỏ các cặp có độ tin cậy thấp hơn, từ 0 đến 1',
    exit: 'mã thoát 1 khi có khác biệt',
    versions: 'coi là hai bản của một kế hoạch (tự nhận nếu bỏ trống)',
    noVersions: 'coi là hai kế hoạch khác nhau',
    width: 'số cột của dạng text; từ 120 cột hai bên đứng cạnh nhau',
    examples:
      '\nVí dụ:\n  kehoach diff can-tho.md dong-nai.docx\n  kehoach diff du-thao-1.docx du-thao-2.docx\n  kehoach diff ke-hoach/ --format html:ma-tran.html\n  kehoach diff --base nghi-quyet.md ke-hoach/ --only tasks,deadlines\n\nMã thoát: 0 xong; 1 có khác biệt (với --exit-code); 2 có tệp không xử lý được hoặc gọi sai.',
  },
  en: {
    about: 'Compare plans: two provinces, two drafts, many provinces, or all with a document of the centre',
    format:
      'format of the result, repeatable, with a file if wanted (html:out.html): text, markdown, html, json, yaml, csv, xlsx',
    out: 'file to write; its ending tells the format where --format does not',
    base: 'the document that the plans carry out: which of its tasks each has taken up',
    only: 'tell these alone, joined by commas: tasks, leads, support, deadlines, outputs, targets, funding, reporting, bases, scope, wording, numbers, texts, boilerplate',
    confidence: 'leave out pairs that are less certain, 0 to 1',
    exit: 'exit status 1 where there are differences',
    versions: 'take them as two versions of one plan (found out if left out)',
    noVersions: 'take them as two different plans',
    width: 'columns of the text format; from 120 on the two sides stand side by side',
    examples:
      '\nExamples:\n  kehoach diff can-tho.md dong-nai.docx\n  kehoach diff draft-1.docx draft-2.docx\n  kehoach diff plans/ --format html:matrix.html\n  kehoach diff --base resolution.md plans/ --only tasks,deadlines\n\nExit status: 0 done; 1 differences (with --exit-code); 2 an input could not be processed, or wrong use.',
  },
} satisfies Record<Lang, Record<string, string>>

interface Flags extends FileFlags {
  format?: string[]
  out?: string
  base?: string
  only?: string
  minConfidence?: number
  exitCode?: boolean
  versions?: boolean
  width?: number
}

export function diffCommand(setting: Setting): Command {
  const { lang, io, done } = setting
  const text = HELP[lang]
  const differ = command('diff', setting)
    .description(text.about)
    .argument('<path...>', pathsHelp(lang))
    .option('-f, --format <format[:file]>', text.format, collect)
    .option('-o, --out <file>', text.out)
    .option('--base <file>', text.base)
    .option('--only <topics>', text.only)
    .option('--min-confidence <number>', text.confidence, share)
    .option('--exit-code', text.exit)
    .option('--versions', text.versions)
    .option('--no-versions', text.noVersions)
    .option('--width <columns>', text.width, columns)
  return withFileOptions(differ, lang)
    .addHelpText('after', text.examples)
    .action(async (paths: string[], flags: Flags) => {
      const { diff } = await import('../commands/diff.ts')
      done(await diff(paths, { ...flags, lang }, io))
    })
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function share(text: string): number {
  if (!/^(?:0|1|0?\.\d{1,6}|1\.0{1,6})$/.test(text)) throw refused('0, 0.5, 1')
  return Number(text)
}

function columns(text: string): number {
  if (!/^\d{2,4}$/.test(text) || Number(text) < 40) throw refused('80, 120 (40 … 9999)')
  return Number(text)
}
