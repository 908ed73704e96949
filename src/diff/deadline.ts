import type { Deadline } from '../plan/plan.ts'
import { fold } from '../text/fold.ts'
import type { Message } from '../text/problem.ts'
import type { Difference } from './changes.ts'
import { lastDay, openFrom, yearDay } from './edtf.ts'
import { stretch } from './span-words.ts'

/** How the second deadline stands to the first: earlier or later by how much, where both fix a day. */
export function deadlineDifference(a: Deadline | null, b: Deadline | null): Difference | null {
  if (!a && !b) return null
  const [textA, textB] = [a?.text ?? null, b?.text ?? null]
  const shown = {
    vi: `${textA ?? 'không nêu'} → ${textB ?? 'không nêu'}`,
    en: `${textA ?? 'none'} → ${textB ?? 'none'}`,
  }
  const say = (change: Difference['change'], how: Message): Difference => ({
    field: 'deadline',
    a: textA,
    b: textB,
    change,
    message: { vi: `Thời hạn${how.vi}: ${shown.vi}`, en: `Deadline${how.en}: ${shown.en}` },
  })
  if (!a || !b) return say(a ? 'removed' : 'added', { vi: '', en: '' })
  const days = isYearly(a) === isYearly(b) ? daysBetween(a.value, b.value) : null
  if (days === null) return sameText(a, b) ? null : say('changed', { vi: '', en: '' })
  if (days === 0) return a.kind === b.kind || sameText(a, b) ? null : say('changed', { vi: '', en: '' })
  const { vi, en } = stretch(Math.abs(days))
  return days > 0
    ? say('later', { vi: ` muộn hơn ${vi}`, en: ` later by ${en}` })
    : say('earlier', { vi: ` sớm hơn ${vi}`, en: ` earlier by ${en}` })
}

/** A day of every year and a day of one year have no distance. */
const isYearly = ({ kind, value, text }: Deadline): boolean =>
  kind === 'recurring' || value?.startsWith('XXXX') === true || EVERY_YEAR.test(text)
// "Quý III hằng năm", "mỗi năm ít nhất 10 xã": the second counts, and says no day
const EVERY_YEAR = /(?:hằng|hàng) năm/iu

/** Days from the last day of the one to the last day of the other, of dates of one kind; null where they have none. */
export function daysBetween(a: string | null, b: string | null): number | null {
  for (const dayOf of [lastDay, yearDay, openFrom]) {
    const [dayA, dayB] = [dayOf(a), dayOf(b)]
    if (dayA !== null && dayB !== null) return dayB - dayA
  }
  return null
}

const sameText = (a: Deadline, b: Deadline): boolean => letters(a.text) === letters(b.text)
const letters = (text: string): string => fold(text).replace(/[^\p{L}\d/]+/gu, ' ')
