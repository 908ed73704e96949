import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { FORMATS } from '../src/commands/settings.ts'
import { folder, kehoach } from './with/world.ts'

// What CI systems read of this repository: YAML that parses, commands and options that exist, a script that runs.

const ROOT = join(import.meta.dirname, '..')
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8')
const FILES = ['action.yml', '.pre-commit-hooks.yaml', 'templates/gitlab-ci.yml']

const room = folder()
afterAll(room.remove)

/** "kehoach validate --fix" and "bin/kehoach.js\" validate": the subcommands that a file calls. */
const callsOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?:entry: kehoach|- kehoach|kehoach\.js") ([a-z]+)/g)].map(([, name = '']) => name)),
]
const optionsOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/(--(?:fix|fail-on|lang|format|baseline)\b)/g)].map(([, name = '']) => name)),
]
const formatsOf = (text: string): string[] => [...text.matchAll(/--format "?([a-z]+)/g)].map(([, name = '']) => name)

describe.each(FILES)('%s', (name) => {
  const text = read(name)

  test('is YAML without duplicate keys or faults', () => {
    expect(() => parse(text, { strict: true, uniqueKeys: true })).not.toThrow()
  })

  test('calls commands, options and formats that exist', async () => {
    const calls = callsOf(text)
    expect(calls).toEqual(['validate'])
    const { code, out } = await kehoach(['validate', '--help', '--lang', 'en'], { cwd: room.path })
    expect(code).toBe(0)
    for (const option of optionsOf(text)) expect(out).toContain(option)
    for (const format of formatsOf(text)) expect(FORMATS).toContain(format)
  })
})

describe('action.yml', () => {
  const action = parse(read('action.yml'))
  const step = action.runs.steps.find(({ id }: { id?: string }) => id === 'check')

  test('is a composite action whose inputs are described', () => {
    expect(action.runs.using).toBe('composite')
    for (const input of Object.values<{ description?: string }>(action.inputs)) expect(input.description).toBeTruthy()
  })

  test('puts no input into the text of a script', () => {
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{')
    for (const value of Object.values<string>(step.env)) expect(value).toMatch(/^\$\{\{ inputs\.[a-z-]+ \}\}$/)
  })

  test('uses every input that it declares', () => {
    const used = Object.values<string>(step.env).map((value) => /inputs\.([a-z-]+)/.exec(value)?.[1])
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test.each([
    ['examples/du-thao-nhieu-loi/du-thao.txt', 1],
    ['examples/du-thao-nhieu-loi/du-thao.txt\nno such $(touch bait).txt', 2],
  ])('its script checks %j, writes the summary and ends with %i', (plans, status) => {
    const temp = join(room.path, `${status}`)
    mkdirSync(temp)
    const [summary, output] = [join(temp, 'summary'), join(temp, 'output')]
    for (const path of [summary, output]) writeFileSync(path, '')
    const env = {
      PATH: process.env['PATH'],
      PLANS: plans,
      FAIL_ON: 'error',
      MESSAGES: 'en',
      BASELINE: '',
      SARIF: join(temp, 'out.sarif'),
      RUNNER_TEMP: temp,
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
    }
    const script = `set +e; (set -eo pipefail; ${step.run}); echo "ended with $?"`
    const out = execFileSync('bash', ['-c', script], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(out).toMatch(/^::error /m)
    expect(out.trimEnd().endsWith(`ended with ${status}`)).toBe(true)
    expect(readFileSync(output, 'utf8')).toBe(`status=${status}\n`)
    expect(readFileSync(summary, 'utf8')).toMatch(/^# kehoach\n/)
    expect(JSON.parse(readFileSync(join(temp, 'out.sarif'), 'utf8')).version).toBe('2.1.0')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const hooks: { id: string; entry: string; language: string; files: string }[] = parse(read('.pre-commit-hooks.yaml'))

  test('has hooks with names of their own, run by Node', () => {
    expect(new Set(hooks.map(({ id }) => id)).size).toBe(hooks.length)
    for (const { language } of hooks) expect(language).toBe('node')
  })

  test.each([
    ['ke-hoach/so-noi-vu.txt', true],
    ['2026/KeHoach.md', true],
    ['van-ban/KH-12.txt', true],
    ['README.md', false],
    ['src/khach-hang.txt', false],
  ])('checks %s: %s', (path, isChecked) => {
    // Python writes (?i) where JavaScript has a flag.
    for (const { files } of hooks) expect(new RegExp(files.replace('(?i)', ''), 'i').test(path)).toBe(isChecked)
  })

  test('the executable has the name that the hooks call', () => {
    const { bin } = JSON.parse(read('package.json'))
    for (const { entry } of hooks) expect(Object.keys(bin)).toContain(entry.split(' ')[0])
  })
})

test('the GitLab template hands over the files that it writes', () => {
  const { kehoach: job } = parse(read('templates/gitlab-ci.yml'))
  const script: string = job.script.join('\n')
  expect(script).toContain(`gitlab:${job.artifacts.reports.codequality}`)
  expect(script).toContain(`junit:${job.artifacts.reports.junit}`)
  expect(job.artifacts.when).toBe('always')
  for (const [, variable = ''] of script.matchAll(/\$(\w+)/g)) expect(Object.keys(job.variables)).toContain(variable)
})
