import { type Bounded, bounded } from './bounded.ts'
import { type Io, isDebugged } from './io.ts'
import { failed, type Judgement } from './judge-file.ts'
import type { Settings, ValidateFlags } from './settings.ts'
import type { Asked } from './work.ts'

export function judgingAsked(settings: Settings, { annotate, maxSize }: ValidateFlags, io: Io): Asked<'validate'> {
  const options = { ...settings, isAnnotated: annotate !== undefined }
  return { work: 'validate', options, maxSize, debug: isDebugged(io) }
}

/** Judges files within what they may cost. */
export interface Judging {
  readonly judge: (bytes: Uint8Array, name: string) => Promise<Judgement>
  readonly end: Bounded<'validate'>['end']
}

export function judging(settings: Settings, flags: ValidateFlags, io: Io): Judging {
  const { of, end } = bounded(judgingAsked(settings, flags, io), flags)
  return {
    async judge(bytes, name) {
      const judged = await of(bytes, name)
      return 'error' in judged ? { verdict: failed(judged.error, settings), shown: null } : judged
    },
    end,
  }
}
