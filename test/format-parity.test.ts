import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { framed } from '../src/lint/frame.ts'
import { docx, p, tbl } from './with/docx.ts'
import { planAt } from './with/plan-at.ts'
import { HAS_SHARED, SHARED } from './with/shared.ts'

// One text in several formats is one plan: tasks and agencies agree.

const HAS_OFFICE = spawnSync('soffice', ['--version']).status === 0

interface Facts {
  readonly tasks: readonly string[]
  readonly agencies: readonly string[]
}

async function facts(path: string): Promise<Facts> {
  const { tasks, agencies } = await planAt(readFileSync(path), path)
  return {
    tasks: tasks.map(({ id, text, lead, deadline }) =>
      [id, text.slice(0, 60), lead.map(({ name }) => name).join(), deadline?.value ?? ''].join(' | '),
    ),
    agencies: agencies.map(({ name }) => name),
  }
}

function agreement(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b)
  return a.length + b.length === 0 ? 1 : (2 * a.filter((line) => other.has(line)).length) / (a.length + b.length)
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const ruled = (table: string): string =>
  table.replace(
    '<w:tblPr/>',
    `<w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2250"/>'.repeat(4)}</w:tblGrid>`,
  )

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-parity-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function converted(path: string, format: 'pdf' | 'doc' | 'html'): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path], {
    stdio: 'ignore',
  })
  return join(
    folder,
    path
      .split('/')
      .at(-1)
      ?.replace(/\.docx$/, `.${format}`) ?? '',
  )
}

async function agree(a: string, b: string): Promise<void> {
  const [one, other] = [await facts(a), await facts(b)]
  expect(
    agreement(one.tasks, other.tasks),
    `${one.tasks.join('\n')}\n--\n${other.tasks.join('\n')}`,
  ).toBeGreaterThanOrEqual(0.98)
  expect(agreement(one.agencies, other.agencies)).toBeGreaterThanOrEqual(0.98)
}

describe.skipIf(!HAS_OFFICE)('a plan that LibreOffice writes in another format', () => {
  const TEXT = framed({
    in: 'task',
    text: '1. Rà soát thủ tục hành chính, Sở Nội vụ chủ trì, xong trước ngày 30/6/2026.',
  }).text
  const TABLE = tbl([
    ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn'],
    ['1', 'Rà soát danh mục thủ tục', 'Sở Nội vụ', 'Trước ngày 30/6/2026'],
    ['2', 'Xây dựng báo cáo đánh giá', 'Sở Tài chính', 'Quý III/2026'],
  ])
  test.each(['pdf', 'doc', 'html'] as const)(
    '%s',
    async (format) => {
      const body = TEXT.split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => p(line))
        .join('')
      const path = join(folder, 'ke-hoach.docx')
      writeFileSync(path, docx(`${body}${p('PHỤ LỤC')}${ruled(TABLE)}`))
      await agree(path, converted(path, format))
    },
    60_000,
  )
})

describe.skipIf(!HAS_SHARED)('a real plan that is here in two formats', () => {
  test.each([
    ['dong-thap-thptcl-58.docx', 'dong-thap-thptcl-58.pdf'],
    ['dong-thap-sgddt-362.doc', 'dong-thap-sgddt-362.pdf'],
  ])('%s and %s', (a, b) => agree(join(SHARED, 'corpus', a), join(SHARED, 'corpus', b)))

  test.skipIf(!HAS_OFFICE).each(['lam-dong-cchc-2026-2030', 'lam-dong-tuyen-truyen-cchc-2026'])(
    '%s and what LibreOffice makes of it',
    async (name) => {
      const path = join(SHARED, 'corpus', `${name}.docx`)
      for (const format of ['pdf', 'doc'] as const) await agree(path, converted(path, format))
    },
    120_000,
  )
})
