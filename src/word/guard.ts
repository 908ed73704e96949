import type { WordPackage } from '../read/docx/package.ts'
import { readXml } from '../read/docx/xml.ts'
import type { Message, Problem } from '../text/problem.ts'

const told = (severity: Problem['severity'], message: Message): Problem => ({ code: 'protected', severity, message })

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
// "EncryptedPackage" in UTF-16LE, the stream that a password makes (MS-OFFCRYPTO, 1.3.1).
const PASSWORD = Buffer.from('EncryptedPackage', 'utf16le')

/** Why bytes that are no zip file are not written to; null where they may be one. */
export function sealed(bytes: Uint8Array): Problem | null {
  if (!OLE.every((byte, at) => bytes[at] === byte)) return null
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(PASSWORD)
    ? told('error', {
        vi: 'Tệp Word có mật khẩu nên không ghi góp ý vào được; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.',
        en: 'The Word file has a password, so no comments can be written into it; remove the password in Word and save it again.',
      })
    : told('error', {
        vi: 'Tệp là định dạng Word cũ (.doc) nên không ghi góp ý vào được; hãy mở bằng Word và lưu thành .docx.',
        en: 'This is an old Word file (.doc), into which no comments can be written; save it as .docx in Word.',
      })
}

/** Why a file is not to be changed although it could be; null where nothing speaks against it. */
export function refusal({ isSigned, hasMacros }: WordPackage): Problem | null {
  if (isSigned)
    return told('error', {
      vi: 'Tệp Word có chữ ký số; ghi vào sẽ làm hỏng chữ ký nên không ghi. Hãy dùng bản chưa ký, hoặc --force nếu chấp nhận mất hiệu lực chữ ký.',
      en: 'The Word file has a digital signature, which writing would break, so nothing is written. Use the unsigned draft, or --force if the signature may be lost.',
    })
  if (hasMacros)
    return told('error', {
      vi: 'Tệp Word có macro (.docm) nên không ghi vào; hãy lưu thành .docx không có macro, hoặc dùng --force.',
      en: 'The Word file has macros (.docm), so nothing is written; save it as .docx without macros, or use --force.',
    })
  return null
}

/** Tells that Word will not let everybody edit the file. */
export async function protection(parts: WordPackage): Promise<Problem[]> {
  const part = parts.linked('settings')
  const xml = part === null ? null : await parts.text(part)
  if (typeof xml !== 'string') return []
  let isLocked = false
  readXml(xml, part ?? '', {
    open: (element) => {
      if (element.name === 'w:documentProtection')
        isLocked ||= /^(?:1|true|on)$/.test(element.get('w:enforcement') ?? '')
      return undefined
    },
    close: () => {},
  })
  if (!isLocked) return []
  return [
    told('note', {
      vi: 'Tệp Word đang bật bảo vệ (Restrict Editing); góp ý vẫn được ghi, nhưng Word có thể không cho sửa hay xóa khi chưa tắt bảo vệ.',
      en: 'The Word file is protected (Restrict Editing); the comments are written, but Word may not let them be changed until protection is stopped.',
    }),
  ]
}
