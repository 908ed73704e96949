import type { Plan } from '../../plan/plan.ts'
import { clean } from '../paper/clean.ts'
import { eventsOf, type PlanEvent } from './events.ts'
import { citedName } from './facts.ts'
import type { Making } from './making.ts'

/** The days of a plan as a calendar (RFC 5545); what has no day is left out. */
export function icsOf(plan: Plan, { lang, date }: Making): string {
  const name = citedName(plan.document)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//kehoach//kehoach report//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...eventsOf(plan).flatMap((event) => eventLines(event, name, { lang, date })),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const WORDS = {
  vi: { task: 'Hạn', report: 'Báo cáo', lead: 'Chủ trì', by: 'Báo cáo', to: 'Gửi', when: 'Thời hạn', source: 'Nguồn' },
  en: { task: 'Due', report: 'Report', lead: 'Lead', by: 'By', to: 'To', when: 'Deadline', source: 'Source' },
} as const

const DAYS_BEFORE = 7

function eventLines(event: PlanEvent, source: string, { lang, date }: Making): string[] {
  const { kind, uid, item, text, who, to, when, day, again } = event
  if (day === null) return []
  const words = WORDS[lang]
  const about = [
    who.length === 0 ? null : `${kind === 'task' ? words.lead : words.by}: ${names(who)}`,
    to.length === 0 ? null : `${words.to}: ${names(to)}`,
    when === null ? null : `${words.when}: ${when}`,
    `${words.source}: ${source}${item === null ? '' : `, ${item}`}`,
  ]
  const summary = `${words[kind]}: ${text}`
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(date)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
    ...(again === null ? [] : [rule(day, again)]),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(about.filter((line) => line !== null).join('\n'))}`,
    `CATEGORIES:${words[kind]}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${DAYS_BEFORE}D`,
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

// A month without a 31st has its last day instead (3.3.10, BYMONTHDAY and BYSETPOS).
function rule(day: string, { every, until }: { every: string; until: string | null }): string {
  const date = Number(day.slice(8))
  const end = until === null ? '' : `;UNTIL=${compact(until)}`
  if (every !== 'MONTHLY' || date <= 28) return `RRULE:FREQ=${every}${end}`
  const days = Array.from({ length: date - 27 }, (_, i) => 28 + i)
  return `RRULE:FREQ=MONTHLY;BYMONTHDAY=${days.join(',')};BYSETPOS=-1${end}`
}

const names = (agencies: PlanEvent['who']): string => agencies.map(({ name }) => name).join('; ')
const compact = (day: string): string => day.replaceAll('-', '')

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** A TEXT value (3.3.11). */
function escaped(text: string): string {
  return text
    .split('\n')
    .map((line) => clean(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n')
}

const OCTETS = 75

/** Content lines of 75 octets at most, cut between characters (3.1). */
function folded(line: string): string {
  let text = ''
  let room = OCTETS
  for (const char of line) {
    const size = Buffer.byteLength(char)
    if (size > room) {
      text += '\r\n '
      room = OCTETS - 1
    }
    text += char
    room -= size
  }
  return text
}
