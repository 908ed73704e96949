import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { run } from '../../src/cli.ts'
import type { Output } from '../../src/commands/io.ts'

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface World {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly terminal?: boolean
}

/** Runs `kehoach ...args` in a world of its own: what it wrote, and how it ended. */
export async function kehoach(
  args: readonly string[],
  { cwd, stdin, env = {}, terminal = false }: World,
): Promise<Ended> {
  const out = written(terminal)
  const err = written(terminal)
  const io = {
    stdin: Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
    stdout: out,
    stderr: err,
    env,
    cwd,
  }
  const code = await run(['node', 'kehoach', ...args], io)
  return { code, out: out.text(), err: err.text() }
}

function written(isTTY: boolean): Output & { text(): string } {
  const parts: string[] = []
  return { write: (part) => void parts.push(part), text: () => parts.join(''), isTTY, columns: isTTY ? 80 : undefined }
}

/** A new folder that the test may fill; `remove` takes it away. */
export function folder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'kehoach-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
