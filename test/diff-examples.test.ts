import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kehoach } from './with/world.ts'

// What `kehoach diff` says of the example of two provinces and one decision, as text and as Markdown. UPDATE_GOLDEN=1
// writes it anew; read the difference before you commit it.
const UPDATE = process.env['UPDATE_GOLDEN'] === '1'
const FOLDER = join(import.meta.dirname, '../examples/hai-tinh-mot-quyet-dinh')
const PLANS = ['ke-hoach-lang-son.md', 'ke-hoach-quang-tri.md']

// Folders, so that a page README.md is shown where they are opened, and no golden file is taken for a plan.
const GOLDEN: [file: string, args: string[]][] = [
  ['so-sanh/so-sanh.out', PLANS],
  ['so-sanh/README.md', [...PLANS, '--format', 'markdown']],
  ['doi-chieu/doi-chieu.out', ['--base', 'quyet-dinh-trung-uong.md', ...PLANS]],
  ['doi-chieu/README.md', ['--base', 'quyet-dinh-trung-uong.md', ...PLANS, '--format', 'markdown']],
]

describe('the comparison of the examples', () => {
  test.each(GOLDEN)('is as in %s', async (file, args) => {
    const { code, out, err } = await kehoach(['diff', ...args, '--lang', 'vi', '--width', '100'], { cwd: FOLDER })
    expect([code, err]).toEqual([0, ''])
    const path = join(FOLDER, file)
    if (UPDATE) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, out)
    }
    const golden = existsSync(path) ? readFileSync(path, 'utf8') : ''
    expect(out, 'run UPDATE_GOLDEN=1 npx vitest run test/diff-examples.test.ts').toBe(golden)
  })
})
