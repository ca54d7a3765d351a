/** Label and help of the fields of a release being prepared. */
export const releaseFields = {
  ReleasePlan: {
    planCode: { label: 'Mã đợt', help: 'Ngắn gọn, không trùng; đặt xong không đổi. Ví dụ: 2026-03-DAT-DAI.' },
    planName: { label: 'Tên đợt cập nhật', help: 'Ví dụ: Cập nhật thủ tục đất đai theo Quyết định 12/QĐ-UBND.' },
    reason: { label: 'Lý do', help: 'Vì sao thay đổi; được lưu cùng đợt cập nhật khi áp dụng.' },
    legalBasis: { label: 'Quyết định làm căn cứ', help: 'Văn bản mà cả đợt dựa vào, nếu có.' },
    validFrom: { label: 'Áp dụng từ', help: 'Để trống: áp dụng ngay lúc bấm. Điền nếu văn bản có hiệu lực sau.' },
    reach: { label: 'Áp dụng cho', help: 'Hồ sơ nào theo nội dung mới.' },
    items: { label: 'Các mục trong đợt', help: 'Những bản nháp cùng có hiệu lực một lúc.' },
    ownerAgency: { label: 'Đơn vị quản lý', help: 'Đơn vị được sửa đợt này; trống là cấp tỉnh.' },
  },
  Decision: {
    decisionNo: { label: 'Số quyết định', help: 'Ví dụ: 12/QĐ-UBND.' },
    decisionDate: { label: 'Ngày ký', help: 'Ngày ghi trên quyết định.' },
    signer: { label: 'Người ký', help: 'Họ tên, chức vụ người ký.' },
  },
  PlanItem: {
    kind: { label: 'Loại', help: 'Loại của mục.' },
    code: { label: 'Mã', help: 'Mã của mục.' },
    revision: { label: 'Lần ghi đã xem', help: 'Lần ghi của bản nháp khi đưa vào đợt.' },
    version: { label: 'Trở lại phiên bản', help: 'Phiên bản cũ được áp dụng lại thay cho bản nháp.' },
    retire: { label: 'Ngừng áp dụng', help: 'Mục này thôi có hiệu lực.' },
    replacedBy: { label: 'Thay bằng', help: 'Thủ tục thay cho thủ tục bị bãi bỏ.' },
    pastStep: { label: 'Bước', help: 'Hồ sơ đã qua bước này giữ phiên bản cũ.' },
  },
};
