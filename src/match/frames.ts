// What duties of every plan are dressed in, whatever their work: taken out before words are compared, so that two duties
// are not alike because both say "chủ trì, phối hợp với các đơn vị liên quan tham mưu Ủy ban nhân dân tỉnh".
const FRAMES: readonly RegExp[] = [
  // "chủ trì, phối hợp với các đơn vị có liên quan", "(khi Bộ Y tế có văn bản triển khai)"
  /chủ trì,? phối hợp(?: chặt chẽ)? với(?: các)?(?: sở, ban, ngành| đơn vị| cơ quan| địa phương|,)*(?: có)?(?: liên quan)?/gu,
  /phối hợp(?: chặt chẽ)? với các(?: sở, ban, ngành| đơn vị| cơ quan| địa phương|,)*(?: có)?(?: liên quan)?/gu,
  /(?:các|những|một số)(?: sở, ban, ngành| cơ quan| đơn vị| tổ chức|,)+(?: có)? liên quan/gu,
  /tham mưu(?: giúp)?(?: cho)? (?:chủ tịch )?(?:ủy ban|hội đồng) nhân dân(?: tỉnh| thành phố)?/gu,
  /trên địa bàn(?: toàn)?(?: tỉnh| thành phố)?/gu,
  /\(khi [^()]{0,90}\)/gu,
  // "tổ chức triển khai thực hiện có hiệu quả", "nhiệm vụ được giao tại các dự án"
  /căn cứ chức năng,?(?: và)? nhiệm vụ(?: được giao)?/gu,
  /theo (?:chức năng, nhiệm vụ(?: được giao)?|quy định(?: của pháp luật)?|thẩm quyền)/gu,
  /(?:tổ chức )?(?:triển khai )?thực hiện(?: có)?(?: hiệu quả)?/gu,
  /triển khai(?: có)?(?: hiệu quả)?(?: các)?/gu,
  /(?:các )?(?:nội dung, )?nhiệm vụ(?: và giải pháp)?(?: được giao)?(?: tại| trong| thuộc)?(?: các)?(?: chương trình| dự án| kế hoạch)?(?: này)?/gu,
  /(?:các )?văn bản(?: có)? liên quan/gu,
  /đáp ứng yêu cầu[^,.;]{0,30}tình hình mới/gu,
  /phù hợp với (?:điều kiện|tình hình)/gu,
  /chương trình (?:mục tiêu quốc gia|mtqg)/gu,
]

/** A folded passage with every frame as the end of a clause. */
export const withoutFrames = (folded: string): string =>
  FRAMES.reduce((text, frame) => text.replace(frame, ' ; '), folded)
