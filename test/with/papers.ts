import type { Plan, Task } from '../../src/plan/plan.ts'
import { docxOf } from '../../src/report/docx/write.ts'
import type { Paper, PaperBlock, Paragraph } from '../../src/report/paper/paper.ts'

export const DAY = '2026-11-25'
export const MAKING = { lang: 'vi', date: DAY } as const

/** A picture that is none: the drawing itself is tested elsewhere. */
export const NO_PICTURE = (): Uint8Array => Uint8Array.from([0x89, 0x50, 0x4e, 0x47])

export const wordOf = (paper: Paper): Promise<Uint8Array> => docxOf(paper, NO_PICTURE)

const paragraphsOf = (block: PaperBlock): readonly Paragraph[] => {
  if (block.kind === 'paragraph') return [block]
  if (block.kind === 'picture') return []
  return [...block.head, ...block.rows].flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
}

/** Every paragraph of a paper as text. */
export function linesOf({ sheets }: Paper): string[] {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap(paragraphsOf).map(({ runs }) => runs.map(({ text }) => text).join('')),
  )
}

export function anchorsOf({ sheets }: Paper): string[] {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap(paragraphsOf).flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor])),
  )
}

/** Anchors that links of the paper lead to. */
export function ledTo({ sheets }: Paper): string[] {
  return sheets.flatMap(({ blocks }) =>
    blocks
      .flatMap(paragraphsOf)
      .flatMap(({ runs }) => runs.flatMap(({ link }) => (link?.startsWith('#') ? [link.slice(1)] : []))),
  )
}

export const EMPTY_PLAN: Plan = {
  kehoach: 1,
  source: { path: 'trong.yaml', format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64) },
  document: {
    type: null,
    number: null,
    symbol: null,
    code: null,
    title: null,
    issuer: null,
    place: null,
    issued: null,
    period: null,
    implements: [],
    signature: null,
    recipients: [],
  },
  bases: [],
  body: [],
  tasks: [],
  assignments: [],
  funding: [],
  reporting: [],
  targets: [],
  citations: [],
  abbreviations: [],
  agencies: [],
  ignored: [],
}

export function taskOf(id: string, text: string, given: Partial<Task> = {}): Task {
  const at = { line: 1, end_line: 1 }
  return {
    id,
    text,
    activities: [],
    lead: [{ name: 'Sở Nội vụ', agency: 'so-noi-vu', at, inferred: false, from: null }],
    support: [],
    advise: [],
    deadline: { text: 'Trước ngày 30/6/2026', value: '../2026-06-30', kind: 'by', at },
    output: null,
    form: null,
    funding: null,
    at,
    ...given,
  }
}
