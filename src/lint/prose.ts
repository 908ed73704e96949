import { tokenize } from '../grammar/token.ts'
import type { At, Plan, Role } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import type { Draft } from './draft.ts'
import { once } from './once.ts'
import type { Found } from './rule.ts'

/** A paragraph, item, heading or table cell, as the plan model has it. */
export interface Prose {
  readonly text: string
  readonly at: At
  readonly item: string | null
  /** Null in the letterhead, the bases, the recipients and the signature. */
  readonly role: Role | null
}

/** The running text of a plan, piece by piece, in reading order. */
export const proseOf: (draft: Draft) => readonly Prose[] = once(({ lines }) =>
  lines.flatMap(({ node, item, role }) => {
    const texts = node.kind === 'table' ? [...(node.header ?? []), ...(node.rows ?? []).flat()] : [node.text]
    return texts.filter((text) => text !== '').map((text) => ({ text, at: node.at, item, role }))
  }),
)

/** The running text in one, folded: what does not stand here need not be looked for line by line. */
export const wholeOf: (draft: Draft) => string = once((draft) =>
  proseOf(draft)
    .map(({ text }) => fold(text))
    .join('\n'),
)

/** The words, figures and marks of the running text, each once, as written. */
export const wordsOf: (draft: Draft) => ReadonlySet<string> = once((draft) => {
  const words = new Set<string>()
  for (const { text } of proseOf(draft)) for (const { raw } of tokenize(text)) words.add(raw)
  return words
})

/** The same words, folded. */
export const foldsOf: (draft: Draft) => ReadonlySet<string> = once((draft) => new Set([...wordsOf(draft)].map(fold)))

/** The lines of the file; those of a web page around the plan are blank. */
export function keptLines(source: readonly string[], { ignored }: Plan): string[] {
  const dropped = new Set<number>()
  for (const { at } of ignored)
    for (let line = at.line ?? 1; line <= Math.min(at.end_line ?? at.line ?? 0, source.length); line++)
      dropped.add(line)
  return source.map((line, i) => (dropped.has(i + 1) ? '' : line))
}

const FEW = 5

/** Each finding where they are few; one for all where a slip runs through the document. */
export function fewOrOne(found: readonly Found[], whole: (count: number) => Found['message']): readonly Found[] {
  const first = found[0]
  if (!first || found.length <= FEW) return found
  const { fix: _, ...rest } = first
  return [{ ...rest, message: whole(found.length) }]
}
