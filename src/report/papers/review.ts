import type { FileResult } from '../../lint/result.ts'
import type { Severity } from '../../lint/rule.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Message } from '../../text/problem.ts'
import { cell, grid, type Paper, type PaperBlock, paragraph } from '../paper/paper.ts'
import { bars } from '../picture-bars.ts'
import { SEVERITY, sixClear } from '../words.ts'
import { citedName, titleWords } from './facts.ts'
import { findingBlocks } from './finding-list.ts'
import { lacksTable } from './lacks-table.ts'
import type { Making } from './making.ts'
import { fileName } from './plan-names.ts'
import { REVIEW_WORDS } from './review-words.ts'

/** Where a rule comes from: decree and clause. */
export type SourceOf = (rule: string) => string

/** The review of a draft: how clear its tasks are, every finding with reason, source and wording, what each task lacks. */
export function reviewPaper(plan: Plan, result: FileResult, sourceOf: SourceOf, { lang, date }: Making): Paper {
  const words = REVIEW_WORDS[lang]
  const blocks: PaperBlock[] = [
    paragraph('title', words.title),
    paragraph('subtitle', titleWords(plan.document)),
    paragraph(
      'attached',
      `(${words.of}: ${citedName(plan.document)}; ${fileName(result.path)}; ${words[result.profile]})`,
    ),
    paragraph('heading1', words.summary),
    counts(result, lang),
    ...notes(result, lang),
    paragraph('heading1', words.sixClear),
    ...clearBlocks(result, lang),
    paragraph('heading1', words.findings),
    ...findingBlocks(plan, result, sourceOf, lang),
  ]
  const table = lacksTable(plan, result.findings, lang)
  const main = { name: words.title, landscape: false, restart: true, blocks }
  const lacks = table && {
    name: words.task,
    landscape: true,
    restart: false,
    blocks: [paragraph('heading1', words.lacks), paragraph('note', words.lacksNote), table],
  }
  return {
    title: `${words.title}: ${titleWords(plan.document)}`,
    author: '',
    date,
    lang,
    sheets: lacks === null ? [main] : [main, lacks],
  }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

function counts({ findings }: FileResult, lang: keyof Message): PaperBlock {
  const words = REVIEW_WORDS[lang]
  const rows = SEVERITIES.map((severity) => ({
    cells: [
      cell(SEVERITY[severity][lang]),
      cell(String(findings.filter((finding) => finding.severity === severity).length), 'cellMiddle'),
    ],
  }))
  return grid([60, 40], [words.counts, words.number], rows)
}

function notes({ errors }: FileResult, lang: keyof Message): PaperBlock[] {
  return errors.length === 0
    ? []
    : [
        paragraph('note', `${REVIEW_WORDS[lang].problems}:`),
        ...errors.map(({ message }) => paragraph('note', `- ${message[lang]}`)),
      ]
}

function clearBlocks({ clarity }: FileResult, lang: keyof Message): PaperBlock[] {
  const words = REVIEW_WORDS[lang]
  const shares = sixClear(clarity, lang)
  if (shares.length === 0) return [paragraph('text', words.noTasks)]
  const picture = bars(
    shares.map(({ name, share }) => ({ name, value: share.clear, of: share.tasks })),
    words.clearCaption,
  )
  const rows = shares.map(({ name, share: { clear, tasks } }) => ({
    cells: [
      cell(name),
      ...[`${clear}`, `${tasks}`, `${Math.round((100 * clear) / tasks)}%`].map((value) => cell(value, 'cellMiddle')),
    ],
  }))
  return [picture, paragraph('caption', words.clearCaption), grid([40, 20, 20, 20], words.clearHead, rows)]
}
