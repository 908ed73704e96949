/** The date that SOURCE_DATE_EPOCH (seconds, reproducible-builds.org) gives; null where it is not set, or is no such number. */
export function sourceDate(env: Readonly<Record<string, string | undefined>>): Date | null {
  const seconds = env['SOURCE_DATE_EPOCH'] ?? ''
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : null
}
