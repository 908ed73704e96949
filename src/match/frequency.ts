// How often pairs of syllables stand in a sentence of a plan, in thousandths, for what is the same in every plan to weigh
// little. Counts only, made by scripts/count-pairs.mjs from published plans on many subjects.
// biome-ignore format: a table
const PER_THOUSAND: Readonly<Record<number, string>> = {
  134: 'thực hiện',
  130: 'phát triển',
  120: 'công nghệ',
  115: 'tổ chức',
  114: 'triển khai',
  102: 'xây dựng',
  96: 'cơ quan',
  94: 'xã hội',
  81: 'doanh nghiệp',
  79: 'kế hoạch',
  73: 'lao động,nền tảng',
  71: 'phối hợp',
  70: 'kinh tế',
  67: 'nhiệm vụ',
  65: 'cơ sở,nhân dân',
  64: 'chương trình,khoa học',
  63: 'chuyển đổi,dữ liệu',
  60: 'ủy ban',
  59: 'chủ trì,hiệu quả',
  57: 'đổi số',
  56: 'thông tin,địa phương',
  55: 'ban nhân',
  54: 'sử dụng,đào tạo',
  53: 'các sở',
  51: 'các cơ',
  49: 'quản lý',
  48: 'tế số',
  47: 'lĩnh vực,và công',
  46: 'quy định',
  45: 'công tác,hoạt động',
  44: 'giáo dục',
  43: 'liên quan,quốc gia',
  42: 'ban ngành,sở ban',
  40: 'học và,hỗ trợ,nâng cao,và các',
  39: 'triển kinh',
  38: 'chính phủ,đầu tư',
  37: 'hội số,phòng chống,đơn vị,địa bàn',
  36: 'hợp với,đổi mới',
  34: 'người dân,phục vụ,sáng tạo,số và,xã phường,điện tử',
  33: 'nghệ số,nhà nước,tảng số',
  32: 'ban hành,dịch vụ,thời gian,ubnd các,ứng dụng',
  31: 'mới sáng,nội dung,pháp luật,quyết định,thành phố,và xã,văn hóa',
  30: 'bảo đảm,chính sách,môi trường,trên địa',
  29: 'việt nam',
  28: '2026 2030,nghiên cứu',
  27: 'học công,tham gia,thúc đẩy',
  26: 'công nghiệp,dân các,giải pháp,thị trường,định của',
  25: 'an toàn,bộ ngành,các bộ,các doanh,các nhiệm,hạ tầng',
  24: 'các xã,cơ chế,của các,hướng dẫn,hệ thống,kỹ năng,truyền thông,tăng cường,với các,đề án',
  23: 'chất lượng,hiện các,hoàn thành,ngành địa,tài chính,việc làm,văn bản',
  22: 'báo cáo,cho người,du lịch,khai thực,kết nối,thương mại,tuyên truyền,yêu cầu,đánh giá',
  21: 'quan chủ,sở giáo',
  20: 'chiến lược,công an,khai các,kết quả,một số,ngành lĩnh,nhân lực,quan phối,thủ tướng,và đào,y tế',
  19: 'chỉ đạo,dân tỉnh,kinh doanh,mô hình,nghiệp công,rà soát,số trong,thư viện,tin và,trong các,tướng chính',
  18: 'chức triển,dục và,kinh phí,nghệ đổi,nghị quyết,người lao,nông nghiệp,phù hợp,sở khoa,tạo và,và truyền',
  17: 'cung cấp,của thủ,nghiệp và,sửa đổi,theo quy,thường xuyên,trách nhiệm,trường lao,tổng hợp,tỷ lệ,đẩy mạnh,động của',
  16: 'chính trị,chủ động,cá nhân,các nền,dự án,gian thực,kịp thời,mục tiêu,quản trị,quốc tế,sản phẩm,sản xuất,tập trung,và chuyển,đảm bảo',
  15: 'bổ sung,cho các,có liên,căn cứ,của chính,giám sát,hiện đại,hợp tác,lực lượng,ngân sách,số xã,tham mưu,thể thao,trung tâm,đại học,đối với',
  14: 'bàn tỉnh,bộ khoa,các ngành,cập nhật,dựng và,giai đoạn,hằng năm,khai thác,năm 2025,năng số,quan đơn,thao và,thông minh,trì phối,trước ngày,tại các,và du,và phát',
  13: 'an ninh,chức thực,các chương,cộng đồng,cụ thể,của tỉnh,dụng công,hình thành,hóa thể,kiểm tra,kỹ thuật,năng lực,quan tổ,số quốc,sở dữ,sở ngành,trung ương,trực tuyến,điều kiện,đáp ứng,được giao,đồng bộ',
  12: 'bố trí,bộ công,cao hiệu,các hoạt,các tổ,của bộ,hiện kế,hành chính,hồ sơ,khu vực,mục iii,năm 2030,quyết số,thi hành,thu hút,tiêu chuẩn,triển khoa,tập huấn,tế xã,tội phạm,và tổ,xác định,đặc biệt,đến năm,ưu tiên',
  11: 'bảo hiểm,bảo vệ,bền vững,công bố,gian hoàn,hiện chương,hoạch và,mại điện,nghị định,nguồn nhân,phê duyệt,phổ biến,sở tài,sở văn,triển các,vận hành,vụ tại',
  10: 'bồi dưỡng,chính quyền,chủ tịch,các cấp,các nội,cán bộ,có hiệu,của luật,danh mục,dựng cơ,giao dịch,giải quyết,hoàn thiện,hình thức,học sinh,khuyến khích,nguồn lực,nhu cầu,nhất là,nước ngoài,nội vụ,quá trình,theo dõi,theo hướng,toàn thông,trong lĩnh,trong việc,trọng điểm,tài khoản,tình hình,tại điểm,ubnd tỉnh,vai trò,và môi,văn phòng,vụ công,vụ phát,vụ được,đề xuất,định số,định về,đối tượng,động thương',
  9: 'binh và,chia sẻ,chức các,các giải,các khu,các văn,các đơn,công chức,cấp xã,dục đại,dụng các,dụng nền,góp phần,hiệu lực,khu công,không gian,nghề nghiệp,người sử,phát hiện,quả các,sách nhà,thương binh,trong đó,trí tuệ,trọng tâm,tác phòng,tích hợp,tối thiểu,và đầu,về lao,đổi bổ,động và,ứng yêu',
  8: '2025 của,bao gồm,biệt là,bàn thành,cam kết,cao năng,chi tiết,chuyên ngành,chặt chẽ,chế chính,các nguồn,các quy,của kế,của người,dự báo,dựng các,gắn với,hành luật,khai chương,kiểm soát,kết hợp,linh hoạt,liệu quốc,liệu số,lý nhà,mức độ,nghệ chiến,nghệ và,nhân tạo,nq tw,phát huy,phương tiện,quả công,quả thực,số cho,số hóa,sở lao,thiết bị,thẩm quyền,thống nhất,triển công,triển thị,truyền phổ,trường số,tuệ nhân,tình trạng,tầng số,viên chức,và người,vào các,về phát,về phòng,với sở,xử lý,ít nhất,đề nghị,định kỳ,đội ngũ',
  7: 'an tỉnh,biện pháp,bản quy,bộ tài,chỉ tiêu,chức chính,chức năng,các trường,cơ bản,dân thành,dùng chung,dựa trên,dựng kế,gia đình,giữa các,hoạch này,hành kế,hành động,hệ sinh,kh ubnd,nghiệp vụ,nghệ cao,nghệ các,nhận thức,pháp lý,phạm pháp,sinh thái,số của,số ngành,thanh niên,thanh toán,tháng 11,tháng 12,thông các,thông qua,thủ tục,tiếp tục,triển hạ,trên môi,trình phát,trẻ em,trực thuộc,tài liệu,tài nguyên,tư vấn,tế về,và triển,xuất kinh,điều hành,đôn đốc,đấu tranh,định danh,đột phá,ở cơ',
  6: '11 năm,57 nq,biên giới,cao chất,chuyên gia,chỉ huy,chức cá,chức viên,các chính,các lĩnh,các mô,có thẩm,công lập,cường công,cấp có,cấp tỉnh,cứu phát,dân tộc,dụng lao,gia về,gian mạng,giá trị,hiểm xã,hiện nghị,hiện nhiệm,hoạch triển,hội và,khai thi,khen thưởng,khả năng,liên đoàn,luật về,làm việc,lượng cao,lồng ghép,mưu ủy,nghệ thông,ngày 31,nq cp,năng lượng,phân công,phân tích,phí thực,phổ cập,phổ thông,quan nhà,quan đến,quy chuẩn,quốc hội,qđ ttg,số 57,số công,số để,sở nội,sở y,thay thế,thu thập,thống thông,thực tế,tin mạng,tiếp cận,trong quá,trực tiếp,tw ngày,tác xã,tác động,tích cực,việc thực,và doanh,và đổi,và ủy,vướng mắc,về khoa,vụ của,vụ số,đoạn 2026,để thực,định chi,định quy,động trong,động việc,ưu đãi',
  5: 'ban chỉ,biên phòng,bộ chính,bộ giáo,cao nhận,chuyên trách,chuẩn kỹ,chú trọng,cp ngày,các cam,các công,các dự,các địa,cáo kết,công dân,công thương,cạnh tranh,cầu của,của cơ,của doanh,của pháp,của quốc,duy trì,dân cư,dân số,dự toán,hoạch phát,huy động,hàng năm,hình kinh,hóa số,học tập,hội chủ,hợp pháp,khai kế,khó khăn,khảo sát,liên thông,liệu về,là các,lãnh đạo,lưu trữ,lệ người,mạng lưới,mở rộng,ngành liên,ngành ủy,ngày 22,ngày 30,ngân hàng,ngăn chặn,nhiệm của,ninh mạng,nâng cấp,nông thôn,năm 2026,năng nhiệm,nước và,phong trào,phòng ngừa,phòng đọc,phạm vi,phấn đấu,phụ trách,quan trọng,quốc phòng,sinh viên,số phục,số trên,số điều,sở nông,sức khỏe,thi đua,thực thi,tiêu chí,tiêu quốc,toàn diện,toàn dân,trong công,trong phòng,trung vào,trên không,trì thực,trình hỗ,trình mục,trị xã,trợ doanh,ttg ngày,tác quản,tư pháp,tạo nghề,tạo điều,tỉnh và,tổ quốc,tục hành,từng ngành,tự do,ubnd ngày,vụ giải,vụ và,áp dụng,đa dạng,điều của,đoàn lao,đăng ký,đạt tối,đảm an,để phát,để tổng,định hướng,động tại',
  4: '12 năm,2024 của,a chủ,an sinh,b c,b xây,ban quản,báo chí,bảo an,bộ máy,bộ nội,bộ tiêu,bộ đội,c xây,chi phí,cho công,chuyên môn,chuyển giao,chấp hành,chỉ số,chống tội,chủ nghĩa,chức bộ,chức doanh,chức liên,chức tuyên,chữ ký,chữa bệnh,cung ứng,các biện,các lực,các nhà,các sản,các tỉnh,có trách,công cụ,công việc,công đoàn,cấp dịch,của chương,của từng,của ủy,dân chủ,dân và,dân xã,dựng chương,dựng nền,gia các,giao thông,giá mức,giáo viên,giảm thiểu,hoạch số,huy vai,huyện và,hàng hóa,hành và,hóa đọc,hạnh phúc,hải quan,hộ kinh,hội đồng,hợp báo,hợp chặt,hợp đồng,không có,khăn vướng,kiến thức,kèm theo,ký số,luật của,luật lao,luật và,làm công,lý các,lập tự,lộ trình,lực của,mạng xã,mặt trận,mục các,mục đích,nghiệp tổ,nghĩa việt,ngành nghề,ngành và,người đứng,nhân có,nông dân,phát thanh,phát động,phân cấp,phương án,phần mềm,phẩm dịch,phố ban,phố trực,phụ lục,phục hồi,quan trong,quan và,quy chế,quy mô,quy phạm,sau khi,sắp xếp,số doanh,số dùng,số mới,số theo,sở đào,sự nghiệp,thuận lợi,thuộc trung,thành các,thành lập,thành viên,tháo gỡ,thí điểm,thể chế,thống chính,thống kê,thử nghiệm,thực tiễn,tiên tiến,tiện ích,toàn tỉnh,triển nền,trong nước,truyền hình,trên các,trên nền,trên toàn,trì triển,trình hành,trình đào,trình độ,trường học,trải nghiệm,trận tổ,trị về,trợ phát,tạo chuyển,tỉnh các,tỉnh thành,tỉnh đoàn,tỉnh để,tỉnh đồng,tỉnh ủy,vi phạm,viễn thông,việc triển,và chính,và cơ,và kiểm,và quản,và sử,và ubnd,và văn,và điểm,và địa,vận động,về công,vị liên,vị địa,với người,vụ cho,vụ trọng,vụ việc,xuất sắc,án phát,điều chỉnh,điều trị,đo lường,đạo của,đạo điều,đặc thù,để thu,đồng thời,độc lập,động công,động trên,đứng đầu',
  3: '12 2026,2 mục,22 tháng,9 2025,a xây,biến giáo,biểu dương,báo và,bản liên,bản đồ,bộ các,bộ quốc,bộ văn,bộ y,cao đẳng,chi nhánh,cho doanh,cho học,cho phát,cho phép,chung của,chuyên sâu,chuẩn hóa,chính và,chế độ,chức có,các chỉ,các hình,các hệ,các mục,các phòng,các trung,các điểm,các ứng,cân đối,có tài,công cộng,công khai,công nhân,công trực,công tư,cải cách,cảnh báo,cấp các,cấp huyện,cấp và,cộng hòa,của ban,của công,của cả,của nhà,của sở,của ubnd,của việt,của xã,cứ luật,cứ nghị,cứu và,cứu xây,cửa khẩu,cực của,di động,do hạnh,doanh mới,dung nhiệm,dân có,dân trong,dùng tiền,dạng hóa,dẫn dắt,dục pháp,dụng có,dụng khoa,dụng và,dựng bộ,dựng triển,gia công,gia phát,giao công,giao nhiệm,giao tại,giới thiệu,gắn kết,hiện có,hiện và,hoạch hành,huấn kỹ,hành các,hành nghị,hành quy,hòa xã,hóa các,hóa và,hướng tới,học cơ,hội nhập,hội ủy,hợp các,hợp thời,hợp thực,khai và,khu kinh,khám chữa,khích các,không dùng,khởi nghiệp,kiến nghị,lan tỏa,liên kết,liệu lớn,liệu và,luật phòng,làm cho,làm chủ,lành mạnh,lượng chuyên,lượng công,lượng lao,lợi ích,lực cho,lực chất,lực số,minh bạch,minh hóa,mua bán,mạnh ứng,nam độc,nghiêm túc,nghiệp có,nghiệp khu,nghiệp nhỏ,nghiệp số,nghiệp trong,nghiệp việt,nghiệp đầu,nguy cơ,nguyên và,nguồn gốc,nguồn kinh,nguồn vốn,ngành cơ,ngày 01,ngày 15,người dùng,nhân rộng,như sau,nhập khẩu,nhằm nâng,nhằm phục,nhỏ và,năm 2024,năng suất,nđ cp,nước trong,nước về,nước để,nếu có,phá phát,pháp khác,pháp để,phó chủ,phương thức,phản ánh,quan báo,quan hệ,quan quản,quan thực,quy hoạch,quy trình,quyết của,quyền địa,quả và,quốc việt,sinh sinh,sinh xã,soát các,sàn giao,sàn thương,sách hỗ,sách pháp,sách về,sáng kiến,sâu rộng,sẻ dữ,số các,số cơ,số cộng,số là,sở kế,sở sản,sở tư,sở vật,sở xây,sức mạnh,thanh truyền,theo quyết,thiết lập,thác sử,tháng 6,thường trực,thất nghiệp,thế giới,thời hạn,thức về,tin thị,tin về,tin điện,tiêu cực,tiêu dùng,tiêu nhiệm,tiến độ,tiếp nhận,tiết một,tiền mặt,toàn an,toàn bộ,toàn quốc,toàn trình,toàn xã,tra giám,trang bị,trang thiết,triển nguồn,triển nhân,triển và,trong hoạt,trong ngành,trong phát,trong toàn,trong và,truy xuất,trách phòng,trên cơ,trên dữ,trình số,trình thực,trí kinh,trường các,trường và,trường đại,trở thành,trợ người,tuân thủ,tài sản,tác công,tác tuyên,tâm là,tìm kiếm,tín dụng,tư công,tư phát,tư xây,tại mục,tại địa,tạo bồi,tạo chuyên,tạo các,tạo kỹ,tạo lại,tạo lập,tạo nguồn,tạo việc,tất cả,tế trong,tịch ubnd,tịch ủy,tủ sách,từ các,từ ngân,từ xa,từng bước,tự chủ,tự nguyện,tự động,và an,và báo,và bảo,và giải,và hội,và khai,và kế,và kết,và ngoài,và nhân,và thông,và thực,và vừa,và định,văn hoá,vật chất,về an,về chuyển,về dân,về sở,về đột,vị chủ,vị tổ,với công,với cơ,vụ chuyển,vụ các,vụ quản,vững và,vực công,vực trọng,vực địa,xem xét,xuất khẩu,xuất nguồn,điều tra,điểm 2,điển hình,đoàn thể,đã được,đích yêu,đóng góp,đô thị,đơn giản,đưa vào,được ban,đại hiệu,đạo các,đạt 100,đầu mối,đẩy nhanh,đẩy phát,đặc khu,để b,để các,để có,để triển,để đảm,định pháp,đồng nhân,độ hoàn,đội biên,động lực,động phòng,đời sống,ổn định,ở các',
}

let shares: Map<string, number> | null = null

/** The share of sentences of plans that hold a pair of folded syllables; 0 where it is no common one. */
export function commonShare(pair: string): number {
  if (!shares) {
    shares = new Map()
    for (const [thousandths, pairs] of Object.entries(PER_THOUSAND))
      for (const known of pairs.split(',')) shares.set(known, Number(thousandths) / 1000)
  }
  return shares.get(pair) ?? 0
}
