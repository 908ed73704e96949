import type { Reading } from './reading.ts'
import { settled } from './settle.ts'
import { textLines } from './text.ts'

/** Lays a decoded text out. Plain text never goes through Markdown; remark is loaded for Markdown only. */
export async function layOut(text: string, format: Reading['format']): Promise<Pick<Reading, 'blocks' | 'ignored'>> {
  if (format === 'text') return settled(textLines(text), false)
  const { markdownLayout } = await import('./markdown.ts')
  const tables = /<table/i.test(text) ? (await import('./html.ts')).htmlPieces : null
  const { pieces, hidden } = markdownLayout(text, tables)
  const sorted = settled(pieces, true)
  return { blocks: sorted.blocks, ignored: [...sorted.ignored, ...hidden].sort((a, b) => a.at.line - b.at.line) }
}
