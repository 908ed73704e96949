// What `kehoach diff` is worth, measured: node scripts/bench-diff.mjs [--pairs] [--edits] [--speed]; all three without any.
// --pairs: pairs of plans aligned by hand (../shared/gold/diff-*.json with the differences; scripts/pairs/*.json by ids of
// `kehoach diff`, read once each, which nothing was fitted on) beside three baselines.
// --edits: 1,000 edits of known kind over examples/, 1,000 copies renumbered or reflowed.
// --speed: two plans of 60 KB, 34 plans, alignment of 200 x 200 tasks, and how cost grows.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bundled } from './bench/bundled.mjs'
import { countEdits } from './bench/diff-edits.mjs'
import { scorePairs } from './bench/diff-pairs.mjs'
import { timeDiff } from './bench/diff-speed.mjs'

const root = new URL('../', import.meta.url).pathname
const shared = join(root, '../shared')
const asked = process.argv.slice(2)
const wants = (name) => asked.length === 0 || asked.includes(name)
const kehoach = await bundled()

async function planAt(path) {
  const loaded = await kehoach.planOfBytes(readFileSync(path), path)
  if ('error' in loaded) throw new Error(`${path}: ${loaded.error.message.en}`)
  return { path, plan: loaded.plan }
}

if (wants('--pairs')) {
  const [given, own] = [join(shared, 'gold'), join(root, 'scripts/pairs')]
  const files = readdirSync(given).filter((file) => file.startsWith('diff-'))
  for (const name of [...files.map((file) => join(given, file)), ...readdirSync(own).map((file) => join(own, file))]) {
    const gold = JSON.parse(readFileSync(name, 'utf8'))
    const [a, b] = await Promise.all([gold.a.doc, gold.b.doc].map((doc) => planAt(join(shared, 'corpus', doc))))
    console.log(`${basename(name)}\n${scorePairs(kehoach, gold, a, b)}`)
  }
}
if (wants('--edits')) console.log(await countEdits(kehoach, join(root, 'examples')))
if (wants('--speed')) console.log(await timeDiff(kehoach, planAt, join(shared, 'corpus')))
