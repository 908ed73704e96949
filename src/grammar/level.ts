// "Cấp tỉnh: Sở Tư pháp chủ trì; cấp xã: Ủy ban nhân dân cấp xã": who does it at each level.

const LEVEL =
  /(?:^|[;.,] ?)(?:đối với |ở |tại )?(?:cấp (?:tỉnh|thành phố|huyện|xã|phường|trung ương|cơ sở|địa phương)|trung ương|địa phương|cơ sở) ?: ?/iu

/** What stands behind the levels of a text, one part a level; null where it names none. */
export function partsByLevel(text: string): readonly string[] | null {
  if (!text.includes(':')) return null
  const parts = text.split(LEVEL)
  if (parts.length > 1) return parts.filter((part) => part !== '')
  // "Đối với cấp xã, UBND cấp xã chủ trì"
  const rest = text.replace(/^(?:đối với|ở|tại) cấp (?:tỉnh|xã|huyện|cơ sở|trung ương)[,:] ?/iu, '')
  return rest === text ? null : [rest]
}
