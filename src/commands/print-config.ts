import { levelOf } from '../lint/profile.ts'
import type { Rule } from '../lint/rule.ts'
import type { FoundConfig } from './config.ts'
import type { Settings } from './settings.ts'

/** The settings in force, as a configuration file that would give them: --print-config. */
export function effective(found: FoundConfig, settings: Settings, rules: readonly Rule[]): Record<string, unknown> {
  const { profile, levels, asOf, failOn, maxWarnings, wanted, encoding, baseline } = settings
  const options = {
    'as-of': asOf ?? undefined,
    'fail-on': failOn,
    'max-warnings': maxWarnings,
    format: wanted.map(({ format, file }) => (file === null ? format : `${format}:${file}`)),
    encoding,
    baseline,
  }
  const { paths, suppressions } = found.config
  return {
    ...(profile === undefined ? {} : { profile }),
    severities: Object.fromEntries(rules.map((rule) => [rule.id, levelOf(rule, profile ?? 'issued', levels)])),
    options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
    paths: [...paths],
    suppressions: suppressions.map(({ rules: named, path, item, reason }) => ({
      rule: named.length === 1 ? named[0] : [...named],
      ...(path === null ? {} : { path }),
      ...(item === null ? {} : { item }),
      reason,
    })),
  }
}
