import { relative, resolve } from 'node:path'
import type { Beside, Finding, Spot } from '../lint/finding.ts'
import { editsOf } from '../lint/fix.ts'
import { locator } from '../lint/locate.ts'
import { RULES } from '../lint/rules/index.ts'
import type { ReadDocument } from '../read/document.ts'
import type { Message, Problem } from '../text/problem.ts'
import type { WordEdit, WordNote, WordPlace } from '../word/index.ts'
import type { Io } from './io.ts'
import type { Shown } from './judge-file.ts'
import { writeWhole } from './outputs.ts'
import type { ValidateFlags } from './settings.ts'
import { sourceDate } from './source-date.ts'
import type { Lang } from './tell.ts'

const fault = (code: Problem['code'], message: Message): Problem => ({ code, severity: 'error', message })

/** Writes a copy of a Word file with the findings as comments, and with --suggest the safe fixes as tracked changes. */
export async function annotateFile(
  bytes: Uint8Array,
  findings: readonly Finding[],
  shown: Shown | null,
  { annotate: target = '', suggest = false, force = false, revisions = 'final', lang }: ValidateFlags,
  io: Io,
): Promise<readonly Problem[]> {
  const document = shown?.document
  if (!shown || document?.format !== 'docx') return [notWord()]
  const { annotate } = await import('../word/index.ts')
  const notes = findings.flatMap((finding) => notesOf(finding, document, lang))
  const edits = suggest ? wordEdits(findings, shown, document) : []
  const made = await annotate(bytes, { notes, edits }, { date: dateOf(io), revisions, force })
  if ('error' in made) return [made.error]
  const unwritten = await writeWhole(relative(io.cwd, resolve(io.cwd, target)), made.bytes, io)
  return unwritten ? [unwritten] : made.problems
}

/** The same run gives the same bytes: a date stands in the file only where the run is given one. */
const dateOf = ({ env }: Pick<Io, 'env'>): string | null =>
  sourceDate(env)
    ?.toISOString()
    .replace(/\.\d{3}/, '') ?? null

const WORDS = {
  vi: { why: 'Vì sao', advice: 'Cách xử lý', suggest: 'Gợi ý', rule: 'Quy tắc', beside: 'Xem góp ý' },
  en: { why: 'Why', advice: 'What to do', suggest: 'Suggestion', rule: 'Rule', beside: 'See the comment' },
}

function notesOf(finding: Finding, document: ReadDocument, lang: Lang): WordNote[] {
  const { rule, message, why, advice, suggest, at, related } = finding
  const word = WORDS[lang]
  const source = RULES.find(({ id }) => id === rule)?.source
  const paragraphs = [
    message[lang],
    `${word.why}: ${why[lang]}`,
    `${word.advice}: ${advice[lang]}`,
    ...(suggest === null ? [] : [`${word.suggest}: ${suggest[lang]}`]),
    `${word.rule}: ${rule}${source === undefined || source === 'custom' ? '' : ` (${source})`}`,
  ]
  return [
    { at: placeOf(at, document), paragraphs },
    ...related.map((other) => besideNote(other, finding, document, lang)),
  ]
}

function besideNote({ at, note }: Beside, { message, rule }: Finding, document: ReadDocument, lang: Lang): WordNote {
  const word = WORDS[lang]
  return {
    at: placeOf(at, document),
    paragraphs: [note[lang], `${word.beside}: ${message[lang]}`, `${word.rule}: ${rule}`],
  }
}

function placeOf(at: Spot | null, { lines }: ReadDocument): WordPlace | null {
  if (at?.line === undefined) return null
  const line = lines[at.line - 1]
  const endLine = lines[(at.end_line ?? at.line) - 1] ?? line
  if (!line || !endLine) return null
  const start = (at.column ?? 1) - 1
  const end = at.end_column === undefined ? endLine.text.length : at.end_column - 1
  return { line, start, end, ...(endLine === line ? {} : { endLine }) }
}

/** The safe fixes that stay within a line of the reading. */
function wordEdits(findings: readonly Finding[], shown: Shown, { lines }: ReadDocument): WordEdit[] {
  const place = locator(shown.lines)
  return editsOf(findings, place).flatMap(({ start, end, text }) => {
    const spot = place.spotOf({ start, end })
    const line = lines[(spot.line ?? 0) - 1]
    if (!line || spot.end_line !== spot.line || text.includes('\n')) return []
    const from = (spot.column ?? 1) - 1
    return [{ at: { line, start: from, end: from + end - start }, text }]
  })
}

const notWord = (): Problem =>
  fault('usage', {
    vi: '--annotate chỉ ghi góp ý vào tệp Word .docx; với tệp khác hãy dùng --format markdown:TỆP.',
    en: '--annotate writes comments into Word .docx files only; for other files use --format markdown:FILE.',
  })

/** What is wrong with --annotate for these inputs; null where nothing is. */
export function annotateRefusal(
  files: readonly { path: string }[],
  target: string,
  io: Pick<Io, 'cwd'>,
): Problem | null {
  if (files.length !== 1)
    return fault('usage', {
      vi: `--annotate ghi góp ý của một tệp Word (ở đây có ${files.length} tệp); hãy chạy cho từng tệp.`,
      en: `--annotate writes the comments of one Word file (here are ${files.length}); run it file by file.`,
    })
  const path = files[0]?.path ?? ''
  if (path !== '-' && resolve(io.cwd, path) === resolve(io.cwd, target))
    return fault('usage', {
      vi: 'Tệp góp ý trùng với tệp vào; hãy chọn tên khác cho --annotate, tệp gốc không bao giờ bị ghi đè.',
      en: 'The annotated file would overwrite the input; choose another name for --annotate: the original is never touched.',
    })
  return null
}
