import { jsonReport } from './json.ts'
import type { Look, Reporter } from './reporter.ts'

export type { Reporter } from './reporter.ts'

export function reporterFor(_format: string, _look: Look): Reporter {
  return jsonReport()
}
