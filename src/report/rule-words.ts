import type { Example, Rule } from '../lint/rule.ts'
import type { Message } from '../text/problem.ts'

/** Where an example stands in a plan. */
export const PLACE: Readonly<Record<Example['in'], Message>> = {
  task: { vi: 'mục nhiệm vụ', en: 'the tasks' },
  tasks: { vi: 'mục nhiệm vụ, sau hai nhiệm vụ đủ ý', en: 'the tasks, after two complete ones' },
  purpose: { vi: 'mục đích, yêu cầu', en: 'purpose and requirements' },
  objectives: { vi: 'mục tiêu', en: 'objectives' },
  front: { vi: 'phần đầu văn bản', en: 'the head of the document' },
  basis: { vi: 'phần căn cứ', en: 'the bases' },
  funding: { vi: 'mục kinh phí', en: 'the funding section' },
  charge: { vi: 'mục tổ chức thực hiện', en: 'the organisation section' },
  closing: { vi: 'đoạn kết', en: 'the closing paragraph' },
  tail: { vi: 'nơi nhận và chữ ký', en: 'recipients and signature' },
  annex: { vi: 'phụ lục', en: 'the annex' },
  whole: { vi: 'cả văn bản', en: 'the whole document' },
  word: { vi: 'cách trình bày trong tệp Word', en: 'the look of a Word file' },
}

export const FIXABLE: Readonly<Record<'safe' | 'suggestion', Message>> = {
  safe: { vi: 'tự sửa được bằng --fix', en: 'mended by --fix' },
  suggestion: { vi: 'có gợi ý câu chữ', en: 'suggests words' },
}

/** "error; draft: warning; archive: off". */
export function levels({ severity, profiles = {} }: Rule): string {
  const others = Object.entries(profiles).map(([profile, level]) => `${profile}: ${level}`)
  return [severity, ...others].join('; ')
}

/** Three ways to silence a rule, each with a reason where a file keeps it. */
export function silencing(id: string): { readonly note: Message; readonly code: string }[] {
  return [
    {
      note: {
        vi: 'Trong Markdown, ngay trên mục đó (đầu tệp: cả tệp)',
        en: 'In Markdown, right above the item (at the top: the whole file)',
      },
      code: `<!-- kehoach-allow ${id}: lý do -->`,
    },
    {
      note: { vi: 'Trong kehoach.config.yaml', en: 'In kehoach.config.yaml' },
      code: `suppressions:\n  - rule: ${id}\n    path: ke-hoach/*.txt\n    item: III.2\n    reason: lý do`,
    },
    {
      note: { vi: 'Tắt hẳn trong một lần chạy', en: 'Off for one run' },
      code: `kehoach validate --rule ${id}=off`,
    },
  ]
}
