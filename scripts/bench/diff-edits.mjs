// Edits of known kind, each of which must be found as what it is and nothing beside it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FILES = [
  'so-noi-vu-2026/ke-hoach.txt',
  'chuyen-doi-so-xa/ke-hoach.txt',
  'hai-tinh-mot-quyet-dinh/ke-hoach-lang-son.md',
  'hai-tinh-mot-quyet-dinh/ke-hoach-quang-tri.md',
]
const EDITS = 1_000
const COPIES = 1_000
const TRIES = 200

export async function countEdits({ EDIT_KINDS, compare, edit, foundIn, planOf, randomOf }, examples) {
  const sources = await Promise.all(
    FILES.map(async (name) => {
      const text = readFileSync(join(examples, name), 'utf8')
      return { name, text, plan: await planOf(text, name) }
    }),
  )
  const random = randomOf(2026)
  const tally = new Map()
  const one = async (kind, row) => {
    let [made, source] = [null, null]
    for (let i = 0; i < TRIES && !made; i++) {
      source = sources[Math.floor(random() * sources.length)]
      made = edit(source.text, source.plan, kind, random)
    }
    if (!made) throw new Error(`nothing to edit: ${kind}`)
    const after = await planOf(made.text, source.name)
    const plans = [
      { path: 'a', plan: source.plan },
      { path: 'b', plan: after },
    ]
    const comparison = compare(plans, { base: false, minConfidence: 0, versions: true })
    const count = tally.get(row) ?? { all: 0, right: 0 }
    count.all++
    if (made.found(comparison)) count.right++
    else console.log(`  missed: ${row}, ${source.name}, ${made.about}: ${foundIn(comparison).slice(0, 6).join('; ')}`)
    tally.set(row, count)
  }
  for (let i = 0; i < EDITS; i++) await one(EDIT_KINDS[i % EDIT_KINDS.length], EDIT_KINDS[i % EDIT_KINDS.length])
  for (let i = 0; i < COPIES; i++) {
    const kind = i % 2 ? 'renumber' : 'reflow'
    await one(kind, `copy: ${kind}`)
  }
  const rows = [...tally].map(([row, { all, right }]) => `  ${row.padEnd(16)} ${right} of ${all} exactly`)
  return `edits of known kind\n${rows.join('\n')}`
}
