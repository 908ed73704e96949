import type { Comparison } from '../../diff/changes.ts'
import { toYaml } from '../../plan/yaml.ts'
import type { ChangesLook } from './look.ts'
import { inOneLanguage } from './tell.ts'

const SCHEMA_LINE = '# yaml-language-server: $schema=https://kehoach.dev/schemas/changes.schema.json\n'

/** schemas/changes.schema.json, as YAML. */
export function changesYaml(found: Comparison, { lang }: ChangesLook): string {
  return SCHEMA_LINE + toYaml(inOneLanguage(found, lang))
}
