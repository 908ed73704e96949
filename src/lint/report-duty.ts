import { fold } from '../text/fold.ts'

const REPORTS = /^(?:định kỳ |tổng hợp,? )?(?:gửi )?báo cáo/u

/** A duty that asks for a report and gives no work: "báo cáo kết quả thực hiện trước ngày 30/11". */
export const asksForReport = (duty: string): boolean => REPORTS.test(fold(duty))
