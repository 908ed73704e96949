// npm run bench:rules [-- --check] [-- --misses] [-- --thorough] [-- --gold]: seeds defects one at a time into clean plans and counts
// how many the rules find, and what they say besides. --misses lists every place missed and every false alarm;
// KEEP=folder keeps the texts of the misses, KEHOACH_BIN=path runs another build, PLANS=part,part takes of the plans
// those whose path holds one of the parts.
// --check fails below the goals; --gold compares with the defects that reviewers marked in ../shared/gold.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { FORM } from './mutations/form.mjs'
import { gold } from './mutations/gold.mjs'
import { LANGUAGE } from './mutations/language.mjs'
import { chance, seedOf } from './mutations/seed.mjs'
import { TASKS } from './mutations/tasks.mjs'

const root = new URL('../', import.meta.url).pathname
const BIN = process.env.KEHOACH_BIN ?? join(root, 'bin/kehoach.js')
const GOAL = { overall: 0.98, each: 0.9 }
// One place of each plan by default, to be quick; --thorough takes four, and the plans of ../shared/corpus as well.
const PLACES = process.argv.includes('--thorough') ? 4 : 1
const NEAR = 12
const flag = (name) => process.argv.includes(`--${name}`)

const CLEAN = ['so-noi-vu-2026/ke-hoach.txt', 'hai-tinh-mot-quyet-dinh/ke-hoach-lang-son.md', 'hai-tinh-mot-quyet-dinh/ke-hoach-quang-tri.md', 'chuyen-doi-so-xa/ke-hoach.txt'] // biome-ignore format: a list

function plans() {
  const corpus = join(root, '../shared/corpus')
  const found =
    flag('thorough') && existsSync(corpus) ? readdirSync(corpus).filter((name) => /\.(?:txt|md)$/.test(name)) : []
  const asked = process.env.PLANS?.split(',') ?? ['']
  return [
    ...CLEAN.map((path) => planAt(join(root, 'examples', path), true)),
    ...found.map((name) => planAt(join(corpus, name), false)),
  ].filter(({ path }) => asked.some((part) => path.includes(part)))
}

function planAt(path, clean) {
  const text = readFileSync(path, 'utf8').normalize('NFC')
  const [, day, month, year] = /ngày\s+(\d+)\s+tháng\s+(\d+)\s+năm\s+(\d{4})/u.exec(text) ?? []
  return {
    path,
    clean,
    text,
    issued: year === undefined ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  }
}

/** Each mutation at a few places of each plan, the same ones on every run. */
function mutants(all) {
  return all.flatMap((plan, p) =>
    [...TASKS, ...FORM, ...LANGUAGE].flatMap((mutation) => {
      const random = chance(seedOf(`${p} ${mutation.rule} ${mutation.what}`))
      const seen = new Map()
      for (let i = 0; i < PLACES; i++) {
        const made = mutation.mutate(plan, random)
        if (made) seen.set(made.text, { plan, mutation, ...made })
      }
      return [...seen.values()]
    }),
  )
}

/** The findings of every text, in one run of the executable. */
function validated(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-rules-'))
  try {
    texts.forEach(({ text, path }, i) => {
      const name = `${String(i).padStart(5, '0')}${/\.md$/.test(path) ? '.md' : '.txt'}`
      writeFileSync(join(folder, name), text)
    })
    const args = [BIN, 'validate', '--format', 'json', '--profile', 'issued', '.']
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 })
    if (stdout === '') throw new Error(stderr)
    const byName = new Map(JSON.parse(stdout).files.map((file) => [parseInt(basename(file.path), 10), file.findings]))
    return texts.map((_, i) => byName.get(i) ?? [])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const sameWords = ({ rule, quote, message }) => JSON.stringify([rule, quote ?? message.vi])

// The words of a finding change with the words of its line: on one line one rule's finding is the same one.
const sameLine = ({ rule, at }, shift) => (at === null ? null : JSON.stringify([rule, at.line + shift]))

/** Findings of a mutant that the plan as it was does not have. */
function fresh(findings, before, shift) {
  const prints = new Set(before.map(({ rule, fingerprint }) => rule + fingerprint))
  const words = new Set(before.map(sameWords))
  const lines = new Set(before.flatMap((finding) => [sameLine(finding, 0), sameLine(finding, shift)]))
  return findings.filter(
    (finding) =>
      !prints.has(finding.rule + finding.fingerprint) &&
      !words.has(sameWords(finding)) &&
      !(finding.at !== null && lines.has(sameLine(finding, 0))),
  )
}

// A rule that speaks once for a section names its items: the message differs, the place may be the section's.
const isThere = (finding, line) =>
  line === null ||
  finding.at === null ||
  /\d+ nhiệm vụ|Cả |ở \d+ dòng|\d+ chỗ/.test(finding.message.vi) ||
  [finding.at, ...finding.related.map(({ at }) => at)].some(
    (at) => at.line - NEAR <= line && line <= (at.end_line ?? at.line) + NEAR,
  )

function judged({ plan, mutation, line, text }, findings, before) {
  const rules = [mutation.rule, ...(mutation.orRules ?? [])]
  const shift = text.split('\n').length - plan.text.split('\n').length
  const all = fresh(findings, before, shift)
  // The same finding with the same print in another message (one more task in the list of a section) counts as new.
  const told = new Set(before.map(({ rule, message }) => rule + message.vi))
  const grown = findings.filter(({ rule, message }) => !told.has(rule + message.vi))
  const found = [...all, ...grown].some((finding) => rules.includes(finding.rule) && isThere(finding, line))
  const beside = all.filter(({ rule }) => !rules.includes(rule) && !mutation.also?.includes(rule))
  return { plan, mutation, line, text, found, beside }
}

function table(results, registered) {
  const byRule = new Map()
  for (const result of results) byRule.set(result.mutation.rule, [...(byRule.get(result.mutation.rule) ?? []), result])
  const rows = [...byRule].map(([rule, list]) => {
    const found = list.filter((result) => result.found).length
    const beside = list.reduce((sum, result) => sum + result.beside.length, 0)
    return { rule, seeded: list.length, found, recall: found / list.length, beside, live: registered.has(rule) }
  })
  console.log(
    `${'rule'.padEnd(34)}${'seeded'.padStart(8)}${'found'.padStart(8)}${'recall'.padStart(9)}${'false alarms'.padStart(14)}`,
  )
  for (const { rule, seeded, found, recall, beside, live } of rows.sort((a, b) => a.recall - b.recall))
    console.log(
      rule.padEnd(34) + String(seeded).padStart(8) + String(found).padStart(8) +
        (live ? recall.toFixed(3) : 'no rule').padStart(9) + String(beside).padStart(14),
    ) // biome-ignore format: a row
  return rows.filter(({ live }) => live)
}

function tellMisses(results) {
  for (const { plan, mutation, line, text, found, beside } of results) {
    const where = `${basename(plan.path)}:${line ?? '-'}`
    const shown = line === null ? '' : text.split('\n')[line - 1]?.slice(0, 150)
    if (!found && process.env.KEEP)
      writeFileSync(join(process.env.KEEP, `${mutation.rule}-${basename(plan.path)}`), text)
    if (!found) console.log(`MISSED ${mutation.rule} (${mutation.what}) ${where} ${shown}`)
    for (const { rule, message } of beside)
      console.log(`BESIDE ${mutation.rule} (${mutation.what}) ${where}: ${rule}: ${message.vi.slice(0, 160)}`)
  }
}

const listed = JSON.parse(execFileSync(process.execPath, [BIN, 'rules', '--format', 'json'], { encoding: 'utf8' }))
const registered = new Set((listed.rules ?? listed).map(({ id }) => id))
if (flag('gold')) gold(join(root, '../shared'), validated, registered)
else seeded()

function seeded() {
  const all = plans()
  const made = mutants(all)
  const findings = validated([...all, ...made.map(({ plan, text }) => ({ path: plan.path, text }))])
  const before = new Map(all.map((plan, i) => [plan, findings[i]]))
  const results = made.map((mutant, i) => judged(mutant, findings[all.length + i], before.get(mutant.plan)))
  const live = results.filter(({ mutation }) => registered.has(mutation.rule))
  if (flag('misses')) tellMisses(live)
  const rows = table(results, registered)
  const found = live.filter((result) => result.found).length
  const beside = live.reduce((sum, result) => sum + result.beside.length, 0)
  const low = rows.filter(({ recall }) => recall < GOAL.each).map(({ rule }) => rule)
  console.log(
    `\n${rows.length} rules, ${all.length} plans: ${found} of ${live.length} found, recall ${(found / live.length).toFixed(3)} (goal ${GOAL.overall}); ` +
      `false alarms ${beside} (goal 0); below ${GOAL.each}: ${low.join(', ') || 'none'}`,
  )
  if (flag('check') && (found / live.length < GOAL.overall || low.length > 0 || beside > 0)) process.exitCode = 1
}
