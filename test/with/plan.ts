/** A short plan with all that a plan has, made up for tests. */
export const PLAN = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG

Số: 91/KH-UBND

Lâm Đồng, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Phát triển tủ sách cộng đồng trên địa bàn tỉnh năm 2026

Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

Thực hiện Quyết định số 318/QĐ-TTg ngày 03 tháng 11 năm 2025 của Thủ tướng Chính phủ về phát triển văn hóa đọc.

Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Đưa sách đến gần người dân ở thôn, buôn, tổ dân phố.

2. Việc thực hiện phải thiết thực, tiết kiệm, không làm thay cơ sở.

II. MỤC TIÊU

- Đến hết năm 2026 có ít nhất 60% xã, phường có tủ sách cộng đồng.

III. NHIỆM VỤ

1. Khảo sát nhu cầu đọc của người dân

- Lập phiếu hỏi và phát tại 12 xã;

- Tổng hợp kết quả, công bố trên trang thông tin của Sở.

- Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch.

- Cơ quan phối hợp: Sở Khoa học và Công nghệ; Ủy ban nhân dân các xã, phường.

- Thời gian thực hiện: Quý I/2026.

2. Luân chuyển sách về trường học

- Cơ quan chủ trì: Sở Giáo dục và Đào tạo.

- Thời gian hoàn thành: trước ngày 15/9/2026.

IV. KINH PHÍ THỰC HIỆN

Kinh phí thực hiện được bố trí từ ngân sách nhà nước theo phân cấp và nguồn xã hội hóa.

V. TỔ CHỨC THỰC HIỆN

1. Sở Văn hóa, Thể thao và Du lịch

- Theo dõi, đôn đốc việc thực hiện Kế hoạch; báo cáo Ủy ban nhân dân tỉnh trước ngày 10 tháng 12 năm 2026.

2. Sở Tài chính

- Tham mưu bố trí kinh phí theo khả năng của ngân sách.

Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh, đề nghị các cơ quan, đơn vị tổ chức thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT, VX.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Thị Mai
`
