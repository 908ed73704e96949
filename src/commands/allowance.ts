import { FILE_MEMORY, FILE_SECONDS, OCR_SECONDS } from '../limits.ts'
import type { Problem } from '../text/problem.ts'

/** What the command line says a file may cost; undefined where it says nothing. */
export interface CostFlags {
  /** Seconds. */
  readonly timeout?: number | undefined
  /** MiB. */
  readonly memory?: number | undefined
  readonly ocr?: boolean | undefined
}

/** What the reading of one file may cost. */
export interface Allowance {
  readonly seconds: number
  /** MiB of a thread's heap. */
  readonly memory: number
  /** The user has said so: every file is held to it, however small. */
  readonly isAsked: boolean
}

const MIB = 1024 * 1024

export function allowanceOf({ timeout, memory, ocr = false }: CostFlags): Allowance {
  return {
    seconds: timeout ?? (ocr ? OCR_SECONDS : FILE_SECONDS),
    memory: memory ?? FILE_MEMORY / MIB,
    isAsked: timeout !== undefined || memory !== undefined,
  }
}

export const tooSlow = ({ seconds }: Allowance): Problem => ({
  code: 'too-slow',
  severity: 'error',
  message: {
    vi: `Đọc quá ${`${seconds}`.replace('.', ',')} giây mà chưa xong nên dừng; hãy tách nhỏ tệp, hoặc cho thêm thời gian bằng --timeout GIÂY.`,
    en: `Not done after ${seconds} s, so it was stopped; split the file, or allow more time with --timeout SECONDS.`,
  },
})

export const tooMuchMemory = ({ memory }: Allowance): Problem => ({
  code: 'too-large',
  severity: 'error',
  message: {
    vi: `Cần hơn ${memory} MB bộ nhớ để đọc nên dừng; hãy tách nhỏ tệp, hoặc cho thêm bộ nhớ bằng --memory MB.`,
    en: `Takes over ${memory} MB of memory to read, so it was stopped; split the file, or allow more with --memory MB.`,
  },
})
