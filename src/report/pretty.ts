import type { Finding } from '../lint/finding.ts'
import type { FileResult, Summary } from '../lint/result.ts'
import { visible } from '../text/visible.ts'
import { excerpt } from './excerpt.ts'
import { placeWords } from './place.ts'
import type { Look, Reporter } from './reporter.ts'
import { type Palette, palette } from './terminal.ts'
import { SEVERITY, sixClear, sumLine } from './words.ts'

const TEXT = {
  vi: { why: 'Vì sao', advice: 'Cách xử lý', suggest: 'Gợi ý', clean: 'Không có phát hiện nào.', clear: 'nhiệm vụ' },
  en: { why: 'Why', advice: 'What to do', suggest: 'Suggestion', clean: 'Nothing found.', clear: 'tasks' },
}

/** For people: by file, each finding with its line and carets; why and what to do at the first of each rule. */
export function prettyReport(look: Look): Reporter {
  const paint = palette(look.color)
  const told = new Set<string>()
  return {
    file(result) {
      const { path, findings } = result
      if (findings.length === 0) return ''
      const shown = findings.map((finding) => {
        const isFirst = !told.has(finding.rule)
        told.add(finding.rule)
        return block(finding, result, isFirst, look, paint)
      })
      return `${paint.strong(visible(path))}\n\n${shown.join('\n')}\n`
    },
    end: (summary) => closing(summary, look, paint),
  }
}

function block(
  finding: Finding,
  { source, places }: Pick<FileResult, 'source' | 'places'>,
  isFirst: boolean,
  { lang }: Look,
  paint: Palette,
): string {
  const { rule, severity, message, at, item, why, advice, suggest, related } = finding
  const text = TEXT[lang]
  const word = paint.severity[severity](SEVERITY[severity][lang])
  const where = [placeWords(at, places, lang), item === null ? '' : visible(item)]
    .filter((part) => part !== '')
    .join('  ')
  const head = [where, word, visible(message[lang]), paint.dim(rule)].filter((part) => part !== '').join('  ')
  const notes = [
    ...related.map((other) => `${placeWords(other.at, places, lang)}  ${visible(other.note[lang])}`),
    ...(isFirst ? [`${text.why}: ${visible(why[lang])}`, `${text.advice}: ${visible(advice[lang])}`] : []),
    ...(suggest === null ? [] : [`${text.suggest}: ${visible(suggest[lang])}`]),
  ]
  return [
    `  ${head}`,
    ...pictured(finding, source, places ? null : 1, paint),
    ...notes.map((note) => `      ${paint.dim(note)}`),
    '',
  ].join('\n')
}

// The number of a paragraph stands above: a reader of Word counts none.
function pictured(finding: Finding, source: FileResult['source'], numbered: 1 | null, paint: Palette): string[] {
  const cut = excerpt(source, finding)
  if (cut === null)
    return finding.quote === null ? [] : [`      ${paint.dim('│')} ${visible(finding.quote).slice(0, 160)}`]
  const number = (numbered === null ? '' : `${cut.line}`).padStart(5)
  return [
    `${paint.dim(`${number} │`)} ${cut.text}`,
    `${paint.dim('      │')} ${cut.pad}${paint.severity[finding.severity](cut.marks)}`,
  ]
}

function closing(summary: Summary, { lang }: Look, paint: Palette): string {
  const { errors, warnings, infos, failed, files, clarity } = summary
  // Nothing was read: "0 lỗi" would mislead, and standard error has said why.
  if (files === failed) return ''
  const isClean = errors + warnings + infos + failed === 0
  const clear = sixClear(clarity, lang).map(({ name, share }) => {
    const line = `  ${name.padEnd(26)}${share.clear}/${share.tasks} ${TEXT[lang].clear}`
    return share.clear === share.tasks ? paint.good(line) : line
  })
  const first = isClean ? paint.good(TEXT[lang].clean) : ''
  return `${[first, paint.strong(sumLine(summary, lang)), ...clear].filter((line) => line !== '').join('\n')}\n`
}
