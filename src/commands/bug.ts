import type { Problem } from '../text/problem.ts'

/** A throw while one file was read: a bug of ours, told as the file's problem so that the others are still processed. */
export function bug(error: unknown): Problem {
  const what = error instanceof Error ? error.message : String(error)
  return {
    code: 'internal',
    severity: 'error',
    message: {
      vi: `Lỗi của chương trình (${what}); xin gửi tệp này cho nhóm phát triển.`,
      en: `A bug in kehoach (${what}); please report it with this file.`,
    },
  }
}
