import { sizeInWords } from '../limits.ts'
import type { Message, Problem, ProblemCode } from '../text/problem.ts'

const problem = (code: ProblemCode, vi: string, en: string): Problem => ({
  code,
  severity: 'error',
  message: { vi, en },
})

export const notFound = (): Problem =>
  problem('not-found', 'Không tìm thấy tệp; hãy kiểm tra lại đường dẫn.', 'Not found; check the path.')

export const danglingLink = (): Problem =>
  problem(
    'not-found',
    'Liên kết tượng trưng không dẫn tới tệp nào; hãy sửa liên kết.',
    'The symbolic link leads to nothing; mend the link.',
  )

export const noMatch = (): Problem =>
  problem(
    'not-found',
    'Không có tệp nào khớp với mẫu này; hãy kiểm tra lại mẫu và thư mục đang đứng.',
    'No input matches this pattern; check it and the current folder.',
  )

export const nothingInside = (extensions: readonly string[]): Problem =>
  problem(
    'not-found',
    `Thư mục không có tệp nào để đọc (${extensions.join(', ')}); hoặc .kehoachignore đã loại hết; hãy chỉ ra tệp hoặc thư mục khác.`,
    `The folder has no file to read (${extensions.join(', ')}); or .kehoachignore leaves out all of them; name a file or another folder.`,
  )

export const notAFile = (): Problem =>
  problem(
    'not-a-file',
    'Không phải tệp thông thường (thiết bị, ống dẫn hoặc thư mục); hãy chỉ ra một tệp, hoặc dùng "-" để đọc từ đầu vào chuẩn.',
    'This is not a regular file (a device, a pipe or a folder); name a file, or use "-" to read standard input.',
  )

const noAccess = (reason: string): Problem =>
  problem(
    'no-access',
    `Không mở được (${reason}); hãy kiểm tra quyền đọc.`,
    `Cannot be opened (${reason}); check that you may read it.`,
  )

export const changed = (): Problem =>
  problem(
    'changed-while-read',
    'Tệp bị thay đổi trong khi đang đọc; hãy chạy lại khi tệp đã yên.',
    'The file changed while it was read; run again when it is at rest.',
  )

function tooLargeWords(limit: number, bytes: number | undefined): Message {
  const most = sizeInWords(limit)
  const size = bytes === undefined ? '' : ` (${sizeInWords(bytes)})`
  return {
    vi: `Quá lớn${size}: giới hạn là ${most}; hãy tách tệp, hoặc nâng giới hạn bằng --max-size.`,
    en: `Too large${size}: the limit is ${most}; split the file, or raise the limit with --max-size.`,
  }
}

/** `bytes` is unknown for standard input. */
export const tooLarge = (limit: number, bytes?: number): Problem => ({
  code: 'too-large',
  severity: 'error',
  message: tooLargeWords(limit, bytes),
})

/** The `code` of an error of Node: "ENOENT". */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO'
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])

export function fileProblem(error: unknown): Problem {
  const code = errorCode(error)
  if (ABSENT.has(code)) return notFound()
  return code === 'ELOOP' ? danglingLink() : noAccess(code)
}
