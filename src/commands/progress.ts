import { beforeEnd } from './interrupt.ts'
import type { Io } from './io.ts'
import type { Lang } from './tell.ts'

/** Of the files of a run. */
export interface Done {
  readonly ok: number
  readonly failed: number
  /** Not processed. */
  readonly left: number
}

/** How far a run over many files has come. */
export interface Progress {
  done(isOk: boolean): void
  /** After the last file. */
  end(): Done
}

const WORDS = {
  vi: { ok: 'tệp xong', failed: 'tệp lỗi', left: 'tệp chưa xử lý', interrupted: 'bị ngắt giữa chừng' },
  en: { ok: 'ok', failed: 'failed', left: 'not processed', interrupted: 'interrupted' },
} satisfies Record<Lang, Record<string, string>>

/** "12 ok, 1 failed, 3 not processed" */
export function inWords({ ok, failed, left }: Done, lang: Lang): string {
  const word = WORDS[lang]
  return [
    `${ok} ${word.ok}`,
    ...(failed > 0 ? [`${failed} ${word.failed}`] : []),
    ...(left > 0 ? [`${left} ${word.left}`] : []),
  ].join(', ')
}

/** Counts the files of a run, some of which have failed already; a signal that ends the run tells how far it came. */
export function progressOver(all: number, failures: number, lang: Lang, { stderr }: Pick<Io, 'stderr'>): Progress {
  let ok = 0
  let failed = failures
  const done = (): Done => ({ ok, failed, left: all - ok - failed })
  const told = (): void => {
    const start = stderr.isTTY ? '\r\x1b[K' : ''
    stderr.write(`${start}${inWords(done(), lang)}: ${WORDS[lang].interrupted}\n`)
  }
  // One file is done or not: there is nothing to count.
  const release = all < 2 ? () => {} : beforeEnd(told)
  return {
    done(isOk) {
      if (isOk) ok++
      else failed++
    },
    end() {
      release()
      return done()
    },
  }
}
