import type { Comparison } from '../../diff/changes.ts'
import type { ChangesLook } from './look.ts'

export type { ChangesLook } from './look.ts'
export { narrowed, TOPICS, type Topic } from './only.ts'
export { differs } from './sums.ts'

export const CHANGE_FORMATS = ['text', 'markdown', 'html', 'json', 'yaml', 'csv', 'xlsx'] as const
export type ChangeFormat = (typeof CHANGE_FORMATS)[number]

/** The comparison as a complete document of the format; bytes for xlsx. Writers load when they are needed. */
export async function writeChanges(
  format: ChangeFormat,
  found: Comparison,
  look: ChangesLook,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text':
      return (await import('./terminal.ts')).terminalText(found, look)
    case 'markdown':
      return (await import('./markdown.ts')).markdownText(found, look)
    case 'html':
      return (await import('./html.ts')).htmlText(found, look)
    case 'json':
      return (await import('./json.ts')).changesJson(found, look)
    case 'yaml':
      return (await import('./yaml.ts')).changesYaml(found, look)
    case 'csv':
      return (await import('./csv.ts')).csvText(found, look)
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsxBytes(found, look)
  }
}
