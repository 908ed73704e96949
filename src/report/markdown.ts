import type { Finding } from '../lint/finding.ts'
import type { FileResult, Summary } from '../lint/result.ts'
import { visible } from '../text/visible.ts'
import { placeWords } from './place.ts'
import type { Lang, Reporter } from './reporter.ts'
import { failures, SEVERITY, sixClear, sumLine } from './words.ts'

const HEAD = {
  vi: '| Dòng | Mục | Mức | Phát hiện | Cách xử lý | Quy tắc |',
  en: '| Line | Item | Severity | Finding | What to do | Rule |',
}
const CLEAR = { vi: '| Sáu rõ | Nhiệm vụ rõ |\n| --- | ---: |', en: '| Six "rõ" | Tasks clear |\n| --- | ---: |' }

/** A report for a merge request, or the job summary of GitHub. */
export function markdownReport(lang: Lang): Reporter {
  return {
    begin: () => '# kehoach\n',
    file: (result) => section(result, lang),
    end: (summary) => `\n${inMarkdown(sumLine(summary, lang))}.\n${clear(summary, lang)}`,
  }
}

function section(result: FileResult, lang: Lang): string {
  const problems = failures(result).map(
    ({ message }) => `\n- **${SEVERITY.error[lang]}**: ${inMarkdown(message[lang])}\n`,
  )
  if (problems.length + result.findings.length === 0) return ''
  const rows = result.findings.map((finding) => `${row(finding, result.places, lang)}\n`)
  const table = rows.length === 0 ? '' : `\n${HEAD[lang]}\n| ---: | --- | --- | --- | --- | --- |\n${rows.join('')}`
  return `\n## ${inMarkdown(result.path)}\n${problems.join('')}${table}`
}

function row(
  { at, item, severity, message, advice, rule, url }: Finding,
  places: FileResult['places'],
  lang: Lang,
): string {
  const cells = [
    places ? placeWords(at, places, lang) : `${at?.line ?? ''}`,
    inMarkdown(item ?? ''),
    SEVERITY[severity][lang],
    inMarkdown(message[lang]),
    inMarkdown(advice[lang]),
    `[${rule}](${url})`,
  ]
  return `| ${cells.join(' | ')} |`
}

function clear({ clarity }: Summary, lang: Lang): string {
  const rows = sixClear(clarity, lang).map(({ name, share }) => `| ${name} | ${share.clear}/${share.tasks} |\n`)
  return rows.length === 0 ? '' : `\n${CLEAR[lang]}\n${rows.join('')}`
}

/** Text that Markdown shows as it is, in a table too; "@ai" and "#12" address nobody on GitHub and GitLab. */
export function inMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]()<>#|~&!^$]/g, '\\$&')
    .replaceAll('@', '@<!---->')
}
