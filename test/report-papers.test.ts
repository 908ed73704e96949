import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgementOf } from '../src/commands/judge-file.ts'
import { planOfBytes } from '../src/commands/load.ts'
import { compare } from '../src/diff/index.ts'
import type { Paper } from '../src/report/paper/paper.ts'
import { agencySheets } from '../src/report/papers/agency-sheets.ts'
import { assignmentsPaper } from '../src/report/papers/assignments.ts'
import { calendarPaper } from '../src/report/papers/calendar.ts'
import { comparisonPaper } from '../src/report/papers/comparison.ts'
import { icsOf } from '../src/report/papers/ics.ts'
import { planPaper } from '../src/report/papers/plan.ts'
import { reviewPaper } from '../src/report/papers/review.ts'
import { bars } from '../src/report/picture-bars.ts'
import { timeline } from '../src/report/picture-timeline.ts'
import { pngOf } from '../src/report/raster.ts'
import { comparison, matrix, pair, row } from './with/comparison.ts'
import { examples } from './with/examples.ts'
import { finding, HOSTILE, HOSTILE_RESULTS, result } from './with/findings.ts'
import { anchorsOf, EMPTY_PLAN, ledTo, linesOf, MAKING, taskOf, wordOf } from './with/papers.ts'
import { planAt } from './with/plan-at.ts'

const count = (lines: readonly string[], text: string): number => lines.filter((line) => line === text).length
const source = (): string => 'Nghị định 30/2020/NĐ-CP'

describe('every task stands once', () => {
  test.each(examples.map(({ name, text }) => [name, text]))('in the assignments of %s', async (name, text) => {
    const plan = await planAt(text, name)
    const anchors = anchorsOf(assignmentsPaper(plan, MAKING))
    expect(anchors.filter((anchor) => anchor.startsWith('task-'))).toEqual(plan.tasks.map(({ id }) => `task-${id}`))
    expect(anchors.filter((anchor) => anchor.startsWith('source-'))).toEqual(plan.tasks.map(({ id }) => `source-${id}`))
  })

  test('on the timeline of a comparison, also where an annex says it again', async () => {
    const plans = await Promise.all(
      examples.filter(({ name }) => name.includes('quang-tri')).map(({ name, text }) => planAt(text, name)),
    )
    const found = compare(
      [...plans, ...plans].map((plan, i) => ({ path: `${i}.md`, plan })),
      { base: false, minConfidence: 0.5, versions: false },
    )
    const lines = linesOf(comparisonPaper(found, [...plans, ...plans], MAKING))
    // III.1.a and PL.T1.1 are due in quý III/2026.
    const at = lines.indexOf('09/2026')
    expect(lines.slice(at, at + 3)).toEqual(['09/2026', '1', '1'])
    expect(lines[lines.indexOf('26/12/2025') + 1]).toBe('14')
  })

  test('with each of its agencies, and once more for those that nobody has', () => {
    const lead = taskOf('II.1', 'Mở lớp tập huấn')
    const shared = taskOf('II.2', 'Rà soát hồ sơ', {
      support: [...lead.lead, { name: 'Sở Y tế', agency: 'so-y-te', at: {}, inferred: true, from: 'V.1' }],
    })
    const nobody = taskOf('II.3', 'Tổng kết', { lead: [] })
    const paper = agencySheets({ ...EMPTY_PLAN, tasks: [lead, shared, nobody] }, MAKING)
    expect(paper.sheets.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Y tế', 'Chưa giao cho cơ quan nào'])
    const lines = linesOf(paper)
    expect([count(lines, lead.text), count(lines, shared.text), count(lines, nobody.text)]).toEqual([1, 2, 1])
  })

  test('in the table of what each lacks, which leads to the findings', () => {
    const tasks = [taskOf('III.1', 'Mở lớp'), taskOf('III.2', 'Tổng kết')]
    const both = finding('Hai nhiệm vụ thiếu thời hạn', {
      related: [{ at: {}, note: { vi: 'Nhiệm vụ III.2', en: 'Task III.2' } }],
    })
    const paper = reviewPaper({ ...EMPTY_PLAN, tasks }, result('a.txt', [both]), source, MAKING)
    expect(ledTo(paper)).toEqual(['finding-1', 'finding-1'])
    expect(count(linesOf(paper), 'Mở lớp')).toBe(1)
  })
})

describe('every finding stands once', () => {
  test('numbered as they come, with reason, source and wording', () => {
    const findings = Array.from({ length: 12 }, (_, i) => finding(`Phát hiện ${i}`, { item: `${i % 3}.1` }))
    const paper = reviewPaper(EMPTY_PLAN, result('a.txt', findings), source, MAKING)
    const numbers = anchorsOf(paper)
    expect(new Set(numbers)).toEqual(new Set(findings.map((_, i) => `finding-${i + 1}`)))
    expect(numbers).toHaveLength(findings.length)
    const text = linesOf(paper).join('\n')
    for (const part of [
      'Lý do: vì Phát hiện 3',
      'Cách xử lý: nên Phát hiện 3',
      'Đề nghị viết: “Phát hiện 3”',
      source(),
    ])
      expect(text).toContain(part)
  })
})

describe('every pair, target and row of the matrix stands once', () => {
  test('of two plans', () => {
    const pairs = [pair(), pair(), pair({ differences: [] })]
    const given = comparison({ pairs })
    const paper = comparisonPaper(given, [EMPTY_PLAN, { ...EMPTY_PLAN, tasks: [taskOf('III.1.3', 'x')] }], MAKING)
    expect(anchorsOf(paper)).toEqual(['pair-1', 'pair-2', 'pair-3'])
    expect(new Set(ledTo(paper))).toEqual(new Set(['pair-1', 'pair-2', 'pair-3']))
    const lines = linesOf(paper)
    for (const { about } of given.targets) expect(count(lines, about)).toBe(1)
    for (const { text } of [...given.only_a, ...given.only_b]) expect(count(lines, text)).toBe(1)
    const told = pairs.flatMap(({ differences }) => differences.map(({ message }) => message.vi))
    for (const message of new Set(told))
      expect(count(lines, message)).toBe(told.filter((one) => one === message).length)
  })

  test('of a base and what carries it out', () => {
    const rows = [row(), row({ task: 'Mở xe thư viện', from: '7' })]
    const paper = comparisonPaper(matrix('base', rows), [EMPTY_PLAN, EMPTY_PLAN, EMPTY_PLAN], MAKING)
    const lines = linesOf(paper)
    for (const { task, from } of rows) expect(count(lines, `${from}. ${task}`)).toBe(1)
    expect(lines).toContain('Một phần')
  })
})

describe('in the reports of the examples', () => {
  const textOf = (start: string): string => examples.find(({ name }) => name.startsWith(start))?.text ?? ''
  const cells = (paper: Paper, title: string): number =>
    paper.sheets
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? [block] : []))
      .find(({ head }) => head[0]?.cells[0]?.blocks[0]?.runs[0]?.text === title)?.rows.length ?? 0

  test('every finding stands once', async () => {
    const text = textOf('du-thao-nhieu-loi')
    const loaded = await planOfBytes(Buffer.from(text), 'a.txt')
    const asked = { profile: 'issued', levels: new Map(), asOf: null } as const
    const { verdict } = judgementOf(loaded, { ...asked, encoding: undefined, revisions: undefined, ocr: undefined })
    const judged = result('a.txt', verdict.findings, { source: text.split('\n') })
    const paper = reviewPaper(await planAt(text, 'a.txt'), judged, source, MAKING)
    expect(verdict.findings.length).toBeGreaterThan(20)
    expect(new Set(anchorsOf(paper))).toEqual(new Set(verdict.findings.map((_, i) => `finding-${i + 1}`)))
    expect(anchorsOf(paper)).toHaveLength(verdict.findings.length)
  })

  test('every pair, target and task of one side stands once', async () => {
    const plans = await Promise.all(
      ['hai-tinh-mot-quyet-dinh/ke-hoach-lang-son', 'hai-tinh-mot-quyet-dinh/ke-hoach-quang-tri'].map((name) =>
        planAt(textOf(name), `${name}.md`),
      ),
    )
    const asked = { base: false, minConfidence: 0, versions: 'auto' } as const
    const found = compare(
      plans.map((plan, i) => ({ path: `${i}.md`, plan })),
      asked,
    )
    const paper = comparisonPaper(found, plans, MAKING)
    expect(anchorsOf(paper)).toEqual(found.pairs.map((_, i) => `pair-${i + 1}`))
    expect(cells(paper, 'Chỉ tiêu')).toBe(found.targets.length)
    const lines = linesOf(paper)
    for (const { text } of [...found.only_a, ...found.only_b]) expect(count(lines, text)).toBe(1)
  })
})

describe('every link leads somewhere', () => {
  test.each(examples.map(({ name, text }) => [name, text]))('in %s', async (name, text) => {
    const paper = assignmentsPaper(await planAt(text, name), MAKING)
    const anchors = new Set(anchorsOf(paper))
    expect(ledTo(paper).filter((anchor) => !anchors.has(anchor))).toEqual([])
  })
})

describe('a calendar', () => {
  const tasks = [
    taskOf('II.1', 'Mở lớp; giao, nhận'),
    taskOf('II.2', 'Tổng kết', { deadline: { text: 'hằng năm', value: 'XXXX-11-15', kind: 'recurring', at: {} } }),
    taskOf('II.3', 'Nộp sổ', {
      deadline: { text: 'ngày 31 hằng tháng', value: 'XXXX-XX-31', kind: 'recurring', at: {} },
    }),
    taskOf('II.4', 'Khi cần', { deadline: null }),
    taskOf('II.5', 'Lạ', { deadline: { text: '31/2/2026', value: '../2026-02-31', kind: 'by', at: {} } }),
  ]
  const plan = {
    ...EMPTY_PLAN,
    document: { ...EMPTY_PLAN.document, period: '2026/2028' },
    tasks,
    reporting: [
      { text: 'Báo cáo năm', by: [], to: [], via: null, frequency: 'yearly' as const, due: 'XXXX-12-10', at: {} },
    ],
  }
  const ics = icsOf(plan, MAKING)

  test('has a day for all that has one, the next time by rule', () => {
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(4)
    expect(ics).toContain('DTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260701')
    expect(ics).toContain('RRULE:FREQ=YEARLY;UNTIL=20281231')
    expect(ics).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;UNTIL=20281231')
    expect(ics).toContain('SUMMARY:Hạn: Mở lớp\\; giao\\, nhận')
  })

  test('is folded at 75 octets, ends its lines as RFC 5545 says, and names each event once', () => {
    expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const uids = ics.match(/UID:.*/g) ?? []
    expect(new Set(uids).size).toBe(4)
    expect(icsOf(plan, { ...MAKING, date: '2027-01-01' }).match(/UID:.*/g)).toEqual(uids)
  })

  test('comes again only once the plan is issued, in numbers as an office writes them', () => {
    const late = { ...plan, document: { ...plan.document, period: null, issued: '2025-12-19' } }
    const again = icsOf(late, MAKING)
    expect(again).toContain('DTSTART;VALUE=DATE:20261210')
    expect(again).toContain('DTSTART;VALUE=DATE:20251231')
    expect(again).not.toMatch(/DTSTART;VALUE=DATE:20250|X{4}/)
    const lines = linesOf(calendarPaper(late, MAKING))
    expect(lines).toContain('10/12')
    expect(lines.filter((line) => line.includes('XXXX'))).toEqual([])
  })

  test('as a table has every task and report once', () => {
    const lines = linesOf(calendarPaper(plan, MAKING))
    for (const { text } of tasks) expect(count(lines, text)).toBe(1)
    expect(count(lines, 'Báo cáo: Báo cáo năm')).toBe(1)
  })
})

describe('pictures', () => {
  test('say in words what they show, hostile names too', () => {
    const { svg, alt } = bars([{ name: HOSTILE, value: 17, of: 21 }], 'Sáu rõ')
    expect(alt).toContain('17/21')
    expect(svg).not.toMatch(/<script|\u0000|\ufffe/)
  })

  test('of no time are none', () => {
    expect(timeline([{ name: 'A', months: new Map() }], 'Thời hạn')).toBeNull()
  })

  test('of one month and of many centuries have at least one mark and few', () => {
    const marks = (...months: string[]): number =>
      timeline([{ name: 'A', months: new Map(months.map((month) => [month, 1])) }], 'Thời hạn')?.svg.match(/<line/g)
        ?.length ?? 0
    expect(marks('2026-03')).toBe(2)
    expect(marks('0001-01', '9999-12')).toBeLessThan(12)
  })

  test('become PNG', () => {
    const png = pngOf(bars([{ name: 'Rõ người', value: 1, of: 2 }], 'Sáu rõ').svg)
    expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
    expect(
      Buffer.from(png).equals(Buffer.from(pngOf(bars([{ name: 'Rõ người', value: 1, of: 2 }], 'Sáu rõ').svg))),
    ).toBe(true)
  })
})

describe('plans that nobody writes break nothing', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(HOSTILE, '', 'x'.repeat(3000), 'Mở lớp '.repeat(400)),
  )
  test('hostile words in every place', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), word, async (texts, name) => {
        const tasks = texts.map((text, i) => taskOf(`II.${i}`, text, { output: name, activities: [text] }))
        const body = texts.map((text, i) => ({
          id: `II.${i}`,
          marker: `${i}.`,
          kind: 'item' as const,
          role: null,
          text,
          at: {},
          children: [],
        }))
        const document = { ...EMPTY_PLAN.document, title: name, type: 'Kế hoạch' }
        const plan = { ...EMPTY_PLAN, document, tasks, body }
        const papers = [assignmentsPaper, agencySheets, calendarPaper, planPaper].map((make) => make(plan, MAKING))
        for (const paper of papers) expect((await wordOf(paper)).length).toBeGreaterThan(1000)
        expect(icsOf(plan, MAKING)).toContain('END:VCALENDAR')
      }),
      { numRuns: 25 },
    )
  })

  test.each(HOSTILE_RESULTS.map((one, i) => [i, one] as const))('review of result %i', async (_, one) => {
    expect((await wordOf(reviewPaper(EMPTY_PLAN, one, source, MAKING))).length).toBeGreaterThan(1000)
  })

  test('five hundred tasks', async () => {
    const tasks = Array.from({ length: 500 }, (_, i) => taskOf(`II.${i + 1}`, `Nhiệm vụ số ${i + 1}`))
    const paper = assignmentsPaper({ ...EMPTY_PLAN, tasks }, MAKING)
    expect(anchorsOf(paper)).toHaveLength(1000)
    expect((await wordOf(paper)).length).toBeGreaterThan(10_000)
  })
})
