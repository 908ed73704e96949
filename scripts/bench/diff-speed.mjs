// CPU times of comparing inside one process, plans read before; each the median of five after one for the compiler. The
// large ones run once: the compiler has met their code by then.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const NAMES = [
  'can-tho-153-2025.md',
  'dong-nai-182-2025.md',
  'dong-nai-179-2025.md',
  'bac-ninh-144-2025.md',
  'hai-phong-2024-de-an-1400.txt',
  'hai-duong-2023-nq06.txt',
]
const MANY = 34

function median(run, times = 5) {
  if (times > 1) run()
  const all = Array.from({ length: times }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.round(all.sort((x, y) => x - y)[Math.floor(times / 2)])
}

export async function timeDiff(kehoach, planAt, corpus) {
  const plans = await Promise.all(NAMES.map((name) => planAt(join(corpus, name))))
  const [canTho, dongNai, digital, other, youth] = plans
  const edited = async (change) => {
    const loaded = await kehoach.planOfBytes(
      new TextEncoder().encode(change(readFileSync(join(corpus, NAMES[2]), 'utf8'))),
      NAMES[2],
    )
    return { path: 'edited.md', plan: loaded.plan }
  }
  let count = 0
  const light = await edited((text) => text.replace(/2026/g, () => (++count % 9 ? '2026' : '2027')))
  const heavy = await edited((text) =>
    text
      .split('\n\n')
      .map((part, i) => (i % 3 ? part : part.split(' ').reverse().join(' ')))
      .join('\n\n'),
  )
  const { align, compare, itemOf, readLists, worksOf } = kehoach
  const as = { base: false, minConfidence: 0, versions: false }
  const versions = { ...as, versions: true }
  const works = plans.flatMap(({ plan }) => worksOf(plan)).map(itemOf)
  const [half, rest] = [
    works.filter((_, i) => i % 2 === 0).slice(0, 200),
    works.filter((_, i) => i % 2 === 1).slice(0, 200),
  ]
  const times = (n) => Array.from({ length: n }, (_, i) => plans[i % plans.length])
  const rows = [
    ['versions, light edit', median(() => compare([digital, light], versions))],
    ['versions, heavy edit', median(() => compare([digital, heavy], versions))],
    ['versions, unrelated', median(() => compare([digital, youth], versions))],
    ['two provinces (110 pairs)', median(() => compare([canTho, dongNai], as))],
    ['two provinces (270 pairs)', median(() => compare([digital, other], as))],
    [`alignment of ${half.length} x ${rest.length}`, median(() => align(readLists([half, rest]), 0, 1, 0.4))],
    ['matrix of 17', median(() => compare(times(MANY / 2), as), 1)],
    ['matrix of 34', median(() => compare(times(MANY), as), 1)],
    ['base and 16', median(() => compare(times(MANY / 2), { ...as, base: true }), 1)],
    ['base and 33', median(() => compare(times(MANY), { ...as, base: true }), 1)],
  ]
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  return `CPU times, without reading\n${rows.map(([what, ms]) => `  ${what.padEnd(28)} ${ms} ms`).join('\n')}\n  peak so far ${memory} MB`
}
