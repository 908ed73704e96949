import type { Comparison } from '../../diff/changes.ts'
import type { Lang } from '../reporter.ts'

/** The comparison as the contract has it: every `message` in one language. */
export function inOneLanguage(found: Comparison, lang: Lang): unknown {
  return told(found, lang)
}

function told(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((one) => told(one, lang))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'message' ? sentence(inner, lang) : told(inner, lang)]),
  )
}

function sentence(message: unknown, lang: Lang): unknown {
  if (typeof message !== 'object' || message === null) return message
  return Object.entries(message).find(([key]) => key === lang)?.[1] ?? null
}
