// npm run demo: reads the plans of examples/ into out/ and says what to look at.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'

process.chdir(new URL('..', import.meta.url).pathname)
const SHOWN = 10

const plans = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/.test(name) && !name.endsWith('README.md'))
  .map((name) => `examples/${name.replaceAll('\\', '/')}`)
  .sort()

const outOf = (path) => `out/${basename(dirname(path))}`
const resultOf = (path) => `${outOf(path)}/${basename(path).replace(/\.\w+$/, '.yaml')}`

for (const path of plans) {
  execFileSync(process.execPath, ['bin/kehoach.js', 'parse', path, '--out', outOf(path), '--quiet'], {
    stdio: 'inherit',
  })
}

/** The lines of the YAML from the first task that has a lead, a support and a deadline. */
function firstTask(yaml) {
  const tasks = yaml.slice(yaml.indexOf('\ntasks:\n'), yaml.indexOf('\nassignments:')).split(/\n(?= {2}- id: )/)
  const whole =
    tasks.find((task) => /lead:\n/.test(task) && /support:\n/.test(task) && /deadline:\n/.test(task)) ?? tasks[1] ?? ''
  return whole.split('\n').slice(0, SHOWN)
}

const counted = (yaml, key) =>
  (new RegExp(`^${key}:\\n((?: .*\\n)*)`, 'm').exec(yaml)?.[1]?.match(/^ {2}- /gm) ?? []).length

for (const path of plans) {
  const yaml = readFileSync(resultOf(path), 'utf8')
  const [tasks, assignments, citations] = ['tasks', 'assignments', 'citations'].map((key) => counted(yaml, key))
  console.log(`${path} → ${resultOf(path)}`)
  console.log(
    `  ${tasks} nhiệm vụ / tasks · ${assignments} phần phân công / assignments · ${citations} văn bản viện dẫn / citations`,
  )
}

const example = plans.find((path) => path.includes('lang-son')) ?? plans[0]
console.log(`
Xem gì: mở ${resultOf(example)}: mỗi nhiệm vụ có chủ trì, phối hợp, thời hạn, sản phẩm và dòng (at) trong văn bản gốc;
"inferred: true, from: V.6" nghĩa là suy ra từ phần tổ chức thực hiện. Tự thử: node bin/kehoach.js parse tep-cua-ban.txt
What to look at: open ${resultOf(example)}: every task has its lead, supporting agencies, deadline, output and its lines (at)
in the source; "inferred: true, from: V.6" is concluded from the organisation section. Try your own: node bin/kehoach.js parse your-plan.txt
`)
console.log(firstTask(readFileSync(resultOf(example), 'utf8')).join('\n'))
