// Goals 8 to 12: Word, PDF, comparing, reports; the papers are made here, by kehoach and (PDF) soffice.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundled } from './bundled.mjs'
import { cpu, ratio } from './measure.mjs'
import { ofBytes } from './plans.mjs'

const BARE = ['-e', '0']
const PDF_TEXT = new URL('pdf-text.mjs', import.meta.url).pathname
const C1_BYTES = 62 * 1024
const PAGES_15 = 40 * 1024
const PAGES_21 = 56 * 1024
const TASKS = 200
const LEAST_ALIKE = 0.4

const plural = (count, every, change) => (part, i) => (i % every === count ? change(part) : part)

/** Another 62 KB: a few figures changed; every third paragraph turned round; another plan. */
function versions(folder) {
  const one = ofBytes('.txt', 0, C1_BYTES)
  const write = (name, text) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  let count = 0
  const light = one.replace(/2026/g, (year) => (++count % 9 ? year : '2027'))
  const turned = (part) => part.split(' ').reverse().join(' ')
  const heavy = one
    .split('\n\n')
    .map(plural(0, 3, turned))
    .join('\n\n')
  return {
    one: write('one.txt', one),
    light: write('light.txt', light),
    heavy: write('heavy.txt', heavy),
    unrelated: write('unrelated.txt', ofBytes('.txt', 1, C1_BYTES)),
  }
}

function docxOf(folder, bin, name, bytes) {
  const [text, path] = [join(folder, `${name}.txt`), join(folder, `${name}.docx`)]
  writeFileSync(text, ofBytes('.txt', 0, bytes))
  execFileSync(process.execPath, [bin, 'report', text, '--kind', 'plan', '--out', path, '--quiet'], { stdio: 'ignore' })
  return path
}

/** Null where no soffice is installed. */
function pdfOf(folder, docx) {
  spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, docx], { stdio: 'ignore' })
  const path = docx.replace(/docx$/, 'pdf')
  return existsSync(path) ? path : null
}

/** CPU milliseconds of aligning 200 tasks with 200, the median of five. */
async function alignment(paths) {
  const { align, itemOf, planOfBytes, readLists, worksOf } = await bundled()
  const lists = await Promise.all(
    paths.map(async (path) => {
      const works = worksOf((await planOfBytes(readFileSync(path), path)).plan).map(itemOf)
      return Array.from({ length: TASKS }, (_, i) => works[i % works.length])
    }),
  )
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage()
    align(readLists(lists), 0, 1, LEAST_ALIKE)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  const above = times.sort((a, b) => a - b)[2]
  return { above: above / 1000, below: 0.001, ratio: above }
}

/** The goals as scripts/bench.mjs lists them. */
export async function papers(folder, bin, c1) {
  const docx = docxOf(folder, bin, 'fifteen', PAGES_15)
  const pdf = pdfOf(folder, docxOf(folder, bin, 'twenty-one', PAGES_21))
  const { one, light, heavy, unrelated } = versions(folder)
  const over = (args, pairs = 7) => ratio(cpu, [bin, ...args, '--quiet'], BARE, pairs)
  const goal = (number, what, must, good, run) => ({ goal: number, what: `${what}, CPU`, must, good, run })
  const diff = (what, other, must, good) =>
    goal('10', `diff of two C1, ${what} ÷ node -e 0`, must, good, () => over(['diff', one, other], 5))
  const aligned = await alignment([one, unrelated])
  return [
    goal('8', 'parse DOCX of 15 pages ÷ node -e 0', 3, 2.3, () => over(['parse', docx, '--format', 'json'])),
    ...(pdf === null
      ? []
      : [
          goal('9', 'parse PDF of 21 pages ÷ bare pdfjs', 1.3, 1.15, () =>
            ratio(cpu, [bin, 'parse', pdf, '--format', 'json', '--quiet'], [PDF_TEXT, pdf], 5),
          ),
        ]),
    diff('light', light, 2.5, 1.8),
    diff('heavy', heavy, 4, 2.5),
    diff('unrelated', unrelated, 6, 3.5),
    goal('11', 'alignment of 200 × 200 tasks in ms', 150, 90, () => aligned),
    goal('12', 'DOCX report of 19 pages ÷ node -e 0', 5, 4, () =>
      over(['report', c1, '--kind', 'plan', '--out', join(folder, 'report.docx')]),
    ),
  ]
}
