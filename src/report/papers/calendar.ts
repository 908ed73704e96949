import { written } from '../../lint/edtf.ts'
import type { Plan } from '../../plan/plan.ts'
import { fitted } from '../paper/fit.ts'
import { cell, grid, groupRow, type Paper, paragraph, type Row } from '../paper/paper.ts'
import type { Lang } from '../reporter.ts'
import { eventsOf, type PlanEvent } from './events.ts'
import { citedName, titleWords } from './facts.ts'
import type { Making } from './making.ts'

const WORDS = {
  vi: {
    title: 'LỊCH THỜI HẠN VÀ BÁO CÁO',
    of: 'Theo',
    head: ['Ngày', 'Việc', 'Cơ quan', 'Nơi nhận báo cáo', 'Thời hạn trong kế hoạch', 'Nguồn'],
    undated: 'Chưa xác định được ngày',
    yearly: 'hằng năm',
    monthly: 'hằng tháng',
    report: 'Báo cáo: ',
    none: 'Kế hoạch không có thời hạn hay kỳ báo cáo nào.',
  },
  en: {
    title: 'DEADLINES AND REPORTING DAYS',
    of: 'Under',
    head: ['Day', 'What', 'Agency', 'Receiver', 'Deadline as written', 'Source'],
    undated: 'No day can be told',
    yearly: 'every year',
    monthly: 'every month',
    report: 'Report: ',
    none: 'The plan has no deadline and no report.',
  },
} as const

const WIDTHS = [13, 38, 20, 17, 18, 11]

/** Deadlines and reporting days in order of time, by month; what has no day comes last. */
export function calendarPaper(plan: Plan, { lang, date }: Making): Paper {
  const words = WORDS[lang]
  const events = eventsOf(plan)
  const dated = events
    .filter(({ day }) => day !== null)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : a.day === b.day ? 0 : 1))
  const undated = events.filter(({ day }) => day === null)
  const rows = [
    ...byMonth(dated, lang),
    ...(undated.length === 0
      ? []
      : [groupRow(words.undated, WIDTHS.length), ...undated.map((event) => eventRow(event, lang))]),
  ]
  return {
    title: `${words.title}: ${titleWords(plan.document)}`,
    author: plan.document.issuer?.name ?? '',
    date,
    lang,
    sheets: [
      {
        name: words.title,
        landscape: true,
        restart: true,
        blocks: [
          paragraph('title', words.title),
          paragraph('attached', `(${words.of} ${citedName(plan.document)})`),
          rows.length === 0 ? paragraph('note', words.none) : grid(fitted(WIDTHS, rows), words.head, rows),
        ],
      },
    ],
  }
}

function byMonth(events: readonly PlanEvent[], lang: Lang): Row[] {
  let open = ''
  return events.flatMap((event) => {
    const month = (event.day ?? '').slice(0, 7)
    const fresh = month !== open
    open = month
    return [...(fresh ? [groupRow(monthWords(month, lang), WIDTHS.length)] : []), eventRow(event, lang)]
  })
}

const monthWords = (month: string, lang: Lang): string => {
  const [year, number] = month.split('-')
  return lang === 'vi' ? `Tháng ${Number(number)}/${year}` : `${number}/${year}`
}

function eventRow({ kind, item, text, who, to, when, day, again }: PlanEvent, lang: Lang): Row {
  const words = WORDS[lang]
  const often = again === null ? '' : ` (${again.every === 'YEARLY' ? words.yearly : words.monthly})`
  return {
    cells: [
      cell(day === null ? '' : `${written(day)}${often}`, 'cellMiddle'),
      cell(`${kind === 'report' ? words.report : ''}${text}`),
      cell(who.map(({ name }) => name).join('; ')),
      cell(to.map(({ name }) => name).join('; ')),
      cell(when ?? ''),
      cell(item ?? '', 'cellMiddle'),
    ],
  }
}
