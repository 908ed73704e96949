import type { Plan, Task } from '../../plan/plan.ts'
import { cell, grid, type PaperBlock, type Paragraph, paragraph } from '../paper/paper.ts'
import type { Lang } from '../reporter.ts'
import { fileName } from './plan-names.ts'
import { placeWords, TASK_WORDS } from './task-words.ts'
import type { Work } from './work.ts'

/** Where each task stands in the plan, and what stands below it there. */
export function sourceBlocks({ source }: Plan, works: readonly Work[], lang: Lang): PaperBlock[] {
  const words = TASK_WORDS[lang]
  const rows = works.map(({ task }, i) => ({
    cells: [
      cell([{ text: String(i + 1), link: `#task-${task.id}` }], 'cellMiddle'),
      cell(task.id, 'cellMiddle', { anchor: `source-${task.id}` }),
      cell(placeWords(task.at, lang)),
      { blocks: details(task) },
    ],
  }))
  return [
    paragraph('title', words.sources),
    paragraph('attached', `(${fileName(source.path)})`),
    grid([5, 12, 24, 80], [words.number, words.source, words.place, words.activities], rows),
  ]
}

function details({ activities, funding }: Task): Paragraph[] {
  const lines = [...activities.map((text) => `- ${text}.`), ...(funding === null ? [] : [funding])]
  return (lines.length === 0 ? [''] : lines).map((text) => paragraph('cell', text))
}
