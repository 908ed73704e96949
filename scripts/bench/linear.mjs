import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from './bundled.mjs'
import { cpu } from './measure.mjs'

const MOST = 2.6
const HEAD = 'KẾ HOẠCH\nThực hiện công tác năm 2026\n\nI. MỤC ĐÍCH\n1. Nâng cao hiệu quả.\nII. NHIỆM VỤ\n'
const TAIL = '\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ chủ trì theo dõi.\n'

// Plain and hostile: many items, one long line, one word again and again, open brackets and quotes, dates, codes.
const KINDS = {
  items: (n) =>
    Array.from({ length: n / 8 }, (_, i) => `${i + 1}. Sở Y tế rà soát việc thứ ${i}, xong trước ngày 30/6/2026.`).join(
      '\n',
    ),
  'one item twice': (n) => '1. Rà soát thủ tục hành chính của các sở, ban, ngành.\n'.repeat(n / 8),
  'a long line': (n) => `1. ${'các sở, ngành phối hợp với Sở Y tế, '.repeat(n / 6)}`,
  brackets: (n) => `1. ${'(“ '.repeat(n)}`,
  dates: (n) => `1. ${'trước ngày 30/6/2026, đến năm 2027 đạt 90%; '.repeat(n / 8)}`,
  codes: (n) => `1. Theo Quyết định số ${'12/QĐ-UBND ngày 01/02/2025, '.repeat(n / 6)}`,
  capitals: (n) => `1. ${'UBND HĐND '.repeat(n / 2)}`,
}
const SMALL = 8000

/** Prints the growth of `validate` over each kind of text, and of the rules that grow faster; true where none does. */
export async function linear(folder, bin) {
  const whole = wholes(folder, bin)
  const rules = await steepRules()
  return whole && rules
}

const SHORT = 30

/** CPU milliseconds of one rule over a text, the least of three; what many rules share is read before. */
async function ruleTimes({ RULES, draftOf, planOfBytes }, text) {
  const { plan, text: read } = await planOfBytes(new TextEncoder().encode(HEAD + text + TAIL), 'linear.txt')
  const times = RULES.map((rule) => {
    const all = [1, 2, 3].map(() => {
      const draft = draftOf(plan, (read ?? '').split('\n'))
      const start = process.cpuUsage()
      for (const _ of rule.check(draft));
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    })
    return [rule.id, Math.min(...all)]
  })
  return new Map(times)
}

async function steepRules() {
  const kehoach = await bundled()
  let fine = true
  for (const [kind, make] of Object.entries(KINDS)) {
    const one = await ruleTimes(kehoach, make(SMALL))
    const two = await ruleTimes(kehoach, make(2 * SMALL))
    for (const [rule, ms] of two) {
      const growth = ms / (one.get(rule) ?? ms)
      if (ms < SHORT || growth <= MOST) continue
      fine = false
      console.log(
        `${kind.padEnd(20)}${rule}: ${one.get(rule)?.toFixed(0)} ms → ${ms.toFixed(0)} ms  × ${growth.toFixed(2)}`,
      )
    }
  }
  if (fine) console.log('every rule is linear in every kind')
  return fine
}

function wholes(folder, bin) {
  const time = (text) => {
    const path = join(folder, 'linear.txt')
    writeFileSync(path, HEAD + text + TAIL)
    return Math.min(...[1, 2].map(() => cpu([bin, 'validate', path, '--format', 'json', '--fail-on', 'never'])))
  }
  const start = time('1. Rà soát.')
  return Object.entries(KINDS)
    .map(([kind, make]) => {
      const [one, two] = [time(make(SMALL)) - start, time(make(2 * SMALL)) - start]
      console.log(`${kind.padEnd(20)}${one.toFixed(2)} s → ${two.toFixed(2)} s  × ${(two / one).toFixed(2)}`)
      return two / one <= MOST || two < 0.1
    })
    .every((fine) => fine)
}
