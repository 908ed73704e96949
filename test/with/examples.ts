import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const EXAMPLES = join(import.meta.dirname, '../../examples')

export interface Example {
  /** Below examples/: "so-noi-vu-2026/ke-hoach.txt". */
  readonly name: string
  readonly path: string
  readonly text: string
}

/** The plans of examples/ as text and Markdown. */
export const examples: readonly Example[] = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|md)$/.test(name) && !name.endsWith('README.md'))
  .sort()
  .map((name) => ({ name, path: join(EXAMPLES, name), text: readFileSync(join(EXAMPLES, name), 'utf8') }))
