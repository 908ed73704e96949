import type { Message } from '../text/problem.ts'

const MONTH = 30.44

/** "6 tháng", "15 ngày", "2 năm": a stretch of days as a reader says it. */
export function stretch(days: number): Message {
  const months = Math.round(days / MONTH)
  if (days < 45) return { vi: `${days} ngày`, en: days === 1 ? '1 day' : `${days} days` }
  if (months < 24 || months % 12 !== 0) return { vi: `${months} tháng`, en: `${months} months` }
  return { vi: `${months / 12} năm`, en: `${months / 12} years` }
}
