import { conflictsIn, registeredDay, yearFault } from '../citation-fault.ts'
import { citedIn, spokenDate } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { Found, Rule } from '../rule.ts'

export const citationDateConflict: Rule = {
  id: 'citation-date-conflict',
  clarity: 'thẩm quyền',
  severity: 'error',
  title: { vi: 'Một văn bản được viện dẫn với hai ngày', en: 'One document is cited with two dates' },
  why: {
    vi: 'Hai ngày khác nhau cho một số hiệu: ít nhất một chỗ sai.',
    en: 'Two dates for one code: at least one is wrong.',
  },
  advice: { vi: 'Đối chiếu văn bản gốc và sửa cho thống nhất.', en: 'Compare the original and make them agree.' },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  *check(draft: Draft): Iterable<Found> {
    for (const { odd, usual } of conflictsIn(citedIn(draft))) {
      if ([odd, usual].some((cited) => registeredDay(cited) !== null || yearFault(cited) !== null)) continue
      yield {
        at: odd.line.node.at,
        quote: odd.dated,
        item: odd.line.item,
        message: {
          vi: `${odd.code} ở đây ghi ngày ${spokenDate(odd.issued ?? '')}, nơi khác ghi ngày ${spokenDate(usual.issued ?? '')}.`,
          en: `${odd.code} is of ${odd.issued} here and of ${usual.issued} elsewhere.`,
        },
        related: [{ at: usual.line.node.at, quote: usual.dated, note: { vi: 'Ngày kia', en: 'The other date' } }],
      }
    }
  },
  good: [
    {
      in: 'task',
      text: '1. Triển khai Quyết định số 2020/QĐ-TTg ngày 05/11/2023 và tổng kết Quyết định số 2020/QĐ-TTg ngày 15/9/2018, xong trước ngày 30/6/2026.',
    },
    {
      in: 'task',
      text: '1. Thực hiện Nghị quyết số 12/NQ-HĐND ngày 05/3/2024 của HĐND tỉnh và Nghị quyết số 12/NQ-HĐND ngày 15/7/2024 của HĐND xã.',
    },
    { in: 'task', text: '1. Thực hiện Quyết định số 2020/QĐ-TTg ngày 05/11/2023; sơ kết Quyết định số 2020/QĐ-TTg.' },
  ],
  bad: [
    {
      in: 'tasks',
      text: '3. Thực hiện Quyết định số 2020/QĐ-TTg ngày 05/11/2023.\n\n4. Sơ kết Quyết định số ‹2020/QĐ-TTg ngày 15/11/2023›.',
    },
    {
      in: 'tasks',
      text: '3. Thực hiện Chỉ thị số 33-CT/TW ngày 05/02/2024.\n\n4. Sơ kết Chỉ thị số ‹33-CT/TW ngày 05/02/2023› của Ban Bí thư.',
    },
  ],
}
