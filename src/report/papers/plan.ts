import type { Plan, PlanNode } from '../../plan/plan.ts'
import { fold } from '../../text/fold.ts'
import { type Paper, type PaperBlock, paragraph, type Sheet, type Table } from '../paper/paper.ts'
import type { StyleName } from '../paper/styles.ts'
import { closingTable } from './closing.ts'
import { titleWords } from './facts.ts'
import { frontRest, headTable, letterheadOf } from './letterhead.ts'
import type { Making } from './making.ts'
import { partsOf } from './parts.ts'
import { planTable } from './plan-table.ts'

/** The plan typeset by Nghị định 30/2020/NĐ-CP: its own words and numbers, whole. */
export function planPaper(plan: Plan, { date }: Making): Paper {
  const { front, body, tail, annexes } = partsOf(plan)
  const { document } = plan
  const bases = new Set(plan.bases.map(({ text }) => fold(text)))
  const closing = closingTable(plan, tail)
  const main: PaperBlock[] = [
    headTable(letterheadOf(plan, front)),
    ...frontRest(plan, front).map((line) => paragraph('text', line)),
    ...(document.type === null ? [] : [paragraph('title', document.type.toUpperCase())]),
    ...(document.title === null ? [] : [paragraph('subtitle', document.title), paragraph('rule', '', { rule: 0.3 })]),
    ...signed(
      body.flatMap((node) => nodeBlocks(node, 0, bases)),
      closing,
    ),
  ]
  return {
    title: titleWords(document),
    author: document.issuer?.name ?? '',
    date,
    lang: 'vi',
    sheets: [
      { name: 'Kế hoạch', landscape: false, restart: true, blocks: main },
      ...annexes.map((nodes, i) => annexSheet(nodes, i)),
    ],
  }
}

// The signature never stands on a page without words of the plan.
function signed(blocks: readonly PaperBlock[], closing: Table | null): PaperBlock[] {
  if (closing === null) return [...blocks]
  const last = blocks.at(-1)
  const kept = last?.kind === 'paragraph' ? [{ ...last, keep: true }] : last ? [last] : []
  return [...blocks.slice(0, -1), ...kept, paragraph('rule', '', { keep: true }), closing]
}

function nodeBlocks(node: PlanNode, depth: number, bases: ReadonlySet<string>): PaperBlock[] {
  const below = /^(?:phần|chương)/u.test(fold(node.marker ?? '')) ? depth : depth + 1
  const children = node.children.flatMap((child) => nodeBlocks(child, below, bases))
  if (node.kind === 'table') return [planTable(node), ...children]
  const words = [node.marker, node.text].filter((part) => part !== null && part !== '').join(' ')
  if (words === '') return children
  const style = bases.has(fold(node.text)) && depth === 0 ? 'basis' : styleOfNode(node, depth)
  return [paragraph(style, words, node.id === null ? {} : { anchor: node.id }), ...children]
}

const HEADINGS = ['heading1', 'heading2', 'heading3', 'heading4'] as const
// A heading is one line or two; what is longer is a sentence.
const LONGEST_HEADING = 240

function styleOfNode({ kind, marker, text, children }: PlanNode, depth: number): StyleName {
  if (/^\(?(?:kèm theo|ban hành kèm theo)/u.test(fold(text))) return 'attached'
  if (kind === 'bullet' || kind === 'label') return 'bullet'
  if (kind !== 'heading') return kind === 'paragraph' ? 'text' : 'point'
  if (/^(?:phần|chương)/u.test(fold(marker ?? ''))) return 'part'
  // "a) …:" with bullets below is a point that announces, no heading of a section.
  if (/^[\p{Ll}]\)/u.test(marker ?? '') && children.length > 0) return 'point'
  return headingStyle(marker ?? '', depth)
}

// "I." is a mục, "1." a khoản, wherever they stand (Phụ lục I, mục V); other marks count as deep as they are.
function headingStyle(marker: string, depth: number): StyleName {
  if (/^[IVXLC]{1,8}[.)]?$/.test(marker)) return 'heading1'
  if (/^\d{1,3}[.)]?$/.test(marker)) return depth === 0 ? 'heading1' : 'heading2'
  return HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? 'heading4'
}

function annexSheet(nodes: readonly PlanNode[], at: number): Sheet {
  const wide = nodes.some(hasWideTable)
  const blocks = nodes.flatMap((node) => annexBlocks(node))
  return { name: `Phụ lục ${at + 1}`, landscape: wide, restart: true, blocks }
}

const WIDE = 5

function hasWideTable({ header, children }: PlanNode): boolean {
  return (header?.length ?? 0) >= WIDE || children.some(hasWideTable)
}

function annexBlocks(node: PlanNode): PaperBlock[] {
  const { kind, marker, text, children } = node
  const isHead = /^phụ lục/u.test(fold(`${marker ?? ''}${text}`)) && text.length < LONGEST_HEADING
  const words = [marker, text].filter((part) => part !== null && part !== '').join(' ')
  if (isHead) return [paragraph('annex', words), ...children.flatMap(annexBlocks)]
  const isTitle = kind !== 'table' && text !== '' && text === text.toUpperCase() && marker === null
  if (isTitle) return [paragraph('title', words), ...children.flatMap(annexBlocks)]
  return nodeBlocks(node, node.role === 'annex' || node.id === null ? 1 : 0, new Set())
}
