import { Chalk } from 'chalk'
import type { Severity } from '../lint/rule.ts'

type Paint = (text: string) => string

/** The colours of the report on a terminal; without colour the text as it is. */
export interface Palette {
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly strong: Paint
  readonly dim: Paint
  readonly good: Paint
}

export function palette(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.cyan },
    strong: chalk.bold,
    dim: chalk.dim,
    good: chalk.green,
  }
}
