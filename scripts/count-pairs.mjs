// Makes src/match/frequency.ts: how often pairs of syllables stand in a sentence of a plan. Counts only; a pair must stand
// in three plans or more, so that no subject counts as the language of plans.
//
//   node scripts/count-pairs.mjs PLAN.md PLAN.txt ... > src/match/frequency.ts
import { readFileSync } from 'node:fs'

const LEAST = 3
const PLANS = 3
const SHORTEST = 4

const counts = new Map()
const plans = new Map()
let sentences = 0
for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, 'utf8')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('*', '')
    .replace(/\n(?!\n)/g, ' ')
  for (const sentence of text.split(/[.;:]\s+|\n+/)) {
    const syllables = sentence.match(/[\p{L}\d]+/gu) ?? []
    if (syllables.length < SHORTEST) continue
    sentences++
    for (const pair of new Set(syllables.slice(1).map((next, i) => `${syllables[i]} ${next}`))) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
      plans.set(pair, (plans.get(pair) ?? new Set()).add(path))
    }
  }
}

const rows = new Map()
for (const [pair, count] of counts) {
  const thousandths = Math.round((count / sentences) * 1000)
  if (thousandths >= LEAST && plans.get(pair).size >= PLANS)
    rows.set(thousandths, [...(rows.get(thousandths) ?? []), pair])
}
const lines = [...rows]
  .sort(([a], [b]) => b - a)
  .map(([thousandths, pairs]) => `  ${thousandths}: '${pairs.sort().join(',')}',`)
const [head, tail] = readFileSync(new URL('../src/match/frequency.ts', import.meta.url), 'utf8').split(
  /(?<=> = \{\n)[^}]*(?=\})/,
)
process.stdout.write(`${head}${lines.join('\n')}\n${tail}`)
