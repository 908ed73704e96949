import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kehoach } from './with/world.ts'

// Every ```console block of the README is run: "$ kehoach ..." and what it prints. UPDATE_README=1 writes it anew.

const FILE = new URL('../README.md', import.meta.url)
const ROOT = new URL('..', import.meta.url).pathname
const BLOCK = /```console\n\$ kehoach ([^\n]*)\n([^`]*)```/g

const readme = readFileSync(FILE, 'utf8')
const blocks = [...readme.matchAll(BLOCK)].map((match) => ({
  whole: match[0],
  command: match[1] ?? '',
  shown: match[2] ?? '',
}))

/** "| head -5" and "| grep -A 5 text", so that a block can show a part. */
function filtered(out: string, filters: readonly string[]): string {
  let lines = out.trimEnd().split('\n')
  for (const filter of filters) {
    const head = /^head -(\d+)$/.exec(filter)
    const grep = /^grep -A (\d+) '(.+)'$/.exec(filter)
    if (head) lines = lines.slice(0, Number(head[1]))
    else if (grep) {
      const at = lines.findIndex((line) => line.includes(grep[2] ?? ''))
      lines = lines.slice(at, at + 1 + Number(grep[1]))
    } else throw new Error(`unknown filter: ${filter}`)
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

async function ran(command: string): Promise<string> {
  const [call = '', ...filters] = command.split(' | ')
  const { out, err } = await kehoach(call.split(' '), { cwd: ROOT })
  return filtered(out === '' ? err : out, filters)
}

test('the README shows something for each user', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(3)
})

test.each(blocks)('README: kehoach $command', async ({ whole, command, shown }) => {
  const now = await ran(command)
  if (process.env['UPDATE_README'] !== undefined) {
    const text = readFileSync(FILE, 'utf8')
    writeFileSync(
      FILE,
      text.replace(whole, () => `\`\`\`console\n$ kehoach ${command}\n${now}\`\`\``),
    )
  } else expect(shown).toBe(now)
})

test('the two commands of the README are there', () => {
  expect(readme).toContain('npm ci && npm run demo')
  expect(readme).toContain('npm ci && npm test')
})
