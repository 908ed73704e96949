import type { Lang } from './reporter.ts'

const CUSTOM: Readonly<Record<Lang, string>> = { vi: 'thông lệ soạn thảo văn bản', en: 'drafting custom' }

/** The source of a rule for a reader: decree and clause, or custom; notes for developers ("domain/…") are left out. */
export function sourceWords(source: string, lang: Lang): string {
  const words = source.replace(/ \(domain\/[^()]{1,100}\)/g, '').replace(/\bcustom\b/, CUSTOM[lang])
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
