import { basename, extname } from 'node:path'
import { PROVINCES } from '../data/index.ts'
import type { Comparison, PlanHead } from '../diff/changes.ts'
import type { Lang } from './tell.ts'

const VERSIONS: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['Bản trước', 'Bản sau'],
  en: ['First version', 'Second version'],
}

/** What a reader calls each plan: its province; where several are of one, the file; where these are the same, the path. */
export function namesOf({ plans, mode }: Comparison, lang: Lang): string[] {
  if (mode === 'versions') return [...VERSIONS[lang]]
  const stems = plans.map(({ path }) => basename(path, extname(path)))
  const own = plans.map((head, i) => (mode === 'base' && i === 0 ? BASE[lang] : provinceName(head)))
  const short = own.map((name, i) => (name === '' || repeated(name, own) ? (stems[i] ?? '') : name))
  return short.map((name, i) => (name === '' || repeated(name, short) ? (plans[i]?.path ?? '') : name))
}

const BASE: Readonly<Record<Lang, string>> = { vi: 'Văn bản gốc', en: 'Base' }

const repeated = (name: string, names: readonly string[]): boolean => names.indexOf(name) !== names.lastIndexOf(name)

function provinceName({ province }: PlanHead): string {
  return PROVINCES.find(({ id }) => id === province)?.name ?? ''
}
