import { describe, expect, test } from 'vitest'
import { type Draft, draftOf } from '../src/lint/draft.ts'
import { partsOf } from '../src/lint/format/component.ts'
import { inStandardLook } from '../src/lint/format/standard.ts'
import { framed } from '../src/lint/frame.ts'
import { lint } from '../src/lint/lint.ts'
import type { Unlike } from '../src/lint/rule.ts'
import { RULES } from '../src/lint/rules/index.ts'
import { linesOf } from '../src/text/lines.ts'
import { planAt } from './with/plan-at.ts'

const LOOKS = RULES.filter(({ good }) => good.some((example) => example.in === 'word'))

async function draftFrom(text: string): Promise<Draft> {
  return draftOf(await planAt(text, 'ke-hoach.txt'), linesOf(text).lines)
}

const PLAN = await draftFrom(framed({ in: 'word', text: '' }).text)

const found = (draft: Draft) =>
  lint(draft, { profile: 'issued', rules: LOOKS, levels: new Map() }).findings.map(
    ({ rule, message }) => `${rule}: ${message.vi}`,
  )

const numbers = { at: 'header', align: 'center', size: 13, upright: true, arabic: true, hiddenOnFirst: true } as const

describe('one deviation from Decree 30/2020, Appendix I, is one finding', () => {
  const table: readonly (readonly [clause: string, rule: string, says: string, unlike: Unlike])[] = [
    ['I.1', 'page-paper', 'bề rộng giấy 216 mm', { page: { width: 216 } }],
    ['I.1', 'page-paper', 'bề cao giấy 279,4 mm', { page: { height: 279.4 } }],
    ['I.3', 'page-margins', 'lề trên 18 mm', { page: { top: 18 } }],
    ['I.3', 'page-margins', 'lề trên 28 mm', { page: { top: 28 } }],
    ['I.3', 'page-margins', 'lề dưới 15 mm', { page: { bottom: 15 } }],
    ['I.3', 'page-margins', 'lề trái 25 mm', { page: { left: 25 } }],
    ['I.3', 'page-margins', 'lề trái 38 mm', { page: { left: 38 } }],
    ['I.3', 'page-margins', 'lề phải 10 mm', { page: { right: 10 } }],
    ['I.3', 'page-margins', 'lề phải 25 mm', { page: { right: 25 } }],
    ['I.4', 'page-font', 'phông Arial', { component: 'text', line: { font: 'Arial' } }],
    ['I.4', 'page-font', 'màu #C00000', { component: 'title', line: { color: 'C00000' } }],
    ['I.7', 'page-number', 'đặt ở chân trang', { page: { numbers: { ...numbers, at: 'footer' } } }],
    ['I.7', 'page-number', 'chưa canh giữa', { page: { numbers: { ...numbers, align: 'right' } } }],
    ['I.7', 'page-number', 'cỡ chữ 11', { page: { numbers: { ...numbers, size: 11 } } }],
    ['I.7', 'page-number', 'in nghiêng', { page: { numbers: { ...numbers, upright: false } } }],
    ['I.7', 'page-number', 'không phải chữ số Ả Rập', { page: { numbers: { ...numbers, arabic: false } } }],
    ['I.7', 'page-number', 'hiện ở trang đầu', { page: { numbers: { ...numbers, hiddenOnFirst: false } } }],
    ['II.1', 'head-format', 'cỡ chữ 14 (quy định 12-13)', { component: 'nation', line: { size: 14 } }],
    ['II.1', 'head-format', 'chưa in đậm', { component: 'nation', line: { bold: false } }],
    ['II.1', 'head-format', 'cỡ chữ 12 (quy định 13-14)', { component: 'motto', line: { size: 12 } }],
    ['II.1', 'head-format', 'in nghiêng (quy định đứng)', { component: 'motto', line: { italic: true } }],
    ['II.2', 'head-format', 'cỡ chữ 14 (quy định 12-13)', { component: 'issuer', line: { size: 14 } }],
    ['II.2', 'head-format', 'chưa in đậm', { component: 'issuer', line: { bold: false } }],
    ['II.3', 'head-format', 'in đậm (quy định không đậm)', { component: 'number', line: { bold: true } }],
    ['II.3', 'head-format', 'cỡ chữ 14 (quy định 13)', { component: 'number', line: { size: 14 } }],
    ['II.4', 'head-format', 'chưa in nghiêng', { component: 'date', line: { italic: false } }],
    ['II.4', 'head-format', 'cỡ chữ 12', { component: 'date', line: { size: 12 } }],
    ['II.5', 'title-format', 'cỡ chữ 16', { component: 'type', line: { size: 16 } }],
    ['II.5', 'title-format', 'chưa in đậm', { component: 'type', line: { bold: false } }],
    ['II.5', 'title-format', 'canh trái', { component: 'title', line: { align: 'left' } }],
    ['II.5', 'title-format', 'in nghiêng', { component: 'title', line: { italic: true } }],
    ['II.6', 'text-format', 'chưa in nghiêng', { component: 'basis', line: { italic: false } }],
    ['II.6', 'text-format', 'cỡ chữ 12', { component: 'basis', line: { size: 12 } }],
    ['II.6', 'text-format', 'cỡ chữ 12,5', { component: 'text', line: { size: 12.5 } }],
    ['II.6', 'heading-format', 'chưa in đậm', { component: 'section', line: { bold: false } }],
    ['II.6', 'heading-format', 'cỡ chữ 15', { component: 'section', line: { size: 15 } }],
    ['II.6', 'heading-format', 'chưa in đậm', { component: 'clause', line: { bold: false } }],
    ['II.6.đ', 'paragraph-format', 'chưa canh đều', { component: 'text', line: { align: 'left' } }],
    ['II.6.đ', 'paragraph-format', 'dòng đầu không lùi', { component: 'text', line: { indent: 0 } }],
    ['II.6.đ', 'paragraph-format', 'dòng đầu không lùi', { component: 'text', line: { indent: 20 } }],
    ['II.6.đ', 'paragraph-format', 'dưới 6 pt', { component: 'text', line: { before: 3, after: 2 } }],
    ['II.6.đ', 'paragraph-format', 'khoảng cách dòng', { component: 'text', line: { spacing: 1.8 } }],
    ['II.7', 'signature-format', 'chưa in đậm', { component: 'signer-title', line: { bold: false } }],
    ['II.7', 'signature-format', 'cỡ chữ 12', { component: 'signer', line: { size: 12 } }],
    ['II.9', 'recipients-format', 'chưa in nghiêng', { component: 'recipients', line: { italic: false } }],
    ['II.9', 'recipients-format', 'cỡ chữ 13 (quy định 12)', { component: 'recipients', line: { size: 13 } }],
    ['II.9', 'recipients-format', 'cỡ chữ 12 (quy định 11)', { component: 'recipient', line: { size: 12 } }],
    ['III.1', 'annex-format', 'cỡ chữ 13 (quy định 14)', { component: 'annex', line: { size: 13 } }],
    ['III.1', 'annex-format', 'canh trái', { component: 'annex', line: { align: 'left' } }],
  ]
  test.each(table)('%s %s: %s', (clause, rule, says, unlike) => {
    const all = found(inStandardLook(PLAN, unlike))
    expect(all).toHaveLength(1)
    expect(all[0]).toContain(rule)
    expect(all[0]).toContain(says)
    if (unlike.component && rule.endsWith('-format') && rule !== 'paragraph-format')
      expect(all[0]).toContain(`(mục ${clause})`)
  })
})

test.each<[string, Unlike]>([
  ['as the model forms have it', {}],
  ['a millimetre beside: inches and twentieths of a point', { page: { top: 19.05, right: 20.9, width: 210.9 } }],
  ['margins at the far end', { page: { top: 25, bottom: 25, left: 35, right: 20 } }],
  ['an indent of 1 cm', { component: 'text', line: { indent: 10 } }],
  ['a fixed height of lines', { component: 'text', line: { spacing: null } }],
  ['the gap below the paragraph', { component: 'text', line: { before: 0, after: 6 } }],
  ['letters of two looks in one line', { component: 'number', line: { bold: null, italic: null, size: null } }],
  ['text in 13', { component: 'text', line: { size: 13 } }],
  ['a title in 13', { component: 'title', line: { size: 13 } }],
  ['words in black by name', { component: 'text', line: { color: '000000' } }],
])('is silent: %s', (_name, unlike) => {
  expect(found(inStandardLook(PLAN, unlike))).toEqual([])
})

const kindsOf = (draft: Draft) =>
  partsOf(draft).map(({ component, line }) => `${component} ${(draft.source ?? [])[line - 1]}`)

const plan = (head: string, rest: string) =>
  `${head}\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\nTập huấn cấp cứu ngoại viện\ncho nhân viên trạm y tế năm 2026\n\n${rest}`

const BODY =
  'I. MỤC ĐÍCH\n\nNâng cao kỹ năng.\n\nII. NHIỆM VỤ\n\n1. Nội dung\n\nMở 02 lớp.\n\n2. Giao các phòng thực hiện những việc sau:\n\na) Chọn học viên.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn An\n'

describe('what a line is', () => {
  test('a department: the committee above it is the parent; a title over several lines', async () => {
    const kinds = kindsOf(await draftFrom(plan('UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\n\nSố: 05/KH-SYT', BODY)))
    expect(kinds).toEqual(
      expect.arrayContaining([
        'parent UBND TỈNH LÂM ĐỒNG',
        'issuer SỞ Y TẾ',
        'number Số: 05/KH-SYT',
        'type KẾ HOẠCH',
        'title Tập huấn cấp cứu ngoại viện',
        'title cho nhân viên trạm y tế năm 2026',
        'signer-title GIÁM ĐỐC',
        'signer Lê Văn An',
      ]),
    )
  })

  test('a committee: its name over two lines has no parent', async () => {
    const kinds = kindsOf(await draftFrom(plan('ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nSố: 05/KH-UBND', BODY)))
    expect(kinds).toEqual(expect.arrayContaining(['issuer ỦY BAN NHÂN DÂN', 'issuer TỈNH LÂM ĐỒNG']))
  })

  test('"1. Nội dung" has a title, a sentence that leads on has none', async () => {
    const kinds = kindsOf(await draftFrom(plan('UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\n\nSố: 05/KH-SYT', BODY)))
    expect(kinds).toContain('clause 1. Nội dung')
    expect(kinds).toContain('text 2. Giao các phòng thực hiện những việc sau:')
  })

  test('a Party body has a guide of its own: nothing is judged', async () => {
    const draft = await draftFrom(
      `TỈNH ỦY LÂM ĐỒNG\n*\nSố 12-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nLâm Đồng, ngày 20 tháng 11 năm 2025\n\nKẾ HOẠCH\nHọc tập Nghị quyết\n\n${BODY}`,
    )
    expect(draft.plan.document.issuer?.level).toBe('party')
    expect(partsOf(draft)).toEqual([])
  })
})

test('a text, and a page on its side, have nothing to judge', () => {
  expect(found(PLAN)).toEqual([])
  const look = inStandardLook(PLAN)
  const [first] = look.look?.pages ?? []
  if (!first || !look.look) throw new Error('no page')
  const side = { ...first, width: 297, height: 210, left: 20, right: 10, top: 30 }
  expect(found({ ...look, look: { ...look.look, pages: [{ ...first, lastLine: 40 }, side] } })).toEqual([])
})
