import type { DocumentHead, Plan, PlanNode } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'

/** The pieces of a plan as Decree 30/2020 lays them out. */
export interface Parts {
  /** Letterhead, type and title. */
  readonly front: readonly PlanNode[]
  /** Bases and the text. */
  readonly body: readonly PlanNode[]
  /** Recipients and signature. */
  readonly tail: readonly PlanNode[]
  /** Each with what follows it up to the next. */
  readonly annexes: readonly (readonly PlanNode[])[]
}

export function partsOf({ document, body }: Plan): Parts {
  const start = frontEnd(body, document.type ?? 'Kế hoạch', document.title ?? '')
  const tailAt = body.findLastIndex(({ text }) => isReceivers(text))
  const tailStart = Math.max(start, signatureStart(body, document.signature, tailAt < 0 ? body.length : tailAt))
  const tailEnd = closingEnd(body, tailStart, document)
  return {
    front: body.slice(0, start),
    body: body.slice(start, tailStart),
    tail: body.slice(tailStart, tailEnd),
    annexes: annexesOf(body.slice(tailEnd)),
  }
}

const isReceivers = (text: string): boolean => fold(text).startsWith('nơi nhận')

const LONGEST_CLOSING = 200

/** Index after the last line that belongs to recipients or signature; what is attached follows. */
function closingEnd(body: readonly PlanNode[], start: number, { signature, recipients }: DocumentHead): number {
  const { authority = null, capacity = null, title = null, name = null } = signature ?? {}
  const known = [authority, capacity, title, name, ...recipients.map(({ text }) => text)]
    .filter((text) => text !== null)
    .map(fold)
  let end = start
  for (const [i, { id, kind, role, text }] of body.slice(start, start + LONGEST_CLOSING).entries()) {
    if (id !== null || kind === 'table' || role === 'annex') break
    const line = fold(text)
    const belongs = kind === 'bullet' || isReceivers(text) || known.some((part) => line.includes(part) || part === line)
    if (belongs) end = start + i + 1
  }
  return end
}

/** Index after the title: the type line and the lines that make the title. */
function frontEnd(body: readonly PlanNode[], type: string, title: string): number {
  const limit = body.findIndex(({ id }) => id !== null)
  const front = limit < 0 ? body.slice(0, 40) : body.slice(0, limit)
  const at = front.findIndex(({ text }) => fold(text) === fold(type))
  if (at < 0) return front.findLastIndex(({ text }) => title !== '' && fold(text).endsWith(fold(title))) + 1
  let rest = fold(title)
  let end = at + 1
  for (const { text } of front.slice(at + 1)) {
    if (rest === '' || !rest.startsWith(fold(text))) break
    rest = rest.slice(fold(text).length).trimStart()
    end++
  }
  return end
}

/** Index of the first line of the closing: before "Nơi nhận" stands the signature in some files. */
function signatureStart(body: readonly PlanNode[], signature: Plan['document']['signature'], tail: number): number {
  const { authority = null, capacity = null, title = null, name = null } = signature ?? {}
  const lines = [authority, capacity, title, name].filter((line) => line !== null).map(fold)
  let start = tail
  if (tail === body.length) {
    const first = body.findIndex(
      ({ kind, text }) => kind === 'paragraph' && lines[0] !== undefined && fold(text) === lines[0],
    )
    return first < 0 ? tail : first
  }
  while (start > 0 && lines.includes(fold(body[start - 1]?.text ?? ''))) start--
  return start
}

function annexesOf(nodes: readonly PlanNode[]): PlanNode[][] {
  const annexes: PlanNode[][] = []
  for (const node of nodes) {
    const last = annexes.at(-1)
    if (last === undefined || /^phụ lục/u.test(fold(node.text))) annexes.push([node])
    else last.push(node)
  }
  return annexes
}
