import type { Plan, PlanNode } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import { type Paragraph, paragraph, type Table } from '../paper/paper.ts'

// Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7 and II.9: recipients at the left, level with the signature.

/** Recipients and signature, two columns without lines; null where the plan has neither. */
export function closingTable(plan: Plan, tail: readonly PlanNode[]): Table | null {
  const { recipients, signature } = plan.document
  if (recipients.length === 0 && signature === null) return null
  return {
    kind: 'table',
    lines: false,
    widths: [48, 52],
    head: [],
    rows: [{ cells: [{ blocks: filled(receivers(plan)) }, { blocks: filled(signers(plan, tail)) }] }],
  }
}

const filled = (lines: Paragraph[]): Paragraph[] => (lines.length > 0 ? lines : [paragraph('receiver', '')])

function receivers({ document: { recipients } }: Plan): Paragraph[] {
  if (recipients.length === 0) return []
  const lines = recipients.map(({ text }, i) =>
    paragraph('receiver', `- ${text}${i + 1 === recipients.length ? '.' : ';'}`),
  )
  return [paragraph('receiversHead', 'Nơi nhận:'), ...lines]
}

function signers(plan: Plan, tail: readonly PlanNode[]): Paragraph[] {
  const { signature } = plan.document
  const { authority = null, capacity = null, title = null, name = null } = signature ?? {}
  const posts = [authority, capacity, title].filter((line) => line !== null)
  const others = othersOf(tail, plan)
  return [
    ...posts.map((line) => paragraph('signer', line)),
    ...others.map((line) => paragraph('above', line)),
    ...(name === null ? [] : [paragraph('signed', name)]),
  ]
}

// What stands in the tail beside recipients and signature: "(Đã ký)", a second signer.
function othersOf(tail: readonly PlanNode[], { document: { signature, recipients } }: Plan): string[] {
  const { authority = null, capacity = null, title = null, name = null } = signature ?? {}
  const known = [authority, capacity, title, name, ...recipients.map(({ text }) => text)]
    .filter((text) => text !== null)
    .map(fold)
  return tail.flatMap(({ kind, text }) => {
    const line = fold(text)
    const isKnown = known.some((part) => part === line || line.includes(part))
    return kind !== 'paragraph' || line.startsWith('nơi nhận') || isKnown ? [] : [text]
  })
}
