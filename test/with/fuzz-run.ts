import { readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { FUZZ_KINDS, fuzzed, tried } from './fuzz.ts'
import { PLAN } from './plan.ts'
import { kehoach } from './world.ts'

// The child of scripts/fuzz.mjs: tells each case before it tries it, so that the one that ends it is known.

const [room = '.', seed = '1', only = '', doc = '', once = ''] = process.argv.slice(2)
writeFileSync(join(room, 'plan.txt'), PLAN)
const yaml = (await kehoach(['parse', 'plan.txt'], { cwd: room })).out
const bases = { doc: doc === '' ? null : readFileSync(doc), yaml }
const kinds = FUZZ_KINDS.filter((kind) => only === '' || kind === only)
const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`)

for (let at = Number(seed); ; at++) {
  for (const kind of kinds) {
    say({ begin: kind, seed: at })
    const { wrong, ms } = await tried(fuzzed(kind, at, bases), room)
    say({ end: kind, seed: at, wrong, ms: Math.round(ms), rss: Math.round(process.memoryUsage().rss / 1024 ** 2) })
  }
  if (once !== '') break
}
