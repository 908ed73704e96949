import type { Finding } from '../lint/finding.ts'
import { applied, type Edit, editsOf } from '../lint/fix.ts'
import { locator } from '../lint/locate.ts'
import { type Lines, linesOf } from '../text/lines.ts'
import type { Verdict } from './judge-file.ts'
import type { Judging } from './judging.ts'

export interface Fixed {
  readonly text: string
  /** On the fixed text. */
  readonly verdict: Verdict
}

// A fix may uncover another one; fixes that undo one another would go on for ever.
const PASSES = 10

/** Makes the safe fixes of those findings that `counts` lets through, pass by pass; `judge` reads UTF-8. */
export async function fixText(
  text: string,
  verdict: Verdict,
  name: string,
  judge: Judging['judge'],
  counts: (findings: readonly Finding[]) => readonly Finding[],
): Promise<Fixed> {
  let now: Fixed = { text, verdict }
  const seen = new Set([text])
  for (let pass = 0; pass < PASSES; pass++) {
    const lines = linesOf(now.text)
    const edits = editsOf(counts(now.verdict.findings), locator(lines.lines))
    const next = applied(now.text, inText(edits, lines, now.text))
    if (seen.has(next)) return now
    seen.add(next)
    const { verdict: judged } = await judge(new TextEncoder().encode(next), name)
    if (judged.problems.some(({ severity }) => severity === 'error')) return now
    now = { text: next, verdict: judged }
  }
  return now
}

/** Edits count a line's end as one unit; in the file it may be two. */
function inText(edits: readonly Edit[], { lines, starts }: Lines, text: string): Edit[] {
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  let line = 0
  let joined = 0
  const offset = (at: number): number => {
    while (line + 1 < lines.length && joined + (lines[line]?.length ?? 0) < at)
      joined += (lines[line++]?.length ?? 0) + 1
    return (starts[line] ?? 0) + at - joined
  }
  return edits.map((edit) => ({
    start: offset(edit.start),
    end: offset(edit.end),
    text: edit.text.replaceAll('\n', end),
  }))
}
