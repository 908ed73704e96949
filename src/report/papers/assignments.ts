import type { Plan, Task } from '../../plan/plan.ts'
import { fitted } from '../paper/fit.ts'
import {
  cell,
  grid,
  groupRow,
  type Paper,
  type PaperBlock,
  type Paragraph,
  paragraph,
  type Row,
} from '../paper/paper.ts'
import { citedName, titleWords } from './facts.ts'
import type { Making } from './making.ts'
import { sourceBlocks } from './task-sources.ts'
import { TASK_WORDS } from './task-words.ts'
import { headingWords, partyRuns, productOf, type Work, worksOf } from './work.ts'

const WIDTHS = [5, 34, 17, 22, 14, 20, 9]

/** The annex "Bảng phân công nhiệm vụ": one row a task, grouped by section, landscape. */
export function assignmentsPaper(plan: Plan, { lang, date }: Making): Paper {
  const words = TASK_WORDS[lang]
  const works = worksOf(plan)
  const head = [words.number, words.task, words.lead, words.support, words.deadline, words.product, words.source]
  const rows = grouped(works)
  const inferred = plan.tasks.some(({ lead, support }) => [...lead, ...support].some((party) => party.inferred))
  const blocks: PaperBlock[] = [
    paragraph('annex', lang === 'vi' ? 'Phụ lục' : 'Annex'),
    paragraph('title', words.annex),
    paragraph('attached', `(${words.attached} ${citedName(plan.document)})`),
    ...(works.length === 0 ? [paragraph('note', words.none)] : [grid(fitted(WIDTHS, rows), head, rows)]),
    ...(inferred ? [paragraph('note', words.inferred)] : []),
  ]
  const sheets = [
    { name: words.annex, landscape: true, restart: true, blocks },
    ...(works.length === 0
      ? []
      : [{ name: words.sources, landscape: true, restart: false, blocks: sourceBlocks(plan, works, lang) }]),
  ]
  return {
    title: `${words.annex}: ${titleWords(plan.document)}`,
    author: plan.document.issuer?.name ?? '',
    date,
    lang,
    sheets,
  }
}

/** Rows of tasks; a section that begins puts a row across before them, its own section before that. */
function grouped(works: readonly Work[]): Row[] {
  let open: readonly string[] = []
  return works.flatMap((work, i) => {
    const path = work.under.slice(0, GROUP_DEPTH).map(headingWords)
    const same = path.findIndex((heading, level) => heading !== open[level])
    const fresh = same < 0 ? [] : path.slice(same)
    open = path
    return [...fresh.map((heading, level) => groupRow(heading, WIDTHS.length, same + level)), taskRow(work, i)]
  })
}

const GROUP_DEPTH = 2

function taskRow({ task }: Work, at: number): Row {
  const { id, text, lead, support, deadline } = task
  return {
    cells: [
      cell(String(at + 1), 'cellMiddle'),
      { blocks: [paragraph('cell', text, { anchor: `task-${id}` }), ...spelledOut(task)] },
      cell(partyRuns(lead)),
      cell(partyRuns(support)),
      cell(deadline?.text ?? ''),
      cell(productOf(task)),
      cell([{ text: id, link: `#source-${id}` }], 'cellMiddle'),
    ],
  }
}

// "b) Nhiệm vụ" says nothing by itself: what stands below it is the work.
function spelledOut({ text, activities }: Task): Paragraph[] {
  return text.split(' ').length > 2 ? [] : activities.map((activity) => paragraph('cell', `- ${activity}.`))
}
