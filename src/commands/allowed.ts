import { relative, resolve, sep } from 'node:path'
import type { Finding } from '../lint/finding.ts'
import type { FoundConfig } from './config.ts'
import type { ConfigSuppression } from './config-read.ts'
import { pathsLike } from './ignored.ts'
import type { Io } from './io.ts'

/** The suppressions of the configuration over a run. */
export interface Allowed {
  /** The findings of a file that no suppression covers. */
  kept(path: string, findings: readonly Finding[]): readonly Finding[]
  /** Suppressions that could have covered something in the files seen, and did not. */
  unused(): ConfigSuppression[]
}

interface Entry {
  readonly suppression: ConfigSuppression
  readonly isMet: (path: string) => boolean
}

export function allowedBy({ config, folder }: FoundConfig, io: Pick<Io, 'cwd'>): Allowed {
  const all = config.suppressions.map((suppression): Entry => {
    const { path } = suppression
    return { suppression, isMet: path === null ? () => true : pathsLike(path) }
  })
  const met = new Set<Entry>()
  const used = new Set<Entry>()
  return {
    kept(path, findings) {
      const here = all.filter(({ isMet }) => isMet(relative(folder, resolve(io.cwd, path)).split(sep).join('/')))
      for (const entry of here) met.add(entry)
      if (here.length === 0) return findings
      return findings.filter((finding) => {
        const covering = here.filter(({ suppression }) => isMeant(suppression, finding))
        for (const entry of covering) used.add(entry)
        return covering.length === 0
      })
    },
    unused: () => all.filter((entry) => met.has(entry) && !used.has(entry)).map(({ suppression }) => suppression),
  }
}

/** "III.4" covers "III.4", "III.4.a" and "III.4-2". */
function isMeant({ rules, item }: ConfigSuppression, finding: Finding): boolean {
  if (!rules.includes(finding.rule)) return false
  if (item === null || finding.item === item) return true
  return finding.item !== null && (finding.item.startsWith(`${item}.`) || finding.item.startsWith(`${item}-`))
}
