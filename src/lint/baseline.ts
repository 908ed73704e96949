import type { Finding } from './finding.ts'

/** Findings that were there before: of each file, of each rule, the fingerprints. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** Splits a file's findings into new ones and those that the baseline knows. */
export function against(
  findings: readonly Finding[],
  path: string,
  baseline: Baseline,
): { fresh: Finding[]; known: Finding[] } {
  const before = baseline.get(path)
  const isKnown = ({ rule, fingerprint }: Finding) => before?.get(rule)?.includes(fingerprint) ?? false
  return { fresh: findings.filter((finding) => !isKnown(finding)), known: findings.filter(isKnown) }
}

/** What a file's findings are in a baseline. */
export function remembered(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const byRule = new Map<string, string[]>()
  for (const { rule, fingerprint } of findings) {
    const list = byRule.get(rule)
    if (list) list.push(fingerprint)
    else byRule.set(rule, [fingerprint])
  }
  return byRule
}

/** The baseline as a file: sorted, so that two runs differ only where the findings do. Files without findings are left out. */
export function baselineText(baseline: Baseline): string {
  const files = sorted([...baseline].filter(([, rules]) => rules.size > 0)).map(([path, rules]): [string, unknown] => [
    path,
    Object.fromEntries(sorted([...rules]).map(([rule, fingerprints]) => [rule, [...fingerprints].sort()])),
  ])
  return `${JSON.stringify({ kehoach: 1, files: Object.fromEntries(files) }, null, 2)}\n`
}

function sorted<T>(entries: [string, T][]): [string, T][] {
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Reads a baseline back; null where the text is none. */
export function readBaseline(text: string): Baseline | null {
  const root = parsed(text)
  const files = fields(root)?.get('files')
  if (fields(root)?.get('kehoach') !== 1) return null
  const baseline = new Map<string, Map<string, string[]>>()
  for (const [path, value] of fields(files) ?? []) {
    const rules = new Map<string, string[]>()
    for (const [rule, list] of fields(value) ?? [])
      if (Array.isArray(list))
        rules.set(
          rule,
          list.filter((item) => typeof item === 'string'),
        )
    baseline.set(path, rules)
  }
  return baseline
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function fields(value: unknown): Map<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null
}
