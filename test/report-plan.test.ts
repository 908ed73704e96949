import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeBytes } from '../src/commands/judge-file.ts'
import type { Plan, PlanNode } from '../src/plan/plan.ts'
import { planPaper } from '../src/report/papers/plan.ts'
import { examples } from './with/examples.ts'
import { DAY, EMPTY_PLAN, linesOf, MAKING, wordOf } from './with/papers.ts'
import { planAt } from './with/plan-at.ts'
import { planText } from './with/plans-made.ts'
import { HAS_SHARED, SHARED } from './with/shared.ts'

const idsOf = ({ id, marker, text, children }: PlanNode): string[] => [
  ...(id === null ? [] : [`${id} ${marker} ${text}`]),
  ...children.flatMap(idsOf),
]

/** What a plan says, without its places. */
function said({ document, bases, body, tasks, targets, reporting, assignments }: Plan): unknown {
  const { issuer, ...head } = document
  return {
    head,
    issuer: issuer?.name,
    bases: bases.map(({ text }) => text),
    numbering: body.flatMap(idsOf),
    tasks: tasks.map(({ id, text, activities, lead, support, deadline, output, form, funding }) => ({
      id,
      text,
      activities,
      lead: lead.map(({ name }) => name),
      support: support.map(({ name }) => name),
      deadline: [deadline?.text, deadline?.value],
      output,
      form,
      funding,
    })),
    targets: targets.map(({ text, value }) => [text, value]),
    reporting: reporting.map(({ frequency, due }) => [frequency, due]),
    duties: assignments.map(({ id, duties }) => [id, duties.length]),
  }
}

async function again(plan: Plan): Promise<Plan> {
  return planAt(await wordOf(planPaper(plan, MAKING)), 'bao-cao.docx')
}

describe('a plan typeset by Decree 30 and read again is the same plan', () => {
  test.each(examples.map(({ name, text }) => [name, text]))('%s', async (name, text) => {
    const plan = await planAt(text, name)
    expect(said(await again(plan))).toEqual(said(plan))
  })

  test('plans made by chance', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(planText, async (text) => {
        const plan = await planAt(text, 'a.txt')
        expect(plan.tasks.length).toBeGreaterThan(0)
        expect(said(await again(plan))).toEqual(said(plan))
      }),
      { numRuns: 15 },
    )
  })

  const corpus = HAS_SHARED
    ? readdirSync(join(SHARED, 'corpus')).filter((name) => /\.(?:txt|md|docx)$/.test(name))
    : ['(absent)']
  test.skipIf(!HAS_SHARED).each(corpus)('corpus: %s', { timeout: 30_000 }, async (name) => {
    const plan = await planAt(readFileSync(join(SHARED, 'corpus', name)), name)
    expect(said(await again(plan))).toEqual(said(plan))
  })
})

describe('the page-format rules have nothing to say of it', () => {
  const FORM = /^page-|-format$/
  const corpus = HAS_SHARED
    ? readdirSync(join(SHARED, 'corpus'))
        .filter((name) => /\.(?:txt|md|docx)$/.test(name))
        .map((name) => [name, readFileSync(join(SHARED, 'corpus', name))] as const)
    : []
  test.each([...examples.map(({ name, text }) => [name, text] as const), ...corpus])('%s', async (name, text) => {
    const bytes = await wordOf(planPaper(await planAt(text, name), MAKING))
    const asked = {
      profile: 'issued',
      levels: new Map(),
      asOf: null,
      encoding: undefined,
      revisions: undefined,
      ocr: undefined,
    } as const
    const { verdict } = await judgeBytes(bytes, 'ke-hoach.docx', asked, true)
    expect(
      verdict.findings.filter(({ rule }) => FORM.test(rule)).map(({ rule, message }) => [rule, message.en]),
    ).toEqual([])
  })
})

describe('nothing of the plan is lost', () => {
  const textsOf = ({ text, rows = [], header = [], children }: PlanNode): string[] => [
    text,
    ...header,
    ...rows.flat(),
    ...children.flatMap(textsOf),
  ]
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

  test.each(examples.map(({ name, text }) => [name, text]))('%s', async (name, text) => {
    const plan = await planAt(text, name)
    const all = bare(linesOf(planPaper(plan, MAKING)).join(' '))
    expect(plan.body.flatMap(textsOf).filter((one) => !all.includes(bare(one)))).toEqual([])
  })

  test('a line before the title and what is attached after the signature stay', async () => {
    const plan = await planAt(
      'DỰ THẢO LẦN 2\n\nỦY BAN NHÂN DÂN TỈNH PHÚ THỌ\n\nSố: 5/KH-UBND\n\nPhú Thọ, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n\nMở lớp tập huấn\n\nI. MỤC ĐÍCH\n\n1. Nâng cao kỹ năng.\n\nII. NHIỆM VỤ\n\n1. Mở lớp.\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A\n\nPhụ lục\n\nDANH SÁCH LỚP\n\n1. Lớp thứ nhất.',
      'a.txt',
    )
    const lines = linesOf(planPaper(plan, MAKING))
    expect(lines).toContain('DỰ THẢO LẦN 2')
    expect(lines).toContain('Số: 05/KH-UBND')
    expect(lines.join('\n')).toContain('DANH SÁCH LỚP')
  })
})

test('a plan of nothing is still a document', async () => {
  const bytes = await wordOf(planPaper(EMPTY_PLAN, MAKING))
  expect(bytes.length).toBeGreaterThan(1000)
  expect(DAY).toBe(MAKING.date)
})

test('what is concluded from the text is not read for it: only head, bases and text are looked at', async () => {
  const plan = await planAt(examples[0]?.text ?? '', 'a.txt')
  const looked: string[] = []
  const watched = new Proxy(plan, {
    get: (of, key, self) => {
      looked.push(String(key))
      return Reflect.get(of, key, self)
    },
  })
  planPaper(watched, MAKING)
  expect([...new Set(looked)].sort()).toEqual(['bases', 'body', 'document'])
})
