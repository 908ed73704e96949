import type { Party, Plan, Task } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import { fitted } from '../paper/fit.ts'
import { cell, grid, groupRow, type Paper, type PaperBlock, paragraph, type Row, type Sheet } from '../paper/paper.ts'
import type { Lang } from '../reporter.ts'
import { citedName, titleWords } from './facts.ts'
import { headTable, letterheadOf } from './letterhead.ts'
import type { Making } from './making.ts'
import { partsOf } from './parts.ts'
import { TASK_WORDS } from './task-words.ts'
import { partyRuns, productOf } from './work.ts'

const WORDS = {
  vi: {
    title: 'PHIẾU GIAO VIỆC',
    to: 'Cơ quan thực hiện',
    by: 'Căn cứ',
    lead: 'Chủ trì',
    support: 'Phối hợp',
    advise: 'Tham mưu',
    nobody: 'Chưa giao cho cơ quan nào',
  },
  en: {
    title: 'ASSIGNMENT SHEET',
    to: 'Agency',
    by: 'Under',
    lead: 'Lead',
    support: 'Support',
    advise: 'Advise',
    nobody: 'Not assigned to anyone',
  },
} as const satisfies Record<Lang, Record<string, string>>

const ROLES = ['lead', 'support', 'advise'] as const

interface Charge {
  readonly task: Task
  readonly role: (typeof ROLES)[number]
}

interface Agency {
  readonly name: string
  readonly charges: readonly Charge[]
}

/** One sheet an agency, in the order in which the plan charges them; what is charged to nobody comes last. */
export function agencySheets(plan: Plan, { lang, date }: Making): Paper {
  const words = WORDS[lang]
  const sheets = agenciesOf(plan).map((agency) => agencySheet(agency, plan, lang))
  const nobody = plan.tasks.filter((task) => ROLES.every((role) => task[role].length === 0))
  const rest =
    nobody.length === 0 ? [] : [sheetOf(words.nobody, [grid(WIDTHS, headOf(lang), nobody.map(loneRow))], plan, lang)]
  const empty =
    sheets.length + rest.length === 0 ? [sheetOf('', [paragraph('note', TASK_WORDS[lang].none)], plan, lang)] : []
  return {
    title: `${words.title}: ${titleWords(plan.document)}`,
    author: plan.document.issuer?.name ?? '',
    date,
    lang,
    sheets: [...sheets, ...rest, ...empty],
  }
}

/** Agencies by the register, else by name; a task stands once with each, in its highest role. */
function agenciesOf({ tasks }: Plan): Agency[] {
  const found = new Map<string, { name: string; charges: Map<Task, Charge> }>()
  const charge = ({ agency, name }: Party, task: Task, role: Charge['role']): void => {
    const key = agency ?? fold(name)
    const entry = found.get(key) ?? { name, charges: new Map<Task, Charge>() }
    found.set(key, entry)
    if (!entry.charges.has(task)) entry.charges.set(task, { task, role })
  }
  for (const task of tasks) for (const role of ROLES) for (const party of task[role]) charge(party, task, role)
  return [...found.values()].map(({ name, charges }) => ({ name, charges: [...charges.values()] }))
}

const WIDTHS = [7, 34, 24, 16, 20, 13]

const headOf = (lang: Lang): string[] => {
  const words = TASK_WORDS[lang]
  return [words.number, words.task, words.partner, words.deadline, words.product, words.source]
}

function agencySheet({ name, charges }: Agency, plan: Plan, lang: Lang): Sheet {
  const rows = ROLES.flatMap((role) => {
    const own = charges.filter((charge) => charge.role === role)
    return own.length === 0
      ? []
      : [
          groupRow(`${WORDS[lang][role]} (${own.length})`, WIDTHS.length),
          ...own.map((charge, i) => chargeRow(charge, i, name)),
        ]
  })
  return sheetOf(name, [grid(fitted(WIDTHS, rows), headOf(lang), rows)], plan, lang)
}

function chargeRow({ task }: Charge, at: number, name: string): Row {
  const others = [...task.lead, ...task.support, ...task.advise].filter((party) => fold(party.name) !== fold(name))
  return rowOf(task, at, others)
}

const loneRow = (task: Task, at: number): Row => rowOf(task, at, [])

function rowOf(task: Task, at: number, others: readonly Party[]): Row {
  return {
    cells: [
      cell(String(at + 1), 'cellMiddle'),
      cell(task.text),
      cell(partyRuns(others)),
      cell(task.deadline?.text ?? ''),
      cell(productOf(task)),
      cell(task.id, 'cellMiddle'),
    ],
  }
}

function sheetOf(name: string, content: readonly PaperBlock[], plan: Plan, lang: Lang): Sheet {
  const words = WORDS[lang]
  return {
    name: name === '' ? words.title : name,
    landscape: false,
    restart: true,
    blocks: [
      headTable(letterheadOf(plan, partsOf(plan).front)),
      paragraph('title', words.title),
      ...(name === '' ? [] : [paragraph('subtitle', name)]),
      paragraph('attached', `(${words.by} ${citedName(plan.document)})`),
      ...content,
    ],
  }
}
